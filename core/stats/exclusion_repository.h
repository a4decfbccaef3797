#pragma once

#include "core/stats/exclusion.h"
#include "core/storage/database.h"

namespace core::stats {

/// SQL of exclusions. Runs inside the caller's transaction.
class ExclusionRepository final {
public:
    explicit ExclusionRepository(storage::Database& database) : m_database(database) {}

    /// The one in force.
    [[nodiscard]] std::optional<Exclusion> find(const ExclusionTarget& target);
    /// Returns it with its id.
    Exclusion add(Exclusion exclusion);
    void saveInclusion(const Exclusion& exclusion);
    /// Newest first; `all`: also those that were undone.
    [[nodiscard]] std::vector<Exclusion> list(bool all, std::int64_t limit);
    /// Whether there is such a record at all.
    [[nodiscard]] bool isKnown(const ExclusionTarget& target);

private:
    storage::Database& m_database;
};

}  // namespace core::stats
