#include <iconv.h>
#include <string>

#include "core/importing/encoding.h"
#include "tests/support/catch.h"

using core::importing::appendDecoded;
using core::importing::Encoding;

namespace {

class Iconv final {
public:
    explicit Iconv(const char* encoding) : m_handle(iconv_open("UTF-8", encoding)) {}
    ~Iconv() { iconv_close(m_handle); }
    Iconv(const Iconv&) = delete;
    Iconv& operator=(const Iconv&) = delete;

    /// Empty for bytes that are not one whole character.
    std::string decode(const char* code, std::size_t length) const {
        char input[4];
        std::copy(code, code + length, input);
        char output[16];
        char* in = input;
        char* out = output;
        std::size_t inLeft = length;
        std::size_t outLeft = sizeof output;
        iconv(m_handle, nullptr, nullptr, nullptr, nullptr);
        const auto outcome = iconv(m_handle, &in, &inLeft, &out, &outLeft);
        const bool isWhole = outcome == 0 && inLeft == 0;
        return isWhole ? std::string(output, sizeof output - outLeft) : std::string();
    }

private:
    iconv_t m_handle;
};

std::string ours(const char* code, std::size_t length, Encoding encoding) {
    std::string text;
    const bool isDecoded = appendDecoded(text, {code, length}, encoding);
    return isDecoded ? text : std::string();
}

template <class Visit>
void everyTwoByteCode(Visit visit) {
    for (int lead = 0x81; lead <= 0xFF; ++lead) {
        for (int trail = 0; trail <= 0xFF; ++trail) {
            const char code[] = {static_cast<char>(lead), static_cast<char>(trail)};
            visit(code);
        }
    }
}

}  // namespace

TEST_CASE("every one-byte code means what iconv says") {
    const Iconv gb18030("GB18030");
    for (int value = 0; value <= 0xFF; ++value) {
        const char code = static_cast<char>(value);
        INFO("byte " << value);
        CHECK(ours(&code, 1, Encoding::Gb18030) == gb18030.decode(&code, 1));
        // iconv lets 0x80 through in Big5, where no character is defined.
        CHECK(ours(&code, 1, Encoding::Big5) ==
              (value < 0x80 ? std::string(1, code) : std::string()));
    }
}

TEST_CASE("every two-byte code of GB18030 means what iconv says") {
    const Iconv iconv("GB18030");
    int different = 0;
    int known = 0;
    everyTwoByteCode([&](const char* code) {
        const std::string expected = iconv.decode(code, 2);
        known += expected.empty() ? 0 : 1;
        different += ours(code, 2, Encoding::Gb18030) == expected ? 0 : 1;
    });
    CHECK(different == 0);
    CHECK(known == 23940);
}

TEST_CASE("every two-byte code of Big5 means what iconv says") {
    const Iconv iconv("BIG5");
    int different = 0;
    int known = 0;
    everyTwoByteCode([&](const char* code) {
        const std::string expected = iconv.decode(code, 2);
        // A lead byte that iconv takes alone, followed by ASCII, is not a Big5 character.
        const bool isOne = expected.size() >= 2 &&
                           static_cast<unsigned char>(expected[0]) >= 0xC0 &&
                           static_cast<unsigned char>(expected.back()) >= 0x80;
        known += isOne ? 1 : 0;
        different += ours(code, 2, Encoding::Big5) == (isOne ? expected : "") ? 0 : 1;
    });
    CHECK(different == 0);
    CHECK(known > 13000);
}

TEST_CASE("every four-byte code of GB18030 means what iconv says") {
    const Iconv iconv("GB18030");
    int different = 0;
    int known = 0;
    std::string text;
    for (int index = 0; index < 126 * 12600; ++index) {
        const char code[] = {
            static_cast<char>(0x81 + index / 12600), static_cast<char>(0x30 + index / 1260 % 10),
            static_cast<char>(0x81 + index / 10 % 126), static_cast<char>(0x30 + index % 10)};
        const std::string expected = iconv.decode(code, 4);
        known += expected.empty() ? 0 : 1;
        text.clear();
        const bool isDecoded = appendDecoded(text, {code, 4}, Encoding::Gb18030);
        different += isDecoded == !expected.empty() && text == expected ? 0 : 1;
    }
    CHECK(different == 0);
    CHECK(known > 0x100000);
}

TEST_CASE("a cut or wrong character leaves the text as it was") {
    std::string text = "before";
    for (const std::string_view bytes :
         {"\xB6", "abc\xB6", "\xB6\xA9\xB5", "\x81\x30", "\x81\x30\x81", "\x81\x30\x81\x40",
          "\xB6\x0A", "\xFF\xFF", "\x80", "\xE3\x32\x9A\x36", "\x84\x31\xA5\x30"}) {
        INFO("length " << bytes.size());
        CHECK_FALSE(appendDecoded(text, bytes, Encoding::Gb18030));
        CHECK(text == "before");
    }
    CHECK(appendDecoded(text, "\xE3\x32\x9A\x35", Encoding::Gb18030));
    CHECK(text == "before\xF4\x8F\xBF\xBF");
}

TEST_CASE("text longer than a block is decoded whole") {
    std::string bytes;
    std::string expected;
    for (int i = 0; i < 5000; ++i) {
        bytes += std::string(static_cast<std::size_t>(i % 11), 'x') + "\xB6\xA9\x95\x32\x82\x36";
        expected += std::string(static_cast<std::size_t>(i % 11), 'x') + "订\U00020000";
    }
    std::string text = "=";
    CHECK(appendDecoded(text, bytes, Encoding::Gb18030));
    CHECK(text == "=" + expected);
    CHECK_FALSE(appendDecoded(text, bytes + "\xFF", Encoding::Gb18030));
    CHECK(text.size() == expected.size() + 1);
}
