#include "ui/agents/idle_watch.h"

#include <QCoreApplication>
#include <QEvent>

namespace ui::agents {

IdleWatch::IdleWatch(QObject* parent) : QObject(parent) {
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &IdleWatch::look);
    QCoreApplication::instance()->installEventFilter(this);
    m_touched.start();
}

void IdleWatch::setLimit(std::chrono::milliseconds limit) {
    m_limit = limit;
    m_touched.restart();
    if (m_limit.count() > 0) {
        m_timer.start(m_limit);
    } else {
        m_timer.stop();
    }
}

bool IdleWatch::eventFilter(QObject* watched, QEvent* event) {
    switch (event->type()) {
        case QEvent::KeyPress:
        case QEvent::MouseButtonPress:
        case QEvent::MouseMove:
        case QEvent::Wheel:
        case QEvent::TouchBegin:
        case QEvent::InputMethod:
            m_touched.restart();
            break;
        default:
            break;
    }
    return QObject::eventFilter(watched, event);
}

void IdleWatch::look() {
    const auto left = m_limit - std::chrono::milliseconds{m_touched.elapsed()};
    if (left.count() > 0) {
        m_timer.start(left);
        return;
    }
    // Touched or not, the next look is a whole limit away.
    m_timer.start(m_limit);
    Q_EMIT idle();
}

}  // namespace ui::agents
