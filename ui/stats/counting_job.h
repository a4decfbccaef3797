#pragma once

#include <QObject>

#include <functional>
#include <optional>
#include <vector>

#include "core/jobs/job_queue.h"

namespace ui::stats {

/// The one count that the analysis runs at a time: in a job of its own, so that neither an import nor a list waits for it. A
/// newer question stops the older, whose answer is dropped.
class CountingJob final : public QObject {
    Q_OBJECT

public:
    /// Runs on the job's thread; what it returns runs on the screen's thread, unless something newer was asked meanwhile.
    using Work = std::function<std::function<void()>(core::jobs::JobContext&)>;

    explicit CountingJob(QObject* parent = nullptr);
    ~CountingJob() override;
    void run(Work work);
    void cancel();
    [[nodiscard]] bool isBusy() const { return m_job.has_value(); }

Q_SIGNALS:
    void busyChanged();
    void progressed(core::jobs::Progress progress);
    void failed();

private:
    std::uint64_t m_generation = 0;
    std::optional<core::jobs::JobQueue::Id> m_job;
    std::vector<core::Subscription> m_subscriptions;
    /// Last: its thread ends before what its jobs answer to.
    core::jobs::JobQueue m_jobs;
};

}  // namespace ui::stats
