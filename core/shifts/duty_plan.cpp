#include "core/shifts/duty_plan.h"

#include <set>

namespace core::shifts {

using conversations::DutySchedule;
using std::chrono::days;
using std::chrono::minutes;

namespace {

constexpr minutes kWholeDay{days{1}};

unsigned weekdayOf(Day day) {
    return std::chrono::weekday(day).c_encoding();
}

/// What holds for the day without a plan.
std::vector<DutySchedule::Span> generalSpans(const DutySchedule& schedule, Day day) {
    std::vector<DutySchedule::Span> spans;
    if (!schedule.daysOff.contains(day)) {
        for (const auto& span : schedule.spans) {
            if (span.weekday == weekdayOf(day)) {
                spans.push_back(span);
            }
        }
    }
    return spans;
}

}  // namespace

void addRoster(DutySchedule& schedule, std::span<const RosterLine> lines) {
    std::set<Day> planned;
    for (const auto& line : lines) {
        planned.insert(line.day);
    }
    for (const auto& line : lines) {
        const Seconds midnight = Seconds(line.day) - schedule.utcOffset;
        const auto from = std::chrono::duration_cast<minutes>(line.startsAt - midnight);
        const auto to = std::chrono::duration_cast<minutes>(line.endsAt - midnight);
        schedule.plannedDays[line.day].push_back(
            {weekdayOf(line.day), from, std::min(to, kWholeDay)});
        if (to <= kWholeDay) {
            continue;
        }
        const Day next = line.day + days{1};
        auto& spans = schedule.plannedDays[next];
        if (spans.empty() && !planned.contains(next)) {
            spans = generalSpans(schedule, next);
        }
        spans.push_back({weekdayOf(next), minutes{0}, to - kWholeDay});
    }
}

}  // namespace core::shifts
