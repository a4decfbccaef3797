#pragma once

#include "core/agents/actor.h"
#include "core/base/result.h"
#include "core/base/signal.h"
#include "core/stats/exclusion.h"

namespace core::storage {
class Database;
}

namespace core::stats {

enum class ExclusionError {
    /// Nobody below those who see the team's figures (reliability.md section 3): the figures serve pay.
    NotAllowed,
    ReasonMissing,
    /// More than 500 characters.
    ReasonTooLong,
    /// There is no such order or conversation.
    NotFound,
    AlreadyExcluded,
    NotExcluded,
};

/// Takes orders and conversations out of the figures and back in, at any later time. Every act is one transaction with
/// one event about the order or conversation (`exclude`, `include`); the reason stays in the table, since it may name a
/// person. Lives on the writer thread.
class ExclusionService final {
public:
    using Outcome = Result<Exclusion, ExclusionError>;

    ExclusionService(storage::Database& database, Clock clock);

    Outcome exclude(const ExclusionTarget& target, const std::string& reason, const agents::Actor& actor);
    Outcome include(const ExclusionTarget& target, const agents::Actor& actor);

    /// After the commit, on the writer thread.
    Signal<ExclusionTarget> changed;

private:
    storage::Database& m_database;
    Clock m_clock;
};

}  // namespace core::stats
