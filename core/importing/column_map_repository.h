#pragma once

#include <string>

#include "core/storage/database.h"

namespace core::importing {

/// The statements on column maps that people made.
class ColumnMapRepository final {
public:
    explicit ColumnMapRepository(storage::Database& database) : m_database(database) {}
    /// Replaces a map of the same name.
    void save(const std::string& name, const std::string& json, Seconds now);

private:
    storage::Database& m_database;
};

}  // namespace core::importing
