#include "core/notices/notice_text.h"

#include <set>

#include "core/notices/courier.h"
#include "core/notices/courier_sameness.h"
#include "core/notices/notice_rules.h"
#include "tests/support/catch.h"

using namespace core::notices;

TEST_CASE("a text takes the values there are and says what is missing") {
    const NoticeValues values{{"buyer", "小满"}, {"order", "1001"}, {"tracking", ""}};
    CHECK(fillNotice("{buyer}，{订单号} 单号{tracking} {快递单号}", values) ==
          "小满，1001 单号{tracking} {快递单号}");
    CHECK(missingIn("{tracking} {快递单号} ｛ link ｝ {x}") ==
          std::vector<std::string>{"tracking", "link", "x"});
    CHECK(missingIn("没有变量 } {").empty());
    CHECK(fillNotice("", values).empty());
}

TEST_CASE("what a buyer is called is never a variable") {
    const auto text = fillNotice("{buyer}{order}", {{"buyer", "{order}｛x｝"}, {"order", "1"}});
    CHECK(text == "(order)(x)1");
    CHECK(missingIn(text).empty());
}

TEST_CASE("every template of the program names only known variables") {
    std::set<std::string> known;
    for (const auto& variable : noticeVariables()) {
        known.insert(std::string(variable.name));
    }
    for (const auto key : kTemplateKeys) {
        const auto& text = defaultTemplate(std::string(key));
        REQUIRE_FALSE(text.empty());
        for (const auto& name : missingIn(text)) {
            CHECK(known.contains(name));
        }
    }
    CHECK(defaultTemplate("nothing").empty());
}

TEST_CASE("a courier is found under every name an export gives it") {
    const auto& couriers = defaultCouriers();
    for (const auto& [exported, name] : std::initializer_list<std::pair<const char*, const char*>>{
             {"顺丰速运", "顺丰速运"}, {"顺丰", "顺丰速运"}, {"sf", "顺丰速运"},
             {"圆通速递(菜鸟)", "圆通速递"}, {" 中通快递 ", "中通快递"}, {"EMS", "EMS"},
             {"邮政EMS", "EMS"}, {"邮政快递包裹", "邮政快递包裹"}, {"极兔", "极兔速递"}}) {
        CAPTURE(exported);
        REQUIRE(findCourier(couriers, exported));
        CHECK(findCourier(couriers, exported)->name == name);
    }
    CHECK_FALSE(findCourier(couriers, "自提"));
    CHECK_FALSE(findCourier(couriers, ""));
}

TEST_CASE("two names are of one courier by the table, and else where one holds the other") {
    const auto& couriers = defaultCouriers();
    CHECK(isSameCourier(couriers, "SF", "顺丰速运"));
    CHECK(isSameCourier(couriers, "YTO", "圆通"));
    CHECK(isSameCourier(couriers, "jd", "京东物流(大件)"));
    // One is a part of the other, and they are two.
    CHECK_FALSE(isSameCourier(couriers, "邮政EMS", "邮政"));
    CHECK_FALSE(isSameCourier(couriers, "SF", "中通"));
    CHECK(isSameCourier(couriers, "跨越", "跨越速运"));
    CHECK_FALSE(isSameCourier(couriers, "跨越速运", "SF"));
    CHECK_FALSE(isSameCourier(couriers, "", "SF"));
    CHECK_FALSE(isSameCourier(couriers, "", ""));
    CHECK(isSameCourier({{.name = "同城", .aliases = {"TC"}, .link = {}}}, "tc", "同城"));
}

TEST_CASE("a query link holds the number and nothing else of a stranger") {
    const auto& couriers = defaultCouriers();
    CHECK(trackingLink(couriers, "中通", "75300123") ==
          "https://www.kuaidi100.com/chaxun?com=zhongtong&nu=75300123");
    CHECK(trackingLink(couriers, "中通", "1&com=x").empty());
    CHECK(trackingLink(couriers, "中通", "").empty());
    CHECK(trackingLink(couriers, "自提", "1").empty());
    CHECK(trackingLink({{.name = "甲", .link = "file:///{number}"}}, "甲", "1").empty());
    CHECK(isLinkPattern(""));
    CHECK_FALSE(isLinkPattern("https://x"));
    CHECK_FALSE(isLinkPattern("javascript:{number}"));
}

TEST_CASE("couriers and rules survive being stored, and damage gives the defaults") {
    Couriers couriers{{.name = "甲", .aliases = {"a", "b"}, .link = "https://x/{number}"}};
    CHECK(couriersFromJson(toJson(couriers)) == couriers);
    CHECK(couriersFromJson("[{\"name\": 1}]") == defaultCouriers());
    CHECK(couriersFromJson("") == defaultCouriers());
    auto rules = defaultNoticeRules();
    rules.kinds[NoticeKind::Care] = {true, std::chrono::hours{5}, core::Seconds{}};
    rules.quiet = {std::chrono::minutes{30}, std::chrono::minutes{90}};
    rules.lookBack = std::chrono::hours{9};
    rules.confirmsAutoPassed = false;
    rules.texts["care"] = "您好";
    CHECK(noticeRulesFromJson(toJson(rules)) == rules);
    CHECK(noticeRulesFromJson("x") == defaultNoticeRules());
    CHECK(noticeRulesFromJson(R"({"kinds": {"case_result": {"on": true}, "care": 7}})") ==
          defaultNoticeRules());
    CHECK(templateOf(rules, "care") == "您好");
    CHECK(templateOf(rules, "shipped") == defaultTemplate("shipped"));
}
