#include "core/stats/forecast.h"

#include <algorithm>
#include <cmath>
#include <span>

namespace core::stats {
namespace {

using History = std::span<const std::optional<double>>;

constexpr std::size_t kWeek = 7;
constexpr std::size_t kWeeks = 4;
constexpr std::size_t kWindow = kWeek * kWeeks;
constexpr std::size_t kHalf = kWindow / 2;
/// From the middle of the four weekdays of the past to the same weekday of the week after.
constexpr double kToNextWeek = kWeek * (kWeeks + 1) / 2.0;
/// Share of the past that lay within the range.
constexpr std::size_t kRangePercent = 90;

std::optional<double> meanOf(History values) {
    double sum = 0;
    double count = 0;
    for (const auto& value : values) {
        if (value) {
            sum += *value;
            ++count;
        }
    }
    return count > 0 ? std::optional(sum / count) : std::nullopt;
}

/// Of the weekday that the day `ahead` (from 0) after the end has, in the last four weeks, the
/// newest first.
std::vector<std::optional<double>> sameWeekday(History past, std::size_t ahead) {
    std::vector<std::optional<double>> values;
    const std::size_t back = kWeek - ahead % kWeek;
    for (std::size_t week = 0; week < kWeeks && back + week * kWeek <= past.size(); ++week) {
        values.push_back(past[past.size() - back - week * kWeek]);
    }
    return values;
}

/// What `past` tells of the day `ahead` (from 0) after its end.
std::optional<double> told(ForecastMethod method, History past, std::size_t ahead) {
    const auto values = sameWeekday(past, ahead);
    if (method == ForecastMethod::SeasonalNaive) {
        const auto known =
            std::ranges::find_if(values, [](const auto& value) { return value.has_value(); });
        return known == values.end() ? std::nullopt : *known;
    }
    const auto level = meanOf(values);
    if (method == ForecastMethod::WeekdayMean || !level) {
        return level;
    }
    const auto newer = meanOf(past.last(kHalf));
    const auto older = meanOf(past.last(kWindow).first(kHalf));
    if (!newer || !older) {
        return std::nullopt;
    }
    const double slope = (*newer - *older) / static_cast<double>(kHalf);
    const auto weeksLater = static_cast<double>(ahead / kWeek);
    return *level + slope * (kToNextWeek + static_cast<double>(kWeek) * weeksLater);
}

double within(double value, const ForecastBounds& bounds) {
    return std::min(std::max(value, bounds.least.value_or(value)), bounds.most.value_or(INFINITY));
}

/// A method held against the past: every day from the fifth week on is told from one to `length`
/// days before.
struct Backtest {
    ForecastError error;
    std::vector<double> misses;
};

Backtest backtest(ForecastMethod method, History history, std::size_t length,
                  const ForecastBounds& bounds) {
    Backtest test{.error = {.method = method}};
    double shares = 0;
    std::int64_t counted = 0;
    for (std::size_t end = kWindow; end < history.size(); ++end) {
        for (std::size_t ahead = 0; ahead < length && end + ahead < history.size(); ++ahead) {
            const auto was = history[end + ahead];
            const auto value = was ? told(method, history.first(end), ahead) : std::nullopt;
            if (!value) {
                continue;
            }
            const double miss = std::abs(within(*value, bounds) - *was);
            test.misses.push_back(miss);
            test.error.meanAbsolute += miss;
            if (*was != 0) {
                shares += miss / std::abs(*was);
                ++counted;
            }
        }
    }
    test.error.days = static_cast<std::int64_t>(test.misses.size());
    if (!test.misses.empty()) {
        test.error.meanAbsolute /= static_cast<double>(test.misses.size());
    }
    if (counted > 0) {
        test.error.meanShare = shares / static_cast<double>(counted);
    }
    return test;
}

/// Nearest rank.
double rangeOf(std::vector<double> misses) {
    std::ranges::sort(misses);
    return misses[(misses.size() * kRangePercent + 99) / 100 - 1];
}

}  // namespace

const ForecastError& Forecast::error() const {
    return *std::ranges::find(errors, method, &ForecastError::method);
}

ForecastBounds forecastBounds(Metric metric) {
    constexpr double kMostMarks = 5;
    constexpr double kMostPoints = 100;
    switch (definitionOf(metric).unit) {
        case Unit::Share:
            return {.least = 0, .most = 1};
        case Unit::Mark:
            return {.least = 0, .most = kMostMarks};
        case Unit::Points:
            return {.least = -kMostPoints, .most = kMostPoints};
        case Unit::Seconds:
        case Unit::Yuan:
        case Unit::Number:
        case Unit::PerHour:
            return {.least = 0, .most = {}};
    }
    return {};
}

std::optional<Forecast> forecast(const std::vector<std::optional<double>>& history,
                                 std::size_t length, const ForecastBounds& bounds) {
    if (history.size() < kForecastHistory || length == 0) {
        return std::nullopt;
    }
    const History days(history);
    const auto known = std::ranges::count_if(days.last(kForecastHistory),
                                             [](const auto& value) { return value.has_value(); });
    if (static_cast<std::size_t>(known) < kForecastValues) {
        return std::nullopt;
    }
    Forecast made;
    std::optional<Backtest> best;
    for (const auto method : kForecastMethods) {
        auto test = backtest(method, days, length, bounds);
        if (test.misses.empty()) {
            continue;
        }
        made.errors.push_back(test.error);
        if (!best || test.error.meanAbsolute < best->error.meanAbsolute) {
            best = std::move(test);
        }
    }
    if (!best) {
        return std::nullopt;
    }
    made.method = best->error.method;
    const double range = rangeOf(std::move(best->misses));
    for (std::size_t ahead = 0; ahead < length; ++ahead) {
        const auto value = told(made.method, days, ahead);
        if (!value) {
            return std::nullopt;
        }
        const double middle = within(*value, bounds);
        made.days.push_back({.value = middle,
                             .low = within(middle - range, bounds),
                             .high = within(middle + range, bounds)});
    }
    return made;
}

}  // namespace core::stats
