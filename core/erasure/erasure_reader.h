#pragma once

#include "core/agents/actor.h"
#include "core/erasure/erasure.h"

namespace core::storage {
class Database;
}

namespace core::erasure {

/// Reads erasure requests for the screen.
class ErasureReader final {
public:
    explicit ErasureReader(storage::Database& database) : m_database(database) {}

    /// Newest first: all for who decides or runs them, for others what they recorded.
    [[nodiscard]] std::vector<ErasureRequest> list(const agents::Actor& actor);

private:
    storage::Database& m_database;
};

}  // namespace core::erasure
