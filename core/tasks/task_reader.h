#pragma once

#include "core/tasks/task.h"

#include <vector>

namespace core::storage {
class Database;
}

namespace core::tasks {

/// Reads tasks for the screen.
class TaskReader final {
public:
    explicit TaskReader(storage::Database& database) : m_database(database) {}

    [[nodiscard]] std::optional<Task> find(TaskId id);
    [[nodiscard]] std::vector<Task> about(const About& about);
    /// Open ones by due time; `owner` empty: of all.
    [[nodiscard]] std::vector<Task> open(const std::string& owner = {});

private:
    storage::Database& m_database;
};

}  // namespace core::tasks
