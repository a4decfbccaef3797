#include "core/shifts/shift_policy.h"

#include <map>
#include <random>

#include "core/shifts/break_watch.h"
#include "core/shifts/roster.h"
#include "core/shifts/rotation.h"
#include "tests/support/catch.h"

using namespace core::shifts;
using namespace std::chrono_literals;
using std::chrono::days;
using std::chrono::minutes;

namespace {

const Day kMonday = *dayFromText("2026-11-23");

std::vector<Shift> someShifts() {
    return {{.id = 1, .name = "早班", .from = 8h, .to = 16h, .rest = 1h},
            {.id = 2, .name = "晚班", .from = 16h, .to = 24h, .rest = 30min},
            {.id = 3, .name = "夜班", .from = 22h, .to = 32h, .rest = 0min},
            {.id = 4, .name = "长班", .from = 9h, .to = 21h, .rest = 1h}};
}

/// Minute by minute, without any order of the shifts.
struct NaiveWeek {
    std::map<minutes, int> busy;
    minutes planned{0};
};

NaiveWeek naiveOf(const std::vector<Duty>& duties, const std::string& agent) {
    NaiveWeek week;
    for (const auto& duty : duties) {
        if (duty.agent != agent) {
            continue;
        }
        for (const auto& shift : someShifts()) {
            if (shift.id == duty.shift) {
                const minutes midnight = duty.day - kMonday;
                for (minutes at = shift.from; at < shift.to; ++at) {
                    ++week.busy[midnight + at];
                }
                week.planned += shift.to - shift.from - shift.rest;
            }
        }
    }
    return week;
}

}  // namespace

TEST_CASE("every state and act of a week goes as the table says, and no other way") {
    for (const auto state : {PlanState::Draft, PlanState::Published, PlanState::Changed}) {
        for (const auto action : {PlanAction::Edit, PlanAction::Publish, PlanAction::Withdraw}) {
            CAPTURE(std::string(toWord(state)), std::string(toWord(action)));
            const auto to = next(state, action);
            const bool isForbidden =
                (state == PlanState::Draft && action == PlanAction::Withdraw) ||
                (state == PlanState::Published && action == PlanAction::Publish);
            REQUIRE(to.has_value() == !isForbidden);
            if (to) {
                CHECK(*to == (action == PlanAction::Publish    ? PlanState::Published
                              : action == PlanAction::Withdraw ? PlanState::Draft
                              : state == PlanState::Draft      ? PlanState::Draft
                                                               : PlanState::Changed));
            }
        }
    }
}

TEST_CASE("days are text and back, and a week begins on Monday") {
    CHECK(dayText(kMonday) == "2026-11-23");
    for (int day = 0; day < 7; ++day) {
        CHECK(mondayOf(kMonday + days{day}) == kMonday);
    }
    CHECK(mondayOf(kMonday - days{1}) == kMonday - days{7});
    CHECK_FALSE(dayFromText("2026-02-30"));
    CHECK(dayOf(core::Seconds(kMonday) - 8h) == kMonday);
    CHECK(dayOf(core::Seconds(kMonday) - 8h - 1s) == kMonday - days{1});
}

TEST_CASE("a shift has sensible times or is refused") {
    CHECK_FALSE(faultOf(ShiftDraft{"早班", 8h, 16h, 1h}));
    CHECK_FALSE(faultOf(ShiftDraft{"夜班", 22h, 30h, 0min}));
    CHECK(faultOf(ShiftDraft{" ", 8h, 16h, 1h}) == ShiftError::NameMissing);
    CHECK(faultOf(ShiftDraft{"班", 8h, 8h, 0min}) == ShiftError::TimesWrong);
    CHECK(faultOf(ShiftDraft{"班", 8h, 25h, 0min}) == ShiftError::TimesWrong);
    CHECK(faultOf(ShiftDraft{"班", 8h, 9h, 1h}) == ShiftError::TimesWrong);
    CHECK(faultOf(ShiftDraft{"班", 24h, 26h, 0min}) == ShiftError::TimesWrong);
}

TEST_CASE("overlaps, long days and weeks, and short rests are told where they are") {
    const auto shifts = someShifts();
    ShiftRules rules;
    const std::vector<Duty> duties{
        // The night before the week reaches into its first morning.
        {kMonday - days{1}, "An", 3, Post::Front}, {kMonday, "An", 1, Post::Front},
        {kMonday, "Bo", 2, Post::Back},            {kMonday + days{1}, "Bo", 1, Post::Back},
        {kMonday + days{2}, "Bo", 4, Post::Back},  {kMonday + days{3}, "Cy", 3, Post::Front},
        {kMonday + days{4}, "Cy", 1, Post::Front}};
    const auto found = findingsOf(duties, shifts, rules, kMonday);
    CHECK(found ==
          std::vector<Finding>{{FindingKind::ShortRest, "An", kMonday, 0min},
                               {FindingKind::ShortRest, "Bo", kMonday + days{1}, 8h},
                               {FindingKind::LongDay, "Bo", kMonday + days{2}, 11h},
                               {FindingKind::LongDay, "Cy", kMonday + days{3}, 10h},
                               {FindingKind::ShortRest, "Cy", kMonday + days{4}, 0min}});
    auto early = shifts;
    early[0].from = 7h;
    const auto overlap = findingsOf(duties, early, rules, kMonday);
    CHECK(overlap.front() == Finding{FindingKind::Overlap, "An", kMonday, 0min});
    CHECK(isRefused(FindingKind::Overlap));
    CHECK_FALSE(isRefused(FindingKind::ShortRest));
}

TEST_CASE("findings and hours of thousands of random plans are those that minutes counted by hand give") {
    std::mt19937 random(20261123);
    const auto shifts = someShifts();
    ShiftRules rules{.mostADay = 8h, .mostAWeek = 40h, .leastRest = 9h};
    const std::vector<std::string> agents{"An", "Bo"};
    for (int round = 0; round < 2000; ++round) {
        std::vector<Duty> duties;
        for (const auto& agent : agents) {
            for (int day = 0; day < 7; ++day) {
                const auto pick = random() % 6;
                if (pick < 4) {
                    duties.push_back({kMonday + days{day}, agent,
                                      static_cast<ShiftId>(pick + 1), Post::Front});
                }
            }
        }
        std::ranges::shuffle(duties, random);
        const auto found = findingsOf(duties, shifts, rules, kMonday);
        const auto hours = hoursOf(duties, shifts);
        for (const auto& agent : agents) {
            const auto naive = naiveOf(duties, agent);
            const auto has = [&](FindingKind kind) {
                return std::ranges::any_of(found, [&](const Finding& finding) {
                    return finding.kind == kind && finding.agent == agent;
                });
            };
            // Busy twice in a minute; a gap shorter than the rest between two busy minutes.
            bool isTwice = false;
            bool isShort = false;
            std::optional<minutes> before;
            for (const auto& [at, count] : naive.busy) {
                isTwice = isTwice || count > 1;
                const auto gap = before ? at - *before - 1min : 0min;
                isShort = isShort || (gap > 0min && gap < rules.leastRest);
                before = at;
            }
            INFO("round " << round << " " << agent);
            CHECK(has(FindingKind::Overlap) == isTwice);
            if (isShort) {
                CHECK(has(FindingKind::ShortRest));
            }
            CHECK(has(FindingKind::LongWeek) == (naive.planned > rules.mostAWeek));
            const auto line = std::ranges::find(hours, agent, &HoursLine::agent);
            CHECK((line == hours.end() ? 0min : line->planned) == naive.planned);
        }
    }
}

TEST_CASE("groups take the places in turn as a wheel turns") {
    Rotation rotation{.groups = {{"A", {"a1", "a2"}}, {"B", {"b1"}}, {"C", {"c1"}}},
                      .slots = {{Post::Front, 1}, {Post::Middle, 2}, {Post::Back, 3}},
                      .start = kMonday,
                      .workdays = 7};
    for (const int weeksPerTurn : {1, 2, 3}) {
        rotation.weeksPerTurn = weeksPerTurn;
        // Naively: a wheel that is turned by one place whenever a turn is over.
        auto wheel = rotation.slots;
        for (int week = 0; week < 30; ++week) {
            if (week > 0 && week % weeksPerTurn == 0) {
                std::ranges::rotate(wheel, wheel.begin() + 1);
            }
            for (const auto& duty : rotated(rotation, kMonday + days{7 * week})) {
                const std::size_t group = duty.agent[0] - 'a';
                INFO("week " << week << " of " << weeksPerTurn << ": " << duty.agent);
                CHECK(duty.shift == wheel[group].shift);
                CHECK(duty.post == wheel[group].post);
            }
        }
    }
    // The weeks before the start are turned back.
    rotation.weeksPerTurn = 1;
    CHECK(slotOf(rotation, 0, kMonday - days{7}) == 2);
    CHECK(slotOf(rotation, 0, kMonday - days{21}) == 0);
    rotation.slots.clear();
    CHECK(rotated(rotation, kMonday).empty());
}

TEST_CASE("everybody works the days that are asked for, and a large group covers each day") {
    for (int workdays = 1; workdays <= 7; ++workdays) {
        std::map<int, int> present;
        for (std::size_t member = 0; member < 7; ++member) {
            int worked = 0;
            for (int weekday = 0; weekday < 7; ++weekday) {
                if (!isOff(member, weekday, workdays)) {
                    ++worked;
                    ++present[weekday];
                }
            }
            CHECK(worked == workdays);
        }
        CHECK(present.size() == 7);
    }
}

TEST_CASE("teams rotate together, who has none comes last, who left does not") {
    std::vector<core::agents::Agent> agents(4);
    agents[0].name = "Zo";
    agents[0].team = "乙";
    agents[1].name = "An";
    agents[2].name = "Bo";
    agents[2].team = "乙";
    agents[3].name = "Ex";
    agents[3].isActive = false;
    CHECK(groupsOf(agents) == std::vector<Group>{{"乙", {"Bo", "Zo"}}, {"", {"An"}}});
    CHECK(groupsOf({}).empty());
}

TEST_CASE("recorded duty is the shift without its break, a night's tail included, else nothing") {
    const auto lines = linesOf(
        std::vector<Duty>{{kMonday, "An", 1, Post::Front}, {kMonday, "Bo", 3, Post::Front},
                          {kMonday + days{1}, "Bo", 2, Post::Front}, {kMonday, "Cy", 99, {}}},
        someShifts());
    REQUIRE(lines.size() == 3);
    const core::Seconds midnight = core::Seconds(kMonday) - 8h;
    CHECK(recordedDuty(lines, "An", midnight, midnight + 24h) == 7h);
    // The break lessens each hour alike.
    CHECK(recordedDuty(lines, "An", midnight + 9h, midnight + 10h) == 3'150'000ms);
    CHECK(recordedDuty(lines, "An", midnight + 20h, midnight + 21h) == 0ms);
    CHECK_FALSE(recordedDuty(lines, "An", midnight + 24h, midnight + 48h));
    CHECK(recordedDuty(lines, "Bo", midnight, midnight + 24h) == 2h);
    CHECK(recordedDuty(lines, "Bo", midnight + 24h, midnight + 48h) == 8h + 7h + 30min);
    CHECK_FALSE(recordedDuty(lines, "Di", midnight, midnight + 24h));
}

TEST_CASE("a break is due after so long without a pause, and may be put off") {
    BreakWatch watch;
    core::Seconds now{1'000'000s};
    watch.touch(now);
    CHECK_FALSE(watch.dueAt(now));
    watch.setLimit(60min);
    CHECK(watch.dueAt(now) == now + 60min);
    const auto start = now;
    for (; now < start + 60min; now += 4min) {
        watch.touch(now);
        CHECK_FALSE(watch.isDue(now));
    }
    watch.touch(now);
    CHECK(watch.isDue(now));
    watch.putOff(now + 10min);
    CHECK_FALSE(watch.isDue(now + 4min));
    watch.touch(now + 4min);
    watch.touch(now + 8min);
    CHECK(watch.isDue(now + 10min));
    // Five minutes away are a pause: it begins anew.
    watch.touch(now + 13min);
    CHECK(watch.worked(now + 13min) == 0s);
    CHECK_FALSE(watch.isDue(now + 14min));
    CHECK(watch.worked(now + 30min) == 0s);
    CHECK_FALSE(watch.dueAt(now + 30min));
}
