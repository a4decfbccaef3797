#include "core/calendar/working_calendar.h"

#include "tests/support/catch.h"

namespace {

using namespace core::calendar;

core::Seconds at(const char* text) {
    return *core::parseLocalTime(text);
}

}  // namespace

TEST_CASE("working days leave out weekends and holidays and take in moved days") {
    const auto calendar = chineseCalendar();
    CHECK(isWorkingDay(calendar, at("2026-11-26 10:00:00")));
    CHECK_FALSE(isWorkingDay(calendar, at("2026-11-28 10:00:00")));
    CHECK_FALSE(isWorkingDay(calendar, at("2026-10-01 10:00:00")));
    CHECK(isWorkingDay(calendar, at("2026-10-10 10:00:00")));
    // Late on a Friday in China it is Friday there, whatever it is in UTC.
    CHECK(isWorkingDay(calendar, at("2026-11-27 00:30:00")));

    CHECK(afterWorkingDays(calendar, at("2026-11-26 10:00:00"), 0) == at("2026-11-26 23:59:59"));
    CHECK(afterWorkingDays(calendar, at("2026-11-26 10:00:00"), 3) == at("2026-12-01 23:59:59"));
    // The 30th is a Wednesday; the holiday ends on the 7th.
    CHECK(afterWorkingDays(calendar, at("2026-09-30 10:00:00"), 1) == at("2026-10-08 23:59:59"));
    CHECK(afterWorkingDays(calendar, at("2026-09-30 10:00:00"), 3) == at("2026-10-10 23:59:59"));
    CHECK(afterWorkingDays(calendar, at("2026-11-26 10:00:00"), 15) == at("2026-12-17 23:59:59"));
}

TEST_CASE("a calendar is read and written as JSON, and a wrong one refused") {
    const auto calendar = chineseCalendar();
    CHECK(readCalendar(writeCalendar(calendar)) == calendar);
    CHECK_FALSE(readCalendar("[]"));
    CHECK_FALSE(readCalendar("not json"));
    CHECK_FALSE(readCalendar(R"({"holidays": ["2026-13-01"], "working_weekends": []})"));
    CHECK_FALSE(readCalendar(R"({"holidays": [1], "working_weekends": []})"));
}
