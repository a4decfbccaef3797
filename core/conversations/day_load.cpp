#include "core/conversations/day_load.h"

namespace core::conversations {

DayLoad dayLoad(std::int64_t received, std::int64_t limit) {
    if (received > kStressMark) {
        return DayLoad::Stress;
    }
    return received > limit ? DayLoad::OverLimit : DayLoad::Usual;
}

std::optional<Seconds> workingSince(const AgentDay& day, Seconds now) {
    std::optional<Moment> since;
    Moment next = now;
    for (auto sent = day.sentAt.rbegin(); sent != day.sentAt.rend() && next - *sent < kBreak;
         ++sent) {
        since = next = *sent;
    }
    return since ? std::optional(std::chrono::floor<std::chrono::seconds>(*since)) : std::nullopt;
}

bool isBreakDue(const AgentDay& day, Seconds now) {
    const auto since = workingSince(day, now);
    return since && now - *since >= kBreakDue;
}

}  // namespace core::conversations
