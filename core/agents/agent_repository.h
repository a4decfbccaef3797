#pragma once

#include "core/agents/agent.h"
#include "core/storage/database.h"

namespace core::agents {

/// SQL of agents. Runs inside the caller's transaction.
class AgentRepository final {
public:
    explicit AgentRepository(storage::Database& database) : m_database(database) {}

    /// By name; the retired behind the active.
    [[nodiscard]] std::vector<Agent> list();
    [[nodiscard]] std::optional<Agent> find(AgentId id);
    [[nodiscard]] std::optional<Agent> find(const std::string& name);
    /// Returns it with its id.
    Agent add(Agent agent, const std::string& pinHash);
    /// All but the PIN.
    void save(const Agent& agent);
    [[nodiscard]] std::string pinHash(AgentId id);
    void savePinHash(AgentId id, const std::string& hash);
    /// Whether an event names it as its actor, other than signing in and out.
    [[nodiscard]] bool hasActed(const std::string& name);

private:
    storage::Database& m_database;
};

}  // namespace core::agents
