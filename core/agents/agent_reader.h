#pragma once

#include "core/agents/sight.h"

namespace core::storage {
class Database;
}

namespace core::agents {

class AuditReader;

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
    /// The same for all times: what somebody became when, oldest first.
    [[nodiscard]] std::vector<std::pair<Seconds, Role>> roles(const std::string& name);

    /// What people did with personal data and rights, on the same connection.
    [[nodiscard]] AuditReader audit();
    /// Whose cases this actor's lists show, by who works here now.
    [[nodiscard]] Sight sight(const Actor& actor, CasePart part = CasePart::All,
                              std::optional<Capability> queue = std::nullopt);

private:
    storage::Database& m_database;
};

/// Of AgentReader::roles.
[[nodiscard]] Role roleAt(std::span<const std::pair<Seconds, Role>> roles, Seconds at);

}  // namespace core::agents
