#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace core::knowledge {

/// What of a reply or an article is searched.
struct IndexedText {
    std::int64_t id = 0;
    std::string title;
    /// Folder, keywords, scenario.
    std::string group;
    std::string body;
    /// How often it was used: breaks ties.
    std::int64_t uses = 0;
};

/// A few thousand texts in memory: found in under 5 ms (lessons.md row 8). Made in a job and shared unchanged.
class KnowledgeIndex final {
public:
    explicit KnowledgeIndex(const std::vector<IndexedText>& texts);

    /// Every word, or a synonym of it, in title, group or body, folded (width, case, traditional); or title and group
    /// spelled by pinyin or its initials. Titles come before groups, groups before bodies, what is used more before
    /// the rest. An empty query finds nothing.
    [[nodiscard]] std::vector<std::int64_t> find(std::string_view query, std::size_t limit) const;
    /// R030: what answers a buyer's words, by the words they share; synonyms count as the same.
    [[nodiscard]] std::vector<std::int64_t> suggest(std::string_view words, std::size_t limit) const;
    [[nodiscard]] std::size_t size() const { return m_texts.size(); }

private:
    struct Text {
        std::int64_t id = 0;
        std::u32string title;
        std::u32string group;
        std::u32string body;
        std::int64_t uses = 0;
    };
    struct Place {
        std::uint32_t text = 0;
        std::uint32_t weight = 0;
    };
    using Token = std::uint64_t;

    void addTokens(std::uint32_t text);
    [[nodiscard]] int rankOf(const Text& text, const std::vector<std::u32string>& ways) const;

    std::vector<Text> m_texts;
    std::unordered_map<Token, std::vector<Place>> m_places;
};

}  // namespace core::knowledge
