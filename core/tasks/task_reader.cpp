#include "core/tasks/task_reader.h"

#include "core/tasks/task_repository.h"

namespace core::tasks {
namespace {

namespace sql {
constexpr auto kOpen =
    "SELECT id, shop_id, subject_kind, subject, kind, text, owner, department, due_at, state, "
    "created_by, created_at, closed_by, closed_at, result, version FROM work_task "
    "WHERE state = 'open' AND (?1 = '' OR owner = ?1) ORDER BY due_at, id";
}  // namespace sql

}  // namespace

std::optional<Task> TaskReader::find(TaskId id) {
    return TaskRepository(m_database).find(id);
}

std::vector<Task> TaskReader::about(const About& about) {
    return TaskRepository(m_database).about(about);
}

std::vector<Task> TaskReader::open(const std::string& owner) {
    auto row = m_database.prepare(sql::kOpen);
    row.bindAll(owner);
    std::vector<Task> tasks;
    while (row.step()) {
        tasks.push_back(readTask(row));
    }
    return tasks;
}

}  // namespace core::tasks
