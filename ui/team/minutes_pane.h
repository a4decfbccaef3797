#pragma once

#include <QWidget>

#include "ui/common/text_table_model.h"
#include "ui/team/team_view_model.h"

class QComboBox;
class QDateTimeEdit;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QVBoxLayout;

namespace ui::common {
class DataTable;
}

namespace ui::team {

class TeamForm;

/// Minutes of meetings (R322): attendees, points, decisions, action items as tasks, and what became of the last ones.
class MinutesPane final : public QWidget {
    Q_OBJECT

public:
    MinutesPane(TeamViewModel& team, common::Environment& environment, QWidget* parent = nullptr);

    [[nodiscard]] const core::team::Meeting* current() const;
    [[nodiscard]] bool canEdit() const;
    [[nodiscard]] bool canIssue() const;
    [[nodiscard]] bool canReopen() const;
    [[nodiscard]] bool canAddItem() const;
    void openNew();
    void openEdit();
    void openItem();
    /// Asks what came of the first open item, of this meeting or the ones before.
    void completeItem();
    void issue();
    void reopen();
    void print();
    void exportPdf();
    void closeForms();
    [[nodiscard]] const common::DataTable& table() const { return *m_table; }

private:
    void buildForms();
    void fill(const core::team::Meeting* meeting);
    void showMeetings();
    void showMeeting();
    void send();
    void complete(const core::tasks::Task& task);

    TeamViewModel& m_team;
    common::Environment& m_environment;
    common::TextTableModel m_model;
    common::DataTable* m_table;
    TeamForm* m_form;
    TeamForm* m_itemForm;
    QLabel* m_text;
    QWidget* m_openItems = nullptr;
    QVBoxLayout* m_detail = nullptr;
    QPushButton* m_edit;
    QPushButton* m_item;
    QPushButton* m_issue;
    QPushButton* m_reopen;
    QPushButton* m_print;
    QComboBox* m_kind = nullptr;
    QLineEdit* m_title = nullptr;
    QDateTimeEdit* m_heldAt = nullptr;
    QPlainTextEdit* m_attendees = nullptr;
    QPlainTextEdit* m_points = nullptr;
    QPlainTextEdit* m_decisions = nullptr;
    QLineEdit* m_itemText = nullptr;
    QComboBox* m_itemOwner = nullptr;
    QDateTimeEdit* m_itemDue = nullptr;
    core::team::TeamTarget m_target;
};

}  // namespace ui::team
