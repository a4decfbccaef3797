#pragma once

#include "core/base/time.h"
#include "core/storage/database.h"

namespace core::departments {

/// SQL of the list of departments: one setting of the whole profile.
class DepartmentRepository final {
public:
    explicit DepartmentRepository(storage::Database& database) : m_database(database) {}

    /// The stored list as JSON; empty: never edited.
    [[nodiscard]] std::string load();
    void save(const std::string& json, Seconds now);

private:
    storage::Database& m_database;
};

}  // namespace core::departments
