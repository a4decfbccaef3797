#pragma once

#include <QCoreApplication>
#include <QObject>
#include <QPointer>

#include <utility>

#include "core/jobs/job_queue.h"

namespace ui::reports {

/// Reads in a job and brings the answer to the screen's thread; it is dropped when `context` is gone by then.
template <class Read, class Done>
void readBeside(core::jobs::JobQueue& jobs, QObject* context, Read read, Done done) {
    jobs.add("reports", [guard = QPointer<QObject>(context), read = std::move(read),
                         done = std::move(done)](core::jobs::JobContext&) {
        QMetaObject::invokeMethod(
            QCoreApplication::instance(),
            [guard, done, answer = read()] {
                if (guard) {
                    done(answer);
                }
            },
            Qt::QueuedConnection);
    });
}

}  // namespace ui::reports
