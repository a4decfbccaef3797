#include "core/importing/encoding.h"

#include <iconv.h>
#include <random>
#include <string>

#include "tests/support/catch.h"

using core::importing::appendDecoded;
using core::importing::Encoding;
using core::importing::EncodingDetector;
using namespace std::string_literals;

namespace {

const std::string kSimplified =
    "订单编号,买家会员名,收货人姓名,收货地址 \r\n"
    "=\"35153131473000001\",tb_小猫,陈平,浙江省 杭州市 西湖区 文三路1号,你好，麻烦尽快发货谢谢\r\n";
const std::string kTraditional =
    "訂單編號,買家會員名,收貨人姓名,收貨地址,備註\r\n"
    "35153131473000001,小貓,陳平,臺北市中正區重慶南路一段,你好，麻煩儘快發貨謝謝\r\n";

std::string encoded(const std::string& utf8, const char* encoding) {
    const iconv_t handle = iconv_open(encoding, "UTF-8");
    std::string input = utf8;
    std::string output(utf8.size() * 4 + 8, '\0');
    char* in = input.data();
    char* out = output.data();
    std::size_t inLeft = input.size();
    std::size_t outLeft = output.size();
    REQUIRE(iconv(handle, &in, &inLeft, &out, &outLeft) != static_cast<std::size_t>(-1));
    iconv_close(handle);
    output.resize(output.size() - outLeft);
    return output;
}

EncodingDetector::Outcome detect(std::string_view bytes) {
    EncodingDetector detector;
    detector.feed(bytes);
    return detector.finish();
}

bool isSame(const EncodingDetector::Outcome& one, const EncodingDetector::Outcome& other) {
    return one.encoding == other.encoding && one.bomLength == other.bomLength &&
           one.isGuess == other.isGuess && one.firstBadByte == other.firstBadByte;
}

}  // namespace

TEST_CASE("plain ASCII and nothing at all are UTF-8") {
    CHECK(detect("").encoding == Encoding::Utf8);
    CHECK(detect("order,1\r\n").encoding == Encoding::Utf8);
    CHECK_FALSE(detect("order,1\r\n").isGuess);
}

TEST_CASE("each encoding is recognised without a guess") {
    struct Case {
        std::string bytes;
        Encoding encoding;
        std::size_t bomLength;
    };
    const std::vector<Case> cases{
        {kSimplified, Encoding::Utf8, 0},
        {"\xEF\xBB\xBF" + kSimplified, Encoding::Utf8WithBom, 3},
        {encoded(kSimplified, "GB18030"), Encoding::Gb18030, 0},
        {encoded("\uFEFF" + kSimplified, "GB18030"), Encoding::Gb18030, 4},
        {encoded(kTraditional, "BIG5"), Encoding::Big5, 0},
        {"\xFF\xFE" + encoded(kSimplified, "UTF-16LE"), Encoding::Utf16Le, 2},
        {"\xFE\xFF" + encoded(kSimplified + "😀", "UTF-16BE"), Encoding::Utf16Be, 2},
    };
    for (const auto& [bytes, encoding, bomLength] : cases) {
        const auto outcome = detect(bytes);
        INFO(toName(encoding));
        REQUIRE(outcome.encoding.has_value());
        CHECK(toName(*outcome.encoding) == toName(encoding));
        CHECK(outcome.bomLength == bomLength);
        CHECK(outcome.firstBadByte == -1);
        CHECK_FALSE(outcome.isGuess);
    }
}

TEST_CASE("one Chinese word among much ASCII is enough to tell GB18030 from UTF-8") {
    std::string text(200000, 'a');
    text += "退款";
    CHECK(detect(encoded(text, "GBK")).encoding == Encoding::Gb18030);
    CHECK(detect(text).encoding == Encoding::Utf8);
}

TEST_CASE("traditional text in GB18030 is not taken for Big5") {
    CHECK(detect(encoded(kTraditional + kSimplified, "GB18030")).encoding == Encoding::Gb18030);
}

TEST_CASE("a short text that several encodings explain is GB18030 and a guess") {
    const auto outcome = detect(encoded("中文", "GB18030"));
    CHECK(outcome.encoding == Encoding::Gb18030);
    CHECK(outcome.isGuess);
}

TEST_CASE("where the pieces are cut makes no difference") {
    for (const std::string& bytes :
         {kSimplified, "\xEF\xBB\xBF" + kSimplified, encoded(kSimplified + "😀", "GB18030"),
          encoded(kTraditional, "BIG5"), "\xFF\xFE" + encoded("订单😀", "UTF-16LE"),
          encoded(kSimplified, "GB18030") + "\xFF rest", kSimplified + "\xE8\xAE"}) {
        const auto whole = detect(bytes);
        for (std::size_t cut = 0; cut <= bytes.size(); ++cut) {
            EncodingDetector detector;
            detector.feed(std::string_view(bytes).substr(0, cut));
            detector.feed(std::string_view(bytes).substr(cut));
            INFO("cut at " << cut);
            CHECK(isSame(detector.finish(), whole));
        }
        EncodingDetector bytewise;
        for (const char byte : bytes) {
            bytewise.feed({&byte, 1});
        }
        CHECK(isSame(bytewise.finish(), whole));
    }
}

TEST_CASE("the first byte that does not decode is named exactly") {
    const std::string gb18030 = encoded(kSimplified, "GB18030");
    const auto at = [](const std::string& bytes) { return detect(bytes).firstBadByte; };
    CHECK(at(gb18030 + "\xFF" + gb18030) == static_cast<std::int64_t>(gb18030.size()));
    CHECK(at(gb18030 + "\xB6") == static_cast<std::int64_t>(gb18030.size()));
    CHECK(at(kSimplified + "\xFF") == static_cast<std::int64_t>(kSimplified.size()));
    CHECK(at("\xEF\xBB\xBF"
             "ab\xC0") == 5);
    CHECK(at("\xFF\xFE"
             "a\0"s +
             "\x00\xDC"s + "b\0"s) == 4);
    CHECK(at("\xFF\xFE"
             "a\0b"s) == 4);
    CHECK_FALSE(detect(gb18030 + "\xFF").encoding.has_value());
}

TEST_CASE("broken UTF-8 is refused by the decoder and leaves the text as it was") {
    std::string text = "x";
    for (const std::string_view bytes :
         {"\xC0\xAF", "\xE0\x80\x80", "\xED\xA0\x80", "\xF4\x90\x80\x80", "\xF5\x80\x80\x80",
          "\x80", "\xE8\xAE", "abcdefgh\xE8"}) {
        CHECK_FALSE(appendDecoded(text, bytes, Encoding::Utf8));
        CHECK(text == "x");
    }
    CHECK(appendDecoded(text, kSimplified, Encoding::Utf8WithBom));
    CHECK(text == "x" + kSimplified);
    CHECK_FALSE(appendDecoded(text, "a", Encoding::Utf16Le));
}

TEST_CASE("what the detector accepts, the decoder decodes") {
    std::mt19937 random(20261123);
    const std::string seed = encoded(kSimplified, "GB18030");
    int decoded = 0;
    for (int round = 0; round < 20000; ++round) {
        std::string bytes = round % 2 == 0 ? seed : std::string();
        for (int i = 0; i < 6; ++i) {
            const auto byte = static_cast<char>(random() & 0xFF);
            if (bytes.size() > 20) {
                bytes[random() % bytes.size()] = byte;
            } else {
                bytes += byte;
            }
        }
        const auto outcome = detect(bytes);
        std::string text;
        if (outcome.encoding && *outcome.encoding != Encoding::Utf16Le &&
            *outcome.encoding != Encoding::Utf16Be) {
            CHECK(appendDecoded(text, bytes, *outcome.encoding));
            ++decoded;
        } else if (!outcome.encoding) {
            CHECK(outcome.firstBadByte >= 0);
            CHECK(outcome.firstBadByte < static_cast<std::int64_t>(bytes.size()));
        }
    }
    CHECK(decoded > 0);
}
