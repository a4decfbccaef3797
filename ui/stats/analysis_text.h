#pragma once

#include <QCoreApplication>
#include <QString>

#include "core/settings/settings_service.h"
#include "core/stats/comparison.h"
#include "core/stats/forecast.h"
#include "core/stats/kpi_service.h"
#include "core/stats/target_need.h"
#include "core/stats/top_list.h"
#include "core/tasks/task_service.h"
#include "ui/common/state_chip.h"

namespace ui::stats {

/// What the analysis says, in words.
class AnalysisText final {
    Q_DECLARE_TR_FUNCTIONS(ui::stats::AnalysisText)

public:
    [[nodiscard]] static QString axis(core::stats::ComparisonAxis axis);
    /// Empty for None.
    [[nodiscard]] static common::Chip change(core::stats::Change change);
    /// Percentage points.
    [[nodiscard]] static QString points(double points);
    [[nodiscard]] static QString method(core::stats::ForecastMethod method);
    [[nodiscard]] static QString source(core::stats::CauseSource source);
    /// Of a complaint or return as it was written, of a review by its word.
    [[nodiscard]] static QString cause(core::stats::CauseSource source, const std::string& cause);
    [[nodiscard]] static QString part(core::stats::DayPart part);
    [[nodiscard]] static QString tier(core::customers::CustomerTier tier);
    [[nodiscard]] static QString failure(core::stats::FailureKind kind);
    [[nodiscard]] static QString complaintKind(const std::string& word);
    /// What is still needed today, as a sentence.
    [[nodiscard]] static QString need(const core::stats::TargetNeed& need);
    [[nodiscard]] static QString error(core::stats::KpiError error);
    [[nodiscard]] static QString error(core::settings::SettingsError error);
    [[nodiscard]] static QString error(core::tasks::TaskError error);
};

}  // namespace ui::stats
