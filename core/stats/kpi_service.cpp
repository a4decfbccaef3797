#include "core/stats/kpi_service.h"

#include <nlohmann/json.hpp>
#include <set>

#include "core/agents/rights.h"
#include "core/events/event_repository.h"
#include "core/stats/kpi_repository.h"
#include "core/storage/transaction.h"

namespace core::stats {
namespace {

void appendEvent(storage::Database& database, const KpiReport& report, const char* action,
                 const agents::Actor& actor, Seconds now) {
    std::set<std::string> agents;
    for (const auto& value : report.values) {
        agents.insert(value.agent);
    }
    events::append(database, {.at = now,
                              .actor = actor.name,
                              .subjectKind = "kpi_report",
                              .shop = report.shop,
                              .subject = std::to_string(report.id),
                              .action = action,
                              .after = nlohmann::json{{"agents", agents.size()},
                                                      {"figures", report.values.size()}}
                                           .dump()});
}

}  // namespace

KpiService::KpiService(storage::Database& database, Clock clock)
    : m_database(database), m_clock(std::move(clock)) {}

KpiService::Outcome KpiService::keep(KpiReport report, const agents::Actor& actor) {
    if (!agents::mayAct(actor.role, agents::Right::ImportFiles)) {
        return Unexpected{KpiError::NotAllowed};
    }
    std::erase_if(report.values, [](const KpiValue& value) {
        return value.agent.empty() || isSummaryName(value.agent);
    });
    if (report.values.empty()) {
        return Unexpected{KpiError::Empty};
    }
    if (report.from >= report.to) {
        return Unexpected{KpiError::PeriodMissing};
    }
    storage::Transaction transaction(m_database);
    report.importedBy = actor.name;
    report.importedAt = m_clock();
    auto kept = KpiRepository(m_database).save(std::move(report));
    appendEvent(m_database, kept, "import", actor, kept.importedAt);
    storage::emitAfterCommit(m_database, changed);
    transaction.commit();
    return kept;
}

KpiService::Outcome KpiService::drop(std::int64_t id, const agents::Actor& actor) {
    if (!agents::mayAct(actor.role, agents::Right::ImportFiles)) {
        return Unexpected{KpiError::NotAllowed};
    }
    storage::Transaction transaction(m_database);
    KpiRepository repository(m_database);
    const auto report = repository.find(id);
    if (!report) {
        return Unexpected{KpiError::NotFound};
    }
    repository.remove(id);
    appendEvent(m_database, *report, "drop", actor, m_clock());
    storage::emitAfterCommit(m_database, changed);
    transaction.commit();
    return *report;
}

}  // namespace core::stats
