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
}  // namespace sql

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
    }
    return report;
}

}  // namespace core::importing
