#pragma once

#include "core/storage/database.h"
#include "core/storage/profile.h"

namespace support {

/// A migrated database in memory with one shop of id 1, `shop`.
[[nodiscard]] inline core::storage::Database testDatabase() {
    auto database = core::storage::Database::memory();
    core::storage::migrate(database);
    database.execute("INSERT INTO work_shop (id, name, created_at) VALUES (1, 'shop', 0)");
    return database;
}

}  // namespace support
