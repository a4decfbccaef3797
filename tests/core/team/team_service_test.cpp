#include "core/team/team_service.h"

#include <algorithm>

#include "core/agents/agent_service.h"
#include "core/events/event_repository.h"
#include "core/tasks/task_service.h"
#include "core/team/team_reader.h"
#include "tests/support/catch.h"
#include "tests/support/test_database.h"

using namespace core::team;
using namespace std::chrono_literals;
using core::agents::Actor;
using core::agents::Role;
using std::chrono::days;

namespace {

constexpr Role kAllRoles[]{Role::Owner,   Role::Agent, Role::Senior,
                           Role::Quality, Role::Lead,  Role::Admin};

bool isLeading(Role role) {
    return role == Role::Owner || role == Role::Lead || role == Role::Admin;
}

struct Team {
    core::storage::Database database = support::testDatabase();
    core::Seconds now = *core::parseLocalTime("2026-11-25 12:00:00");
    core::Clock clock = [this] { return now; };
    core::tasks::TaskService tasks{database, clock};
    TeamService service{database, clock, tasks};
    TeamReader reader{database};
    Actor lead{"组长", Role::Lead};
    Actor lin{"Lin", Role::Agent};

    AnnouncementDraft draft(const char* title, bool mustConfirm = false) {
        return {.kind = AnnouncementKind::Promotion,
                .title = title,
                .text = "满199减20",
                .validFrom = now,
                .validUntil = now + days{3},
                .mustConfirm = mustConfirm};
    }
    std::int64_t events() { return database.integer("SELECT count(*) FROM work_event"); }
};

/// Every text and number of every table of the profile's file, row by row.
std::vector<std::string> everyCell(core::storage::Database& database) {
    std::vector<std::string> cells;
    std::vector<std::string> tables;
    auto table = database.prepare("SELECT name FROM sqlite_schema WHERE type = 'table' "
                                  "AND sql NOT LIKE 'CREATE VIRTUAL%'");
    while (table.step()) {
        tables.push_back(table.text(0));
    }
    for (const auto& name : tables) {
        std::int64_t columns = 0;
        auto info = database.prepare("SELECT count(*) FROM pragma_table_info(?1)");
        info.bindAll(name);
        info.step();
        columns = info.integer(0);
        auto row = database.prepare("SELECT * FROM \"" + name + "\"");
        while (row.step()) {
            for (int column = 0; column < columns; ++column) {
                cells.push_back(row.text(column));
            }
        }
    }
    return cells;
}

}  // namespace

TEST_CASE("only who leads posts on the board, issues minutes and answers the box") {
    for (const auto role : kAllRoles) {
        Team team;
        const Actor actor{"Lin", role};
        CAPTURE(std::string(core::agents::toWord(role)));
        const bool isLead = isLeading(role);
        CHECK(mayLead(actor) == isLead);
        const auto paper = team.service.post(team.draft("双十二"), team.lead)->id;
        const auto meeting =
            team.service.takeMinutes({1, MeetingKind::Daily, "早会", team.now, "", "", ""}, actor);
        REQUIRE(meeting);
        const auto written = team.service.suggest({.text = "换椅子"}, actor);
        REQUIRE(written);
        const auto before = team.events();
        CHECK(team.service.post(team.draft("b"), actor).has_value() == isLead);
        CHECK(team.service.edit({paper, 0}, team.draft("c"), actor).has_value() == isLead);
        CHECK(team.service.takeDown({paper, 0}, actor).has_value() == isLead);
        CHECK(team.service.issueMinutes({meeting->id, 0}, actor).has_value() == isLead);
        CHECK(team.service.reopenMinutes({meeting->id, 0}, actor).has_value() == isLead);
        CHECK(team.service.answer({written->id, 0}, SuggestionAction::Consider, "", actor)
                  .has_value() == isLead);
        CHECK((team.events() == before) == !isLead);
    }
}

TEST_CASE("a paper is read and confirmed by its wording, and a new wording anew") {
    Team team;
    const auto paper = team.service.post(team.draft("双十二", true), team.lead);
    REQUIRE(paper);
    CHECK(team.reader.toConfirm(team.lin, team.now) == 1);
    REQUIRE(team.service.read(paper->id, team.lin));
    CHECK(team.service.read(paper->id, team.lin).error() == TeamError::NothingChanged);
    CHECK(team.reader.toConfirm(team.lin, team.now) == 1);
    team.now += 60s;
    const auto mark = team.service.confirm(paper->id, team.lin);
    REQUIRE(mark);
    CHECK(mark->readAt == team.now - 60s);
    CHECK(mark->confirmedAt == team.now);
    CHECK(team.reader.toConfirm(team.lin, team.now) == 0);
    CHECK(team.service.read(paper->id, team.lin).error() == TeamError::NothingChanged);
    auto board = team.reader.board(team.lin, BoardScope::Current, {}, team.now);
    REQUIRE(board.size() == 1);
    CHECK(board.front().count == ReadCount{1, 1, 1});
    // Longer valid: the same wording.
    auto longer = team.draft("双十二", true);
    longer.validUntil = team.now + days{9};
    REQUIRE(team.service.edit({paper->id, 0}, longer, team.lead));
    CHECK(team.reader.toConfirm(team.lin, team.now) == 0);
    longer.text = "满199减30";
    REQUIRE(team.service.edit({paper->id, 0}, longer, team.lead));
    CHECK(team.reader.toConfirm(team.lin, team.now) == 1);
    board = team.reader.board(team.lin, BoardScope::Current, {}, team.now);
    CHECK(board.front().count == ReadCount{0, 0, 1});
    CHECK(team.service.edit({paper->id, 0}, longer, team.lead).error() ==
          TeamError::NothingChanged);
    CHECK(team.service.edit({paper->id, 1}, longer, team.lead).error() ==
          TeamError::ChangedSinceRead);
}

TEST_CASE("what is over is out of sight and found again; what comes is the leads' alone") {
    Team team;
    auto coming = team.draft("新品");
    coming.validFrom = team.now + 24h;
    coming.validUntil = team.now + days{5};
    REQUIRE(team.service.post(coming, team.lead));
    const auto paper = team.service.post(team.draft("周末班次"), team.lead)->id;
    const auto titles = [&](const Actor& actor, BoardScope scope, const std::string& text = {}) {
        std::vector<std::string> found;
        for (const auto& line : team.reader.board(actor, scope, text, team.now)) {
            found.push_back(line.announcement.title);
        }
        return found;
    };
    using Titles = std::vector<std::string>;
    CHECK(titles(team.lin, BoardScope::Current) == Titles{"周末班次"});
    CHECK(titles(team.lead, BoardScope::Current).size() == 2);
    CHECK(team.service.read(paper + 99, team.lin).error() == TeamError::NotFound);
    team.now += days{3};
    CHECK(titles(team.lin, BoardScope::Current) == Titles{"新品"});
    CHECK(titles(team.lin, BoardScope::All, "周末") == Titles{"周末班次"});
    CHECK(titles(team.lin, BoardScope::All, "满199").size() == 2);
    CHECK(team.service.confirm(paper, team.lin).error() == TeamError::NotAllowedInState);
    team.now += days{2};
    CHECK(team.service.post(coming, team.lead).error() == TeamError::TimesWrong);
    CHECK(team.service.post({.title = " "}, team.lead).error() == TeamError::TitleMissing);
}

TEST_CASE("N of M counts the active agents that a paper is for, and nobody else") {
    Team team;
    core::agents::AgentService agents(team.database, team.clock);
    const auto add = [&](const char* name, Role role, const char* group, const char* pin) {
        core::agents::AgentDraft draft;
        draft.name = name;
        draft.role = role;
        draft.team = group;
        REQUIRE(agents.add(draft, pin, {"小满", Role::Owner}));
    };
    add("小满", Role::Admin, "", "1234");
    add("Lin", Role::Agent, "甲", "1234");
    add("Wang", Role::Agent, "乙", "1234");
    auto draft = team.draft("甲组注意");
    draft.team = "甲";
    const auto paper = team.service.post(draft, team.lead);
    REQUIRE(paper);
    Actor lin = team.lin;
    lin.team = "甲";
    Actor wang{"Wang", Role::Agent};
    wang.team = "乙";
    CHECK(team.reader.board(wang, BoardScope::Current, {}, team.now).empty());
    REQUIRE(team.service.read(paper->id, lin));
    // Whoever reads over the shoulder is none of them.
    REQUIRE(team.service.read(paper->id, team.lead));
    const auto board = team.reader.board(lin, BoardScope::Current, {}, team.now);
    REQUIRE(board.size() == 1);
    CHECK(board.front().count == ReadCount{1, 0, 1});
    CHECK(team.reader.teams().size() == 2);
}

TEST_CASE("action items are tasks, and the next minutes of the kind tell what became of them") {
    Team team;
    const auto first = team.service.takeMinutes(
        {1, MeetingKind::Weekly, "周会", team.now, "Lin\nWang", "退货多", "换快递"}, team.lin);
    REQUIRE(first);
    const auto task =
        team.service.addItem(first->id, {"问快递价格", "Wang", team.now + 24h}, team.lin);
    REQUIRE(task);
    CHECK(task->about == core::tasks::About{1, "meeting", std::to_string(first->id)});
    CHECK(team.service.addItem(first->id, {"x", "", team.now + 24h}, team.lin).error() ==
          TeamError::OwnerMissing);
    CHECK(team.service.addItem(first->id, {"x", "Wang", team.now}, team.lin).error() ==
          TeamError::TimeNotInFuture);
    CHECK(team.service.addItem(first->id, {"x", "Wang", team.now + 1h}, {"Wu", Role::Agent})
              .error() == TeamError::NotAllowedForRole);
    team.now += days{7};
    const auto second =
        team.service.takeMinutes({1, MeetingKind::Weekly, "周会", team.now, "", "", ""}, team.lin);
    const auto daily =
        team.service.takeMinutes({1, MeetingKind::Daily, "早会", team.now, "", "", ""}, team.lin);
    CHECK(team.reader.minutes(*daily).followUps.empty());
    REQUIRE(team.reader.minutes(*second).followUps.size() == 1);
    CHECK(team.reader.minutes(*first).items.size() == 1);
    REQUIRE(team.tasks.complete(task->id, 0, "便宜一毛", team.lead));
    CHECK(team.reader.minutes(*second).followUps.front().result == "便宜一毛");
    team.now += days{7};
    const auto third =
        team.service.takeMinutes({1, MeetingKind::Weekly, "周会", team.now, "", "", ""}, team.lin);
    CHECK(team.reader.minutes(*third).followUps.empty());
}

TEST_CASE("minutes are a draft of who takes them until a lead issues them") {
    Team team;
    const MeetingDraft draft{1, MeetingKind::Department, "部门会", team.now, "", "", ""};
    const auto meeting = team.service.takeMinutes(draft, team.lin);
    REQUIRE(meeting);
    auto better = draft;
    better.decisions = "周末加一人";
    CHECK(team.service.editMinutes({meeting->id, 0}, better, {"Wu", Role::Agent}).error() ==
          TeamError::NotAllowedForRole);
    REQUIRE(team.service.editMinutes({meeting->id, 1}, better, team.lin));
    REQUIRE(team.service.issueMinutes({meeting->id, 0}, team.lead));
    CHECK(team.service.editMinutes({meeting->id, 0}, draft, team.lead).error() ==
          TeamError::NotAllowedInState);
    REQUIRE(team.service.reopenMinutes({meeting->id, 0}, team.lead));
    CHECK(team.reader.meeting(meeting->id)->state == MeetingState::Draft);
    CHECK(team.service.takeMinutes({0, MeetingKind::Daily, "x", team.now, "", "", ""}, team.lin)
              .error() == TeamError::ShopMissing);
    for (const auto state : {MeetingState::Draft, MeetingState::Issued}) {
        for (const auto action :
             {MeetingAction::Edit, MeetingAction::Issue, MeetingAction::Reopen}) {
            const bool isStep = (state == MeetingState::Issued) == (action == MeetingAction::Reopen);
            CHECK(next(state, action).has_value() == isStep);
        }
    }
}

TEST_CASE("an anonymous paper leaves no trace of its writer in any table") {
    Team team;
    const Actor writer{"周秘密", Role::Agent};
    const auto before = team.events();
    const auto cells = everyCell(team.database);
    const auto paper = team.service.suggest(
        {.text = "夜班太多了", .isAnonymous = true}, writer);
    REQUIRE(paper);
    CHECK(paper->writer.empty());
    // Not even a line of the book, whose place would tell whose it is.
    CHECK(team.events() == before);
    CHECK(paper->writtenOn == "2026-11-23");
    const auto stamp = std::to_string(team.now.time_since_epoch().count());
    const auto holds = [&](const std::string& what) {
        return std::ranges::any_of(everyCell(team.database), [&](const std::string& cell) {
            return cell.find(what) != std::string::npos;
        });
    };
    CHECK(holds("夜班太多了"));
    CHECK_FALSE(holds("周秘密"));
    CHECK_FALSE(holds(stamp));
    // One row came in, and nothing else anywhere.
    CHECK(everyCell(team.database).size() == cells.size() + 10);

    team.now += days{2};
    REQUIRE(team.service.answer({paper->id, 0}, SuggestionAction::Accept, "下周起轮换", team.lead));
    CHECK_FALSE(holds("周秘密"));
    const auto book =
        core::events::listOf(team.database, "suggestion", 0, std::to_string(paper->id));
    REQUIRE(book.size() == 2);
    CHECK(book[0].actor == "anonymous");
    CHECK(book[0].action == "add");
    CHECK(book[0].at == team.now);
    CHECK(book[1].actor == "组长");
    REQUIRE(team.service.answer({paper->id, 0}, SuggestionAction::Complete, "已轮换", team.lead));
    CHECK(core::events::listOf(team.database, "suggestion", 0, std::to_string(paper->id)).size() ==
          3);
    CHECK_FALSE(core::events::firstBrokenLink(team.database));
}

TEST_CASE("ids of the box do not tell the order in which papers came") {
    Team team;
    std::vector<std::int64_t> ids;
    for (int i = 0; i < 20; ++i) {
        ids.push_back(team.service.suggest({.text = "x", .isAnonymous = true}, team.lin)->id);
    }
    CHECK(std::ranges::all_of(ids, [](std::int64_t id) { return id > 0 && id < (1LL << 53); }));
    CHECK_FALSE(std::ranges::is_sorted(ids));
}

TEST_CASE("every state and act of a paper in the box goes as the table says") {
    constexpr SuggestionState kStates[]{SuggestionState::Received, SuggestionState::Considered,
                                        SuggestionState::Accepted, SuggestionState::Declined,
                                        SuggestionState::Done};
    constexpr SuggestionAction kActs[]{SuggestionAction::Consider, SuggestionAction::Accept,
                                       SuggestionAction::Decline, SuggestionAction::Complete,
                                       SuggestionAction::Reopen};
    int steps = 0;
    for (const auto state : kStates) {
        for (const auto action : kActs) {
            const auto to = next(state, action);
            const auto step = std::ranges::find_if(kSuggestionSteps, [&](const auto& candidate) {
                return candidate.from == state && candidate.action == action;
            });
            REQUIRE(to.has_value() == (step != kSuggestionSteps.end()));
            if (to) {
                CHECK(*to == step->to);
                ++steps;
            }
        }
    }
    CHECK(steps == static_cast<int>(kSuggestionSteps.size()));
}

TEST_CASE("a report has a name, is seen by who leads and by who wrote it, and is answered in words") {
    Team team;
    CHECK(team.service.suggest({SuggestionKind::Report, "x", true}, team.lin).error() ==
          TeamError::NotAnonymous);
    CHECK(team.service.suggest({.text = " "}, team.lin).error() == TeamError::TextMissing);
    const auto report = team.service.suggest({SuggestionKind::Report, "今日退款多"}, team.lin);
    REQUIRE(report);
    CHECK(report->writtenOn == "2026-11-25");
    CHECK(team.reader.suggestions(team.lin, 9).size() == 1);
    CHECK(team.reader.suggestions({"Wu", Role::Agent}, 9).empty());
    CHECK(team.reader.newSuggestions(team.lead) == 1);
    CHECK(team.reader.newSuggestions(team.lin) == 0);
    CHECK(team.service.answer({report->id, 0}, SuggestionAction::Accept, " ", team.lead).error() ==
          TeamError::AnswerMissing);
    CHECK(team.service.answer({report->id, 0}, SuggestionAction::Reopen, "", team.lead).error() ==
          TeamError::NotAllowedInState);
    REQUIRE(team.service.answer({report->id, 1}, SuggestionAction::Consider, "", team.lead));
    CHECK(team.service.answer({report->id, 1}, SuggestionAction::Accept, "收到", team.lead)
              .error() == TeamError::ChangedSinceRead);
}
