#include "core/agents/agent_service.h"

#include <algorithm>
#include <nlohmann/json.hpp>

#include "core/agents/agent_repository.h"
#include "core/agents/pin.h"
#include "core/base/text.h"
#include "core/events/event_repository.h"
#include "core/storage/transaction.h"

namespace core::agents {
namespace {

using Json = nlohmann::json;
using Refusal = std::optional<AgentError>;

AgentDraft cleaned(AgentDraft draft) {
    draft.name = cleanText(draft.name);
    draft.team = cleanText(draft.team);
    draft.role = roleOf(draft);
    return draft;
}

std::string factsOf(const Agent& agent) {
    return Json{{"name", agent.name},
                {"role", std::string(toWord(agent.role))},
                {"post", agent.post},
                {"team", agent.team},
                {"duty_lead", agent.isDutyLead},
                {"active", agent.isActive},
                {"version", agent.version}}
        .dump();
}

void append(storage::Database& database, Seconds at, const std::string& actor, AgentId id,
            const char* action, std::string before, std::string after) {
    events::append(database, {.at = at,
                              .actor = actor,
                              .subjectKind = "agent",
                              .subject = std::to_string(id),
                              .action = action,
                              .before = std::move(before),
                              .after = std::move(after)});
}

void take(Agent& agent, const AgentDraft& draft) {
    agent.name = draft.name;
    agent.role = draft.role;
    agent.post = draft.post;
    agent.team = draft.team;
    agent.isDutyLead = draft.isDutyLead;
}

const char* actionOf(const Agent& before, const Agent& after) {
    if (before.role != after.role || before.post != after.post) {
        return "set_role";
    }
    return before.name != after.name ? "rename" : "edit";
}

/// Whether somebody other than `id` works here without a PIN.
bool worksWithoutPin(std::span<const Agent> agents, AgentId id) {
    return std::ranges::any_of(agents, [&](const Agent& agent) {
        return agent.id != id && agent.isActive && !agent.hasPin;
    });
}

}  // namespace

AgentService::AgentService(storage::Database& database, Clock clock)
    : m_database(database), m_clock(std::move(clock)) {}

AgentService::Outcome AgentService::add(const AgentDraft& given, const std::string& pin,
                                        const Actor& actor) {
    if (!mayAct(actor, Right::EditAgents)) {
        return Unexpected{AgentError::NotAllowedForRole};
    }
    const AgentDraft draft = cleaned(given);
    if (const auto fault = faultOf(draft)) {
        return Unexpected{*fault};
    }
    if (!pin.empty() && !isWellFormedPin(pin)) {
        return Unexpected{AgentError::PinMalformed};
    }
    // Before the transaction: nobody waits at the gate for it.
    const std::string hash = pin.empty() ? std::string() : hashOfPin(pin);
    storage::Transaction transaction(m_database);
    AgentRepository agents(m_database);
    const auto others = agents.list();
    if (agents.find(draft.name)) {
        return Unexpected{AgentError::NameTaken};
    }
    if (activeCount(others) == 0 && draft.role != Role::Admin) {
        return Unexpected{AgentError::FirstMustBeAdmin};
    }
    if (activeCount(others) > 0 && (hash.empty() || worksWithoutPin(others, 0))) {
        return Unexpected{AgentError::PinNeeded};
    }
    const Seconds now = m_clock();
    Agent agent{.createdAt = now};
    take(agent, draft);
    agent = agents.add(std::move(agent), hash);
    append(m_database, now, actor.name, agent.id, "add", {}, factsOf(agent));
    storage::emitAfterCommit(m_database, changed);
    transaction.commit();
    return agent;
}

AgentService::Outcome AgentService::save(
    const AgentTarget& target, const char* action, const Actor& actor,
    const std::function<Refusal(Agent&, std::span<const Agent>)>& write) {
    storage::Transaction transaction(m_database);
    AgentRepository agents(m_database);
    const auto before = agents.find(target.id);
    if (!before) {
        return Unexpected{AgentError::NotFound};
    }
    if (target.version != 0 && target.version != before->version) {
        return Unexpected{AgentError::ChangedSinceRead};
    }
    Agent after = *before;
    if (const auto refusal = write(after, agents.list())) {
        return Unexpected{*refusal};
    }
    ++after.version;
    agents.save(after);
    append(m_database, m_clock(), actor.name, after.id,
           action != nullptr ? action : actionOf(*before, after), factsOf(*before),
           factsOf(after));
    const bool isLess = before->role != after.role || before->post != after.post ||
                        (before->isActive && !after.isActive);
    if (isLess && m_closeApprovals) {
        m_closeApprovals(before->name, actor);
    }
    storage::emitAfterCommit(m_database, changed);
    transaction.commit();
    return after;
}

AgentService::Outcome AgentService::putOnDuty(const AgentTarget& target, const Actor& actor) {
    if (!mayAct(actor, Right::ReceiveEscalation)) {
        return Unexpected{AgentError::NotAllowedForRole};
    }
    storage::Transaction transaction(m_database);
    const auto outcome =
        save(target, "duty_lead", actor, [](Agent& agent, std::span<const Agent>) -> Refusal {
            if (!agent.isActive || !mayAct(agent.role, Right::ReceiveEscalation)) {
                return AgentError::NotALead;
            }
            if (agent.isDutyLead) {
                return AgentError::NothingChanged;
            }
            agent.isDutyLead = true;
            return std::nullopt;
        });
    if (!outcome) {
        return outcome;
    }
    for (const auto& other : AgentRepository(m_database).list()) {
        if (other.id == outcome->id || !other.isDutyLead) {
            continue;
        }
        const auto left = save({other.id, 0}, "duty_lead", actor,
                               [](Agent& agent, std::span<const Agent>) -> Refusal {
                                   agent.isDutyLead = false;
                                   return std::nullopt;
                               });
        if (!left) {
            return left;
        }
    }
    transaction.commit();
    return outcome;
}

AgentService::Outcome AgentService::edit(const AgentTarget& target, const AgentDraft& given,
                                         const Actor& actor) {
    if (!mayAct(actor, Right::EditAgents)) {
        return Unexpected{AgentError::NotAllowedForRole};
    }
    const AgentDraft draft = cleaned(given);
    if (const auto fault = faultOf(draft)) {
        return Unexpected{*fault};
    }
    return save(target, nullptr, actor,
                [&](Agent& agent, std::span<const Agent> all) -> Refusal {
                    const Agent before = agent;
                    take(agent, draft);
                    if (agent == before) {
                        return AgentError::NothingChanged;
                    }
                    if (agent.role != Role::Admin && isLastAdmin(all, agent.id)) {
                        return AgentError::LastAdmin;
                    }
                    if (agent.name == before.name) {
                        return std::nullopt;
                    }
                    AgentRepository agents(m_database);
                    if (agents.find(agent.name)) {
                        return AgentError::NameTaken;
                    }
                    return agents.hasActed(before.name) ? Refusal(AgentError::NameInUse)
                                                        : std::nullopt;
                });
}

AgentService::Outcome AgentService::setActive(const AgentTarget& target, bool isActive,
                                              const Actor& actor) {
    if (!mayAct(actor, Right::EditAgents)) {
        return Unexpected{AgentError::NotAllowedForRole};
    }
    return save(target, isActive ? "restore" : "retire", actor,
                [&](Agent& agent, std::span<const Agent> all) -> Refusal {
                    if (agent.isActive == isActive) {
                        return AgentError::NothingChanged;
                    }
                    if (!isActive && isLastAdmin(all, agent.id)) {
                        return AgentError::LastAdmin;
                    }
                    if (isActive && activeCount(all) > 0 &&
                        (!agent.hasPin || worksWithoutPin(all, agent.id))) {
                        return AgentError::PinNeeded;
                    }
                    agent.isActive = isActive;
                    return std::nullopt;
                });
}

AgentService::Outcome AgentService::setPin(const AgentTarget& target, const std::string& current,
                                           const std::string& pin, const Actor& actor) {
    AgentRepository agents(m_database);
    const auto known = agents.find(target.id);
    if (!known) {
        return Unexpected{AgentError::NotFound};
    }
    if (!mayAct(actor, Right::EditAgents)) {
        if (known->name != actor.name) {
            return Unexpected{AgentError::NotAllowedForRole};
        }
        // A try like any other: who sits at somebody's place does not guess here either.
        if (const auto tried = signIn(target.id, current); !tried) {
            return tried;
        }
    }
    if (!pin.empty() && !isWellFormedPin(pin)) {
        return Unexpected{AgentError::PinMalformed};
    }
    const std::string hash = pin.empty() ? std::string() : hashOfPin(pin);
    return save(target, pin.empty() ? "clear_pin" : "set_pin", actor,
                [&](Agent& agent, std::span<const Agent> all) -> Refusal {
                    if (pin.empty() && activeCount(all) > 1) {
                        return AgentError::PinNeeded;
                    }
                    if (pin.empty() && !agent.hasPin) {
                        return AgentError::NothingChanged;
                    }
                    agents.savePinHash(agent.id, hash);
                    agent.hasPin = !hash.empty();
                    agent.wrongPins = 0;
                    agent.pausedUntil.reset();
                    return std::nullopt;
                });
}

AgentService::Outcome AgentService::signIn(AgentId id, const std::string& pin) {
    return prove(id, pin, "sign_in");
}

Result<Witness, AgentError> AgentService::witness(AgentId id, const std::string& pin,
                                                  const Actor& actor) {
    const auto agents = AgentRepository(m_database).list();
    const auto second = std::ranges::find(agents, id, &Agent::id);
    if (second == agents.end()) {
        return Unexpected{AgentError::NotFound};
    }
    const Actor signer = actorOf(*second, agents);
    if (signer.name == actor.name) {
        return Unexpected{AgentError::SamePerson};
    }
    if (!mayWitness(signer, actor)) {
        return Unexpected{AgentError::NotAllowedForRole};
    }
    if (!second->hasPin) {
        return Unexpected{AgentError::PinNeeded};
    }
    const auto proved = prove(id, pin, "witness");
    if (!proved) {
        return Unexpected{proved.error()};
    }
    return Witness(signer);
}

AgentService::Outcome AgentService::prove(AgentId id, const std::string& pin, const char* action) {
    AgentRepository agents(m_database);
    auto agent = agents.find(id);
    if (!agent) {
        return Unexpected{AgentError::NotFound};
    }
    if (!agent->isActive) {
        return Unexpected{AgentError::NotActive};
    }
    if (agent->pausedUntil && m_clock() < *agent->pausedUntil) {
        return Unexpected{AgentError::Paused};
    }
    const bool isRight = agent->hasPin ? isPin(agents.pinHash(id), pin)
                                       : activeCount(agents.list()) == 1;
    const Seconds now = m_clock();
    storage::Transaction transaction(m_database);
    agent = agents.find(id).value();
    agent->pausedUntil.reset();
    agent->wrongPins = isRight ? 0 : agent->wrongPins + 1;
    if (agent->wrongPins >= kPinTries) {
        agent->wrongPins = 0;
        agent->pausedUntil = now + kPinPause;
    }
    agents.save(*agent);
    const Role role = actorOf(*agent, agents.list()).role;
    append(m_database, now, agent->name, id, isRight ? action : "wrong_pin", {},
           isRight ? Json{{"role", std::string(toWord(role))}}.dump()
                   : Json{{"paused", agent->pausedUntil.has_value()}}.dump());
    transaction.commit();
    if (isRight) {
        return *agent;
    }
    return Unexpected{agent->pausedUntil ? AgentError::Paused : AgentError::PinWrong};
}

AgentService::Outcome AgentService::leave(const Actor& actor, bool isLock) {
    storage::Transaction transaction(m_database);
    const auto agent = AgentRepository(m_database).find(actor.name);
    if (!agent) {
        return Unexpected{AgentError::NotFound};
    }
    append(m_database, m_clock(), actor.name, agent->id, isLock ? "lock" : "sign_out", {}, {});
    transaction.commit();
    return *agent;
}

}  // namespace core::agents
