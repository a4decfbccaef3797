#pragma once

#include "core/stats/statistics_query.h"

namespace core::stats {

enum class NeedKind {
    /// No target, no better side, or a figure whose rest cannot be told (median, P90).
    None,
    Reached,
    /// A sum: `amount` is missing, in the metric's unit.
    Amount,
    /// A share or mean that is to rise: `pieces` good ones in a row.
    GoodInARow,
    /// A share that is to fall: `pieces` in a row without another one.
    CleanInARow,
    /// A mean that is to fall: the rest of the day may have a mean of `amount` at most.
    MeanOfRest,
    /// Whatever comes today, the target is missed.
    OutOfReach,
};

/// "What is still needed today" to reach a target.
struct TargetNeed {
    Metric metric = Metric::FirstResponseMean;
    NeedKind kind = NeedKind::None;
    std::optional<double> target;
    double amount = 0;
    std::int64_t pieces = 0;
    /// How many more the rest of the day brings, as the last weeks do; nothing: not known.
    std::optional<std::int64_t> expected;
    /// The share of the expected ones that has to be good, or that may go wrong where the share is to fall; nothing: not
    /// known, or not asked.
    std::optional<std::int64_t> ofExpected;
    bool operator==(const TargetNeed&) const = default;
};

/// `today`: what is counted of today. `expected`: how many more of what the metric divides by (conversations, buyers,
/// rounds) are to be expected.
[[nodiscard]] TargetNeed needOf(Metric metric, const Figure& today, std::optional<double> target,
                                std::optional<std::int64_t> expected);
/// The mean denominator of the days given less today's; never negative; nothing: no days.
[[nodiscard]] std::optional<std::int64_t> expectedRest(const std::vector<std::int64_t>& earlierDays,
                                                       std::int64_t today);

}  // namespace core::stats
