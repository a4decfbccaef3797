#include "core/importing/row_parser.h"

#include <algorithm>
#include <cstring>

#include "core/base/money.h"
#include "core/base/text.h"
#include "core/importing/cell_cleaning.h"
#include "core/importing/table_fields.h"

namespace core::importing {
namespace {

/// What a spreadsheet cell holds at most.
constexpr std::size_t kLongestCell = 32'767;
/// Bytes that such a cell can take in UTF-8: under this no character needs to be counted.
constexpr std::size_t kSurelyShort = kLongestCell;

bool isAscii(std::string_view bytes) {
    std::uint64_t seen = 0;
    while (bytes.size() >= sizeof seen) {
        std::uint64_t word = 0;
        std::memcpy(&word, bytes.data(), sizeof word);
        seen |= word;
        bytes.remove_prefix(sizeof word);
    }
    for (const char c : bytes) {
        seen |= static_cast<unsigned char>(c);
    }
    return (seen & 0x8080808080808080ULL) == 0;
}

bool isUtf8(Encoding encoding) {
    // A workbook's rows and UTF-16 text come through as UTF-8.
    return encoding != Encoding::Gb18030 && encoding != Encoding::Big5;
}

/// Values that a known but unused column has when it says nothing.
bool saysNothing(std::string_view text) {
    return text == "0" || text == "否" || text == "0.00" || text == "0元" || text == "0.00元" ||
           isEmptyWord(text);
}

std::size_t ownNumberField(const ColumnMap& map) {
    switch (map.kind) {
        case TableKind::Orders:
            return map.hasItems ? kItemOffset + item_field::ItemKey
                                : std::size_t{order_field::OrderNo};
        case TableKind::Items:
            return item_field::ItemKey;
        case TableKind::Refunds:
            return refund_field::RefundNo;
    }
    return 0;
}

std::size_t orderNumberField(TableKind kind) {
    switch (kind) {
        case TableKind::Orders:
            return order_field::OrderNo;
        case TableKind::Items:
            return item_field::OrderNo;
        case TableKind::Refunds:
            return refund_field::OrderNo;
    }
    return 0;
}

std::size_t stateField(TableKind kind) {
    switch (kind) {
        case TableKind::Orders:
            return order_field::State;
        case TableKind::Refunds:
            return refund_field::State;
        case TableKind::Items:
            break;
    }
    return RecognizedTable::npos;
}

bool isSummed(FieldType type) {
    return type == FieldType::Money || type == FieldType::Count;
}

std::optional<std::int64_t> readSummed(FieldType type, std::string_view text) {
    if (type == FieldType::Count) {
        return parseCount(text);
    }
    const auto amount = parseFen(text);
    return amount ? std::optional(amount->value) : std::nullopt;
}

}  // namespace

RowParser::RowParser(const TableFormat& format)
    : m_format(format), m_fields(fieldsOf(format.table.map.kind, format.table.map.hasItems)) {
    for (const auto& name : format.table.header) {
        std::string json;
        appendJsonText(json, name);
        m_names.push_back(json + ':');
    }
    const auto& map = format.table.map;
    m_orderNumberField = orderNumberField(map.kind);
    m_ownNumberField = ownNumberField(map);
    m_statusField = stateField(map.kind);
    m_keyColumn = format.table.columnOf[m_orderNumberField];
    for (const std::size_t field : {m_orderNumberField, m_ownNumberField}) {
        const std::size_t column = format.table.columnOf[field];
        if (column != RecognizedTable::npos) {
            m_identifyingCells = std::max(m_identifyingCells, column + 1);
        }
    }
    for (std::size_t column = 0; column < format.table.targets.size(); ++column) {
        const auto& target = format.table.targets[column];
        if (target.use == ColumnTarget::Use::Field && isSummed(m_fields[target.field].type)) {
            m_summed.emplace_back(column, target.field);
        }
    }
    m_header = foldedHeader(format.table.header[m_keyColumn]);
}

bool RowParser::read(const RawCell& cell, TextArena& arena, std::string_view& text) const {
    std::string_view bytes = cell.bytes;
    if (cell.hasQuotes) {
        std::string& chunk = arena.room(bytes.size());
        const std::size_t from = chunk.size();
        appendUnquoted(chunk, cell);
        bytes = std::string_view(chunk).substr(from);
    }
    text = bytes;
    if (isAscii(bytes)) {
        return true;
    }
    if (isUtf8(m_format.encoding)) {
        return isValidUtf8(bytes);
    }
    std::string& chunk = arena.room(bytes.size() * 2);
    const std::size_t from = chunk.size();
    const bool isDecoded = appendDecoded(chunk, bytes, m_format.encoding);
    text = std::string_view(chunk).substr(from);
    return isDecoded;
}

std::optional<std::string> RowParser::decoded(std::string_view record) const {
    if (isUtf8(m_format.encoding)) {
        return isValidUtf8(record) ? std::optional(std::string(record)) : std::nullopt;
    }
    std::string text;
    return appendDecoded(text, record, m_format.encoding) ? std::optional(std::move(text))
                                                          : std::nullopt;
}

void RowParser::reject(ParsedRow& row, RowProblem problem, std::size_t column,
                       std::string_view cell) const {
    if (row.kind != ParsedRow::Kind::Data) {
        return;
    }
    row.kind = ParsedRow::Kind::Rejected;
    row.problem = problem;
    row.problemColumn = static_cast<std::uint32_t>(column);
    row.problemCell = cell;
}

void RowParser::note(std::string& json, std::size_t column, std::string_view text) const {
    if (!m_takesNotes) {
        return;
    }
    json += json.empty() ? '{' : ',';
    json += m_names[column];
    appendJsonText(json, text);
}

bool RowParser::isWordForEmpty(std::string_view text) const {
    const auto& words = m_format.table.map.emptyWords;
    return !words.empty() && std::ranges::find(words, text) != words.end();
}

/// At least the first `cells` cells: all where those say nothing. False: not a row of data.
bool RowParser::split(std::string_view record, std::int64_t fileRow, ParsedRow& row,
                      std::size_t cells) {
    row = {.fileRow = fileRow, .record = record};
    const auto isBlank = [this] {
        return std::ranges::all_of(m_cells,
                                   [](const RawCell& cell) { return trimmed(cell.bytes).empty(); });
    };
    bool isClosed = splitRecord(record, m_format.separator, m_cells, cells);
    if (isClosed && isBlank() && m_cells.size() == cells) {
        isClosed = splitRecord(record, m_format.separator, m_cells);
    }
    if (!isClosed) {
        row.kind = ParsedRow::Kind::QuoteOpen;
        return false;
    }
    if (isBlank()) {
        row.kind = ParsedRow::Kind::Blank;
        return false;
    }
    row.hash = hashOf(record, m_format.hashSeed);
    return true;
}

/// False: not a row of data.
bool RowParser::classify(ParsedRow& row, TextArena& arena) {
    std::string_view first;
    for (const std::size_t column : {m_keyColumn, std::size_t{0}}) {
        if (column >= m_cells.size()) {
            continue;
        }
        if (!read(m_cells[column], arena, first)) {
            row.kind = ParsedRow::Kind::Undecodable;
            return false;
        }
        first = cleanedCell(first);
        if (first.empty() || static_cast<unsigned char>(first.front()) < 0x80) {
            continue;
        }
        if (column == m_keyColumn && foldedHeader(first) == m_header) {
            row.kind = ParsedRow::Kind::RepeatedHeader;
            return false;
        }
        if (isSummaryWord(first)) {
            row.kind = ParsedRow::Kind::Summary;
            return false;
        }
    }
    return true;
}

bool RowParser::readNumber(std::size_t field, TextArena& arena, std::string_view& text) const {
    const std::size_t column = m_format.table.columnOf[field];
    if (column >= m_cells.size()) {
        return true;
    }
    const bool isRead = read(m_cells[column], arena, text);
    text = cleanedCell(text);
    return isRead;
}

void RowParser::identify(std::string_view record, std::int64_t fileRow, ParsedRow& row,
                         TextArena& arena) {
    if (split(record, fileRow, row, m_identifyingCells) && classify(row, arena)) {
        takeNumbers(row, arena);
    }
}

void RowParser::sum(std::string_view record, std::int64_t fileRow, ParsedRow& row,
                    std::span<Value> values, TextArena& arena) {
    if (!split(record, fileRow, row, std::string_view::npos) || !classify(row, arena)) {
        return;
    }
    takeNumbers(row, arena);
    std::ranges::fill(values, Value());
    row.values = values;
    for (const auto& [column, field] : m_summed) {
        std::string_view text;
        if (column < m_cells.size() && read(m_cells[column], arena, text)) {
            // What cannot be read shows when the row is parsed, as every row is that is not known.
            values[field].number =
                readSummed(m_fields[field].type, cleanedCell(text)).value_or(0);
        }
    }
}

void RowParser::takeNumbers(ParsedRow& row, TextArena& arena) const {
    if (!readNumber(m_orderNumberField, arena, row.orderNumber) ||
        !readNumber(m_ownNumberField, arena, row.ownNumber)) {
        row.kind = ParsedRow::Kind::Undecodable;
    }
}

void RowParser::check(std::string_view record, std::int64_t fileRow, ParsedRow& row,
                      std::span<Value> values, TextArena& arena) {
    m_takesNotes = false;
    parse(record, fileRow, row, values, arena);
    m_takesNotes = true;
}

void RowParser::parse(std::string_view record, std::int64_t fileRow, ParsedRow& row,
                      std::span<Value> values, TextArena& arena) {
    if (!split(record, fileRow, row, std::string_view::npos) || !classify(row, arena)) {
        return;
    }
    std::ranges::fill(values, Value());
    row.values = values;
    row.isParsed = true;
    m_changed.clear();
    m_extra.clear();
    while (m_cells.size() > m_format.table.header.size() && trimmed(m_cells.back().bytes).empty()) {
        m_cells.pop_back();
    }
    if (m_cells.size() > m_format.table.header.size()) {
        reject(row, RowProblem::TooManyCells, m_format.table.header.size() - 1, {});
        m_cells.resize(m_format.table.header.size());
    }
    for (std::size_t column = 0; column < m_format.table.header.size(); ++column) {
        takeCell(column, row, arena);
        if (row.kind == ParsedRow::Kind::Undecodable) {
            return;
        }
    }
    derive(row, arena);
    if (!m_changed.empty()) {
        m_changed += '}';
        row.changedCells = arena.store(m_changed);
    }
    if (!m_extra.empty()) {
        m_extra += '}';
        row.extra = arena.store(m_extra);
    }
}

void RowParser::takeCell(std::size_t column, ParsedRow& row, TextArena& arena) {
    using Use = ColumnTarget::Use;
    const ColumnTarget target = m_format.table.targets[column];
    const bool isField = target.use == Use::Field || target.use == Use::Joined;
    const bool isEmpty = column >= m_cells.size() || m_cells[column].bytes.empty();
    if (isEmpty) {
        if (isField && row.values[target.field].kind == Value::Kind::Absent) {
            row.values[target.field].kind = Value::Kind::Empty;
        }
        if (column < m_cells.size() && m_cells[column].isFormula && isField) {
            note(m_changed, column, "=\"\"");
        }
        return;
    }
    const RawCell& cell = m_cells[column];
    std::string_view raw;
    if (!read(cell, arena, raw)) {
        row.kind = ParsedRow::Kind::Undecodable;
        return;
    }
    if (raw.size() > kSurelyShort && characterCount(raw) > kLongestCell) {
        constexpr std::size_t kShown = 64;
        reject(row, RowProblem::CellTooLong, column,
               arena.store(withoutControls(raw.substr(0, kShown))));
        return;
    }
    std::string_view text = cleanedCell(raw);
    if (isWordForEmpty(text)) {
        text = {};
    }
    if (isField) {
        std::string_view kept = raw;
        if (cell.isFormula && m_takesNotes) {
            std::string& chunk = arena.room(raw.size() + 3);
            const std::size_t from = chunk.size();
            chunk.append("=\"").append(raw).append("\"");
            kept = std::string_view(chunk).substr(from);
        }
        takeField(column, target.field, text, kept, row, arena);
    } else if ((target.use == Use::Kept && !text.empty() && !saysNothing(text)) ||
               (target.use == Use::Unknown && !text.empty())) {
        note(m_extra, column, text);
    }
}

void RowParser::takeField(std::size_t column, std::size_t field, std::string_view text,
                          std::string_view raw, ParsedRow& row, TextArena& arena) {
    Value& value = row.values[field];
    std::string_view read = text;
    const auto takeNumber = [&](const auto& number, RowProblem problem) {
        if (text.empty() || isEmptyWord(text)) {
            read = {};
            value = {.kind = Value::Kind::Empty};
        } else if (!number) {
            reject(row, problem, column, text);
        }
    };
    switch (m_fields[field].type) {
        case FieldType::Identifier:
            if (!text.empty() && !isPlausibleIdentifier(text)) {
                if (field == m_orderNumberField || field == m_ownNumberField) {
                    reject(row, RowProblem::KeyNotPlausible, column, text);
                }
            }
            value = Value::ofText(text);
            break;
        case FieldType::Text:
            takeText(field, text, m_format.table.targets[column].use == ColumnTarget::Use::Joined,
                     row, arena);
            break;
        case FieldType::Payment:
            value = Value::ofText(text);
            if (!text.empty()) {
                note(m_extra, column, text);
            }
            break;
        case FieldType::Status:
            takeStatus(field, text, row, arena);
            break;
        case FieldType::Tracking:
            read = withoutNumberMark(text);
            value = Value::ofText(isEmptyWord(read) ? std::string_view() : read);
            break;
        case FieldType::Parcel:
            takeParcel(text, row, arena);
            break;
        case FieldType::Money:
        case FieldType::Count: {
            const bool isMoney = m_fields[field].type == FieldType::Money;
            const auto number = readSummed(m_fields[field].type, text);
            if (number) {
                value = Value::ofNumber(*number);
            }
            if (isMoney && text.ends_with("元")) {
                read = {};
            }
            takeNumber(number,
                       isMoney ? RowProblem::AmountNotReadable : RowProblem::CountNotReadable);
            break;
        }
        case FieldType::Time: {
            const auto time = text.empty() ? std::nullopt : parseLocalTime(text, m_format.offset);
            if (time) {
                value = Value::ofNumber(time->time_since_epoch().count());
            }
            takeNumber(time, RowProblem::TimeNotReadable);
            break;
        }
        case FieldType::Derived:
            break;
    }
    if (read.size() != raw.size()) {
        note(m_changed, column, raw);
    }
}

void RowParser::takeText(std::size_t field, std::string_view text, bool isJoined, ParsedRow& row,
                         TextArena& arena) const {
    Value& value = row.values[field];
    if (!isJoined || value.kind != Value::Kind::Text) {
        value = Value::ofText(text);
    } else if (!text.empty()) {
        std::string& chunk = arena.room(value.text.size() + 1 + text.size());
        const std::size_t from = chunk.size();
        chunk.append(value.text).append(" ").append(text);
        value = Value::ofText(std::string_view(chunk).substr(from));
    }
}

void RowParser::takeStatus(std::size_t field, std::string_view text, ParsedRow& row,
                           TextArena& /*arena*/) const {
    row.values[field] = Value::ofText(text);
    if (m_statusField == RecognizedTable::npos) {
        return;
    }
    const auto& states = m_format.table.states;
    auto found = states.find(std::string(text));
    if (found == states.end()) {
        found = states.find(foldedHeader(withoutStatusMark(text)));
    }
    row.hasUnknownStatus = found == states.end();
    row.values[m_statusField] =
        Value::ofText(found == states.end() ? std::string_view("unknown") : found->second);
}

/// `SF123-顺丰速运`; several parcels are kept as they stand.
void RowParser::takeParcel(std::string_view text, ParsedRow& row, TextArena& /*arena*/) const {
    const std::size_t dash = text.find('-');
    const bool isOne =
        dash != std::string_view::npos && text.find_first_of(";,") == std::string_view::npos;
    row.values[order_field::TrackingNo] = Value::ofText(isOne ? text.substr(0, dash) : text);
    row.values[order_field::Courier] =
        Value::ofText(isOne ? text.substr(dash + 1) : std::string_view());
}

void RowParser::derive(ParsedRow& row, TextArena& arena) const {
    const auto& map = m_format.table.map;
    row.orderNumber = row.values[m_orderNumberField].text;
    row.ownNumber = row.values[m_ownNumberField].text;
    const bool needsOwn = map.kind == TableKind::Refunds ||
                          m_format.table.columnOf[m_ownNumberField] != RecognizedTable::npos;
    if (row.orderNumber.empty()) {
        reject(row, RowProblem::KeyMissing, m_keyColumn, {});
    } else if (needsOwn && row.ownNumber.empty()) {
        reject(row, RowProblem::KeyMissing, m_format.table.columnOf[m_ownNumberField], {});
    }
    if (map.kind != TableKind::Orders) {
        return;
    }
    constexpr std::string_view kCashOnDelivery = "货到付款";
    const auto mentions = [&](std::size_t field) {
        return row.values[field].text.find(kCashOnDelivery) != std::string_view::npos;
    };
    row.values[order_field::CashOnDelivery] =
        Value::ofNumber(mentions(order_field::StatusText) || mentions(order_field::Shipping) ||
                                mentions(order_field::Payment)
                            ? 1
                            : 0);
    Value& created = row.values[order_field::CreatedAt];
    if (map.hasDateInNumber && created.kind != Value::Kind::Number && row.orderNumber.size() > 7 &&
        row.orderNumber[6] == '-') {
        std::string& chunk = arena.room(16);
        const std::size_t from = chunk.size();
        chunk.append("20").append(row.orderNumber.substr(0, 2)).append("-");
        chunk.append(row.orderNumber.substr(2, 2)).append("-").append(row.orderNumber.substr(4, 2));
        if (const auto day =
                parseLocalTime(std::string_view(chunk).substr(from), m_format.offset)) {
            created = Value::ofNumber(day->time_since_epoch().count());
        }
    }
}

}  // namespace core::importing
