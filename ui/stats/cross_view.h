#pragma once

#include "core/stats/cross_table.h"
#include "ui/stats/analysis_view.h"

class QComboBox;

namespace ui::stats {

class ScopePicker;

/// How one figure differs by one or two properties (R269), and review causes against complaints.
class CrossView final : public AnalysisView {
    Q_OBJECT

public:
    CrossView(common::Environment& environment, const StatsPorts& ports, CountingJob& job, QWidget* parent);
    void count() override;
    [[nodiscard]] QString fileName() const override;

private:
    [[nodiscard]] bool isReviewCauses() const;
    [[nodiscard]] core::stats::Metric metric() const;
    void choose();
    void countReviewCauses();
    void take(core::stats::CrossTable table);
    [[nodiscard]] QString rowText(const core::stats::CrossLabel& label) const;
    [[nodiscard]] QString columnText(const core::stats::CrossLabel& label) const;
    [[nodiscard]] std::vector<GridCell> cells(const core::stats::CrossCell& cell) const;
    void show();

    ScopePicker* m_scope;
    QComboBox* m_rows;
    QComboBox* m_columns;
    QComboBox* m_metric;
    core::stats::CrossTable m_table;
    bool m_isReviewTable = false;
    core::stats::Cut m_rowCut = core::stats::Cut::QuestionType;
    core::stats::Cut m_columnCut = core::stats::Cut::Agent;
};

}  // namespace ui::stats
