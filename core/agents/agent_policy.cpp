#include "core/agents/agent_policy.h"

#include <algorithm>

#include "core/base/text.h"

namespace core::agents {
namespace {

constexpr std::size_t kLongestName = 40;
constexpr std::size_t kFewestDigits = 4;
constexpr std::size_t kMostDigits = 12;

bool isActiveAdmin(const Agent& agent) {
    return agent.isActive && agent.role == Role::Admin;
}

}  // namespace

bool isWellFormedPin(std::string_view pin) {
    return pin.size() >= kFewestDigits && pin.size() <= kMostDigits &&
           std::ranges::all_of(pin, [](char c) { return c >= '0' && c <= '9'; });
}

Role roleOf(const AgentDraft& draft) {
    const auto* post = findPost(draft.post);
    return post ? post->role : draft.role;
}

std::optional<AgentError> faultOf(const AgentDraft& draft) {
    if (trimmed(draft.name).empty()) {
        return AgentError::NameMissing;
    }
    if (characterCount(draft.name) > kLongestName || characterCount(draft.team) > kLongestName) {
        return AgentError::TooLong;
    }
    if (!draft.post.empty() && !findPost(draft.post)) {
        return AgentError::PostUnknown;
    }
    if (roleOf(draft) == Role::Owner) {
        return AgentError::RoleUnknown;
    }
    return draft.isDutyLead && !mayAct(roleOf(draft), Right::ReceiveEscalation)
               ? std::optional(AgentError::NotALead)
               : std::nullopt;
}

std::int64_t activeCount(std::span<const Agent> agents) {
    return std::ranges::count_if(agents, &Agent::isActive);
}

bool isSignInNeeded(std::span<const Agent> agents) {
    return activeCount(agents) > 1 || std::ranges::any_of(agents, [](const Agent& agent) {
               return agent.isActive && agent.hasPin;
           });
}

std::string dutyLeadOf(std::span<const Agent> agents) {
    const auto found = std::ranges::find_if(
        agents, [](const Agent& agent) { return agent.isActive && agent.isDutyLead; });
    return found == agents.end() ? std::string() : found->name;
}

std::string escalationReceiver(std::span<const Agent> agents,
                               std::span<const std::string> onShift) {
    if (const std::string dutyLead = dutyLeadOf(agents); !dutyLead.empty()) {
        return dutyLead;
    }
    std::string receiver;
    int best = 0;
    for (const Agent& agent : agents) {
        if (!agent.isActive || !mayAct(agent.role, Right::ReceiveEscalation)) {
            continue;
        }
        const bool isThere = std::ranges::find(onShift, agent.name) != onShift.end();
        const int rank = agent.role != Role::Lead ? 1 : isThere ? 3 : 2;
        if (rank > best) {
            best = rank;
            receiver = agent.name;
        }
    }
    return receiver;
}

bool isLastAdmin(std::span<const Agent> agents, AgentId id) {
    return std::ranges::none_of(
               agents, [&](const Agent& agent) { return agent.id != id && isActiveAdmin(agent); }) &&
           std::ranges::any_of(
               agents, [&](const Agent& agent) { return agent.id == id && isActiveAdmin(agent); });
}

bool mayReassign(const Actor& actor, const Agent* holder) {
    if (holder && !holder->isActive) {
        return mayAct(actor, Right::HandOverOwn);
    }
    if (!mayAct(actor, Right::Reassign)) {
        return false;
    }
    switch (actor.role) {
        case Role::Senior: {
            const auto* post = holder ? findPost(holder->post) : nullptr;
            return post && (post->capabilities.contains(Capability::Vip) ||
                            post->capabilities.contains(Capability::Complaint));
        }
        case Role::Lead:
            return !holder || actor.team.empty() || holder->team.empty() ||
                   holder->team == actor.team;
        case Role::Owner:
        case Role::Admin:
            return true;
        case Role::Agent:
        case Role::Quality:
            break;
    }
    return false;
}

bool mayAssign(const Actor& actor, const std::string& holder, const std::string& to) {
    // A senior reassigns within the VIP and complaint queues only.
    const bool mayAll = actor.role != Role::Senior && mayAct(actor, Right::Reassign);
    return mayAll || ((holder == actor.name || to == actor.name) &&
                      mayAct(actor, Right::HandOverOwn));
}

Actor actorOf(const Agent& agent, std::span<const Agent> agents) {
    Actor actor{.name = agent.name, .role = agent.role, .team = agent.team};
    if (agent.isActive && activeCount(agents) == 1) {
        actor.role = Role::Owner;
    }
    if (const auto* post = findPost(agent.post)) {
        actor.capabilities = post->capabilities;
    }
    return actor;
}

}  // namespace core::agents
