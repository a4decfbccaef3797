#pragma once

#include "core/base/result.h"
#include "core/jobs/job_queue.h"
#include "core/stats/exclusion.h"
#include "core/stats/facts.h"
#include "core/stats/kpi_report.h"
#include "core/stats/statistics_query.h"

#include <mutex>

namespace core::storage {
class Database;
}

namespace core::stats {

class FigureSink;
class NameTable;

/// Counts figures and opens them. Long: for a job with a connection of its own, on which a second thread reads while the
/// job counts; asks the job once a batch of customers whether it is cancelled and tells how many are done.
class StatisticsReader final {
public:
    explicit StatisticsReader(storage::Database& database, FactPorts ports = {});

    [[nodiscard]] Result<StatisticsTable, StatisticsError> table(const StatisticsQuery& query, jobs::JobContext& job);
    /// One figure of a table: `query.where` names its row, `query.metrics` the metric alone. At most `limit` rows that
    /// count and as many that are left out.
    [[nodiscard]] Result<FigureOpening, StatisticsError> open(const StatisticsQuery& query, jobs::JobContext& job,
                                                              std::size_t limit = 10'000);

    /// Newest first; `all`: also those that were undone.
    [[nodiscard]] std::vector<Exclusion> exclusions(bool all, std::int64_t limit = 1'000);
    /// What is in force of one record.
    [[nodiscard]] std::optional<Exclusion> exclusionOf(const ExclusionTarget& target);
    /// Without their values, newest days first.
    [[nodiscard]] std::vector<KpiReport> kpiReports();
    [[nodiscard]] std::optional<KpiReport> kpiReport(std::int64_t id);

private:
    [[nodiscard]] FactContext contextOf(const StatisticsQuery& query);
    /// False: cancelled.
    [[nodiscard]] bool run(const StatisticsQuery& query, const FactContext& context, NameTable& names, FigureSink& sink,
                           const std::function<bool()>& isFull, jobs::JobContext& job);

    storage::Database& m_database;
    FactPorts m_ports;
    /// Held by whichever thread reads while figures are counted.
    std::mutex m_connection;
};

}  // namespace core::stats
