#include "core/base/spreadsheet_cell.h"

#include <algorithm>

#include "core/base/text.h"

namespace core {
namespace {

/// A spreadsheet keeps 15 significant digits and shows more than 11 in powers of ten.
constexpr std::size_t kSafeDigits = 11;

bool isSkipped(char32_t c) {
    return c <= ' ' || c == 0x7F || c == 0xA0 || c == 0x3000 || c == 0xFEFF ||
           (c >= 0x200B && c <= 0x200F);
}

bool startsFormula(char32_t c) {
    constexpr std::u32string_view kSigns = U"=+-@|%＝＋－＠｜％";
    return kSigns.find(c) != std::u32string_view::npos;
}

bool looksLikeFormula(std::string_view text) {
    for (std::size_t at = 0; at < text.size();) {
        const char32_t c = nextCodePoint(text, at);
        if (!isSkipped(c)) {
            return startsFormula(c);
        }
    }
    return false;
}

bool isLongNumber(std::string_view text) {
    text = trimmed(text);
    const bool digits = std::ranges::all_of(text, [](char c) { return c >= '0' && c <= '9'; });
    return digits && (text.size() > kSafeDigits || (text.size() > 1 && text.front() == '0'));
}

}  // namespace

std::string guardedCell(std::string_view utf8) {
    std::string text(utf8);
    std::erase(text, '\0');
    if (looksLikeFormula(text) || isLongNumber(text)) {
        text.insert(0, 1, '\'');
    }
    return text;
}

std::string csvCell(std::string_view utf8) {
    std::string cell = "\"";
    for (const char c : guardedCell(utf8)) {
        cell.append(c == '"' ? 2 : 1, c);
    }
    return cell + '"';
}

}  // namespace core
