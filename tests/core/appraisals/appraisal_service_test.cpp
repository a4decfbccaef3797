#include "core/appraisals/appraisal_service.h"

#include "core/agents/agent_service.h"
#include "core/appraisals/appraisal_reader.h"
#include "core/appraisals/period_figures.h"
#include "core/events/event_repository.h"
#include "core/settings/case_rules_reader.h"
#include "core/settings/case_rules_service.h"
#include "core/settings/settings_reader.h"
#include "core/tasks/task_reader.h"
#include "tests/support/catch.h"
#include "tests/support/order_builder.h"
#include "tests/support/test_database.h"

using namespace core::appraisals;
using namespace std::chrono_literals;
using core::agents::Actor;
using core::agents::Role;
using core::stats::Figure;
using core::stats::Metric;

namespace {

const Period kNovember{PeriodKind::Month, 2026, 11};

struct Fixture {
    core::storage::Database database = support::testDatabase();
    core::Seconds now = *core::parseLocalTime("2026-12-01 09:00:00");
    core::Clock clock = [this] { return now; };
    core::tasks::TaskService tasks{database, clock};
    core::settings::SettingsReader settings{database};
    std::function<AppraisalRules()> rules = [this] {
        return core::settings::CaseRulesReader(database).appraisalRules();
    };
    AppraisalService service{
        database, clock, tasks,
        {rules,
         [this](const AppraisalRules& edited, const Actor& actor) {
             return core::settings::CaseRulesService(database, clock)
                 .setAppraisalRules(edited, actor)
                 .has_value();
         },
         [this] { return settings.statisticsSettings(); }}};
    AppraisalReader reader{database, rules};
    Actor boss{"Boss", Role::Admin};
    Actor lead{"Li", Role::Lead, {}, "A"};
    Actor quality{"Zhao", Role::Quality, {}, ""};
    Actor wang{"Wang", Role::Agent, {}, "A"};
    Actor wu{"Wu", Role::Agent, {}, "B"};

    Fixture() {
        core::agents::AgentService agents(database, clock);
        const Actor owner{"owner"};
        REQUIRE(agents.add({.name = "Boss", .role = Role::Admin}, "123456", owner));
        REQUIRE(agents.add({.name = "Li", .role = Role::Lead, .team = "A"}, "123456", boss));
        REQUIRE(agents.add({.name = "Zhao", .role = Role::Quality}, "123456", boss));
        REQUIRE(agents.add({.name = "Wang", .role = Role::Agent, .team = "A"}, "123456", boss));
        REQUIRE(agents.add({.name = "Chen", .role = Role::Agent, .team = "A"}, "123456", boss));
        REQUIRE(agents.add({.name = "Wu", .role = Role::Agent, .team = "B"}, "123456", boss));
    }
    static Figure figure(std::int64_t numerator, std::int64_t denominator, double value) {
        Figure made;
        made.numerator = numerator;
        made.denominator = denominator;
        made.value = value;
        made.rowsCounted = denominator;
        made.rowsLeftOut[core::stats::LeftOut::Unanswered] = 2;
        return made;
    }
    /// What core/stats would answer: Wang answers in 90 s on average and sold for 500, Chen in 20 s and for 900.
    core::stats::StatisticsTable table(const Period& period = kNovember) const {
        std::vector<Metric> metrics;
        for (const auto& definition : core::stats::metricCatalogue()) {
            metrics.push_back(definition.metric);
        }
        core::stats::StatisticsTable made{.query = figuresQuery(period, metrics, now)};
        for (const auto& [agent, seconds, yuan] :
             {std::tuple("", 10, 7), std::tuple("Chen", 20, 900), std::tuple("Wang", 90, 500)}) {
            core::stats::StatisticsRow row{.cuts = {{core::stats::Cut::Agent, agent, ""}}};
            row.figures.resize(metrics.size());
            row.figures[static_cast<std::size_t>(Metric::FirstResponseMean)] =
                figure(seconds * 10'000, 10, seconds);
            row.figures[static_cast<std::size_t>(Metric::SalesAmount)] =
                figure(yuan * 100, 0, yuan);
            made.rows.push_back(std::move(row));
        }
        return made;
    }
    Sheet planned(const std::string& agent = "Wang", const Period& period = kNovember) {
        const auto made = service.plan({period, {agent}, "service", {"Li", "Zhao"}}, lead);
        REQUIRE(made);
        return made->front();
    }
    std::vector<Mark> marks(int points) const {
        std::vector<Mark> made;
        const auto definition = findSet(rules(), "service")->definition;
        for (const auto& group : definition.groups) {
            for (const auto& item : group.items) {
                if (group.group != ItemGroup::Results) {
                    made.push_back({item.key, points, " 看过会话 "});
                }
            }
        }
        return made;
    }
    Sheet assessed(const Period& period = kNovember, int points = 80) {
        const auto id = planned("Wang", period).id;
        REQUIRE(service.confirmAsAgent({id}, wang));
        REQUIRE(service.confirmAsLead({id}, lead));
        REQUIRE(service.count({id}, table(period), lead));
        REQUIRE(service.selfAssess({id}, {.summary = "本月接待较多"}, wang));
        REQUIRE(service.assess({id}, marks(points), lead));
        return *service.assess({id}, marks(points), quality);
    }
    Sheet signedSheet(const Period& period = kNovember, int points = 80) {
        const auto id = assessed(period, points).id;
        REQUIRE(service.interview({id}, "谈过响应速度", "下月 60 秒内", lead));
        REQUIRE(service.signAsAgent({id}, wang));
        return *service.signAsLead({id}, lead);
    }
};

}  // namespace

TEST_CASE_METHOD(Fixture, "an appraisal goes from the plan to its end", "[appraisals]") {
    const auto sheet = planned();
    CHECK(sheet.state == SheetState::Planned);
    CHECK(sheet.team == "A");
    CHECK(sheet.definition == findSet(rules(), "service")->definition);
    const auto once = *service.confirmAsLead({sheet.id, 1}, lead);
    CHECK(once.state == SheetState::Planned);
    CHECK(service.confirmAsLead({sheet.id}, lead).error() == AppraisalError::AlreadyGiven);
    CHECK(service.confirmAsLead({sheet.id, 1}, lead).error() == AppraisalError::ChangedSinceRead);
    CHECK(service.confirmAsAgent({sheet.id}, lead).error() == AppraisalError::NotTheAgent);
    CHECK(service.confirmAsAgent({sheet.id}, wang)->state == SheetState::Agreed);
    CHECK(service.selfAssess({sheet.id}, {.summary = "x"}, wang).error() ==
          AppraisalError::FiguresMissing);
    const auto counted = *service.count({sheet.id}, table(), lead);
    REQUIRE(counted.figures);
    CHECK(figureOf(counted, "first_response_mean")->value == 90.0);
    CHECK(figureOf(counted, "first_response_mean")->rowsLeftOut.size() == 1);
    CHECK_FALSE(figureOf(counted, "satisfaction_share")->value);
    CHECK(figureOf(counted, "sales_amount") == nullptr);
    CHECK(counted.figures->creditDays == 1);
    CHECK(counted.figures->span == spanOf(kNovember));
    CHECK_FALSE(counted.scoreHundredths);
    CHECK(service.selfAssess({sheet.id}, {.summary = " "}, wang).error() ==
          AppraisalError::TextMissing);
    CHECK(service.selfAssess({sheet.id}, {.summary = "累", .improvement = "背话术"}, wang)->state ==
          SheetState::SelfAssessed);
    CHECK(service.assess({sheet.id}, marks(80), wang).error() == AppraisalError::NotAssessor);
    CHECK(service.assess({sheet.id}, {}, lead).error() == AppraisalError::MarksWrong);
    CHECK(service.assess({sheet.id}, marks(60), lead)->state == SheetState::SelfAssessed);
    CHECK(service.assess({sheet.id}, marks(80), lead)->assessments.size() == 1);
    const auto assessed = *service.assess({sheet.id}, marks(100), quality);
    CHECK(assessed.state == SheetState::Assessed);
    // Results: first response alone, 90 s: halfway from 85 to 60 = 72.5. Marks: 90. 0.7·72.5 + 0.3·90 = 77.75.
    CHECK(assessed.scoreHundredths == 7'775);
    CHECK(scoreOf(assessed).isSpread);
    CHECK(service.interview({sheet.id}, "谈过", "下月 60 秒", lead)->state ==
          SheetState::Interviewed);
    CHECK(service.object({sheet.id}, " ", wang).error() == AppraisalError::ReasonMissing);
    CHECK(service.object({sheet.id}, "大促期间不可比", wang)->state == SheetState::Interviewed);
    CHECK(service.count({sheet.id}, table(), lead).error() == AppraisalError::AlreadySigned);
    CHECK(service.signAsLead({sheet.id}, lead)->state == SheetState::Signed);
    const auto closed = *service.close({sheet.id}, boss);
    CHECK(closed.state == SheetState::Closed);
    CHECK(closed.objection == "大促期间不可比");
    // What was written is what is read.
    CHECK(*reader.find(sheet.id, wang) == closed);
    CHECK_FALSE(reader.find(sheet.id, wu));
    CHECK(reader.ofPeriod(kNovember, wu).empty());
    CHECK(reader.ofPeriod(kNovember, lead).size() == 1);
    CHECK(reader.ofPeriod(moved(kNovember, 1), lead).empty());
    const auto told = core::events::listOf(database, "appraisal", 1, std::to_string(sheet.id));
    CHECK(told.size() == 12);
    CHECK(told.front().action == "plan");
    CHECK(database.integer("SELECT count(*) FROM work_event WHERE coalesce(before, '') || after "
                           "LIKE '%累%' OR after LIKE '%谈过%' OR after LIKE '%大促%' OR after LIKE "
                           "'%看过%'") == 0);
}

TEST_CASE_METHOD(Fixture, "figures are counted again while nobody signed, each time as an event",
                 "[appraisals]") {
    const auto sheet = assessed();
    auto later = table();
    later.rows[2].figures[static_cast<std::size_t>(Metric::FirstResponseMean)] = figure(300, 10, 30);
    now += 1h;
    const auto again = *service.count({sheet.id}, later, lead);
    CHECK(again.figures->countedAt == now);
    CHECK(again.state == SheetState::Assessed);
    // 95 for 30 s: 0.7·95 + 0.3·80 = 90.5.
    CHECK(again.scoreHundredths == 9'050);
    const auto told = core::events::listOf(database, "appraisal", 1, std::to_string(sheet.id));
    CHECK(told.back().action == "count");
    CHECK(told.back().before.find("7475") != std::string::npos);
    CHECK(told.back().after.find("9050") != std::string::npos);
    // Rules that change later do not reach the sheet.
    auto edited = rules();
    edited.sets[0].definition.groups[0].weight = 50;
    edited.sets[0].definition.groups[1].weight = 35;
    REQUIRE(service.setRules(edited, boss));
    CHECK(reader.find(sheet.id, wang)->scoreHundredths == 9'050);
    CHECK(reader.find(sheet.id, wang)->definition == sheet.definition);
    // What was read before is not the version in force any more.
    CHECK(service.setRules(edited, boss).error() == AppraisalError::ChangedSinceRead);
    ++edited.version;
    CHECK(rules() == edited);
    // The same once more is no new version and no event.
    REQUIRE(service.setRules(edited, boss));
    CHECK(rules().version == 2);
    const auto book = core::events::listOf(database, "setting", 0, "appraisal_rules");
    REQUIRE(book.size() == 1);
    CHECK(book.front().actor == boss.name);
    CHECK(book.front().after.find("\"version\":2") != std::string::npos);
}

TEST_CASE_METHOD(Fixture, "figures of another time, of fewer metrics or cut otherwise are refused",
                 "[appraisals]") {
    const auto id = planned().id;
    REQUIRE(service.confirmAsAgent({id}, wang));
    REQUIRE(service.confirmAsLead({id}, lead));
    const auto refused = [&](auto change) {
        auto given = table();
        change(given.query);
        return !service.count({id}, given, lead).has_value();
    };
    CHECK(refused([](auto& query) { query.from += 1s; }));
    CHECK(refused([](auto& query) { query.to -= 1s; }));
    CHECK(refused([](auto& query) { query.cuts = {}; }));
    CHECK(refused([](auto& query) { query.cuts.push_back(core::stats::Cut::Day); }));
    CHECK(refused([](auto& query) { query.metrics = {Metric::SalesAmount}; }));
    CHECK(refused([](auto& query) { query.where = {{core::stats::Cut::Shop, "1", ""}}; }));
    CHECK(refused([](auto& query) { query.schedule = core::stats::Schedule::Duty; }));
    CHECK(service.count({id}, table(moved(kNovember, -1)), lead).error() ==
          AppraisalError::FiguresMismatch);
    CHECK(service.count({id}, table(), lead));
}

TEST_CASE_METHOD(Fixture, "planning is a lead's for the own team, one sheet each, all or none",
                 "[appraisals]") {
    const auto refusal = [&](const PlanDraft& draft, const Actor& actor) {
        return service.plan(draft, actor).error();
    };
    const auto before = support::dump(database);
    CHECK(refusal({kNovember, {"Wang"}, "service", {"Li"}}, wang) ==
          AppraisalError::NotAllowedForRole);
    CHECK(refusal({kNovember, {"Wang"}, "service", {"Li"}}, quality) ==
          AppraisalError::NotAllowedForRole);
    CHECK(refusal({kNovember, {"Wu"}, "service", {"Li"}}, lead) ==
          AppraisalError::NotAllowedForRole);
    CHECK(refusal({kNovember, {"Li"}, "service", {"Zhao"}}, lead) == AppraisalError::OwnSheet);
    CHECK(refusal({kNovember, {}, "service", {"Li"}}, lead) == AppraisalError::AgentMissing);
    CHECK(refusal({kNovember, {" "}, "service", {"Li"}}, lead) == AppraisalError::AgentMissing);
    CHECK(refusal({kNovember, {"Nobody"}, "service", {"Li"}}, boss) ==
          AppraisalError::AgentUnknown);
    CHECK(refusal({kNovember, {"Wang"}, "none", {"Li"}}, lead) == AppraisalError::SetUnknown);
    CHECK(refusal({kNovember, {"Wang"}, "service", {}}, lead) == AppraisalError::AssessorsWrong);
    CHECK(refusal({kNovember, {"Wang"}, "service", {"Li", "Li"}}, lead) ==
          AppraisalError::AssessorsWrong);
    CHECK(refusal({kNovember, {"Wang"}, "service", {"Wang"}}, lead) ==
          AppraisalError::AssessorsWrong);
    CHECK(refusal({kNovember, {"Wang", "Wu"}, "service", {"Li"}}, lead) ==
          AppraisalError::NotAllowedForRole);
    CHECK(support::dump(database) == before);
    CHECK(reader.agentsWithoutSheet(kNovember, lead) ==
          std::vector<std::string>{"Chen", "Li", "Wang"});
    REQUIRE(service.plan({kNovember, {"Wang", "Chen"}, "sales", {"Li"}}, lead)->size() == 2);
    CHECK(refusal({kNovember, {"Wang"}, "service", {"Li"}}, lead) == AppraisalError::SheetExists);
    CHECK(reader.agentsWithoutSheet(kNovember, lead) == std::vector<std::string>{"Li"});
    CHECK(reader.agentsWithoutSheet(kNovember, wang).empty());
    // A dropped one makes room.
    const auto wangs = reader.ofPeriod(kNovember, wang).front();
    CHECK(service.drop({wangs.id}, "", lead).error() == AppraisalError::ReasonMissing);
    CHECK(service.drop({wangs.id}, "离职", lead)->state == SheetState::Dropped);
    CHECK(reader.ofPeriod(kNovember, wang).empty());
    CHECK(service.plan({kNovember, {"Wang"}, "service", {"Li"}}, lead));
}

TEST_CASE_METHOD(Fixture, "a changed plan is confirmed again by both", "[appraisals]") {
    const auto sheet = planned();
    REQUIRE(service.confirmAsAgent({sheet.id}, wang));
    auto definition = sheet.definition;
    definition.groups[0].items[0].target = 30;
    definition.groups[0].items[0].curve =
        curveForTarget(definition.groups[0].items[0].curve, 60, 30);
    const auto changed = *service.changePlan({sheet.id}, definition, {"Zhao"}, lead);
    CHECK_FALSE(changed.agentConfirmed);
    CHECK(changed.assessors == std::vector<std::string>{"Zhao"});
    CHECK(reader.find(sheet.id, wang)->definition == definition);
    definition.groups.clear();
    CHECK(service.changePlan({sheet.id}, definition, {"Zhao"}, lead).error() ==
          AppraisalError::PlanWrong);
    CHECK(service.changePlan({sheet.id}, sheet.definition, {"Wang"}, lead).error() ==
          AppraisalError::AssessorsWrong);
    REQUIRE(service.confirmAsAgent({sheet.id}, wang));
    REQUIRE(service.confirmAsLead({sheet.id}, lead));
    REQUIRE(service.count({sheet.id}, table(), lead));
    const auto back = *service.sendBack({sheet.id}, "目标要改", lead);
    CHECK(back.state == SheetState::Planned);
    CHECK_FALSE(back.agentConfirmed);
    CHECK_FALSE(back.figures);
    CHECK(*reader.find(sheet.id, wang) == back);
}

TEST_CASE_METHOD(Fixture, "sent back after the assessment it loses marks and interview",
                 "[appraisals]") {
    const auto id = assessed().id;
    REQUIRE(service.interview({id}, "谈过", "", lead));
    CHECK(service.sendBack({id}, "", lead).error() == AppraisalError::ReasonMissing);
    const auto back = *service.sendBack({id}, "少看了一周的会话", lead);
    CHECK(back.state == SheetState::SelfAssessed);
    CHECK(back.assessments.empty());
    CHECK_FALSE(back.interview);
    CHECK_FALSE(back.scoreHundredths);
    CHECK(back.figures);
    CHECK(*reader.find(id, wang) == back);
}

TEST_CASE_METHOD(Fixture, "a weak item gets a measure with an owner and a time", "[appraisals]") {
    const auto sheet = assessed(kNovember, 50);
    const auto weak = weakItems(sheet, 60);
    REQUIRE(weak.size() == 6);
    const auto refusal = [&](const MeasureDraft& draft) {
        return service.addMeasure({sheet.id}, draft, lead).error();
    };
    const auto before = support::dump(database);
    CHECK(refusal({MeasureKind::Train, "nothing", "背话术", "Wang", now + 24h}) ==
          AppraisalError::MeasureWrong);
    CHECK(refusal({MeasureKind::Train, "communication", " ", "Wang", now + 24h}) ==
          AppraisalError::TextMissing);
    CHECK(refusal({MeasureKind::Train, "communication", "背话术", "", now + 24h}) ==
          AppraisalError::MeasureWrong);
    CHECK(refusal({MeasureKind::Train, "communication", "背话术", "Wang", now}) ==
          AppraisalError::MeasureWrong);
    CHECK(support::dump(database) == before);
    REQUIRE(service.addMeasure(
        {sheet.id}, {MeasureKind::Train, "communication", "沟通技巧课", "Wang", now + 24h}, lead));
    REQUIRE(service.addMeasure(
        {sheet.id}, {MeasureKind::Coach, "first_response_mean", "旁听", "Li", now + 48h}, lead));
    const auto measures = reader.measures(*reader.find(sheet.id, wang));
    REQUIRE(measures.size() == 2);
    CHECK(measures[0].kind == MeasureKind::Train);
    CHECK(measures[0].task.owner == "Wang");
    CHECK(measures[0].task.about.subjectKind == "appraisal");
    CHECK(core::tasks::TaskReader(database).open("Li").size() == 1);
    const auto needs = reader.trainingNeeds(kNovember, lead);
    REQUIRE(needs.size() == 1);
    CHECK(needs[0].first == "Wang");
    CHECK(needs[0].second.item == "communication");
    CHECK(reader.trainingNeeds(kNovember, wu).empty());
    // Its owner says what came of it, or a lead; a third does not.
    const auto id = measures[0].id;
    CHECK(service.finishMeasure(sheet.id, id, "学完", wu).error() ==
          AppraisalError::NotAllowedForRole);
    CHECK(service.finishMeasure(sheet.id, 99, "学完", lead).error() == AppraisalError::NotFound);
    CHECK(service.finishMeasure(sheet.id, id, " ", wang).error() == AppraisalError::TextMissing);
    CHECK(service.finishMeasure(sheet.id, id, "学完", wang));
    CHECK(reader.measures(sheet)[0].task.state == core::tasks::TaskState::Done);
    CHECK(service.finishMeasure(sheet.id, id, "再次", lead).error() ==
          AppraisalError::NotAllowedInState);
    CHECK(service.finishMeasure(sheet.id, measures[1].id, "旁听两次", boss));
}

TEST_CASE_METHOD(Fixture, "leaving out the self-assessment needs a reason, and is a lead's",
                 "[appraisals]") {
    const auto id = planned().id;
    REQUIRE(service.confirmAsAgent({id}, wang));
    REQUIRE(service.confirmAsLead({id}, lead));
    REQUIRE(service.count({id}, table(), lead));
    CHECK(service.skipSelfAssessment({id}, "", lead).error() == AppraisalError::ReasonMissing);
    CHECK(service.skipSelfAssessment({id}, "休假", wang).error() ==
          AppraisalError::NotAllowedForRole);
    CHECK(service.skipSelfAssessment({id}, "休假", lead)->selfAssessment->skippedReason == "休假");
}

TEST_CASE_METHOD(Fixture, "a refused act on an appraisal leaves no trace", "[appraisals]") {
    const auto sheet = signedSheet();
    const auto before = support::dump(database);
    CHECK(service.close({99}, boss).error() == AppraisalError::NotFound);
    CHECK(service.close({sheet.id}, wang).error() == AppraisalError::NotAllowedForRole);
    CHECK(service.interview({sheet.id}, "x", "", lead).error() ==
          AppraisalError::NotAllowedInState);
    CHECK(service.count({sheet.id}, table(), lead).error() == AppraisalError::NotAllowedInState);
    CHECK(service.setRules(rules(), lead).error() == AppraisalError::NotAllowedForRole);
    auto wrong = rules();
    wrong.sets.clear();
    CHECK(service.setRules(wrong, boss).error() == AppraisalError::RulesWrong);
    CHECK(support::dump(database) == before);
}

TEST_CASE_METHOD(Fixture, "one person who runs the shop appraises alone", "[appraisals]") {
    auto alone = support::testDatabase();
    AppraisalService own{alone, clock, tasks, {[] { return defaultAppraisalRules(); }, {}, {}}};
    AppraisalReader reads{alone, [] { return defaultAppraisalRules(); }};
    const Actor owner{"店主"};
    CHECK(reads.agentsWithoutSheet(kNovember, owner) == std::vector<std::string>{"店主"});
    const auto sheet = own.plan({kNovember, {"店主"}, "service", {"店主"}}, owner)->front();
    REQUIRE(own.confirmAsAgent({sheet.id}, owner));
    CHECK(own.confirmAsLead({sheet.id}, owner)->state == SheetState::Agreed);
    alone.execute("DELETE FROM work_appraisal");
    alone.execute("DELETE FROM work_shop");
    CHECK(own.plan({kNovember, {"店主"}, "service", {"店主"}}, owner).error() ==
          AppraisalError::ShopMissing);
}

TEST_CASE_METHOD(Fixture, "honours by rule go to candidates only, with the figures that gave them",
                 "[appraisals]") {
    auto& honours = service.honours();
    const auto found = reader.candidates(kNovember, table(), lead);
    REQUIRE(found.at("sales_champion").size() == 1);
    CHECK(found.at("sales_champion")[0].agent == "Chen");
    CHECK(found.at("sales_champion")[0].figures ==
          std::vector<HonourFigure>{{"sales_amount", 900.0}});
    CHECK(found.at("service_star").empty());
    CHECK(found.at("excellent_agent").empty());
    CHECK(reader.candidates(kNovember, table(), wang).empty());
    CHECK(reader.candidates(kNovember, table(), {"Sun", Role::Lead, {}, "B"})
              .at("sales_champion")
              .empty());
    const HonourDraft draft{kNovember, "sales_champion", "Chen", "双十一当天成交最多", {}};
    const auto refusal = [&](auto change, const Actor& actor) {
        auto changed = draft;
        change(changed);
        return honours.award(changed, table(), actor).error();
    };
    const auto before = support::dump(database);
    CHECK(refusal([](auto& d) { d.agent = "Wang"; }, lead) == AppraisalError::NotCandidate);
    CHECK(refusal([](auto& d) { d.agent = "Li"; }, lead) == AppraisalError::OwnSheet);
    CHECK(refusal([](auto& d) { d.reason = " "; }, lead) == AppraisalError::ReasonMissing);
    CHECK(refusal([](auto& d) { d.rule = "warm_case"; }, lead) == AppraisalError::HonourUnknown);
    CHECK(refusal([](auto& d) { d.conversation = 77; }, lead) ==
          AppraisalError::ConversationUnknown);
    CHECK(refusal([](auto& d) { d.period = moved(kNovember, 1); }, lead) ==
          AppraisalError::FiguresMismatch);
    CHECK(refusal([](auto&) {}, wang) == AppraisalError::NotAllowedForRole);
    CHECK(refusal([](auto&) {}, {"Sun", Role::Lead, {}, "B"}) ==
          AppraisalError::NotAllowedForRole);
    CHECK(support::dump(database) == before);
    const auto given = *honours.award(draft, table(), lead);
    CHECK(given.state == HonourState::Awarded);
    CHECK(given.figures == std::vector<HonourFigure>{{"sales_amount", 900.0}});
    CHECK(refusal([](auto&) {}, lead) == AppraisalError::AlreadyAwarded);
    CHECK(reader.honours(kNovember, wu) == std::vector<Honour>{given});
    CHECK(honours.decide(given.id, 0, HonourAction::Withdraw, "", lead).error() ==
          AppraisalError::ReasonMissing);
    CHECK(honours.decide(given.id, 9, HonourAction::Withdraw, "退单", lead).error() ==
          AppraisalError::ChangedSinceRead);
    const auto taken = *honours.decide(given.id, 1, HonourAction::Withdraw, "订单全部退款", lead);
    CHECK(taken.closingReason == "订单全部退款");
    CHECK(reader.honours(kNovember, wu).empty());
    CHECK(reader.honours(kNovember, lead) == std::vector<Honour>{taken});
    CHECK(honours.award(draft, table(), boss));
    const auto told = core::events::listOf(database, "honour", 0, std::to_string(given.id));
    CHECK(told.size() == 2);
    CHECK(database.integer("SELECT count(*) FROM work_event WHERE after LIKE '%双十一%'") == 0);
}

TEST_CASE_METHOD(Fixture, "a warm case is nominated by a colleague and decided by a lead",
                 "[appraisals]") {
    auto& honours = service.honours();
    const HonourDraft draft{kNovember, "warm_case", "Wang", "半夜帮老人找到丢失的包裹", {}};
    CHECK(honours.nominate(draft, wang).error() == AppraisalError::OwnNomination);
    auto other = draft;
    other.rule = "sales_champion";
    CHECK(honours.nominate(other, wu).error() == AppraisalError::HonourUnknown);
    other = draft;
    other.agent = "Nobody";
    CHECK(honours.nominate(other, wu).error() == AppraisalError::AgentUnknown);
    const auto nominated = *honours.nominate(draft, wu);
    CHECK(nominated.state == HonourState::Nominated);
    CHECK(honours.nominate(draft, lead).error() == AppraisalError::AlreadyAwarded);
    CHECK(reader.honours(kNovember, wu).size() == 1);
    CHECK(reader.honours(kNovember, wang).empty());
    CHECK(honours.decide(nominated.id, 0, HonourAction::Withdraw, "x", lead).error() ==
          AppraisalError::NotAllowedInState);
    CHECK(honours.decide(nominated.id, 0, HonourAction::Award, "", wu).error() ==
          AppraisalError::NotAllowedForRole);
    CHECK(honours.decide(nominated.id, 0, HonourAction::Award, "", lead)->state ==
          HonourState::Awarded);
    CHECK(reader.honours(kNovember, wang).size() == 1);
}

TEST_CASE_METHOD(Fixture, "the year shows the sheets and honours of those whom one may see",
                 "[appraisals]") {
    const auto first = signedSheet();
    const auto second = signedSheet(moved(kNovember, 1), 60);
    REQUIRE(service.honours().nominate({kNovember, "warm_case", "Wang", "暖心", {}}, wu));
    REQUIRE(service.honours().decide(1, 0, HonourAction::Award, "", lead));
    const auto history = reader.history(lead);
    REQUIRE(history.size() == 2);
    CHECK(history[0].sheet == second.id);
    CHECK(history[1].sheet == first.id);
    const auto year = reader.year(2026, wang);
    REQUIRE(year.size() == 1);
    CHECK(year[0].sheets == 2);
    CHECK(year[0].honours == 1);
    CHECK(year[0].mean ==
          Approx(static_cast<double>(*first.scoreHundredths + *second.scoreHundredths) / 200));
    CHECK(reader.year(2025, lead).empty());
    CHECK(reader.history(wu).empty());
    CHECK(reader.candidates(kNovember, table(), lead).at("excellent_agent").empty());
}
