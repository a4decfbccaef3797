#include "ui/returns/returns_text.h"

#include <QLocale>

#include <algorithm>
#include <array>

#include "ui/common/format.h"
#include "ui/common/plain_text.h"

namespace ui::returns {

using namespace core::returns;
using theme::Tone;

QString ReturnsText::of(ReturnKind kind) {
    switch (kind) {
        case ReturnKind::Return:
            return tr("Return and refund");
        case ReturnKind::Exchange:
            return tr("Exchange");
        case ReturnKind::Repair:
            return tr("Repair");
        case ReturnKind::Compensation:
            return tr("Compensation");
    }
    return {};
}

QString ReturnsText::kind(const ReturnCase& c) {
    return c.kind == ReturnKind::Return && !c.goodsComeBack ? tr("Refund only") : of(c.kind);
}

QString ReturnsText::of(ReturnState state) {
    switch (state) {
        case ReturnState::Requested:
            return tr("Requested");
        case ReturnState::EvidenceAsked:
            return tr("Waits for evidence");
        case ReturnState::Checked:
            return tr("Policy checked");
        case ReturnState::WaitingForGoods:
            return tr("Waits for the goods");
        case ReturnState::GoodsUnderWay:
            return tr("Goods under way");
        case ReturnState::GoodsReceived:
            return tr("Goods received");
        case ReturnState::Inspected:
            return tr("Inspected");
        case ReturnState::SecondSignAsked:
            return tr("Waits for a second signature");
        case ReturnState::Approved:
            return tr("Approved");
        case ReturnState::InRepair:
            return tr("In repair");
        case ReturnState::WithFinance:
            return tr("With finance");
        case ReturnState::WithLogistics:
            return tr("With logistics");
        case ReturnState::Done:
            return tr("Done");
        case ReturnState::Told:
            return tr("Buyer told");
        case ReturnState::Closed:
            return tr("Closed");
        case ReturnState::Refused:
            return tr("Refused");
        case ReturnState::Withdrawn:
            return tr("Withdrawn");
        case ReturnState::Disputed:
            return tr("In dispute");
    }
    return {};
}

QString ReturnsText::of(ReturnAction action) {
    switch (action) {
        case ReturnAction::AskEvidence:
            return tr("Ask for evidence…");
        case ReturnAction::EvidenceCame:
            return tr("Evidence has come…");
        case ReturnAction::Check:
            return tr("Check the policy…");
        case ReturnAction::Accept:
            return tr("Agree, goods come back…");
        case ReturnAction::GoodsSent:
            return tr("Buyer has sent it…");
        case ReturnAction::ReceiveGoods:
            return tr("Goods received");
        case ReturnAction::Inspect:
            return tr("Inspect…");
        case ReturnAction::Sign:
            return tr("Sign, ask for a second signature");
        case ReturnAction::Approve:
            return tr("Approve");
        case ReturnAction::Cosign:
            return tr("Sign as the second");
        case ReturnAction::DeclineSign:
            return tr("Do not sign");
        case ReturnAction::TakeBack:
            return tr("Take the approval back");
        case ReturnAction::HandToFinance:
            return tr("Hand to finance");
        case ReturnAction::RecordPaid:
            return tr("Finance has paid…");
        case ReturnAction::HandToLogistics:
            return tr("Hand to logistics");
        case ReturnAction::RecordShipped:
            return tr("Sent out…");
        case ReturnAction::StartRepair:
            return tr("Start the repair");
        case ReturnAction::FinishRepair:
            return tr("Repair is done…");
        case ReturnAction::SendBack:
            return tr("Not done, comes back…");
        case ReturnAction::Refuse:
            return tr("Refuse…");
        case ReturnAction::Withdraw:
            return tr("Buyer takes it back…");
        case ReturnAction::Dispute:
            return tr("Platform steps in…");
        case ReturnAction::WinDispute:
            return tr("Platform decided for the shop…");
        case ReturnAction::LoseDispute:
            return tr("Platform decided for the buyer…");
        case ReturnAction::Tell:
            return tr("Tell the buyer…");
        case ReturnAction::Close:
            return tr("Write the closing record…");
        case ReturnAction::Reopen:
            return tr("Open again");
        case ReturnAction::CheckIdentity:
            return tr("Check the identity…");
        case ReturnAction::SetAmount:
            return tr("Set the sum…");
        case ReturnAction::SetExchange:
            return tr("Wanted item…");
        case ReturnAction::SetRepair:
            return tr("Repair note…");
        case ReturnAction::Assign:
            return tr("Hand over…");
        case ReturnAction::Move:
            return tr("Move the due time…");
    }
    return {};
}

QString ReturnsText::of(ReturnScope scope) {
    switch (scope) {
        case ReturnScope::Open:
            return tr("All open");
        case ReturnScope::Late:
            return tr("Late");
        case ReturnScope::ToDecide:
            return tr("To decide");
        case ReturnScope::Evidence:
            return tr("Evidence");
        case ReturnScope::Goods:
            return tr("Goods");
        case ReturnScope::ToApprove:
            return tr("To approve");
        case ReturnScope::HandedOver:
            return tr("Handed over");
        case ReturnScope::ToTell:
            return tr("To finish");
        case ReturnScope::Disputed:
            return tr("Disputes");
        case ReturnScope::Conflicts:
            return tr("Conflicts");
        case ReturnScope::Closed:
            return tr("Closed");
    }
    return {};
}

QString ReturnsText::of(Verdict verdict) {
    switch (verdict) {
        case Verdict::Allowed:
            return tr("Allowed");
        case Verdict::Refused:
            return tr("Not allowed");
        case Verdict::Ask:
            return tr("A person decides");
    }
    return {};
}

QString ReturnsText::of(Alternative alternative) {
    switch (alternative) {
        case Alternative::Coupon:
            return tr("Coupon");
        case Alternative::Repair:
            return tr("Repair");
        case Alternative::PartialRefund:
            return tr("Part of the price");
    }
    return {};
}

QString ReturnsText::of(CompensationForm form) {
    switch (form) {
        case CompensationForm::Money:
            return tr("Money");
        case CompensationForm::PriceDifference:
            return tr("Price difference");
        case CompensationForm::Postage:
            return tr("Postage");
        case CompensationForm::Coupon:
            return tr("Coupon");
        case CompensationForm::Gift:
            return tr("Gift");
    }
    return {};
}

QString ReturnsText::of(PlatformState state) {
    switch (state) {
        case PlatformState::WaitingSeller:
            return tr("Waits for the shop");
        case PlatformState::WaitingReturn:
            return tr("Agreed, waits for the goods");
        case PlatformState::Returned:
            return tr("Buyer has sent the goods");
        case PlatformState::Refused:
            return tr("Refused");
        case PlatformState::RefusedGoods:
            return tr("Goods not accepted");
        case PlatformState::WaitingPayment:
            return tr("Waits for the payment");
        case PlatformState::Closed:
            return tr("Closed");
        case PlatformState::Success:
            return tr("Refunded");
        case PlatformState::None:
            return tr("No refund");
        case PlatformState::Unknown:
            return tr("Unknown");
    }
    return {};
}

QString ReturnsText::of(IdentityState state) {
    switch (state) {
        case IdentityState::Unchecked:
            return tr("Not checked");
        case IdentityState::Passed:
            return tr("Checked");
        case IdentityState::Waived:
            return tr("Waived by a lead");
    }
    return {};
}

QString ReturnsText::of(ReturnOrigin origin) {
    switch (origin) {
        case ReturnOrigin::Chat:
            return tr("From a conversation");
        case ReturnOrigin::Order:
            return tr("From the order");
        case ReturnOrigin::Import:
            return tr("From the refund export");
    }
    return {};
}

QString ReturnsText::of(ReceiptSource source) {
    switch (source) {
        case ReceiptSource::Order:
            return tr("as the order says");
        case ReceiptSource::Parcel:
            return tr("as the courier says");
        case ReceiptSource::Told:
            return tr("as the buyer says");
    }
    return {};
}

QString ReturnsText::record(const std::string& kind) {
    const std::pair<const char*, QString> names[]{
        {"complaint", tr("Complaint")}, {"ticket", tr("Ticket")},   {"parcel", tr("Parcel case")},
        {"request", tr("Order request")}, {"review", tr("Review")}, {"notice", tr("Notice")}};
    for (const auto& [word, name] : names) {
        if (kind == word) {
            return name;
        }
    }
    return {};
}

common::Chip ReturnsText::chip(const ReturnCase& c) {
    constexpr std::array<std::pair<ReturnState, Tone>, 10> kTones{
        {{ReturnState::Requested, Tone::Info},
         {ReturnState::Checked, Tone::Info},
         {ReturnState::Inspected, Tone::Info},
         {ReturnState::SecondSignAsked, Tone::Warning},
         {ReturnState::Approved, Tone::Warning},
         {ReturnState::GoodsReceived, Tone::Warning},
         {ReturnState::Disputed, Tone::Danger},
         {ReturnState::Refused, Tone::Danger},
         {ReturnState::Done, Tone::Success},
         {ReturnState::Told, Tone::Success}}};
    const auto* found = std::ranges::find(kTones, c.state, &std::pair<ReturnState, Tone>::first);
    return {of(c.state), found == kTones.end() ? Tone::Neutral : found->second};
}

common::Chip ReturnsText::clock(const ReturnCase& c, core::Seconds now) {
    if (!c.dueAt) {
        return {c.breaches > 0 ? tr("Was late %n time(s)", nullptr, c.breaches) : tr("In time"),
                c.breaches > 0 ? Tone::Warning : Tone::Neutral};
    }
    const auto left = *c.dueAt - now;
    return {common::Format::countdown(*c.dueAt, now), left < std::chrono::seconds{0} ? Tone::Danger
                                                      : left < std::chrono::hours{4}
                                                          ? Tone::Warning
                                                          : Tone::Neutral};
}

QString ReturnsText::refusal(ReturnError error) {
    switch (error) {
        case ReturnError::NotFound:
            return tr("This case is not there any more.");
        case ReturnError::ChangedSinceRead:
            return tr("A colleague or an import changed the case. Look at it again.");
        case ReturnError::NotAllowedInState:
            return tr("This step is not possible as the case stands.");
        case ReturnError::NoRight:
            return tr("Your role may not do this. Hand the case to somebody who may.");
        case ReturnError::OwnRequest:
            return tr("Who asked or signed already does not approve. Another person does it.");
        case ReturnError::VerdictMissing:
            return tr("Check the policy first.");
        case ReturnError::VerdictNotAllowed:
            return tr(
                "The policy has not allowed it: let who may decide it check the policy again, ask "
                "for "
                "evidence, or refuse with another offer.");
        case ReturnError::InspectionMissing:
            return tr("The goods come back: inspect them first.");
        case ReturnError::InspectionFailed:
            return tr("The inspection failed. Inspect again, or refuse with another offer.");
        case ReturnError::IdentityMissing:
            return tr("Check first that this is the buyer who ordered.");
        case ReturnError::DigitsLocked:
            return tr(
                "The digits were wrong three times today. Choose another way of checking, or waive "
                "it.");
        case ReturnError::NotToday:
            return tr(
                "An approval is taken back on the day it was given. Later a team lead does it.");
        case ReturnError::IdentityLocked:
            return tr("The check failed three times. A team lead goes on.");
        case ReturnError::IdentityDone:
            return tr("The identity is checked already.");
        case ReturnError::DigitsMissing:
            return tr("Type at least three digits of the phone, as the buyer gives them.");
        case ReturnError::PhoneUnknown:
            return tr("The order has no phone number here. Choose another way of checking.");
        case ReturnError::AmountMissing:
            return tr("Set the sum first.");
        case ReturnError::AmountWrong:
            return tr("Give a sum in yuan, such as 12.50.");
        case ReturnError::OrderUnknown:
            return tr("The order is not imported, so what was paid is not known. Import it first.");
        case ReturnError::OverPaid:
            return tr("More than was paid and is not refunded yet. Lower the sum.");
        case ReturnError::NeedsSecondSigner:
            return tr(
                "Over what you may grant alone: sign, and another person signs as the "
                "second.");
        case ReturnError::SecondSignerNotNeeded:
            return tr("No second signature is needed: approve.");
        case ReturnError::SignerTooLow:
            return tr("A team lead or an administrator signs this.");
        case ReturnError::GoodsExpected:
            return tr("The goods are awaited: this cannot be changed any more.");
        case ReturnError::GoodsNotHere:
            return tr("The goods are not here yet. Agree to the return, and inspect them when they have come.");
        case ReturnError::NoGoodsExpected:
            return tr("No goods come back: approve instead.");
        case ReturnError::WantedItemMissing:
            return tr("Say which item the buyer wants.");
        case ReturnError::DifferenceUnpaid:
            return tr("The buyer has not paid the price difference yet. Note it when it has come.");
        case ReturnError::DifferenceOwed:
            return tr("The shop owes the price difference: hand the case to finance first.");
        case ReturnError::PaidAlready:
            return tr("It is paid already, by finance or by the platform: bring the case to its end.");
        case ReturnError::RepairNoteMissing:
            return tr("Write the repair note first: what was mended.");
        case ReturnError::NothingOwed:
            return tr("Nothing is to be paid: hand the case to logistics.");
        case ReturnError::ReasonMissing:
            return tr("Give a reason.");
        case ReturnError::AlternativeMissing:
            return tr("Offer at least one other way: a coupon, a repair or a part of the price.");
        case ReturnError::ReferenceMissing:
            return tr("Give the number of the payment.");
        case ReturnError::PayMethodMissing:
            return tr("Say how the buyer paid: the money goes back the same way.");
        case ReturnError::TrackingMissing:
            return tr("Give the tracking number.");
        case ReturnError::MethodMissing:
            return tr("Say how the identity was checked.");
        case ReturnError::ResultMissing:
            return tr("Say what came of the case.");
        case ReturnError::TextMissing:
            return tr("Say what the buyer should know.");
        case ReturnError::TextTooLong:
            return tr("Keep to 500 characters.");
        case ReturnError::BuyerMissing:
            return tr("The buyer is not known. Import the order, or start from the conversation.");
        case ReturnError::OrderMissing:
            return tr("Give the order's number.");
        case ReturnError::OwnerMissing:
            return tr("Say who takes it over.");
        case ReturnError::VariableLeft:
            return tr("Something stands in braces that is not known here. Write it out.");
        case ReturnError::ReceiptInFuture:
            return tr("The goods cannot have come later than now. Correct the day of receipt.");
        case ReturnError::OriginUnknown:
            return tr("The case that it should come from is not there any more. Open it as a new one.");
        case ReturnError::TimeNotInFuture:
            return tr("The time has passed already. Choose a later one.");
        case ReturnError::NothingChanged:
            return tr("It is so already.");
        case ReturnError::AlreadyOpen:
            return tr("This order has an open case of this kind. Go on with that one.");
        case ReturnError::CannotTell:
            return tr(
                "The buyer has no conversation to send it to. Copy the text and say that it "
                "was sent by hand.");
    }
    return {};
}

QString ReturnsText::result(const ReturnCase& c) {
    if (c.state == ReturnState::Withdrawn) {
        return common::toScreen(c.result);
    }
    if (c.state == ReturnState::Refused && c.refusal.empty()) {
        return tr("Refused by the platform");
    }
    if (c.state == ReturnState::Refused) {
        QStringList offers;
        for (const auto alternative : c.alternatives) {
            offers.append(of(alternative));
        }
        return offers.isEmpty() ? tr("Refused: %1").arg(common::toScreen(c.refusal))
                                : tr("Refused: %1. Offered: %2")
                                      .arg(common::toScreen(c.refusal),
                                           QLocale().createSeparatedList(offers));
    }
    QStringList parts;
    if (c.paidAt && !movesOrderMoney(c)) {
        parts.append(c.form == CompensationForm::Coupon
                         ? tr("Coupon of %1 given, number %2")
                               .arg(common::Format::money(owedOf(c)), common::toScreen(c.reference))
                         : tr("Gift given, number %1").arg(common::toScreen(c.reference)));
    } else if (c.paidAt) {
        parts.append(
            tr("Refunded %1, payment number %2")
                .arg(common::Format::money(owedOf(c)), common::toScreen(c.reference)));
    }
    if (c.kind == ReturnKind::Repair && !c.repairNote.empty()) {
        parts.append(tr("Mended: %1").arg(common::toScreen(c.repairNote)));
    }
    if (!c.outTracking.empty()) {
        parts.append(tr("Sent out: %1")
                         .arg(common::toScreen(c.outCourier + (c.outCourier.empty() ? "" : " ") +
                                               c.outTracking)));
    }
    return parts.join(tr("; ", "between two results of a case"));
}

QString ReturnsText::done(ReturnAction action, int count) {
    QString word = of(action);
    if (word.endsWith(QChar(0x2026))) {
        word.chop(1);
    }
    return count == 1 ? tr("Done: %1.").arg(word)
                      : tr("Done for %n case(s): %1.", nullptr, count).arg(word);
}

QString ReturnsText::event(const std::string& word) {
    if (word == "open") {
        return tr("Case opened");
    }
    if (word == "import") {
        return tr("Import of the platform's refund");
    }
    if (word == "keep_ours") {
        return tr("Conflict: the shop's decision stands");
    }
    if (word == "take_platform") {
        return tr("Conflict: the platform's state was taken");
    }
    if (word == "waive_identity") {
        return tr("Identity check waived");
    }
    if (word == "note_evidence") {
        return tr("Evidence noted");
    }
    if (word == "attach") {
        return tr("Evidence file added");
    }
    for (int at = 0; at < kReturnActionCount; ++at) {
        const auto action = static_cast<ReturnAction>(at);
        if (toWord(action) == word) {
            QString text = of(action);
            return text.endsWith(QChar(0x2026)) ? text.chopped(1) : text;
        }
    }
    return QString::fromStdString(word);
}

}  // namespace ui::returns
