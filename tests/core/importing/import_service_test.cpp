#include "core/storage/error.h"
#include "tests/support/catch.h"
#include "tests/support/import_files.h"

using namespace core::importing;
using support::ImportDesk;

namespace {

const std::string kHeader =
    "订单编号,买家会员名,买家应付货款,买家应付邮费,总金额,买家实际支付金额,订单状态,买家留言,"
    "收货人姓名,"
    "收货地址 ,联系手机,订单创建时间,订单付款时间 ,宝贝标题 ,物流单号 "
    ",物流公司,订单备注,退款金额\n";

struct Row {
    std::string number = "270000000000000001";
    std::string nick = "小鹿";
    std::string paid = "88.00";
    std::string status = "\"买家已付款，等待卖家发货\"";
    std::string message;
    std::string address = "浙江省 杭州市 西湖区 文三路1号(310000)";
    std::string tracking;
    std::string memo;
    std::string refund = "0.00";
};

std::string line(const Row& row) {
    return "=\"" + row.number + "\"," + row.nick + ",80.00,8.00,88.00," + row.paid + ',' +
           row.status + ',' + row.message + ",陈一," + row.address +
           ",'13800000001,2026-11-01 10:00:00,2026-11-01 10:05:00,茶杯," + row.tracking +
           ",申通快递," + row.memo + ',' + row.refund + '\n';
}

}  // namespace

TEST_CASE("an order table is taken into the mirror with all its values") {
    ImportDesk desk;
    const auto report = desk.take(kHeader + line({}));
    REQUIRE_FALSE(report.files.at(0).refusal);
    CHECK(report.exitCode() == 0);
    CHECK(report.orders == Counts{.added = 1});
    CHECK(report.difference.added == 1);
    CHECK(report.sums.paid.value == 8800);
    CHECK(desk.text("SELECT order_no FROM mirror_order") == "270000000000000001");
    CHECK(desk.text("SELECT state FROM mirror_order") == "paid");
    CHECK(desk.text("SELECT mobile FROM mirror_order") == "13800000001");
    CHECK(desk.number("SELECT paid_fen FROM mirror_order") == 8800);
    CHECK(desk.number("SELECT created_at FROM mirror_order") == 1793498400);
    CHECK(desk.text("SELECT changed_cells FROM mirror_order") ==
          R"({"订单编号":"=\"270000000000000001\"","联系手机":"'13800000001"})");
    CHECK(desk.text("SELECT nick || order_count || '/' || paid_fen FROM mirror_customer") ==
          "小鹿1/8800");
}

TEST_CASE("the same file twice changes nothing") {
    ImportDesk desk;
    const auto file =
        desk.write("orders.csv", kHeader + line({}) + line({.number = "270000000000000013"}));
    desk.run({file});
    const std::string all =
        "SELECT group_concat(id || order_no || row_hash || last_import_id || file_id) FROM "
        "mirror_order";
    const std::string before = desk.text(all);
    const auto report = desk.run({file});
    CHECK(report.orders == Counts{.unchanged = 2});
    CHECK(report.difference == Difference{.unchanged = 2});
    CHECK(desk.text(all) == before);
    CHECK(desk.number("SELECT count(*) FROM mirror_difference") == 0);
}

TEST_CASE("each kind of change is told from the others") {
    ImportDesk desk;
    desk.take(kHeader + line({}));
    Difference expected;
    std::string kinds;
    const auto again = [&](const Row& row) {
        const auto report = desk.take(kHeader + line(row));
        CHECK(report.orders == Counts{.changed = 1});
        expected = report.difference;
        kinds = desk.text("SELECT group_concat(kind) FROM mirror_difference WHERE import_id = " +
                          std::to_string(report.importId));
    };
    SECTION("shipped brings tracking number with it") {
        again({.status = "\"卖家已发货，等待买家确认\"", .tracking = "No:771000000000001"});
        CHECK(kinds == "shipped");
        CHECK(expected == Difference{.shipped = 1});
        CHECK(desk.text("SELECT tracking_no FROM mirror_order") == "771000000000001");
    }
    SECTION("finished without a look in between counts as shipped and delivered") {
        again({.status = "交易成功"});
        CHECK(expected == Difference{.shipped = 1, .delivered = 1});
    }
    SECTION("closed") {
        again({.status = "交易关闭"});
        CHECK(expected == Difference{.closed = 1});
    }
    SECTION("refunded lowers what was paid") {
        again({.paid = "80.00", .refund = "8.00"});
        CHECK(expected == Difference{.refunded = 1});
        CHECK(desk.text("SELECT before || '>' || after FROM mirror_difference") == "0>800");
    }
    SECTION("address") {
        again({.address = "浙江省 杭州市 西湖区 文三路2号(310000)"});
        CHECK(expected == Difference{.addressChanged = 1});
    }
    SECTION("remark") {
        again({.memo = "'送小勺"});
        CHECK(expected == Difference{.remarkChanged = 1});
    }
    SECTION("anything else") {
        again({.nick = "小鹿2"});
        CHECK(expected == Difference{.otherChanged = 1});
        CHECK(desk.text("SELECT after FROM mirror_difference") == "buyer_nick");
    }
}

TEST_CASE("paid is told from an unpaid order") {
    ImportDesk desk;
    desk.take(kHeader + line({.paid = "0.00", .status = "等待买家付款"}));
    const auto report = desk.take(kHeader + line({}));
    CHECK(report.difference == Difference{.paid = 1});
    CHECK(desk.number("SELECT paid_count FROM mirror_customer") == 1);
}

TEST_CASE("a table that adds up to something else than the file is rolled back") {
    ImportDesk desk;
    desk.database.execute(
        "CREATE TRIGGER damage AFTER INSERT ON mirror_order BEGIN "
        "UPDATE mirror_order SET paid_fen = paid_fen + 1 WHERE id = new.id; END");
    const auto report = desk.take(kHeader + line({}));
    REQUIRE(report.files.at(0).refusal);
    CHECK(report.files[0].refusal->problem == FileProblem::SumsDiffer);
    CHECK(report.exitCode() == 2);
    CHECK(report.orders == Counts{});
    CHECK(desk.number("SELECT count(*) FROM mirror_order") == 0);
    CHECK(desk.text("SELECT state FROM mirror_import") == "failed");
}

TEST_CASE("an import is one event with counts and no personal data") {
    ImportDesk desk;
    desk.take(kHeader + line({}) + line({.number = "270000000000000013"}));
    CHECK(desk.number("SELECT count(*) FROM work_event WHERE subject_kind = 'import'") == 1);
    CHECK(
        desk.text("SELECT after FROM work_event WHERE subject_kind = 'import'") ==
        R"({"files":1,"orders":{"new":2,"changed":0,"unchanged":0},"items":{"new":0,"changed":0,"unchanged":0},"refunds":{"new":0,"changed":0,"unchanged":0},"rejected":0,"cancelled":false})");
}

TEST_CASE("a file that no column map is near to is told the key columns of an order table") {
    ImportDesk desk;
    const auto report = desk.take("甲,乙,丙\n1,2,3\n");
    REQUIRE(report.files.at(0).refusal);
    CHECK(report.files[0].refusal->problem == FileProblem::UnknownTable);
    CHECK(report.files[0].refusal->detail == "taobao_orders");
    CHECK_FALSE(report.files[0].refusal->missingColumns.empty());
}

TEST_CASE(
    "a backup is made before more than ten thousand rows are written, and without it none is") {
    ImportDesk desk;
    std::string text = kHeader;
    const auto addOrder = [&](int number) {
        text += line(
            {.number = std::to_string(270'000'000'000'000'000 + number), .status = "交易成功"});
    };
    for (int number = 1; number <= 10'000; ++number) {
        addOrder(number);
    }
    int backups = 0;
    desk.backup = [&] { ++backups; };
    CHECK(desk.take(text).orders.added == 10'000);
    CHECK(backups == 0);

    addOrder(10'001);
    desk.backup = [&] {
        ++backups;
        CHECK(desk.number("SELECT count(*) FROM mirror_order") == 10'000);
        throw core::storage::StorageError(13, "the disk is full");
    };
    CHECK_THROWS_AS(desk.take(text), core::storage::StorageError);
    CHECK(backups == 1);
    CHECK(desk.number("SELECT count(*) FROM mirror_order") == 10'000);
    CHECK(desk.number("SELECT count(*) FROM mirror_import") == 1);

    desk.backup = [&] { ++backups; };
    CHECK(desk.take(text).orders.added == 1);
    CHECK(backups == 2);
}

TEST_CASE("items with sub-order numbers take the place of the same order's items without") {
    ImportDesk desk;
    const auto without = desk.write("old.csv",
                                    "订单编号,标题,价格,购买数量\n"
                                    "270000000000000001,茶杯,10.00,1\n"
                                    "270000000000000001,茶盘,20.00,1\n"
                                    "270000000000000013,茶壶,30.00,1\n");
    CHECK(desk.run({without}).items.added == 3);
    const auto numbered = desk.write("new.csv",
                                     "子订单编号,主订单编号,标题,价格,购买数量\n"
                                     "270000000000000002,270000000000000001,茶杯,10.00,1\n"
                                     "270000000000000003,270000000000000001,茶盘,20.00,1\n");
    const auto report = desk.run({numbered});
    REQUIRE(report.exitCode() == 0);
    const auto titles =
        "SELECT group_concat(title || '/' || instr(item_key, '#'), ' ') FROM "
        "(SELECT * FROM mirror_item ORDER BY order_no, item_key)";
    CHECK(desk.text(titles) == "茶杯/0 茶盘/0 茶壶/19");
    CHECK(desk.run({numbered}).items == Counts{.unchanged = 2});
    // An older export does not bring them back.
    CHECK(desk.run({without}).exitCode() == 0);
    CHECK(desk.text(titles) == "茶杯/0 茶盘/0 茶壶/19");
}
