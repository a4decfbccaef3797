#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "core/base/money.h"
#include "core/importing/transcript.h"
#include "core/orders/order.h"

namespace core::importing {

enum class TableKind { Orders, Items, Refunds };
enum class Container { Csv, Xlsx, Html };

/// Why one row was not taken. The row stays in the list of rejected rows, with its raw text.
enum class RowProblem {
    KeyMissing,
    KeyNotPlausible,
    AmountNotReadable,
    TimeNotReadable,
    CountNotReadable,
    /// More cells than headers, beyond the empty trailing ones.
    TooManyCells,
    CellTooLong,
    /// The same key twice in one file with different content.
    KeyTwice,
    // Of messages.
    TextMissing,
    /// Neither buyer nor shop.
    SideUnknown,
    /// Of the shop, and to nobody knows whom.
    BuyerUnknown,
    /// A line that is no message and follows none.
    HeadNotReadable,
    /// Broken JSON.
    CellNotReadable,
    CellsMissing,
    /// Of a shop that is not the one imported into.
    OtherShop,
};

/// Why a whole file was not taken: nothing of it is stored.
enum class FileProblem {
    NotFound,
    NotReadable,
    /// A folder, a device or a link.
    NotARegularFile,
    Empty,
    /// No map has all its key columns in this header.
    UnknownTable,
    /// Bytes that no supported encoding explains.
    Undecodable,
    /// Real BIFF: to be saved as .xlsx or .csv first.
    BinaryWorkbook,
    Damaged,
    Encrypted,
    /// An entity declaration in the workbook's XML.
    DoctypeInWorkbook,
    ZipBomb,
    TooManyColumns,
    CellTooLong,
    QuoteNotClosed,
    /// What was written does not add up to what the file says; rolled back.
    SumsDiffer,
    ChangedWhileRead,
    /// Talks that do not say who speaks or which conversation it is.
    TranscriptIncomplete,
    /// Who asked may not import (reliability.md section 3).
    NotAllowedForRole,
};

enum class FileWarning {
    /// Most long numbers end in 00: a spreadsheet program cut them. They are matched with nothing.
    IdsDamaged,
    UnknownColumns,
    UnknownStatus,
    RepeatedHeader,
    SummaryRows,
    DuplicateRows,
    EncodingGuessed,
    /// Orders went back to an earlier state, as with an export older than the last one.
    StatesWentBack,
    /// Of buyers or orders that were erased: kept without what was erased, messages not at all.
    Erased,
};

struct RejectedRow {
    /// 1-based, as a text editor or spreadsheet counts: the header is row 1.
    std::int64_t row = 0;
    std::string column;
    std::string cell;
    RowProblem problem = RowProblem::KeyMissing;
    /// The whole row as it stood in the file, decoded.
    std::string raw;
};

struct Refusal {
    FileProblem problem = FileProblem::NotReadable;
    /// 0: the file as a whole.
    std::int64_t row = 0;
    /// UnknownTable: the key columns that the nearest map misses; TranscriptIncomplete: what the
    /// file does not say. Others: empty.
    std::vector<std::string> missingColumns;
    /// What was found: the nearest map, the size, the member. Never a person's data.
    std::string detail;
};

struct Sums {
    Fen goods;
    Fen postage;
    Fen total;
    Fen paid;
    Fen refund;
    bool operator==(const Sums&) const = default;
};

struct FileReport {
    std::string path;
    /// The member of a zip; empty otherwise.
    std::string member;
    std::optional<TableKind> table;
    /// Instead of a table: talks with buyers.
    std::optional<TranscriptForm> transcript;
    std::string platform;
    /// Name of the column map, such as `taobao_orders`.
    std::string map;
    std::optional<Container> container;
    /// `UTF-8`, `UTF-8 with BOM`, `GB18030`, `Big5`, `UTF-16LE`, `UTF-16BE`; empty for xlsx.
    std::string encoding;
    /// Data rows read, without header, blank, repeated-header and summary rows.
    std::int64_t rows = 0;
    std::int64_t rejected = 0;
    /// At most 1,000 of them; all are in the profile.
    std::vector<RejectedRow> rejectedRows;
    std::map<FileWarning, std::int64_t> warnings;
    std::vector<std::string> unknownColumns;
    std::optional<Refusal> refusal;
    Sums sums;
};

struct Counts {
    std::int64_t added = 0;
    std::int64_t changed = 0;
    std::int64_t unchanged = 0;
    bool operator==(const Counts&) const = default;
};

/// Orders by what happened since the last import. One order may count in several kinds but not in
/// `added` and another.
struct Difference {
    std::int64_t added = 0;
    std::int64_t paid = 0;
    std::int64_t shipped = 0;
    std::int64_t delivered = 0;
    std::int64_t closed = 0;
    std::int64_t refunded = 0;
    std::int64_t addressChanged = 0;
    std::int64_t remarkChanged = 0;
    std::int64_t otherChanged = 0;
    std::int64_t unchanged = 0;
    bool operator==(const Difference&) const = default;
};

struct ImportReport {
    std::int64_t importId = 0;
    orders::ShopId shop = 0;
    std::string shopName;
    std::vector<FileReport> files;
    Counts orders;
    Counts items;
    Counts refunds;
    Difference difference;
    /// Of the rows accepted, over all order tables (refund: over all refund tables as well).
    Sums sums;
    /// Reviews made: waiting for a person, and passed automatically.
    std::int64_t reviewsWaiting = 0;
    std::int64_t reviewsAutoPassed = 0;
    std::int64_t editRequestsDone = 0;
    /// Decided orders that this import changed: somebody should look again (see Review::changedAt).
    std::int64_t changedAfterDecision = 0;
    TranscriptCounts talks;
    bool cancelled = false;

    [[nodiscard]] bool hasRefusedFile() const;
    [[nodiscard]] bool hasRejectedRow() const;
    /// Of orders, items or refunds.
    [[nodiscard]] bool hasTable() const;
    /// 0 all taken, 1 some rows rejected, 2 a file refused.
    [[nodiscard]] int exitCode() const;
};

/// The documented JSON object of `kefu import --json` (resources/help/import-json.md).
[[nodiscard]] std::string toJson(const ImportReport& report);
[[nodiscard]] std::string_view toWord(TableKind kind);
[[nodiscard]] std::string_view toWord(Container container);
[[nodiscard]] std::string_view toWord(RowProblem problem);
/// KeyMissing for a word that is none.
[[nodiscard]] RowProblem rowProblemFromWord(std::string_view word);
[[nodiscard]] std::string_view toWord(FileProblem problem);
[[nodiscard]] std::string_view toWord(FileWarning warning);

}  // namespace core::importing
