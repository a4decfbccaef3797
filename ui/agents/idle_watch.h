#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <chrono>

namespace ui::agents {

/// Tells when nobody touched the program for a while: keys, mouse, wheel and touch of every window of ours. One timer
/// that wakes at the earliest moment it could be so far; none while the limit is 0.
class IdleWatch final : public QObject {
    Q_OBJECT

public:
    explicit IdleWatch(QObject* parent = nullptr);
    /// 0: never.
    void setLimit(std::chrono::milliseconds limit);

    bool eventFilter(QObject* watched, QEvent* event) override;

Q_SIGNALS:
    void idle();

private:
    void look();

    std::chrono::milliseconds m_limit{0};
    QElapsedTimer m_touched;
    QTimer m_timer;
};

}  // namespace ui::agents
