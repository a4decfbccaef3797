#pragma once

#include "ui/common/list_export.h"
#include "ui/common/workplace.h"
#include "ui/team/team_view_model.h"

class QTabWidget;

namespace ui::common {
class NoticeBanner;
class Toast;
}  // namespace ui::common

namespace ui::team {

class BoardPane;
class BoxPane;
class MinutesPane;

/// What a team tells itself: the board, the minutes, the box. Its count is what the agent must still confirm.
class TeamPage final : public common::Workplace {
    Q_OBJECT

public:
    explicit TeamPage(common::Environment& environment, QWidget* parent = nullptr);
    [[nodiscard]] QString name() const override;
    [[nodiscard]] QString iconName() const override;
    [[nodiscard]] std::vector<common::Command> commands() override;
    void enter() override;
    [[nodiscard]] int waitingCount() const override { return m_team.toConfirm(); }

private:
    [[nodiscard]] std::vector<common::Command> boxCommands();
    [[nodiscard]] bool isShown(const QWidget* pane) const;
    void openNew();
    void openEdit();
    void exportList();

    TeamViewModel m_team;
    common::ListExport m_export;
    common::NoticeBanner* m_banner;
    QTabWidget* m_tabs;
    BoardPane* m_board;
    MinutesPane* m_minutes;
    BoxPane* m_box;
    common::Toast* m_toast;
    /// A paper that is over goes by itself while the page is open.
    QTimer m_ticker;
};

}  // namespace ui::team
