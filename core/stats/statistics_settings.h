#pragma once

#include "core/stats/metric.h"

#include <chrono>
#include <map>

namespace core::stats {

/// What a shop expects and how much each metric weighs in the score of an agent: of the profile, editable. A metric
/// without an entry keeps the target of the catalogue and weighs nothing.
struct StatisticsSettings {
    /// In the metric's unit; nothing: no target.
    std::map<Metric, std::optional<double>> targets;
    /// Above 0; only their relation counts. R264: a shop that does not rate sales gives them none.
    std::map<Metric, double> weights;
    /// Until the end of which day after a conversation an order is credited to it; 0: of the same day.
    std::chrono::days creditDays{1};
    /// R258: a complaint that follows an earlier one within so many days is a repeated one.
    std::chrono::days repeatDays{30};
    bool operator==(const StatisticsSettings&) const = default;
};

/// The targets of the seeds, and weights that rate service: first response, satisfaction, resolution, promises.
[[nodiscard]] StatisticsSettings defaultStatisticsSettings();
/// Nothing: the metric has no target.
[[nodiscard]] std::optional<double> targetOf(const StatisticsSettings& settings, Metric metric);

}  // namespace core::stats
