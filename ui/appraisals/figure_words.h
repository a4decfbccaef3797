#pragma once

#include <QString>

#include <functional>
#include <optional>

#include "core/stats/metric.h"

namespace ui::appraisals {

/// How the workplace of the statistics says metrics, so that both say the same. Filled by the composition root.
struct FigureWords {
    std::function<QString(core::stats::Metric)> name;
    /// One sentence: what is divided by what.
    std::function<QString(core::stats::Metric)> formula;
    /// In the metric's unit; a dash where there is none.
    std::function<QString(core::stats::Metric, const std::optional<double>&)> value;
    /// A numerator or denominator.
    std::function<QString(core::stats::Metric, std::int64_t amount, bool isDenominator)> part;
};

}  // namespace ui::appraisals
