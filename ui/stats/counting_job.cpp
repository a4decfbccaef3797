#include "ui/stats/counting_job.h"

#include <QCoreApplication>
#include <QPointer>

#include "ui/common/screen_post.h"

namespace ui::stats {

CountingJob::CountingJob(QObject* parent) : QObject(parent), m_jobs(common::postToScreen) {
    const QPointer<CountingJob> guard(this);
    m_subscriptions.push_back(m_jobs.progressed.subscribe(
        [guard](core::jobs::JobQueue::Id, const std::string&, core::jobs::Progress progress) {
            if (guard) {
                Q_EMIT guard->progressed(progress);
            }
        }));
    const auto end = [guard](core::jobs::JobQueue::Id id) {
        if (guard && guard->m_job == id) {
            guard->m_job.reset();
            Q_EMIT guard->busyChanged();
        }
    };
    m_subscriptions.push_back(m_jobs.finished.subscribe(
        [end](core::jobs::JobQueue::Id id, const std::string&) { end(id); }));
    m_subscriptions.push_back(m_jobs.failed.subscribe(
        [guard, end](core::jobs::JobQueue::Id id, const std::string&, const std::string&) {
            end(id);
            if (guard) {
                Q_EMIT guard->failed();
            }
        }));
}

CountingJob::~CountingJob() {
    cancel();
}

void CountingJob::cancel() {
    if (m_job) {
        m_jobs.cancel(*m_job);
    }
    ++m_generation;
}

void CountingJob::run(Work work) {
    cancel();
    const QPointer<CountingJob> guard(this);
    m_job = m_jobs.add("statistics", [guard, generation = m_generation,
                                      work = std::move(work)](core::jobs::JobContext& job) {
        common::postToScreen([guard, generation, answer = work(job)] {
            if (guard && guard->m_generation == generation && answer) {
                answer();
            }
        });
    });
    Q_EMIT busyChanged();
}

}  // namespace ui::stats
