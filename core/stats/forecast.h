#pragma once

#include "core/stats/metric.h"

#include <vector>

namespace core::stats {

/// How days to come are told from days that were; the one with the smaller past error is used.
/// SeasonalNaive: the last known value of the same weekday.
/// WeekdayMean: the mean of the same weekday in the last four weeks.
/// WeekdayTrend: the same, moved on by the trend: (mean of the last 14 days − mean of the 14 before) ÷ 14 for each of the
/// 17.5 days between the middle of those four weekdays and the same weekday of the next week, and 7 more a week later.
/// Days without a value are left out of the means.
enum class ForecastMethod { SeasonalNaive, WeekdayMean, WeekdayTrend };
inline constexpr ForecastMethod kForecastMethods[]{ForecastMethod::SeasonalNaive, ForecastMethod::WeekdayMean,
                                                   ForecastMethod::WeekdayTrend};

/// How far a method was off when it told each day of the past from the days before it (walk-forward).
struct ForecastError {
    ForecastMethod method = ForecastMethod::SeasonalNaive;
    /// Mean of |told − was|, in the metric's unit.
    double meanAbsolute = 0;
    /// Mean of |told − was| ÷ |was| over the days that were not 0; nothing: all were.
    std::optional<double> meanShare;
    /// How many days were told.
    std::int64_t days = 0;
};

struct ForecastDay {
    double value = 0;
    /// Nine of ten days of the past lay no farther from what was told than this range does.
    double low = 0;
    double high = 0;
};

struct Forecast {
    ForecastMethod method = ForecastMethod::SeasonalNaive;
    /// From the day after the history.
    std::vector<ForecastDay> days;
    /// Of every method that could tell the past, in the order of the enumeration; the one in use among them.
    std::vector<ForecastError> errors;
    [[nodiscard]] const ForecastError& error() const;
};

/// The last four weeks to tell from, and two weeks to be measured against.
inline constexpr std::size_t kForecastHistory = 42;
/// Of those days so many must have a value.
inline constexpr std::size_t kForecastValues = 35;

/// What a forecast keeps within: a share lies between 0 and 1, a sum is not below 0.
struct ForecastBounds {
    std::optional<double> least;
    std::optional<double> most;
};
[[nodiscard]] ForecastBounds forecastBounds(Metric metric);

/// `history`: a value a day, the oldest first, the last one of the last whole day; nothing where that day has none.
/// `length`: how many days are told, at least 1. Nothing: the history is shorter than kForecastHistory, or its last
/// kForecastHistory days hold fewer than kForecastValues values.
[[nodiscard]] std::optional<Forecast> forecast(const std::vector<std::optional<double>>& history, std::size_t length,
                                               const ForecastBounds& bounds = {});

}  // namespace core::stats
