#include "core/search/text_query.h"

#include <algorithm>

#include "core/base/text.h"
#include "core/search/folding.h"
#include "core/search/index_terms.h"

namespace core::search {
namespace {

/// More terms than this narrow little and cost each the reading of its list.
constexpr std::size_t kMostTerms = 6;

}  // namespace

TextQuery::TextQuery(std::string_view text) : m_text(foldedText(trimmed(text))) {}

bool TextQuery::matches(std::string_view text) {
    // A character takes at least one byte.
    if (isEmpty() || text.size() < m_text.size()) {
        return false;
    }
    foldInto(m_folded, text);
    return m_folded.find(m_text) != std::u32string::npos;
}

std::vector<TextRange> TextQuery::hitsIn(std::string_view text) {
    std::vector<TextRange> hits;
    if (isEmpty()) {
        return hits;
    }
    foldInto(m_folded, text);
    std::size_t character = 0;
    std::size_t byte = 0;
    const auto goTo = [&](std::size_t wanted) {
        for (; character < wanted; ++character) {
            static_cast<void>(nextCodePoint(text, byte));
        }
        return byte;
    };
    for (std::size_t at = m_folded.find(m_text); at != std::u32string::npos;
         at = m_folded.find(m_text, at + m_text.size())) {
        const std::size_t begin = goTo(at);
        hits.push_back({.begin = begin, .length = goTo(at + m_text.size()) - begin});
    }
    return hits;
}

std::string TextQuery::expression() const {
    std::vector<std::string> terms = queryTermsOf(m_text);
    // Of a long query the rarer ones cannot be told, so some from all over it.
    if (terms.size() > kMostTerms) {
        std::vector<std::string> some;
        for (std::size_t i = 0; i < kMostTerms; ++i) {
            some.push_back(terms[i * (terms.size() - 1) / (kMostTerms - 1)]);
        }
        terms = std::move(some);
    }
    std::string expression;
    for (const std::string& term : terms) {
        expression += expression.empty() ? "\"" : " AND \"";
        expression += term + '"';
    }
    return expression;
}

}  // namespace core::search
