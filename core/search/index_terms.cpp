#include "core/search/index_terms.h"

#include <algorithm>
#include <array>

#include "core/base/text.h"
#include "core/search/folding.h"

namespace core::search {
namespace {

constexpr std::array<char, 4> kMarks{'s', 'u', 'b', 't'};
constexpr char kSyllableMark = 'p';

bool isDigit(char32_t c) {
    return c >= U'0' && c <= U'9';
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

std::u32string initialsOf(char32_t character) {
    std::u32string initials;
    for (const auto reading : readingsOf(character)) {
        const auto initial = static_cast<char32_t>(syllables()[reading].front());
        if (initials.find(initial) == std::u32string::npos) {
            initials += initial;
        }
    }
    return initials;
}

void addSpoken(std::string& terms, std::string_view utf8) {
    std::u32string before;
    for (std::size_t at = 0; at < utf8.size();) {
        const char32_t character = nextCodePoint(utf8, at);
        const std::u32string initials = initialsOf(character);
        for (const char32_t initial : initials) {
            addGram(terms, {&initial, 1});
            for (const char32_t other : before) {
                addGram(terms, std::u32string{other, initial});
            }
        }
        for (const auto reading : readingsOf(character)) {
            terms += syllableTerm(syllables()[reading]);
            terms += ' ';
        }
        before = initials;
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

std::string syllableTerm(std::string_view syllable) {
    return std::string(1, kSyllableMark).append(syllable);
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

}  // namespace core::search
