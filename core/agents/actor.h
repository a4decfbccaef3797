#pragma once

#include <string>

namespace core::agents {

/// Who acts: written into every event. The name is the agent's own choice on a single-person PC.
struct Actor {
    std::string name;
};

}  // namespace core::agents
