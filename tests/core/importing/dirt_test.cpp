#include <algorithm>

#include "core/importing/cell_cleaning.h"
#include "tests/core/importing/file_builder.h"
#include "tests/support/catch.h"
#include "tests/support/import_files.h"

using namespace core::importing;
using support::ImportDesk;

// The numbers are those of formats.md section 2. Encodings (1–3) are tested with the decoder as
// well.

namespace {

const std::string kHeader =
    "订单编号,买家会员名,买家实际支付金额,订单状态,买家留言,联系手机,物流单号 ,订单创建时间,"
    "买家服务费,打款商家金额,确认收货时间\n";

/// One order with this in place of its cells.
std::string row(const std::string& number, const std::string& rest) {
    return number + ',' + rest + '\n';
}

const std::string kRest = "小鹿,88.00,交易成功,,13800000001,,2026-11-01 10:00:00,0,0,";
const std::string kNumber = "270000000000000001";

}  // namespace

TEST_CASE("dirt 1 and 14: a GB18030 table keeps the question marks that were emoji") {
    ImportDesk desk;
    // 订单编号,订单状态,订单创建时间,买家实际支付金额,买家留言 and one row, as GB18030 bytes.
    const std::string header =
        "\xb6\xa9\xb5\xa5\xb1\xe0\xba\xc5,\xb6\xa9\xb5\xa5\xd7\xb4\xcc\xac,"
        "\xb6\xa9\xb5\xa5\xb4\xb4\xbd\xa8\xca\xb1\xbc\xe4,"
        "\xc2\xf2\xbc\xd2\xca\xb5\xbc\xca\xd6\xa7\xb8\xb6\xbd\xf0\xb6\xee,"
        "\xc2\xf2\xbc\xd2\xc1\xf4\xd1\xd4\n";
    const std::string line =
        "270000000000000001,\xbd\xbb\xd2\xd7\xb3\xc9\xb9\xa6,2026-11-01 10:00:00,1.00,"
        "\xb5\xe7\xb6\xaf\xb9\xb7??\n";
    const auto report = desk.take(header + line);
    CHECK(report.files.at(0).encoding == "GB18030");
    CHECK(desk.text("SELECT buyer_message FROM mirror_order") == "电动狗??");
    CHECK(desk.text("SELECT state FROM mirror_order") == "finished");
}

TEST_CASE("dirt 2: a UTF-8 byte-order mark is not part of the first header") {
    ImportDesk desk;
    const auto report = desk.take("\xef\xbb\xbf" + kHeader + row(kNumber, kRest));
    CHECK(report.files.at(0).encoding == "UTF-8 with BOM");
    CHECK(report.orders.added == 1);
}

TEST_CASE("dirt 3: the tables of one shop may each have an encoding of their own") {
    ImportDesk desk;
    const auto orders = desk.write("orders.csv", "\xef\xbb\xbf" + kHeader + row(kNumber, kRest));
    // 订单编号,标题,价格,购买数量 and one row whose title is 茶杯, as GB18030 bytes.
    const auto items =
        desk.write("items.csv",
                   "\xb6\xa9\xb5\xa5\xb1\xe0\xba\xc5,\xb1\xea\xcc\xe2,\xbc\xdb\xb8\xf1,"
                   "\xb9\xba\xc2\xf2\xca\xfd\xc1\xbf\n" +
                       kNumber + ",\xb2\xe8\xb1\xad,1.00,1\n");
    const auto report = desk.run({orders, items});
    CHECK(report.files.at(0).encoding == "UTF-8 with BOM");
    CHECK(report.files.at(1).encoding == "GB18030");
    CHECK(desk.text("SELECT o.buyer_nick || i.title FROM mirror_order o "
                    "JOIN mirror_item i USING (shop_id, order_no)") == "小鹿茶杯");
}

TEST_CASE("dirt 4: a number in a formula is the number, and an empty formula is empty") {
    ImportDesk desk;
    desk.take(kHeader + row("=\"" + kNumber + "\"", kRest) +
              row("\"=\"\"270000000000000013\"\"\"", kRest));
    CHECK(desk.text("SELECT group_concat(order_no) FROM mirror_order") ==
          "270000000000000001,270000000000000013");
    CHECK(desk.text("SELECT json_extract(changed_cells, '$.订单编号') FROM mirror_order") ==
          "=\"270000000000000001\"");
    CHECK(cleanedCell("=\"\"").empty());
}

TEST_CASE("dirt 5 and 6: a leading quote or tab is not part of a number") {
    CHECK(cleanedCell("'0512-0000000") == "0512-0000000");
    CHECK(cleanedCell("\t6900000000000000001") == "6900000000000000001");
    CHECK(cleanedCell(" \t'x \u3000") == "x");
}

TEST_CASE("dirt 7: headers are known with and without trailing blanks, and in any width and case") {
    ImportDesk desk;
    const auto report =
        desk.take("  订 单 编 号 ,买家实际支付金额　,订单状态\t,订单创建时间,店铺ｉｄ\n" + kNumber +
                  ",1.00,交易成功,2026-11-01 10:00:00,0\n");
    CHECK(report.exitCode() == 0);
    CHECK(report.files.at(0).unknownColumns.empty());
}

TEST_CASE("dirt 8: one comma too many at the end of a row is nothing") {
    ImportDesk desk;
    const auto report = desk.take("订单编号,标题,价格,购买数量\n" + kNumber + ",杯,1.00,1,\n");
    CHECK(report.exitCode() == 0);
    CHECK(report.items.added == 1);
}

TEST_CASE("dirt 9: numbers cut by a spreadsheet are kept apart, and the same file is known again") {
    ImportDesk desk;
    std::string orders = kHeader;
    std::string items = "订单编号,标题,价格,购买数量\n";
    for (const char digit : {'1', '2', '3', '4', '5'}) {
        const std::string number = std::string("2700000000000") + digit + "7500 ";
        orders += row(number, kRest);
        items += number + ",杯,1.00,1\n";
    }
    const auto ordersFile = desk.write("orders.csv", orders);
    const auto itemsFile = desk.write("items.csv", items);
    // The order that really has this number.
    desk.take(kHeader + row("270000000000017500", kRest));
    const auto report = desk.run({itemsFile, ordersFile});
    CHECK(report.orders == Counts{.added = 5});
    CHECK(report.files.at(0).warnings.contains(FileWarning::IdsDamaged));
    CHECK(report.files.at(1).warnings.at(FileWarning::IdsDamaged) == 5);
    CHECK(desk.number("SELECT sum(id_damaged) FROM mirror_order") == 5);
    CHECK(desk.number(
              "SELECT count(*) FROM mirror_order o JOIN mirror_item i USING (order_no, shop_id)") ==
          0);
    CHECK(desk.number("SELECT count(*) FROM mirror_difference") == 0);
    const auto again = desk.run({itemsFile, ordersFile});
    CHECK(again.orders == Counts{.unchanged = 5});
    CHECK(again.items == Counts{.unchanged = 5});
}

TEST_CASE("dirt 9: a few numbers that end in 00 by right are not called cut") {
    ImportDesk desk;
    const auto report = desk.take(kHeader + row("270000000000000100", kRest));
    CHECK_FALSE(report.files.at(0).warnings.contains(FileWarning::IdsDamaged));
}

TEST_CASE("dirt 10: No: is not part of a tracking number") {
    CHECK(withoutNumberMark("No:77000000000001") == "77000000000001");
    CHECK(withoutNumberMark("No:").empty());
    CHECK(withoutNumberMark("NO77") == "NO77");
}

TEST_CASE("dirt 11 to 13: dates without zeros, yuan signs and words for nothing") {
    ImportDesk desk;
    const auto report = desk.take(
        kHeader + row(kNumber, "小鹿,88元,交易成功,,,No:,2017/5/1 0:00,0元,12.30元,null") +
        row("270000000000000013", "小鹿,-,交易成功,,,,2017/5/30 23:18,延迟统计,无退款申请,NULL"));
    CHECK(report.exitCode() == 0);
    CHECK(desk.text("SELECT group_concat(created_at) FROM mirror_order") ==
          "1493568000,1496157480");
    CHECK(desk.number("SELECT paid_fen FROM mirror_order") == 8800);
    CHECK(desk.number("SELECT count(*) FROM mirror_order WHERE received_at IS NULL") == 2);
    CHECK(desk.number("SELECT count(*) FROM mirror_order WHERE paid_fen IS NULL") == 1);
    CHECK(desk.text("SELECT json_extract(changed_cells, '$.买家实际支付金额') FROM mirror_order") ==
          "88元");
    CHECK(desk.text("SELECT json_extract(changed_cells, '$.确认收货时间') FROM mirror_order") ==
          "null");
    CHECK(desk.text("SELECT extra FROM mirror_order WHERE id = 1") ==
          R"({"打款商家金额":"12.30元"})");
}

TEST_CASE("dirt 15: commas, line ends, doubled quotes and wide characters stay inside their cell") {
    ImportDesk desk;
    const auto report = desk.take(
        kHeader +
        row(kNumber, "小鹿,88.00,交易成功,\"一,二\r\n\"\"三\"\"\n𠮷\",,,2026-11-01 10:00:00,,,") +
        row("270000000000000013", "5\" 碟,88.00,交易成功,,,,2026-11-01 10:00:00,,,"));
    CHECK(report.exitCode() == 0);
    CHECK(report.files.at(0).rows == 2);
    CHECK(desk.text("SELECT buyer_message FROM mirror_order") == "一,二\r\n\"三\"\n𠮷");
    CHECK(desk.text("SELECT buyer_nick FROM mirror_order WHERE id = 2") == "5\" 碟");
    CHECK(desk.number("SELECT file_row FROM mirror_order WHERE id = 2") == 3);
}

TEST_CASE("dirt 15: a quote that is never closed refuses the file with its row") {
    ImportDesk desk;
    const auto report =
        desk.take(kHeader + row(kNumber, kRest) + "270000000000000013,\"小鹿,88.00\n");
    REQUIRE(report.files.at(0).refusal);
    CHECK(report.files[0].refusal->problem == FileProblem::QuoteNotClosed);
    CHECK(report.files[0].refusal->row == 3);
    CHECK(desk.number("SELECT count(*) FROM mirror_order") == 0);
}

TEST_CASE("dirt 16: a reader that splits at every comma would move the cells behind a quoted one") {
    ImportDesk desk;
    const auto report = desk.take(
        kHeader +
        row(kNumber,
            "\"小鹿,大鹿\",\"1,088.00\",交易成功,\",,\",13800000001,,2026-11-01 10:00:00,0,0,"));
    CHECK(report.exitCode() == 0);
    CHECK(desk.text("SELECT buyer_nick || '/' || paid_fen || '/' || buyer_message || '/' || mobile "
                    "FROM mirror_order") == "小鹿,大鹿/108800/,,/13800000001");
}

TEST_CASE("dirt 17: numbers of any length are numbers") {
    for (const std::string number : {"1234567890123456", "12345678901234567", "123456789012345678",
                                     "260517-607198974342268", "MO202603230001"}) {
        CHECK(isPlausibleIdentifier(number));
    }
    CHECK_FALSE(isPlausibleIdentifier("3.5E+16"));
    CHECK_FALSE(isPlausibleIdentifier("3 5"));
}

TEST_CASE("dirt 18 and 19: headers in the middle, blank, equal and summary rows are dropped") {
    ImportDesk desk;
    const auto file =
        desk.write("joined.csv", kHeader + row(kNumber, kRest) + "\n,,,,\n" + kHeader +
                                     row(kNumber, kRest) + row("270000000000000013", kRest) +
                                     row("汇总", "2,176.00,,,,,,,,") + "均值,1,88.00\n");
    const auto report = desk.run({file});
    const auto& warnings = report.files.at(0).warnings;
    CHECK(report.exitCode() == 0);
    CHECK(report.files[0].rows == 2);
    CHECK(warnings.at(FileWarning::RepeatedHeader) == 1);
    CHECK(warnings.at(FileWarning::DuplicateRows) == 1);
    CHECK(warnings.at(FileWarning::SummaryRows) == 2);
    CHECK(report.orders == Counts{.added = 2});
    CHECK(report.sums.paid.value == 17600);
    const auto again = desk.run({file});
    CHECK(again.orders == Counts{.unchanged = 2});
    CHECK(again.sums.paid.value == 17600);
}

TEST_CASE("dirt 18: items of an order that stand in two places, and a month that stands twice") {
    ImportDesk desk;
    const std::string header = "订单编号,标题,价格,购买数量\n";
    const std::string first = kNumber + ",杯,1.00,1\n" + kNumber + ",杯,1.00,1\n";
    const std::string other = "270000000000000013,碗,2.00,1\n";
    const auto file =
        desk.write("items.csv", header + first + other + first + kNumber + ",盘,3.00,1\n");
    const auto report = desk.run({file});
    CHECK(report.items == Counts{.added = 4});
    CHECK(report.files.at(0).warnings.at(FileWarning::DuplicateRows) == 2);
    CHECK(desk.number("SELECT sum(price_fen) FROM mirror_item") == 700);
    CHECK(desk.run({file}).items == Counts{.unchanged = 4});
}

TEST_CASE("dirt 20 and 24: addresses and what stands in them are kept letter by letter") {
    ImportDesk desk;
    desk.take(
        "订单编号,买家实际支付金额,订单状态,订单创建时间,收货地址 ,修改后的收货地址,订单备注\n" +
        kNumber +
        ",1.00,交易成功,2026-11-01 10:00:00,重庆 重庆市 其它区 解放路1#（后门）(0000000),重庆  "
        "重庆市 渝中区 解放路2号,'改地址 渝中区\n");
    CHECK(desk.text("SELECT address FROM mirror_order") ==
          "重庆 重庆市 其它区 解放路1#（后门）(0000000)");
    CHECK(desk.text("SELECT changed_address FROM mirror_order") == "重庆  重庆市 渝中区 解放路2号");
    CHECK(desk.text("SELECT seller_memo FROM mirror_order") == "改地址 渝中区");
}

TEST_CASE("dirt 21: hidden and virtual numbers are texts") {
    ImportDesk desk;
    desk.take(kHeader +
              row(kNumber, "##密文,1.00,交易成功,,18400000000-7576,,2026-11-01 10:00:00,,,"));
    CHECK(desk.text("SELECT buyer_nick || mobile FROM mirror_order") == "##密文18400000000-7576");
}

TEST_CASE("dirt 22: several values in one cell stay the cell's text") {
    ImportDesk desk;
    desk.take("订单编号,买家实际支付金额,订单状态,订单创建时间,宝贝标题 ,子单\n" + kNumber +
              ",1.00,交易成功,2026-11-01 10:00:00,\"茶杯，茶盘,茶壶\",6917926768823643751;"
              "6917926768823643752\n");
    CHECK(desk.text("SELECT title FROM mirror_order") == "茶杯，茶盘,茶壶");
    CHECK(desk.text("SELECT extra FROM mirror_order") ==
          R"({"子单":"6917926768823643751;6917926768823643752"})");
}

TEST_CASE("dirt 23: several orders may share a parcel") {
    ImportDesk desk;
    const std::string rest = "小鹿,1.00,交易成功,,,No:7700000000001,2026-11-01 10:00:00,,,";
    CHECK(desk.take(kHeader + row(kNumber, rest) + row("270000000000000013", rest)).orders.added ==
          2);
}

TEST_CASE("bytes that do not decode refuse the file with their row") {
    ImportDesk desk;
    std::string text = kHeader;
    for (int i = 0; i < 5000; ++i) {
        text += row(std::to_string(270000000000000001 + i * 7), kRest);
    }
    text += row("270000000000990013", "\xff\xfe,88.00,x,,,,2026-11-01 10:00:00,,,");
    const auto report = desk.take(text);
    REQUIRE(report.files.at(0).refusal);
    CHECK(report.files[0].refusal->problem == FileProblem::Undecodable);
    CHECK(report.files[0].refusal->row == 5002);
    CHECK(desk.number("SELECT count(*) FROM mirror_order") == 0);
}

TEST_CASE("an unknown status is kept and shown as it is") {
    ImportDesk desk;
    const auto report =
        desk.take(kHeader + row(kNumber, "小鹿,1.00,等待外星人,,,,2026-11-01 10:00:00,,,"));
    CHECK(report.exitCode() == 0);
    CHECK(report.files.at(0).warnings.at(FileWarning::UnknownStatus) == 1);
    CHECK(desk.text("SELECT state || status_text FROM mirror_order") == "unknown等待外星人");
}

TEST_CASE("line ends of all kinds end a row, even mixed") {
    ImportDesk desk;
    std::string text = kHeader + row(kNumber, kRest) + row("270000000000000013", kRest) +
                       row("270000000000000027", kRest);
    std::size_t line = text.find('\n');
    text.replace(line, 1, "\r\n");
    line = text.find('\n', line + 2);
    text.replace(line, 1, "\r");
    text.pop_back();
    CHECK(desk.take(text).orders.added == 3);
}

TEST_CASE("tab and semicolon separate cells as well") {
    for (const char separator : {'\t', ';'}) {
        ImportDesk desk;
        std::string text = kHeader + row(kNumber, kRest);
        std::ranges::replace(text, ',', separator);
        CHECK(desk.take(text).orders.added == 1);
    }
}

TEST_CASE("an export in Big5 with traditional headers and states is read like any other") {
    ImportDesk desk;
    const std::string header =
        "訂單編號,買家會員名,買家實際支付金額,訂單狀態,收貨人姓名,聯繫手機,訂單創建時間\n";
    const std::string line = "270000000000000001,小鹿,88.00,\"買家已付款，等待賣家發貨\",陳一,"
                             "13800000001,2026-11-01 10:00:00\n";
    const auto report = desk.take(file_builder::encoded(header + line, "BIG5"));
    REQUIRE_FALSE(report.files.at(0).refusal);
    CHECK(report.files[0].encoding == "Big5");
    CHECK(report.files[0].warnings.count(FileWarning::UnknownStatus) == 0);
    CHECK(desk.text("SELECT state FROM mirror_order") == "paid");
    CHECK(desk.text("SELECT buyer_nick FROM mirror_order") == "小鹿");
    CHECK(desk.text("SELECT receiver FROM mirror_order") == "陳一");
}

TEST_CASE("the report names the encoding that a page was written in") {
    ImportDesk desk;
    const std::string page =
        "<table><tr><td>订单编号</td><td>订单状态</td><td>订单创建时间</td>"
        "<td>买家实际支付金额</td></tr><tr><td>270000000000000001</td><td>交易成功</td>"
        "<td>2026-11-01 10:00:00</td><td>1.00</td></tr></table>";
    CHECK(desk.take(file_builder::encoded(page, "GB18030")).files.at(0).encoding == "GB18030");
    CHECK(desk.take(page).files.at(0).encoding == "UTF-8");
}
