#pragma once

#include <QCoreApplication>
#include <QString>

#include "core/stats/exclusion_service.h"
#include "core/stats/statistics_query.h"
#include "ui/common/state_chip.h"

namespace ui::stats {

/// Metrics, formulas and figures in words.
class StatsText final {
    Q_DECLARE_TR_FUNCTIONS(ui::stats::StatsText)

public:
    [[nodiscard]] static QString metric(core::stats::Metric metric);
    /// One sentence: what is divided by what.
    [[nodiscard]] static QString formula(core::stats::Metric metric);
    [[nodiscard]] static QString reason(core::stats::LeftOut reason);
    [[nodiscard]] static QString cut(core::stats::Cut cut);
    [[nodiscard]] static QString kind(core::stats::RowKind kind);
    [[nodiscard]] static QString group(core::stats::MetricGroup group);
    [[nodiscard]] static QString error(core::stats::StatisticsError error);
    [[nodiscard]] static QString error(core::stats::ExclusionError error);
    [[nodiscard]] static QString schedule(core::stats::Schedule schedule);
    /// Empty for None: there is no target, or no figure.
    [[nodiscard]] static common::Chip verdict(core::stats::TargetVerdict verdict);
    /// `89.5 s`, `2 min 24 s`, `3 h 28 min`.
    [[nodiscard]] static QString lengthOf(double seconds);
    /// In the metric's unit; a dash where there is none.
    [[nodiscard]] static QString value(core::stats::Metric metric, const std::optional<double>& value);
    /// A numerator or denominator.
    [[nodiscard]] static QString part(core::stats::Metric metric, std::int64_t amount, bool isDenominator);
    [[nodiscard]] static QString cutValue(const core::stats::CutValue& cut);
};

}  // namespace ui::stats
