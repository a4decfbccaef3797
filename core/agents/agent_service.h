#pragma once

#include "core/agents/agent_policy.h"
#include "core/agents/witness.h"
#include "core/base/result.h"
#include "core/base/signal.h"

#include <functional>

namespace core::storage {
class Database;
}

namespace core::agents {

/// Which agent, and which version was seen. Version 0: whatever it is now.
struct AgentTarget {
    AgentId id = 0;
    std::int64_t version = 0;
};

/// The acts on agents: one transaction with one event each (subject `agent`, its id; never a PIN). Adding and changing
/// needs Right::EditAgents; an own PIN is everybody's to change. Lives on the writer thread: a PIN takes a tenth of a
/// second.
class AgentService final {
public:
    using Outcome = Result<Agent, AgentError>;

    AgentService(storage::Database& database, Clock clock);

    /// The first must be an admin and needs no PIN; from the second on everybody has one.
    Outcome add(const AgentDraft& draft, const std::string& pin, const Actor& actor);
    /// Event `set_role` where role or post change, else `rename`, else `edit`.
    Outcome edit(const AgentTarget& target, const AgentDraft& draft, const Actor& actor);
    /// The one who receives level-1 problems from now on, and nobody else: a lead takes the duty or gives it on (event
    /// `duty_lead`).
    Outcome putOnDuty(const AgentTarget& target, const Actor& actor);
    /// False: retired, who no longer signs in; the name and the acts stay.
    Outcome setActive(const AgentTarget& target, bool isActive, const Actor& actor);
    /// `current`: the agent's own PIN of now, where the actor has no right to edit agents. Empty `pin`: none any more,
    /// only for one alone.
    Outcome setPin(const AgentTarget& target, const std::string& current, const std::string& pin,
                   const Actor& actor);

    /// Five wrong tries in a row are followed by a pause of five minutes, in which no try is looked at.
    Outcome signIn(AgentId id, const std::string& pin);
    /// The second person signs beside whoever acts; tries and pauses are those of signIn. SamePerson for the actor's own
    /// name, NotAllowedForRole for an inspector, PinNeeded for who has none.
    Result<Witness, AgentError> witness(AgentId id, const std::string& pin, const Actor& actor);
    /// Who acted leaves the place, or the window locks itself; NotFound for who is no agent.
    Outcome leave(const Actor& actor, bool isLock);

    /// After the commit, on the writer thread: somebody was added or changed.
    Signal<> changed;
    /// What is called inside the act that gives somebody another role or retires them, with the name: what they signed
    /// as what they are no longer, and nobody finished, is signed no more.
    using CloseApprovals = std::function<void(const std::string& name, const Actor& actor)>;
    void setCloseApprovals(CloseApprovals close) { m_closeApprovals = std::move(close); }

private:
    /// Whether the PIN is that agent's, with its event; `action` where it is.
    Outcome prove(AgentId id, const std::string& pin, const char* action);
    Outcome save(const AgentTarget& target, const char* action, const Actor& actor,
                 const std::function<std::optional<AgentError>(Agent&, std::span<const Agent>)>& write);

    storage::Database& m_database;
    Clock m_clock;
    CloseApprovals m_closeApprovals;
};

}  // namespace core::agents
