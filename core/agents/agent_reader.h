#pragma once

#include "core/agents/sight.h"

namespace core::storage {
class Database;
}

namespace core::agents {

/// Reads agents for the screen and for who signs in.
class AgentReader final {
public:
    explicit AgentReader(storage::Database& database) : m_database(database) {}

    /// The active ones by name, then the retired.
    [[nodiscard]] std::vector<Agent> list();
    [[nodiscard]] std::optional<Agent> find(AgentId id);
    [[nodiscard]] std::optional<Agent> find(const std::string& name);
    /// What somebody acted as at that time, by the event book: the newest `sign_in`, `set_role` or `add` until then. The
    /// owner before any, and whoever is no agent.
    [[nodiscard]] Role roleAt(const std::string& name, Seconds at);

    /// Whose cases this actor's lists show, by who works here now.
    [[nodiscard]] Sight sight(const Actor& actor, CasePart part = CasePart::All,
                              std::optional<Capability> queue = std::nullopt);

private:
    storage::Database& m_database;
};

}  // namespace core::agents
