#pragma once

#include "core/promises/promise_policy.h"
#include "core/storage/database.h"

namespace core::promises {

/// SQL of the acts on promises. Runs inside the caller's transaction.
class PromiseRepository final {
public:
    explicit PromiseRepository(storage::Database& database) : m_database(database) {}

    [[nodiscard]] std::optional<Promise> find(PromiseId id);
    /// Returns it with its id.
    Promise add(Promise promise);
    void save(const Promise& promise);
    /// Open promises whose event the exports can tell and have not told yet.
    [[nodiscard]] std::vector<Promise> awaitingExports();
    [[nodiscard]] std::vector<OrderEvidence> evidence(const Promise& promise);

private:
    storage::Database& m_database;
};

/// Columns in the order that readPromise expects.
[[nodiscard]] Promise readPromise(const storage::Statement& row);

}  // namespace core::promises
