#pragma once

#include <memory>
#include <string>
#include <vector>

#include "core/importing/csv_reader.h"
#include "core/importing/transcript_format.h"

namespace core::importing {

/// Appends bytes of the transcript as UTF-8; false when they do not decode.
[[nodiscard]] bool appendText(std::string& text, std::string_view bytes, Encoding encoding);

/// The lines of a text, decoded. A line end never stands inside a character of the encodings.
class LineReader final {
public:
    LineReader(std::unique_ptr<ByteSource> text, const TranscriptFormat& format);
    /// The next line without its end; false at the end.
    [[nodiscard]] Result<bool, Refusal> next(std::string& line);
    /// 1-based number of the line read last.
    [[nodiscard]] std::int64_t row() const { return m_row; }

private:
    [[nodiscard]] Result<bool, Refusal> refill();

    std::unique_ptr<ByteSource> m_source;
    Encoding m_encoding;
    std::size_t m_skip;
    std::string m_buffer;
    std::size_t m_at = 0;
    std::int64_t m_row = 0;
    bool m_isAtEnd = false;
};

/// The records of a delimited text as cells, decoded; blank ones are left out.
class CellReader final {
public:
    CellReader(std::unique_ptr<ByteSource> text, const TranscriptFormat& format);
    [[nodiscard]] Result<bool, Refusal> next(std::vector<std::string>& cells);
    [[nodiscard]] std::int64_t row() const { return m_row; }
    /// The record read last as it stands, decoded.
    [[nodiscard]] const std::string& raw() const { return m_raw; }

private:
    [[nodiscard]] Result<void, Refusal> take(std::string_view record,
                                             std::vector<std::string>& cells);

    BlockSplitter m_splitter;
    char m_separator;
    Encoding m_encoding;
    Block m_block;
    std::size_t m_next = 0;
    std::int64_t m_row = 0;
    std::string m_raw;
    std::vector<RawCell> m_cells;
    std::string m_bytes;
};

}  // namespace core::importing
