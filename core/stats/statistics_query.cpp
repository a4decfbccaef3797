#include "core/stats/statistics_query.h"

#include <algorithm>
#include <set>

#include "core/agents/rights.h"
#include "core/base/word_table.h"

namespace core::stats {
namespace {

constexpr std::chrono::days kLongestPeriod{20 * 366};
constexpr WordTable<Schedule, 2> kSchedules{
    {{Schedule::Calendar, "calendar"}, {Schedule::Duty, "duty"}}};

template <class T>
bool hasTwice(const std::vector<T>& values) {
    return std::set<T>(values.begin(), values.end()).size() != values.size();
}

/// 1: the target is reached; less in proportion, never more.
double attainmentOf(Direction better, double value, double target) {
    if (better == Direction::LowerIsBetter) {
        return value <= target ? 1.0 : target / value;
    }
    if (value >= target) {
        return 1.0;
    }
    return target <= 0 ? 0.0 : std::max(0.0, value / target);
}

}  // namespace

std::string_view toWord(Schedule schedule) {
    return wordOf(kSchedules, schedule);
}

StatisticsSettings defaultStatisticsSettings() {
    StatisticsSettings settings;
    settings.weights = {{Metric::FirstResponseMean, 20}, {Metric::FirstResponseRate60, 20},
                        {Metric::SatisfactionShare, 20}, {Metric::ResolutionRate, 20},
                        {Metric::PromiseKeptRate, 20}};
    return settings;
}

std::optional<double> targetOf(const StatisticsSettings& settings, Metric metric) {
    const auto own = settings.targets.find(metric);
    return own == settings.targets.end() ? definitionOf(metric).target : own->second;
}

std::optional<StatisticsError> barrierOf(const StatisticsQuery& query) {
    if (query.from >= query.to || query.to - query.from > kLongestPeriod) {
        return StatisticsError::PeriodEmpty;
    }
    if (query.metrics.empty()) {
        return StatisticsError::NoMetric;
    }
    std::vector<Cut> filters;
    for (const auto& value : query.where) {
        filters.push_back(value.cut);
    }
    const bool isTwice = hasTwice(query.metrics) || hasTwice(query.cuts) || hasTwice(filters);
    return isTwice ? std::optional(StatisticsError::NamedTwice) : std::nullopt;
}

bool isByAgent(const StatisticsQuery& query) {
    const auto isAgent = [](Cut cut) { return cut == Cut::Agent || cut == Cut::Team; };
    return std::ranges::any_of(query.cuts, isAgent) ||
           std::ranges::any_of(query.where, isAgent, &CutValue::cut);
}

StatisticsQuery withinRights(StatisticsQuery query, const agents::Actor& actor) {
    const bool seesTeam = agents::mayAct(actor.role, agents::Right::SeeTeamStatistics);
    const bool isOneTeams = actor.role == agents::Role::Lead && !actor.team.empty();
    if (seesTeam && !isOneTeams) {
        return query;
    }
    const CutValue own = seesTeam ? CutValue{.cut = Cut::Team, .key = actor.team, .text = {}}
                                  : CutValue{.cut = Cut::Agent, .key = actor.name, .text = {}};
    std::erase_if(query.where, [&own](const CutValue& value) { return value.cut == own.cut; });
    query.where.push_back(own);
    return query;
}

StatisticsQuery periodBefore(StatisticsQuery query) {
    const auto length = query.to - query.from;
    query.to = query.from;
    query.from -= length;
    return query;
}

TargetVerdict verdictOf(Metric metric, const Figure& figure, const StatisticsSettings& settings) {
    const auto target = targetOf(settings, metric);
    if (!target || !figure.value) {
        return TargetVerdict::None;
    }
    switch (definitionOf(metric).better) {
        case Direction::None:
            return TargetVerdict::None;
        case Direction::HigherIsBetter:
            return *figure.value >= *target ? TargetVerdict::Met : TargetVerdict::Missed;
        case Direction::LowerIsBetter:
            return *figure.value <= *target ? TargetVerdict::Met : TargetVerdict::Missed;
    }
    return TargetVerdict::None;
}

std::optional<double> scoreOf(const std::vector<Metric>& metrics,
                              const std::vector<Figure>& figures,
                              const StatisticsSettings& settings) {
    double sum = 0;
    double weights = 0;
    for (std::size_t i = 0; i < metrics.size(); ++i) {
        const auto weight = settings.weights.find(metrics[i]);
        const auto target = targetOf(settings, metrics[i]);
        const auto better = definitionOf(metrics[i]).better;
        if (weight == settings.weights.end() || weight->second <= 0 || !target ||
            !figures.at(i).value || better == Direction::None) {
            continue;
        }
        sum += weight->second * attainmentOf(better, *figures[i].value, *target);
        weights += weight->second;
    }
    return weights > 0 ? std::optional(100 * sum / weights) : std::nullopt;
}

}  // namespace core::stats
