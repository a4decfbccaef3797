#include "core/handovers/handover_reader.h"

#include "core/handovers/handover_repository.h"

namespace core::handovers {
namespace {

namespace sql {
constexpr auto kList =
    "SELECT id, own_id, from_agent, to_agent, note, made_at, imported_at, acknowledged_by, "
    "acknowledged_at FROM work_handover WHERE "
    "(from_agent IN (SELECT value FROM json_each(?2, '$.names'))) = json_extract(?2, '$.only') OR "
    "(to_agent IN (SELECT value FROM json_each(?2, '$.names'))) = json_extract(?2, '$.only') OR "
    "(acknowledged_by <> '' AND (acknowledged_by IN (SELECT value FROM json_each(?2, '$.names'))) "
    "= json_extract(?2, '$.only')) ORDER BY acknowledged_at IS NOT NULL, made_at DESC, "
    "id DESC LIMIT ?1";
constexpr auto kWaiting =
    "SELECT count(*) FROM work_handover WHERE acknowledged_at IS NULL AND from_agent <> ?1 "
    "AND to_agent IN ('', ?1)";
}  // namespace sql

}  // namespace

HandoverReader::HandoverReader(storage::Database& database) : m_database(database) {}

std::optional<Handover> HandoverReader::find(HandoverId id) {
    return HandoverRepository(m_database).find(id);
}

std::vector<Handover> HandoverReader::list(std::int64_t limit, const agents::Sight& sight) {
    std::vector<Handover> handovers;
    auto row = m_database.prepare(sql::kList);
    row.bindAll(limit, sight.toJson());
    while (row.step()) {
        handovers.push_back({.id = row.integer(0),
                             .ownId = row.text(1),
                             .from = row.text(2),
                             .to = row.text(3),
                             .note = row.text(4),
                             .madeAt = row.time(5),
                             .importedAt = row.optionalTime(6),
                             .acknowledgedBy = row.text(7),
                             .acknowledgedAt = row.optionalTime(8)});
    }
    return handovers;
}

std::int64_t HandoverReader::waitingFor(const std::string& agent) {
    auto row = m_database.prepare(sql::kWaiting);
    row.bindAll(agent);
    return row.step() ? row.integer(0) : 0;
}

std::vector<HandoverItem> HandoverReader::preview(const std::string& agent, Seconds now) {
    return packed(HandoverRepository(m_database).left(agent, now - kShift));
}

}  // namespace core::handovers
