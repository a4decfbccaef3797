#include "core/importing/tracking_import.h"

#include <xlsxwriter.h>

#include "tests/support/catch.h"
#include "tests/support/order_builder.h"
#include "tests/support/temporary_folder.h"
#include "tests/support/test_database.h"

using namespace core::importing;

namespace {

struct Fixture {
    core::storage::Database database = support::testDatabase();
    support::TemporaryFolder folder;
    core::jobs::JobContext job;

    TrackingReport take(std::string_view bytes, const std::string& name = "tracking.csv") {
        return takeFile(folder.write(name, bytes));
    }
    TrackingReport takeFile(const std::filesystem::path& file) {
        return importTracking(
            database, [] { return support::kFirstMoment; }, {1, file}, {"Lin"}, job);
    }
    std::int64_t events() { return database.integer("SELECT count(*) FROM mirror_tracking_event"); }
    std::string text(const std::string& sql) {
        auto row = database.prepare(sql);
        return row.step() ? row.text(0) : "(no row)";
    }
};

}  // namespace

TEST_CASE_METHOD(Fixture, "tracking events are read under Chinese and English headers",
                 "[tracking]") {
    auto report = take(
        "运单号,时间,物流信息,地点,状态\r\n"
        "SF1019151340747,2017-07-08 10:00:00,【杭州】已揽收,杭州,\r\n"
        "SF1019151340747,2017/7/9 8:30,快件已签收,上海,已签收\r\n");
    CHECK(report.exitCode() == 0);
    CHECK(report.added == 2);
    CHECK(text("SELECT group_concat(state, ' ') FROM (SELECT state FROM mirror_tracking_event "
               "ORDER BY at)") == "accepted signed");
    CHECK(text("SELECT place FROM mirror_tracking_event ORDER BY at DESC") == "上海");
    report = take(
        "Tracking Number;Time;Description;Location\nYT1234567890123;2017-07-08 "
        "10:00:00;Out for delivery;Hangzhou\n");
    CHECK(report.added == 1);
    CHECK(text("SELECT state FROM mirror_tracking_event WHERE place = 'Hangzhou'") ==
          "out_for_delivery");
    // Only a state, in GB18030: 快递单号,操作时间,物流状态 / …,派送中.
    report = take(
        "\xbf\xec\xb5\xdd\xb5\xa5\xba\xc5,\xb2\xd9\xd7\xf7\xca\xb1\xbc\xe4,"
        "\xce\xef\xc1\xf7\xd7\xb4\xcc\xac\r\n"
        "73123917441103,2017-07-08 10:00,\xc5\xc9\xcb\xcd\xd6\xd0\r\n");
    CHECK(report.added == 1);
    CHECK(text("SELECT text FROM mirror_tracking_event WHERE tracking_no = '73123917441103'") ==
          "派送中");
}

TEST_CASE_METHOD(Fixture, "the same event is kept once, in a file and over files", "[tracking]") {
    const auto bytes =
        "运单号,时间,物流信息\n"
        "SF1019151340747,2017-07-08 10:00:00,已揽收\n"
        "'SF1019151340747,2017-07-08 10:00:00,已揽收\n"
        "sf1019151340747 ,2017-07-08 10:00:00,已揽收\n"
        "SF1019151340747,2017-07-08 10:00:00,到达杭州\n";
    auto report = take(bytes);
    CHECK(report.rows == 4);
    CHECK(report.added == 2);
    CHECK(report.known == 2);
    report = take(bytes);
    CHECK(report.added == 0);
    CHECK(report.known == 4);
    CHECK(events() == 2);
    CHECK(database.integer("SELECT count(*) FROM work_event WHERE subject_kind = 'tracking'") == 2);
}

TEST_CASE_METHOD(Fixture, "a dirty file gives its good rows and names the bad ones", "[tracking]") {
    const auto report = take(
        "\xef\xbb\xbf运单号\t时间\t物流信息\t状态\n"
        "SF1019151340747\t2017-07-08 10:00:00\t已揽收\t\n"
        "\n"
        "\t2017-07-08 10:00:00\t已揽收\t\n"
        "运单号\t时间\t物流信息\t状态\n"
        "7.12E+13\t2017-07-08 10:00:00\t已揽收\t\n"
        "SF1019151340747\tyesterday\t已揽收\t\n"
        "SF1019151340747\t2017-02-30 10:00:00\t已揽收\t\n"
        "SF1019151340747\t2017-07-08 11:00:00\t\t\n"
        "\t\t\t\n"
        "SF1019151340747\t2017-07-08 12:00:00\t\t已签收\t多\n");
    CHECK(report.exitCode() == 1);
    CHECK(report.rows == 7);
    CHECK(report.added == 2);
    CHECK(report.rejected == 5);
    REQUIRE(report.rejectedRows.size() == 5);
    using Problem = RowProblem;
    const std::pair<std::int64_t, Problem> expected[]{{4, Problem::KeyMissing},
                                                      {6, Problem::KeyNotPlausible},
                                                      {7, Problem::TimeNotReadable},
                                                      {8, Problem::TimeNotReadable},
                                                      {9, Problem::TextMissing}};
    for (std::size_t i = 0; i < 5; ++i) {
        CHECK(report.rejectedRows[i].row == expected[i].first);
        CHECK(report.rejectedRows[i].problem == expected[i].second);
        CHECK_FALSE(report.rejectedRows[i].column.empty());
    }
    CHECK(toJson(report).find("\"rejected\":5") != std::string::npos);
}

TEST_CASE_METHOD(Fixture, "a file that is none is refused with what is missing, and nothing kept",
                 "[tracking]") {
    const auto orders = take("订单编号,金额\r\n1,2\r\n");
    CHECK(orders.exitCode() == 2);
    REQUIRE(orders.refusal);
    CHECK(orders.refusal->problem == FileProblem::UnknownTable);
    CHECK(orders.refusal->missingColumns == std::vector<std::string>{"运单号", "时间", "物流信息"});
    CHECK(takeFile(folder.path() / "none.csv").refusal->problem == FileProblem::NotFound);
    // A quote that is not closed shows only after good rows: none of them is kept.
    std::string cut = "运单号,时间,物流信息\n";
    for (int i = 0; i < 5'000; ++i) {
        cut += "SF1019151340747,2017-07-08 10:00:00,第" + std::to_string(i) + "站\n";
    }
    cut += "SF1019151340747,2017-07-08 10:00:00,\"未完";
    CHECK(take(cut).refusal);
    CHECK(events() == 0);
    CHECK(take("").refusal);
}

TEST_CASE_METHOD(Fixture, "a workbook is read like a text", "[tracking]") {
    const auto path = folder.path() / "tracking.xlsx";
    auto* book = workbook_new(path.c_str());
    auto* sheet = workbook_add_worksheet(book, nullptr);
    const char* rows[2][3]{{"物流单号", "时间", "轨迹"},
                           {"SF1019151340747", "2017-07-08 10:00:00", "到达【上海】"}};
    for (std::uint32_t row = 0; row < 2; ++row) {
        for (std::uint16_t column = 0; column < 3; ++column) {
            worksheet_write_string(sheet, row, column, rows[row][column], nullptr);
        }
    }
    REQUIRE(workbook_close(book) == LXW_NO_ERROR);
    CHECK(takeFile(path).added == 1);
    CHECK(text("SELECT state FROM mirror_tracking_event") == "in_transit");
}

TEST_CASE_METHOD(Fixture, "a cancelled import leaves whole batches, and the next one completes it",
                 "[tracking]") {
    std::string bytes = "运单号,时间,物流信息\n";
    for (int i = 0; i < 9'000; ++i) {
        bytes += "SF" + std::to_string(1'000'000'000'000 + i) + ",2017-07-08 10:00:00,已揽收\n";
    }
    std::stop_source stop;
    job = core::jobs::JobContext(stop.get_token(),
                                 [&stop](core::jobs::Progress) { stop.request_stop(); });
    const auto report = take(bytes);
    CHECK(report.isCancelled);
    CHECK(events() % 2'000 == 0);
    CHECK(events() < 9'000);
    job = core::jobs::JobContext();
    CHECK(take(bytes).added == 9'000 - report.added);
    CHECK(events() == 9'000);
}

TEST_CASE_METHOD(Fixture, "times of other zones are the moments they name", "[tracking]") {
    // By the row's own offset, its column, and else by the file's.
    const auto report = take(
        "运单号,时间,时区,物流信息\n"
        "SF1000000001,2026-11-25T10:00:00+09:00,,已揽收\n"
        "SF1000000002,2026-11-25T01:00:00Z,+08:00,已揽收\n"
        "SF1000000003,2026-11-25 10:00:00,UTC+9,已揽收\n"
        "SF1000000004,2026-11-24 20:00,-5,已揽收\n"
        "SF1000000005,2026-11-25 09:00:00,北京时间,已揽收\n"
        "SF1000000006,2026-11-25 09:00:00,,已揽收\n"
        "SF1000000007,2026-11-25 09:00:00,月球,已揽收\n");
    CHECK(report.added == 6);
    REQUIRE(report.rejectedRows.size() == 1);
    CHECK(report.rejectedRows[0].row == 8);
    CHECK(report.rejectedRows[0].column == "时区");
    CHECK(database.integer("SELECT count(DISTINCT at) FROM mirror_tracking_event") == 1);
    CHECK(database.integer("SELECT min(at) FROM mirror_tracking_event") ==
          core::parseLocalTime("2026-11-25 09:00:00")->time_since_epoch().count());
    // A shop whose courier writes UTC.
    const auto file = folder.write("utc.csv", "运单号,时间,物流信息\nSF1000000009,2026-11-25 "
                                              "01:00:00,已揽收\n");
    REQUIRE(importTracking(
                database, [] { return support::kFirstMoment; },
                {.shop = 1, .file = file, .utcOffset = std::chrono::minutes{0}}, {"Lin"}, job)
                .added == 1);
    CHECK(database.integer("SELECT count(DISTINCT at) FROM mirror_tracking_event") == 1);
}

TEST_CASE_METHOD(Fixture, "numbers of no known parcel are counted and named, and nothing is lost",
                 "[tracking]") {
    support::anOrder("1001").store(database);
    support::anOrder("1002").store(database);
    database.execute("UPDATE mirror_order SET tracking_no = 'SF1019151340747' WHERE order_no = '1001'");
    database.execute(
        "INSERT INTO mirror_refund (shop_id, refund_no, order_no, state, status_text, refund_fen, "
        "kind, reason, applied_at, return_tracking_no, row_hash, file_id, file_row) VALUES (1, 'R1', "
        "'1001', 'waiting_seller', '', 100, '退货退款', '', 0, 'YT1234567890123', 0, 1, 1)");
    const auto bytes =
        "运单号,时间,物流信息\n"
        "SF1019151340747,2017-07-08 10:00:00,已揽收\n"
        "ZTO73123917441103,2017-07-08 10:00:00,已揽收\n"
        "YT1234567890123,2017-07-08 10:00:00,已揽收\n"
        "ZTO73123917441103,2017-07-08 12:00:00,到达杭州\n"
        "JD0012345678901,2017-07-08 12:00:00,到达杭州\n";
    const auto report = take(bytes);
    CHECK(report.added == 5);
    CHECK(report.exitCode() == 0);
    CHECK(report.unmatched == 2);
    CHECK(report.unmatchedNumbers ==
          std::vector<UnmatchedNumber>{{.number = "ZTO73123917441103", .row = 3, .rows = 2},
                                       {.number = "JD0012345678901", .row = 6, .rows = 1}});
    CHECK(toJson(report).find("\"unmatched\":2") != std::string::npos);
    CHECK(text("SELECT after FROM work_event WHERE subject_kind = 'tracking'")
              .find("\"unmatched\":2") != std::string::npos);
    // The order export comes later: the events are there.
    database.execute("UPDATE mirror_order SET tracking_no = 'ZTO73123917441103' WHERE order_no = '1002'");
    CHECK(events() == 5);
    const auto again = take(bytes);
    CHECK(again.known == 5);
    REQUIRE(again.unmatched == 1);
    CHECK(again.unmatchedNumbers.front().number == "JD0012345678901");
    // Another shop's order is none of this one's.
    database.execute("INSERT INTO work_shop (id, name, created_at) VALUES (2, 'other', 0)");
    database.execute("UPDATE mirror_order SET shop_id = 2 WHERE order_no = '1002'");
    CHECK(take(bytes).unmatched == 2);
}
