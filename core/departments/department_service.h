#pragma once

#include "core/agents/actor.h"
#include "core/base/result.h"
#include "core/base/signal.h"
#include "core/base/time.h"
#include "core/departments/department_policy.h"

namespace core::storage {
class Database;
}

namespace core::departments {

/// Edits the list of departments: one transaction and one event (subject `setting`, `departments`). Lives on the writer
/// thread.
class DepartmentService final {
public:
    using Outcome = Result<std::vector<Department>, DepartmentError>;

    DepartmentService(storage::Database& database, Clock clock);

    /// The whole list in its order. A department that records name stays in them when it is left out here.
    Outcome save(const std::vector<Department>& departments, const agents::Actor& actor);

    /// After the commit, on the writer thread.
    Signal<> changed;

private:
    storage::Database& m_database;
    Clock m_clock;
};

}  // namespace core::departments
