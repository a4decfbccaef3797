#include "core/knowledge/knowledge_index.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <map>
#include <nlohmann/json.hpp>
#include <set>
#include <stdexcept>

#include "core/base/text.h"
#include "core/search/folding.h"
#include "core/search/spelling.h"
#include "embedded_knowledge.h"

namespace core::knowledge {
namespace {

using Words = std::vector<std::u32string>;

/// Groups of words that mean the same (resources/knowledge/synonyms.json).
std::vector<Words> groupsFromData() {
    const auto* file =
        std::ranges::find(embedded::k_knowledge, "synonyms.json", &embedded::File::name);
    if (file == embedded::k_knowledge.end()) {
        throw std::logic_error("the synonyms are missing");
    }
    std::vector<Words> groups;
    for (const auto& group : nlohmann::json::parse(file->text)) {
        auto& words = groups.emplace_back();
        for (const auto& word : group) {
            words.push_back(search::foldedText(word.get<std::string>()));
        }
    }
    return groups;
}

const std::vector<Words>& synonymGroups() {
    static const std::vector<Words> groups = groupsFromData();
    return groups;
}

Words wordsOf(std::u32string_view text) {
    Words words;
    std::u32string word;
    for (const char32_t c : text) {
        if (c == U' ' || c == U'\n' || c == U'\t') {
            if (!word.empty()) {
                words.push_back(std::move(word));
                word.clear();
            }
        } else {
            word += c;
        }
    }
    if (!word.empty()) {
        words.push_back(std::move(word));
    }
    return words;
}

/// The word and what means the same.
Words waysOf(const std::u32string& word) {
    Words ways{word};
    for (const auto& group : synonymGroups()) {
        if (std::ranges::find(group, word) != group.end()) {
            std::ranges::copy_if(group, std::back_inserter(ways),
                                 [&](const auto& other) { return other != word; });
        }
    }
    return ways;
}

bool isHan(char32_t c) {
    return (c >= 0x3400 && c <= 0x9FFF) || (c >= 0x20000 && c <= 0x3FFFF);
}
bool isAlphanumeric(char32_t c) {
    return (c >= U'a' && c <= U'z') || (c >= U'0' && c <= U'9');
}

constexpr std::uint64_t kGroupMark = std::uint64_t{1} << 63U;
constexpr std::uint64_t kLatinMark = std::uint64_t{1} << 62U;

/// Neighbouring Chinese characters, Latin words and groups of synonyms.
std::set<std::uint64_t> tokensOf(const std::u32string& text) {
    std::set<std::uint64_t> tokens;
    std::u32string latin;
    for (std::size_t at = 0; at <= text.size(); ++at) {
        const char32_t c = at < text.size() ? text[at] : U' ';
        if (isAlphanumeric(c)) {
            latin += c;
            continue;
        }
        if (latin.size() > 1) {
            tokens.insert(kLatinMark | (std::hash<std::u32string>{}(latin) >> 2U));
        }
        latin.clear();
        if (at > 0 && isHan(c) && isHan(text[at - 1])) {
            tokens.insert((std::uint64_t{text[at - 1]} << 24U) | c);
        }
    }
    const auto& groups = synonymGroups();
    for (std::size_t group = 0; group < groups.size(); ++group) {
        const bool isNamed = std::ranges::any_of(groups[group], [&](const auto& word) {
            return text.find(word) != std::u32string::npos;
        });
        if (isNamed) {
            tokens.insert(kGroupMark | group);
        }
    }
    return tokens;
}

/// Worse ranks come later.
constexpr int kNotFound = 100;

}  // namespace

KnowledgeIndex::KnowledgeIndex(const std::vector<IndexedText>& texts) {
    m_texts.reserve(texts.size());
    for (const auto& text : texts) {
        m_texts.push_back({text.id, search::foldedText(text.title), search::foldedText(text.group),
                           search::foldedText(text.body), text.uses});
        addTokens(static_cast<std::uint32_t>(m_texts.size() - 1));
    }
}

void KnowledgeIndex::addTokens(std::uint32_t text) {
    constexpr std::uint32_t kTitleWeight = 3;
    const Text& of = m_texts[text];
    std::map<Token, std::uint32_t> weights;
    for (const auto token : tokensOf(of.body)) {
        weights[token] = 1;
    }
    for (const auto token : tokensOf(of.title + U' ' + of.group)) {
        weights[token] = kTitleWeight;
    }
    for (const auto& [token, weight] : weights) {
        m_places[token].push_back({text, weight});
    }
}

int KnowledgeIndex::rankOf(const Text& text, const std::vector<std::u32string>& ways) const {
    int best = kNotFound;
    for (std::size_t at = 0; at < ways.size(); ++at) {
        const auto& way = ways[at];
        int rank = kNotFound;
        if (const auto place = text.title.find(way); place != std::u32string::npos) {
            rank = place == 0 ? 0 : 1;
        } else if (text.group.find(way) != std::u32string::npos) {
            rank = 4;
        } else if (text.body.find(way) != std::u32string::npos) {
            rank = 6;
        }
        // The word itself before what means the same.
        best = std::min(best, at == 0 ? rank : rank + 1);
    }
    return best;
}

std::vector<std::int64_t> KnowledgeIndex::find(std::string_view query, std::size_t limit) const {
    const auto folded = search::foldedText(trimmed(query));
    std::vector<Words> wanted;
    for (const auto& word : wordsOf(folded)) {
        wanted.push_back(waysOf(word));
    }
    const auto letters = search::lettersOf(folded);
    struct Found {
        int rank;
        const Text* text;
    };
    std::vector<Found> all;
    for (const auto& text : m_texts) {
        int rank = wanted.empty() ? kNotFound : 0;
        for (const auto& ways : wanted) {
            rank = std::max(rank, rankOf(text, ways));
        }
        if (rank > 2 && !letters.empty()) {
            rank = search::isSpelledIn(text.title, letters)   ? std::min(rank, 2)
                   : search::isSpelledIn(text.group, letters) ? std::min(rank, 5)
                                                              : rank;
        }
        if (rank < kNotFound) {
            all.push_back({rank, &text});
        }
    }
    std::ranges::stable_sort(all, [](const Found& left, const Found& right) {
        return left.rank != right.rank ? left.rank < right.rank : left.text->uses > right.text->uses;
    });
    std::vector<std::int64_t> ids;
    for (const auto& found : all) {
        if (ids.size() == limit) {
            break;
        }
        ids.push_back(found.text->id);
    }
    return ids;
}

std::vector<std::int64_t> KnowledgeIndex::suggest(std::string_view words, std::size_t limit) const {
    /// What stands in more than one of so many texts tells nothing.
    constexpr std::size_t kCommonShare = 4;
    constexpr std::size_t kFewTexts = 8;
    std::unordered_map<std::uint32_t, double> scores;
    for (const auto token : tokensOf(search::foldedText(words))) {
        const auto places = m_places.find(token);
        if (places == m_places.end()) {
            continue;
        }
        const std::size_t count = places->second.size();
        if (m_texts.size() > kFewTexts && count > m_texts.size() / kCommonShare) {
            continue;
        }
        const double rarity =
            std::log(1.0 + static_cast<double>(m_texts.size()) / static_cast<double>(count));
        for (const auto& place : places->second) {
            scores[place.text] += rarity * place.weight;
        }
    }
    std::vector<std::pair<double, std::uint32_t>> all;
    for (const auto& [text, score] : scores) {
        all.emplace_back(score, text);
    }
    std::ranges::sort(all, [&](const auto& left, const auto& right) {
        if (left.first != right.first) {
            return left.first > right.first;
        }
        const auto& one = m_texts[left.second];
        const auto& two = m_texts[right.second];
        return one.uses != two.uses ? one.uses > two.uses : one.id < two.id;
    });
    std::vector<std::int64_t> ids;
    for (const auto& [score, text] : all) {
        if (ids.size() == limit || score * 3 < all.front().first) {
            break;
        }
        ids.push_back(m_texts[text].id);
    }
    return ids;
}

}  // namespace core::knowledge
