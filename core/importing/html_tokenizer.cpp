#include "core/importing/html_tokenizer.h"

#include <algorithm>

#include "core/importing/input_file.h"
#include "core/importing/limits.h"

namespace core::importing::html {
namespace {

constexpr std::size_t kPiece = std::size_t{64} << 10;
constexpr std::size_t kLongestEntity = 12;

}  // namespace

Result<bool, Refusal> Tokenizer::step() {
    while (!takePiece()) {
        if (m_mode == Mode::Text && rest().size() > limits::kTagBytes) {
            return refuse(FileProblem::CellTooLong, "a tag has no end");
        }
        auto more = refill();
        if (!more || !*more) {
            return more;
        }
    }
    return true;
}

Result<bool, Refusal> Tokenizer::refill() {
    if (m_isAtEnd) {
        return false;
    }
    m_buffer.erase(0, m_at);
    m_at = 0;
    const std::size_t kept = m_buffer.size();
    m_buffer.resize(kept + kPiece);
    const auto got = m_source->read({m_buffer.data() + kept, kPiece});
    if (!got) {
        return Unexpected{got.error()};
    }
    m_buffer.resize(kept + *got);
    m_isAtEnd = *got == 0;
    return true;
}

/// False when more bytes are needed.
bool Tokenizer::takePiece() {
    const std::string_view text = rest();
    if (text.empty()) {
        return false;
    }
    if (m_mode != Mode::Text) {
        return m_mode == Mode::Comment ? skipComment() : skipRaw();
    }
    if (text[0] == '<') {
        return takeMarkup(text);
    }
    if (text[0] == '&') {
        return takeEntity(text);
    }
    const std::size_t length = std::min(text.find_first_of("<&"), text.size());
    m_at += length;
    m_sink.text(text.substr(0, length));
    return true;
}

bool Tokenizer::skipComment() {
    constexpr std::string_view kEnd = "-->";
    const std::string_view text = rest();
    const std::size_t found = text.find(kEnd);
    if (found == std::string_view::npos) {
        m_at += text.size() - std::min(text.size(), kEnd.size() - 1);
        return false;
    }
    m_at += found + kEnd.size();
    m_mode = Mode::Text;
    return true;
}

/// Scripts and styles may hold anything but their own closing tag.
bool Tokenizer::skipRaw() {
    const std::string_view text = rest();
    const std::size_t found = std::min(text.find("</"), text.size() - 1);
    const std::size_t needed = found + 2 + m_rawName.size();
    m_at += found;
    if (text.size() < needed) {
        return false;
    }
    if (parseTag(text.substr(found, needed - found)).name == m_rawName) {
        m_mode = Mode::Text;
    } else {
        m_at += 2;
    }
    return true;
}

bool Tokenizer::takeMarkup(std::string_view text) {
    if (text.size() < 4 && !m_isAtEnd) {
        return false;
    }
    if (text.starts_with("<!--")) {
        m_mode = Mode::Comment;
        m_at += 4;
        return true;
    }
    const char second = text.size() > 1 ? text[1] : ' ';
    const bool isTag = (second >= 'a' && second <= 'z') || (second >= 'A' && second <= 'Z') ||
                       second == '/' || second == '!' || second == '?';
    if (!isTag) {
        ++m_at;
        m_sink.text(text.substr(0, 1));
        return true;
    }
    const std::size_t end = tagEnd(text);
    if (end == std::string_view::npos) {
        return false;
    }
    m_at += end + 1;
    takeTag(text.substr(0, end));
    return true;
}

void Tokenizer::takeTag(std::string_view text) {
    const Tag tag = parseTag(text);
    if ((tag.name == "script" || tag.name == "style") && !tag.isClosing && !tag.isSelfClosing) {
        m_mode = Mode::Raw;
        m_rawName = tag.name;
    }
    m_sink.tag(tag);
}

bool Tokenizer::takeEntity(std::string_view text) {
    if (text.size() < kLongestEntity && !m_isAtEnd) {
        return false;
    }
    const std::size_t end = text.substr(0, kLongestEntity).find(';');
    const auto character =
        end == std::string_view::npos ? std::nullopt : entity(text.substr(1, end - 1));
    if (character) {
        m_at += end + 1;
        m_sink.character(*character);
    } else {
        ++m_at;
        m_sink.text(text.substr(0, 1));
    }
    return true;
}

}  // namespace core::importing::html
