#include "ui/parcels/parcels_text.h"

#include <algorithm>
#include <array>
#include <string_view>

#include "ui/common/format.h"
#include "ui/common/plain_text.h"
#include "ui/common/role_text.h"

namespace ui::parcels {

using namespace core::parcels;
using common::Chip;
using theme::Tone;

namespace {

constexpr std::size_t kRowsNamed = 5;

QString nameOf(const std::string& path) {
    return common::toScreen(path.substr(path.rfind('/') + 1));
}

/// Why a row of a courier's file was not taken, and what to mend.
QString problemOf(const core::importing::RejectedRow& row) {
    using core::importing::RowProblem;
    switch (row.problem) {
        case RowProblem::KeyMissing:
            return ParcelsText::tr("no tracking number");
        case RowProblem::KeyNotPlausible:
            return ParcelsText::tr("the number was cut by a spreadsheet");
        case RowProblem::TimeNotReadable:
            return ParcelsText::tr("the time cannot be read");
        case RowProblem::TextMissing:
            return ParcelsText::tr("neither text nor state");
        case RowProblem::AmountNotReadable:
        case RowProblem::CountNotReadable:
        case RowProblem::TooManyCells:
        case RowProblem::CellTooLong:
        case RowProblem::KeyTwice:
        case RowProblem::SideUnknown:
        case RowProblem::BuyerUnknown:
        case RowProblem::HeadNotReadable:
        case RowProblem::CellNotReadable:
        case RowProblem::CellsMissing:
        case RowProblem::OtherShop:
            break;
    }
    return ParcelsText::tr("the cell %1 cannot be read").arg(common::toScreen(row.column));
}

}  // namespace

QString ParcelsText::of(ParcelScope scope) {
    switch (scope) {
        case ParcelScope::Attention:
            //: Filter: parcels that need an act
            return tr("To do");
        case ParcelScope::Unshipped:
            return tr("Unshipped");
        case ParcelScope::UnshippedLate:
            return tr("Late to ship");
        case ParcelScope::Underway:
            return tr("On its way");
        case ParcelScope::NoMovement:
            return tr("No movement");
        case ParcelScope::Late:
            return tr("Delivered late");
        case ParcelScope::Exceptions:
            return tr("Exceptions");
        case ParcelScope::WarehouseAsked:
            //: Filter: questions to the warehouse that are open
            return tr("Asked the warehouse");
    }
    return {};
}

QString ParcelsText::of(ParcelStanding standing) {
    switch (standing) {
        case ParcelStanding::Unshipped:
            return tr("Unshipped");
        case ParcelStanding::UnshippedLate:
            return tr("Late to ship");
        case ParcelStanding::Underway:
            return tr("On its way");
        case ParcelStanding::NoMovement:
            return tr("No movement");
        case ParcelStanding::Problem:
            return tr("Carrier problem");
        case ParcelStanding::DeliveryLate:
            return tr("Late on its way");
        case ParcelStanding::Delivered:
            return tr("Delivered");
        case ParcelStanding::DeliveredLate:
            return tr("Delivered late");
    }
    return {};
}

QString ParcelsText::of(ParcelCaseKind kind) {
    switch (kind) {
        case ParcelCaseKind::Lost:
            //: Kind of exception
            return tr("Lost");
        case ParcelCaseKind::Damaged:
            //: Kind of exception
            return tr("Damaged");
        case ParcelCaseKind::OutOfArea:
            return tr("Out of area");
        case ParcelCaseKind::WrongItem:
            return tr("Wrong item");
        case ParcelCaseKind::Refused:
            //: Kind of exception: the buyer did not take the parcel
            return tr("Refused", "parcel");
        case ParcelCaseKind::Delayed:
            return tr("Delayed");
        case ParcelCaseKind::NoMovement:
            return tr("No movement");
    }
    return {};
}

QString ParcelsText::of(ParcelCaseState state) {
    switch (state) {
        case ParcelCaseState::Opened:
            //: State of an exception
            return tr("Opened");
        case ParcelCaseState::Contacted:
            //: State of an exception: the carrier was asked
            return tr("Contacted");
        case ParcelCaseState::Answered:
            //: State of an exception
            return tr("Answered");
        case ParcelCaseState::Told:
            //: State of an exception: the buyer knows
            return tr("Buyer told");
        case ParcelCaseState::Closed:
            //: State of an exception
            return tr("Closed");
    }
    return {};
}

QString ParcelsText::of(ContactParty party) {
    switch (party) {
        case ContactParty::Carrier:
            return tr("Carrier");
        case ContactParty::Warehouse:
            return tr("Warehouse");
        case ContactParty::Buyer:
            return tr("Buyer");
    }
    return {};
}

QString ParcelsText::of(TriageFinding finding) {
    switch (finding) {
        case TriageFinding::NoStatus:
            return tr("No status, or none for long");
        case TriageFinding::Moving:
            return tr("It is moving");
        case TriageFinding::Doubtful:
            return tr("The carrier calls it doubtful");
        case TriageFinding::Signed:
            return tr("Signed for");
    }
    return {};
}

QString ParcelsText::of(UrgeCase urge) {
    switch (urge) {
        case UrgeCase::NotYetDue:
            return tr("The promised time has not come yet");
        case UrgeCase::ShippedInTime:
            return tr("Shipped within the promised time");
        case UrgeCase::Overdue:
            return tr("Not shipped within the promised time");
        case UrgeCase::ShippedLate:
            return tr("Shipped after the promised time");
        case UrgeCase::Shipped:
            return tr("Shipped; whether in time is not known");
    }
    return {};
}

QString ParcelsText::of(TrackingState state) {
    switch (state) {
        case TrackingState::Accepted:
            //: State of a parcel at the courier
            return tr("Accepted");
        case TrackingState::InTransit:
            return tr("In transit");
        case TrackingState::OutForDelivery:
            return tr("Out for delivery");
        case TrackingState::Signed:
            return tr("Signed for");
        case TrackingState::Problem:
            return tr("Problem");
        case TrackingState::Returned:
            return tr("Sent back");
        case TrackingState::Unknown:
            break;
    }
    return {};
}

QString ParcelsText::of(core::tasks::TaskKind kind) {
    using core::tasks::TaskKind;
    switch (kind) {
        case TaskKind::CallBack:
            return tr("Call back");
        case TaskKind::ContactCarrier:
            return tr("Ask the carrier");
        case TaskKind::CheckAddress:
            return tr("Check the address");
        case TaskKind::AskWarehouse:
            return tr("Ask the warehouse");
        case TaskKind::Investigate:
        case TaskKind::Execute:
        case TaskKind::Improve:
        case TaskKind::Other:
            break;
    }
    return tr("Task");
}

Chip ParcelsText::chip(ParcelStanding standing) {
    switch (standing) {
        case ParcelStanding::Unshipped:
            return {of(standing), Tone::Neutral};
        case ParcelStanding::Underway:
            return {of(standing), Tone::Info};
        case ParcelStanding::Delivered:
            return {of(standing), Tone::Success};
        case ParcelStanding::DeliveryLate:
        case ParcelStanding::DeliveredLate:
            return {of(standing), Tone::Warning};
        case ParcelStanding::UnshippedLate:
        case ParcelStanding::NoMovement:
        case ParcelStanding::Problem:
            return {of(standing), Tone::Danger};
    }
    return {};
}

Chip ParcelsText::chip(ParcelCaseState state) {
    switch (state) {
        case ParcelCaseState::Opened:
            return {of(state), Tone::Danger};
        case ParcelCaseState::Contacted:
        case ParcelCaseState::Answered:
            return {of(state), Tone::Warning};
        case ParcelCaseState::Told:
            return {of(state), Tone::Info};
        case ParcelCaseState::Closed:
            return {of(state), Tone::Success};
    }
    return {};
}

common::Chips ParcelsText::chips(const Parcel& parcel) {
    common::Chips chips;
    if (parcel.caseId) {
        chips.append({of(parcel.caseKind), chip(parcel.caseState).tone});
    }
    chips.append(chip(parcel.standing));
    return chips;
}

QString ParcelsText::advice(const TriageAdvice& advice) {
    const QString silence = common::Format::duration(advice.silence);
    switch (advice.branch) {
        case TriageBranch::NotShipped:
            return tr("Not shipped yet: the warehouse is asked.");
        case TriageBranch::Near:
            return tr("Near: shipped %1 ago. Let the buyer wait, and call back.").arg(silence);
        case TriageBranch::Far:
            return advice.silence.count() == 0
                       ? tr("Far: nobody knows since when. Ask the carrier how far it is.")
                       : tr("Far: no sign for %1. Ask the carrier how far it is.").arg(silence);
        case TriageBranch::Doubtful:
            return tr(
                "Doubtful: check address and phone with the buyer, and correct what is "
                "wrong.");
        case TriageBranch::Moving:
            return tr("Moving: tell the buyer where it is.");
        case TriageBranch::Delivered:
            return tr("Delivered: ask who signed for it.");
    }
    return {};
}

QString ParcelsText::refusal(ParcelError error) {
    switch (error) {
        case ParcelError::NotFound:
            return tr("This order or exception is gone. Read the list again.");
        case ParcelError::NotAllowedInState:
            return tr("That does not fit where the parcel stands now.");
        case ParcelError::ChangedSinceRead:
            return tr("A colleague changed it since you read it. Look again, then repeat.");
        case ParcelError::CaseOpenAlready:
            return tr("This order has an open exception of that kind. Go on with that one.");
        case ParcelError::TextMissing:
            return tr("Write what was said first.");
        case ParcelError::TextTooLong:
            return tr("The text is longer than 2,000 characters. Shorten it.");
        case ParcelError::OwnerMissing:
            return tr("Name the colleague who takes it over.");
        case ParcelError::TimeNotInFuture:
            return tr("Choose a time that is still to come.");
        case ParcelError::ReasonMissing:
            return tr("Write what came of it, or why, first.");
        case ParcelError::NothingChanged:
            return tr("It is so already.");
        case ParcelError::FirstStepOpen:
            return tr("First compensate the buyer: the step that comes first is not done.");
        case ParcelError::AmountMissing:
            return tr("Write the sum in yuan and the account it goes to.");
        case ParcelError::NotAllowed:
            return tr("Your role may not do this, or it was refused. Ask a senior colleague.");
        case ParcelError::AlreadyTold:
            return tr("The buyer was told just this already.");
        case ParcelError::NewsWaiting:
            return tr(
                "The news for the buyer has not left yet. Copy it in the log of the "
                "exception and send it by hand, or skip it under “To tell”; then close.");
        case ParcelError::IdentityNotChecked:
            return tr("Check first that it is the buyer who asks: under “Identity” of the order.");
    }
    return {};
}

QString ParcelsText::happening(const core::events::Event& event) {
    if (event.subjectKind == "parcel") {
        const std::array<std::pair<std::string_view, QString>, 10> acts{{
            {"open", tr("Exception opened")},
            {"contact", tr("Carrier or warehouse contacted")},
            {"answer", tr("Answer recorded")},
            {"tell", tr("Buyer told")},
            {"step", tr("Step done")},
            {"close", tr("Exception closed")},
            {"withdraw", tr("Exception withdrawn")},
            {"reopen", tr("Exception opened again")},
            {"move", tr("Due time moved")},
            {"assign", tr("Handed to a colleague")},
        }};
        const auto* found = std::ranges::find(acts, std::string_view(event.action),
                                              &std::pair<std::string_view, QString>::first);
        return found == acts.end() ? common::toScreen(event.action) : found->second;
    }
    const std::array<std::pair<std::string_view, QString>, 6> acts{{
        {"urge", tr("The buyer urged the shipment")},
        {"triage", tr("Parcel looked up")},
        {"correct", tr("Address or phone corrected")},
        {"remind", tr("Reminded to pay")},
        {"note_reminder", tr("Result of a reminder noted")},
        {"reminder_outcome", tr("Outcome of a reminder known")},
    }};
    const auto* found = std::ranges::find(acts, std::string_view(event.action),
                                          &std::pair<std::string_view, QString>::first);
    return found == acts.end() ? QString() : found->second;
}

QString ParcelsText::unmatched(const core::importing::TrackingReport& report) {
    QStringList lines;
    for (const auto& number : report.unmatchedNumbers) {
        lines.append(common::toScreen(number.number) + QLatin1Char('\t') +
                     QString::number(number.row));
    }
    return lines.join(QLatin1Char('\n'));
}

QString ParcelsText::report(const core::importing::TrackingReport& report) {
    if (report.refusal) {
        if (report.refusal->problem == core::importing::FileProblem::NotAllowedForRole) {
            return common::RoleText::notYours();
        }
        const auto& missing = report.refusal->missingColumns;
        if (!missing.empty()) {
            QStringList names;
            for (const auto& name : missing) {
                names.append(common::toScreen(name));
            }
            return tr("%1 was not taken: it has no column %2. Export the tracking events again "
                      "with number, time and text.")
                .arg(nameOf(report.path), names.join(QStringLiteral(", ")));
        }
        return tr("%1 was not taken: it cannot be read. Save it as .csv or .xlsx and try again.")
            .arg(nameOf(report.path));
    }
    QString text =
        tr("%1: %2 new events, %3 known, %4 rows not taken.")
            .arg(nameOf(report.path), common::Format::count(report.added),
                 common::Format::count(report.known), common::Format::count(report.rejected));
    QStringList rows;
    for (std::size_t i = 0; i < std::min(kRowsNamed, report.rejectedRows.size()); ++i) {
        const auto& row = report.rejectedRows[i];
        rows.append(tr("row %1: %2").arg(row.row).arg(problemOf(row)));
    }
    if (!rows.isEmpty()) {
        text += QLatin1Char(' ') + tr("Not taken: %1.").arg(rows.join(tr("; ", "between rows")));
    }
    if (report.unmatched > 0) {
        QStringList numbers;
        for (std::size_t i = 0; i < std::min(kRowsNamed, report.unmatchedNumbers.size()); ++i) {
            const auto& number = report.unmatchedNumbers[i];
            numbers.append(
                tr("row %1: %2").arg(number.row).arg(common::toScreen(number.number)));
        }
        text += QLatin1Char(' ') +
                tr("%n numbers belong to no known parcel (%1). Import the order export that has "
                   "them; their events are kept and show then.",
                   nullptr, static_cast<int>(report.unmatched))
                    .arg(numbers.join(tr("; ", "between rows")));
    }
    if (report.isCancelled) {
        text += QLatin1Char(' ') + tr("Stopped: import the file again to complete it.");
    }
    return text;
}

}  // namespace ui::parcels
