#include "ui/tickets/tickets_text.h"

#include <algorithm>

#include "ui/common/format.h"
#include "ui/common/plain_text.h"

namespace ui::tickets {

using namespace core::tickets;

namespace {

/// What an act needs beside its state, for the help.
QString needs(const TicketStep& step) {
    switch (step.action) {
        case TicketAction::HandOver:
            return TicketsText::tr("customer, problem, progress, and the department");
        case TicketAction::Answer:
            return TicketsText::tr("the department's answer");
        case TicketAction::TakeBack:
        case TicketAction::Reopen:
            return TicketsText::tr("a reason");
        case TicketAction::Pause:
            return TicketsText::tr("what the customer is asked for; the clock stands still");
        case TicketAction::Resume:
            return TicketsText::tr("goes on where it was paused, with the time that was left");
        case TicketAction::Solve:
            return TicketsText::tr("the result, and every line of the checklist done");
        case TicketAction::Close:
            return step.from == TicketState::Solved
                       ? TicketsText::tr("only where nobody has to be told")
                       : QString();
        case TicketAction::Create:
        case TicketAction::RecordDone:
        case TicketAction::Edit:
        case TicketAction::Assign:
        case TicketAction::Check:
        case TicketAction::AddItem:
        case TicketAction::AddBuyers:
        case TicketAction::RemoveBuyer:
        case TicketAction::Escalate:
            break;
        case TicketAction::Tell:
            return TicketsText::tr("with several buyers: once each of them was told");
    }
    return {};
}

}  // namespace

QString TicketsText::of(TicketState state) {
    switch (state) {
        case TicketState::Open:
            return tr("In hand");
        case TicketState::HandedOver:
            return tr("At a department");
        case TicketState::Answered:
            return tr("Answered");
        case TicketState::WaitingCustomer:
            return tr("Waiting for customer");
        case TicketState::Solved:
            return tr("To be told");
        case TicketState::Told:
            return tr("Customer told");
        case TicketState::Closed:
            return tr("Closed");
    }
    return {};
}

QString TicketsText::of(TicketLevel level) {
    switch (level) {
        case TicketLevel::First:
            return tr("Level 1");
        case TicketLevel::Second:
            return tr("Level 2");
    }
    return {};
}

QString TicketsText::of(TicketTopic topic) {
    switch (topic) {
        case TicketTopic::AccountStolen:
            return tr("Account stolen");
        case TicketTopic::PaymentFailed:
            return tr("Payment failed");
        case TicketTopic::Product:
            return tr("Product question");
        case TicketTopic::Parcel:
            return tr("Parcel");
        case TicketTopic::ShippingTime:
            return tr("Shipping time");
        case TicketTopic::Stock:
            return tr("Stock");
        case TicketTopic::AfterSale:
            return tr("After-sale");
        case TicketTopic::Technical:
            return tr("Technical fault");
        case TicketTopic::Other:
            return tr("Other");
    }
    return {};
}

QString TicketsText::of(TellingWay way) {
    switch (way) {
        case TellingWay::Notice:
            return tr("told by message");
        case TellingWay::Phone:
            return tr("told by phone");
        case TellingWay::Conversation:
            return tr("told in the conversation");
    }
    return {};
}

QString TicketsText::of(Deed deed) {
    switch (deed) {
        case Deed::HandOver:
            return tr("Hand to a department…");
        case Deed::Answer:
            return tr("Department answered…");
        case Deed::TakeBack:
            return tr("Take back…");
        case Deed::Solve:
            return tr("Solved…");
        case Deed::Send:
            return tr("Send to the customer");
        case Deed::Copy:
            return tr("Copy and send by hand");
        case Deed::Phone:
            return tr("Told by phone…");
        case Deed::Close:
            return tr("Close the ticket");
        case Deed::Resume:
            return tr("Go on");
        case Deed::Pause:
            return tr("Wait for the customer…");
        case Deed::Reopen:
            return tr("Open again…");
        case Deed::Escalate:
            return tr("Escalate to the duty lead");
        case Deed::Assign:
            return tr("Give to a colleague…");
        case Deed::Edit:
            return tr("Edit the ticket…");
        case Deed::AddItem:
            return tr("Add a line to the checklist…");
        case Deed::AddBuyers:
            return tr("Concerns more buyers…");
    }
    return {};
}

common::Chip TicketsText::chip(TicketState state) {
    switch (state) {
        case TicketState::Open:
            return {of(state), theme::Tone::Warning};
        case TicketState::HandedOver:
            return {of(state), theme::Tone::Info};
        case TicketState::Answered:
            return {of(state), theme::Tone::Warning};
        case TicketState::WaitingCustomer:
            return {of(state), theme::Tone::Neutral};
        case TicketState::Solved:
            return {of(state), theme::Tone::Danger};
        case TicketState::Told:
            return {of(state), theme::Tone::Success};
        case TicketState::Closed:
            return {of(state), theme::Tone::Neutral};
    }
    return {};
}

common::Chip TicketsText::chip(TicketLevel level) {
    return {of(level), level == TicketLevel::First ? theme::Tone::Danger : theme::Tone::Neutral};
}

QString TicketsText::refusal(TicketError error) {
    switch (error) {
        case TicketError::NotFound:
            return tr("This ticket is not there any more.");
        case TicketError::NotAllowedInState:
            return tr("This step is not possible as the ticket stands.");
        case TicketError::ChangedSinceRead:
            return tr("A colleague worked on it in the meantime. Look at it again.");
        case TicketError::NotAllowed:
            return tr("Your role does not allow this. Ask the team lead.");
        case TicketError::CustomerMissing:
            return tr("Write who the customer is, or tick that nobody has to be told.");
        case TicketError::ProblemMissing:
            return tr("Describe the problem.");
        case TicketError::ProgressMissing:
            return tr("Write what was done so far (edit the ticket): the department needs it.");
        case TicketError::TextTooLong:
            return tr("The text is longer than 2,000 characters. Shorten it.");
        case TicketError::DepartmentUnknown:
            return tr("Choose a department. “Departments…” edits the list.");
        case TicketError::AnswerMissing:
            return tr("Write what the department answered.");
        case TicketError::ResultMissing:
            return tr("Write the result, as the customer will read it.");
        case TicketError::ReasonMissing:
            return tr("Write a few words: they stand in the history.");
        case TicketError::OwnerMissing:
            return tr("Write the name of the colleague.");
        case TicketError::ItemMissing:
            return tr("Write what is to be checked.");
        case TicketError::ChecklistOpen:
            return tr("Tick every line of the checklist first.");
        case TicketError::CustomerNotTold:
            return tr("Tell every customer first: a ticket is not closed before.");
        case TicketError::BuyerMissing:
            return tr("This buyer was told already, or is not in the ticket any more.");
        case TicketError::BuyersKnown:
            return tr("These buyers are in the ticket already.");
        case TicketError::TooManyBuyers:
            return tr("A ticket takes 500 more buyers at most. Write a second one.");
        case TicketError::NoCustomer:
            return tr("Nobody has to be told here. Close the ticket.");
        case TicketError::CannotSend:
            return tr("There is no conversation to send it to. Tell the customer by phone, or copy "
                      "the text and send it by hand.");
        case TicketError::AlreadyEscalated:
            return tr("It is with the duty lead already.");
        case TicketError::NothingChanged:
            return tr("Nothing was changed.");
    }
    return {};
}

QString TicketsText::done(Deed deed) {
    switch (deed) {
        case Deed::HandOver:
            return tr("Handed to the department.");
        case Deed::Answer:
            return tr("The answer is kept. Tell the customer.");
        case Deed::TakeBack:
            return tr("Taken back.");
        case Deed::Solve:
            return tr("Solved. Now tell the customer.");
        case Deed::Send:
            return tr("The message is on its way to the customer.");
        case Deed::Copy:
            return tr("Copied: paste it into the chat. The customer counts as told.");
        case Deed::Phone:
            return tr("The customer was told.");
        case Deed::Close:
            return tr("Ticket closed.");
        case Deed::Resume:
            return tr("The clock runs again.");
        case Deed::Pause:
            return tr("The clock stands still until the customer answers.");
        case Deed::Reopen:
            return tr("The ticket is open again.");
        case Deed::Escalate:
            return tr("Escalated to the duty lead.");
        case Deed::Assign:
            return tr("Given to the colleague.");
        case Deed::Edit:
            return tr("Ticket changed.");
        case Deed::AddItem:
            return tr("Added to the checklist.");
        case Deed::AddBuyers:
            return tr("Added: each of them is told once.");
    }
    return {};
}

QString TicketsText::happening(TicketAction action) {
    switch (action) {
        case TicketAction::Create:
            return tr("Written");
        case TicketAction::RecordDone:
            return tr("Recorded as done");
        case TicketAction::Edit:
            return tr("Edited");
        case TicketAction::Assign:
            return tr("Given to");
        case TicketAction::Check:
            return tr("Checklist ticked");
        case TicketAction::AddItem:
            return tr("Checklist line added");
        case TicketAction::AddBuyers:
            return tr("More buyers added");
        case TicketAction::RemoveBuyer:
            return tr("A buyer taken out");
        case TicketAction::Escalate:
            return tr("Escalated to the duty lead");
        case TicketAction::HandOver:
            return tr("Handed to");
        case TicketAction::TakeBack:
            return tr("Taken back");
        case TicketAction::Answer:
            return tr("Department answered");
        case TicketAction::Pause:
            return tr("Waiting for the customer");
        case TicketAction::Resume:
            return tr("Going on");
        case TicketAction::Solve:
            return tr("Solved");
        case TicketAction::Tell:
            return tr("Customer told");
        case TicketAction::Close:
            return tr("Closed");
        case TicketAction::Reopen:
            return tr("Opened again");
    }
    return {};
}

QString TicketsText::clock(const Ticket& ticket, core::Seconds now) {
    if (!ticket.dueAt) {
        return {};
    }
    if (ticket.pausedAt) {
        return tr("paused, %1").arg(common::Format::countdown(*ticket.dueAt, *ticket.pausedAt));
    }
    return common::Format::countdown(*ticket.dueAt, now);
}

QString TicketsText::number(TicketId id) {
    return QStringLiteral("#%1").arg(id);
}

QString TicketsText::fileProblem(const core::importing::Refusal& refusal) {
    using core::importing::FileProblem;
    switch (refusal.problem) {
        case FileProblem::UnknownTable: {
            QStringList columns;
            for (const auto& column : refusal.missingColumns) {
                columns.append(common::toScreen(column));
            }
            return tr("The columns %1 are not in it. Use the file that was exported here.")
                .arg(columns.join(QStringLiteral(", ")));
        }
        case FileProblem::Empty:
            return tr("It is empty. Use the file that was exported here.");
        case FileProblem::BinaryWorkbook:
            return tr("It is an old Excel file. Save it as .xlsx or .csv.");
        case FileProblem::Encrypted:
            return tr("It has a password. Save it without one.");
        case FileProblem::NotFound:
        case FileProblem::NotReadable:
        case FileProblem::NotARegularFile:
            return tr("It cannot be read. Close it in other programs and choose it again.");
        case FileProblem::NotAllowedForRole:
            return tr("Your role may not take files in: ask a lead.");
        case FileProblem::Undecodable:
        case FileProblem::Damaged:
        case FileProblem::DoctypeInWorkbook:
        case FileProblem::ZipBomb:
        case FileProblem::TooManyColumns:
        case FileProblem::CellTooLong:
        case FileProblem::QuoteNotClosed:
        case FileProblem::SumsDiffer:
        case FileProblem::ChangedWhileRead:
        case FileProblem::TranscriptIncomplete:
            break;
    }
    return refusal.row > 0 ? tr("Row %1 cannot be read. Save it again as .xlsx or .csv.")
                                 .arg(refusal.row)
                           : tr("It is damaged. Save it again as .xlsx or .csv.");
}

bool TicketsText::isMendable(TicketError error) {
    return error == TicketError::ProgressMissing || error == TicketError::CustomerMissing;
}

std::vector<common::NextStep> TicketsText::nextSteps(const Ticket& ticket,
                                                     const core::agents::Actor& actor) {
    std::vector<common::NextStep> steps;
    for (const DeedKey& key : kDeeds) {
        const bool isSide =
            std::ranges::find(kTicketSideActs, key.action) != kTicketSideActs.end();
        if (isSide && key.action != TicketAction::Escalate) {
            continue;
        }
        // A role that may not take a step is not shown those that nobody could take now.
        const auto possible = next(ticket, key.action);
        const auto barred = barrier(ticket, key.action, actor);
        const bool isImpossible =
            !possible && (possible.error() == TicketError::NotAllowedInState ||
                          possible.error() == TicketError::NoCustomer);
        if (isImpossible || barred == TicketError::AlreadyEscalated ||
            barred == TicketError::NoCustomer || barred == TicketError::NotAllowedInState) {
            continue;
        }
        if ((key.deed == Deed::Send || key.deed == Deed::Copy) && !ticket.notice &&
            ticket.untoldOthers == 0) {
            continue;
        }
        steps.push_back({.act = static_cast<int>(key.deed),
                         .text = of(key.deed),
                         .keys = key.keys,
                         // What the ticket lacks is asked for by the step itself.
                         .barrier = barred && !isMendable(*barred) ? refusal(*barred)
                                                                   : QString()});
    }
    return steps;
}

std::vector<common::StateTableRow> TicketsText::stateTable() {
    std::vector<common::StateTableRow> rows;
    for (const TicketStep& step : kTicketSteps) {
        for (const DeedKey& key : kDeeds) {
            if (key.action == step.action) {
                QString act = of(key.deed);
                // In a sentence it asks for nothing more.
                act.remove(QChar(0x2026));
                rows.push_back({.from = chip(step.from),
                                .act = act,
                                .keys = QKeySequence(key.keys).toString(QKeySequence::NativeText),
                                .to = chip(step.to),
                                .condition = needs(step)});
            }
        }
    }
    return rows;
}

}  // namespace ui::tickets
