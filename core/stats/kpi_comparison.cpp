#include "core/stats/kpi_comparison.h"

#include <algorithm>

namespace core::stats {

StatisticsQuery queryFor(const KpiReport& report, Moment asOf) {
    StatisticsQuery query{.from = report.from,
                          .to = report.to,
                          .asOf = asOf,
                          .cuts = {Cut::Agent},
                          .where = {{.cut = Cut::Shop, .key = std::to_string(report.shop)}}};
    for (const auto& value : report.values) {
        if (value.metric && std::ranges::find(query.metrics, *value.metric) == query.metrics.end()) {
            query.metrics.push_back(*value.metric);
        }
    }
    return query;
}

std::vector<KpiComparison> compared(const KpiReport& report, const StatisticsTable& table) {
    std::vector<KpiComparison> rows;
    for (const auto& value : report.values) {
        auto& row = rows.emplace_back();
        row.theirs = value;
        const auto agent = std::ranges::find_if(table.rows, [&value](const StatisticsRow& candidate) {
            return candidate.cuts.front().key == value.agent;
        });
        const auto metric = std::ranges::find(table.query.metrics, value.metric);
        if (agent != table.rows.end() && metric != table.query.metrics.end()) {
            row.ours = agent->figures[static_cast<std::size_t>(metric - table.query.metrics.begin())];
        }
    }
    return rows;
}

}  // namespace core::stats
