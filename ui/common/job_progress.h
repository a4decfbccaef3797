#pragma once

#include <QWidget>

#include "core/jobs/job_queue.h"

class QLabel;
class QProgressBar;
class QToolButton;

namespace ui::common {

/// What runs, how far it is, and a way to stop it. Hidden while nothing runs.
class JobProgress final : public QWidget {
    Q_OBJECT

public:
    explicit JobProgress(QWidget* parent = nullptr);
    void start(const QString& text);
    void setProgress(core::jobs::Progress progress);
    void stop();

Q_SIGNALS:
    void cancelRequested();

private:
    QLabel* m_text;
    QProgressBar* m_bar;
    QToolButton* m_cancel;
};

}  // namespace ui::common
