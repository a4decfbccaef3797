#include "core/conversations/auto_reply.h"

#include "core/base/text.h"

namespace core::conversations {
namespace {

constexpr std::string_view kTimeMark = "{time}";
// "2017-07-08 00:42:32"
constexpr std::size_t kDateLength = 10;
constexpr std::size_t kYearLength = 5;
constexpr std::size_t kMinutesLength = 16;

bool canSend(std::string_view channel) {
    return channel != "phone" && channel != "email" && channel != "board";
}

std::string localTime(Moment at, Moment now, std::chrono::minutes offset) {
    const auto text = toLocalText(std::chrono::ceil<std::chrono::minutes>(at), offset);
    const auto today = toLocalText(std::chrono::floor<std::chrono::seconds>(now), offset);
    const bool isToday = text.compare(0, kDateLength, today, 0, kDateLength) == 0;
    const std::size_t from = isToday ? kDateLength + 1 : kYearLength;
    return text.substr(from, kMinutesLength - from);
}

}  // namespace

std::optional<AutoReplyPlan> planAutoReply(const ConversationRules& rules, std::string_view channel,
                                           Moment waitingSince) {
    if (!canSend(channel)) {
        return std::nullopt;
    }
    if (!isOnDuty(rules.schedule, waitingSince)) {
        return rules.repliesOutOfHours && !trimmed(rules.outOfHoursText).empty()
                   ? std::optional(AutoReplyPlan{AutoReplyKind::OutOfHours, waitingSince})
                   : std::nullopt;
    }
    const Moment late = waitingSince + rules.lateAfter;
    return rules.repliesWhenLate && !trimmed(rules.lateText).empty() &&
                   isOnDuty(rules.schedule, late)
               ? std::optional(AutoReplyPlan{AutoReplyKind::Late, late})
               : std::nullopt;
}

std::string autoReplyText(const ConversationRules& rules, AutoReplyKind kind, Moment now) {
    std::string text = kind == AutoReplyKind::OutOfHours ? rules.outOfHoursText : rules.lateText;
    const Moment from = nextOnDuty(rules.schedule, now).value_or(now);
    const std::string time = localTime(from + rules.expectedReply, now, rules.schedule.utcOffset);
    for (auto at = text.find(kTimeMark); at != std::string::npos;
         at = text.find(kTimeMark, at + time.size())) {
        text.replace(at, kTimeMark.size(), time);
    }
    return text;
}

}  // namespace core::conversations
