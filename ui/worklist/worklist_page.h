#pragma once

#include <QHash>
#include <QTimer>

#include "core/jobs/job_queue.h"
#include "core/stats/statistics_query.h"
#include "core/worklist/worklist_reader.h"
#include "ui/common/environment.h"
#include "ui/common/workplace.h"
#include "ui/worklist/worklist_table_model.h"

class QLabel;
class QLineEdit;
class QPushButton;
class QStackedLayout;
class QToolButton;

namespace ui::common {
class DataTable;
class FilterButton;
class NoticeBanner;
class Toast;
}  // namespace ui::common

namespace ui::worklist {

/// A figure of today that has a target, in the words of the statistics.
struct DayTarget {
    QString name;
    QString value;
    QString target;
    core::stats::TargetVerdict verdict = core::stats::TargetVerdict::None;
    bool operator==(const DayTarget&) const = default;
};

/// What the composition root does for the worklist.
struct WorklistPorts {
    /// Both on a connection of their own; called inside a quick job.
    std::function<core::worklist::Worklist(const core::worklist::WorkFilter&, core::Seconds, std::stop_token)> read;
    std::function<core::worklist::DayFigures(const std::string& agent, core::Seconds since)> figures;
    /// The actor's own figures since then that have a target; counted, so inside a job of its own. Null: none are shown.
    std::function<std::vector<DayTarget>(const core::stats::StatisticsSettings&, const core::agents::Actor&,
                                         core::Seconds since, core::jobs::JobContext&)>
        targets;
    /// Opens the record where it is worked.
    std::function<void(const core::worklist::WorkItem&)> open;
    /// Gives it to a colleague, on the writer thread; false: its subject refused, or knows no owner.
    std::function<bool(const core::worklist::WorkItem&, const std::string& colleague, const core::agents::Actor&)> assign;
};

/// The start page: everything that waits, of every kind, by time to breach and value at risk, with why it is there. One
/// key works the next item and comes back.
class WorklistPage final : public common::Workplace {
    Q_OBJECT

public:
    WorklistPage(common::Environment& environment, WorklistPorts ports, QWidget* parent = nullptr);
    [[nodiscard]] QString name() const override;
    [[nodiscard]] QString iconName() const override;
    [[nodiscard]] std::vector<common::Command> commands() override;
    void enter() override;
    [[nodiscard]] int waitingCount() const override { return m_overdue; }

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    [[nodiscard]] QWidget* makeHead();
    [[nodiscard]] QWidget* makeKinds();
    [[nodiscard]] QWidget* makeFoot();
    void listen();
    void refreshSoon();
    void refresh();
    void showList(const core::worklist::Worklist& list, const core::worklist::DayFigures& figures);
    void showFigures(const core::worklist::DayFigures& figures);
    /// At most once a minute, and only while somebody looks.
    void refreshTargets();
    void showTargets(const std::vector<DayTarget>& targets);
    void workNext();
    void open(int row);
    void assignSelection();
    [[nodiscard]] bool maySeeTeam() const;
    [[nodiscard]] core::worklist::WorkFilter filter() const;

    common::Environment& m_environment;
    WorklistPorts m_ports;
    WorklistTableModel m_model;
    std::optional<core::worklist::WorkKind> m_kind;
    int m_overdue = 0;
    /// Only the answer to the newest question is shown.
    std::uint64_t m_asked = 0;
    common::NoticeBanner* m_banner;
    common::DataTable* m_table;
    common::Toast* m_toast;
    QToolButton* m_team = nullptr;
    QLabel* m_summary = nullptr;
    QLabel* m_figures = nullptr;
    QLabel* m_targets = nullptr;
    std::optional<core::Seconds> m_targetsAt;
    QHash<int, common::FilterButton*> m_kinds;
    QStackedLayout* m_stack = nullptr;
    QLineEdit* m_colleague = nullptr;
    QPushButton* m_assign = nullptr;
    QPushButton* m_work = nullptr;
    /// Many acts in a row read the list once.
    QTimer m_rest;
    QTimer m_clock;
    std::vector<core::Subscription> m_subscriptions;
    /// Counting waits for other counts, which no list may. Last: its job ends before what it shows in.
    core::jobs::JobQueue m_counting;
};

}  // namespace ui::worklist
