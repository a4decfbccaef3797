#include "core/shifts/duty_plan.h"

#include <random>

#include "core/settings/settings_reader.h"
#include "core/shifts/roster.h"
#include "core/shifts/shift_service.h"
#include "tests/support/catch.h"
#include "tests/support/test_database.h"

using namespace core::shifts;
using namespace std::chrono_literals;
using core::Moment;
using core::conversations::DutySchedule;
using std::chrono::days;
using std::chrono::minutes;

namespace {

const Day kMonday = *dayFromText("2026-11-23");
const std::vector<Shift> kShifts{{.id = 1, .name = "早班", .from = 9h, .to = 13h},
                                 {.id = 2, .name = "晚班", .from = 12h, .to = 20h},
                                 {.id = 3, .name = "夜班", .from = 22h, .to = 30h}};

Moment at(int day, minutes time) {
    return Moment(kMonday + days{day}) + time - 8h;
}

DutySchedule planned(const std::vector<Duty>& duties) {
    auto schedule = core::conversations::defaultDutySchedule();
    addRoster(schedule, linesOf(duties, kShifts));
    return schedule;
}

}  // namespace

TEST_CASE("a planned day has the hours of its shifts, every other day the general ones") {
    const auto schedule = planned({{kMonday, "An", 1, {}}, {kMonday, "Bo", 2, {}}});
    CHECK(dutyTime(schedule, at(0, 0min), at(1, 0min)) == 11h);
    CHECK_FALSE(isOnDuty(schedule, at(0, 8h + 30min)));
    CHECK(isOnDuty(schedule, at(0, 12h + 30min)));
    CHECK_FALSE(isOnDuty(schedule, at(0, 21h)));
    CHECK(dutyTime(schedule, at(1, 0min), at(2, 0min)) == 16h);
    CHECK(afterDutyTime(schedule, at(0, 19h), 2h) == at(1, 9h));
}

TEST_CASE("a night reaches into the next day, planned or not, and a plan beats a day off") {
    auto schedule = core::conversations::defaultDutySchedule();
    schedule.daysOff = {kMonday, kMonday + days{1}};
    addRoster(schedule, linesOf(std::vector<Duty>{{kMonday, "An", 3, {}}}, kShifts));
    CHECK(dutyTime(schedule, at(0, 0min), at(1, 0min)) == 2h);
    CHECK(dutyTime(schedule, at(1, 0min), at(2, 0min)) == 6h);
    schedule = planned({{kMonday, "An", 3, {}}});
    CHECK(dutyTime(schedule, at(1, 0min), at(2, 0min)) == 22h);
    schedule = planned({{kMonday, "An", 3, {}}, {kMonday + days{1}, "An", 2, {}}});
    CHECK(dutyTime(schedule, at(1, 0min), at(2, 0min)) == 14h);
}

TEST_CASE("a schedule that is only a plan ends with it") {
    DutySchedule schedule;
    addRoster(schedule, linesOf(std::vector<Duty>{{kMonday, "An", 1, {}}}, kShifts));
    CHECK(dutyTime(schedule, at(-30, 0min), at(30, 0min)) == 4h);
    CHECK(nextOnDuty(schedule, at(-3, 0min)) == at(0, 9h));
    CHECK_FALSE(nextOnDuty(schedule, at(0, 13h)));
}

TEST_CASE("duty time of random plans is what minutes counted one by one give") {
    std::mt19937 random(27);
    for (int round = 0; round < 60; ++round) {
        std::vector<Duty> duties;
        std::set<Day> plannedDays;
        for (int day = 0; day < 7; ++day) {
            for (const char* agent : {"An", "Bo"}) {
                if (const auto pick = random() % 5; pick < 3) {
                    duties.push_back({kMonday + days{day}, agent, static_cast<ShiftId>(pick + 1), {}});
                    plannedDays.insert(kMonday + days{day});
                }
            }
        }
        std::set<minutes> busy;
        for (const auto& duty : duties) {
            const auto& shift = kShifts[static_cast<std::size_t>(duty.shift - 1)];
            for (auto time = shift.from; time < shift.to; ++time) {
                busy.insert(duty.day - kMonday + time);
            }
        }
        for (int day = 0; day < 9; ++day) {
            if (!plannedDays.contains(kMonday + days{day})) {
                for (minutes time = 8h; time < 24h; ++time) {
                    busy.insert(days{day} + time);
                }
            }
        }
        const auto schedule = planned(duties);
        const minutes from{random() % (4 * 1440)};
        const minutes to = from + minutes{random() % (5 * 1440)};
        const auto inside = std::distance(busy.lower_bound(from), busy.lower_bound(to));
        INFO("round " << round);
        CHECK(dutyTime(schedule, at(0, from), at(0, to)) == minutes{inside});
    }
}

TEST_CASE("the published roster reaches the conversation rules and leaves with its withdrawal") {
    auto database = support::testDatabase();
    const auto now = *core::parseLocalTime("2026-11-20 12:00:00");
    ShiftService service(database, [now] { return now; });
    core::settings::SettingsReader settings(database);
    const core::agents::Actor lead{"组长"};
    const auto shift = service.addShift({"早班", 9h, 13h, 0min}, lead)->id;
    REQUIRE(service.plan({{kMonday, "An", Slot{Post::Front, shift}}}, lead));
    const auto general = settings.conversationRules(1);
    CHECK(general.schedule.plannedDays.empty());
    REQUIRE(service.publish(kMonday, 0, false, lead));
    const auto rules = settings.conversationRules(1);
    CHECK(dutyTime(rules.schedule, at(0, 0min), at(1, 0min)) == 4h);
    CHECK(dutyTime(rules.schedule, at(1, 0min), at(2, 0min)) == 16h);
    REQUIRE(service.withdraw(kMonday, 0, lead));
    CHECK(settings.conversationRules(1) == general);
}
