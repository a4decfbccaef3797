#pragma once

#include <vector>

#include "core/importing/import_repository.h"
#include "core/importing/import_service.h"
#include "core/importing/table_check.h"
#include "core/importing/transcript_check.h"

namespace core::importing {

/// One run of an import: check all files, then write, then count buyers and look at the orders.
class ImportRun final {
public:
    ImportRun(storage::Database& database, const Clock& clock, const ImportService::Rules& rules,
              const agents::Actor& actor, jobs::JobContext& job);
    ImportReport run(const ImportRequest& request, const ImportService::Backup& backup);

private:
    [[nodiscard]] std::int64_t rowsToWrite() const;
    void findShop(const std::string& name);
    void makeShop(const std::string& platform);
    void check(const std::filesystem::path& path);
    [[nodiscard]] KnownMirror knownMirrorOf(const ColumnMap& map);
    void writeAll();
    void writeTalks();
    void write(const CheckedTable& table, FileReport& file, std::int64_t size,
               bool countsAllBuyers);
    void countBuyers(bool all);
    void review(bool all);
    void finish();
    [[nodiscard]] std::function<void(std::int64_t)> progressOf(std::int64_t most);

    storage::Database& m_database;
    Clock m_clock;
    ImportService::Rules m_rules;
    agents::Actor m_actor;
    jobs::JobContext& m_job;
    ImportRepository m_imports;
    std::vector<ColumnMap> m_maps;
    std::chrono::minutes m_offset{kChinaOffset};
    std::string m_shopName;
    /// A file with talks in it; `report`: which file of the report it is.
    struct Talks {
        CheckedTranscript transcript;
        std::size_t report = 0;
        std::int64_t size = 0;
    };
    std::vector<Talks> m_talks;
    std::vector<CheckedTable> m_tables;
    /// Which file of the report each table is, and how many bytes the file has.
    std::vector<std::size_t> m_reportOf;
    std::vector<std::int64_t> m_sizes;
    jobs::Progress m_progress;
    ImportReport m_report;
};

}  // namespace core::importing
