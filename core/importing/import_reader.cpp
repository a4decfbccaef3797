#include "core/importing/import_reader.h"

#include "core/storage/database.h"

namespace core::importing {

namespace {

namespace sql {
constexpr auto kLastFinished =
    "SELECT finished_at FROM mirror_import WHERE finished_at IS NOT NULL ORDER BY id DESC LIMIT 1";
constexpr auto kLastReport =
    "SELECT id, shop_id, report FROM mirror_import WHERE report IS NOT NULL ORDER BY id DESC LIMIT "
    "1";
// As many as a report holds (FileReport::rejectedRows).
constexpr auto kRejectedRows =
    "SELECT row_number, column_name, cell, reason, raw_row FROM mirror_rejected_row "
    "WHERE file_id = ?1 ORDER BY id LIMIT 1000";
constexpr auto kFiles = "SELECT id FROM mirror_file WHERE import_id = ?1 ORDER BY id";
}  // namespace sql

std::vector<RejectedRow> rejectedRowsOf(storage::Database& database, std::int64_t file) {
    auto row = database.prepare(sql::kRejectedRows);
    row.bindAll(file);
    std::vector<RejectedRow> rows;
    while (row.step()) {
        rows.push_back({.row = row.integer(0),
                        .column = row.text(1),
                        .cell = row.text(2),
                        .problem = rowProblemFromWord(row.textView(3)),
                        .raw = row.text(4)});
    }
    return rows;
}

/// The stored report leaves the rows out; they have a table of their own. Files that were refused
/// have no row in mirror_file.
void addRejectedRows(storage::Database& database, ImportReport& report) {
    auto id = database.prepare(sql::kFiles);
    id.bindAll(report.importId);
    // Talks are written after the tables.
    for (const bool isTalk : {false, true}) {
        for (auto& file : report.files) {
            if (!file.refusal && file.transcript.has_value() == isTalk && id.step()) {
                file.rejectedRows = rejectedRowsOf(database, id.integer(0));
            }
        }
    }
}

}  // namespace

ImportReader::ImportReader(storage::Database& database) : m_database(database) {}

std::optional<Seconds> ImportReader::lastFinishedAt() {
    auto row = m_database.prepare(sql::kLastFinished);
    return row.step() ? row.optionalTime(0) : std::nullopt;
}

std::optional<ImportReport> ImportReader::lastReport() {
    auto row = m_database.prepare(sql::kLastReport);
    if (!row.step()) {
        return std::nullopt;
    }
    auto report = importReportFromJson(row.textView(2));
    if (report) {
        report->importId = row.integer(0);
        report->shop = row.integer(1);
        addRejectedRows(m_database, *report);
    }
    return report;
}

}  // namespace core::importing
