#include "core/reports/report_service.h"

#include <algorithm>

#include "core/events/event_repository.h"
#include "core/reports/report_reader.h"
#include "core/tasks/task_reader.h"
#include "core/tasks/task_service.h"
#include "tests/support/catch.h"
#include "tests/support/order_builder.h"
#include "tests/support/test_database.h"

using namespace core::reports;
using namespace std::chrono_literals;
using core::agents::Actor;
using core::agents::Role;

namespace {

struct Fixture {
    core::storage::Database database = support::testDatabase();
    core::Seconds now = *core::parseLocalTime("2026-11-26 10:00:00");
    core::Clock clock = [this] { return now; };
    core::tasks::TaskService tasks{database, clock};
    ReportService service{database, clock, tasks};
    ReportReader reader{database};
    Actor lin{.name = "Lin", .role = Role::Agent, .capabilities = {}, .team = "A"};
    Actor wang{.name = "Wang", .role = Role::Agent, .capabilities = {}, .team = "A"};
    Actor lead{.name = "Zhao", .role = Role::Lead, .capabilities = {}, .team = "A"};
    Actor other{.name = "Sun", .role = Role::Lead, .capabilities = {}, .team = "B"};
    Actor admin{.name = "Zhou", .role = Role::Admin, .capabilities = {}, .team = ""};
    Actor owner{.name = "Qian"};

    Fixture() {
        for (const auto* each : {&lin, &wang, &lead, &other, &admin}) {
            database
                .prepare("INSERT INTO work_agent (name, role, post, team, duty_lead, active, "
                         "pin_hash, created_at) VALUES (?1, ?2, '', ?3, 0, 1, '', 0)")
                .run(each->name, toWord(each->role), each->team);
        }
    }
    WorkReport begun(const Actor& actor, ReportScope scope = ReportScope::Own,
                     ReportSpan span = ReportSpan::Day) {
        return *service.begin({.shop = 1, .scope = scope, .span = span, .at = now}, actor);
    }
    WorkReport written(const Actor& actor) {
        const auto report = begun(actor);
        return *service.write({report.id}, {.summary = "secret words", .problems = {},
                                            .nextPlan = {}, .goals = {}}, actor);
    }
    static std::vector<AgentFigures> figures(std::int64_t closed) {
        WorkFigures own;
        own.conversationsClosed = closed;
        own.sales = core::Fen{1990};
        return {{"Lin", own}};
    }
    std::int64_t events() { return database.integer("SELECT count(*) FROM work_event"); }
    std::int64_t complaint(const char* product, const char* kind = "goods") {
        database
            .prepare("INSERT INTO work_complaint (shop_id, received_at, channel, buyer, product, "
                     "kind, level, matter, demand, expectation, mood, owner, state, "
                     "verification, responsible, options, follow_ups, attempts, steps, created_by, "
                     "created_at) VALUES (1, ?1, 'chat', '陈小平', ?2, ?3, 'normal', "
                     "'陈小平 13812345678 鞋底开胶', '换一双', '', 'angry', 'Lin', 'received', "
                     "'{\"order_no\":\"\",\"purchased_at\":\"\",\"product\":\"\",\"situation\":\"\"}', "
                     "'unclear', '[]', '[]', '[]', '[]', 'Lin', ?1)")
            .run(now - 1h, product, kind);
        return database.lastInsertId();
    }
};

}  // namespace

TEST_CASE_METHOD(Fixture, "a report is begun once, written, submitted and confirmed", "[reports]") {
    const auto report = begun(lin);
    CHECK(begun(lin).id == report.id);
    CHECK(service.submit({report.id}, figures(1), lin).error() == ReportError::TextMissing);
    REQUIRE(service.write({report.id, 1}, {"做了", "缺货", "明天", {}}, lin));
    CHECK(service.write({report.id, 1}, {"x", "", "", {}}, lin).error() ==
          ReportError::ChangedSinceRead);
    CHECK(service.write({report.id}, {"x", "", "", {}}, wang).error() == ReportError::NotAllowed);
    REQUIRE(service.submit({report.id}, figures(3), lin));
    CHECK(service.write({report.id}, {"x", "", "", {}}, lin).error() ==
          ReportError::NotAllowedInState);
    CHECK(service.confirm({report.id}, "", lin).error() == ReportError::NotAllowed);
    CHECK(service.confirm({report.id}, "", other).error() == ReportError::NotAllowed);
    CHECK(service.giveBack({report.id}, " ", lead).error() == ReportError::CommentMissing);
    REQUIRE(service.giveBack({report.id}, "写细一点", lead));
    REQUIRE(service.write({report.id}, {"做了很多", "缺货", "明天", {}}, lin));
    REQUIRE(service.submit({report.id}, figures(4), lin));
    REQUIRE(service.confirm({report.id}, "", lead));
    const auto done = *reader.find(report.id, lin);
    CHECK(done.state == WorkReportState::Confirmed);
    CHECK(done.figures == figures(4));
    CHECK(done.comment == "写细一点");
    CHECK(done.reviewedBy == "Zhao");
    const auto told =
        core::events::listOf(database, "report", 1, std::to_string(report.id));
    CHECK(told.size() == 7);
    CHECK(database.integer("SELECT count(*) FROM work_event WHERE coalesce(before, '') || after "
                           "LIKE '%做了%' OR after LIKE '%写细%'") == 0);
    CHECK(core::events::firstBrokenLink(database) == std::nullopt);
}

TEST_CASE_METHOD(Fixture, "submitted figures stay as they were", "[reports]") {
    const auto report = written(lin);
    REQUIRE(service.submit({report.id}, figures(3), lin));
    const auto before = support::dump(database);
    CHECK(service.submit({report.id}, figures(9), lin).error() == ReportError::NotAllowedInState);
    CHECK(support::dump(database) == before);
    CHECK(reader.find(report.id, lead)->figures == figures(3));
}

TEST_CASE_METHOD(Fixture, "goals of a team report become tasks of their owners, once",
                 "[reports]") {
    CHECK(service.begin({.shop = 1, .scope = ReportScope::Team, .span = ReportSpan::Week,
                         .at = now},
                        lin)
              .error() == ReportError::NotAllowed);
    const auto report = begun(lead, ReportScope::Team, ReportSpan::Week);
    const Goal goal{"响应 30 秒", "Lin", now + 48h};
    REQUIRE(service.write({report.id}, {"周会", "缺货多", "", {goal}}, lead));
    CHECK(core::tasks::TaskReader(database).open().empty());
    REQUIRE(service.submit({report.id}, figures(3), lead));
    REQUIRE(service.giveBack({report.id}, "补充", admin));
    REQUIRE(service.submit({report.id}, figures(3), lead));
    const auto open = core::tasks::TaskReader(database).open("Lin");
    REQUIRE(open.size() == 1);
    CHECK(open.front().about ==
          core::tasks::About{1, "report", std::to_string(report.id)});
    CHECK(reader.find(report.id, lead)->goals.front().task == open.front().id);
    CHECK_FALSE(reader.find(report.id, wang));
    CHECK_FALSE(reader.find(report.id, other));
    CHECK(reader.find(report.id, admin));
}

TEST_CASE_METHOD(Fixture, "a goal that cannot be a task refuses the whole submission",
                 "[reports]") {
    const auto report = begun(lead, ReportScope::Team, ReportSpan::Week);
    const auto late = [&](const Goal& first, const Goal& second) {
        REQUIRE(service.write({report.id}, {"周会" + second.text, "", "", {first, second}}, lead));
        const auto before = support::dump(database);
        const auto outcome = service.submit({report.id}, {}, lead);
        REQUIRE_FALSE(outcome);
        CHECK(support::dump(database) == before);
        return outcome.error();
    };
    const Goal fine{"a", "Lin", now + 1h};
    CHECK(late(fine, {"b", "Lin", now}) == ReportError::GoalDuePast);
    CHECK(late(fine, {"c", "", now + 1h}) == ReportError::GoalOwnerMissing);
    CHECK(late(fine, {"", "Lin", now + 1h}) == ReportError::GoalTextMissing);
    const auto own = begun(lin);
    REQUIRE(service.write({own.id}, {"x", "", "", {{"b", "Wang", now + 1h}}}, lin));
    CHECK(service.submit({own.id}, {}, lin).error() == ReportError::NotAllowed);
}

TEST_CASE_METHOD(Fixture, "leads see what their team handed in", "[reports]") {
    const auto mine = written(lin);
    const auto theirs = written(wang);
    REQUIRE(service.submit({mine.id}, figures(1), lin));
    CHECK(reader.reports({}, lin).size() == 1);
    CHECK(reader.reports({}, lead).size() == 1);
    CHECK(reader.reports({.onlyToReview = true}, lead).size() == 1);
    CHECK(reader.reports({}, other).empty());
    CHECK(reader.reports({.onlyOwn = true}, wang).front().id == theirs.id);
    REQUIRE(service.confirm({mine.id}, "好", lead));
    CHECK(reader.reports({.onlyToReview = true}, lead).empty());
}

TEST_CASE_METHOD(Fixture, "a private note is its writer's alone, whatever the role", "[reports]") {
    REQUIRE(service.writeNote(now, "今天太急躁", lin));
    CHECK(reader.note(lin, dayOf(now)) == "今天太急躁");
    CHECK(reader.notes(lin).size() == 1);
    for (const auto& reads : {wang, lead, admin, owner, core::agents::systemActor()}) {
        INFO(reads.name);
        CHECK(reader.note(reads, dayOf(now)).empty());
        CHECK(reader.notes(reads).empty());
    }
    // Nor can somebody else overwrite it: the note that they write is their own.
    REQUIRE(service.writeNote(now, "x", lead));
    CHECK(reader.note(lin, dayOf(now)) == "今天太急躁");
    CHECK(service.writeNote(now, "今天太急躁 ", lin).error() == ReportError::NothingChanged);
    CHECK(service.writeNote(now, std::string(kLongestReportText + 1, 'a'), lin).error() ==
          ReportError::TextTooLong);
    CHECK(database.integer("SELECT count(*) FROM work_event WHERE after LIKE '%急躁%'") == 0);
    REQUIRE(service.writeNote(now, "", lin));
    CHECK(reader.notes(lin).empty());
}

TEST_CASE_METHOD(Fixture, "a plan is tasks with owner and due time", "[reports]") {
    PlanDraft draft{.shop = 1, .span = ReportSpan::Week, .at = now, .title = "本周", .items = {}};
    CHECK(service.makePlan(draft, lin).error() == ReportError::NoItems);
    draft.items = {{"回访", "Lin", now + 24h}, {"学新品", "Lin", now + 48h}};
    const auto plan = service.makePlan(draft, lin);
    REQUIRE(plan);
    CHECK(plan->period == periodOf(ReportSpan::Week, now));
    auto plans = reader.plans(lin, true);
    REQUIRE(plans.size() == 1);
    REQUIRE(plans.front().items.size() == 2);
    REQUIRE(tasks.complete(plans.front().items.front().id, 1, "done", lin));
    plans = reader.plans(lead, false);
    REQUIRE(plans.size() == 1);
    CHECK(plans.front().items.back().state == core::tasks::TaskState::Done);
    CHECK(reader.plans(wang, false).empty());
    CHECK(reader.plans(other, false).empty());
    draft.items.front().owner = "Wang";
    CHECK(service.makePlan(draft, lin).error() == ReportError::NotAllowed);
    REQUIRE(service.makePlan(draft, lead));
    const auto before = support::dump(database);
    draft.items.back().dueAt = now;
    CHECK(service.makePlan(draft, lead).error() == ReportError::GoalDuePast);
    CHECK(support::dump(database) == before);
}

TEST_CASE_METHOD(Fixture, "the check list is a new one every day", "[reports]") {
    REQUIRE(service.check(now, "回复全部留言", true, lin));
    CHECK(service.check(now, "回复全部留言", true, lin).error() == ReportError::NothingChanged);
    CHECK(reader.checkMarks("Lin", dayOf(now)) == std::set<std::string>{"回复全部留言"});
    CHECK(reader.checkMarks("Lin", dayOf(now + 24h)).empty());
    CHECK(reader.checkMarks("Wang", dayOf(now)).empty());
    REQUIRE(service.check(now, "回复全部留言", false, lin));
    CHECK(reader.checkMarks("Lin", dayOf(now)).empty());
}

TEST_CASE_METHOD(Fixture, "feedback takes a complaint up once and is answered", "[reports]") {
    const auto id = complaint("运动鞋");
    complaint("快递", "logistics");
    complaint("");
    const auto waiting = reader.complaintsToTakeUp(now - 24h);
    REQUIRE(waiting.size() == 1);
    CHECK(waiting.front().id == id);
    CHECK(waiting.front().text.find("陈小平") == std::string::npos);
    CHECK(waiting.front().text.find("12345678") == std::string::npos);
    FeedbackDraft draft{.shop = 1, .product = "运动鞋", .text = "鞋底开胶",
                        .source = FeedbackSource::Complaint, .sourceId = id, .orderNumber = {}};
    const auto socks = complaint("袜子");
    auto second = draft;
    second.sourceId = socks;
    second.product = "袜子";
    auto empty = second;
    empty.product.clear();
    const auto taken = service.addFeedback(draft, lin);
    REQUIRE(taken);
    CHECK(service.takeComplaints({draft, empty, second, second}, lin) == 1);
    CHECK(service.takeComplaints({draft, second}, lin) == 0);
    CHECK(reader.complaintsToTakeUp(now - 24h).empty());
    CHECK(service.addFeedback(draft, lin).error() == ReportError::AlreadyTakenUp);
    draft.source = FeedbackSource::Manual;
    REQUIRE(service.addFeedback(draft, lin));
    draft.product = " ";
    CHECK(service.addFeedback(draft, lin).error() == ReportError::ProductMissing);
    CHECK(service.answerFeedback(taken->id, 9, "ok", lead).error() ==
          ReportError::ChangedSinceRead);
    CHECK(service.answerFeedback(taken->id, 1, "", lead).error() == ReportError::TextMissing);
    REQUIRE(service.answerFeedback(taken->id, 1, "已换供应商", lead));
    CHECK(reader.feedback({}).size() == 3);
    CHECK(reader.feedback({.text = "运动", .state = FeedbackState::Open}).size() == 1);
    CHECK(reader.feedback({.text = "没有"}).empty());
    CHECK(reader.feedback({.topic = FeedbackTopic::Price}).empty());
}

TEST_CASE_METHOD(Fixture, "the case of the day is chosen by a lead and comes masked", "[reports]") {
    const auto id = complaint("运动鞋");
    const CaseReference reference{CaseSource::Complaint, id};
    CHECK(service.chooseCase(now, reference, "", lin).error() == ReportError::NotAllowed);
    CHECK(service.chooseCase(now, {CaseSource::Complaint, 99}, "", lead).error() ==
          ReportError::NotFound);
    REQUIRE(reader.caseCandidates(now).size() == 1);
    CHECK(reader.caseCandidates(now).front().text.find("陈小平") == std::string::npos);
    REQUIRE(service.chooseCase(now, reference, "先道歉再核实", lead));
    const auto brief = reader.brief(dayOf(now), now, lin);
    REQUIRE(brief.caseOfDay);
    CHECK(brief.caseOfDay->lesson == "先道歉再核实");
    REQUIRE(brief.caseOfDay->lines.size() == 2);
    CHECK(brief.caseOfDay->lines.front().text.find("陈小平") == std::string::npos);
    CHECK(brief.caseOfDay->lines.front().text.find("鞋底开胶") != std::string::npos);
    CHECK_FALSE(reader.brief(dayOf(now) + 24h, now, lin).caseOfDay);
    REQUIRE(service.dropCase(now, lead));
    CHECK_FALSE(reader.brief(dayOf(now), now, lin).caseOfDay);
}

TEST_CASE_METHOD(Fixture, "the brief holds what is due today and what is late", "[reports]") {
    const core::tasks::About about{1, "order", "1001"};
    REQUIRE(tasks.add({.about = about, .text = "today", .owner = "Lin", .department = {},
                       .dueAt = now + 2h}, lin));
    REQUIRE(tasks.add({.about = about, .text = "tomorrow", .owner = "Lin", .department = {},
                       .dueAt = now + 20h}, lin));
    REQUIRE(tasks.add({.about = about, .text = "Wang's", .owner = "Wang", .department = {},
                       .dueAt = now + 2h}, lin));
    ReportReader board(database, [](core::Seconds) {
        return std::vector<BriefNotice>{{"双十二", "预热"}};
    });
    const auto own = board.brief(dayOf(now), now, lin);
    CHECK(own.agent == "Lin");
    REQUIRE(own.tasks.size() == 1);
    CHECK(own.tasks.front().text == "today");
    CHECK(own.notices.size() == 1);
    complaint("运动鞋");
    now += 30h;
    const auto team = reader.brief(dayOf(now), now, lead);
    CHECK(team.agent.empty());
    CHECK(team.tasks.size() == 3);
    CHECK(team.complaints.received == 1);
    CHECK(team.complaints.open == 1);
    CHECK(team.complaints.overdue == 1);
    REQUIRE(team.overdueCases.size() == 1);
    CHECK(team.overdueCases.front().text.find("陈小平") == std::string::npos);
    CHECK(team.overdueCases.front().text.find("12345678") == std::string::npos);
    CHECK(team.notices.empty());
}
