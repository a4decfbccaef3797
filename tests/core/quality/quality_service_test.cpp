#include "core/quality/quality_service.h"

#include "core/stats/case_fact_repository.h"
#include "core/stats/statistics_reader.h"
#include "tests/core/quality/quality_shop.h"
#include "tests/support/catch.h"

using namespace core::quality;
using namespace std::chrono_literals;
using core::agents::Actor;
using core::agents::Role;

namespace {

struct Fixture : support::QualityShop {
    void takeAll() {
        auto rules = defaultQualityRules();
        rules.sampling.share = 100;
        REQUIRE(service.setRules(1, rules, boss));
    }
    ItemMark* markOf(Marking& marking, const std::string& key) {
        for (auto& mark : marking.marks) {
            if (mark.key == key) {
                return &mark;
            }
        }
        return nullptr;
    }
};

}  // namespace

TEST_CASE_METHOD(Fixture, "one act draws a round with its seed, rules and reasons", "[quality]") {
    (void)closedTalk("小鹿");
    (void)closedTalk("小羊", "嗯");
    const auto open = buyerSays("还在吗", "小马").conversation;
    takeAll();
    const auto round = service.draw(request(42), candidates(), qiu);
    REQUIRE(round);
    CHECK(round->drawn == 2);
    CHECK(round->candidates == 2);
    const auto kept = quality.rounds(9);
    REQUIRE(kept.size() == 1);
    CHECK(kept.front().seed == 42);
    CHECK(kept.front().rules.share == 100);
    CHECK(kept.front().waiting == 2);
    CHECK(kept.front().drawnBy == "Qiu");
    for (const auto& inspection : quality.toInspect()) {
        CHECK(inspection.agent == "Lin");
        CHECK(inspection.conversation != open);
        CHECK(inspection.reasons == std::set{DrawReason::Random});
        CHECK(quality.ofAgent("Lin", 9).empty());
    }
    // The same one twice in a round is impossible whoever asks.
    CHECK_THROWS(database.execute(
        "INSERT INTO work_inspection (round_id, shop_id, conversation_id, agent, "
        "conversation_closed_at, reasons, state, marks, comments, root_cause) SELECT round_id, "
        "shop_id, conversation_id, agent, 0, '[]', 'drawn', '[]', '[]', 'none' FROM "
        "work_inspection"));
}

TEST_CASE_METHOD(Fixture, "a draw without right, period or conversations leaves no trace",
                 "[quality]") {
    (void)closedTalk("小鹿");
    takeAll();
    const auto before = support::dump(database);
    CHECK(service.draw(request(), candidates(), agent).error() == QualityError::NotAllowedForRole);
    auto wrong = request();
    wrong.to = wrong.from;
    CHECK(service.draw(wrong, candidates(), qiu).error() == QualityError::PeriodWrong);
    CHECK(service.draw(request(), {}, qiu).error() == QualityError::NothingDrawn);
    // What is open again is not drawn, whatever the candidates say.
    auto known = candidates();
    known.front().conversation = buyerSays("在吗", "小马").conversation;
    const auto talking = support::dump(database);
    CHECK(service.draw(request(), known, qiu).error() == QualityError::NothingDrawn);
    CHECK(support::dump(database) == talking);
    CHECK(before != talking);
}

TEST_CASE_METHOD(Fixture, "candidates say what the rules look at", "[quality]") {
    const auto calm = closedTalk("小鹿");
    const auto slow = buyerSays("在吗", "小羊").conversation;
    REQUIRE(conversations.take({slow}, lin));
    later(11min);
    agentSays("加我微信 weixin88 转账", "小羊");
    later(1min);
    REQUIRE(conversations.close({slow},
                                {21, core::conversations::Outcome::InformationGiven,
                                 core::conversations::Solved::Yes, "好"},
                                lin));
    REQUIRE(classification.rate({slow}, 1, std::nullopt, lin));
    later(1min);
    const auto all = candidates();
    REQUIRE(all.size() == 2);
    CHECK(all[0].conversation == calm);
    CHECK(all[0].agent == "Lin");
    CHECK(all[0].slowestReply == 30s);
    CHECK_FALSE(all[0].satisfaction);
    CHECK(all[1].slowestReply == 11min);
    CHECK(all[1].satisfaction == 1);
    CHECK(all[1].guardHits > all[0].guardHits);
    std::stop_source stop;
    stop.request_stop();
    CHECK(talkReader.candidates(1, now - 24h, now, stop.get_token()).empty());
}

TEST_CASE_METHOD(Fixture, "the service counts the automatic items itself and asks why they are overruled",
                 "[quality]") {
    const auto inspection = drawn();
    auto given = marking(100);
    for (auto& mark : given.marks) {
        mark.comment.clear();
        mark.automatic = 100;
    }
    // The chat has no farewell, so 100 there is a person's word against the count.
    CHECK(service.inspect({inspection.id}, given, qiu).error() == QualityError::CommentMissing);
    for (auto& mark : given.marks) {
        mark.comment = "全程态度好";
    }
    const auto scored = service.inspect({inspection.id, 1}, given, qiu);
    REQUIRE(scored);
    CHECK(scored->score == 10'000);
    CHECK(scored->isPassed);
    CHECK(scored->inspector == "Qiu");
    for (const auto& mark : scored->marks) {
        if (mark.key == "farewell") {
            CHECK(mark.automatic == 0);
        }
        if (mark.key == "greeting") {
            CHECK(mark.automatic == 100);
        }
        if (mark.key == "accuracy") {
            CHECK_FALSE(mark.automatic);
        }
    }
    CHECK(service.inspect({inspection.id, 1}, given, qiu).error() ==
          QualityError::ChangedSinceRead);
    // Until the agent is told the marks may be mended.
    REQUIRE(service.inspect({inspection.id}, marking(50), lead));
    CHECK(quality.find(inspection.id)->score == 5'000);
    const auto view = quality.view(*quality.find(inspection.id), core::Moment{now});
    REQUIRE(view);
    CHECK(view->buyer == "小*");
    CHECK(view->messages.size() == 2);
    CHECK(view->messages.front().sender == "小*");
    CHECK(view->automatic.at(AutomaticItem::Greeting)->share == 100);
}

TEST_CASE_METHOD(Fixture, "a result that is not passed closes only with somebody who mends it",
                 "[quality]") {
    const auto id = drawn().id;
    CHECK(service.addFinding({id}, {"练习", "Lin", now + 24h}, qiu).error() ==
          QualityError::NotAllowedInState);
    REQUIRE(service.inspect({id}, marking(50), qiu));
    // The agent sees nothing before being told.
    CHECK_FALSE(maySee(*quality.find(id), agent));
    CHECK(maySee(*quality.find(id), qiu));
    CHECK_FALSE(maySee(*quality.find(id), Actor{"Wang", Role::Agent}));
    REQUIRE(service.tell({id}, qiu));
    CHECK(maySee(*quality.find(id), agent));
    CHECK(quality.ofAgent("Lin", 9).size() == 1);
    REQUIRE(service.accept({id}, agent));
    CHECK(service.close({id}, qiu).error() == QualityError::FollowUpMissing);
    CHECK(service.addFinding({id}, {" ", "Lin", now + 24h}, qiu).error() ==
          QualityError::TextMissing);
    CHECK(service.addFinding({id}, {"练习", "", now + 24h}, qiu).error() ==
          QualityError::OwnerMissing);
    CHECK(service.addFinding({id}, {"练习", "Lin", now}, qiu).error() ==
          QualityError::TimeNotInFuture);
    CHECK(service.addFinding({id}, {"练习", "Lin", now + 24h}, agent).error() ==
          QualityError::NotAllowedForRole);
    REQUIRE(service.addFinding({id}, {"练习告别用语", "Lin", now + 24h}, qiu));
    const auto open = tasks.open("Lin");
    REQUIRE(open.size() == 1);
    CHECK(open.front().about.subjectKind == "inspection");
    CHECK(open.front().text == "练习告别用语");
    REQUIRE(service.close({id}, qiu));
    CHECK(quality.find(id)->closedAt == now);
}

TEST_CASE_METHOD(Fixture, "an appeal is in time, with a reason, and decided by somebody else",
                 "[quality]") {
    const auto id = drawn().id;
    REQUIRE(service.inspect({id}, marking(50), qiu));
    REQUIRE(service.tell({id}, qiu));
    CHECK(service.appeal({id}, " ", agent).error() == QualityError::ReasonMissing);
    CHECK(service.appeal({id}, "不对", {"Wang", Role::Agent}).error() == QualityError::NotYours);
    CHECK(service.appeal({id}, "不对", qiu).error() == QualityError::NotYours);
    later(std::chrono::days{3} + 1s);
    CHECK(service.appeal({id}, "不对", agent).error() == QualityError::AppealTooLate);
    now -= std::chrono::seconds{1};
    REQUIRE(service.appeal({id}, "买家没有要求告别", agent));
    CHECK(quality.appeals().size() == 1);
    CHECK(service.decide({id}, {.reason = "维持"}, qiu).error() == QualityError::OwnInspection);
    CHECK(service.decide({id}, {.reason = "维持"}, agent).error() ==
          QualityError::NotAllowedForRole);
    CHECK(service.decide({id}, {.reason = ""}, lead).error() == QualityError::ReasonMissing);
    AppealDecision granted{.isGranted = true, .reason = "申诉成立", .marking = marking(50)};
    CHECK(service.decide({id}, granted, lead).error() == QualityError::NothingChanged);
    granted.marking = marking(100);
    const auto decided = service.decide({id}, granted, lead);
    REQUIRE(decided);
    CHECK(decided->firstScore == 5'000);
    CHECK(decided->score == 10'000);
    CHECK(decided->isPassed);
    CHECK(decided->inspector == "Qiu");
    CHECK(decided->decidedBy == "Li");
    CHECK(quality.appeals().empty());
    // Passed now: nothing has to be mended.
    CHECK(service.close({id}, qiu));
}

TEST_CASE_METHOD(Fixture, "a lead appeals for an agent and does not decide it then", "[quality]") {
    const auto id = drawn().id;
    REQUIRE(service.inspect({id}, marking(50), qiu));
    REQUIRE(service.tell({id}, qiu));
    REQUIRE(service.appeal({id}, "规则当天才改", lead));
    CHECK(service.decide({id}, {.reason = "维持"}, lead).error() == QualityError::OwnAppeal);
    CHECK(service.decide({id}, {.reason = "维持"}, boss));
}

TEST_CASE_METHOD(Fixture, "events of inspections say no word of the talk", "[quality]") {
    const auto id = drawn().id;
    auto given = marking(50);
    given.comments.push_back({quality.view(*quality.find(id), core::Moment{now})
                                  ->messages.back()
                                  .id,
                              "这里应该问候"});
    given.comments.push_back({9'999, "no such message"});
    REQUIRE(service.inspect({id}, given, qiu));
    CHECK(quality.find(id)->comments.size() == 1);
    REQUIRE(service.tell({id}, qiu));
    REQUIRE(service.appeal({id}, "秘密的理由", agent));
    for (const char* secret : {"小鹿", "语气生硬", "应该问候", "秘密的理由", "听录音"}) {
        auto row = database.prepare(
            "SELECT count(*) FROM work_event WHERE coalesce(before, '') || coalesce(after, '') "
            "LIKE '%' || ?1 || '%'");
        row.bindAll(secret);
        row.step();
        INFO(secret);
        // The rules of the shop are an event of their own; they hold none of these.
        CHECK(row.integer(0) == 0);
    }
    CHECK(core::events::firstBrokenLink(database) == std::nullopt);
}

TEST_CASE_METHOD(Fixture, "the score of inspections is a figure", "[quality]") {
    const auto id = drawn().id;
    REQUIRE(service.inspect({id}, marking(50), qiu));
    core::stats::StatisticsReader figures(database, core::stats::caseFacts(database));
    core::jobs::JobContext job;
    const auto table = figures.table({.from = now - 1h,
                                      .to = now + 1h,
                                      .asOf = core::Moment{now + 1h},
                                      .cuts = {core::stats::Cut::Agent},
                                      .metrics = {core::stats::Metric::QaScore}},
                                     job);
    REQUIRE(table);
    REQUIRE(table->rows.size() == 1);
    CHECK(table->rows.front().cuts.front().key == "Lin");
    CHECK(table->total.front().value == Catch::Detail::Approx(0.5));
    const auto spread = quality.spreadIn(now - 1h, now + 1h);
    REQUIRE(spread.agents.size() == 1);
    CHECK(spread.agents.front().mean == Catch::Detail::Approx(5'000));
    CHECK(quality.causesIn(now - 1h, now + 1h) ==
          std::vector{RootCauseCount{RootCause::Skill, 1}});
}

TEST_CASE_METHOD(Fixture, "the case library takes the typical cases of a week once", "[quality]") {
    const auto happy = closedTalk("小鹿");
    REQUIRE(classification.rate({happy}, 5, std::nullopt, lin));
    const auto sad = closedTalk("小羊");
    REQUIRE(classification.rate({sad}, 1, std::nullopt, lin));
    later(1min);
    const auto picks = pickCases(candidates(), 3);
    const auto week = weekOf(now);
    CHECK(service.addPicks(1, week, picks, agent).error() == QualityError::NotAllowedForRole);
    CHECK(service.addPicks(1, week, picks, lead).operator*() == 2);
    CHECK(service.addPicks(1, week, picks, lead).error() == QualityError::NothingDrawn);
    const auto cases = quality.cases(week, week + 24h);
    REQUIRE(cases.size() == 2);
    CHECK(cases[0].kind == LibraryKind::Best);
    CHECK(cases[0].conversation == happy);
    CHECK(quality.transcript(cases[0]).front().sender == "小*");

    const LibraryDraft draft{.title = "耐心",
                             .story = "买家犹豫",
                             .reuse = "先问用途再推荐",
                             .improve = "",
                             .conclusion = "写进话术"};
    CHECK(service.editCase({cases[0].id}, draft, agent).error() ==
          QualityError::NotAllowedForRole);
    const auto edited = service.editCase({cases[0].id, 1}, draft, lead);
    REQUIRE(edited);
    CHECK(edited->reuse == "先问用途再推荐");
    CHECK(service.editCase({cases[0].id}, draft, lead).error() == QualityError::NothingChanged);
    CHECK(service.editCase({cases[0].id, 1}, {}, lead).error() == QualityError::ChangedSinceRead);

    CHECK(service.nominate({cases[0].id}, true, agent).error() == QualityError::OwnConversation);
    CHECK(service.nominate({cases[1].id}, true, {"Wang", Role::Agent}).error() ==
          QualityError::NotAllowedInState);
    REQUIRE(service.nominate({cases[0].id}, true, {"Wang", Role::Agent}));
    CHECK(quality.findCase(cases[0].id)->nominatedBy == "Wang");
    CHECK(service.nominate({cases[0].id}, true, lead).error() == QualityError::NothingChanged);
    CHECK(service.nominate({cases[0].id}, false, lead).error() == QualityError::NotYours);
    CHECK(service.nominate({cases[0].id}, false, {"Wang", Role::Agent}));

    CHECK(service.addBenchmark(1, {}, lead).error() == QualityError::TextMissing);
    const auto rival =
        service.addBenchmark(1, {.title = "某旗舰店", .story = "30秒内人工", .reuse = "夜班"}, lead);
    REQUIRE(rival);
    CHECK(rival->week == week);
    CHECK(quality.cases(week, week + 24h).back().kind == LibraryKind::Benchmark);
}

TEST_CASE_METHOD(Fixture, "an inspected conversation becomes a case of the week", "[quality]") {
    const auto id = drawn().id;
    CHECK(service.addFromInspection(id, LibraryKind::Worst, qiu).error() ==
          QualityError::NotAllowedInState);
    REQUIRE(service.inspect({id}, marking(50), qiu));
    const auto made = service.addFromInspection(id, LibraryKind::Worst, qiu);
    REQUIRE(made);
    CHECK(made->agent == "Lin");
    CHECK(made->story == "语气生硬");
    CHECK(service.addFromInspection(id, LibraryKind::Best, qiu).error() ==
          QualityError::AlreadyInLibrary);
}

TEST_CASE_METHOD(Fixture, "rules are an admin's and stay as they are when they make no sense",
                 "[quality]") {
    auto rules = defaultQualityRules();
    rules.card.passMark = 70;
    CHECK(service.setRules(1, rules, lead).error() == QualityError::NotAllowedForRole);
    REQUIRE(service.setRules(1, rules, boss));
    CHECK(service.setRules(1, rules, boss).error() == QualityError::NothingChanged);
    CHECK(core::settings::CaseRulesReader(database).qualityRules(1) == rules);
    rules.card.items.clear();
    CHECK(service.setRules(1, rules, boss).error() == QualityError::RulesWrong);
}
