#pragma once

#include "core/appraisals/appraisal.h"
#include "core/stats/statistics_query.h"

namespace core::appraisals {

/// What core/stats is asked for, once for all agents of a period: calendar seconds, all shops.
[[nodiscard]] stats::StatisticsQuery figuresQuery(const Period& period, std::vector<stats::Metric> metrics, Seconds now,
                                                  std::chrono::minutes offset = kChinaOffset);
/// Whether the table answers figuresQuery of this period, with at least these metrics.
[[nodiscard]] bool isOf(const stats::StatisticsTable& table, const PeriodSpan& span,
                        const std::vector<stats::Metric>& metrics);
/// The figure of an agent; of one without any row a count is 0 and everything else reads "—". Only of a metric of the
/// table.
[[nodiscard]] stats::Figure figureOf(const stats::StatisticsTable& table, const std::string& agent, stats::Metric metric);
/// Everybody who has a row; never the rows that nobody is credited with.
[[nodiscard]] std::vector<std::string> agentsOf(const stats::StatisticsTable& table);

[[nodiscard]] std::string toJson(const CountedFigures& figures);
/// Of what toJson wrote; throws std::runtime_error otherwise.
[[nodiscard]] CountedFigures countedFiguresFromJson(const std::string& json);

}  // namespace core::appraisals
