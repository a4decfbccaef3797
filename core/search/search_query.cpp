#include "core/search/search_query.h"

#include <algorithm>
#include <array>
#include <set>
#include <vector>

#include "core/base/text.h"
#include "core/search/folding.h"
#include "core/search/index_terms.h"
#include "core/search/spelling.h"

namespace core::search {
namespace {

/// More splits of the letters than this are not told apart: the index then gives more to look at.
constexpr std::size_t kMostSplits = 24;
/// More terms than this narrow little and cost each the reading of its list.
constexpr std::size_t kMostTerms = 5;

bool isDigit(char32_t c) {
    return c >= U'0' && c <= U'9';
}

std::u32string charactersOf(std::string_view utf8) {
    std::u32string characters;
    for (std::size_t at = 0; at < utf8.size();) {
        characters += nextCodePoint(utf8, at);
    }
    return characters;
}

std::string joined(const std::vector<std::string>& terms, std::string_view word) {
    std::string text = "(";
    for (std::size_t i = 0; i < terms.size(); ++i) {
        text += i == 0 ? std::string_view() : word;
        text += terms[i].front() == '(' ? terms[i] : '"' + terms[i] + '"';
    }
    return text + ")";
}

/// Every way to read letters as whole syllables with the last one perhaps only begun, as
/// conjunctions of terms.
class Splits final {
public:
    explicit Splits(std::string_view letters) {
        split(letters, {}, {});
        if (m_all.size() >= kMostSplits) {
            m_all.clear();
            for (const auto syllable : syllables()) {
                if (letters.starts_with(syllable)) {
                    m_all.push_back(joined({syllableTerm(syllable)}, " AND "));
                }
            }
        }
    }
    [[nodiscard]] const std::vector<std::string>& all() const { return m_all; }

private:
    void split(std::string_view letters, const std::vector<std::string>& pairs,
               std::string_view before) {
        const auto termWith = [&](std::string_view syllable) {
            return before.empty() ? syllableTerm(syllable) : syllableTerm(before, syllable);
        };
        if (m_dead.contains(letters.size())) {
            return;
        }
        const std::size_t known = m_all.size();
        std::vector<std::string> last;
        for (const auto syllable : syllables()) {
            if (m_all.size() >= kMostSplits) {
                return;
            }
            if (syllable.starts_with(letters)) {
                last.push_back(termWith(syllable));
            } else if (letters.starts_with(syllable)) {
                auto more = pairs;
                if (!before.empty() && more.size() < kMostTerms) {
                    more.push_back(termWith(syllable));
                }
                split(letters.substr(syllable.size()), more, syllable);
            }
        }
        if (!last.empty()) {
            auto more = pairs;
            more.push_back(joined(last, " OR "));
            m_all.push_back(joined(more, " AND "));
        }
        if (m_all.size() == known) {
            m_dead.insert(letters.size());
        }
    }

    std::vector<std::string> m_all;
    /// Lengths of the rests that no syllables make up: else every way to them would be gone again.
    std::set<std::size_t> m_dead;
};

/// The terms of `size` neighbouring characters from the end back: numbers differ at the end.
std::string conjunction(std::u32string_view text, std::size_t size) {
    std::vector<std::string> terms;
    for (std::size_t end = text.size(); end >= size && terms.size() < kMostTerms; --end) {
        terms.push_back(gramTerm(text.substr(end - size, size)));
    }
    return joined(terms, " AND ");
}

}  // namespace

SearchQuery::SearchQuery(std::string_view text)
    : m_text(foldedText(trimmed(text))), m_letters(lettersOf(m_text)) {}

bool SearchQuery::matches(const SearchableOrder& order) const {
    if (isEmpty()) {
        return false;
    }
    const std::array fields{order.number, order.trackingNumber, order.phone, order.mobile,
                            order.nick,   order.receiver,       order.title};
    const std::array spoken{order.nick, order.receiver, order.title};
    std::u32string folded;
    return std::ranges::any_of(fields,
                               [&](std::string_view field) {
                                   if (field.size() < m_text.size()) {
                                       return false;
                                   }
                                   foldInto(folded, field);
                                   return folded.find(m_text) != std::u32string::npos;
                               }) ||
           (!m_letters.empty() && std::ranges::any_of(spoken, [&](std::string_view field) {
               return isSpelledIn(charactersOf(field), m_letters);
           }));
}

std::optional<std::string> SearchQuery::expression() const {
    if (isEmpty() || (m_text.size() < 3 && std::ranges::all_of(m_text, isDigit))) {
        return std::nullopt;
    }
    std::vector<std::string> ways;
    const auto addPairs = [&](std::u32string_view text) {
        ways.push_back(conjunction(text, std::min<std::size_t>(text.size(), 2)));
    };
    addPairs(m_text);
    if (m_text.size() >= 3) {
        ways.push_back(conjunction(m_text, 3));
    }
    if (!m_letters.empty()) {
        const std::u32string letters(m_letters.begin(), m_letters.end());
        if (letters != m_text) {
            addPairs(letters);
        }
        const Splits splits(m_letters);
        ways.insert(ways.end(), splits.all().begin(), splits.all().end());
    }
    return joined(ways, " OR ");
}

}  // namespace core::search
