#pragma once

#include "core/reminders/reminder.h"

#include <span>

namespace core::reminders {

enum class ReminderError {
    NotFound,
    Paid,
    Closed,
    /// Ordered so short a time ago that the buyer may be paying.
    TooFresh,
    TooOld,
    /// Somebody complained: he hears of that first.
    ComplaintOpen,
    Night,
    /// The buyer was reminded within the cool-down, perhaps of another order.
    CoolingDown,
    /// The last one of this order still waits to be told.
    NotToldYet,
    /// As often as the rules allow for one order.
    LimitReached,
    BuyerMissing,
    TextMissing,
    TextTooLong,
    ChangedSinceRead,
    NothingChanged,
    /// The notice was refused.
    NotSent,
    /// The role may not.
    NotAllowed,
};

/// Why this buyer may not be reminded of this order at `now`.
[[nodiscard]] std::optional<ReminderError> reminderBarrier(const UnpaidOrder& order, const ReminderRules& rules, Seconds now,
                                                           std::chrono::minutes utcOffset = kChinaOffset);
/// Of a barrier that time takes away: when; nothing: it never goes by itself, or the order is too old by then.
[[nodiscard]] std::optional<Seconds> allowedFrom(const UnpaidOrder& order, const ReminderRules& rules, Seconds now,
                                                 std::chrono::minutes utcOffset = kChinaOffset);
[[nodiscard]] bool isNight(const ReminderRules& rules, Seconds at, std::chrono::minutes utcOffset = kChinaOffset);

/// The text of a cause with its variables filled.
[[nodiscard]] std::string textFor(ReminderCause cause, const UnpaidOrder& order, const ReminderRules& rules);

/// What the mirror says of a reminder that is open.
[[nodiscard]] ReminderOutcome outcomeOf(const Reminder& reminder, orders::OrderState state, std::optional<Seconds> paidAt);

/// Orders paid after a reminder ÷ orders reminded whose outcome is known or whose time is over.
struct ReminderRate {
    std::int64_t paid = 0;
    std::int64_t reminded = 0;
    bool operator==(const ReminderRate&) const = default;
};
/// Only reminders that were told. Each order once, whatever its reminders were; open ones count once they are older than
/// `patience`; orders that were paid before are left out.
[[nodiscard]] ReminderRate reminderRate(std::span<const Reminder> reminders, Seconds now, std::chrono::days patience);

}  // namespace core::reminders
