#include "core/conversations/survey_service.h"

#include "core/importing/survey_import.h"
#include "core/importing/survey_table.h"
#include "tests/support/catch.h"
#include "tests/support/talk.h"
#include "tests/support/temporary_folder.h"

using namespace core::conversations;
using namespace std::chrono_literals;
using core::importing::FileProblem;
using core::importing::importSurvey;
using core::importing::readSurveyTable;
using core::importing::RowProblem;

namespace {

struct Fixture : support::TalkingShop {
    SurveyService surveys{database, clock};
    support::TemporaryFolder folder;
    core::jobs::JobContext job;

    ConversationId talk(const std::string& buyer) {
        return buyerSays("在吗", buyer).conversation;
    }
    SurveyOutcome take(const SurveyAnswer& answer) {
        return surveys.takeIn(1, {answer}, lin).at(0);
    }
};

}  // namespace

TEST_CASE_METHOD(Fixture, "an answer finds its conversation by number, or by buyer and time") {
    const auto first = talk("小满");
    CHECK(take({.conversation = first, .satisfaction = 5, .recommendation = 9}) ==
          SurveyOutcome::Recorded);
    CHECK(reader.find(first)->satisfaction == 5);
    CHECK(reader.find(first)->recommendation == 9);
    const auto second = talk("小鹿");
    CHECK(take({.buyer = "小鹿", .answeredAt = now + 24h, .satisfaction = 4}) ==
          SurveyOutcome::Recorded);
    CHECK(reader.find(second)->satisfaction == 4);
    CHECK(take({.buyer = "小鹿", .answeredAt = now - 24h, .satisfaction = 3}) ==
          SurveyOutcome::NoConversation);
    CHECK(take({.buyer = "小鹿", .answeredAt = now + std::chrono::days{30}, .satisfaction = 3}) ==
          SurveyOutcome::NoConversation);
    CHECK(take({.conversation = 999, .satisfaction = 3}) == SurveyOutcome::NoConversation);
    CHECK(surveys.takeIn(2, {{.conversation = first, .satisfaction = 1}}, lin).at(0) ==
          SurveyOutcome::NoConversation);
}

TEST_CASE_METHOD(Fixture, "the same answer again changes nothing, and a newer one counts") {
    const auto id = talk("小满");
    const SurveyAnswer answer{.conversation = id, .answeredAt = now, .satisfaction = 2};
    CHECK(take(answer) == SurveyOutcome::Recorded);
    const auto before = support::dump(database);
    CHECK(take(answer) == SurveyOutcome::Unchanged);
    CHECK(support::dump(database) == before);
    CHECK(take({.conversation = id, .answeredAt = now + 1h, .satisfaction = 4}) ==
          SurveyOutcome::Recorded);
    CHECK(take(answer) == SurveyOutcome::Unchanged);
    CHECK(reader.find(id)->satisfaction == 4);
}

TEST_CASE_METHOD(Fixture, "what a person recorded, changed or took away is never overwritten") {
    const auto id = talk("小满");
    REQUIRE(classification.rate({.id = id}, 3, std::nullopt, lin));
    CHECK(take({.conversation = id, .satisfaction = 5}) == SurveyOutcome::KeptOfPerson);
    CHECK(take({.conversation = id, .satisfaction = 3}) == SurveyOutcome::Unchanged);
    // The other field is free.
    CHECK(take({.conversation = id, .recommendation = 10}) == SurveyOutcome::Recorded);
    REQUIRE(classification.rate({.id = id}, 3, std::nullopt, lin));
    CHECK(take({.conversation = id, .answeredAt = now + 1h, .recommendation = 10}) ==
          SurveyOutcome::KeptOfPerson);
    CHECK(reader.find(id)->satisfaction == 3);
    CHECK_FALSE(reader.find(id)->recommendation);
}

TEST_CASE_METHOD(Fixture, "a survey is read under its own headings, with words and numbers") {
    const auto table = readSurveyTable(folder.write(
        "survey.csv",
        "会话编号,买家昵称,评价时间,服务满意度评价,NPS评分\r\n"
        "#12,,,很满意,10\r\n"
        ",小满,2026-11-20 08:30:00,不满,\r\n"
        ",小鹿,2026/11/21 9:05,4分,0\r\n"
        ",小白,2026-11-20 08:30:00,,\r\n"
        "汇总,,,4.5,\r\n"
        ",小红,2026-11-20 08:30:00,还行吧,\r\n"
        ",小蓝,昨天,满意,\r\n"
        ",,2026-11-20 08:30:00,满意,\r\n"
        "abc,,,满意,\r\n"
        ",小绿,2026-11-20 08:30:00,满意,11\r\n"));
    REQUIRE(table);
    REQUIRE(table->rows.size() == 3);
    CHECK(table->rows[0].answer ==
          SurveyAnswer{.conversation = 12, .satisfaction = 5, .recommendation = 10});
    CHECK(table->rows[1].answer.satisfaction == 2);
    CHECK(table->rows[1].answer.answeredAt == core::parseLocalTime("2026-11-20 08:30:00"));
    CHECK(table->rows[2].answer.satisfaction == 4);
    CHECK(table->rows[2].answer.recommendation == 0);
    CHECK(table->leftOut == 2);
    REQUIRE(table->faults.size() == 5);
    CHECK(table->faults[0].row == 7);
    CHECK(table->faults[0].problem == RowProblem::CountNotReadable);
    CHECK(table->faults[0].column == "服务满意度评价");
    CHECK(table->faults[1].problem == RowProblem::TimeNotReadable);
    CHECK(table->faults[2].problem == RowProblem::BuyerUnknown);
    CHECK(table->faults[3].problem == RowProblem::KeyNotPlausible);
    CHECK(table->faults[4].column == "NPS评分");
    const auto none = readSurveyTable(folder.write("x.csv", "会话编号,备注\r\n1,x\r\n"));
    REQUIRE_FALSE(none);
    CHECK(none.error().problem == FileProblem::UnknownTable);
    CHECK(none.error().missingColumns == std::vector<std::string>{"服务满意度评价"});
}

TEST_CASE_METHOD(Fixture, "a log of calls finds the buyer by the phone of an order") {
    const auto id = talk("小满");
    support::anOrder().buyer("小满").mobile("13800000001").store(database);
    const auto file = folder.write("calls.csv",
                                   "来电号码,通话时间,按键评价\r\n"
                                   "13800000001,2026-11-26 11:00:00,5\r\n"
                                   "13900000009,2026-11-26 11:00:00,1\r\n");
    const auto report = importSurvey(database, clock, 1, file, lin, job);
    CHECK(report.noConversation == 1);
    REQUIRE(report.rejectedRows.size() == 1);
    CHECK(report.rejectedRows[0].row == 3);
    CHECK(report.recorded == 1);
    CHECK(reader.find(id)->satisfaction == 5);
}

TEST_CASE_METHOD(Fixture, "a log of calls leaves the calls themselves, once") {
    const auto id = talk("小满");
    support::anOrder().buyer("小满").mobile("13800000001").store(database);
    const auto file = folder.write("log.csv",
                                   "来电号码,通话时间,呼叫方向,接听状态,振铃时长,通话时长,坐席,按键评价\r\n"
                                   "13800000001,2026-11-26 11:00:00,呼入,已接听,12,3分5秒,Wang,5\r\n"
                                   "13800000001,2026-11-26 12:00:00,呼入,未接,30,0,,\r\n"
                                   "13800000001,2026-11-26 13:00:00,呼出,接通,8,0:01:15,,\r\n"
                                   "13800000001,2026-11-26 14:00:00,呼入,怪词,8,10,,\r\n"
                                   "13800000001,2026-11-26 15:00:00,呼入,已接,8,很久,,\r\n"
                                   "13800000001,2026-11-26 16:00:00,呼入,,,,,\r\n");
    const auto report = importSurvey(database, clock, 1, file, lin, job);
    CHECK(report.recorded == 3);
    CHECK(report.leftOut == 1);
    REQUIRE(report.rejectedRows.size() == 2);
    CHECK(report.rejectedRows[0].column == "接听状态");
    CHECK(report.rejectedRows[1].column == "通话时长");
    const auto calls = reader.contacts(id);
    REQUIRE(calls.size() == 3);
    CHECK(*calls[0].answeredAt - calls[0].rangAt == 12s);
    CHECK(*calls[0].endedAt - *calls[0].answeredAt == 185s);
    CHECK_FALSE(calls[1].answeredAt);
    CHECK_FALSE(calls[2].isIncoming);
    CHECK(*calls[2].endedAt - *calls[2].answeredAt == 75s);
    CHECK(reader.find(id)->satisfaction == 5);
    CHECK(database.integer("SELECT count(*) FROM work_contact WHERE entered_by = 'Wang'") == 1);
    const auto again = importSurvey(database, clock, 1, file, lin, job);
    CHECK(again.recorded == 0);
    CHECK(again.unchanged == 3);
    CHECK(reader.contacts(id).size() == 3);
}

TEST_CASE_METHOD(Fixture, "a file is taken in once, and only by who may import") {
    const auto id = talk("小满");
    std::string text = "买家会员名,会话时间,满意度\r\n";
    text += "小满,2026-11-26 10:30:00,满意\r\n无此人,2026-11-26 10:30:00,满意\r\n";
    const auto file = folder.write("survey.csv", text);
    const auto refused =
        importSurvey(database, clock, 1, file, {"Zhou", core::agents::Role::Quality}, job);
    REQUIRE(refused.refusal);
    CHECK(refused.refusal->problem == FileProblem::NotAllowedForRole);
    const auto report = importSurvey(database, clock, 1, file, lin, job);
    CHECK(report.rows == 2);
    CHECK(report.recorded == 1);
    CHECK(report.noConversation == 1);
    CHECK(report.exitCode() == 1);
    CHECK(reader.find(id)->satisfaction == 4);
    CHECK(importSurvey(database, clock, 1, file, lin, job).unchanged == 1);
    CHECK(toJson(report).find("\"recorded\":1") != std::string::npos);
}
