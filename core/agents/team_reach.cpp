#include "core/agents/team_reach.h"

namespace core::agents {

bool reachesTeam(const Actor& actor, const std::string& team) {
    return actor.role != Role::Lead || actor.team.empty() || team.empty() || actor.team == team;
}

std::set<std::string> outOfReach(const Actor& actor, std::span<const Agent> agents) {
    std::set<std::string> names;
    for (const auto& agent : agents) {
        if (agent.name != actor.name && !reachesTeam(actor, agent.team)) {
            names.insert(agent.name);
        }
    }
    return names;
}

}  // namespace core::agents
