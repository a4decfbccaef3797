#pragma once

#include <QDate>
#include <QObject>
#include <QString>

#include <optional>
#include <vector>

#include "core/jobs/job_queue.h"
#include "core/stats/exclusion.h"
#include "core/stats/sheet_file.h"
#include "core/stats/statistics_query.h"
#include "ui/common/environment.h"

namespace ui::stats {

/// The times that people ask for most. Own: the two days that are chosen.
enum class Span { Today, Yesterday, Week, Month, Own };

/// What the page shows.
struct Choice {
    Span span = Span::Today;
    /// Of Own; both days count.
    QDate first;
    QDate last;
    std::vector<core::stats::Cut> cuts{core::stats::Cut::Agent};
    /// Nothing: every metric.
    std::optional<core::stats::MetricGroup> group;
    core::stats::Schedule schedule = core::stats::Schedule::Calendar;
    std::optional<core::orders::ShopId> shop;
    bool operator==(const Choice&) const = default;
};

/// Counts the chosen figures and those of the time before, opens one to its rows, and takes rows out of the figures and
/// back. Counting runs in a job of its own, so that neither an import nor a list waits for it.
class StatsViewModel final : public QObject {
    Q_OBJECT

public:
    explicit StatsViewModel(common::Environment& environment, QObject* parent = nullptr);
    ~StatsViewModel() override;

    [[nodiscard]] const Choice& choice() const { return m_choice; }
    void setChoice(const Choice& choice);
    /// Counts anew what is chosen.
    void count();
    void cancel();
    [[nodiscard]] bool isBusy() const { return m_job.has_value(); }
    [[nodiscard]] const std::optional<core::stats::StatisticsTable>& table() const { return m_table; }
    /// The row of the time before that has the same cuts; null: none. Row -1: the total.
    [[nodiscard]] const core::stats::Figure* before(int row, std::size_t metric) const;
    [[nodiscard]] const core::stats::StatisticsSettings& settings() const { return m_settings; }

    /// Opens a figure of a row; -1: of the total.
    void open(int row, core::stats::Metric metric);
    /// Opens the one figure of a query without cuts.
    void openFigure(const core::stats::StatisticsQuery& query);
    [[nodiscard]] const std::optional<core::stats::FigureOpening>& opening() const { return m_opening; }
    /// What was opened: the row's cuts.
    [[nodiscard]] const std::vector<core::stats::CutValue>& openedCuts() const { return m_openedCuts; }
    /// Shows the record behind a row of the opened figure.
    void openRow(const core::stats::OpenedRow& row);

    [[nodiscard]] bool mayExclude() const;
    void exclude(const core::stats::OpenedRow& row, const QString& reason);
    void include(const core::stats::ExclusionTarget& target);
    [[nodiscard]] const std::vector<core::stats::Exclusion>& exclusions() const { return m_exclusions; }

    /// The table as it is shown, for a file.
    [[nodiscard]] core::stats::Sheet sheet() const;
    void exportTo(const QString& file) { exportSheet(sheet(), file); }
    void exportSheet(core::stats::Sheet sheet, const QString& file);

Q_SIGNALS:
    void changed();
    void openingChanged();
    void exclusionsChanged();
    void busyChanged();
    void progressed(core::jobs::Progress progress);
    void refused(const QString& text);
    void done(const QString& text);

private:
    [[nodiscard]] core::stats::StatisticsQuery query() const;
    [[nodiscard]] std::chrono::minutes utcOffset() const;
    void readExclusions();
    void take(std::uint64_t generation, core::stats::StatisticsTable table, core::stats::StatisticsTable before);
    void takeOpening(std::uint64_t generation, core::stats::FigureOpening opening);
    void refuse(std::uint64_t generation, core::stats::StatisticsError error);
    void openQuery(const core::stats::StatisticsQuery& asked);
    void startJob(core::jobs::JobQueue::Job job);
    void endJob();

    common::Environment& m_environment;
    Choice m_choice;
    core::stats::StatisticsSettings m_settings;
    std::optional<core::stats::StatisticsTable> m_table;
    std::optional<core::stats::StatisticsTable> m_before;
    std::optional<core::stats::FigureOpening> m_opening;
    std::vector<core::stats::CutValue> m_openedCuts;
    std::vector<core::stats::Exclusion> m_exclusions;
    std::uint64_t m_generation = 0;
    std::optional<core::jobs::JobQueue::Id> m_job;
    std::vector<core::Subscription> m_subscriptions;
    /// Last: its thread ends before what its jobs answer to.
    core::jobs::JobQueue m_jobs;
};

}  // namespace ui::stats
