#pragma once

#include "core/base/time.h"

#include <set>
#include <string>
#include <string_view>

namespace core::calendar {

/// Which days count for a due time in working days: Monday to Friday, without the holidays, with the weekend days that
/// were moved to work. Days are those of the shop's local time, as `2026-10-01`. Editable data (R144, R145).
struct WorkingCalendar {
    std::set<std::string> holidays;
    std::set<std::string> workingWeekends;
    bool operator==(const WorkingCalendar&) const = default;
};

/// Chinese public holidays, from resources/calendar.
[[nodiscard]] WorkingCalendar chineseCalendar();
/// JSON {"holidays": [...], "working_weekends": [...]}; nothing for anything else, or a day that is none.
[[nodiscard]] std::optional<WorkingCalendar> readCalendar(std::string_view json);
[[nodiscard]] std::string writeCalendar(const WorkingCalendar& calendar);

[[nodiscard]] bool isWorkingDay(const WorkingCalendar& calendar, Seconds at, std::chrono::minutes utcOffset = kChinaOffset);
/// The end (23:59:59 local) of the n-th working day after the day of `from`; n 0: the end of that day itself.
[[nodiscard]] Seconds afterWorkingDays(const WorkingCalendar& calendar, Seconds from, int days,
                                       std::chrono::minutes utcOffset = kChinaOffset);

}  // namespace core::calendar
