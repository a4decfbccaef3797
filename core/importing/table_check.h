#pragma once

#include <functional>
#include <string>
#include <unordered_set>

#include "core/importing/import_report.h"
#include "core/importing/kept_rows.h"
#include "core/importing/mirror_repository.h"
#include "core/importing/table_format.h"
#include "core/importing/tally.h"
#include "core/jobs/job_queue.h"

namespace core::importing {

/// Rejected rows that a report shows; all of them are in the profile.
inline constexpr std::size_t kMostRejectedShown = 1000;

/// What the first pass saw of rows that the mirror knows: nothing is left to do for them.
struct Foreseen {
    std::int64_t unchanged = 0;
    /// As the mirror says.
    Tally unchangedTally;
    /// All other rows.
    KeptRows rows;
};

/// The mirror that a table's rows are looked up in.
struct KnownMirror {
    std::unique_ptr<MirrorRepository> rows;
    orders::ShopId shop = 0;
};
/// For the table that a map reads; without rows when nothing is known of them or another table of
/// the same import changes them first.
using KnownMirrorOf = std::function<KnownMirror(const ColumnMap&)>;

/// One table that was read to its end and can be written.
struct CheckedTable {
    TableFile file;
    TableFormat format;
    bool idsDamaged = false;
    /// Keys that may stand twice.
    std::unordered_set<std::uint64_t> suspects;
    std::string digest;
    /// Of all rows in their order: the second pass must see the same.
    std::uint64_t content = 0;
    /// Of the accepted rows, duplicates among them: what the second pass must come to again.
    Tally tally;
    /// Items of an order table with a row an item.
    Tally itemTally;
    /// Where most rows are known and unchanged: the file need not be read again. Holds as long as
    /// no other import writes.
    std::optional<Foreseen> foreseen;
};

/// First pass over a table: every row is read and checked, nothing is written. A row that the mirror
/// holds as it stands was checked when it was taken: only its amounts are read. Fills the report; a
/// refusal is in it as well and nothing is returned. Also nothing when cancelled.
[[nodiscard]] std::optional<CheckedTable> checkTable(const TableFile& file,
                                                     const std::vector<ColumnMap>& maps,
                                                     std::chrono::minutes offset,
                                                     const KnownMirrorOf& knownMirrorOf,
                                                     FileReport& report, jobs::JobContext& job,
                                                     const std::function<void(std::int64_t)>& read);
/// What a rejected row says of itself.
[[nodiscard]] RejectedRow rejectedRow(const ParsedRow& row, const TableFormat& format,
                                      const RowParser& parser);
/// The numbers of the tally that belong into a report.
[[nodiscard]] Sums reportedSums(TableKind kind, const Tally& tally);

}  // namespace core::importing
