#include "core/importing/table_writer.h"

#include <algorithm>
#include <limits>

namespace core::importing {
namespace {

constexpr std::size_t kWorkers = 1;
/// With more than one row in so many changed it pays to have the next ones parsed ahead.
constexpr std::size_t kMostlyUnchanged = 10;

/// A number that a spreadsheet has cut stands for many orders. The mark keeps it from being taken
/// for the order that really has this number, and items and refunds from being taken for its own.
constexpr char kCutMark = '~';

}  // namespace

/// One table of the mirror while it is written, and what was and should be written.
struct TableWriter::Book {
    Book(storage::Database& database, TableKind kind)
        : mirror(database, kind), lastChecked(mirror.lastId()), wasEmpty(lastChecked == 0) {}

    MirrorRepository mirror;
    std::int64_t lastChecked;
    /// Nothing can be known of the rows, so nothing is looked up.
    bool wasEmpty;
    /// Inserted since the last check, as the file says.
    Tally inserted;
    /// Found in or written to the mirror, as the mirror says.
    Tally stored;
    /// Not written: duplicates and conflicts.
    Tally dropped;
};

TableWriter::TableWriter(storage::Database& database, ImportRepository& imports,
                         const CheckedTable& table, const WriteTarget& target, ImportReport& report,
                         FileReport& file)
    : m_database(database)
    , m_imports(imports)
    , m_table(table)
    , m_map(table.format.table.map)
    , m_target(target)
    , m_report(report)
    , m_file(file)
    , m_parser(table.format)
    , m_tombstones(database)
    , m_repeated(table.suspects)
    , m_main(std::make_unique<Book>(database, m_map.kind))
    , m_order(m_map)
    , m_values(fieldsOf(m_map.kind, m_map.hasItems).size()) {
    if (m_map.hasItems) {
        m_items = std::make_unique<Book>(database, TableKind::Items);
    }
}

TableWriter::~TableWriter() = default;

/// Looking up costs less than parsing where most rows are known already.
bool TableWriter::isParsedAhead(bool isMuchNew) const {
    return m_map.hasItems || m_main->wasEmpty || isMuchNew;
}

/// Without the amounts that the file has no column for: the mirror may know them from another file.
Tally TableWriter::whatIsKnown(Tally tally, TableKind kind) const {
    const auto& columnOf = m_table.format.table.columnOf;
    const auto forget = [&](Fen& amount, std::size_t field) {
        if (columnOf[field] == RecognizedTable::npos) {
            amount = {};
        }
    };
    auto& sums = tally.sums;
    switch (kind) {
        case TableKind::Orders:
            forget(sums.goods, order_field::Goods);
            forget(sums.postage, order_field::Postage);
            forget(sums.total, order_field::Total);
            forget(sums.paid, order_field::Paid);
            forget(sums.refund, order_field::Refund);
            break;
        case TableKind::Items: {
            const std::size_t offset = m_map.hasItems ? kItemOffset : 0;
            forget(sums.goods, offset + item_field::Price);
            forget(sums.paid, offset + item_field::Paid);
            forget(sums.refund, offset + item_field::Refund);
            if (columnOf[offset + item_field::Quantity] == RecognizedTable::npos) {
                tally.pieces = 0;
            }
            break;
        }
        case TableKind::Refunds:
            forget(sums.paid, refund_field::Paid);
            forget(sums.refund, refund_field::Refund);
            break;
    }
    return tally;
}

TableWriter::Ending TableWriter::run(jobs::JobContext& job,
                                     const std::function<void(std::int64_t)>& read) {
    if (!m_table.foreseen) {
        return readAgain(job, read);
    }
    const Ending outcome = takeForeseen(*m_table.foreseen, job);
    read(std::numeric_limits<std::int64_t>::max());
    return outcome;
}

TableWriter::Ending TableWriter::takeForeseen(const Foreseen& foreseen, jobs::JobContext& job) {
    constexpr std::size_t kRowsToLook = 64;
    m_turn.emplace(m_database, [this] { checkBatch(); });
    m_file.rejected = 0;
    m_main->stored += whatIsKnown(foreseen.unchangedTally, m_map.kind);
    countsOf(m_map.kind).unchanged += foreseen.unchanged;
    m_report.difference.unchanged += m_map.kind == TableKind::Orders ? foreseen.unchanged : 0;
    for (std::size_t i = 0; i < foreseen.rows.size(); ++i) {
        if (i % kRowsToLook == 0 && job.isCancelled()) {
            m_turn->commit();
            m_turn.reset();
            return Ending::Cancelled;
        }
        takeKept(foreseen.rows.at(i));
    }
    m_content = m_table.content;
    checkAll();
    m_turn->commit();
    return Ending::Done;
}

void TableWriter::takeKept(const KeptRows::Row& kept) {
    m_arena.clear();
    ParsedRow row;
    m_parser.parse(kept.record, kept.fileRow, row, m_values, m_arena);
    if (m_runs.isStart(row.orderNumber)) {
        m_turn->unitDone();
    }
    // No key stands twice: there is nothing to judge.
    const RowKeys none;
    if (m_map.kind == TableKind::Items) {
        m_repeated.goOnAt(kept.ordinal);
        takeItem(row, none);
    } else if (row.kind == ParsedRow::Kind::Rejected) {
        rejectRow(row);
    } else {
        takeSingle(row, none);
    }
}

TableWriter::Ending TableWriter::readAgain(jobs::JobContext& job,
                                           const std::function<void(std::int64_t)>& read) {
    auto source = openText(m_table.file, m_table.format.encoding);
    if (!source) {
        m_file.refusal = source.error();
        return Ending::Done;
    }
    RowPipeline pipeline(m_table.format, std::move(*source), kWorkers,
                         isParsedAhead(true) ? RowDepth::Parsed : RowDepth::Identified);
    m_turn.emplace(m_database, [this] { checkBatch(); });
    m_file.rejected = 0;
    m_committed = countedNow();
    while (RowBatch* batch = pipeline.next()) {
        if (batch->refusal) {
            m_file.refusal = Refusal{.problem = FileProblem::ChangedWhileRead};
            rollBack();
            return Ending::Done;
        }
        if (job.isCancelled()) {
            // An order whose items are not all there stays out, with what was not committed before
            // it.
            if (m_order.isOpen()) {
                rollBack();
            } else {
                m_turn->commit();
            }
            m_turn.reset();
            return Ending::Cancelled;
        }
        const std::int64_t before = countsOf(m_map.kind).unchanged;
        for (auto& row : batch->rows) {
            take(row);
        }
        // While the pages are still at hand.
        checkInserted();
        const auto unchanged = static_cast<std::size_t>(countsOf(m_map.kind).unchanged - before);
        const bool isMuchNew =
            unchanged * kMostlyUnchanged < batch->rows.size() * (kMostlyUnchanged - 1);
        pipeline.setDepth(isParsedAhead(isMuchNew) ? RowDepth::Parsed : RowDepth::Identified);
        read(batch->bytesRead);
    }
    closeOrder();
    checkAll();
    m_turn->commit();
    return Ending::Done;
}

void TableWriter::take(ParsedRow& row) {
    m_arena.clear();
    m_content = hashOf({}, m_content ^ row.hash);
    const bool isRejected = row.kind == ParsedRow::Kind::Rejected;
    if (m_map.kind == TableKind::Items && (row.kind == ParsedRow::Kind::Data || isRejected)) {
        takeItem(row, keysOf(row, m_map, m_runs));
    } else if (isRejected) {
        rejectRow(row);
    } else if (row.kind == ParsedRow::Kind::Data && m_map.hasItems) {
        takeOrderItem(row);
    } else if (row.kind == ParsedRow::Kind::Data) {
        takeSingle(row, keysOf(row, m_map, m_runs));
    }
}

void TableWriter::makeParsed(ParsedRow& row) {
    if (!row.isParsed) {
        m_parser.parse(row.record, row.fileRow, row, m_values, m_arena);
    }
}

/// True when the row is in the mirror as it stands; otherwise it is parsed, and may turn out to be
/// bad.
bool TableWriter::isKnown(ParsedRow& row, std::string_view key, std::optional<Known>& known) {
    if (row.isParsed) {
        return false;
    }
    known = m_main->mirror.find(key, m_target.shop);
    if (known && known->hash == row.hash) {
        return true;
    }
    makeParsed(row);
    return false;
}

void TableWriter::noteUnchanged(Book& book, TableKind kind, const Known& known) {
    book.stored += whatIsKnown(known.tally, kind);
    ++countsOf(kind).unchanged;
    m_report.difference.unchanged += kind == TableKind::Orders ? 1 : 0;
}

void TableWriter::takeSingle(ParsedRow& row, const RowKeys& keys) {
    const std::string_view key = storedNumber(row.ownNumber);
    std::optional<Known> known;
    const bool isUnchanged = isKnown(row, key, known);
    if (row.kind == ParsedRow::Kind::Rejected) {
        rejectRow(row);
        return;
    }
    const auto verdict = m_repeated.judge(keys.own, row.hash);
    if (verdict != RepeatedKeys::Verdict::New) {
        drop(row, keys, verdict);
        return;
    }
    m_turn->unitDone();
    if (isUnchanged) {
        noteUnchanged(*m_main, m_map.kind, *known);
        return;
    }
    if (m_map.kind == TableKind::Orders) {
        row.values[order_field::OrderNo] = Value::ofText(key);
    } else {
        row.values[refund_field::RefundNo] = Value::ofText(key);
        row.values[refund_field::OrderNo] = Value::ofText(strangersNumber(row.orderNumber));
    }
    write(*m_main, m_map.kind, key, row.values, originOf(row));
}

void TableWriter::takeItem(ParsedRow& row, const RowKeys& keys) {
    if (keys.run != 0) {
        m_turn->unitDone();
    }
    // Counted first, for good and bad rows alike: an item without a number is known by its place.
    const auto place = m_repeated.judgeInRun(keys.run, row.hash);
    const std::string_view key = itemKey(row.orderNumber, row.ownNumber);
    std::optional<Known> known;
    const bool isUnchanged = row.kind == ParsedRow::Kind::Data && isKnown(row, key, known);
    if (row.kind == ParsedRow::Kind::Rejected) {
        rejectRow(row);
        return;
    }
    using Verdict = RepeatedKeys::Verdict;
    // More items of an order that stood further up already are no conflict: they go on counting.
    const Verdict verdict = !row.ownNumber.empty()        ? m_repeated.judge(keys.own, row.hash)
                            : place == Verdict::Duplicate ? Verdict::Duplicate
                                                          : Verdict::New;
    if (verdict != Verdict::New) {
        drop(row, keys, verdict);
    } else if (isUnchanged) {
        noteUnchanged(*m_main, TableKind::Items, *known);
    } else {
        numberItem(row.values, key, row.orderNumber);
        write(*m_main, TableKind::Items, key, row.values, originOf(row));
    }
}

void TableWriter::takeOrderItem(ParsedRow& row) {
    const RowKeys keys = keysOf(row, m_map, m_runs);
    auto verdict = m_repeated.judgeInRun(keys.run, row.hash);
    if (verdict == RepeatedKeys::Verdict::New) {
        verdict = m_repeated.judge(keys.own, row.hash);
    }
    if (keys.run != 0) {
        closeOrder();
    }
    if (verdict != RepeatedKeys::Verdict::New) {
        drop(row, keys, verdict);
        return;
    }
    if (!m_order.isOpen()) {
        m_order.open(row, storedNumber(row.orderNumber));
    }
    m_order.add(row);
    const auto item = row.values.subspan(kItemOffset);
    const std::string_view key = itemKey(row.orderNumber, row.ownNumber);
    numberItem(item, key, row.orderNumber);
    RowOrigin origin = originOf(row);
    origin.changedCells = {};
    origin.extra = {};
    write(*m_items, TableKind::Items, key, item, origin);
}

void TableWriter::closeOrder() {
    if (!m_order.isOpen()) {
        return;
    }
    const auto values = m_order.close();
    RowOrigin origin = originOf({});
    m_order.describe(origin);
    write(*m_main, TableKind::Orders, values[order_field::OrderNo].text, values, origin);
    m_turn->unitDone();
}

void TableWriter::drop(ParsedRow& row, const RowKeys& keys, RepeatedKeys::Verdict verdict) {
    makeParsed(row);
    if (row.kind == ParsedRow::Kind::Rejected) {
        rejectRow(row);
        return;
    }
    const RowTally tally = rowTally(row, keys.run != 0, m_map);
    m_main->dropped += tally.main;
    if (m_items) {
        m_items->dropped += tally.items;
    }
    if (verdict == RepeatedKeys::Verdict::Duplicate) {
        ++m_file.warnings[FileWarning::DuplicateRows];
        --m_file.rows;
        return;
    }
    row.kind = ParsedRow::Kind::Rejected;
    row.problem = RowProblem::KeyTwice;
    const std::size_t column = m_table.format.table.columnOf[order_field::OrderNo];
    row.problemColumn = static_cast<std::uint32_t>(column);
    // A refund has a number of its own in the first field, beside that of its order.
    const std::string_view own = row.values[order_field::OrderNo].text;
    row.problemCell = own.empty() ? row.orderNumber : own;
    if (m_file.rejectedRows.size() < kMostRejectedShown) {
        m_file.rejectedRows.push_back(rejectedRow(row, m_table.format, m_parser));
    }
    rejectRow(row);
}

void TableWriter::rejectRow(const ParsedRow& row) {
    ++m_file.rejected;
    auto rejected = rejectedRow(row, m_table.format, m_parser);
    if (m_tombstones.mentions(m_target.shop, rejected.raw)) {
        rejected.raw.clear();
        rejected.cell.clear();
        ++m_file.warnings[FileWarning::Erased];
    }
    m_imports.addRejectedRow(m_target.file, rejected);
}

std::string_view TableWriter::storedNumber(std::string_view number) {
    return m_table.idsDamaged ? m_arena.store(std::string(number) + kCutMark) : number;
}

/// The number of the order that an item or refund belongs to; a cut one belongs to none.
std::string_view TableWriter::strangersNumber(std::string_view number) {
    return m_table.idsDamaged ? m_arena.store(kCutMark + std::string(number)) : number;
}

std::string_view TableWriter::itemKey(std::string_view orderNumber, std::string_view ownNumber) {
    if (!ownNumber.empty()) {
        return storedNumber(ownNumber);
    }
    m_key.assign(strangersNumber(orderNumber)).append("#");
    m_key.append(std::to_string(m_repeated.ordinal()));
    return m_arena.store(m_key);
}

void TableWriter::numberItem(std::span<Value> values, std::string_view key,
                             std::string_view orderNumber) {
    values[item_field::ItemKey] = Value::ofText(key);
    values[item_field::OrderNo] = Value::ofText(strangersNumber(orderNumber));
    values[item_field::Ordinal] = Value::ofNumber(m_repeated.ordinal());
}

RowOrigin TableWriter::originOf(const ParsedRow& row) const {
    return {.shop = m_target.shop,
            .platform = m_map.platform,
            .import = m_target.import,
            .file = m_target.file,
            .fileRow = row.fileRow,
            .hash = row.hash,
            .idDamaged = m_table.idsDamaged,
            .changedCells = row.changedCells,
            .extra = row.extra};
}

Counts& TableWriter::countsOf(TableKind kind) {
    switch (kind) {
        case TableKind::Orders:
            return m_report.orders;
        case TableKind::Items:
            return m_report.items;
        case TableKind::Refunds:
            break;
    }
    return m_report.refunds;
}

bool TableWriter::hideErased(TableKind kind, std::span<Value> values) {
    if (m_tombstones.isEmpty()) {
        return false;
    }
    const auto shop = m_target.shop;
    const auto empty = [&](std::initializer_list<std::size_t> fields) {
        for (const auto field : fields) {
            values[field] = Value{};
            values[field].kind = Value::Kind::Empty;
        }
    };
    if (kind != TableKind::Orders) {
        const auto number = kind == TableKind::Items ? std::size_t{item_field::OrderNo}
                                                     : std::size_t{refund_field::OrderNo};
        const bool isErased = m_tombstones.holdsOrder(shop, values[number].text);
        if (isErased && kind == TableKind::Refunds) {
            empty({refund_field::Explanation, refund_field::SellerMemo});
        }
        return isErased;
    }
    const bool isErased = m_tombstones.holdsOrder(shop, values[order_field::OrderNo].text);
    const Value& created = values[order_field::CreatedAt];
    // An order of after the erasure is one that the buyer came back for.
    const auto pseudonym = m_tombstones.pseudonym(
        shop, values[order_field::BuyerNick].text,
        !isErased && created.kind == Value::Kind::Number
            ? std::optional(Seconds{std::chrono::seconds{created.number}})
            : std::nullopt);
    if (!isErased && !pseudonym) {
        return false;
    }
    if (pseudonym) {
        values[order_field::BuyerNick] = Value::ofText(m_arena.store(*pseudonym));
    }
    empty({order_field::BuyerAccount, order_field::Receiver, order_field::Address,
           order_field::Phone, order_field::Mobile, order_field::BuyerMessage,
           order_field::SellerMemo, order_field::InvoiceTitle, order_field::ChangedAddress,
           order_field::ExceptionText});
    return true;
}

void TableWriter::write(Book& book, TableKind kind, std::string_view key, std::span<Value> values,
                        const RowOrigin& told) {
    RowOrigin origin = told;
    if (hideErased(kind, values)) {
        origin.changedCells = {};
        origin.extra = {};
        if (kind != TableKind::Items) {
            // Not the file's: it is looked at again with every import.
            origin.hash = 0;
            ++m_file.warnings[FileWarning::Erased];
        }
    }
    if (!book.wasEmpty) {
        if (const auto known = book.mirror.find(key, m_target.shop)) {
            writeChanged(book, kind, *known, values, origin, key);
            return;
        }
    }
    book.mirror.insert(values, origin);
    book.inserted += tallyOf(kind, values);
    ++countsOf(kind).added;
    if (kind == TableKind::Orders) {
        ++m_report.difference.added;
        touch(values[order_field::BuyerNick].text);
    }
}

void TableWriter::writeChanged(Book& book, TableKind kind, const Known& known,
                               std::span<Value> values, const RowOrigin& origin,
                               std::string_view key) {
    if (known.hash == origin.hash && origin.hash != 0) {
        noteUnchanged(book, kind, known);
        return;
    }
    const auto before = book.mirror.read(known.id, m_arena);
    keepUnknown(before, values);
    if (saysTheSame(before, values)) {
        book.mirror.keep(known.id, origin);
        noteUnchanged(book, kind, known);
        return;
    }
    book.mirror.update(known.id, values, origin);
    const auto after = book.mirror.find(key, m_target.shop);
    book.stored += after ? whatIsKnown(after->tally, kind) : Tally();
    ++countsOf(kind).changed;
    if (kind == TableKind::Orders) {
        noteChanges(before, values);
        if (wentBack(before, values)) {
            ++m_wentBack;
        }
        touch(before[order_field::BuyerNick].text);
        touch(values[order_field::BuyerNick].text);
    }
}

void TableWriter::noteChanges(std::span<const Value> before, std::span<const Value> now) {
    for (const auto& change : changesOf(before, now)) {
        m_imports.addChange(m_target.import, m_target.shop, now[order_field::OrderNo].text, change);
        auto& difference = m_report.difference;
        switch (change.kind) {
            case ChangeKind::Paid:
                ++difference.paid;
                break;
            case ChangeKind::Shipped:
                ++difference.shipped;
                break;
            case ChangeKind::Delivered:
                ++difference.delivered;
                break;
            case ChangeKind::Closed:
                ++difference.closed;
                break;
            case ChangeKind::Refunded:
                ++difference.refunded;
                break;
            case ChangeKind::AddressChanged:
                ++difference.addressChanged;
                break;
            case ChangeKind::RemarkChanged:
                ++difference.remarkChanged;
                break;
            case ChangeKind::OtherChanged:
                ++difference.otherChanged;
                break;
        }
    }
}

void TableWriter::touch(std::string_view nick) {
    if (!m_target.countsAllBuyers) {
        m_imports.touchBuyer(nick);
    }
}

/// What was inserted since the last check is read back and compared with the file.
void TableWriter::checkInserted() {
    for (Book* book : {m_main.get(), m_items.get()}) {
        if (book == nullptr || book->inserted == Tally()) {
            continue;
        }
        const Tally found = book->mirror.tallyAfter(book->lastChecked);
        if (found != book->inserted) {
            throw SumsDifferError();
        }
        book->stored += found;
        book->inserted = {};
        book->lastChecked = book->mirror.lastId();
    }
}

void TableWriter::checkBatch() {
    checkInserted();
    m_committed = countedNow();
    if (m_wentBack > 0) {
        m_file.warnings[FileWarning::StatesWentBack] = m_wentBack;
    }
}

TableWriter::Counted TableWriter::countedNow() const {
    return {.orders = m_report.orders,
            .items = m_report.items,
            .refunds = m_report.refunds,
            .difference = m_report.difference,
            .rejected = m_file.rejected,
            .wentBack = m_wentBack};
}

/// What was not committed is neither stored nor counted.
void TableWriter::rollBack() {
    m_turn.reset();
    m_report.orders = m_committed.orders;
    m_report.items = m_committed.items;
    m_report.refunds = m_committed.refunds;
    m_report.difference = m_committed.difference;
    m_file.rejected = m_committed.rejected;
    m_wentBack = m_committed.wentBack;
}

/// All rows of the file, read in the first pass, against all that is in the mirror now.
void TableWriter::checkAll() {
    checkBatch();
    if (m_content != m_table.content) {
        m_file.refusal = Refusal{.problem = FileProblem::ChangedWhileRead};
        throw SumsDifferError();
    }
    Tally main = m_table.tally;
    main -= m_main->dropped;
    if (main != m_main->stored) {
        throw SumsDifferError();
    }
    if (m_items) {
        Tally items = m_table.itemTally;
        items -= m_items->dropped;
        if (items != m_items->stored) {
            throw SumsDifferError();
        }
    }
    m_file.sums = reportedSums(m_map.kind, main);
}

}  // namespace core::importing
