#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/search/search_query.h"

namespace core::search {

/// The term of one, two or three neighbouring folded characters: letters and digits of FTS5's
/// `ascii` tokenizer only, so that no sign of a text can mean something to FTS5. Two texts may
/// share a term; every hit is looked at again.
[[nodiscard]] std::string gramTerm(std::u32string_view characters);
/// The term of a syllable, or of two neighbours.
[[nodiscard]] std::string syllableTerm(std::string_view syllable, std::string_view next = {});

/// The terms of an order, separated by blanks. Of names and titles: every character and pair, and
/// the same of pinyin initials and syllables. Of numbers: every three characters, and what is
/// shorter unless it is only digits, for one or two digits are in nearly every order.
[[nodiscard]] std::string termsOf(const SearchableOrder& order);

/// The terms of a text that was said, separated by blanks: every character and pair of neighbours
/// but blanks, and every three neighbouring digits or letters, of which numbers are made.
[[nodiscard]] std::string textTermsOf(std::string_view utf8);
/// The terms that every text has in which these folded characters stand next to each other. Empty
/// for blanks only.
[[nodiscard]] std::vector<std::string> queryTermsOf(std::u32string_view folded);

}  // namespace core::search
