#pragma once

#include "core/orders/order.h"

#include <map>

namespace core::reminders {

using ReminderId = std::int64_t;

/// Why a buyer has not paid (R112); stored as a word.
enum class ReminderCause { Unknown, Forgot, Price, Stock, Hesitating, PaymentTrouble, ChangedOrder, Other };
/// How he was reminded (R113); stored as a word.
enum class ReminderMethod { Message, Call, Sms };
/// What he said (R113); stored as a word.
enum class ReminderResult { None, WillPay, WillNotPay, NoAnswer, Question };
/// Whether the buyer has it. Waiting: its notice is still to leave. Skipped: it was given up, so nobody was reminded.
enum class ReminderTelling { Told, Waiting, Skipped };
/// What the next imports show. PaidBefore: he had paid when he was reminded, only the files did not say so yet.
enum class ReminderOutcome { Open, Paid, PaidBefore, Closed };

/// One reminder to pay one order.
struct Reminder {
    ReminderId id = 0;
    orders::OrderKey order;
    std::string buyer;
    ReminderCause cause = ReminderCause::Unknown;
    ReminderMethod method = ReminderMethod::Message;
    /// What was written or said.
    std::string text;
    /// Of Message: the notice that carries it.
    std::optional<std::int64_t> notice;
    /// When the buyer was told; while its notice waits, when it was written.
    Seconds at{};
    std::string by;
    ReminderResult result = ReminderResult::None;
    std::string note;
    ReminderOutcome outcome = ReminderOutcome::Open;
    std::optional<Seconds> outcomeAt;
    std::int64_t version = 1;
    ReminderTelling telling = ReminderTelling::Told;
    bool operator==(const Reminder&) const = default;
};

/// The limits and texts of one shop; editable, from resources/cases.
struct ReminderRules {
    /// Between two reminders to one buyer, whichever order they are about.
    std::chrono::hours coolDown{24};
    std::int64_t mostPerOrder = 2;
    /// From ordering: who is just paying is left alone.
    std::chrono::minutes wait{30};
    std::chrono::days oldest{3};
    /// Hours of the shop's day from and until which nobody is reminded; equal: always allowed.
    std::int64_t nightFrom = 22;
    std::int64_t nightUntil = 8;
    /// By cause. Variables: {order} {title} {amount}.
    std::map<ReminderCause, std::string> texts;
    bool operator==(const ReminderRules&) const = default;
};
[[nodiscard]] ReminderRules defaultReminderRules();

/// An order that may be reminded of, with what was done by now.
struct UnpaidOrder {
    orders::OrderKey key;
    orders::OrderState state = orders::OrderState::Unpaid;
    std::string buyer;
    std::string title;
    std::optional<Fen> amount;
    std::optional<Seconds> createdAt;
    std::optional<Seconds> paidAt;
    bool hasComplaint = false;
    /// Of this order; here and below without those that were skipped.
    std::int64_t reminded = 0;
    std::optional<Reminder> last;
    /// The newest to this buyer, of any order of the shop.
    std::optional<Seconds> lastToBuyer;
    bool operator==(const UnpaidOrder&) const = default;
};

inline constexpr ReminderCause kReminderCauses[]{
    ReminderCause::Unknown,    ReminderCause::Forgot,         ReminderCause::Price,        ReminderCause::Stock,
    ReminderCause::Hesitating, ReminderCause::PaymentTrouble, ReminderCause::ChangedOrder, ReminderCause::Other};
inline constexpr ReminderMethod kReminderMethods[]{ReminderMethod::Message, ReminderMethod::Call, ReminderMethod::Sms};
inline constexpr ReminderResult kReminderResults[]{ReminderResult::None, ReminderResult::WillPay,
                                                   ReminderResult::WillNotPay, ReminderResult::NoAnswer,
                                                   ReminderResult::Question};

[[nodiscard]] std::string_view toWord(ReminderCause cause);
[[nodiscard]] std::string_view toWord(ReminderMethod method);
[[nodiscard]] std::string_view toWord(ReminderResult result);
[[nodiscard]] std::string_view toWord(ReminderOutcome outcome);
/// Nothing for a word that is none.
[[nodiscard]] std::optional<ReminderCause> reminderCauseFromWord(std::string_view word);
[[nodiscard]] std::optional<ReminderMethod> reminderMethodFromWord(std::string_view word);
[[nodiscard]] std::optional<ReminderResult> reminderResultFromWord(std::string_view word);
[[nodiscard]] std::optional<ReminderOutcome> reminderOutcomeFromWord(std::string_view word);

/// As stored in work_setting. Reading takes what it understands and leaves the rest at the default.
[[nodiscard]] std::string toJson(const ReminderRules& rules);
[[nodiscard]] ReminderRules reminderRulesFromJson(std::string_view json, const ReminderRules& defaults);
[[nodiscard]] bool areSensible(const ReminderRules& rules);

}  // namespace core::reminders
