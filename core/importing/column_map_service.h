#pragma once

#include "core/agents/actor.h"
#include "core/importing/column_map.h"

namespace core::storage {
class Database;
}

namespace core::importing {

/// Keeps the column maps that a person made for a table nobody had seen. Lives on the writer
/// thread.
class ColumnMapService final {
public:
    ColumnMapService(storage::Database& database, Clock clock);
    /// Replaces a map of the same name; one transaction with its event. False: who may not import makes no map.
    bool keep(const ColumnMap& map, const agents::Actor& actor);

private:
    storage::Database& m_database;
    Clock m_clock;
};

}  // namespace core::importing
