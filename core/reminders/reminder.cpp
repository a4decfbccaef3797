#include "core/reminders/reminder.h"

#include <algorithm>
#include <nlohmann/json.hpp>
#include <stdexcept>

#include "core/base/text.h"
#include "core/base/word_table.h"
#include "embedded_cases.h"

namespace core::reminders {
namespace {

using Json = nlohmann::json;

constexpr std::size_t kLongestText = 2'000;

constexpr WordTable<ReminderCause, 8> kCauses{{
    {ReminderCause::Unknown, "unknown"},
    {ReminderCause::Forgot, "forgot"},
    {ReminderCause::Price, "price"},
    {ReminderCause::Stock, "stock"},
    {ReminderCause::Hesitating, "hesitating"},
    {ReminderCause::PaymentTrouble, "payment_trouble"},
    {ReminderCause::ChangedOrder, "changed_order"},
    {ReminderCause::Other, "other"},
}};
constexpr WordTable<ReminderMethod, 3> kMethods{{
    {ReminderMethod::Message, "message"},
    {ReminderMethod::Call, "call"},
    {ReminderMethod::Sms, "sms"},
}};
constexpr WordTable<ReminderResult, 5> kResults{{
    {ReminderResult::None, "none"},
    {ReminderResult::WillPay, "will_pay"},
    {ReminderResult::WillNotPay, "will_not_pay"},
    {ReminderResult::NoAnswer, "no_answer"},
    {ReminderResult::Question, "question"},
}};
constexpr WordTable<ReminderOutcome, 4> kOutcomes{{
    {ReminderOutcome::Open, "open"},
    {ReminderOutcome::Paid, "paid"},
    {ReminderOutcome::PaidBefore, "paid_before"},
    {ReminderOutcome::Closed, "closed"},
}};

template <class Value>
void read(const Json& object, const char* name, Value& value) {
    if (const auto found = object.find(name); found != object.end() && found->is_number_integer()) {
        value = Value(found->get<std::int64_t>());
    }
}

}  // namespace

std::string_view toWord(ReminderCause cause) {
    return wordOf(kCauses, cause);
}
std::string_view toWord(ReminderMethod method) {
    return wordOf(kMethods, method);
}
std::string_view toWord(ReminderResult result) {
    return wordOf(kResults, result);
}
std::string_view toWord(ReminderOutcome outcome) {
    return wordOf(kOutcomes, outcome);
}

std::optional<ReminderCause> reminderCauseFromWord(std::string_view word) {
    return valueOf(kCauses, word);
}
std::optional<ReminderMethod> reminderMethodFromWord(std::string_view word) {
    return valueOf(kMethods, word);
}
std::optional<ReminderResult> reminderResultFromWord(std::string_view word) {
    return valueOf(kResults, word);
}
std::optional<ReminderOutcome> reminderOutcomeFromWord(std::string_view word) {
    return valueOf(kOutcomes, word);
}

ReminderRules defaultReminderRules() {
    const auto found = std::ranges::find(embedded::k_cases, std::string_view("reminders.json"),
                                         [](const auto& entry) { return entry.name; });
    if (found == embedded::k_cases.end()) {
        throw std::logic_error("resources/cases/reminders.json is missing");
    }
    return reminderRulesFromJson(found->text, {});
}

std::string toJson(const ReminderRules& rules) {
    Json texts = Json::object();
    for (const auto& [cause, text] : rules.texts) {
        texts[std::string(toWord(cause))] = text;
    }
    return Json{{"cool_down_hours", rules.coolDown.count()},
                {"most_per_order", rules.mostPerOrder},
                {"wait_minutes", rules.wait.count()},
                {"oldest_days", rules.oldest.count()},
                {"night_from", rules.nightFrom},
                {"night_until", rules.nightUntil},
                {"texts", std::move(texts)}}
        .dump();
}

ReminderRules reminderRulesFromJson(std::string_view json, const ReminderRules& defaults) {
    ReminderRules rules = defaults;
    const Json object = Json::parse(json, nullptr, false);
    if (!object.is_object()) {
        return rules;
    }
    read(object, "cool_down_hours", rules.coolDown);
    read(object, "most_per_order", rules.mostPerOrder);
    read(object, "wait_minutes", rules.wait);
    read(object, "oldest_days", rules.oldest);
    read(object, "night_from", rules.nightFrom);
    read(object, "night_until", rules.nightUntil);
    if (const auto texts = object.find("texts"); texts != object.end() && texts->is_object()) {
        for (const auto& [word, text] : texts->items()) {
            const auto cause = reminderCauseFromWord(word);
            if (cause && text.is_string()) {
                rules.texts[*cause] = text.get<std::string>();
            }
        }
    }
    return rules;
}

bool areSensible(const ReminderRules& rules) {
    const auto isHour = [](std::int64_t hour) { return hour >= 0 && hour <= 23; };
    return rules.coolDown >= std::chrono::hours{1} &&
           rules.coolDown <= std::chrono::hours{24 * 30} && rules.mostPerOrder >= 1 &&
           rules.mostPerOrder <= 10 && rules.wait >= std::chrono::minutes{0} &&
           rules.wait <= std::chrono::hours{24} && rules.oldest >= std::chrono::days{1} &&
           rules.oldest <= std::chrono::days{60} && isHour(rules.nightFrom) &&
           isHour(rules.nightUntil) && std::ranges::all_of(rules.texts, [](const auto& entry) {
               return characterCount(entry.second) <= kLongestText;
           });
}

}  // namespace core::reminders
