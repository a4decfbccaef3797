#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>

namespace core::search {

/// The form that all spellings of a character share: half width, lower case, simplified.
[[nodiscard]] char32_t folded(char32_t character);
[[nodiscard]] std::u32string foldedText(std::string_view utf8);
/// The same into a text whose memory is used again.
void foldInto(std::u32string& text, std::string_view utf8);

/// All Mandarin syllables without tones, sorted; the umlaut is a v: `lv`.
[[nodiscard]] std::span<const std::string_view> syllables();
/// How a Chinese character is read, surnames included: places in syllables(). Empty for any other
/// character.
[[nodiscard]] std::span<const std::uint16_t> readingsOf(char32_t character);

}  // namespace core::search
