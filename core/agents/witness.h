#pragma once

#include "core/agents/actor.h"

#include <utility>

namespace core::agents {

/// The second of two persons (reliability.md section 3): signed with the own PIN beside whoever acts. Only
/// AgentService::witness makes one, so that an act which asks for it is not done without that PIN.
class Witness final {
public:
    [[nodiscard]] const Actor& actor() const { return m_actor; }

private:
    friend class AgentService;
    explicit Witness(Actor actor) : m_actor(std::move(actor)) {}

    Actor m_actor;
};

/// May show one field in an emergency: with a reason and a second person. Whoever has Right::RevealField needs none.
[[nodiscard]] bool mayBreakGlass(const Actor& actor);
/// May sign beside `first`: somebody else, and no inspector, who sees masked data only.
[[nodiscard]] bool mayWitness(const Actor& second, const Actor& first);

}  // namespace core::agents
