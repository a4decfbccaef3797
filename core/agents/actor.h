#pragma once

#include "core/agents/role.h"

#include <set>
#include <string>

namespace core::agents {

/// Who acts, and as what: the name stands in every event. The name is the agent's own choice on a single-person PC, whose
/// only agent is its owner and has every right.
struct Actor {
    std::string name;
    Role role = Role::Owner;
    /// Of a senior, by the post.
    std::set<Capability> capabilities{std::begin(kCapabilities), std::end(kCapabilities)};
    /// Empty: no team.
    std::string team = {};
};

/// What the program does by itself: imports, timers. Never a person's right to decide.
[[nodiscard]] inline Actor systemActor() {
    return {"system", Role::Owner};
}

}  // namespace core::agents
