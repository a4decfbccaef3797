#pragma once

#include "core/stats/comparison.h"
#include "ui/stats/analysis_view.h"

class QComboBox;
class QDateEdit;
class QPushButton;

namespace ui::stats {

class ScopePicker;

/// Two times, agents or products side by side (R267, R268): every figure with its counts, the difference and its share, and
/// the chosen one day by day.
class CompareView final : public AnalysisView {
    Q_OBJECT

public:
    CompareView(common::Environment& environment, const StatsPorts& ports, CountingJob& job, QWidget* parent);
    void count() override;
    [[nodiscard]] std::vector<common::Command> commands() override;
    [[nodiscard]] QString fileName() const override;

private:
    /// The times that are offered; Own: four days.
    enum class Times { Month, Weeks, Months, Own };
    [[nodiscard]] core::stats::ComparisonAxis axis() const;
    [[nodiscard]] std::pair<core::stats::DayRange, core::stats::DayRange> times() const;
    void chooseAxis();
    void choose();
    void countNames();
    void takeNames(const core::stats::StatisticsTable& table);
    void countSides();
    void take(std::vector<core::stats::StatisticsTable> tables);
    void showChart();
    void swap();
    void showExamples();
    [[nodiscard]] QString nameOf(int side) const;

    QComboBox* m_axis;
    QComboBox* m_times;
    std::vector<QDateEdit*> m_days;
    ScopePicker* m_scope;
    QComboBox* m_first;
    QComboBox* m_second;
    QPushButton* m_examples;
    std::vector<core::stats::StatisticsTable> m_sides;
    std::vector<core::stats::ComparedFigure> m_rows;
    bool m_isFilling = false;
};

}  // namespace ui::stats
