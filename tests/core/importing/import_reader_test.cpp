#include "core/importing/import_reader.h"

#include "core/importing/column_map_service.h"
#include "tests/support/catch.h"
#include "tests/support/import_files.h"
#include "tests/support/test_database.h"

using namespace core::importing;

namespace {

ImportReport aReport() {
    ImportReport report;
    report.importId = 7;
    report.shopName = "云灶台";
    report.orders = {3, 2, 1};
    report.difference.paid = 2;
    report.difference.addressChanged = 1;
    report.sums.paid = core::Fen{12'345};
    report.reviewsWaiting = 4;
    report.reviewsAutoPassed = 9;
    FileReport file;
    file.path = "/tmp/orders.csv";
    file.table = TableKind::Items;
    file.container = Container::Html;
    file.encoding = "GB18030";
    file.rows = 12;
    file.rejected = 1;
    file.rejectedRows = {{5, "金额", "abc", RowProblem::AmountNotReadable, "1,abc"}};
    file.warnings = {{FileWarning::IdsDamaged, 3}};
    file.unknownColumns = {"新列"};
    file.refusal = Refusal{FileProblem::UnknownTable, 0, {"订单编号"}, "taobao_orders"};
    report.files = {file};
    return report;
}

}  // namespace

TEST_CASE("a report comes back from its JSON as it was") {
    const std::string json = toJson(aReport());
    const auto read = importReportFromJson(json);
    REQUIRE(read);
    CHECK(toJson(*read) == json);
    CHECK(read->files.front().rejectedRows.front().problem == RowProblem::AmountNotReadable);
    CHECK(read->files.front().refusal->problem == FileProblem::UnknownTable);
}

TEST_CASE("a text that is no report gives nothing") {
    CHECK_FALSE(importReportFromJson("{"));
    CHECK_FALSE(importReportFromJson("[]"));
}

TEST_CASE("the newest import with a report is the last one") {
    auto database = support::testDatabase();
    ImportReader reader(database);
    CHECK_FALSE(reader.lastReport());
    CHECK_FALSE(reader.lastFinishedAt());
    auto insert = database.prepare(
        "INSERT INTO mirror_import (id, shop_id, started_at, finished_at, state, report) "
        "VALUES (?1, 1, ?2, ?3, ?4, ?5)");
    insert.run(1, 100, 200, "complete", toJson(aReport()));
    insert.run(2, 300, nullptr, "running", nullptr);
    const auto report = reader.lastReport();
    REQUIRE(report);
    CHECK(report->importId == 1);
    CHECK(report->shop == 1);
    CHECK(reader.lastFinishedAt() == core::Seconds{std::chrono::seconds{200}});
}

TEST_CASE("the last report names the rows that its import rejected") {
    support::ImportDesk desk;
    desk.take("订单编号,买家会员名,买家实际支付金额,订单状态,订单创建时间\n"
              "1001,小鹿,九十九,交易成功,2026-11-01\n1002,小兔,3,交易关闭,2026-11-02\n");
    const auto report = ImportReader(desk.database).lastReport();
    REQUIRE(report);
    REQUIRE(report->files.size() == 1);
    REQUIRE(report->files[0].rejectedRows.size() == 1);
    const auto& row = report->files[0].rejectedRows[0];
    CHECK(row.row == 2);
    CHECK(row.cell == "九十九");
    CHECK(row.problem == core::importing::RowProblem::AmountNotReadable);
    CHECK(row.raw.find("小鹿") != std::string::npos);
}

TEST_CASE("a map that a person made is kept with its event and replaced by name") {
    auto database = support::testDatabase();
    ColumnMapService service(database, [] { return core::Seconds{std::chrono::seconds{50}}; });
    ColumnMap map;
    map.name = "my_orders";
    map.platform = "taobao";
    map.columns = {{"order_no", {"单号"}, true}};
    service.keep(map, {"Lin"});
    map.columns.front().headers.push_back("编号");
    service.keep(map, {"Lin"});
    CHECK(database.integer("SELECT count(*) FROM work_column_map") == 1);
    CHECK(database.integer("SELECT count(*) FROM work_column_map WHERE map LIKE '%编号%'") == 1);
    CHECK(database.integer("SELECT count(*) FROM work_event WHERE subject_kind = 'column_map'") ==
          2);
}

TEST_CASE("rows that an earlier import rejected are still there after the next one") {
    support::ImportDesk desk;
    const std::string header = "订单编号,订单状态,订单创建时间,买家实际支付金额\n";
    const auto bad = desk.run({desk.write(
        "bad.csv", header + "270000000000000001,交易成功,2026-11-01 10:00:00,一百\n")});
    const auto good = desk.run({desk.write(
        "good.csv", header + "270000000000000002,交易成功,2026-11-01 10:00:00,1.00\n")});
    ImportReader reader(desk.database);
    const auto recent = reader.recent(20);
    REQUIRE(recent.size() == 2);
    CHECK(recent[0].id == good.importId);
    CHECK(recent[0].rejectedRows == 0);
    CHECK(recent[1].id == bad.importId);
    CHECK(recent[1].files == 1);
    CHECK(recent[1].firstFile.ends_with("bad.csv"));
    CHECK(recent[1].rejectedRows == 1);
    CHECK(reader.recent(1).size() == 1);
    const auto report = reader.report(bad.importId);
    REQUIRE(report);
    REQUIRE(report->files.at(0).rejectedRows.size() == 1);
    CHECK(report->files[0].rejectedRows[0].cell == "一百");
    CHECK_FALSE(reader.report(99));
}
