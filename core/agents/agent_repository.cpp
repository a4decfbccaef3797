#include "core/agents/agent_repository.h"

namespace core::agents {
namespace {

namespace sql {
constexpr auto kList =
    "SELECT id, name, role, post, team, duty_lead, active, pin_hash <> '', wrong_pins, "
    "paused_until, created_at, version FROM work_agent ORDER BY active DESC, name, id";
constexpr auto kFind =
    "SELECT id, name, role, post, team, duty_lead, active, pin_hash <> '', wrong_pins, "
    "paused_until, created_at, version FROM work_agent WHERE id = ?1";
constexpr auto kFindName =
    "SELECT id, name, role, post, team, duty_lead, active, pin_hash <> '', wrong_pins, "
    "paused_until, created_at, version FROM work_agent WHERE name = ?1";
constexpr auto kAdd =
    "INSERT INTO work_agent (name, role, post, team, duty_lead, active, pin_hash, wrong_pins, "
    "paused_until, created_at, version) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)";
constexpr auto kSave =
    "UPDATE work_agent SET name = ?2, role = ?3, post = ?4, team = ?5, duty_lead = ?6, active = "
    "?7, wrong_pins = ?8, paused_until = ?9, version = ?10 WHERE id = ?1";
constexpr auto kPinHash = "SELECT pin_hash FROM work_agent WHERE id = ?1";
constexpr auto kSavePinHash = "UPDATE work_agent SET pin_hash = ?2 WHERE id = ?1";
constexpr auto kHasActed =
    "SELECT EXISTS (SELECT 1 FROM work_event WHERE actor = ?1 AND action NOT IN "
    "('sign_in', 'sign_out', 'lock', 'wrong_pin'))";
}  // namespace sql

Agent readAgent(const storage::Statement& row) {
    // The CHECKs of the table admit no other words.
    return {.id = row.integer(0),
            .name = row.text(1),
            .role = roleFromWord(row.textView(2)).value(),
            .post = row.text(3),
            .team = row.text(4),
            .isDutyLead = row.integer(5) != 0,
            .isActive = row.integer(6) != 0,
            .hasPin = row.integer(7) != 0,
            .wrongPins = static_cast<int>(row.integer(8)),
            .pausedUntil = row.optionalTime(9),
            .createdAt = row.time(10),
            .version = row.integer(11)};
}

}  // namespace

std::vector<Agent> AgentRepository::list() {
    auto row = m_database.prepare(sql::kList);
    std::vector<Agent> agents;
    while (row.step()) {
        agents.push_back(readAgent(row));
    }
    return agents;
}

std::optional<Agent> AgentRepository::find(AgentId id) {
    auto row = m_database.prepare(sql::kFind);
    row.bindAll(id);
    return row.step() ? std::optional(readAgent(row)) : std::nullopt;
}

std::optional<Agent> AgentRepository::find(const std::string& name) {
    auto row = m_database.prepare(sql::kFindName);
    row.bindAll(name);
    return row.step() ? std::optional(readAgent(row)) : std::nullopt;
}

Agent AgentRepository::add(Agent agent, const std::string& pinHash) {
    m_database.prepare(sql::kAdd).run(agent.name, toWord(agent.role), agent.post, agent.team,
                                      std::int64_t{agent.isDutyLead}, std::int64_t{agent.isActive},
                                      pinHash, std::int64_t{agent.wrongPins}, agent.pausedUntil,
                                      agent.createdAt, agent.version);
    agent.id = m_database.lastInsertId();
    agent.hasPin = !pinHash.empty();
    return agent;
}

void AgentRepository::save(const Agent& agent) {
    m_database.prepare(sql::kSave)
        .run(agent.id, agent.name, toWord(agent.role), agent.post, agent.team,
             std::int64_t{agent.isDutyLead}, std::int64_t{agent.isActive},
             std::int64_t{agent.wrongPins}, agent.pausedUntil, agent.version);
}

std::string AgentRepository::pinHash(AgentId id) {
    auto row = m_database.prepare(sql::kPinHash);
    row.bindAll(id);
    return row.step() ? row.text(0) : std::string();
}

void AgentRepository::savePinHash(AgentId id, const std::string& hash) {
    m_database.prepare(sql::kSavePinHash).run(id, hash);
}

bool AgentRepository::hasActed(const std::string& name) {
    auto row = m_database.prepare(sql::kHasActed);
    row.bindAll(name);
    return row.step() && row.integer(0) != 0;
}

}  // namespace core::agents
