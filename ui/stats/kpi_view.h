#pragma once

#include "ui/stats/analysis_view.h"

namespace core::stats {
struct KpiComparison;
struct KpiReport;
}  // namespace core::stats

class QComboBox;
class QLabel;
class QPushButton;

namespace ui::common {
class EmptyState;
}

namespace ui::stats {

/// The reports of KPI tools that were taken in, each figure beside ours.
class KpiView final : public AnalysisView {
    Q_OBJECT

public:
    KpiView(common::Environment& environment, const StatsPorts& ports, CountingJob& job, QWidget* parent);
    void count() override;
    [[nodiscard]] std::vector<common::Command> commands() override;
    [[nodiscard]] QString fileName() const override;

private:
    void readReports(std::int64_t wanted);
    void show(const std::vector<core::stats::KpiComparison>& rows);
    void importReport();
    void keep(const core::stats::KpiReport& report);
    void drop();
    [[nodiscard]] std::int64_t current() const;
    [[nodiscard]] bool mayImport() const;

    QComboBox* m_reports;
    QPushButton* m_import;
    QPushButton* m_drop;
    QLabel* m_told;
    common::EmptyState* m_empty = nullptr;
    bool m_isFilling = false;
    bool m_wasRead = false;
    core::Subscription m_changed;
};

}  // namespace ui::stats
