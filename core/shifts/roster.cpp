#include "core/shifts/roster.h"

#include <algorithm>

namespace core::shifts {

std::vector<RosterLine> linesOf(std::span<const Duty> duties, std::span<const Shift> shifts,
                                std::chrono::minutes utcOffset) {
    std::vector<RosterLine> lines;
    for (const auto& duty : duties) {
        const auto shift = std::ranges::find(shifts, duty.shift, &Shift::id);
        if (shift == shifts.end()) {
            continue;
        }
        const Seconds midnight = Seconds(duty.day) - utcOffset;
        lines.push_back({.day = duty.day,
                         .agent = duty.agent,
                         .shift = shift->name,
                         .post = duty.post,
                         .startsAt = midnight + shift->from,
                         .endsAt = midnight + shift->to,
                         .rest = shift->rest});
    }
    std::ranges::sort(lines, {},
                      [](const RosterLine& line) { return std::tie(line.day, line.agent); });
    return lines;
}

std::optional<std::chrono::milliseconds> recordedDuty(std::span<const RosterLine> lines,
                                                      const std::string& agent, Seconds from,
                                                      Seconds to, std::chrono::minutes utcOffset) {
    const Day day = dayOf(from, utcOffset);
    bool isRecorded = false;
    std::chrono::milliseconds sum{0};
    for (const auto& line : lines) {
        if (line.agent != agent) {
            continue;
        }
        isRecorded = isRecorded || line.day == day;
        const auto length = line.endsAt - line.startsAt;
        const auto inside = std::min(line.endsAt, to) - std::max(line.startsAt, from);
        if (inside.count() > 0) {
            const auto working = std::chrono::milliseconds(length - line.rest);
            sum += working * inside.count() / length.count();
        }
    }
    return isRecorded ? std::optional(sum) : std::nullopt;
}

}  // namespace core::shifts
