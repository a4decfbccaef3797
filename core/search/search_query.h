#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace core::search {

/// What of an order is searched. The views belong to whoever made it.
struct SearchableOrder {
    std::string_view number;
    std::string_view trackingNumber;
    std::string_view phone;
    std::string_view mobile;
    std::string_view nick;
    std::string_view receiver;
    std::string_view title;
};

/// What somebody searches for. It is found in an order where one field holds it as a substring
/// after folding (width, case, traditional or simplified), or where consecutive Chinese characters
/// of nick, receiver or title are spelled by it: as pinyin (`zhangguoli`, the last syllable may be
/// begun only) or as its initials (`zgl`).
class SearchQuery final {
public:
    explicit SearchQuery(std::string_view text);

    /// Nothing but blanks: finds nothing.
    [[nodiscard]] bool isEmpty() const { return m_text.empty(); }
    [[nodiscard]] bool matches(const SearchableOrder& order) const;
    /// FTS5 expression of index terms: true of every order that matches, and of few others.
    /// Nothing: the terms do not tell, only a scan does (one or two digits).
    [[nodiscard]] std::optional<std::string> expression() const;

private:
    std::u32string m_text;
    /// The letters of a text that may be pinyin, without blanks and apostrophes; else empty.
    std::string m_letters;
};

}  // namespace core::search
