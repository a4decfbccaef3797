#pragma once

#include <memory>
#include <string>
#include <string_view>

#include "core/importing/html_tag.h"
#include "core/importing/table_file.h"

namespace core::importing::html {

/// Takes what a page is made of.
class Sink {
public:
    Sink() = default;
    Sink(const Sink&) = delete;
    Sink& operator=(const Sink&) = delete;
    virtual ~Sink() = default;
    virtual void tag(const Tag& tag) = 0;
    /// Bytes in the page's encoding; a character may be cut between two calls in a row.
    virtual void text(std::string_view bytes) = 0;
    virtual void character(char32_t character) = 0;
};

/// Cuts a page into tags, text and entities; leaves out comments, scripts and styles. Works on
/// bytes: `<`, `>`,
/// `&`, quotes and blanks are never a part of a Chinese character in GB18030, Big5 or UTF-8.
class Tokenizer final {
public:
    /// `sink` must outlive the tokenizer.
    Tokenizer(std::unique_ptr<ByteSource> source, Sink& sink)
        : m_source(std::move(source)), m_sink(sink) {}

    /// Gives one piece to the sink; false at the end of the page.
    [[nodiscard]] Result<bool, Refusal> step();
    /// At the end: the page stops inside a tag, a comment or a script.
    [[nodiscard]] bool isCut() const { return m_at < m_buffer.size() || m_mode != Mode::Text; }

private:
    enum class Mode { Text, Comment, Raw };

    [[nodiscard]] std::string_view rest() const { return std::string_view(m_buffer).substr(m_at); }
    [[nodiscard]] Result<bool, Refusal> refill();
    bool takePiece();
    bool skipComment();
    bool skipRaw();
    bool takeMarkup(std::string_view text);
    bool takeEntity(std::string_view text);
    void takeTag(std::string_view text);

    std::unique_ptr<ByteSource> m_source;
    Sink& m_sink;
    std::string m_buffer;
    std::size_t m_at = 0;
    bool m_isAtEnd = false;
    Mode m_mode = Mode::Text;
    std::string m_rawName;
};

}  // namespace core::importing::html
