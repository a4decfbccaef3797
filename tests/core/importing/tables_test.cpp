#include <algorithm>
#include <stdexcept>

#include "core/importing/header_recognition.h"
#include "core/importing/table_fields.h"
#include "tests/support/catch.h"
#include "tests/support/import_files.h"

using namespace core::importing;
using support::ImportDesk;

namespace {

constexpr auto kNumber = "270000000000000001";

const std::string kBuyer = "买家会员名,买家支付宝账号,";
const std::string kMoney =
    "买家应付货款,买家应付邮费,买家支付积分,总金额,返点积分,买家实际支付金额,买家实际支付积分,";
const std::string kReceiver = "订单状态,买家留言,收货人姓名,收货地址 ,运送方式,联系电话 ,联系手机,";
const std::string kParcel = "订单创建时间,订单付款时间 ,宝贝标题 ,宝贝种类 ,物流单号 ,物流公司,";
const std::string kShop = "订单备注,宝贝总数量,店铺Id,店铺名称,订单关闭原因,卖家服务费,买家服务费";
const std::string k2016 =
    ",发票抬头,是否手机订单,分阶段订单信息,特权订金订单id,定金排名,修改后的sku,修改后的收货地址,"
    "异常信息,天猫卡券抵扣,集分宝抵扣,是否是O2O交易";
const std::string kRetail =
    ",新零售交易类型,新零售导购门店名称,新零售导购门店id,新零售发货门店名称,新零售发货门店id,"
    "退款金额,预约门店,"
    "确认收货时间,打款商家金额,含应开票给个人的个人红包";

struct Version {
    std::string name;
    std::string header;
    std::string values;
};

/// Cells of the columns up to the fees, in the order of the header.
std::string commonCells(const std::string& buyer, const std::string& pay) {
    return std::string("=\"") + kNumber + "\"," + buyer + pay +
           "80.00,8.00,0,88.00,0,88.00,0,交易成功,,陈一,浙江省 杭州市 西湖区 "
           "文三路1号,快递,,'13800000001,";
}
const std::string kTail =
    "2026-11-01 10:00:00,2026-11-01 "
    "10:05:00,茶杯,1,No:7700000000001,申通快递,'小心,2,0,小店,订单未关闭,0,0元";

std::vector<Version> versions() {
    const std::string head = "订单编号,";
    const std::string base = kMoney + kReceiver + kParcel + kShop;
    const std::string plain = commonCells("小鹿,a@b.cn,", "") + kTail;
    const std::string paid = commonCells("小鹿,a@b.cn,", "P1,D1,") + kTail;
    return {
        {"2011", head + kBuyer + base, plain},
        {"2016-05", head + kBuyer + base + k2016, plain},
        {"2017-07",
         head + kBuyer + base + k2016 + ",是否上传合同照片,是否上传小票,是否代付,退款金额,预约门店",
         plain},
        {"54 columns", head + kBuyer + base + k2016 + kRetail, plain},
        {"2018-09", head + kBuyer + "支付单号,支付详情," + base + k2016 + kRetail, paid},
        {"61 columns",
         head + kBuyer + "支付单号,支付详情," + base + k2016 + kRetail +
             ",是否信用购,体验期结束时间,前N有礼,配送类型,主订单编号",
         paid},
        {"67 columns",
         head + kBuyer + "支付单号,支付详情," + base + k2016 + ",满返红包金额" + kRetail +
             ",直播返现状态,返现金额,新零售成交门店昵称,新零售成交门店id,新零售成交经销商id,"
             "主订单编号",
         paid},
        {"2022-03",
         head + "买家会员昵称,支付单号,支付详情," + kMoney + kReceiver + "虚拟号过期时间," +
             kParcel + kShop + ",延迟发货自动赔付金额,预售订单,发货时间",
         commonCells("小鹿,", "P1,D1,") + "," + kTail},
        {"a version nobody has seen", "新的一列," + head + "又一列," + kBuyer + base,
         "x," + commonCells("小鹿,a@b.cn,", "").insert(22, "y,") + kTail},
    };
}

}  // namespace

TEST_CASE("every version of the order table is read by its headers") {
    for (const auto& version : versions()) {
        INFO(version.name);
        ImportDesk desk;
        const auto report = desk.take(version.header + '\n' + version.values + '\n');
        REQUIRE_FALSE(report.files.at(0).refusal);
        CHECK(report.exitCode() == 0);
        CHECK(report.files[0].map == "taobao_orders");
        CHECK(desk.text("SELECT order_no || '|' || buyer_nick || '|' || state || '|' || paid_fen "
                        "|| '|' || mobile "
                        "|| '|' || tracking_no || '|' || seller_memo || '|' || pieces || '|' || "
                        "paid_at FROM mirror_order") ==
              std::string(kNumber) +
                  "|小鹿|finished|8800|13800000001|7700000000001|小心|2|1793498700");
        CHECK(report.files[0].unknownColumns.size() ==
              (version.name.starts_with("a version") ? 2 : 0));
    }
}

TEST_CASE("the later Tmall form without buyer and receiver is an order table") {
    ImportDesk desk;
    const auto report = desk.take(
        "订单编号,支付单号,买家应付货款,买家应付邮费,总金额,返点积分,买家实际支付金额,订单状态,"
        "订单创建时间,订单付款时间,"
        "宝贝标题,确认收货时间,打款商家金额\n" +
        std::string(kNumber) +
        ",P,80,8,88,0,88,交易成功,2026-11-01 10:00:00,2026-11-01 10:05:00,杯,2026-11-04 "
        "10:00:00,88.00元\n");
    CHECK(report.orders.added == 1);
    CHECK(desk.number("SELECT count(*) FROM mirror_customer") == 0);
}

TEST_CASE("a table without a column says nothing about what another one told") {
    ImportDesk desk;
    desk.take("订单编号,买家会员名,买家实际支付金额,订单状态,订单创建时间,退款金额\n" +
              std::string(kNumber) + ",小鹿,80.00,交易成功,2026-11-01 10:00:00,8.00\n");
    const auto report = desk.take("订单编号,买家实际支付金额,订单状态,订单创建时间\n" +
                                  std::string(kNumber) + ",80.00,交易成功,2026-11-01 10:00:00\n");
    CHECK(report.orders == Counts{.unchanged = 1});
    CHECK(desk.text("SELECT buyer_nick || refund_fen FROM mirror_order") == "小鹿800");
}

TEST_CASE("unknown columns are kept with the row and named in a warning") {
    ImportDesk desk;
    const auto report =
        desk.take("订单编号,买家实际支付金额,订单状态,订单创建时间,心情,星座\n" +
                  std::string(kNumber) + ",1,交易成功,2026-11-01 10:00:00,\"好\"\"极\",\n");
    CHECK(report.files.at(0).unknownColumns == std::vector<std::string>{"心情", "星座"});
    CHECK(report.files[0].warnings.at(FileWarning::UnknownColumns) == 2);
    CHECK(desk.text("SELECT extra FROM mirror_order") == R"({"心情":"好\"极"})");
}

TEST_CASE("items are known by their place in the order or by their own number") {
    ImportDesk desk;
    const std::string number = kNumber;
    SECTION("the old table names the order only") {
        const auto report = desk.take("订单编号,标题,价格,购买数量,商品属性,订单状态,商家编码\n" +
                                      number + ",杯,1.50,2,颜色：红;尺寸：大,交易成功,A1,\n" +
                                      number + ",碗,2.00,1,,交易关闭,B1,\n");
        CHECK(report.items == Counts{.added = 2});
        CHECK(desk.text("SELECT group_concat(item_key || ordinal) FROM mirror_item") ==
              number + "#11," + number + "#22");
    }
    SECTION("the new table has a number for each item") {
        const auto report = desk.take(
            "子订单编号,主订单编号,商品标题,商品价格,购买数量,商品属性,订单状态,商家编码,"
            "买家实付金额,退款状态,退款金额,商品ID\n"
            "270000000000000901," +
            number + ",杯,1.50,2,,交易成功,A1,3.00,没有申请退款,无退款申请,66\n");
        CHECK(report.items == Counts{.added = 1});
        CHECK(desk.text("SELECT item_key || order_no || product_id FROM mirror_item") ==
              "270000000000000901" + number + "66");
        CHECK(desk.number("SELECT count(*) FROM mirror_item WHERE refund_fen IS NULL") == 1);
    }
}

TEST_CASE("orders and items may come in either order of files") {
    const std::string number = kNumber;
    const std::string orders = "订单编号,买家实际支付金额,订单状态,订单创建时间\n" + number +
                               ",3,交易成功,2026-11-01 10:00:00\n";
    const std::string items = "订单编号,标题,价格,购买数量\n" + number + ",杯,1.50,2\n";
    std::string first;
    for (const bool ordersFirst : {true, false}) {
        ImportDesk desk;
        const auto a = desk.write("a.csv", ordersFirst ? orders : items);
        const auto b = desk.write("b.csv", ordersFirst ? items : orders);
        const auto report = desk.run({a, b});
        CHECK(report.orders.added == 1);
        CHECK(report.items.added == 1);
        const auto joined = desk.text(
            "SELECT o.order_no || i.title || i.price_fen FROM mirror_order o JOIN mirror_item i "
            "USING (order_no)");
        CHECK(joined == number + "杯150");
    }
}

TEST_CASE("a refund table is read with its state, amounts and times") {
    ImportDesk desk;
    const std::string header =
        "月份,订单编号,退款编号,支付单号,订单付款时间,商品 "
        "id,退款完结时间,买家实际支付金额,宝贝标题,买家退款金额,"
        "手工退款 / "
        "系统退款,售后类型,退款的申请时间,超时时间,退款状态,货物状态,买家退款原因,审核操作人\n";
    const std::string rest =
        ",P1,2026-11-01 10:05:00,66,,88.00,杯,12.30,系统退款,仅退款,2026-11-02 09:00:00,2026-11-04 "
        "09:00:00,";
    const auto report = desk.take(header + "11," + kNumber + ",R1" + rest +
                                  "\"买家已经申请退款，等待卖家同意\",未发货,拍错,客服一\n" +
                                  "11," + kNumber + ",R2" + rest + "退款成功,未发货,拍错,客服一\n");
    CHECK(report.exitCode() == 0);
    CHECK(report.refunds == Counts{.added = 2});
    CHECK(report.files.at(0).sums.refund.value == 2460);
    CHECK(report.files[0].unknownColumns == std::vector<std::string>{"月份"});
    CHECK(desk.text("SELECT group_concat(state) FROM mirror_refund") == "waiting_seller,success");
    CHECK(desk.text("SELECT kind || reason || reviewed_by || product_id FROM mirror_refund") ==
          "仅退款拍错客服一66");
}

TEST_CASE("a refund that stands twice is told by its own number, not by its order's") {
    ImportDesk desk;
    const std::string header =
        "订单编号,退款编号,订单付款时间,买家退款金额,退款的申请时间,退款状态\n";
    const std::string rest = ",2026-11-01 10:05:00,12.30,2026-11-02 09:00:00,";
    const auto report = desk.take(header + kNumber + ",R1" + rest + "退款成功\n" + kNumber + ",R1" +
                                  rest + "退款关闭\n");
    REQUIRE(report.files.at(0).rejectedRows.size() == 1);
    const auto& row = report.files[0].rejectedRows[0];
    CHECK(row.problem == RowProblem::KeyTwice);
    CHECK(row.column == "退款编号");
    CHECK(row.cell == "R1");
}

TEST_CASE("a JD table gives an order and its items, amounts counted once") {
    ImportDesk desk;
    const std::string header =
        "订单号,商品ID,商品名称,订购数量,支付方式,下单时间,京东价,订单金额,结算金额,余额支付,"
        "应付金额,订单状态,下单帐号,客户姓名,客户地址,"
        "联系电话,订单备注,商家备注等级（等级1-5为由高到低）,运费金额,付款确认时间\n";
    const std::string order =
        ",2026-11-01 "
        "10:00:00,5.00,12.00,12.00,0,12.00,(锁定)等待出库,鹿,陈一,杭州,13800000001,,,2.00,2026-11-"
        "01 10:05:00\n";
    const auto file = desk.write("jd.csv", header + "1001,66,杯,2件（赠1）,货到付款" + order +
                                               "1001,67,碗,1,货到付款" + order);
    const auto report = desk.run({file});
    CHECK(report.exitCode() == 0);
    CHECK(report.files.at(0).unknownColumns.empty());
    CHECK(report.orders == Counts{.added = 1});
    CHECK(report.items == Counts{.added = 2});
    CHECK(report.sums.paid.value == 1200);
    CHECK(desk.text("SELECT platform || state || cash_on_delivery || title || kinds || pieces FROM "
                    "mirror_order") == "jdpaid1杯，碗23");
    CHECK(desk.text("SELECT group_concat(item_key) FROM mirror_item") == "1001#1,1001#2");
    const auto again = desk.run({file});
    CHECK(again.orders == Counts{.unchanged = 1});
    CHECK(again.items == Counts{.unchanged = 2});
}

TEST_CASE("a Pinduoduo order without a time has the day of its number") {
    ImportDesk desk;
    const auto report = desk.take(
        "商品,订单号,订单状态,商品总价(元),邮费(元),用户实付金额(元),商家实收金额(元),商品数量(件),"
        "商品id,商品规格,商家备注,售后状态,快递单号,快递公司,订单成交时间\n"
        "横幅,260517-100000000000001\t,\t\"已发货，待签收\",17.8,0,17.8,17.8,1,75,无规格,,"
        "无售后或售后取消,78001\t,申通快递,\n");
    CHECK(report.exitCode() == 0);
    CHECK(desk.text("SELECT order_no || tracking_no || created_at || paid_fen FROM mirror_order") ==
          "260517-1000000000000017800117789472001780");
}

TEST_CASE("a Douyin table adds its items up, with dashes for nothing") {
    ImportDesk desk;
    const std::string header =
        "\xef\xbb\xbf主订单编号,子订单编号,选购商品,商品规格,商品数量,订单应付金额,运费,收件人,"
        "收件人手机号,省,市,详细地址,订单提交时间,商家备注,"
        "订单完成时间,订单状态,快递信息\n";
    const std::string tail =
        ",0.00,##密文,$$密文,浙江省,杭州市,##密文,2026-11-01 10:00:00,-,-,已发货,SF1001-顺丰速运\n";
    const auto report = desk.take(
        header + "\"\t6900000000000000017\",\"\t6900000000000000018\",\"\t杯\",\"\t红\",1,20.00" +
        tail + "\"\t6900000000000000017\",\"\t6900000000000000019\",赠品,-,2,0.00" + tail);
    CHECK(report.exitCode() == 0);
    CHECK(report.orders == Counts{.added = 1});
    CHECK(report.items == Counts{.added = 2});
    CHECK(report.sums.paid.value == 2000);
    CHECK(desk.text(
              "SELECT state || address || tracking_no || courier || pieces FROM mirror_order") ==
          "shipped浙江省 杭州市 ##密文SF1001顺丰速运3");
    CHECK(desk.number("SELECT count(*) FROM mirror_order WHERE seller_memo IS NULL AND received_at "
                      "IS NULL") == 1);
    CHECK(desk.number("SELECT count(*) FROM mirror_item WHERE sku IS NULL") == 1);
}

TEST_CASE("a table that is none of ours is refused with what it lacks") {
    ImportDesk desk;
    const auto kpi = desk.take("客服昵称,聊天人数,接待人数,销售额\n小王,98,82,100\n汇总,98,,\n");
    REQUIRE(kpi.files.at(0).refusal);
    CHECK(kpi.files[0].refusal->problem == FileProblem::UnknownTable);
    CHECK_FALSE(kpi.files[0].refusal->missingColumns.empty());
    CHECK(kpi.exitCode() == 2);
    const auto near = desk.take("订单编号,订单状态,订单创建时间\n1,交易成功,2026-11-01\n");
    REQUIRE(near.files.at(0).refusal);
    CHECK(near.files[0].refusal->detail == "taobao_orders");
    CHECK(near.files[0].refusal->missingColumns == std::vector<std::string>{"买家实际支付金额"});
    CHECK(desk.number("SELECT count(*) FROM mirror_import") == 0);
}

TEST_CASE("a refused file leaves the others of the import alone") {
    ImportDesk desk;
    const auto bad = desk.write("bad.csv", "评论,昵称\n好,小鹿\n");
    const auto good = desk.write(
        "good.csv", "订单编号,买家实际支付金额,订单状态,订单创建时间\n1,1,交易成功,2026-11-01\n");
    const auto report = desk.run({bad, good});
    CHECK(report.orders.added == 1);
    CHECK(report.exitCode() == 2);
    CHECK(report.files.at(0).refusal);
    CHECK_FALSE(report.files.at(1).refusal);
}

TEST_CASE("a table with a header only is taken with no rows") {
    ImportDesk desk;
    const auto report = desk.take("订单编号,买家实际支付金额,订单状态,订单创建时间\n");
    CHECK(report.exitCode() == 0);
    CHECK(report.files.at(0).rows == 0);
}

TEST_CASE("a person's map reads a table that no built-in one knows") {
    ImportDesk desk;
    ColumnMap map{.name = "mine",
                  .platform = "own",
                  .kind = TableKind::Orders,
                  .columns = {{"order_no", {"单号"}, true},
                              {"status_text", {"状态"}, true},
                              {"paid_fen", {"实付"}, true}},
                  .statuses = {{"已付", "paid"}}};
    desk.database.prepare("INSERT INTO work_column_map (name, map, created_at) VALUES (?1, ?2, 0)")
        .run(map.name, toJson(map));
    const auto report = desk.take("单号,状态,实付\nA-1,已付,5\n");
    CHECK(report.exitCode() == 0);
    CHECK(report.files.at(0).map == "mine");
    CHECK(desk.text("SELECT platform || state || paid_fen FROM mirror_order") == "ownpaid500");
}

TEST_CASE("the maps that ship are sound and survive a round through JSON") {
    REQUIRE(builtInMaps().size() == 6);
    for (const auto& map : builtInMaps()) {
        INFO(map.name);
        CHECK(toJson(columnMapFromJson(toJson(map))) == toJson(map));
        CHECK(std::ranges::any_of(map.columns, &ColumnRule::isKey));
        for (const auto& rule : map.columns) {
            CHECK(fieldNamed(map.kind, map.hasItems, rule.field));
        }
    }
    CHECK_THROWS_AS(columnMapFromJson("{"), std::runtime_error);
    CHECK_THROWS_AS(
        columnMapFromJson(
            R"({"name":"x","platform":"x","table":"orders","columns":[{"field":"no","headers":["a"]}]})"),
        std::runtime_error);
}

TEST_CASE("the preview shows header and first rows of any table") {
    ImportDesk desk;
    ImportService service(
        desk.database, [] { return core::Seconds{}; },
        [](core::orders::ShopId) { return core::orders::ReviewRules{}; });
    const auto preview = service.preview(desk.write("x.csv", "甲;乙\n1;\"二\n三\"\n"));
    REQUIRE(preview);
    CHECK(preview->encoding == "UTF-8");
    CHECK(preview->header == std::vector<std::string>{"甲", "乙"});
    REQUIRE(preview->rows.size() == 1);
    CHECK(preview->rows[0][1] == "二\n三");
}
