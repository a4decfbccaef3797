#pragma once

#include <QFrame>

#include "core/stats/statistics_query.h"

class QLabel;

namespace ui::common {
class StateChip;
}

namespace ui::stats {

/// One figure of the overview: its value, whether it reaches the target, and the value of the time before. A click, Return
/// or Space opens it.
class FigureCard final : public QFrame {
    Q_OBJECT

public:
    explicit FigureCard(core::stats::Metric metric, QWidget* parent = nullptr);
    [[nodiscard]] core::stats::Metric metric() const { return m_metric; }
    void setFigure(const core::stats::Figure& figure, const core::stats::Figure* before,
                   const core::stats::StatisticsSettings& settings);

Q_SIGNALS:
    void activated();

protected:
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    core::stats::Metric m_metric;
    QLabel* m_value;
    QLabel* m_before;
    common::StateChip* m_chip;
};

}  // namespace ui::stats
