#include "ui/conversations/conversations_text.h"

#include "ui/common/format.h"
#include "ui/common/plain_text.h"

namespace ui::conversations {

using namespace core::conversations;
using theme::Tone;

QString ConversationsText::of(ConversationState state) {
    switch (state) {
        case ConversationState::Waiting:
            return tr("Waiting");
        case ConversationState::Answered:
            return tr("Answered");
        case ConversationState::Snoozed:
            return tr("Snoozed");
        case ConversationState::HandedOver:
            return tr("Handed over");
        case ConversationState::Closed:
            return tr("Closed");
        case ConversationState::Merged:
            return tr("Merged");
    }
    return {};
}

QString ConversationsText::of(SnoozeFor what) {
    switch (what) {
        case SnoozeFor::Time:
            return tr("until a time");
        case SnoozeFor::Reply:
            return tr("until the buyer writes");
        case SnoozeFor::Paid:
            return tr("until paid");
        case SnoozeFor::Shipped:
            return tr("until shipped");
        case SnoozeFor::Delivered:
            return tr("until delivered");
        case SnoozeFor::Refunded:
            return tr("until refunded");
    }
    return {};
}

QString ConversationsText::of(ProblemType type) {
    switch (type) {
        case ProblemType::ProductFault:
            return tr("Product fault");
        case ProblemType::ServiceFailure:
            return tr("Service failure");
        case ProblemType::Misunderstanding:
            return tr("Misunderstanding");
    }
    return {};
}

QString ConversationsText::of(Outcome outcome) {
    switch (outcome) {
        case Outcome::Ordered:
            return tr("Ordered");
        case Outcome::NotYet:
            return tr("Not buying yet");
        case Outcome::InformationGiven:
            return tr("Question answered");
        case Outcome::AfterSaleHandled:
            return tr("After-sale matter handled");
        case Outcome::Escalated:
            return tr("Passed on");
        case Outcome::NoAnswerOfBuyer:
            return tr("The buyer did not come back");
        case Outcome::Abandoned:
            return tr("Advertising or abuse");
    }
    return {};
}

QString ConversationsText::of(Solved solved) {
    switch (solved) {
        case Solved::Yes:
            //: Whether the buyer's problem is solved
            return tr("Solved");
        case Solved::No:
            return tr("Not solved");
        case Solved::Pending:
            return tr("Still pending");
    }
    return {};
}

QString ConversationsText::of(InboxQueue queue) {
    switch (queue) {
        case InboxQueue::Every:
            return tr("Every queue");
        case InboxQueue::PreSale:
            return tr("Pre-sale");
        case InboxQueue::InSale:
            return tr("In-sale");
        case InboxQueue::AfterSale:
            return tr("After-sale");
        case InboxQueue::Vip:
            return tr("VIPs");
        case InboxQueue::OldCustomers:
            return tr("Returning customers");
        case InboxQueue::Complaints:
            return tr("Complaints");
    }
    return {};
}

QString ConversationsText::of(DayLoad load) {
    switch (load) {
        case DayLoad::Usual:
            return {};
        case DayLoad::OverLimit:
            return tr("Above the day's limit.");
        case DayLoad::Stress:
            return tr("A very heavy day.");
    }
    return {};
}

QString ConversationsText::of(Side side) {
    switch (side) {
        case Side::Buyer:
            return tr("Buyer");
        case Side::Agent:
            return tr("Agent");
        case Side::Auto:
            return tr("Auto reply");
        case Side::System:
            return tr("System");
    }
    return {};
}

QString ConversationsText::of(OutboxState state) {
    switch (state) {
        case OutboxState::Held:
            return tr("May still be taken back");
        case OutboxState::Queued:
            return tr("Waits for the channel");
        case OutboxState::HandedOver:
            return tr("Given to the channel");
        case OutboxState::Delivered:
            return tr("Delivered");
        case OutboxState::Failed:
            return tr("Not delivered");
        case OutboxState::Withdrawn:
            return tr("Taken back");
    }
    return {};
}

QString ConversationsText::of(core::customers::CustomerTier tier) {
    switch (tier) {
        case core::customers::CustomerTier::New:
            return tr("New customer");
        case core::customers::CustomerTier::Old:
            //: A mark beside a buyer's name: has bought before
            return tr("Returning");
        case core::customers::CustomerTier::Vip:
            return tr("VIP");
    }
    return {};
}

QString ConversationsText::of(const QuestionType& type) {
    if (!type.name.empty()) {
        return common::toScreen(type.name);
    }
    static const std::map<std::string, QString (*)(), std::less<>> kNames{
        {"pre_sale", [] { return tr("Pre-sale"); }},
        {"in_sale", [] { return tr("In-sale"); }},
        {"after_sale", [] { return tr("After-sale"); }},
        {"product", [] { return tr("Product details"); }},
        {"price", [] { return tr("Price and bargaining"); }},
        {"stock", [] { return tr("Stock"); }},
        {"shipping_time", [] { return tr("Shipping time"); }},
        {"promotion", [] { return tr("Promotions"); }},
        {"payment", [] { return tr("Payment"); }},
        {"bulk", [] { return tr("Bulk order"); }},
        {"order_change", [] { return tr("Change of an order"); }},
        {"urge_shipment", [] { return tr("Urging shipment"); }},
        {"cancel", [] { return tr("Cancelling"); }},
        {"invoice", [] { return tr("Invoice"); }},
        {"gift", [] { return tr("Gift"); }},
        {"parcel", [] { return tr("Parcel"); }},
        {"return", [] { return tr("Return"); }},
        {"exchange", [] { return tr("Exchange"); }},
        {"refund", [] { return tr("Refund"); }},
        {"quality", [] { return tr("Quality"); }},
        {"repair", [] { return tr("Repair"); }},
        {"complaint", [] { return tr("Complaint"); }},
        {"how_to_use", [] { return tr("How to use it"); }},
        {"account", [] { return tr("Account"); }},
    };
    const auto found = kNames.find(type.code);
    return found == kNames.end() ? common::toScreen(type.code) : found->second();
}

QString ConversationsText::ofChannel(const std::string& channel) {
    return channel == "qianniu"    ? tr("Qianniu")
           : channel == "wangwang" ? tr("Wangwang")
           : channel == "phone"    ? tr("Telephone")
           : channel == "email"    ? tr("E-mail")
           : channel == "board"    ? tr("Message board")
                                   : common::toScreen(channel);
}

QString ConversationsText::refusal(ConversationError error) {
    switch (error) {
        case ConversationError::NotFound:
            return tr("This conversation is gone. The list was read again.");
        case ConversationError::NotAllowedInState:
            return tr("This is not possible in the state that the conversation is in now.");
        case ConversationError::ChangedSinceRead:
            return tr("The conversation changed since you read it. Look at it and try again.");
        case ConversationError::TextMissing:
            return tr("A text is needed.");
        case ConversationError::ClosingIncomplete:
            return tr("Choose a question type, an outcome and whether it is solved.");
        case ConversationError::BuyerStillWaiting:
            return tr(
                "The buyer's last message has no answer, so this is not solved. Reply first, "
                "or choose “not solved” or “still pending”.");
        case ConversationError::TimeNotInFuture:
            return tr("The time has passed already. Choose a later one.");
        case ConversationError::AgentMissing:
            return tr("Name the colleague who takes over.");
        case ConversationError::NotTheSameBuyer:
            return tr("Only conversations of one buyer in one shop can be merged.");
        case ConversationError::NothingToUndo:
            return tr("There is nothing left to take back.");
        case ConversationError::TooLate:
            return tr("A merge can be taken back for a day. This one is older.");
        case ConversationError::NothingChanged:
            return {};
        case ConversationError::QuestionTypeNotFound:
            return tr("This question type is no longer in use. Choose a different one.");
        case ConversationError::OutOfRange:
            return tr("Something is too long or out of range. Nothing was changed.");
        case ConversationError::MessageNotFound:
            return tr("Choose a message after the first one to split at.");
        case ConversationError::NotAllowedForRole:
            return tr("Your role may not do this with the conversation. Ask its agent or your team lead.");
    }
    return {};
}

QString ConversationsText::refusal(OutboxError error) {
    switch (error) {
        case OutboxError::NotFound:
            return tr("There is no way to send to this conversation.");
        case OutboxError::TextMissing:
            return tr("Write something first.");
        case OutboxError::TextTooLong:
            return tr("A reply has at most 5,000 characters. Split it into several.");
        case OutboxError::ThreadChanged:
            return tr("Something was written since you read this conversation.");
        case OutboxError::ConversationGone:
            return tr("This conversation was merged into a different one. Reply there.");
        case OutboxError::TooLateToWithdraw:
            return tr("The reply has left already.");
        case OutboxError::NotAllowedInState:
            return tr("The reply is on its way already.");
        case OutboxError::NotAllowedForRole:
            return tr("Your role reads conversations and sends no replies.");
    }
    return {};
}

Tone ConversationsText::toneOf(ConversationState state) {
    switch (state) {
        case ConversationState::Waiting:
            return Tone::Warning;
        case ConversationState::Answered:
            return Tone::Success;
        case ConversationState::Snoozed:
        case ConversationState::HandedOver:
            return Tone::Info;
        case ConversationState::Closed:
        case ConversationState::Merged:
            return Tone::Neutral;
    }
    return Tone::Neutral;
}

Tone ConversationsText::toneOf(Urgency urgency) {
    switch (urgency) {
        case Urgency::Calm:
            return Tone::Neutral;
        case Urgency::Warning:
            return Tone::Info;
        case Urgency::Urgent:
            return Tone::Warning;
        case Urgency::Late:
            return Tone::Danger;
    }
    return Tone::Neutral;
}

common::Chip ConversationsText::countdown(const Countdown& countdown) {
    const QString text = countdown.urgency == Urgency::Late
                             //: How long a buyer waits past the limit
                             ? tr("late %1").arg(clock(-countdown.untilBreach))
                             //: What is left of the time to answer a buyer
                             : tr("%1 left").arg(clock(countdown.untilBreach));
    return {text, toneOf(countdown.urgency)};
}

QString ConversationsText::snooze(SnoozeFor what, std::optional<core::Seconds> until,
                                  core::Seconds now, std::chrono::minutes offset) {
    if (!until) {
        return of(what);
    }
    const auto today = std::chrono::floor<std::chrono::days>(now + offset);
    const auto day = std::chrono::floor<std::chrono::days>(*until + offset);
    const QString exact = common::Format::exactTime(*until, offset);
    // The day matters only when it is a different one.
    const QString when = day == today ? exact.mid(11, 5) : exact.mid(5, 11);
    return what == SnoozeFor::Time ? tr("until %1").arg(when)
                                   : tr("%1, %2 at the latest").arg(of(what), when);
}

QString ConversationsText::clock(std::chrono::milliseconds length) {
    const auto seconds =
        std::chrono::duration_cast<std::chrono::seconds>(std::max(length, decltype(length){}));
    if (seconds >= std::chrono::hours{1}) {
        return common::Format::duration(seconds);
    }
    return QStringLiteral("%1:%2")
        .arg(seconds.count() / 60)
        .arg(seconds.count() % 60, 2, 10, QLatin1Char('0'));
}

}  // namespace ui::conversations
