#pragma once

#include <QObject>

#include "core/jobs/job_queue.h"
#include "core/reports/report_reader.h"
#include "ui/common/environment.h"

namespace ui::reports {

/// What the page needs beside the environment; the composition root hands it in. All on the connection of the quick jobs;
/// called inside one.
struct ReportsPorts {
    std::function<core::reports::MorningBrief(core::Seconds day, core::Seconds now, const core::agents::Actor&,
                                              const std::stop_token&)>
        readBrief;
    std::function<core::reports::FiguresByAgent(const core::reports::ReportPeriod&, core::Seconds now)> tally;
    std::function<std::vector<core::reports::CaseCandidate>(core::Seconds now)> caseCandidates;
    std::function<std::vector<core::reports::OpenComplaint>(core::Seconds since)> complaintsToTakeUp;
};

/// Counts the morning brief and the figures of reports, never on the screen's thread: first what the event book and the
/// lists tell, in a quick job, then the figures of core/stats in a job of its own.
class ReportCounter final : public QObject {
    Q_OBJECT

public:
    ReportCounter(common::Environment& environment, ReportsPorts ports, QObject* parent = nullptr);
    ~ReportCounter() override;

    void countBrief(core::Seconds day);
    /// The pre-filled figures of a report, for its own id.
    void countWork(const core::reports::WorkReport& report);
    [[nodiscard]] bool isBusy() const { return m_isBusy; }
    void cancel();

Q_SIGNALS:
    void briefCounted(const core::reports::MorningBrief& brief);
    void workCounted(qlonglong report, const std::vector<core::reports::AgentFigures>& figures);
    void busyChanged();
    void progressed(core::jobs::Progress progress);
    void refused(const QString& text);

private:
    using Tables = std::vector<core::stats::StatisticsTable>;
    /// Counts the queries one after the other; `done` on the screen's thread.
    void count(std::vector<core::stats::StatisticsQuery> queries, std::function<void(const Tables&)> done);
    void start();
    void end();
    void fail();
    [[nodiscard]] bool isCurrent(std::uint64_t generation) const { return generation == m_generation; }

    common::Environment& m_environment;
    ReportsPorts m_ports;
    std::uint64_t m_generation = 0;
    std::optional<core::jobs::JobQueue::Id> m_job;
    bool m_isBusy = false;
    std::vector<core::Subscription> m_subscriptions;
    /// Last: its thread ends before what its jobs answer to.
    core::jobs::JobQueue m_jobs;
};

}  // namespace ui::reports
