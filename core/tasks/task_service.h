#pragma once

#include "core/agents/actor.h"
#include "core/base/result.h"
#include "core/base/signal.h"
#include "core/tasks/task.h"

#include <functional>
#include <vector>

namespace core::storage {
class Database;
}

namespace core::tasks {

enum class TaskError {
    NotFound,
    /// It is closed already.
    NotAllowedInState,
    ChangedSinceRead,
    TextMissing,
    /// Neither a person nor a department.
    OwnerMissing,
    /// Done or dropped without a word on what came of it.
    ResultMissing,
    TimeNotInFuture,
    /// Quality works on its own tasks only.
    NotAllowedForRole,
};

struct TaskDraft {
    About about;
    TaskKind kind = TaskKind::Other;
    std::string text;
    std::string owner;
    std::string department;
    Seconds dueAt{};
};

/// The acts on tasks: one transaction and one event (subject `task`, its id; no text) each. A case's act calls them
/// inside its own transaction. Lives on the writer thread.
class TaskService final {
public:
    using Outcome = Result<Task, TaskError>;

    TaskService(storage::Database& database, Clock clock);

    Outcome add(const TaskDraft& draft, const agents::Actor& actor);
    Outcome complete(TaskId id, std::int64_t version, const std::string& result, const agents::Actor& actor);
    Outcome drop(TaskId id, std::int64_t version, const std::string& reason, const agents::Actor& actor);
    Outcome assign(TaskId id, std::int64_t version, const std::string& owner, const agents::Actor& actor);
    Outcome move(TaskId id, std::int64_t version, Seconds dueAt, const agents::Actor& actor);

    /// After the commit, on the writer thread.
    Signal<std::vector<TaskId>> changed;

private:
    Outcome perform(TaskId id, std::int64_t version, const char* action, const agents::Actor& actor,
                    const std::function<std::optional<TaskError>(Task&, Seconds)>& write);

    storage::Database& m_database;
    Clock m_clock;
};

}  // namespace core::tasks
