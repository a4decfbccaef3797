#pragma once

#include <QHash>
#include <QTimer>

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

/// What the composition root does for the worklist.
struct WorklistPorts {
    /// Both on a connection of their own; called inside a quick job.
    std::function<core::worklist::Worklist(const core::worklist::WorkFilter&, core::Seconds, std::stop_token)> read;
    std::function<core::worklist::DayFigures(const std::string& agent, core::Seconds since)> figures;
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
    QHash<int, common::FilterButton*> m_kinds;
    QStackedLayout* m_stack = nullptr;
    QLineEdit* m_colleague = nullptr;
    QPushButton* m_assign = nullptr;
    QPushButton* m_work = nullptr;
    /// Many acts in a row read the list once.
    QTimer m_rest;
    QTimer m_clock;
    std::vector<core::Subscription> m_subscriptions;
};

}  // namespace ui::worklist
