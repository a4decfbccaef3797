#include "tests/core/importing/transcript_fixture.h"

using namespace core::importing;
using namespace transcript_fixture;

namespace {

const std::string kLog =
    "茶居:小雨\r\n"
    "2011年3月5日9:04:56  竹影: 在吗\r\n"
    "2011年3月5日9:05:10  茶居:小雨: 亲，在的\r\n"
    "有什么可以帮您？\r\n"
    "\r\n"
    "2011年3月5日9:05:10  茶居:小雨: 这款有货哦\r\n"
    "2011年3月5日19:00:00  山月: 电话:13800000001\r\n"
    "地址:杭州\r\n"
    "\r\n"
    "茶居:阿木\r\n"
    "2011年3月5日9:30:00  茶居:阿木: [自动回复]您好，稍后回复\r\n"
    "2011年3月5日9:30:01  茶居:服务助手: 买家已下单\r\n"
    "2011年3月5日9:30:02  竹影: 谢谢\r\n";

}  // namespace

TEST_CASE("a wangwang log is read in its old encoding, by agents' blocks and buyers") {
    const auto told = tell(file_builder::encoded(kLog, "GB18030"));
    REQUIRE(told);
    CHECK(told->report.encoding == "GB18030");
    CHECK(toWord(told->format.form) == "wangwang_log");
    CHECK(told->messages ==
          "竹影|buyer|竹影|20110305T010456Z|0|在吗\n"
          "竹影|agent|茶居:小雨|20110305T010510Z|0|亲，在的\n有什么可以帮您？\n"
          "竹影|agent|茶居:小雨|20110305T010510Z|1|这款有货哦\n"
          "山月|buyer|山月|20110305T110000Z|0|电话:13800000001\n地址:杭州\n"
          // Said before the buyer spoke in this block: kept until it is known to whom.
          "竹影|auto|茶居:阿木|20110305T013000Z|0|[自动回复]您好，稍后回复\n"
          "竹影|system|茶居:服务助手|20110305T013001Z|0|买家已下单\n"
          "竹影|buyer|竹影|20110305T013002Z|0|谢谢\n");
    CHECK(told->rejected.empty());
}

TEST_CASE("what is no message of a log is rejected with its line and reason") {
    const auto told = tell(
        "聊天记录\n"
        "茶居:小雨\n"
        "2011年3月5日9:00:00  茶居:小雨: 有人吗\n"
        "茶居:阿木\n"
        "2011年13月5日9:00:00  竹影: 十三月\n"
        "2011年3月5日9:00:00  没有冒号的一行\n"
        "2011年3月5日9:00:00  竹影: \n"
        "2011年3月5日9:00:01  竹影: 2011年3月5日发的货\n"
        "2011年3月5日发货的那单\n");
    REQUIRE(told);
    CHECK(told->rejected ==
          "1 head_not_readable\n3 buyer_unknown\n5 time_not_readable\n6 head_not_readable\n"
          "7 text_missing\n");
    // A day at the start of a line makes no head.
    CHECK(told->messages ==
          "竹影|buyer|竹影|20110305T010001Z|0|2011年3月5日发的货\n2011年3月5日发货的那单\n");
}

TEST_CASE("a line that stands in a log twice is one message, and time may run backwards") {
    const auto told = tell(
        "茶居:小雨\n"
        "2011年3月5日9:00:05  竹影: 在吗\n"
        "2011年3月5日9:00:05  竹影: 在吗\n"
        "2011年3月5日9:00:01  竹影: 你好\n");
    REQUIRE(told);
    CHECK(told->messages ==
          "竹影|buyer|竹影|20110305T010005Z|0|在吗\n竹影|buyer|竹影|20110305T010001Z|0|你好\n");
    CHECK(told->report.warnings.at(FileWarning::DuplicateRows) == 1);
    CHECK(told->report.rows == 2);
}

TEST_CASE("a message of megabytes is rejected and the ones around it are taken") {
    const auto told = tell(
        "茶居:小雨\n2011年3月5日9:00:00  竹影: 前\n"
        "2011年3月5日9:00:01  竹影: " +
        std::string(3'000'000, 'a') + "\n2011年3月5日9:00:02  竹影: 后\n");
    REQUIRE(told);
    CHECK(told->rejected == "3 cell_too_long\n");
    CHECK(told->entries.size() == 3);
    CHECK(told->report.rejectedRows.at(0).raw.size() <= 32U << 10U);
}

TEST_CASE("logs in a zip are read, though no comma stands in them, and a read-me is left out") {
    const auto zip =
        file_builder::zipOf({{"read.txt", "请先看说明\n"},
                             {"2011-3-5.txt", "茶居:小雨\n2011年3月5日9:00:00  竹影: 在吗\n"}});
    const auto told = tell(zip);
    REQUIRE(told);
    CHECK(told->messages == "竹影|buyer|竹影|20110305T010000Z|0|在吗\n");
}
