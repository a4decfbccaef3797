#include "core/importing/transcript_text.h"

#include "core/base/text.h"
#include "core/importing/input_file.h"
#include "core/importing/limits.h"

namespace core::importing {
namespace {

constexpr std::size_t kPiece = std::size_t{64} << 10;

}  // namespace

bool appendText(std::string& text, std::string_view bytes, Encoding encoding) {
    if (encoding == Encoding::Gb18030 || encoding == Encoding::Big5) {
        return appendDecoded(text, bytes, encoding);
    }
    // UTF-16 arrives as UTF-8.
    text.append(bytes);
    return isValidUtf8(bytes);
}

LineReader::LineReader(std::unique_ptr<ByteSource> text, const TranscriptFormat& format)
    : m_source(std::move(text)), m_encoding(format.encoding), m_skip(format.bomLength) {}

Result<bool, Refusal> LineReader::refill() {
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
    return !m_isAtEnd;
}

Result<bool, Refusal> LineReader::next(std::string& line) {
    std::size_t end = m_buffer.find('\n', m_at);
    while (end == std::string::npos && !m_isAtEnd) {
        if (m_buffer.size() - m_at > limits::kRowBytes) {
            return refuse(FileProblem::CellTooLong, {}, m_row + 1);
        }
        const std::size_t searched = m_buffer.size() - m_at;
        if (const auto more = refill(); !more) {
            return Unexpected{more.error()};
        }
        end = m_buffer.find('\n', searched);
    }
    if (end == std::string::npos && m_at == m_buffer.size()) {
        return false;
    }
    std::string_view bytes = std::string_view(m_buffer).substr(m_at, end - m_at);
    m_at = end == std::string::npos ? m_buffer.size() : end + 1;
    ++m_row;
    if (m_row == 1) {
        bytes.remove_prefix(std::min(m_skip, bytes.size()));
    }
    if (bytes.ends_with('\r')) {
        bytes.remove_suffix(1);
    }
    line.clear();
    if (!appendText(line, bytes, m_encoding)) {
        return refuse(FileProblem::Undecodable, {}, m_row);
    }
    return true;
}

CellReader::CellReader(std::unique_ptr<ByteSource> text, const TranscriptFormat& format)
    : m_splitter(std::move(text), format.separator, format.bomLength)
    , m_separator(format.separator)
    , m_encoding(format.encoding) {}

Result<bool, Refusal> CellReader::next(std::vector<std::string>& cells) {
    while (true) {
        while (m_next == m_block.ends.size()) {
            const auto more = m_splitter.next(m_block);
            if (!more || !*more) {
                return more;
            }
            m_next = 0;
        }
        const auto record =
            std::string_view(m_block.bytes)
                .substr(m_block.starts[m_next], m_block.ends[m_next] - m_block.starts[m_next]);
        m_row = m_block.firstRow + static_cast<std::int64_t>(m_next);
        ++m_next;
        if (trimmed(record).empty()) {
            continue;
        }
        if (const auto taken = take(record, cells); !taken) {
            return Unexpected{taken.error()};
        }
        return true;
    }
}

Result<void, Refusal> CellReader::take(std::string_view record, std::vector<std::string>& cells) {
    if (!splitRecord(record, m_separator, m_cells)) {
        return refuse(FileProblem::QuoteNotClosed, {}, m_row);
    }
    if (m_cells.size() > limits::kColumns) {
        return refuse(FileProblem::TooManyColumns, std::to_string(m_cells.size()), m_row);
    }
    m_raw.clear();
    if (!appendText(m_raw, record, m_encoding)) {
        return refuse(FileProblem::Undecodable, {}, m_row);
    }
    cells.resize(m_cells.size());
    for (std::size_t i = 0; i < m_cells.size(); ++i) {
        m_bytes.clear();
        appendUnquoted(m_bytes, m_cells[i]);
        cells[i].clear();
        if (!appendText(cells[i], m_bytes, m_encoding)) {
            return refuse(FileProblem::Undecodable, {}, m_row);
        }
    }
    return {};
}

}  // namespace core::importing
