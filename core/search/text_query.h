#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace core::search {

/// A piece of a text, in bytes.
struct TextRange {
    std::size_t begin = 0;
    std::size_t length = 0;
    bool operator==(const TextRange&) const = default;
};

/// What somebody searches for in what was said: found where a text holds it as a substring after
/// folding (width, case, traditional or simplified).
class TextQuery final {
public:
    explicit TextQuery(std::string_view text);

    /// Nothing but blanks: finds nothing.
    [[nodiscard]] bool isEmpty() const { return m_text.empty(); }
    [[nodiscard]] bool matches(std::string_view text);
    /// Where in `text` it stands, from the front, without overlaps.
    [[nodiscard]] std::vector<TextRange> hitsIn(std::string_view text);
    /// FTS5 expression of index terms: true of every text that matches, and of few others.
    [[nodiscard]] std::string expression() const;

private:
    std::u32string m_text;
    /// Scratch.
    std::u32string m_folded;
};

}  // namespace core::search
