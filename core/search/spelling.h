#pragma once

#include <string>
#include <string_view>

namespace core::search {

/// The letters of a text that may be pinyin, without blanks and apostrophes; else empty. `folded`: foldedText.
[[nodiscard]] std::string lettersOf(std::u32string_view folded);
/// Whether consecutive characters of `text` are spelled by `letters`: as whole syllables, the last
/// one perhaps only begun, or as initials.
[[nodiscard]] bool isSpelledIn(std::u32string_view text, std::string_view letters);

}  // namespace core::search
