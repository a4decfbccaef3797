#include "core/agents/agent_reader.h"

#include <nlohmann/json.hpp>

#include "core/agents/agent_repository.h"
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

Sight AgentReader::sight(const Actor& actor, CasePart part, std::optional<Capability> queue) {
    return sightOf(actor, list(), part, queue);
}

Role AgentReader::roleAt(const std::string& name, Seconds at) {
    const auto agent = find(name);
    if (!agent) {
        return Role::Owner;
    }
    Role role = Role::Owner;
    for (const auto& event : events::listOf(m_database, "agent", 0, std::to_string(agent->id))) {
        if (event.at > at) {
            break;
        }
        if (event.action == "add" || event.action == "set_role" || event.action == "sign_in") {
            const auto after = nlohmann::json::parse(event.after);
            role = roleFromWord(after.at("role").get<std::string>()).value_or(role);
        }
    }
    return role;
}

}  // namespace core::agents
