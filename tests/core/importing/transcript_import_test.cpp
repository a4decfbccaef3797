#include "core/conversations/conversation_reader.h"
#include "core/importing/import_reader.h"
#include "tests/support/catch.h"
#include "tests/support/import_files.h"

using namespace core::importing;
using core::conversations::ConversationReader;
using core::conversations::InboxScope;
using support::ImportDesk;

namespace {

const std::string kLog =
    "茶居:小雨\n"
    "2011年3月5日9:04:56  竹影: 在吗\n"
    "2011年3月5日9:05:10  茶居:小雨: 亲，在的\n"
    "2011年3月5日19:00:00  山月: 发货了吗\n"
    "2011年3月5日19:00:01  茶居:小雨: [自动回复]稍等\n"
    "2011年3月5日19:00:02  茶居:服务助手: 买家已下单\n";

const std::string kSessions =
    "s1\tu1\t0\t0\t0\tnan\t在吗\n"
    "s1\tu1\t1\t0\t0\tnan\t在的\n"
    "s1\tu1\t2\t0\t0\tnan\t谁\n"
    "s2\tu2\t1\t0\t0\tnan\t您好\n"
    "s2\tu2\t0\t0\t0\tnan\t几时到\n";

std::string content(ImportDesk& desk) {
    return desk.text(
               "SELECT group_concat(conversation_id || message_key || side || text || "
               "coalesce(at, '')) FROM work_message") +
           desk.text(
               "SELECT group_concat(id || state || version || is_waiting) FROM "
               "work_conversation");
}

}  // namespace

TEST_CASE("a transcript goes the way of every import and is counted by side") {
    ImportDesk desk;
    const auto report = desk.take(kLog);
    CHECK(report.exitCode() == 0);
    CHECK(report.talks == TranscriptCounts{.conversations = 2,
                                           .newConversations = 2,
                                           .unanswered = 1,
                                           .buyer = 2,
                                           .agent = 1,
                                           .automatic = 1,
                                           .system = 1,
                                           .added = 5});
    const auto& file = report.files.at(0);
    CHECK(file.transcript == TranscriptForm::Wangwang);
    CHECK_FALSE(file.table);
    CHECK(file.rows == 5);
    CHECK(desk.text("SELECT map FROM mirror_file") == "wangwang_log");
    CHECK(desk.text("SELECT state FROM mirror_import") == "complete");
    const auto waiting = ConversationReader(desk.database).inbox({.scope = InboxScope::Unanswered});
    REQUIRE(waiting.size() == 1);
    CHECK(waiting.front().buyer == "山月");
}

TEST_CASE("the same transcript twice changes nothing and says so") {
    ImportDesk desk;
    for (const std::string& bytes : {kLog, kSessions}) {
        desk.take(bytes);
        const std::string before = content(desk);
        const auto report = desk.take(bytes);
        CHECK(report.talks.added == 0);
        CHECK(report.talks.newConversations == 0);
        CHECK(report.talks.known == report.talks.messages());
        CHECK(content(desk) == before);
    }
    // A longer export of the same day adds only what is new.
    const auto report = desk.take(kLog + "2011年3月5日19:05:00  茶居:小雨: 发了\n");
    CHECK(report.talks.added == 1);
    CHECK(report.talks.known == 5);
    CHECK(report.talks.unanswered == 0);
}

TEST_CASE("sessions without times are marked so, and those that the buyer ended are unanswered") {
    ImportDesk desk;
    const auto report = desk.take(kSessions);
    CHECK(report.exitCode() == 1);
    CHECK(report.talks.conversations == 2);
    CHECK(report.talks.untimed == 2);
    CHECK(report.talks.unanswered == 1);
    CHECK(report.files.at(0).rejected == 1);
    CHECK(desk.text("SELECT row_number || reason || raw_row FROM mirror_rejected_row") ==
          "3side_unknowns1\tu1\t2\t0\t0\tnan\t谁");
    const auto rows = ConversationReader(desk.database).inbox({.scope = InboxScope::Unanswered});
    REQUIRE(rows.size() == 1);
    CHECK(rows.front().buyer == "u2");
    CHECK(rows.front().untimed);
}

TEST_CASE("orders and talks come in together, in one import with one event") {
    ImportDesk desk;
    const auto orders = desk.write("orders.csv",
                                   "订单编号,买家会员名,买家实际支付金额,订单状态,订单创建时间\n"
                                   "270000000000000001,竹影,88.00,交易成功,2026-11-01 10:00:00\n");
    const auto report = desk.run({orders, desk.write("5.txt", kLog)});
    CHECK(report.orders.added == 1);
    CHECK(report.talks.added == 5);
    CHECK(desk.number("SELECT count(*) FROM work_event WHERE actor = 'Lin'") == 1);
    CHECK(desk.text("SELECT after FROM work_event WHERE subject_kind = 'import'")
              .ends_with(R"("messages":{"new":5,"known":0}})"));
    const auto again = importReportFromJson(toJson(report));
    REQUIRE(again);
    CHECK(again->talks == report.talks);
    CHECK(again->files.at(1).transcript == TranscriptForm::Wangwang);
}

TEST_CASE("accounts that are robots make automatic messages of what they send") {
    ImportDesk desk;
    desk.database.execute(
        "INSERT INTO work_agent_account (shop_id, account, agent, kind) VALUES "
        "(1, '茶居:小蜜', '', 'auto'), (1, '茶居:小雨', 'Lin', 'agent')");
    const auto report = desk.take(
        "茶居:小蜜\n2011年3月5日9:00:00  竹影: 在吗\n"
        "2011年3月5日9:00:01  茶居:小蜜: 在的\n"
        "茶居:小雨\n2011年3月5日9:00:02  茶居:小雨: [自动回复]稍等\n"
        "2011年3月5日9:00:03  竹影: 好\n"
        "2011年3月5日9:00:04  茶居:小雨: 来了\n");
    CHECK(report.talks.automatic == 2);
    CHECK(report.talks.agent == 1);
    CHECK(desk.text("SELECT group_concat(side, ' ') FROM (SELECT side FROM work_message ORDER BY "
                    "at)") == "buyer auto auto buyer agent");
    CHECK(desk.text("SELECT sender FROM work_message WHERE text = '来了'") == "Lin");
}

TEST_CASE("a cancelled import of talks leaves whole batches, and the next one completes it") {
    ImportDesk desk;
    std::string many = "茶居:小雨\n";
    for (int i = 0; i < 2'000; ++i) {
        many += "2011年3月5日" + std::to_string(1 + i / 3600) + ':' +
                std::to_string(i / 60 % 60 / 10) + std::to_string(i / 60 % 10) + ':' +
                std::to_string(i % 60 / 10) + std::to_string(i % 10) + "  竹影: 第" +
                std::to_string(i) + "句\n";
    }
    const auto file = desk.write("many.txt", many);
    std::stop_source stop;
    // What is read for the second time is being written.
    core::jobs::JobContext job(stop.get_token(), [&](core::jobs::Progress progress) {
        if (progress.done > progress.total / 2) {
            stop.request_stop();
        }
    });
    const auto half = desk.run({file}, job);
    CHECK(half.cancelled);
    CHECK(desk.text("SELECT state FROM mirror_import") == "cancelled");
    const auto stored = desk.number("SELECT count(*) FROM work_message");
    CHECK(stored % 500 == 0);
    CHECK(stored < 2'000);
    const auto whole = desk.run({file});
    CHECK(whole.talks.known == stored);
    CHECK(whole.talks.added == 2'000 - stored);
    CHECK(desk.number("SELECT count(*) FROM work_message") == 2'000);
}

TEST_CASE("rejected pieces of talks and rows of tables stay with their files") {
    ImportDesk desk;
    const auto talks = desk.write("1.txt", kSessions);
    const auto orders = desk.write("orders.csv",
                                   "订单编号,买家会员名,买家实际支付金额,订单状态,订单创建时间\n"
                                   "270000000000000001,竹影,很多,交易成功,2026-11-01 10:00:00\n");
    desk.run({talks, orders});
    const auto report = ImportReader(desk.database).lastReport();
    REQUIRE(report);
    REQUIRE(report->files.size() == 2);
    REQUIRE(report->files[0].rejectedRows.size() == 1);
    CHECK(report->files[0].rejectedRows[0].problem == RowProblem::SideUnknown);
    REQUIRE(report->files[1].rejectedRows.size() == 1);
    CHECK(report->files[1].rejectedRows[0].problem == RowProblem::AmountNotReadable);
}
