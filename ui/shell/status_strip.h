#pragma once

#include <QWidget>

#include "ui/shell/status_view_model.h"

class QPushButton;

namespace ui::common {
class JobProgress;
class PlainLabel;
}  // namespace ui::common

namespace ui::shell {

/// One row of state at the bottom of the window.
class StatusStrip final : public QWidget {
    Q_OBJECT

public:
    explicit StatusStrip(StatusViewModel& status, QWidget* parent = nullptr);

Q_SIGNALS:
    void handoffsRequested();
    void nextBreachRequested();
    void nextOrderRequested();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void showState();

    StatusViewModel& m_status;
    common::PlainLabel* m_data;
    common::PlainLabel* m_bridge;
    common::PlainLabel* m_agent;
    common::JobProgress* m_job;
    QPushButton* m_breach;
    QPushButton* m_handoffs;
    QPushButton* m_shipBy;
};

}  // namespace ui::shell
