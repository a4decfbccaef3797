#include "core/agents/witness.h"

namespace core::agents {

bool mayBreakGlass(const Actor& actor) {
    return actor.role == Role::Admin;
}

bool mayWitness(const Actor& second, const Actor& first) {
    return second.name != first.name && second.role != Role::Quality;
}

}  // namespace core::agents
