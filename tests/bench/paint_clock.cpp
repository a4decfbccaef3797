// Preloaded into a Qt program by start.py: writes to the descriptor PAINT_CLOCK when each window
// was first painted, and quits the program when standard input ends.
#include <QCoreApplication>
#include <QEvent>
#include <QMetaObject>
#include <QSet>
#include <QSocketNotifier>
#include <QWindow>

#include <cstdio>
#include <ctime>
#include <unistd.h>

namespace {

double secondsOf(clockid_t clock) {
    timespec now{};
    clock_gettime(clock, &now);
    return static_cast<double>(now.tv_sec) + static_cast<double>(now.tv_nsec) / 1e9;
}

class PaintClock final : public QObject {
public:
    explicit PaintClock(QObject* parent) : QObject(parent) {
        auto* input = new QSocketNotifier(STDIN_FILENO, QSocketNotifier::Read, this);
        connect(input, &QSocketNotifier::activated, this, [input] {
            input->setEnabled(false);
            QCoreApplication::quit();
        });
    }

    bool eventFilter(QObject* watched, QEvent* event) override {
        if (event->type() == QEvent::Expose && !m_seen.contains(watched)) {
            m_seen.insert(watched);
            // Widgets paint while the event is delivered: right behind it the picture is out.
            QCoreApplication::postEvent(this, new QEvent(QEvent::User), Qt::HighEventPriority);
            m_painted = watched->objectName();
        }
        return QObject::eventFilter(watched, event);
    }

protected:
    void customEvent(QEvent*) override {
        dprintf(qEnvironmentVariableIntValue("PAINT_CLOCK"), "%s %.6f %.6f\n",
                m_painted.toUtf8().constData(), secondsOf(CLOCK_MONOTONIC),
                secondsOf(CLOCK_PROCESS_CPUTIME_ID));
    }

private:
    QSet<QObject*> m_seen;
    QString m_painted;
};

void start() {
    QCoreApplication::instance()->installEventFilter(new PaintClock(QCoreApplication::instance()));
}
Q_COREAPP_STARTUP_FUNCTION(start)

}  // namespace
