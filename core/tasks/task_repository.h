#pragma once

#include "core/storage/database.h"
#include "core/tasks/task.h"

#include <vector>

namespace core::tasks {

/// SQL of tasks. Runs inside the caller's transaction, so that a case and its task are one act.
class TaskRepository final {
public:
    explicit TaskRepository(storage::Database& database) : m_database(database) {}

    [[nodiscard]] std::optional<Task> find(TaskId id);
    /// Returns it with its id.
    Task add(Task task);
    void save(const Task& task);
    /// Of one record: open ones first, by due time, then the closed, newest first.
    [[nodiscard]] std::vector<Task> about(const About& about);

private:
    storage::Database& m_database;
};

/// Columns in the order of the table.
[[nodiscard]] Task readTask(const storage::Statement& row);

}  // namespace core::tasks
