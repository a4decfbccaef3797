#pragma once

#include "core/stats/kpi_report.h"
#include "core/stats/statistics_query.h"

namespace core::stats {

/// A figure of a KPI tool beside ours.
struct KpiComparison {
    KpiValue theirs;
    /// Nothing: none of our metrics means the same, or we know nothing of that agent.
    std::optional<Figure> ours;
};

/// What has to be counted to stand beside a report: its days and shop, by agent. No metric: none of its columns is one of
/// ours.
[[nodiscard]] StatisticsQuery queryFor(const KpiReport& report, Moment asOf);
/// In the order of the report. `table` is that of queryFor.
[[nodiscard]] std::vector<KpiComparison> compared(const KpiReport& report, const StatisticsTable& table);

}  // namespace core::stats
