#include "core/search/index_terms.h"

#include <algorithm>
#include <array>
#include <span>

#include "core/base/text.h"
#include "core/search/folding.h"

namespace core::search {
namespace {

constexpr std::array<char, 4> kMarks{'s', 'u', 'b', 't'};
constexpr char kSyllableMark = 'p';
constexpr char kNextMark = '0';

bool isDigit(char32_t c) {
    return c >= U'0' && c <= U'9';
}

bool isAlphanumeric(char32_t c) {
    return isDigit(c) || (c >= U'a' && c <= U'z');
}

bool isBlank(char32_t c) {
    return c == U' ' || c == U'\t' || c == U'\n' || c == U'\r' || c == U'\u3000' || c == U'\u00A0';
}

void appendCharacter(std::string& term, char32_t c) {
    constexpr std::string_view kHex = "0123456789abcdef";
    if (c >= 0x80 || isDigit(c) || (c >= U'a' && c <= U'z')) {
        appendUtf8(term, c);
    } else {
        term += kHex[(c >> 4) & 0xF];
        term += kHex[c & 0xF];
    }
}

void addGram(std::string& terms, std::u32string_view characters) {
    terms += kMarks[std::min(characters.size(), kMarks.size() - 1)];
    for (const char32_t c : characters) {
        appendCharacter(terms, c);
    }
    terms += ' ';
}

void addSyllable(std::string& terms, std::string_view syllable, std::string_view next) {
    terms += kSyllableMark;
    terms += syllable;
    if (!next.empty()) {
        terms += kNextMark;
        terms += next;
    }
    terms += ' ';
}

void addNumber(std::string& terms, std::string_view utf8) {
    const std::u32string text = foldedText(utf8);
    const std::u32string_view view = text;
    for (std::size_t at = 0; at < view.size(); ++at) {
        for (std::size_t size = 1; size <= 3 && at + size <= view.size(); ++size) {
            const auto gram = view.substr(at, size);
            if (size == 3 || !std::ranges::all_of(gram, isDigit)) {
                addGram(terms, gram);
            }
        }
    }
}

/// The pairs of two neighbours' initials, each once however many readings have them.
void addInitials(std::string& terms, std::span<const std::uint16_t> before,
                 std::span<const std::uint16_t> here) {
    std::u32string known;
    for (const auto reading : here) {
        const auto initial = static_cast<char32_t>(syllables()[reading].front());
        if (known.find(initial) != std::u32string::npos) {
            continue;
        }
        known += initial;
        addGram(terms, {&initial, 1});
        char32_t last = 0;
        for (const auto other : before) {
            const auto first = static_cast<char32_t>(syllables()[other].front());
            if (first != last) {
                addGram(terms, std::u32string{first, initial});
            }
            last = first;
        }
    }
}

void addSpoken(std::string& terms, std::string_view utf8) {
    std::span<const std::uint16_t> before;
    for (std::size_t at = 0; at < utf8.size();) {
        const auto here = readingsOf(nextCodePoint(utf8, at));
        addInitials(terms, before, here);
        for (const auto reading : here) {
            addSyllable(terms, syllables()[reading], {});
            for (const auto other : before) {
                addSyllable(terms, syllables()[other], syllables()[reading]);
            }
        }
        before = here;
    }
}

void addText(std::string& terms, std::string_view utf8) {
    const std::u32string text = foldedText(utf8);
    const std::u32string_view view = text;
    for (std::size_t at = 0; at < view.size(); ++at) {
        addGram(terms, view.substr(at, 1));
        if (at + 1 < view.size()) {
            addGram(terms, view.substr(at, 2));
        }
    }
    addSpoken(terms, utf8);
}

}  // namespace

std::string gramTerm(std::u32string_view characters) {
    std::string term;
    addGram(term, characters);
    term.pop_back();
    return term;
}

std::string syllableTerm(std::string_view syllable, std::string_view next) {
    std::string term;
    addSyllable(term, syllable, next);
    term.pop_back();
    return term;
}

std::string termsOf(const SearchableOrder& order) {
    std::string terms;
    for (const auto number : {order.number, order.trackingNumber, order.phone, order.mobile}) {
        addNumber(terms, number);
    }
    for (const auto text : {order.nick, order.receiver, order.title}) {
        addText(terms, text);
    }
    return terms;
}

std::string textTermsOf(std::string_view utf8) {
    const std::u32string text = foldedText(utf8);
    const std::u32string_view view = text;
    std::string terms;
    for (std::size_t at = 0; at < view.size(); ++at) {
        for (std::size_t size = 1; size <= 3 && at + size <= view.size(); ++size) {
            const auto gram = view.substr(at, size);
            if (isBlank(gram.back()) || (size == 3 && !std::ranges::all_of(gram, isAlphanumeric))) {
                break;
            }
            addGram(terms, gram);
        }
    }
    return terms;
}

std::vector<std::string> queryTermsOf(std::u32string_view folded) {
    std::vector<std::string> terms;
    const auto has = [&](std::size_t at, std::size_t size) {
        return at + size <= folded.size() &&
               std::ranges::none_of(folded.substr(at, size), isBlank) &&
               (size < 3 || std::ranges::all_of(folded.substr(at, size), isAlphanumeric));
    };
    std::size_t covered = 0;
    for (std::size_t at = 0; at < folded.size(); ++at) {
        std::size_t size = 3;
        while (size > 0 && !has(at, size)) {
            --size;
        }
        // What a longer neighbour holds already narrows nothing.
        if (size > 0 && at + size > covered) {
            terms.push_back(gramTerm(folded.substr(at, size)));
            covered = at + size;
        }
    }
    return terms;
}

}  // namespace core::search
