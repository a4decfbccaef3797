#include "core/importing/rejected_rows.h"

#include "tests/support/catch.h"
#include "tests/support/import_files.h"

using namespace core::importing;
using support::ImportDesk;

namespace {

const std::string kHeader = "订单编号,买家会员名,买家实际支付金额,订单状态,买家留言,订单创建时间\n";
const std::string kGood = "270000000000000001,小鹿,88.00,交易成功,,2026-11-01 10:00:00\n";

RowProblem problemOf(const std::string& row) {
    ImportDesk desk;
    const auto report = desk.take(kHeader + kGood + row);
    REQUIRE(report.files.at(0).rejectedRows.size() == 1);
    CHECK(report.files[0].rejectedRows[0].row == 3);
    CHECK(report.files[0].rows == 2);
    CHECK(report.exitCode() == 1);
    CHECK(report.orders == Counts{.added = 1});
    return report.files[0].rejectedRows[0].problem;
}

}  // namespace

TEST_CASE("a row that cannot be read is rejected with its reason") {
    CHECK(problemOf(",小兔,1.00,交易成功,,2026-11-01 10:00:00\n") == RowProblem::KeyMissing);
    CHECK(problemOf("2.7E+17,小兔,1.00,交易成功,,2026-11-01 10:00:00\n") ==
          RowProblem::KeyNotPlausible);
    CHECK(problemOf("270000000000000002,小兔,很多,交易成功,,2026-11-01 10:00:00\n") ==
          RowProblem::AmountNotReadable);
    CHECK(problemOf("270000000000000002,小兔,1.00,交易成功,,昨天\n") ==
          RowProblem::TimeNotReadable);
    CHECK(problemOf("270000000000000002,小兔,1.00,交易成功,,2026-11-01 10:00:00,多,余\n") ==
          RowProblem::TooManyCells);
    CHECK(problemOf("270000000000000002,小兔,1.00,交易成功," + std::string(40'000, 'x') +
                    ",2026-11-01 10:00:00\n") == RowProblem::CellTooLong);
    CHECK(problemOf("270000000000000001,小鹿,99.00,交易成功,,2026-11-01 10:00:00\n") ==
          RowProblem::KeyTwice);
}

TEST_CASE("a rejected row is kept with column, cell and raw text") {
    ImportDesk desk;
    const std::string raw =
        "270000000000000002,小兔,很多,交易成功,\"你好，1??电动狗\",2026-11-01 10:00:00";
    const auto report = desk.take(kHeader + raw + "\r\n" + kGood);
    const auto& row = report.files.at(0).rejectedRows.at(0);
    CHECK(row.row == 2);
    CHECK(row.column == "买家实际支付金额");
    CHECK(row.cell == "很多");
    CHECK(row.raw == raw);
    CHECK(desk.text("SELECT raw_row FROM mirror_rejected_row") == raw);
    CHECK(desk.text("SELECT reason FROM mirror_rejected_row") == "amount_not_readable");
    CHECK(desk.number("SELECT rejected_count FROM mirror_file") == 1);
}

TEST_CASE("rejected rows are exported, corrected and imported again") {
    ImportDesk desk;
    const auto report =
        desk.take(kHeader + kGood +
                  "270000000000000002,小兔,1.0x,交易成功,\"一,二\n三\",2026-11-01 10:00:00\n");
    CHECK(report.orders == Counts{.added = 1});
    const auto written =
        writeRejectedRows(desk.database, report.importId, desk.folder() / "rejected.csv");
    REQUIRE(written.size() == 1);
    std::string text = support::readFile(written[0]);
    CHECK(text.starts_with("\xef\xbb\xbf订单编号,"));
    text.replace(text.find("1.0x"), 4, "1.00");
    const auto again = desk.take(text);
    CHECK(again.exitCode() == 0);
    CHECK(again.orders == Counts{.added = 1});
    CHECK(
        desk.text("SELECT buyer_message FROM mirror_order WHERE order_no = '270000000000000002'") ==
        "一,二\n三");
}

TEST_CASE("rejected rows of several tables go into several files") {
    ImportDesk desk;
    const auto orders =
        desk.write("orders.csv", kHeader + ",小兔,1.00,交易成功,,2026-11-01 10:00:00\n");
    const auto items =
        desk.write("items.csv", "订单编号,标题,价格,购买数量\n270000000000000001,杯,x,1\n");
    const auto report = desk.run({orders, items});
    const auto written =
        writeRejectedRows(desk.database, report.importId, desk.folder() / "rejected.csv");
    REQUIRE(written.size() == 2);
    CHECK(written[1].filename() == "rejected-2.csv");
}

TEST_CASE("an import without rejected rows exports no file") {
    ImportDesk desk;
    const auto report = desk.take(kHeader + kGood);
    CHECK(
        writeRejectedRows(desk.database, report.importId, desk.folder() / "rejected.csv").empty());
    CHECK_FALSE(std::filesystem::exists(desk.folder() / "rejected.csv"));
}

TEST_CASE("importing a file with bad rows again is steady") {
    ImportDesk desk;
    const auto file = desk.write("items.csv",
                                 "订单编号,标题,价格,购买数量\n"
                                 "270000000000000001,杯,1.00,1\n"
                                 "270000000000000001,碗,x,1\n"
                                 "270000000000000001,盘,3.00,1\n"
                                 "270000000000000002,x,x,1\n"
                                 "270000000000000002,盆,5.00,1\n");
    CHECK(desk.run({file}).items == Counts{.added = 3});
    CHECK(desk.text("SELECT group_concat(item_key) FROM mirror_item") ==
          "270000000000000001#1,270000000000000001#3,270000000000000002#2");
    const auto again = desk.run({file});
    CHECK(again.items == Counts{.unchanged = 3});
    CHECK(again.files.at(0).rejected == 2);
    CHECK(again.exitCode() == 1);
}
