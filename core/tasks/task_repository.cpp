#include "core/tasks/task_repository.h"

namespace core::tasks {
namespace {

namespace sql {
constexpr auto kFind =
    "SELECT id, shop_id, subject_kind, subject, kind, text, owner, department, due_at, state, "
    "created_by, created_at, closed_by, closed_at, result, version FROM work_task WHERE id = ?1";
constexpr auto kAbout =
    "SELECT id, shop_id, subject_kind, subject, kind, text, owner, department, due_at, state, "
    "created_by, created_at, closed_by, closed_at, result, version FROM work_task "
    "WHERE subject_kind = ?1 AND shop_id = ?2 AND subject = ?3 "
    "ORDER BY state <> 'open', CASE WHEN state = 'open' THEN due_at END, closed_at DESC, id";
constexpr auto kAdd =
    "INSERT INTO work_task (shop_id, subject_kind, subject, kind, text, owner, department, due_at, "
    "state, created_by, created_at, closed_by, closed_at, result, version) "
    "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15)";
constexpr auto kSave =
    "UPDATE work_task SET owner = ?2, due_at = ?3, state = ?4, closed_by = ?5, closed_at = ?6, "
    "result = ?7, version = ?8 WHERE id = ?1";
}  // namespace sql

}  // namespace

Task readTask(const storage::Statement& row) {
    // The CHECKs of the table admit no other words.
    return {.id = row.integer(0),
            .about = {row.integer(1), row.text(2), row.text(3)},
            .kind = taskKindFromWord(row.textView(4)).value(),
            .text = row.text(5),
            .owner = row.text(6),
            .department = row.text(7),
            .dueAt = row.time(8),
            .state = taskStateFromWord(row.textView(9)).value(),
            .createdBy = row.text(10),
            .createdAt = row.time(11),
            .closedBy = row.text(12),
            .closedAt = row.optionalTime(13),
            .result = row.text(14),
            .version = row.integer(15)};
}

std::optional<Task> TaskRepository::find(TaskId id) {
    auto row = m_database.prepare(sql::kFind);
    row.bindAll(id);
    return row.step() ? std::optional(readTask(row)) : std::nullopt;
}

Task TaskRepository::add(Task task) {
    m_database.prepare(sql::kAdd).run(
        task.about.shop, task.about.subjectKind, task.about.subject, toWord(task.kind), task.text,
        task.owner, task.department, task.dueAt, toWord(task.state), task.createdBy, task.createdAt,
        task.closedBy, task.closedAt, task.result, task.version);
    task.id = m_database.lastInsertId();
    return task;
}

void TaskRepository::save(const Task& task) {
    m_database.prepare(sql::kSave)
        .run(task.id, task.owner, task.dueAt, toWord(task.state), task.closedBy, task.closedAt,
             task.result, task.version);
}

std::vector<Task> TaskRepository::about(const About& about) {
    auto row = m_database.prepare(sql::kAbout);
    row.bindAll(about.subjectKind, about.shop, about.subject);
    std::vector<Task> tasks;
    while (row.step()) {
        tasks.push_back(readTask(row));
    }
    return tasks;
}

}  // namespace core::tasks
