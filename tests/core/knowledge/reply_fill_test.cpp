#include "core/knowledge/reply_fill.h"

#include "core/knowledge/reply_values.h"
#include "tests/support/catch.h"

using namespace core::knowledge;

namespace {

ReplyFacts facts() {
    core::orders::Order order;
    order.key = {1, "1234567890123456"};
    order.paid = core::Fen{19'900};
    order.courier = "顺丰";
    order.trackingNumber = "SF123";
    return {.buyer = "小鱼",
            .tier = "VIP",
            .order = order,
            .orderState = "已发货",
            .orderLink = "https://buyer.taobao.com/{order}",
            .expectedReply = std::chrono::minutes{120},
            .agent = "林",
            .shop = "布衣店"};
}

}  // namespace

TEST_CASE("a reply is filled from buyer, order and shop under either name", "[knowledge]") {
    const auto [body, text] = GENERATE(table<const char*, const char*>(
        {{"{买家昵称}您好，我是{店铺}的{客服}", "小鱼您好，我是布衣店的林"},
         {"{buyer} {ORDER} {Amount}元", "小鱼 1234567890123456 199.00元"},
         {"{ 快递公司 } ｛快递单号｝", "顺丰 SF123"},
         {"{物流查询}", "https://buyer.taobao.com/1234567890123456"},
         {"{预计回复时间}内回复", "2小时内回复"},
         {"没有变量", "没有变量"},
         {"只有一半{买家", "只有一半{买家"},
         {"空的{}不留", "空的不留"}}));
    const auto filled = fill(body, valuesOf(facts()));
    REQUIRE(filled);
    CHECK(*filled == text);
}

TEST_CASE("what has no value is asked for and nothing leaves before", "[knowledge]") {
    auto values = valuesOf({.buyer = "小鱼"});
    const std::string body = "{买家昵称}，{订单号}的{退款金额}元，{订单号}，{赠品名}";
    const auto asked = fill(body, values);
    REQUIRE_FALSE(asked);
    CHECK(asked.error() == std::vector<std::string>{"订单号", "退款金额", "赠品名"});
    values.named = {{"订单号", "42"}, {"退款金额", "9.90"}, {"赠品名", "袜子"}};
    REQUIRE(fill(body, values));
    CHECK(*fill(body, values) == "小鱼，42的9.90元，42，袜子");
}

TEST_CASE("a value that looks like a variable is not filled again", "[knowledge]") {
    auto values = valuesOf({.buyer = "{订单号}"});
    CHECK(*fill("{买家昵称}", values) == "{订单号}");
}

TEST_CASE("every variable is found by both of its names", "[knowledge]") {
    REQUIRE(variableNames().size() == kVariables);
    for (const auto& name : variableNames()) {
        CHECK(variableNamed(name.chinese) == name.variable);
        CHECK(variableNamed(name.english) == name.variable);
    }
    CHECK_FALSE(variableNamed("天气"));
}
