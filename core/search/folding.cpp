#include "core/search/folding.h"

#include "character_tables.h"
#include "core/base/text.h"

namespace core::search {
namespace {

constexpr std::size_t kPageSize = 256;
constexpr char32_t kLastCharacter = 0x10FFFF;

}  // namespace

char32_t folded(char32_t character) {
    if (character > kLastCharacter) {
        return character;
    }
    const std::size_t page = tables::kFoldPages[character / kPageSize];
    return page == tables::kNoFolding
               ? character
               : tables::kFoldValues[page * kPageSize + character % kPageSize];
}

std::u32string foldedText(std::string_view utf8) {
    std::u32string text;
    foldInto(text, utf8);
    return text;
}

void foldInto(std::u32string& text, std::string_view utf8) {
    text.clear();
    text.reserve(utf8.size());
    for (std::size_t at = 0; at < utf8.size();) {
        text += folded(nextCodePoint(utf8, at));
    }
}

std::span<const std::string_view> syllables() {
    return tables::kSyllables;
}

std::span<const std::uint16_t> readingsOf(char32_t character) {
    if (character > kLastCharacter) {
        return {};
    }
    const std::size_t page = tables::kReadingPages[character / kPageSize];
    const std::size_t set = tables::kReadingValues[page * kPageSize + character % kPageSize];
    return std::span(tables::kReadingSets).subspan(set + 1, tables::kReadingSets[set]);
}

}  // namespace core::search
