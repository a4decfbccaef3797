#include "core/tasks/task_service.h"

#include <nlohmann/json.hpp>

#include "core/agents/rights.h"
#include "core/base/text.h"
#include "core/events/event_repository.h"
#include "core/storage/transaction.h"
#include "core/tasks/task_repository.h"

namespace core::tasks {
namespace {

using Json = nlohmann::json;

std::string factsOf(const Task& task) {
    return Json{{"subject_kind", task.about.subjectKind},
                {"subject", task.about.subject},
                {"kind", std::string(toWord(task.kind))},
                {"state", std::string(toWord(task.state))},
                {"owner", task.owner},
                {"department", task.department},
                {"due_at", task.dueAt.time_since_epoch().count()},
                {"version", task.version}}
        .dump();
}

void appendEvent(storage::Database& database, const Task* before, const Task& after,
                 const char* action, const agents::Actor& actor, Seconds now) {
    events::append(database, {.at = now,
                              .actor = actor.name,
                              .subjectKind = "task",
                              .shop = after.about.shop,
                              .subject = std::to_string(after.id),
                              .action = action,
                              .before = before ? factsOf(*before) : std::string(),
                              .after = factsOf(after)});
}

std::optional<TaskError> close(Task& task, TaskState state, const std::string& result,
                               const std::string& actor, Seconds now) {
    task.state = state;
    task.result = cleanText(result);
    task.closedBy = actor;
    task.closedAt = now;
    return task.result.empty() ? std::optional(TaskError::ResultMissing) : std::nullopt;
}

}  // namespace

TaskService::TaskService(storage::Database& database, Clock clock)
    : m_database(database), m_clock(std::move(clock)) {}

TaskService::Outcome TaskService::add(const TaskDraft& draft, const agents::Actor& actor) {
    const Seconds now = m_clock();
    Task task{.about = draft.about,
              .kind = draft.kind,
              .text = cleanText(draft.text),
              .owner = cleanText(draft.owner),
              .department = cleanText(draft.department),
              .dueAt = draft.dueAt,
              .createdBy = actor.name,
              .createdAt = now};
    if (task.text.empty()) {
        return Unexpected{TaskError::TextMissing};
    }
    if (task.owner.empty() && task.department.empty()) {
        return Unexpected{TaskError::OwnerMissing};
    }
    if (task.dueAt <= now) {
        return Unexpected{TaskError::TimeNotInFuture};
    }
    storage::Transaction transaction(m_database);
    task = TaskRepository(m_database).add(std::move(task));
    appendEvent(m_database, nullptr, task, "add", actor, now);
    storage::emitAfterCommit(m_database, changed, {task.id});
    transaction.commit();
    return task;
}

TaskService::Outcome TaskService::perform(
    TaskId id, std::int64_t version, const char* action, const agents::Actor& actor,
    const std::function<std::optional<TaskError>(Task&, Seconds)>& write) {
    storage::Transaction transaction(m_database);
    TaskRepository tasks(m_database);
    const auto before = tasks.find(id);
    if (!before) {
        return Unexpected{TaskError::NotFound};
    }
    if (version != 0 && version != before->version) {
        return Unexpected{TaskError::ChangedSinceRead};
    }
    if (before->state != TaskState::Open) {
        return Unexpected{TaskError::NotAllowedInState};
    }
    if (before->owner != actor.name && !agents::mayAct(actor, agents::Right::WorkOnCases)) {
        return Unexpected{TaskError::NotAllowedForRole};
    }
    const Seconds now = m_clock();
    Task after = *before;
    ++after.version;
    if (const auto refusal = write(after, now)) {
        return Unexpected{*refusal};
    }
    tasks.save(after);
    appendEvent(m_database, &*before, after, action, actor, now);
    storage::emitAfterCommit(m_database, changed, {id});
    transaction.commit();
    return after;
}

TaskService::Outcome TaskService::complete(TaskId id, std::int64_t version,
                                           const std::string& result, const agents::Actor& actor) {
    return perform(id, version, "complete", actor, [&](Task& task, Seconds now) {
        return close(task, TaskState::Done, result, actor.name, now);
    });
}

TaskService::Outcome TaskService::drop(TaskId id, std::int64_t version, const std::string& reason,
                                       const agents::Actor& actor) {
    return perform(id, version, "drop", actor, [&](Task& task, Seconds now) {
        return close(task, TaskState::Dropped, reason, actor.name, now);
    });
}

TaskService::Outcome TaskService::assign(TaskId id, std::int64_t version, const std::string& owner,
                                         const agents::Actor& actor) {
    return perform(id, version, "assign", actor, [&](Task& task, Seconds) {
        task.owner = cleanText(owner);
        return task.owner.empty() && task.department.empty()
                   ? std::optional(TaskError::OwnerMissing)
                   : std::nullopt;
    });
}

TaskService::Outcome TaskService::move(TaskId id, std::int64_t version, Seconds dueAt,
                                       const agents::Actor& actor) {
    return perform(id, version, "move", actor, [&](Task& task, Seconds now) {
        task.dueAt = dueAt;
        return dueAt <= now ? std::optional(TaskError::TimeNotInFuture) : std::nullopt;
    });
}

}  // namespace core::tasks
