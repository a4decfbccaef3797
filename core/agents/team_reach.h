#pragma once

#include "core/agents/agent.h"

#include <set>
#include <string>

namespace core::agents {

/// Whether a lead looks after people of `team` (reliability.md section 3: a lead those of the own team, an admin all). A
/// lead without a team, and a colleague without one, is of every team. Says nothing about other roles, whose rights name
/// no team.
[[nodiscard]] bool reachesTeam(const Actor& actor, const std::string& team);
/// Those of `agents` whom reachesTeam() leaves to another lead; who is no agent of the profile is nobody else's.
[[nodiscard]] std::set<std::string> outOfReach(const Actor& actor, std::span<const Agent> agents);

}  // namespace core::agents
