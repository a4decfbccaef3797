#include "core/appraisals/honour_repository.h"

namespace core::appraisals {
namespace {

// Every list of columns is in the order that readHonour expects.
namespace sql {
constexpr auto kFind =
    "SELECT id, period, rule, name, agent, state, figures, reason, conversation_id, proposed_by, "
    "proposed_at, decided_by, decided_at, closing_reason, version FROM work_honour WHERE id = ?1";
constexpr auto kFindOf =
    "SELECT id, period, rule, name, agent, state, figures, reason, conversation_id, proposed_by, "
    "proposed_at, decided_by, decided_at, closing_reason, version FROM work_honour "
    "WHERE period = ?1 AND rule = ?2 AND agent = ?3 AND state IN ('nominated', 'awarded')";
constexpr auto kOfPeriod =
    "SELECT id, period, rule, name, agent, state, figures, reason, conversation_id, proposed_by, "
    "proposed_at, decided_by, decided_at, closing_reason, version FROM work_honour "
    "WHERE period = ?1 ORDER BY rule, proposed_at, id";
constexpr auto kAwardedTo =
    "SELECT id, period, rule, name, agent, state, figures, reason, conversation_id, proposed_by, "
    "proposed_at, decided_by, decided_at, closing_reason, version FROM work_honour "
    "WHERE agent = ?1 AND state = 'awarded' ORDER BY period DESC, id DESC";
constexpr auto kAwardedIn =
    "SELECT agent, count(*) FROM work_honour WHERE state = 'awarded' AND substr(period, 1, 4) = ?1 "
    "GROUP BY agent ORDER BY agent";
constexpr auto kConversation = "SELECT 1 FROM work_conversation WHERE id = ?1";
constexpr auto kAdd =
    "INSERT INTO work_honour (period, rule, name, agent, state, figures, reason, conversation_id, "
    "proposed_by, proposed_at, decided_by, decided_at, version) "
    "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13)";
constexpr auto kSave =
    "UPDATE work_honour SET state = ?2, decided_by = ?3, decided_at = ?4, closing_reason = ?5, "
    "version = ?6 WHERE id = ?1";
}  // namespace sql

Honour readHonour(const storage::Statement& row) {
    // The CHECKs of the table admit no other words.
    return {.id = row.integer(0),
            .period = periodFromText(row.textView(1)).value(),
            .rule = row.text(2),
            .name = row.text(3),
            .agent = row.text(4),
            .state = honourStateFromWord(row.textView(5)).value(),
            .figures = honourFiguresFromJson(row.text(6)),
            .reason = row.text(7),
            .conversation = row.optionalInteger(8),
            .proposedBy = row.text(9),
            .proposedAt = row.time(10),
            .decidedBy = row.text(11),
            .decidedAt = row.optionalTime(12),
            .closingReason = row.text(13),
            .version = row.integer(14)};
}

std::optional<Honour> readOne(storage::Statement& row) {
    return row.step() ? std::optional(readHonour(row)) : std::nullopt;
}

std::vector<Honour> readAll(storage::Statement& row) {
    std::vector<Honour> honours;
    while (row.step()) {
        honours.push_back(readHonour(row));
    }
    return honours;
}

}  // namespace

std::optional<Honour> HonourRepository::find(HonourId id) {
    auto row = m_database.prepare(sql::kFind);
    row.bindAll(id);
    return readOne(row);
}

std::optional<Honour> HonourRepository::find(const Period& period, const std::string& rule,
                                             const std::string& agent) {
    auto row = m_database.prepare(sql::kFindOf);
    row.bindAll(toText(period), rule, agent);
    return readOne(row);
}

std::vector<Honour> HonourRepository::ofPeriod(const Period& period) {
    auto row = m_database.prepare(sql::kOfPeriod);
    row.bindAll(toText(period));
    return readAll(row);
}

std::vector<Honour> HonourRepository::awardedTo(const std::string& agent) {
    auto row = m_database.prepare(sql::kAwardedTo);
    row.bindAll(agent);
    return readAll(row);
}

std::map<std::string, int> HonourRepository::awardedIn(int year) {
    auto row = m_database.prepare(sql::kAwardedIn);
    row.bindAll(std::to_string(year));
    std::map<std::string, int> counts;
    while (row.step()) {
        counts[row.text(0)] = static_cast<int>(row.integer(1));
    }
    return counts;
}

bool HonourRepository::hasConversation(std::int64_t conversation) {
    auto row = m_database.prepare(sql::kConversation);
    row.bindAll(conversation);
    return row.step();
}

Honour HonourRepository::add(Honour honour) {
    m_database.prepare(sql::kAdd).run(toText(honour.period), honour.rule, honour.name,
                                      honour.agent, toWord(honour.state), toJson(honour.figures),
                                      honour.reason, honour.conversation, honour.proposedBy,
                                      honour.proposedAt, honour.decidedBy, honour.decidedAt,
                                      honour.version);
    honour.id = m_database.lastInsertId();
    return honour;
}

void HonourRepository::save(const Honour& honour) {
    m_database.prepare(sql::kSave)
        .run(honour.id, toWord(honour.state), honour.decidedBy, honour.decidedAt,
             honour.closingReason, honour.version);
}

}  // namespace core::appraisals
