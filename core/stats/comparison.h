#pragma once

#include "core/stats/statistics_query.h"

#include <utility>

namespace core::stats {

/// What is held against each other (R267).
enum class ComparisonAxis { Period, Agent, Product };
inline constexpr ComparisonAxis kComparisonAxes[]{ComparisonAxis::Period, ComparisonAxis::Agent,
                                                  ComparisonAxis::Product};

/// Whether the second side is better than the first. None: a value is missing, or the metric has no better side.
enum class Change { None, Same, Better, Worse };

/// A metric on both sides, each with its counts.
struct ComparedFigure {
    Metric metric = Metric::FirstResponseMean;
    Figure first;
    Figure second;
    /// second − first, in the metric's unit; nothing: one of both has no value.
    std::optional<double> difference;
    /// difference ÷ |first|; nothing also where first is 0.
    std::optional<double> change;
    Change direction = Change::None;
    bool operator==(const ComparedFigure&) const = default;
};

/// The totals of two tables with the same metrics, in the order of the first.
[[nodiscard]] std::vector<ComparedFigure> compared(const StatisticsTable& first, const StatisticsTable& second);

/// Days of the shop, [from, to).
struct DayRange {
    Seconds from{};
    Seconds to{};
    bool operator==(const DayRange&) const = default;
};
/// R268: last month's days up to the day of the month that today is, and this month up to the end of today. A shorter last
/// month ends with its last day.
[[nodiscard]] std::pair<DayRange, DayRange> monthOnMonth(Seconds now, std::chrono::minutes utcOffset = kChinaOffset);

/// A value for each day of the table's period, the first day first; `table` is cut by day alone. A day on which nothing
/// happened has 0 where the metric counts, and no value else.
[[nodiscard]] std::vector<std::optional<double>> dailyValues(const StatisticsTable& table, Metric metric,
                                                             std::chrono::minutes utcOffset = kChinaOffset);

}  // namespace core::stats
