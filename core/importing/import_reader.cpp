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
constexpr auto kReport =
    "SELECT id, shop_id, report FROM mirror_import WHERE id = ?1 AND report IS NOT NULL";
constexpr auto kRecent =
    "SELECT i.id, i.finished_at, count(f.id), coalesce(min(f.name), ''), "
    "coalesce(sum(f.rejected_count), 0) FROM (SELECT id, finished_at FROM mirror_import "
    "WHERE report IS NOT NULL AND finished_at IS NOT NULL ORDER BY id DESC LIMIT ?1) i "
    "LEFT JOIN mirror_file f ON f.import_id = i.id GROUP BY i.id ORDER BY i.id DESC";
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

std::optional<ImportReport> reportOf(storage::Database& database, storage::Statement& row) {
    if (!row.step()) {
        return std::nullopt;
    }
    auto report = importReportFromJson(row.textView(2));
    if (report) {
        report->importId = row.integer(0);
        report->shop = row.integer(1);
        addRejectedRows(database, *report);
    }
    return report;
}

}  // namespace

ImportReader::ImportReader(storage::Database& database) : m_database(database) {}

std::optional<Seconds> ImportReader::lastFinishedAt() {
    auto row = m_database.prepare(sql::kLastFinished);
    return row.step() ? row.optionalTime(0) : std::nullopt;
}

std::optional<ImportReport> ImportReader::lastReport() {
    auto row = m_database.prepare(sql::kLastReport);
    return reportOf(m_database, row);
}

std::optional<ImportReport> ImportReader::report(std::int64_t import) {
    auto row = m_database.prepare(sql::kReport);
    row.bindAll(import);
    return reportOf(m_database, row);
}

std::vector<PastImport> ImportReader::recent(std::int64_t most) {
    auto row = m_database.prepare(sql::kRecent);
    row.bindAll(most);
    std::vector<PastImport> imports;
    while (row.step()) {
        imports.push_back({.id = row.integer(0),
                           .finishedAt = *row.optionalTime(1),
                           .files = row.integer(2),
                           .firstFile = row.text(3),
                           .rejectedRows = row.integer(4)});
    }
    return imports;
}

}  // namespace core::importing
