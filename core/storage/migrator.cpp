#include "core/storage/error.h"
#include "core/storage/profile.h"
#include "core/storage/transaction.h"

#include "embedded_sql.h"

#include <sqlite3.h>

namespace core::storage {

int schemaVersion() { return static_cast<int>(embedded::k_sql.size()); }

void migrate(Database& database) {
    // The files are numbered from 001 without a gap, and CMake lists them in that order.
    for (auto version = database.integer("PRAGMA user_version"); version < schemaVersion(); ++version) {
        Transaction step(database);
        database.execute(std::string(embedded::k_sql[static_cast<std::size_t>(version)].text));
        database.execute("PRAGMA user_version = " + std::to_string(version + 1));
        step.commit();
    }
}

}  // namespace core::storage
