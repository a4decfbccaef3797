#include "core/quality/masked_transcript.h"

#include "tests/support/catch.h"

using namespace core::quality;

TEST_CASE("an inspector never reads who the buyer is", "[quality]") {
    const BuyerData buyer{.nick = "chen_xiaoping88",
                          .names = {"陈小平"},
                          .phones = {"13812345678"},
                          .addresses = {"江苏省 苏州市 姑苏区 观前街99号云山苑3栋502室"}};
    const std::vector<std::string> said{
        "我是陈小平，电话13812345678",
        "电话 138 1234 5678",
        "寄到江苏省苏州市姑苏区观前街99号云山苑3栋502室",
        "地址是江苏省 苏州市 姑苏区 观前街99号云山苑3栋502室 麻烦改一下",
        "改寄浙江省杭州市西湖区文三路18号，谢谢",
        "收货人：王大锤 手机 13987654321",
        "旺旺 chen_xiaoping88 拍的",
        "放到中山路25号3栋1201室",
        "邮箱 chen@example.com",
        "手机１３９８７６５４３２１，快点",
        "(0512)65881234 打这个",
    };
    for (const auto& text : said) {
        const auto shown = maskedText(text, buyer);
        INFO(text << " → " << shown);
        for (const char* secret :
             {"陈小平", "13812345678", "1234 5678", "观前街", "502", "文三路", "王大锤",
              "13987654321", "１３９８７６５４３２１", "65881234", "chen_xiaoping88", "1201", "chen@example.com"}) {
            CHECK(shown.find(secret) == std::string::npos);
        }
        CHECK_FALSE(shown.empty());
    }
    CHECK(maskedText("改寄浙江省杭州市西湖区文三路18号，谢谢", buyer) == "改寄浙江省杭州市西湖区****，谢谢");
}

TEST_CASE("what is no personal data stays", "[quality]") {
    for (const std::string text :
         {"这款锅有32cm的吗", "订单 3021457896541236987 什么时候发货", "满299减30，包邮吗",
          "市区明天能到吗", "我在苏州市区", "这条街拍的裙子有几号的", "姓名电话都填了",
          "您好，在的亲", "快递单号 YT1234567890123"}) {
        CHECK(maskedText(text, {}) == text);
    }
    std::vector<core::conversations::Message> messages{
        {.id = 4, .side = core::conversations::Side::Buyer, .sender = "xiaolu", .text = "在吗"},
        {.id = 5, .side = core::conversations::Side::Agent, .sender = "Lin", .text = "您好"}};
    const auto masked = maskedTranscript(messages, {.nick = "xiaolu"});
    REQUIRE(masked.size() == 2);
    CHECK(masked[0].sender == "x***u");
    CHECK(masked[1].sender == "Lin");
    CHECK(masked[1].id == 5);
}
