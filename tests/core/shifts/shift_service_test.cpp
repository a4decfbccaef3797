#include "core/shifts/shift_service.h"

#include "core/agents/agent_service.h"
#include "core/events/event_repository.h"
#include "core/shifts/shift_reader.h"
#include "core/stats/case_fact_repository.h"
#include "tests/support/catch.h"
#include "tests/support/test_database.h"

using namespace core::shifts;
using namespace std::chrono_literals;
using core::agents::Actor;
using core::agents::Role;
using std::chrono::days;

namespace {

const Day kMonday = *dayFromText("2026-11-23");

struct Plan {
    core::storage::Database database = support::testDatabase();
    core::Seconds now = *core::parseLocalTime("2026-11-20 12:00:00");
    core::Clock clock = [this] { return now; };
    ShiftService service{database, clock};
    ShiftReader reader{database, database};
    Actor lead{"组长", Role::Lead};
    ShiftId early = service.addShift({"早班", 8h, 16h, 1h}, lead)->id;
    ShiftId late = service.addShift({"晚班", 15h, 24h, 1h}, lead)->id;

    auto put(int day, const char* agent, std::optional<ShiftId> shift = {}) {
        return service.plan({{kMonday + days{day}, agent,
                              shift ? std::optional(Slot{Post::Front, *shift}) : std::nullopt}},
                            lead);
    }
    std::vector<std::string> actions(const char* kind, const std::string& subject) {
        std::vector<std::string> found;
        for (const auto& event : core::events::listOf(database, kind, 0, subject)) {
            found.push_back(event.action);
        }
        return found;
    }
};

}  // namespace

TEST_CASE("only who leads plans, and a refused act leaves no event") {
    for (const auto role :
         {Role::Owner, Role::Agent, Role::Senior, Role::Quality, Role::Lead, Role::Admin}) {
        Plan plan;
        const Actor actor{"Lin", role};
        const bool isLead = role == Role::Owner || role == Role::Lead || role == Role::Admin;
        CAPTURE(std::string(core::agents::toWord(role)));
        REQUIRE(plan.put(0, "Lin", plan.early));
        const auto events = plan.database.integer("SELECT count(*) FROM work_event");
        const auto added = plan.service.addShift({"中班", 10h, 18h, 1h}, actor);
        CHECK(added.has_value() == isLead);
        CHECK((added || added.error() == ShiftError::NotAllowedForRole));
        CHECK(plan.service.publish(kMonday, 0, true, actor).has_value() == isLead);
        CHECK(plan.service.withdraw(kMonday, 0, actor).has_value() == isLead);
        CHECK(plan.service.clearWeek(kMonday, actor).has_value() == isLead);
        // The limits are every team's: a lead keeps to them.
        CHECK(plan.service.setRules({.mostADay = 8h}, actor).has_value() ==
              (isLead && role != Role::Lead));
        if (!isLead) {
            CHECK(plan.database.integer("SELECT count(*) FROM work_event") == events);
        }
    }
}

TEST_CASE("a plan is published as a roster, goes on beside it, and may be withdrawn") {
    Plan plan;
    int rosters = 0;
    const auto subscription = plan.service.rosterChanged.subscribe([&] { ++rosters; });
    REQUIRE(plan.put(0, "Lin", plan.early));
    CHECK(rosters == 0);
    CHECK(plan.reader.roster(kMonday, kMonday + days{7}).empty());
    auto week = plan.service.publish(kMonday, 0, false, plan.lead);
    REQUIRE(week);
    CHECK(week->state == PlanState::Published);
    CHECK(week->publishedBy == "组长");
    CHECK(plan.service.publish(kMonday, 0, false, plan.lead).error() ==
          ShiftError::NotAllowedInState);
    REQUIRE(plan.put(1, "Lin", plan.early));
    CHECK(plan.reader.week(kMonday).state == PlanState::Changed);
    CHECK(plan.reader.roster(kMonday, kMonday + days{7}).size() == 1);
    CHECK(plan.service.publish(kMonday, week->version, false, plan.lead).error() ==
          ShiftError::ChangedSinceRead);
    REQUIRE(plan.service.publish(kMonday, 0, false, plan.lead));
    CHECK(plan.reader.roster(kMonday, kMonday + days{7}).size() == 2);
    // Other times of its shift are told with the next publishing only.
    REQUIRE(plan.service.editShift(plan.early, 0, {"早班", 9h, 17h, 1h}, plan.lead));
    CHECK(plan.reader.week(kMonday).state == PlanState::Changed);
    CHECK(plan.reader.roster(kMonday, kMonday + days{1}).front().startsAt ==
          core::Seconds(kMonday));
    REQUIRE(plan.service.withdraw(kMonday, 0, plan.lead));
    CHECK(plan.reader.roster(kMonday, kMonday + days{7}).empty());
    CHECK_FALSE(plan.reader.week(kMonday).publishedAt);
    CHECK(rosters == 3);
    CHECK(plan.actions("shift_week", "2026-11-23") ==
          std::vector<std::string>{"plan", "publish", "plan", "publish", "withdraw"});
    CHECK_FALSE(core::events::firstBrokenLink(plan.database));
}

TEST_CASE("limits are warned of and accepted, an overlap never") {
    Plan plan;
    REQUIRE(plan.put(0, "Lin", plan.late));
    REQUIRE(plan.put(1, "Lin", plan.early));
    CHECK(plan.service.publish(kMonday, 0, false, plan.lead).error() == ShiftError::LimitsPassed);
    CHECK(plan.reader.findings(kMonday).size() == 1);
    REQUIRE(plan.service.publish(kMonday, 0, true, plan.lead));
    const auto book = core::events::listOf(plan.database, "shift_week", 0, "2026-11-23");
    CHECK(book.back().after.find("\"accepted_findings\":1") != std::string::npos);

    const auto night = plan.service.addShift({"夜班", 22h, 33h, 0min}, plan.lead)->id;
    REQUIRE(plan.put(6, "Lin", night));
    // The night of Sunday reaches into the next week's morning.
    CHECK(plan.put(7, "Lin", plan.early).error() == ShiftError::Overlap);
    CHECK(plan.reader.week(kMonday + days{7}).duties.empty());
    REQUIRE(plan.put(6, "Lin"));
    REQUIRE(plan.put(7, "Lin", plan.early));
    CHECK(plan.put(6, "Lin", night).error() == ShiftError::Overlap);
}

TEST_CASE("where the profile has agents, only they are planned") {
    Plan plan;
    REQUIRE(plan.put(0, "临时工", plan.early));
    CHECK(plan.reader.people(kMonday) == std::vector<std::string>{"临时工"});
    core::agents::AgentService agents(plan.database, plan.clock);
    core::agents::AgentDraft admin;
    admin.name = "小满";
    admin.role = Role::Admin;
    REQUIRE(agents.add(admin, "", {"小满"}));
    CHECK(plan.put(1, "临时工", plan.early).error() == ShiftError::AgentUnknown);
    REQUIRE(plan.put(0, "临时工"));
    REQUIRE(plan.put(1, "小满", plan.early));
    CHECK(plan.put(1, "小满", plan.early).error() == ShiftError::NothingChanged);
    CHECK(plan.put(1, " ", plan.early).error() == ShiftError::NameMissing);
    REQUIRE(plan.service.setActive(plan.early, false, plan.lead));
    CHECK(plan.put(2, "小满", plan.early).error() == ShiftError::NotFound);
}

TEST_CASE("a week is copied or filled by the rotation only where nothing is planned") {
    Plan plan;
    REQUIRE(plan.put(0, "Lin", plan.early));
    REQUIRE(plan.put(3, "Wang", plan.late));
    const auto copy = plan.service.copyWeek(kMonday, kMonday + days{7}, plan.lead);
    REQUIRE(copy);
    CHECK(copy->duties == std::vector<Duty>{
                              {kMonday + days{7}, "Lin", plan.early, Post::Front},
                              {kMonday + days{10}, "Wang", plan.late, Post::Front}});
    CHECK(plan.service.copyWeek(kMonday, kMonday + days{7}, plan.lead).error() ==
          ShiftError::WeekNotEmpty);
    CHECK(plan.service.copyWeek(kMonday + days{21}, kMonday + days{28}, plan.lead).error() ==
          ShiftError::WeekEmpty);
    const Rotation rotation{.groups = plan.reader.groups(kMonday, plan.lead),
                            .slots = {{Post::Front, plan.early}, {Post::Back, plan.late}},
                            .start = kMonday + days{14}};
    CHECK(plan.service.rotate(rotation, kMonday + days{7}, 2, plan.lead).error() ==
          ShiftError::WeekNotEmpty);
    CHECK(plan.reader.week(kMonday + days{14}).duties.empty());
    REQUIRE(plan.service.rotate(rotation, kMonday + days{14}, 2, plan.lead));
    CHECK(plan.reader.week(kMonday + days{14}).duties == rotated(rotation, kMonday + days{14}));
    CHECK(plan.reader.week(kMonday + days{21}).duties == rotated(rotation, kMonday + days{21}));
    CHECK(plan.service.rotate({}, kMonday + days{35}, 1, plan.lead).error() ==
          ShiftError::RotationEmpty);
}

TEST_CASE("rules are kept, and senseless ones are refused") {
    Plan plan;
    CHECK(plan.reader.rules() == ShiftRules{});
    const ShiftRules rules{8h, 40h, 12h, 60min, 5min};
    const Actor admin{"主管", Role::Admin};
    REQUIRE(plan.service.setRules(rules, admin));
    CHECK(plan.reader.rules() == rules);
    CHECK(plan.service.setRules(rules, admin).error() == ShiftError::NothingChanged);
    CHECK(plan.service.setRules({.mostADay = 0h}, admin).error() == ShiftError::TimesWrong);
    CHECK(plan.service.addShift({"早班", 8h, 9h, 0min}, plan.lead).error() ==
          ShiftError::NameTaken);
}

TEST_CASE("the figures count duty by the published roster, and by the general schedule elsewhere") {
    Plan plan;
    REQUIRE(plan.put(0, "Lin", plan.early));
    const auto ports = core::stats::caseFacts(plan.database);
    const core::Seconds midnight = core::Seconds(kMonday) - 8h;
    CHECK_FALSE(ports.dutyOf("Lin", midnight, midnight + 24h));
    REQUIRE(plan.service.publish(kMonday, 0, false, plan.lead));
    CHECK(ports.dutyOf("Lin", midnight, midnight + 24h) == 7h);
    CHECK_FALSE(ports.dutyOf("Lin", midnight + 24h, midnight + 48h));
    CHECK_FALSE(ports.dutyOf("Wang", midnight, midnight + 24h));
    REQUIRE(plan.service.withdraw(kMonday, 0, plan.lead));
    CHECK_FALSE(ports.dutyOf("Lin", midnight, midnight + 24h));
}

TEST_CASE("a lead plans, copies, clears, publishes and withdraws the own team alone") {
    Plan plan;
    core::agents::AgentService agents(plan.database, plan.clock);
    const Actor admin{"Boss", Role::Admin};
    REQUIRE(agents.add({.name = "Boss", .role = Role::Admin}, "123456", {"owner"}));
    for (const auto& [name, role, team] :
         {std::tuple("An", Role::Lead, "A"), std::tuple("Ai", Role::Agent, "A"),
          std::tuple("Bo", Role::Lead, "B"), std::tuple("Bi", Role::Agent, "B"),
          std::tuple("Free", Role::Agent, "")}) {
        REQUIRE(agents.add({.name = name, .role = role, .team = team}, "123456", admin));
    }
    Actor an{"An", Role::Lead};
    an.team = "A";
    Actor bo{"Bo", Role::Lead};
    bo.team = "B";
    const auto put = [&](const char* agent, int day, const Actor& actor) {
        return plan.service.plan(
            {{kMonday + days{day}, agent, Slot{Post::Front, plan.early}}}, actor);
    };
    const auto namesOf = [](const auto& lines) {
        std::vector<std::string> names;
        for (const auto& line : lines) {
            names.push_back(line.agent);
        }
        return names;
    };
    using Names = std::vector<std::string>;
    const auto published = [&] { return namesOf(plan.reader.roster(kMonday, kMonday + days{7})); };
    REQUIRE(put("Ai", 0, an));
    REQUIRE(put("Free", 0, an));
    const auto events = plan.database.integer("SELECT count(*) FROM work_event");
    CHECK(put("Bi", 0, an).error() == ShiftError::OtherTeam);
    CHECK(plan.database.integer("SELECT count(*) FROM work_event") == events);
    REQUIRE(put("Bi", 1, bo));
    CHECK(plan.reader.groups(kMonday, an).size() == 2);

    // A's plan counts; B's is still a draft beside it.
    auto week = plan.service.publish(kMonday, 0, true, an);
    REQUIRE(week);
    CHECK(week->state == PlanState::Changed);
    CHECK(week->publishedBy == "An");
    CHECK(published() == Names{"Ai", "Free"});
    week = plan.service.publish(kMonday, week->version, true, bo);
    REQUIRE(week);
    CHECK(week->state == PlanState::Published);
    CHECK(published() == Names{"Ai", "Free", "Bi"});

    // What B does afterwards leaves A's as it was published, planned or not.
    REQUIRE(put("Ai", 2, an));
    week = plan.service.withdraw(kMonday, 0, bo);
    REQUIRE(week);
    CHECK(week->state == PlanState::Changed);
    CHECK(published() == Names{"Ai"});
    const auto next = kMonday + days{7};
    REQUIRE(plan.service.copyWeek(kMonday, next, bo));
    CHECK(namesOf(plan.reader.week(next).duties) == Names{"Free", "Bi"});
    CHECK(plan.service.copyWeek(kMonday, next, an).error() == ShiftError::WeekNotEmpty);
    REQUIRE(plan.service.clearWeek(next, an));
    CHECK(namesOf(plan.reader.week(next).duties) == Names{"Bi"});
    REQUIRE(plan.service.copyWeek(kMonday, next, an));
    REQUIRE(plan.service.clearWeek(kMonday, an));
    CHECK(namesOf(plan.reader.week(kMonday).duties) == Names{"Bi"});
    CHECK(plan.service.clearWeek(kMonday, admin).has_value());
    REQUIRE(plan.service.withdraw(kMonday, 0, admin));
    CHECK(published().empty());
    CHECK(plan.reader.week(kMonday).state == PlanState::Draft);
}
