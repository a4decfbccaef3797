#include "tests/core/importing/transcript_fixture.h"

using namespace core::importing;
using namespace transcript_fixture;

TEST_CASE("our own table takes what it needs from English and Chinese headers") {
    const std::string expected =
        "c1|buyer|竹影|20230501T020000Z|0|在吗,\"急\"\n"
        "c1|agent|小雨|20230501T020003Z|0|在的\n"
        "c1|auto|小雨|20230501T020004Z|0|[自动回复]稍等\n"
        "c1|buyer|竹影|-|0| [file photo/1.jpg]\n";
    const std::string rows =
        "c1,,2023-05-01 10:00:00,BUYER,竹影,竹影,\"在吗,\"\"急\"\"\",\n"
        "c1,,2023/5/1 10:00:03,客服,小雨,竹影,在的,\n"
        "\n"
        "c1,,2023-05-01T02:00:04Z,agent,小雨,竹影,[自动回复]稍等,\n"
        "c1,,,买家,,竹影,,photo/1.jpg\n";
    const auto english =
        tell("conversation,message id,time,side,sender,buyer,text,attachment\n" + rows);
    REQUIRE(english);
    CHECK(english->messages == expected);
    const auto chinese = tell(file_builder::encoded(
        "会话,消息编号,时间,发送方,发送人,买家,内容,附件\n" + rows, "GB18030"));
    REQUIRE(chinese);
    CHECK(chinese->messages == expected);
    CHECK(chinese->report.encoding == "GB18030");
}

TEST_CASE("the side follows from sender and buyer where no column says it") {
    const auto told = tell(
        "buyer;sender;text\n竹影;竹影;在吗\n竹影;茶居:服务助手;已下单\n"
        "竹影;小雨;在的\n;小雨;给谁\n竹影;;谁说的\n");
    REQUIRE(told);
    CHECK(told->messages ==
          "竹影|buyer|竹影|-|0|在吗\n竹影|system|茶居:服务助手|-|1|已下单\n"
          "竹影|agent|小雨|-|2|在的\n");
    CHECK(told->rejected == "5 key_missing\n6 side_unknown\n");
}

TEST_CASE("rows of our own table that do not fit are rejected with the column") {
    const auto told = tell(
        "shop,conversation,time,side,text\n"
        "shop,c1,昨天,buyer,在吗\n"
        "shop,c1,,外星人,在吗\n"
        "other,c1,,buyer,在吗\n"
        "shop,,,buyer,在吗\n"
        "shop,c1,,buyer,  \n"
        "shop,c1,,buyer,在吗,多\n"
        "shop,c1,,buyer,好,\n");
    REQUIRE(told);
    CHECK(told->rejected ==
          "2 time_not_readable\n3 side_unknown\n4 other_shop\n5 key_missing\n6 text_missing\n"
          "7 too_many_cells\n");
    CHECK(told->report.rejectedRows.at(1).column == "side");
    CHECK(told->report.rejectedRows.at(1).cell == "外星人");
    CHECK(told->messages == "c1|buyer|c1|-|0|好\n");
}

TEST_CASE("JSON lines carry the same fields, and attachments") {
    const auto told = tell(
        R"({"conversation":"c1","message_id":"m1","time":"2023-05-01T02:00:00.5Z","side":"buyer","buyer":"竹影","text":"在吗","channel":"wechat"})"
        "\n\n"
        R"({"conversation":"c1","message_id":2,"side":"agent","buyer":"竹影","sender":"小雨","text":"","attachments":[{"kind":"image","name":"a","reference":"a.png","bytes":3}]})"
        "\n"
        R"({"conversation":"c1","side":"buyer","text":"半)"
        "\n[1]\n"
        R"({"conversation":"c1","side":"buyer","text":"x","attachments":[7]})"
        "\n");
    REQUIRE(told);
    CHECK(told->messages ==
          "c1|buyer|竹影|20230501T020000Z.500|0|在吗\n"
          "c1|agent|小雨|-|0| [image a.png]\n");
    CHECK(told->entries.at(0).message.externalId == "m1");
    CHECK(told->entries.at(1).message.externalId == "2");
    CHECK(told->entries.at(0).message.channel == "wechat");
    CHECK(told->rejected == "4 cell_not_readable\n5 cell_not_readable\n6 cell_not_readable\n");
}

TEST_CASE("a table of messages that lacks a key column is refused by its name") {
    const auto told = tell("time,sender,text\n2023-05-01 10:00:00,竹影,在吗\n");
    REQUIRE(told);
    REQUIRE(told->refusal);
    CHECK(told->refusal->problem == FileProblem::TranscriptIncomplete);
    CHECK(told->refusal->missingColumns == std::vector<std::string>{"side", "conversation"});
}

TEST_CASE("tables of orders and other texts are no transcripts") {
    CHECK_FALSE(
        tell("订单编号,买家会员名,买家实际支付金额,订单状态,订单创建时间\n1,竹影,1,交易成功,\n"));
    CHECK_FALSE(tell("a,b,c\n1,2,3\n"));
    CHECK_FALSE(tell("{\"orders\": 3}\n"));
    CHECK_FALSE(tell("<html><table><tr><td>订单编号</td></tr></table></html>"));
}

TEST_CASE("JDDC sessions a row a message have no times and keep their order") {
    const auto told = tell(
        "s1\tu1\t0\t0\t0\tnan\t 在吗\t后面\n"
        "s1\tu1\t1\t0\t0\t123\t在的 \"亲\n"
        "s1\tu1\t2\t0\t0\tnan\t谁\n"
        "s1\tu1\t0\t0\n"
        "\tu1\t0\t0\t0\tnan\t哪\n"
        "s1\tu1\t0\t0\t1\tnan\t在吗\n"
        "s1\tu1\t0\t0\t1\tnan\t\n"
        "s2\tu2\t0\t0\t0\tnan\t你好\n"
        "s2\tu2\t0\t0\t0\tnan\t你好\n"
        "s2\tu2\t1\t0\t0\tnan\t好\n");
    REQUIRE(told);
    CHECK(told->messages ==
          "s1|buyer|u1|-|0| 在吗\t后面\ns1|agent||-|1|在的 \"亲\n"
          "s1|buyer|u1|-|2|在吗\ns2|buyer|u2|-|0|你好\ns2|buyer|u2|-|1|你好\n"
          "s2|agent||-|2|好\n");
    CHECK(told->rejected == "3 side_unknown\n4 cells_missing\n5 key_missing\n7 text_missing\n");
}

TEST_CASE("JDDC sessions between tags give the first of several answers") {
    const auto told = tell(
        "<session id>7\n<context>\nQ:在吗!@@@!急\nA:在的\n</context>\n"
        "<Q1>多久到\nNULL<sep>明天!@@@!请放心<sep>后天\n"
        "<Q2>好\nNULL<sep>NULL<sep>NULL\n"
        "<session 8>\n<context>\nQ: 你好\n");
    REQUIRE(told);
    CHECK(told->messages ==
          "7|buyer|7|-|0|在吗\n7|buyer|7|-|1|急\n7|agent||-|2|在的\n"
          "7|buyer|7|-|3|多久到\n7|agent||-|4|明天\n7|agent||-|5|请放心\n"
          "7|buyer|7|-|6|好\n8|buyer|8|-|0|你好\n");
}

TEST_CASE("candidate answers to a context are no talk and are refused with what is missing") {
    const auto told = tell("1\t你好 呀\t在 的\t好\n0\t你好 呀\t在 的\t不 知道\n");
    REQUIRE(told);
    REQUIRE(told->refusal);
    CHECK(told->refusal->problem == FileProblem::TranscriptIncomplete);
    CHECK(told->refusal->missingColumns ==
          std::vector<std::string>{"conversation", "side", "time"});
}
