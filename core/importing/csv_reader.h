#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/result.h"
#include "core/importing/table_file.h"

namespace core::importing {

/// One cell as it stands in the record, without the quotes around it.
struct RawCell {
    std::string_view bytes;
    /// Quotes inside: to be read with unquoted().
    bool hasQuotes = false;
    /// `="…"`: a formula that keeps a spreadsheet from touching a number.
    bool isFormula = false;
};

/// Works on undecoded bytes: in UTF-8, GB18030 and Big5 the bytes of quote, separators and line
/// ends never stand inside a longer character. Comma, tab or semicolon: whichever the header has
/// most of, outside quotes.
[[nodiscard]] char findSeparator(std::string_view header);
/// Cuts a record into cells, no more than the first `most`; false when a quote in them is not
/// closed.
[[nodiscard]] bool splitRecord(std::string_view record, char separator, std::vector<RawCell>& cells,
                               std::size_t most = std::string_view::npos);
/// Doubled quotes as one; the quotes around a part of the cell dropped.
void appendUnquoted(std::string& text, const RawCell& cell);
/// The end of the record that starts at `from`: the index of its line end, and of what follows it.
struct RecordEnd {
    enum class Found { Yes, AtEndOfText, InsideQuotes };
    Found found = Found::Yes;
    std::size_t end = 0;
    std::size_t next = 0;
};
[[nodiscard]] RecordEnd findRecordEnd(std::string_view text, std::size_t from, char separator);
/// A hash of bytes for telling changed rows from unchanged ones, stable across versions and
/// machines of one byte order.
[[nodiscard]] std::uint64_t hashOf(std::string_view bytes, std::uint64_t seed);

/// A piece of the file that holds whole records.
struct Block {
    std::string bytes;
    /// Number of the first record, and of records in all; a record's lines count as one row.
    std::int64_t firstRow = 0;
    /// Offset of the block in the text.
    std::int64_t firstByte = 0;
    std::vector<std::uint32_t> starts;
    std::vector<std::uint32_t> ends;
};

/// Cuts a stream of bytes into blocks at record ends. Memory is bounded by the longest record.
class BlockSplitter final {
public:
    /// `skip`: length of the byte-order mark.
    BlockSplitter(std::unique_ptr<ByteSource> source, char separator, std::size_t skip);

    /// Puts the next records into `block` (reused); false at the end. Refuses with QuoteNotClosed
    /// or CellTooLong and the row where the record starts.
    [[nodiscard]] Result<bool, Refusal> next(Block& block);
    [[nodiscard]] std::int64_t bytesRead() const { return m_bytesRead; }

private:
    [[nodiscard]] Result<bool, Refusal> fill(std::string& bytes, std::size_t wanted);
    void cut(Block& block, bool isLast);

    std::unique_ptr<ByteSource> m_source;
    char m_separator;
    std::size_t m_skip;
    std::string m_carry;
    std::int64_t m_row = 1;
    std::int64_t m_bytesRead = 0;
    std::int64_t m_bytesGiven = 0;
    bool m_ended = false;
};

}  // namespace core::importing
