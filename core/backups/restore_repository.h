#pragma once

#include "core/backups/backup_list.h"
#include "core/backups/restore_request.h"
#include "core/storage/database.h"

namespace core::backups {

/// SQL of restores. Runs inside the caller's transaction on the restored database.
class RestoreRepository final {
public:
    explicit RestoreRepository(storage::Database& database) : m_database(database) {}

    /// Gives its number.
    std::int64_t add(const RestoreRequest& request, const Restored& restored, Seconds now);
    /// Stored names of the evidence that is not erased.
    [[nodiscard]] std::vector<std::string> evidence();

private:
    storage::Database& m_database;
};

}  // namespace core::backups
