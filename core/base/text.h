#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace core {

/// Without blanks, tabs, line ends, NBSP, ideographic blanks and BOM at both ends.
[[nodiscard]] std::string_view trimmed(std::string_view utf8);
/// Decodes the code point at `at` and moves `at` behind it; U+FFFD for a byte that is not UTF-8.
[[nodiscard]] char32_t nextCodePoint(std::string_view utf8, std::size_t& at);
void appendUtf8(std::string& text, char32_t codePoint);
[[nodiscard]] bool isValidUtf8(std::string_view bytes);
/// Number of code points.
[[nodiscard]] std::size_t characterCount(std::string_view utf8);
/// Every code point as its own string.
[[nodiscard]] std::vector<std::string> characters(std::string_view utf8);
/// Removes direction and zero-width controls (U+200B–200F, U+202A–202E, U+2060–2064, U+2066–2069, U+FEFF)
/// and control characters but tab and newline, so that a stranger's text cannot reorder the screen.
[[nodiscard]] std::string withoutControls(std::string_view utf8);
/// What a person typed as it is kept: without controls, and without blanks at both ends.
[[nodiscard]] std::string cleanText(std::string_view utf8);

}  // namespace core
