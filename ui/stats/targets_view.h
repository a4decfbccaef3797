#pragma once

#include "core/stats/statistics_settings.h"
#include "core/stats/target_need.h"
#include "ui/stats/analysis_view.h"

class QCheckBox;
class QDoubleSpinBox;
class QFrame;
class QLabel;
class QPushButton;
class QSpinBox;

namespace ui::stats {

class ScopePicker;

/// What is still needed today to reach each target, and the targets and weights themselves (R264).
class TargetsView final : public AnalysisView {
    Q_OBJECT

public:
    TargetsView(common::Environment& environment, const StatsPorts& ports, CountingJob& job, QWidget* parent);
    void count() override;
    [[nodiscard]] std::vector<common::Command> commands() override;
    [[nodiscard]] QString fileName() const override;

private:
    [[nodiscard]] QWidget* makeForm();
    void take(std::vector<core::stats::StatisticsTable> tables);
    void show();
    void fillForm();
    void save();
    [[nodiscard]] core::stats::Metric current() const;

    ScopePicker* m_scope;
    core::stats::StatisticsSettings m_settings;
    std::vector<core::stats::Figure> m_today;
    std::vector<core::stats::TargetNeed> m_needs;
    QLabel* m_name = nullptr;
    QCheckBox* m_hasTarget = nullptr;
    QDoubleSpinBox* m_target = nullptr;
    QSpinBox* m_weight = nullptr;
    QSpinBox* m_creditDays = nullptr;
    QSpinBox* m_repeatDays = nullptr;
    QPushButton* m_save = nullptr;
    core::Subscription m_changed;
};

}  // namespace ui::stats
