#include "core/orders/privacy_policy.h"

#include "tests/support/catch.h"
#include "tests/support/order_builder.h"

using namespace core::orders;

TEST_CASE("each field about a person is masked in its own way and can be revealed") {
    const Order order = support::anOrder("1001")
                            .receiver("陈一平")
                            .mobile("13912345678")
                            .phone("0512-65000000")
                            .changedAddress("江苏省 苏州市 吴中区 样例街2号")
                            .build()
                            .order;
    struct Case {
        OrderField field;
        std::string value;
        std::string shown;
    };
    for (const auto& [field, value, shown] :
         std::vector<Case>{{OrderField::Receiver, "陈一平", "陈*平"},
                           {OrderField::Mobile, "13912345678", "139****5678"},
                           {OrderField::Phone, "0512-65000000", "0512-******00"},
                           {OrderField::Address, "江苏省 苏州市 吴中区 样例街2号",
                            "江苏省 苏州市 吴中区 ****"}}) {
        INFO(toWord(field));
        REQUIRE(maskedValue(order, field));
        CHECK(*maskedValue(order, field) == value);
        CHECK(masked(field, value) == shown);
        CHECK(canReveal(order, field));
    }
}

TEST_CASE("a remark, an amount and a number are shown in full") {
    const Order order = support::anOrder("1001").message("送到门口").build().order;
    for (const auto field : {OrderField::Number, OrderField::Amount, OrderField::BuyerMessage}) {
        CHECK_FALSE(isMasked(field));
        CHECK_FALSE(canReveal(order, field));
        CHECK(masked(field, "送到门口") == "送到门口");
    }
}

TEST_CASE("blanks behind a mask are nothing to reveal") {
    const Order order = support::anOrder("1001").phone("  ").build().order;
    CHECK(isMasked(OrderField::Phone));
    CHECK_FALSE(canReveal(order, OrderField::Phone));
}
