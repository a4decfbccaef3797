#pragma once

#include <chrono>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/time.h"
#include "core/importing/csv_reader.h"
#include "core/importing/encoding.h"
#include "core/importing/header_recognition.h"
#include "core/importing/table_fields.h"
#include "core/importing/text_arena.h"

namespace core::importing {

/// How one table of a file is written down.
struct TableFormat {
    RecognizedTable table;
    Encoding encoding = Encoding::Utf8;
    std::size_t bomLength = 0;
    char separator = ',';
    /// Of the shop's local times.
    std::chrono::minutes offset = kChinaOffset;
    /// The first record, decoded.
    std::string headerLine;
    std::int64_t headerRow = 1;
    /// Rows of different headers never hash alike.
    std::uint64_t hashSeed = 0;
};

/// One typed field. Absent: the file has no such column, so nothing is known. Empty: it has, and
/// the cell is.
struct Value {
    enum class Kind : std::uint8_t { Absent, Empty, Text, Number };
    Kind kind = Kind::Absent;
    std::int64_t number = 0;
    std::string_view text;

    bool operator==(const Value& other) const {
        return kind == other.kind && number == other.number && text == other.text;
    }
    static Value ofText(std::string_view text) {
        return {.kind = text.empty() ? Kind::Empty : Kind::Text, .text = text};
    }
    static Value ofNumber(std::int64_t number) { return {.kind = Kind::Number, .number = number}; }
};

struct ParsedRow {
    enum class Kind : std::uint8_t {
        Data,
        Rejected,
        Blank,
        RepeatedHeader,
        Summary,
        Undecodable,
        QuoteOpen
    };
    Kind kind = Kind::Data;
    /// False: only identified, the values are not there.
    bool isParsed = false;
    bool hasUnknownStatus = false;
    RowProblem problem = RowProblem::KeyMissing;
    std::uint32_t problemColumn = 0;
    std::int64_t fileRow = 0;
    std::uint64_t hash = 0;
    std::string_view record;
    /// Number of the order (of an item or refund: too), and the item's or refund's own number.
    std::string_view orderNumber;
    std::string_view ownNumber;
    std::span<Value> values;
    /// JSON objects, empty when there is nothing to say.
    std::string_view changedCells;
    std::string_view extra;
    std::string_view problemCell;
};

/// Turns records into typed rows. Holds scratch memory: one parser a thread.
class RowParser final {
public:
    explicit RowParser(const TableFormat& format);

    /// Kind, hash and numbers only: what is needed to see that a row is known and unchanged.
    void identify(std::string_view record, std::int64_t fileRow, ParsedRow& row, TextArena& arena);
    /// These and the amounts and counts among `values`: what an unchanged row adds to the sums.
    void sum(std::string_view record, std::int64_t fileRow, ParsedRow& row, std::span<Value> values,
             TextArena& arena);
    /// All of it, into `values` (as many as fieldsOf() has), but neither changedCells nor extra.
    void check(std::string_view record, std::int64_t fileRow, ParsedRow& row,
               std::span<Value> values, TextArena& arena);
    /// All of it.
    void parse(std::string_view record, std::int64_t fileRow, ParsedRow& row,
               std::span<Value> values, TextArena& arena);
    /// The record as UTF-8; nothing when it does not decode.
    [[nodiscard]] std::optional<std::string> decoded(std::string_view record) const;

private:
    /// Text of a cell, decoded and without quotes. False: does not decode.
    [[nodiscard]] bool read(const RawCell& cell, TextArena& arena, std::string_view& text) const;
    [[nodiscard]] bool split(std::string_view record, std::int64_t fileRow, ParsedRow& row,
                             std::size_t cells);
    [[nodiscard]] bool classify(ParsedRow& row, TextArena& arena);
    void takeNumbers(ParsedRow& row, TextArena& arena) const;
    [[nodiscard]] bool readNumber(std::size_t field, TextArena& arena,
                                  std::string_view& text) const;
    void takeCell(std::size_t column, ParsedRow& row, TextArena& arena);
    void takeField(std::size_t column, std::size_t field, std::string_view text,
                   std::string_view raw, ParsedRow& row, TextArena& arena);
    void takeText(std::size_t field, std::string_view text, bool isJoined, ParsedRow& row,
                  TextArena& arena) const;
    void takeStatus(std::size_t field, std::string_view text, ParsedRow& row,
                    TextArena& arena) const;
    void takeParcel(std::string_view text, ParsedRow& row, TextArena& arena) const;
    void derive(ParsedRow& row, TextArena& arena) const;
    void reject(ParsedRow& row, RowProblem problem, std::size_t column,
                std::string_view cell) const;
    void note(std::string& json, std::size_t column, std::string_view text) const;
    [[nodiscard]] bool isWordForEmpty(std::string_view text) const;

    const TableFormat& m_format;
    std::span<const FieldSpecification> m_fields;
    /// `"header":` of each column.
    std::vector<std::string> m_names;
    std::vector<RawCell> m_cells;
    std::string m_changed;
    std::string m_extra;
    bool m_takesNotes = true;
    std::string m_header;
    std::size_t m_orderNumberField = 0;
    std::size_t m_ownNumberField = 0;
    std::size_t m_statusField = RecognizedTable::npos;
    std::size_t m_keyColumn = 0;
    /// Columns of amounts and counts, with their fields.
    std::vector<std::pair<std::size_t, std::size_t>> m_summed;
    /// Cells of a record up to the last one that identifies it.
    std::size_t m_identifyingCells = 0;
};

}  // namespace core::importing
