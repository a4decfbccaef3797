#pragma once

#include <algorithm>
#include <array>
#include <optional>
#include <string_view>
#include <utility>

namespace core {

/// Each value of an enum with the word under which it is stored.
template <class T, std::size_t N>
using WordTable = std::array<std::pair<T, std::string_view>, N>;

template <class T, std::size_t N>
[[nodiscard]] constexpr std::string_view wordOf(const WordTable<T, N>& words, T value) {
    return std::ranges::find(words, value, &std::pair<T, std::string_view>::first)->second;
}

/// Nothing for a word that the table does not have.
template <class T, std::size_t N>
[[nodiscard]] constexpr std::optional<T> valueOf(const WordTable<T, N>& words,
                                                 std::string_view word) {
    const auto* found = std::ranges::find(words, word, &std::pair<T, std::string_view>::second);
    return found == words.end() ? std::nullopt : std::optional(found->first);
}

}  // namespace core
