#include "core/search/spelling.h"

#include <algorithm>
#include <span>

#include "core/search/folding.h"

namespace core::search {
namespace {

/// Nobody spells out more than this.
constexpr std::size_t kMostLetters = 64;

bool isLetter(char32_t c) {
    return c >= U'a' && c <= U'z';
}

bool isSpelledFully(std::span<const char32_t> text, std::string_view letters) {
    if (letters.empty()) {
        return true;
    }
    if (text.empty()) {
        return false;
    }
    return std::ranges::any_of(readingsOf(text.front()), [&](std::uint16_t reading) {
        const auto syllable = syllables()[reading];
        return syllable.starts_with(letters) ||
               (letters.starts_with(syllable) &&
                isSpelledFully(text.subspan(1), letters.substr(syllable.size())));
    });
}

bool isSpelledByInitials(std::span<const char32_t> text, std::string_view letters) {
    if (text.size() < letters.size()) {
        return false;
    }
    for (std::size_t i = 0; i < letters.size(); ++i) {
        const bool fits = std::ranges::any_of(readingsOf(text[i]), [&](std::uint16_t reading) {
            return syllables()[reading].front() == letters[i];
        });
        if (!fits) {
            return false;
        }
    }
    return true;
}

}  // namespace

std::string lettersOf(std::u32string_view text) {
    std::string letters;
    for (const char32_t c : text) {
        if (isLetter(c)) {
            letters += static_cast<char>(c);
        } else if (c != U' ' && c != U'\'') {
            return {};
        }
    }
    return letters.size() <= kMostLetters ? letters : std::string();
}

bool isSpelledIn(std::u32string_view text, std::string_view letters) {
    if (letters.empty()) {
        return false;
    }
    for (std::size_t at = 0; at < text.size(); ++at) {
        const auto rest = std::span<const char32_t>(text).subspan(at);
        if (isSpelledByInitials(rest, letters) || isSpelledFully(rest, letters)) {
            return true;
        }
    }
    return false;
}

}  // namespace core::search
