#include "core/stats/target_need.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace core::stats {
namespace {

/// A double that is a whole number but for its last bits is that number.
constexpr double kAlmost = 1e-9;

std::int64_t roundedUp(double value) {
    return static_cast<std::int64_t>(std::ceil(value - kAlmost));
}

std::int64_t roundedDown(double value) {
    return static_cast<std::int64_t>(std::floor(value + kAlmost));
}

/// How much of a numerator makes one of the unit.
double scaleOf(Metric metric) {
    constexpr double kMilliseconds = 1'000;
    constexpr double kFen = 100;
    constexpr double kScore = 10'000;
    switch (definitionOf(metric).unit) {
        case Unit::Seconds:
            return kMilliseconds;
        case Unit::Yuan:
            return kFen;
        case Unit::Share:
            return metric == Metric::QaScore ? kScore : 1;
        case Unit::Points:
        case Unit::Number:
        case Unit::Mark:
        case Unit::PerHour:
            return 1;
    }
    return 1;
}

/// What one piece adds at most; nothing: there is no most.
std::optional<double> bestPiece(Metric metric) {
    constexpr double kMostMarks = 5;
    switch (definitionOf(metric).unit) {
        case Unit::Share:
            return 1;
        case Unit::Mark:
            return kMostMarks;
        case Unit::Points:
        case Unit::Seconds:
        case Unit::Yuan:
        case Unit::Number:
        case Unit::PerHour:
            return std::nullopt;
    }
    return std::nullopt;
}

void raise(TargetNeed& need, double sum, double count, double best) {
    const double target = *need.target;
    // (sum + best·x) ÷ (count + x) ≥ target
    if (target >= best) {
        need.kind = NeedKind::OutOfReach;
        return;
    }
    need.kind = NeedKind::GoodInARow;
    need.pieces = roundedUp((target * count - sum) / (best - target));
    if (need.expected) {
        const auto rest = static_cast<double>(*need.expected);
        need.ofExpected = roundedUp((target * (count + rest) - sum) / best);
        if (*need.ofExpected > *need.expected) {
            need.kind = NeedKind::OutOfReach;
        }
    }
}

void lowerShare(TargetNeed& need, double sum, double count) {
    const double target = *need.target;
    // sum ÷ (count + x) ≤ target
    if (target <= 0) {
        need.kind = NeedKind::OutOfReach;
        return;
    }
    need.kind = NeedKind::CleanInARow;
    need.pieces = roundedUp(sum / target - count);
    if (need.expected) {
        const auto allowed =
            roundedDown(target * (count + static_cast<double>(*need.expected)) - sum);
        need.ofExpected = std::max<std::int64_t>(allowed, 0);
        if (allowed < 0) {
            need.kind = NeedKind::OutOfReach;
        }
    }
}

void lowerMean(TargetNeed& need, double sum, double count) {
    if (!need.expected || *need.expected == 0) {
        need.kind = need.expected ? NeedKind::OutOfReach : NeedKind::None;
        return;
    }
    // (sum + mean·rest) ÷ (count + rest) ≤ target
    const auto rest = static_cast<double>(*need.expected);
    need.amount = (*need.target * (count + rest) - sum) / rest;
    need.kind = need.amount < 0 ? NeedKind::OutOfReach : NeedKind::MeanOfRest;
}

bool isReached(Direction better, double value, double target) {
    return better == Direction::HigherIsBetter ? value >= target : value <= target;
}

}  // namespace

TargetNeed needOf(Metric metric, const Figure& today, std::optional<double> target,
                  std::optional<std::int64_t> expected) {
    const auto& definition = definitionOf(metric);
    TargetNeed need{.metric = metric, .target = target};
    if (!target || definition.better == Direction::None) {
        return need;
    }
    if (today.value && isReached(definition.better, *today.value, *target)) {
        need.kind = NeedKind::Reached;
        return need;
    }
    if (definition.form == Form::Count) {
        if (definition.better == Direction::HigherIsBetter) {
            need.kind = NeedKind::Amount;
            need.amount = *target - today.value.value_or(0);
        } else {
            // Such as the unanswered: so many have to go.
            need.kind = NeedKind::Amount;
            need.amount = today.value.value_or(0) - *target;
        }
        return need;
    }
    if (definition.form == Form::Maximum) {
        need.kind = today.value ? NeedKind::OutOfReach : NeedKind::None;
        return need;
    }
    if ((definition.form != Form::Ratio && definition.form != Form::Mean) ||
        today.denominator == 0) {
        return need;
    }
    need.expected = expected;
    const double sum = static_cast<double>(today.numerator) / scaleOf(metric);
    const auto count = static_cast<double>(today.denominator);
    const auto best = bestPiece(metric);
    if (definition.better == Direction::HigherIsBetter) {
        if (best) {
            raise(need, sum, count, *best);
        }
    } else if (definition.unit == Unit::Share) {
        lowerShare(need, sum, count);
    } else {
        lowerMean(need, sum, count);
    }
    return need;
}

std::optional<std::int64_t> expectedRest(const std::vector<std::int64_t>& earlierDays,
                                         std::int64_t today) {
    if (earlierDays.empty()) {
        return std::nullopt;
    }
    const auto sum = std::accumulate(earlierDays.begin(), earlierDays.end(), std::int64_t{0});
    const auto mean =
        std::llround(static_cast<double>(sum) / static_cast<double>(earlierDays.size()));
    return std::max<std::int64_t>(mean - today, 0);
}

}  // namespace core::stats
