#include "core/agents/agent_reader.h"

#include <nlohmann/json.hpp>

#include "core/agents/agent_repository.h"
#include "core/agents/audit_reader.h"
#include "core/events/event_repository.h"

namespace core::agents {

std::vector<Agent> AgentReader::list() {
    return AgentRepository(m_database).list();
}

std::optional<Agent> AgentReader::find(AgentId id) {
    return AgentRepository(m_database).find(id);
}

std::optional<Agent> AgentReader::find(const std::string& name) {
    return AgentRepository(m_database).find(name);
}

AuditReader AgentReader::audit() {
    return AuditReader(m_database);
}

Sight AgentReader::sight(const Actor& actor, CasePart part, std::optional<Capability> queue) {
    return sightOf(actor, list(), part, queue);
}

std::vector<std::pair<Seconds, Role>> AgentReader::roles(const std::string& name) {
    std::vector<std::pair<Seconds, Role>> roles;
    const auto agent = find(name);
    if (!agent) {
        return roles;
    }
    for (const auto& event : events::listOf(m_database, "agent", 0, std::to_string(agent->id))) {
        if (event.action == "add" || event.action == "set_role" || event.action == "sign_in") {
            const auto after = nlohmann::json::parse(event.after);
            if (const auto role = roleFromWord(after.at("role").get<std::string>())) {
                roles.emplace_back(event.at, *role);
            }
        }
    }
    return roles;
}

Role AgentReader::roleAt(const std::string& name, Seconds at) {
    return agents::roleAt(roles(name), at);
}

Role roleAt(std::span<const std::pair<Seconds, Role>> roles, Seconds at) {
    Role role = Role::Owner;
    for (const auto& [since, next] : roles) {
        if (since > at) {
            break;
        }
        role = next;
    }
    return role;
}

}  // namespace core::agents
