#pragma once

#include "core/agents/actor.h"
#include "core/base/result.h"
#include "core/base/signal.h"
#include "core/stats/kpi_report.h"

namespace core::storage {
class Database;
}

namespace core::stats {

enum class KpiError {
    NotAllowed,
    /// No agent has a row in it.
    Empty,
    /// The days are missing: neither the file's name nor the person told them.
    PeriodMissing,
    NotFound,
};

/// Keeps and drops reports of KPI tools: one transaction with one event each (subject `kpi_report`, its number; how many
/// agents and figures). Lives on the writer thread.
class KpiService final {
public:
    using Outcome = Result<KpiReport, KpiError>;

    KpiService(storage::Database& database, Clock clock);

    /// In place of an earlier one of the same shop, title and days. Rows of summaries are left out.
    Outcome keep(KpiReport report, const agents::Actor& actor);
    Outcome drop(std::int64_t id, const agents::Actor& actor);

    /// After the commit, on the writer thread.
    Signal<> changed;

private:
    storage::Database& m_database;
    Clock m_clock;
};

}  // namespace core::stats
