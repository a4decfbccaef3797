#pragma once

#include "core/agents/role.h"

#include <string>

namespace core::agents {

/// Who acts, and as what: written into every event. The name is the agent's own choice on a single-person PC, whose
/// only agent is its owner and has every right.
struct Actor {
    std::string name;
    Role role = Role::Owner;
};

/// What the program does by itself: imports, timers. Never a person's right to decide.
[[nodiscard]] inline Actor systemActor() {
    return {"system", Role::Owner};
}

}  // namespace core::agents
