#include "core/search/folding.h"

#include <algorithm>

#include "tests/support/catch.h"

using namespace core::search;

namespace {

bool isRead(char32_t character, std::string_view syllable) {
    return std::ranges::any_of(readingsOf(character), [&](std::uint16_t reading) {
        return syllables()[reading] == syllable;
    });
}

}  // namespace

TEST_CASE("width, case and script do not tell texts apart") {
    CHECK(foldedText("ＡＢＣ１２３　ｘ") == foldedText("abc123 X"));
    CHECK(foldedText("張國榮") == foldedText("张国荣"));
    CHECK(foldedText("頭髮發財") == foldedText("头发发财"));
    CHECK(foldedText("乾隆") == foldedText("干隆"));
    CHECK(foldedText("裡裏里") == foldedText("里里里"));
    CHECK(foldedText("ÀÉ") == foldedText("àé"));
    CHECK(foldedText("张") != foldedText("章"));
}

TEST_CASE("every code point folds once and for all") {
    for (char32_t character = 0; character <= 0x10FFFF; ++character) {
        if (folded(folded(character)) != folded(character)) {
            FAIL(static_cast<std::uint32_t>(character));
        }
    }
    CHECK(folded(0x110000) == 0x110000);
    CHECK(folded(U'😀') == U'😀');
}

TEST_CASE("a character is read in every modern way and as a surname") {
    CHECK(isRead(U'张', "zhang"));
    CHECK(isRead(U'重', "zhong"));
    CHECK(isRead(U'重', "chong"));
    CHECK(isRead(U'单', "shan"));
    CHECK(isRead(U'曾', "zeng"));
    CHECK(isRead(U'仇', "qiu"));
    CHECK(isRead(U'區', "ou"));
    CHECK(isRead(U'吕', "lv"));
    CHECK(isRead(U'略', "lve"));
    CHECK(readingsOf(U'a').empty());
    CHECK(readingsOf(U'😀').empty());
    CHECK(readingsOf(0x110000).empty());
    CHECK(std::ranges::is_sorted(syllables()));
}
