#include "core/calendar/working_calendar.h"

#include <nlohmann/json.hpp>
#include <stdexcept>

#include "embedded_calendar.h"

namespace core::calendar {
namespace {

using Json = nlohmann::json;
using LocalDay = std::chrono::sys_days;

LocalDay localDay(Seconds at, std::chrono::minutes utcOffset) {
    return std::chrono::floor<std::chrono::days>(at + utcOffset);
}

std::string textOf(LocalDay day) {
    return toLocalText(Seconds{day}, std::chrono::minutes{0}).substr(0, 10);
}

bool isWorking(const WorkingCalendar& calendar, LocalDay day) {
    const auto text = textOf(day);
    if (calendar.holidays.contains(text)) {
        return false;
    }
    const std::chrono::weekday weekday(day);
    const bool isWeekend = weekday == std::chrono::Saturday || weekday == std::chrono::Sunday;
    return !isWeekend || calendar.workingWeekends.contains(text);
}

/// False for a list that holds anything but days.
bool readDays(const Json& json, const char* key, std::set<std::string>& days) {
    const auto found = json.find(key);
    if (found == json.end() || !found->is_array()) {
        return false;
    }
    for (const auto& entry : *found) {
        if (!entry.is_string()) {
            return false;
        }
        const auto text = entry.get<std::string>();
        if (text.size() != 10 || !parseLocalTime(text)) {
            return false;
        }
        days.insert(text);
    }
    return true;
}

}  // namespace

WorkingCalendar chineseCalendar() {
    static_assert(embedded::k_calendar.size() == 1);
    const auto calendar = readCalendar(embedded::k_calendar.front().text);
    if (!calendar) {
        throw std::logic_error("resources/calendar is damaged");
    }
    return *calendar;
}

std::optional<WorkingCalendar> readCalendar(std::string_view text) {
    const auto json = Json::parse(text, nullptr, false);
    WorkingCalendar calendar;
    if (!json.is_object() || !readDays(json, "holidays", calendar.holidays) ||
        !readDays(json, "working_weekends", calendar.workingWeekends)) {
        return std::nullopt;
    }
    return calendar;
}

std::string writeCalendar(const WorkingCalendar& calendar) {
    return Json{{"holidays", calendar.holidays}, {"working_weekends", calendar.workingWeekends}}
        .dump();
}

bool isWorkingDay(const WorkingCalendar& calendar, Seconds at, std::chrono::minutes utcOffset) {
    return isWorking(calendar, localDay(at, utcOffset));
}

Seconds afterWorkingDays(const WorkingCalendar& calendar, Seconds from, int days,
                         std::chrono::minutes utcOffset) {
    auto day = localDay(from, utcOffset);
    for (int left = days; left > 0;) {
        day += std::chrono::days{1};
        left -= isWorking(calendar, day) ? 1 : 0;
    }
    return Seconds{day + std::chrono::days{1}} - utcOffset - std::chrono::seconds{1};
}

}  // namespace core::calendar
