#include "ui/complaints/complaints_text.h"

#include <algorithm>

#include "ui/common/format.h"
#include "ui/common/plain_text.h"

namespace ui::complaints {

using namespace core::complaints;
using common::Format;
using theme::Tone;

QString ComplaintsText::of(ComplaintKind kind) {
    switch (kind) {
        case ComplaintKind::Goods:
            return tr("Goods");
        case ComplaintKind::Logistics:
            return tr("Logistics");
        case ComplaintKind::Service:
            return tr("Service");
    }
    return {};
}

QString ComplaintsText::of(ComplaintLevel level) {
    switch (level) {
        case ComplaintLevel::Normal:
            return tr("Normal");
        case ComplaintLevel::Serious:
            return tr("Serious");
        case ComplaintLevel::Dispute:
            return tr("Dispute");
    }
    return {};
}

QString ComplaintsText::of(ComplaintChannel channel) {
    switch (channel) {
        case ComplaintChannel::Chat:
            return tr("Chat");
        case ComplaintChannel::Phone:
            return tr("Phone");
        case ComplaintChannel::Email:
            return tr("E-mail");
        case ComplaintChannel::SocialMedia:
            return tr("Social media");
        case ComplaintChannel::Platform:
            return tr("Platform");
        case ComplaintChannel::Visit:
            return tr("In person");
    }
    return {};
}

QString ComplaintsText::of(Mood mood) {
    switch (mood) {
        case Mood::Calm:
            return tr("Calm");
        case Mood::Disappointed:
            return tr("Disappointed");
        case Mood::Angry:
            return tr("Angry");
        case Mood::Furious:
            return tr("Furious");
    }
    return {};
}

QString ComplaintsText::of(ResponsibleParty party) {
    switch (party) {
        case ResponsibleParty::Shop:
            return tr("The shop");
        case ResponsibleParty::Supplier:
            return tr("The supplier");
        case ResponsibleParty::Carrier:
            return tr("The carrier");
        case ResponsibleParty::Platform:
            return tr("The platform");
        case ResponsibleParty::Buyer:
            return tr("The buyer");
        case ResponsibleParty::Unclear:
            return tr("Not clear");
    }
    return {};
}

QString ComplaintsText::of(ComplaintState state) {
    switch (state) {
        case ComplaintState::Received:
            return tr("Received");
        case ComplaintState::Acknowledged:
            return tr("Acknowledged");
        case ComplaintState::Verified:
            return tr("Verified");
        case ComplaintState::Investigated:
            return tr("Investigated");
        case ComplaintState::Proposed:
            return tr("Proposed");
        case ComplaintState::Negotiated:
            return tr("In negotiation");
        case ComplaintState::Agreed:
            return tr("Agreed");
        case ComplaintState::Executing:
            return tr("Being done");
        case ComplaintState::Told:
            return tr("Told, answer awaited");
        case ComplaintState::Satisfied:
            return tr("Satisfied");
        case ComplaintState::Unsatisfied:
            return tr("Not satisfied");
        case ComplaintState::Unanswered:
            return tr("No answer");
        case ComplaintState::Withdrawn:
            return tr("Taken back");
        case ComplaintState::Summarised:
            return tr("Summarised");
        case ComplaintState::Closed:
            return tr("Closed");
    }
    return {};
}

QString ComplaintsText::of(RemedyKind kind) {
    switch (kind) {
        case RemedyKind::Refund:
            return tr("Refund");
        case RemedyKind::Return:
            return tr("Return and refund");
        case RemedyKind::Exchange:
            return tr("Exchange");
        case RemedyKind::Repair:
            return tr("Repair");
        case RemedyKind::Reship:
            return tr("Send again");
        case RemedyKind::Compensation:
            return tr("Compensation");
        case RemedyKind::Coupon:
            return tr("Coupon");
        case RemedyKind::Ticket:
            return tr("Ticket to a department");
        case RemedyKind::Apology:
            return tr("Apology");
    }
    return {};
}

QString ComplaintsText::of(ComplaintDeadline deadline) {
    switch (deadline) {
        case ComplaintDeadline::Acknowledge:
            return tr("First answer");
        case ComplaintDeadline::Progress:
            return tr("Word on progress");
        case ComplaintDeadline::Solve:
            return tr("Result");
        case ComplaintDeadline::Ask:
            return tr("Ask the buyer");
        case ComplaintDeadline::Close:
            return tr("Summary");
    }
    return {};
}

common::Chip ComplaintsText::chip(ComplaintState state) {
    switch (state) {
        case ComplaintState::Received:
        case ComplaintState::Unsatisfied:
            return {of(state), Tone::Danger};
        case ComplaintState::Proposed:
        case ComplaintState::Negotiated:
        case ComplaintState::Told:
            return {of(state), Tone::Warning};
        case ComplaintState::Agreed:
        case ComplaintState::Satisfied:
            return {of(state), Tone::Success};
        case ComplaintState::Acknowledged:
        case ComplaintState::Verified:
        case ComplaintState::Investigated:
        case ComplaintState::Executing:
            return {of(state), Tone::Info};
        case ComplaintState::Unanswered:
        case ComplaintState::Withdrawn:
        case ComplaintState::Summarised:
        case ComplaintState::Closed:
            break;
    }
    return {of(state), Tone::Neutral};
}

common::Chip ComplaintsText::chip(ComplaintLevel level) {
    switch (level) {
        case ComplaintLevel::Normal:
            break;
        case ComplaintLevel::Serious:
            return {of(level), Tone::Warning};
        case ComplaintLevel::Dispute:
            return {of(level), Tone::Danger};
    }
    return {of(level), Tone::Neutral};
}

QString ComplaintsText::number(ComplaintId id) {
    //: Number of a complaint, such as C12
    return tr("C%1").arg(id);
}

QString ComplaintsText::of(Deed deed) {
    switch (deed) {
        case Deed::Acknowledge:
            return tr("Apologise and accept…");
        case Deed::Verify:
            return tr("Verify…");
        case Deed::Investigate:
            return tr("Finding…");
        case Deed::Propose:
            return tr("Propose options…");
        case Deed::LetGo:
            return tr("Let the proposal go");
        case Deed::Agree:
            return tr("The buyer agrees…");
        case Deed::Negotiate:
            return tr("The buyer wants something else…");
        case Deed::Execute:
            return tr("Begin what was agreed");
        case Deed::Tell:
            return tr("Tell the result…");
        case Deed::Satisfied:
            return tr("The buyer is satisfied…");
        case Deed::Unsatisfied:
            return tr("The buyer is not satisfied…");
        case Deed::Summarise:
            return tr("Summarise…");
        case Deed::Close:
            return tr("Close the complaint");
        case Deed::Progress:
            return tr("Word on progress…");
        case Deed::Ask:
            return tr("Ask a department…");
        case Deed::Attempt:
            return tr("Not reached…");
        case Deed::GiveUpAsking:
            return tr("No answer after all attempts");
        case Deed::Withdraw:
            return tr("The buyer takes it back…");
        case Deed::Reopen:
            return tr("Open again…");
        case Deed::Level:
            return tr("Level…");
        case Deed::Assign:
            return tr("Give to a colleague…");
        case Deed::Edit:
            return tr("Edit the complaint…");
    }
    return {};
}

QString ComplaintsText::done(Deed deed) {
    switch (deed) {
        case Deed::Acknowledge:
            return tr("Accepted; the apology waits to be told.");
        case Deed::Verify:
            return tr("Verified.");
        case Deed::Investigate:
            return tr("The finding is kept.");
        case Deed::Propose:
            return tr("The options are kept; offer them to the buyer.");
        case Deed::LetGo:
            return tr("The proposal may go to the buyer.");
        case Deed::Agree:
            return tr("The agreement is kept.");
        case Deed::Negotiate:
            return tr("Another round: propose something else.");
        case Deed::Execute:
            return tr("Begun; it is followed here until it is done.");
        case Deed::Tell:
            return tr("The result waits to be told.");
        case Deed::Satisfied:
        case Deed::Unsatisfied:
            return tr("The answer is kept.");
        case Deed::Summarise:
            return tr("Summarised; the improvement is a task of its owner.");
        case Deed::Close:
            return tr("Closed.");
        case Deed::Progress:
            return tr("The word on progress waits to be told.");
        case Deed::Ask:
            return tr("The department is asked.");
        case Deed::Attempt:
            return tr("The attempt is kept.");
        case Deed::GiveUpAsking:
            return tr("Kept as unanswered.");
        case Deed::Withdraw:
            return tr("Kept as taken back.");
        case Deed::Reopen:
            return tr("Opened again.");
        case Deed::Level:
            return tr("The level is changed.");
        case Deed::Assign:
            return tr("Given to the colleague.");
        case Deed::Edit:
            return tr("The complaint is changed.");
    }
    return {};
}

QString ComplaintsText::refusal(ComplaintError error) {
    switch (error) {
        case ComplaintError::NotFound:
            return tr("The complaint is not there any more.");
        case ComplaintError::NotAllowedInState:
            return tr("That step does not follow here: take the step that the strip offers.");
        case ComplaintError::ChangedSinceRead:
            return tr("A colleague acted on it meanwhile: look at it again.");
        case ComplaintError::FieldMissing:
            return tr("Buyer, matter and what the buyer wants have to be filled in.");
        case ComplaintError::TimeInFuture:
            return tr("The complaint cannot have come in the future: correct its time.");
        case ComplaintError::VerificationMissing:
            return tr("Order, time of purchase, product and what happened have to be checked.");
        case ComplaintError::FindingMissing:
            return tr("Write down what was found.");
        case ComplaintError::DueNotInFuture:
            return tr("The due time has to lie ahead.");
        case ComplaintError::TaskOpen:
            return tr("A department has not answered yet: finish its task first.");
        case ComplaintError::OptionsMissing:
            return tr("At least two options, each with words, a reason and a time.");
        case ComplaintError::OptionNotThere:
            return tr("Choose the option that the buyer agreed to.");
        case ComplaintError::TooManyRecommended:
            return tr("Recommend one option only.");
        case ComplaintError::ConsentMissing:
            return tr("Write down how the buyer agreed.");
        case ComplaintError::LeadMissing:
            return tr("A lead has to let this proposal go first.");
        case ComplaintError::OwnProposal:
            return tr("Who proposed it cannot let it go: ask another lead.");
        case ComplaintError::NotAllowedForRole:
            return tr("Your role may not do this: ask a lead.");
        case ComplaintError::CannotExecute:
            return tr("It could not be begun: it needs the number of an order of this shop.");
        case ComplaintError::FollowUpOpen:
            return tr("What was agreed is not done yet: finish it first.");
        case ComplaintError::TextMissing:
            return tr("Write the text first, no longer than 2,000 characters.");
        case ComplaintError::AnswerMissing:
            return tr("Write down what the buyer said.");
        case ComplaintError::AttemptsMissing:
            return tr("Try to reach the buyer more often first, and record each attempt.");
        case ComplaintError::SummaryMissing:
            return tr("Cause, improvement, its owner and date have to be filled in.");
        case ComplaintError::ReasonMissing:
            return tr("Say why.");
        case ComplaintError::OwnerMissing:
            return tr("Name the colleague.");
        case ComplaintError::RulesOutOfRange:
            return tr("A word on how it goes must come no later than the result.");
        case ComplaintError::NothingChanged:
            return tr("Nothing was changed.");
    }
    return {};
}

QString ComplaintsText::clock(const Complaint& complaint, const ComplaintRules& rules,
                              core::Seconds now) {
    const auto due = dueOf(complaint, rules);
    return due ? tr("%1: %2").arg(of(due->what), Format::countdown(due->at, now)) : QString();
}

std::optional<ComplaintError> deedBarrier(const Complaint& complaint, const DeedKey& deed,
                                          const ComplaintContext& context,
                                          const ComplaintRules& rules) {
    if (!deed.action) {
        if (deed.deed == Deed::LetGo) {
            return complaint.state == ComplaintState::Proposed && complaint.needsLead &&
                           complaint.approvedBy.empty()
                       ? std::nullopt
                       : std::optional(ComplaintError::NotAllowedInState);
        }
        return isOpen(complaint.state) ? std::nullopt
                                       : std::optional(ComplaintError::NotAllowedInState);
    }
    const auto refusal = barrier(complaint, *deed.action, context, rules);
    if (!refusal) {
        return std::nullopt;
    }
    switch (*refusal) {
        // What stands in the way whatever the form will say.
        case ComplaintError::NotAllowedInState:
        case ComplaintError::NotAllowedForRole:
        case ComplaintError::TaskOpen:
        case ComplaintError::LeadMissing:
        case ComplaintError::FollowUpOpen:
        case ComplaintError::AttemptsMissing:
            return refusal;
        case ComplaintError::NotFound:
        case ComplaintError::ChangedSinceRead:
        case ComplaintError::FieldMissing:
        case ComplaintError::TimeInFuture:
        case ComplaintError::VerificationMissing:
        case ComplaintError::FindingMissing:
        case ComplaintError::DueNotInFuture:
        case ComplaintError::OptionsMissing:
        case ComplaintError::OptionNotThere:
        case ComplaintError::TooManyRecommended:
        case ComplaintError::ConsentMissing:
        case ComplaintError::OwnProposal:
        case ComplaintError::CannotExecute:
        case ComplaintError::TextMissing:
        case ComplaintError::AnswerMissing:
        case ComplaintError::SummaryMissing:
        case ComplaintError::ReasonMissing:
        case ComplaintError::OwnerMissing:
        case ComplaintError::RulesOutOfRange:
        case ComplaintError::NothingChanged:
            break;
    }
    return std::nullopt;
}

std::vector<common::NextStep> ComplaintsText::nextSteps(const Complaint& complaint,
                                                        const ComplaintContext& context,
                                                        const ComplaintRules& rules) {
    std::vector<common::NextStep> steps;
    for (const auto& deed : kDeeds) {
        const auto refusal = deedBarrier(complaint, deed, context, rules);
        if (refusal == ComplaintError::NotAllowedInState) {
            continue;
        }
        steps.push_back({.act = static_cast<int>(deed.deed),
                         .text = of(deed.deed),
                         .keys = QKeySequence(deed.keys),
                         .barrier = refusal ? ComplaintsText::refusal(*refusal) : QString()});
    }
    return steps;
}

std::vector<common::StateTableRow> ComplaintsText::tableRows() {
    const auto needs = [](ComplaintAction action) {
        switch (action) {
            case ComplaintAction::Verify:
                return refusal(ComplaintError::VerificationMissing);
            case ComplaintAction::Investigate:
                return refusal(ComplaintError::TaskOpen);
            case ComplaintAction::Propose:
                return refusal(ComplaintError::OptionsMissing);
            case ComplaintAction::Agree:
                return refusal(ComplaintError::ConsentMissing);
            case ComplaintAction::Tell:
                return refusal(ComplaintError::FollowUpOpen);
            case ComplaintAction::Negotiate:
            case ComplaintAction::ConfirmSatisfied:
            case ComplaintAction::ConfirmUnsatisfied:
            case ComplaintAction::Withdraw:
            case ComplaintAction::Close:
                return refusal(ComplaintError::AnswerMissing);
            case ComplaintAction::GiveUpAsking:
                return refusal(ComplaintError::AttemptsMissing);
            case ComplaintAction::Summarise:
                return refusal(ComplaintError::SummaryMissing);
            case ComplaintAction::Reopen:
                return refusal(ComplaintError::ReasonMissing);
            case ComplaintAction::Acknowledge:
            case ComplaintAction::Execute:
                break;
        }
        return QString();
    };
    std::vector<common::StateTableRow> rows;
    for (const auto state : kComplaintStates) {
        for (const auto& step : kComplaintSteps) {
            if (step.from != state) {
                continue;
            }
            const auto* deed =
                std::ranges::find(kDeeds, std::optional(step.action), &DeedKey::action);
            rows.push_back({.from = chip(step.from),
                            .act = of(deed->deed),
                            .keys = QKeySequence(deed->keys).toString(QKeySequence::NativeText),
                            .to = chip(step.to),
                            .condition = needs(step.action)});
        }
    }
    return rows;
}

QString ComplaintsText::step(std::int64_t number) {
    switch (number) {
        case 1:
            return tr("Answer at once");
        case 2:
            return tr("Receive warmly");
        case 3:
            return tr("Say that you will help");
        case 4:
            return tr("Guide to the facts");
        case 5:
            return tr("Listen closely");
        case 6:
            return tr("Agree with the feeling");
        case 7:
            return tr("Calm and explain");
        case 8:
            return tr("Apologise sincerely");
        case 9:
            return tr("Offer a remedy");
        case 10:
            return tr("Tell and follow up");
        case 11:
            return tr("Get the feedback");
        default:
            return {};
    }
}

QString ComplaintsText::script(std::int64_t number) {
    switch (number) {
        case 1:
            return tr("We have seen your message and are here for you right now.");
        case 2:
            return tr("Thank you for telling us; I am sorry that you had to.");
        case 3:
            return tr("Please leave it to me: I stay with it until it is solved.");
        case 4:
            return tr("So that I can help at once: which order is it, and what did you see first?");
        case 5:
            return tr("I am listening; please tell me everything that bothers you.");
        case 6:
            return tr("I would be upset too if that had happened to me.");
        case 7:
            return tr("I understand. Let me tell you what happened and what we do about it.");
        case 8:
            return tr("I sincerely apologise: this should not have happened.");
        case 9:
            return tr("There are these ways for you; which one would you prefer?");
        case 10:
            return tr("It is being done; I will tell you the result by then.");
        case 11:
            return tr("Is everything all right for you now? Your word helps us to do better.");
        default:
            return {};
    }
}

QString ComplaintsText::happening(const std::string& action) {
    static const std::pair<const char*, const char*> kWords[]{
        {"receive", QT_TR_NOOP("Received")},
        {"edit", QT_TR_NOOP("Changed")},
        {"change_level", QT_TR_NOOP("Level changed")},
        {"assign", QT_TR_NOOP("Given to a colleague")},
        {"acknowledge", QT_TR_NOOP("Accepted")},
        {"verify", QT_TR_NOOP("Verified")},
        {"ask", QT_TR_NOOP("Department asked")},
        {"investigate", QT_TR_NOOP("Finding kept")},
        {"tell_progress", QT_TR_NOOP("Word on progress")},
        {"propose", QT_TR_NOOP("Options proposed")},
        {"let_go", QT_TR_NOOP("Let go by a lead")},
        {"negotiate", QT_TR_NOOP("Buyer wants something else")},
        {"agree", QT_TR_NOOP("Buyer agreed")},
        {"execute", QT_TR_NOOP("Begun")},
        {"tell", QT_TR_NOOP("Result told")},
        {"confirm_satisfied", QT_TR_NOOP("Buyer satisfied")},
        {"confirm_unsatisfied", QT_TR_NOOP("Buyer not satisfied")},
        {"attempt", QT_TR_NOOP("Buyer not reached")},
        {"give_up_asking", QT_TR_NOOP("No answer")},
        {"withdraw", QT_TR_NOOP("Taken back")},
        {"summarise", QT_TR_NOOP("Summarised")},
        {"close", QT_TR_NOOP("Closed")},
        {"reopen", QT_TR_NOOP("Opened again")},
        {"tick_step", QT_TR_NOOP("Step ticked")},
        {"attach", QT_TR_NOOP("Evidence added")},
        {"detach", QT_TR_NOOP("Evidence removed")}};
    const auto* found =
        std::ranges::find_if(kWords, [&](const auto& word) { return action == word.first; });
    return found == std::end(kWords) ? common::toScreen(action) : tr(found->second);
}

QString ComplaintsText::option(const RemedyOption& option) {
    QString text = tr("%1: %2").arg(of(option.kind), common::toScreen(option.text));
    if (option.amount > core::Fen{}) {
        text = tr("%1, %2").arg(text, Format::money(option.amount));
    }
    text = tr("%1, within %2").arg(text, Format::duration(option.within));
    if (!option.reason.empty()) {
        text = tr("%1 (%2)").arg(text, common::toScreen(option.reason));
    }
    return option.isRecommended ? tr("★ %1").arg(text) : text;
}

QString ComplaintsText::apology() {
    return tr(
        "We are very sorry for this. Your complaint is accepted and I look into it at once; you "
        "will hear from me today.");
}

}  // namespace ui::complaints
