#pragma once

#include <optional>

#include "core/departments/department.h"

namespace core::storage {
class Database;
}

namespace core::departments {

/// Reads the departments: as edited, or the defaults.
class DepartmentReader final {
public:
    explicit DepartmentReader(storage::Database& database) : m_database(database) {}

    [[nodiscard]] std::vector<Department> all();
    /// Those that work is handed to, in their order.
    [[nodiscard]] std::vector<Department> active();
    [[nodiscard]] std::optional<Department> find(const std::string& name);

private:
    storage::Database& m_database;
};

}  // namespace core::departments
