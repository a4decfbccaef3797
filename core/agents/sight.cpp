#include "core/agents/sight.h"

#include <algorithm>
#include <nlohmann/json.hpp>

namespace core::agents {
namespace {

bool isOfQueues(const Agent& agent) {
    const auto* post = findPost(agent.post);
    return post && (post->capabilities.contains(Capability::Vip) ||
                    post->capabilities.contains(Capability::Complaint));
}

/// Nobody's, and what those left who no longer work here.
std::vector<std::string> poolNames(std::span<const Agent> agents) {
    std::vector<std::string> names{std::string()};
    for (const auto& agent : agents) {
        if (!agent.isActive) {
            names.push_back(agent.name);
        }
    }
    return names;
}

}  // namespace

bool Sight::covers(const std::string& owner) const {
    return (std::ranges::find(m_names, owner) != m_names.end()) == m_isOnly;
}

std::string Sight::toJson() const {
    return nlohmann::json{{"only", m_isOnly ? 1 : 0}, {"names", m_names}}.dump();
}

Sight sightOf(const Actor& actor, std::span<const Agent> agents, CasePart part,
              std::optional<Capability> queue) {
    if (part == CasePart::Own) {
        return {true, {actor.name}};
    }
    auto names = poolNames(agents);
    if (part == CasePart::Pool) {
        return {true, std::move(names)};
    }
    const bool isQueueHis =
        actor.role == Role::Senior && queue && actor.capabilities.contains(*queue);
    if (isQueueHis || mayAct(actor, Right::SeeAllCases)) {
        return {};
    }
    if (mayAct(actor, Right::SeeTeamCases)) {
        names.clear();
        for (const auto& agent : agents) {
            const bool isOther = agent.isActive && !actor.team.empty() && !agent.team.empty() &&
                                 agent.team != actor.team && agent.name != actor.name;
            if (isOther) {
                names.push_back(agent.name);
            }
        }
        return {false, std::move(names)};
    }
    names.push_back(actor.name);
    if (actor.role == Role::Senior) {
        for (const auto& agent : agents) {
            if (agent.isActive && agent.name != actor.name && isOfQueues(agent)) {
                names.push_back(agent.name);
            }
        }
    }
    return {true, std::move(names)};
}

}  // namespace core::agents
