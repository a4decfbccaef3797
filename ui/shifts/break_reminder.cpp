#include "ui/shifts/break_reminder.h"

#include <QCoreApplication>
#include <QEvent>

#include "core/shifts/shift_reader.h"
#include "core/shifts/shift_service.h"
#include "ui/common/acts.h"
#include "ui/common/format.h"

namespace ui::shifts {

BreakReminder::BreakReminder(common::Environment& environment, QObject* parent)
    : QObject(parent), m_environment(environment) {
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::VeryCoarseTimer);
    connect(&m_timer, &QTimer::timeout, this, &BreakReminder::look);
    m_subscriptions.push_back(
        common::onScreen(environment.cases.shiftService->changed, this, [this] { readRules(); }));
    // Another one sits here: that one's work begins now.
    m_subscriptions.push_back(common::onScreen(environment.actorChanged, this, [this] {
        m_watch = {};
        readRules();
    }));
    QCoreApplication::instance()->installEventFilter(this);
    readRules();
}

void BreakReminder::readRules() {
    const auto rules = m_environment.cases.shifts->rules();
    m_watch.setLimit(rules.breakAfter);
    m_putOff = rules.putOff;
    plan();
}

void BreakReminder::putOff() {
    m_watch.putOff(m_environment.now() + m_putOff);
    plan();
}

bool BreakReminder::eventFilter(QObject* watched, QEvent* event) {
    switch (event->type()) {
        case QEvent::KeyPress:
        case QEvent::MouseButtonPress:
        case QEvent::MouseMove:
        case QEvent::Wheel:
        case QEvent::TouchBegin:
        case QEvent::InputMethod:
            m_watch.touch(m_environment.now());
            if (!m_timer.isActive()) {
                plan();
            }
            break;
        default:
            break;
    }
    return QObject::eventFilter(watched, event);
}

void BreakReminder::plan() {
    const auto now = m_environment.now();
    const auto dueAt = m_watch.dueAt(now);
    if (!dueAt) {
        // Nobody works: the next touch plans again.
        m_timer.stop();
        return;
    }
    m_timer.start(std::max(std::chrono::seconds{1}, *dueAt - now));
}

void BreakReminder::look() {
    const auto now = m_environment.now();
    if (!m_watch.isDue(now)) {
        plan();
        return;
    }
    const auto worked = m_watch.worked(now);
    // Told once; if nobody answers, again after the same while.
    m_watch.putOff(now + m_putOff);
    plan();
    Q_EMIT due(tr("You have worked for %1 without a pause. Look away from the screen and stand up "
                  "for five minutes.")
                   .arg(common::Format::duration(worked)),
               tr("In %n minutes again", nullptr, static_cast<int>(m_putOff.count())));
}

}  // namespace ui::shifts
