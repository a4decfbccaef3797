#include "core/importing/import_service.h"

#include "core/events/event_repository.h"
#include "core/importing/import_run.h"
#include "core/importing/table_format.h"
#include "core/storage/database.h"

namespace core::importing {

ImportService::ImportService(storage::Database& database, Clock clock, Rules rules, Backup backup)
    : m_database(database)
    , m_clock(std::move(clock))
    , m_rules(std::move(rules))
    , m_backup(std::move(backup)) {}

ImportReport ImportService::run(const ImportRequest& request, const agents::Actor& actor,
                                jobs::JobContext& job) {
    return ImportRun(m_database, m_clock, m_rules, actor, job).run(request, m_backup);
}

std::optional<TablePreview> ImportService::preview(const std::filesystem::path& file) {
    constexpr std::size_t kRows = 20;
    const auto tables = openTableFile(file);
    if (!tables || tables->empty()) {
        return std::nullopt;
    }
    const auto& table = tables->front();
    const auto detected = detectEncoding(table, false);
    if (!detected) {
        return std::nullopt;
    }
    auto front = readFront(table, *detected, kRows);
    if (!front) {
        return std::nullopt;
    }
    return TablePreview{.encoding = nameOfEncoding(table, *detected),
                        .header = std::move(front->header),
                        .rows = std::move(front->rows)};
}

}  // namespace core::importing
