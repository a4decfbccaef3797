#pragma once

#include <memory>
#include <stdexcept>

#include "core/erasure/tombstone_reader.h"
#include "core/importing/import_repository.h"
#include "core/importing/key_watch.h"
#include "core/importing/mirror_repository.h"
#include "core/importing/order_assembly.h"
#include "core/importing/row_pipeline.h"
#include "core/importing/table_check.h"
#include "core/importing/write_turn.h"

namespace core::importing {

/// What was written does not add up to what the file says; thrown to roll back what is not
/// committed.
class SumsDifferError final : public std::runtime_error {
public:
    SumsDifferError() : std::runtime_error("the rows written do not add up to the file's") {}
};

/// Where the rows of one table go.
struct WriteTarget {
    orders::ShopId shop = 0;
    std::int64_t import = 0;
    std::int64_t file = 0;
    /// All buyers are counted anyway.
    bool countsAllBuyers = false;
};

/// Second pass over a table: compares its rows with the mirror, writes what differs and says what
/// happened. Reads the file again unless the first pass has kept all that differs.
class TableWriter final {
public:
    enum class Ending { Done, Cancelled };

    TableWriter(storage::Database& database, ImportRepository& imports, const CheckedTable& table,
                const WriteTarget& target, ImportReport& report, FileReport& file);
    ~TableWriter();

    /// Throws SumsDifferError; the batches committed before stay. A refusal on the second read is
    /// in the report.
    Ending run(jobs::JobContext& job, const std::function<void(std::int64_t)>& read);

private:
    struct Book;
    /// The part of the report that this table fills.
    struct Counted {
        Counts orders;
        Counts items;
        Counts refunds;
        Difference difference;
        std::int64_t rejected = 0;
        std::int64_t wentBack = 0;
    };
    using Known = MirrorRepository::Known;

    [[nodiscard]] Ending readAgain(jobs::JobContext& job,
                                    const std::function<void(std::int64_t)>& read);
    [[nodiscard]] Ending takeForeseen(const Foreseen& foreseen, jobs::JobContext& job);
    void takeKept(const KeptRows::Row& kept);
    void take(ParsedRow& row);
    void takeSingle(ParsedRow& row, const RowKeys& keys);
    void takeItem(ParsedRow& row, const RowKeys& keys);
    void takeOrderItem(ParsedRow& row);
    [[nodiscard]] bool isKnown(ParsedRow& row, std::string_view key, std::optional<Known>& known);
    void noteUnchanged(Book& book, TableKind kind, const Known& known);
    [[nodiscard]] bool isParsedAhead(bool isMuchNew) const;
    [[nodiscard]] Tally whatIsKnown(Tally tally, TableKind kind) const;
    void closeOrder();
    void makeParsed(ParsedRow& row);
    void drop(ParsedRow& row, const RowKeys& keys, RepeatedKeys::Verdict verdict);
    void rejectRow(const ParsedRow& row);
    void numberItem(std::span<Value> values, std::string_view key, std::string_view orderNumber);
    [[nodiscard]] std::string_view storedNumber(std::string_view number);
    [[nodiscard]] std::string_view strangersNumber(std::string_view number);
    [[nodiscard]] std::string_view itemKey(std::string_view orderNumber,
                                           std::string_view ownNumber);
    [[nodiscard]] RowOrigin originOf(const ParsedRow& row) const;
    void write(Book& book, TableKind kind, std::string_view key, std::span<Value> values,
               const RowOrigin& told);
    void writeChanged(Book& book, TableKind kind, const Known& known, std::span<Value> values,
                      const RowOrigin& origin, std::string_view key);
    void noteChanges(std::span<const Value> before, std::span<const Value> now);
    void touch(std::string_view nick);
    /// Takes out of a row what was erased of its order or buyer; false: nothing was.
    [[nodiscard]] bool hideErased(TableKind kind, std::span<Value> values);
    void checkInserted();
    void checkBatch();
    void checkAll();
    [[nodiscard]] Counted countedNow() const;
    void rollBack();
    Counts& countsOf(TableKind kind);

    storage::Database& m_database;
    ImportRepository& m_imports;
    const CheckedTable& m_table;
    const ColumnMap& m_map;
    WriteTarget m_target;
    ImportReport& m_report;
    FileReport& m_file;
    RowParser m_parser;
    erasure::Tombstones m_tombstones;
    OrderRuns m_runs;
    RepeatedKeys m_repeated;
    std::unique_ptr<Book> m_main;
    std::unique_ptr<Book> m_items;
    OrderAssembly m_order;
    std::vector<Value> m_values;
    std::string m_key;
    /// Of one row, and of the rows it is compared with.
    TextArena m_arena;
    std::optional<WriteTurn> m_turn;
    /// As of the last commit.
    Counted m_committed;
    std::uint64_t m_content = 0;
    /// Orders whose state is an earlier one than the mirror's.
    std::int64_t m_wentBack = 0;
};

}  // namespace core::importing
