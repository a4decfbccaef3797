#pragma once

#include "core/agents/actor.h"
#include "core/stats/figure.h"
#include "core/stats/statistics_settings.h"

namespace core::stats {

/// Which seconds of a wait a response metric counts. The platform's own metrics always count calendar seconds.
enum class Schedule { Calendar, Duty };
[[nodiscard]] std::string_view toWord(Schedule schedule);

/// What is asked: which figures, of which time, cut how.
struct StatisticsQuery {
    /// [from, to).
    Seconds from{};
    Seconds to{};
    /// What is known at that moment counts; nothing that is later does.
    Moment asOf{};
    /// In the order of the columns; none: only the total.
    std::vector<Cut> cuts;
    /// In the order of the columns.
    std::vector<Metric> metrics;
    Schedule schedule = Schedule::Calendar;
    /// Only rows with one of these, a cut at most once; its text is not looked at.
    std::vector<CutValue> where;
};

enum class StatisticsError {
    /// It ends before it begins, or is longer than 20 years.
    PeriodEmpty,
    NoMetric,
    /// A cut or a metric is named twice.
    NamedTwice,
    /// More than 100,000 rows: fewer cuts, or a shorter time.
    TooManyRows,
    Cancelled,
};

struct StatisticsRow {
    /// One of each cut, in the order of the query.
    std::vector<CutValue> cuts;
    /// One of each metric, in the order of the query.
    std::vector<Figure> figures;
    bool operator==(const StatisticsRow&) const = default;
};

struct StatisticsTable {
    StatisticsQuery query;
    /// By the keys of the cuts, in the order of the query.
    std::vector<StatisticsRow> rows;
    /// Of all rows together: a median, and a buyer whom two agents received, cannot be had from the rows.
    std::vector<Figure> total;
};

/// A figure opened: what it is and the rows behind it, newest first.
struct FigureOpening {
    Metric metric = Metric::FirstResponseMean;
    Figure figure;
    /// At most the number asked for of each; `figure` says how many there are.
    std::vector<OpenedRow> counted;
    std::vector<OpenedRow> leftOut;
};

/// What is wrong with a query; nothing: it can be run.
[[nodiscard]] std::optional<StatisticsError> barrierOf(const StatisticsQuery& query);
/// Whether the agent who is credited matters for the figures: they are cut by agent or team, or of one.
[[nodiscard]] bool isByAgent(const StatisticsQuery& query);

/// Who may not see the team's figures sees the own ones only, and a lead of a team those of the team (reliability.md
/// section 3).
[[nodiscard]] StatisticsQuery withinRights(StatisticsQuery query, const agents::Actor& actor);

/// The period of the same length right before it: what a trend is held against.
[[nodiscard]] StatisticsQuery periodBefore(StatisticsQuery query);

enum class TargetVerdict { None, Met, Missed };
/// Whether a figure reaches the target; None: one of both is missing.
[[nodiscard]] TargetVerdict verdictOf(Metric metric, const Figure& figure, const StatisticsSettings& settings);
/// The weighted mean of how far each target is reached, from 0 to 100; nothing: no weighted metric has a figure and a
/// target.
[[nodiscard]] std::optional<double> scoreOf(const std::vector<Metric>& metrics, const std::vector<Figure>& figures,
                                            const StatisticsSettings& settings);

}  // namespace core::stats
