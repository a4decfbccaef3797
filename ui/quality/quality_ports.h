#pragma once

#include <QCoreApplication>
#include <QPointer>

#include <functional>
#include <stop_token>

#include "core/jobs/job_queue.h"
#include "core/quality/quality_reader.h"

namespace ui::quality {

/// What the page hands in beside reader and service. The first two are called on a thread of the quick jobs.
struct QualityPorts {
    std::function<std::vector<core::quality::Candidate>(core::orders::ShopId, core::Seconds from, core::Seconds to,
                                                        const std::stop_token&)>
        readCandidates;
    std::function<std::optional<core::quality::InspectionView>(const core::quality::Inspection&, core::Moment asOf)>
        readView;
    std::function<core::quality::QualityRules(core::orders::ShopId)> rules;
};

/// Reads on the thread of the jobs and brings the answer to `context`'s thread; dropped when `context` is gone.
template <class Read, class Done>
void readInJob(core::jobs::JobQueue& jobs, QObject* context, Read read, Done done) {
    jobs.add("list", [guard = QPointer<QObject>(context), read = std::move(read),
                      done = std::move(done)](core::jobs::JobContext& job) {
        QMetaObject::invokeMethod(
            QCoreApplication::instance(),
            [guard, done, answer = read(job)] {
                if (guard) {
                    done(answer);
                }
            },
            Qt::QueuedConnection);
    });
}

}  // namespace ui::quality
