#include "ui/importing/mapping_view_model.h"

#include "tests/support/qt/printing.h"

using namespace core::importing;
using ui::importing::MappingViewModel;

namespace {

std::vector<ColumnMap> known() {
    ColumnMap orders{.name = "shop_orders", .platform = "taobao", .kind = TableKind::Orders};
    orders.columns = {{.field = "receiver", .headers = {"收货人姓名"}},
                      {.field = "order_no", .headers = {"订单编号"}, .isKey = true},
                      {.field = "buyer_nick", .headers = {"买家会员名"}, .isKey = true}};
    orders.statuses = {{"已付款", "paid"}};
    ColumnMap refunds{.name = "shop_refunds", .platform = "taobao", .kind = TableKind::Refunds};
    refunds.columns = {{.field = "refund_no", .headers = {"退款编号"}, .isKey = true}};
    return {refunds, orders};
}

}  // namespace

TEST_CASE("an unknown table starts from the known one that explains most of it, keys first") {
    MappingViewModel mapping({.header = {"新版订单编号", "收货人姓名", "旺旺"}}, known());
    CHECK(mapping.base() == 1);
    REQUIRE(mapping.fields().size() == 3);
    CHECK(mapping.fields()[0].rule.field == "order_no");
    CHECK(mapping.fields()[0].column == 0);
    CHECK(mapping.missing() == std::vector<std::size_t>{1});
    CHECK_FALSE(mapping.isValid());
}

TEST_CASE("a map is valid once every key field has a column of its own") {
    MappingViewModel mapping({.header = {"新版订单编号", "收货人姓名", "旺旺"}}, known());
    mapping.choose(1, 0);
    CHECK(mapping.claimedTwice() == std::vector<std::size_t>{0});
    CHECK_FALSE(mapping.isValid());
    mapping.choose(1, 2);
    REQUIRE(mapping.isValid());
    const ColumnMap map = mapping.map(core::Seconds(std::chrono::seconds(1'700'000'000)));
    CHECK(map.name == "user_shop_orders_20231114T221320Z");
    CHECK(map.kind == TableKind::Orders);
    REQUIRE(map.columns.size() == 3);
    CHECK(map.columns[1].headers == std::vector<std::string>{"旺旺"});
    CHECK(map.columns[1].isKey);
    CHECK(map.statuses == known()[1].statuses);
}

TEST_CASE("a table that no known one explains starts from the order table") {
    auto maps = known();
    maps[1].name = "taobao_orders";
    const MappingViewModel mapping({.header = {"单号", "状态"}}, maps);
    CHECK(mapping.base() == 1);
}
