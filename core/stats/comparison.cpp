#include "core/stats/comparison.h"

#include <algorithm>
#include <cmath>
#include <unordered_map>

namespace core::stats {
namespace {

constexpr std::size_t kDateLength = 10;

Change changeOf(Metric metric, double difference) {
    const auto better = definitionOf(metric).better;
    if (better == Direction::None) {
        return Change::None;
    }
    if (difference == 0) {
        return Change::Same;
    }
    return (difference > 0) == (better == Direction::HigherIsBetter) ? Change::Better
                                                                     : Change::Worse;
}

ComparedFigure comparedFigure(Metric metric, const Figure& first, const Figure& second) {
    ComparedFigure row{.metric = metric, .first = first, .second = second};
    if (first.value && second.value) {
        row.difference = *second.value - *first.value;
        row.direction = changeOf(metric, *row.difference);
        if (*first.value != 0) {
            row.change = *row.difference / std::abs(*first.value);
        }
    }
    return row;
}

}  // namespace

std::vector<ComparedFigure> compared(const StatisticsTable& first, const StatisticsTable& second) {
    std::vector<ComparedFigure> rows;
    for (std::size_t i = 0; i < first.query.metrics.size(); ++i) {
        const auto metric = first.query.metrics[i];
        const auto found = std::ranges::find(second.query.metrics, metric);
        if (found != second.query.metrics.end()) {
            rows.push_back(comparedFigure(
                metric, first.total[i],
                second.total[static_cast<std::size_t>(found - second.query.metrics.begin())]));
        }
    }
    return rows;
}

std::pair<DayRange, DayRange> monthOnMonth(Seconds now, std::chrono::minutes utcOffset) {
    using namespace std::chrono;
    const auto today = floor<days>(now + utcOffset);
    const year_month_day date{today};
    const sys_days thisMonth{date.year() / date.month() / 1};
    const auto before = date.year() / date.month() - months{1};
    const sys_days lastMonth{before / 1};
    const auto passed = today + days{1} - thisMonth;
    const auto at = [utcOffset](sys_days day) { return Seconds{day} - utcOffset; };
    return {{at(lastMonth), at(std::min(lastMonth + passed, thisMonth))},
            {at(thisMonth), at(today + days{1})}};
}

std::vector<std::optional<double>> dailyValues(const StatisticsTable& table, Metric metric,
                                               std::chrono::minutes utcOffset) {
    const auto found = std::ranges::find(table.query.metrics, metric);
    if (found == table.query.metrics.end()) {
        return {};
    }
    const auto slot = static_cast<std::size_t>(found - table.query.metrics.begin());
    std::unordered_map<std::string, std::optional<double>> byDay;
    for (const auto& row : table.rows) {
        byDay[row.cuts.front().key] = row.figures[slot].value;
    }
    const auto none = definitionOf(metric).form == Form::Count ? std::optional(0.0) : std::nullopt;
    std::vector<std::optional<double>> values;
    for (auto day = table.query.from; day < table.query.to; day += std::chrono::days{1}) {
        const auto value = byDay.find(toLocalText(day, utcOffset).substr(0, kDateLength));
        values.push_back(value == byDay.end() ? none : value->second);
    }
    return values;
}

}  // namespace core::stats
