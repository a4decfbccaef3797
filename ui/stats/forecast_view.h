#pragma once

#include "core/stats/forecast.h"
#include "ui/stats/analysis_view.h"

class QComboBox;
class QLabel;

namespace ui::stats {

class ScopePicker;

/// The trend of a figure day by day and what comes next, with how far such forecasts were off and their range (R270).
class ForecastView final : public AnalysisView {
    Q_OBJECT

public:
    ForecastView(common::Environment& environment, const StatsPorts& ports, CountingJob& job, QWidget* parent);
    void count() override;
    [[nodiscard]] QString fileName() const override;

private:
    [[nodiscard]] core::stats::Metric metric() const;
    void show(const core::stats::StatisticsTable& table);
    void tell(const std::vector<std::optional<double>>& values, const std::optional<core::stats::Forecast>& made);

    ScopePicker* m_scope;
    QComboBox* m_metric;
    QComboBox* m_length;
    QLabel* m_told;
};

}  // namespace ui::stats
