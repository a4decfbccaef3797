#include "core/importing/column_map_service.h"

#include "core/agents/rights.h"
#include "core/events/event_repository.h"
#include "core/importing/column_map_repository.h"
#include "core/storage/transaction.h"

namespace core::importing {

ColumnMapService::ColumnMapService(storage::Database& database, Clock clock)
    : m_database(database), m_clock(std::move(clock)) {}

bool ColumnMapService::keep(const ColumnMap& map, const agents::Actor& actor) {
    if (!agents::mayAct(actor, agents::Right::ImportFiles)) {
        return false;
    }
    const Seconds now = m_clock();
    const std::string json = toJson(map);
    storage::Transaction transaction(m_database);
    ColumnMapRepository(m_database).save(map.name, json, now);
    events::append(m_database, {.at = now,
                                .actor = actor.name,
                                .subjectKind = "column_map",
                                .subject = map.name,
                                .action = "keep",
                                .after = json});
    transaction.commit();
    return true;
}

}  // namespace core::importing
