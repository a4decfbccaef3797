#include "core/orders/order_plausibility.h"

#include "tests/support/catch.h"

using namespace core::orders;
using Problem = std::optional<Implausibility>;

TEST_CASE("phones are told from what no courier can call") {
    const auto check = [](const char* phone, Problem problem) {
        INFO(phone);
        CHECK(phoneProblem(phone) == problem);
    };
    for (const char* good :
         {"13800000001", "19900000001", "+8613800000001", "138 0000 0001", "18400000000-7576",
          "0512-66660000", "010-66660000", "051266660000", "0512-66660000-801", "400-800-0000",
          "00852-66660000", "+1 212 555 0100", "138****0001", "##aBc9密文", "$$aBc9密文",
          "9f86d081884c7d659a2feaa0c55ad015"}) {
        check(good, std::nullopt);
    }
    check("", Implausibility::TooShort);
    check("12345", Implausibility::TooShort);
    check("12800000001", Implausibility::NotANumber);
    check("1380000000", Implausibility::NotANumber);
    check("66660000", Implausibility::NotANumber);
    check("11111111111", Implausibility::NotANumber);
    check("1380000000012345678", Implausibility::TooLong);
    check("没有电话", Implausibility::TooShort);
}

TEST_CASE("receivers are told from what is no name") {
    const auto check = [](const char* receiver, Problem problem) {
        INFO(receiver);
        CHECK(receiverProblem(receiver) == problem);
    };
    for (const char* good :
         {"王小样", "样例", "John Smith", "买买提·样例", "样例公司收发室3号", "样**", "##密文"}) {
        check(good, std::nullopt);
    }
    check("王", Implausibility::TooShort);
    check("13800000001", Implausibility::NotAName);
    check("。。。", Implausibility::NotAName);
    check("加V样例123", Implausibility::Advert);
    check("样例13800000001", Implausibility::Advert);
    check("一二三四五六七八九十一二三四五六七八九十一二三四五六", Implausibility::TooLong);
}

TEST_CASE("addresses are told from what leads to no door") {
    const auto check = [](const char* address, Problem problem) {
        INFO(address);
        CHECK(addressProblem(address) == problem);
    };
    for (const char* good :
         {"浙江省 杭州市 西湖区 样例路1号(310000)", "重庆 重庆市 其它区 样例镇样例村(000000)",
          "上海市浦东新区样例路1号", "内蒙古自治区 呼和浩特市 赛罕区 样例街#5",
          "海外 其它 样例街12号之三", "浙江省 杭州市 西湖区 ****"}) {
        check(good, std::nullopt);
    }
    check("样例路1号", Implausibility::TooShort);
    check("杭州市 西湖区 样例路1号院", Implausibility::NoProvince);
    check("浙江省 杭州市 西湖区", Implausibility::TooShort);
    check("浙江省 杭州市 西湖区 1", Implausibility::TooShort);
    check("浙江省 杭州市 西湖区 加微信样例", Implausibility::Advert);
}

TEST_CASE("the pieces of an address leave the postcode out") {
    CHECK(addressPieces(" 浙江省  杭州市 样例路(东门) (310000) ") ==
          std::vector<std::string_view>{"浙江省", "杭州市", "样例路(东门)"});
    CHECK(addressPieces("").empty());
}
