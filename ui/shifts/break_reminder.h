#pragma once

#include <QObject>
#include <QTimer>

#include "core/shifts/break_watch.h"
#include "core/base/signal.h"
#include "ui/common/environment.h"

namespace ui::shifts {

/// Watches the keys and the mouse of the program's windows and tells when somebody has worked too long without a pause
/// (R349). One timer that wakes at the earliest moment it could be so; none while the limit is 0.
class BreakReminder final : public QObject {
    Q_OBJECT

public:
    explicit BreakReminder(common::Environment& environment, QObject* parent = nullptr);
    /// Again after the time that the rules say, unless a pause comes first.
    void putOff();

    bool eventFilter(QObject* watched, QEvent* event) override;

Q_SIGNALS:
    /// Complete, translated sentences, and the word for the button that puts it off.
    void due(const QString& text, const QString& putOff);

private:
    void readRules();
    Q_INVOKABLE void look();
    void plan();

    common::Environment& m_environment;
    core::shifts::BreakWatch m_watch;
    std::chrono::minutes m_putOff{10};
    QTimer m_timer;
    std::vector<core::Subscription> m_subscriptions;
};

}  // namespace ui::shifts
