#pragma once

#include <filesystem>
#include <functional>

#include "core/agents/actor.h"
#include "core/base/signal.h"
#include "core/importing/column_map.h"
#include "core/importing/import_report.h"
#include "core/jobs/job_queue.h"
#include "core/orders/review.h"

namespace core::storage {
class Database;
}

namespace core::importing {

struct ImportRequest {
    std::vector<std::filesystem::path> files;
    /// Made when there is none of that name; empty: the profile's first shop.
    std::string shop;
};

/// Takes export files into the mirror: one act with one event. Reads and checks every file first
/// and writes only then; writes in whole batches and lets waiting acts through the gate between
/// them; a cancelled or killed import leaves whole batches, and the next import of the same file
/// completes it. Never touches a decision.
class ImportService final {
public:
    using Rules = std::function<orders::ReviewRules(orders::ShopId)>;
    /// Makes a backup; throws StorageError when it cannot, and then nothing is written.
    using Backup = std::function<void()>;
    /// An import of more rows than this is preceded by a backup (reliability.md 1.5).
    static constexpr std::int64_t kRowsWithoutBackup = 10'000;

    /// `database`: a read-write connection of the calling thread alone (a job's own). `backup`:
    /// none when empty.
    ImportService(storage::Database& database, Clock clock, Rules rules, Backup backup = {});

    /// Throws StorageError only; everything about the files is in the report.
    ImportReport run(const ImportRequest& request, const agents::Actor& actor,
                     jobs::JobContext& job);
    /// What the mapping dialog needs of a file that no map fits: header and the first rows,
    /// decoded.
    [[nodiscard]] std::optional<TablePreview> preview(const std::filesystem::path& file);

private:
    storage::Database& m_database;
    Clock m_clock;
    Rules m_rules;
    Backup m_backup;
};

}  // namespace core::importing
