#pragma once

#include "core/agents/sight.h"
#include "core/handovers/handover_policy.h"

namespace core::storage {
class Database;
}

namespace core::handovers {

/// Reads shift packs for the screen and the command line.
class HandoverReader final {
public:
    explicit HandoverReader(storage::Database& database);

    [[nodiscard]] std::optional<Handover> find(HandoverId id);
    /// Newest first, without their lines: made by, made for or acknowledged by somebody whom `sight` covers. One for
    /// anybody is in the pool.
    [[nodiscard]] std::vector<Handover> list(std::int64_t limit, const agents::Sight& sight = {});
    /// Packs that `agent` is to acknowledge.
    [[nodiscard]] std::int64_t waitingFor(const std::string& agent);
    /// What the pack of an agent would hold now.
    [[nodiscard]] std::vector<HandoverItem> preview(const std::string& agent, Seconds now);

private:
    storage::Database& m_database;
};

}  // namespace core::handovers
