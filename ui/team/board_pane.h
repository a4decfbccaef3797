#pragma once

#include <QWidget>

#include "ui/common/text_table_model.h"
#include "ui/team/team_view_model.h"

class QCheckBox;
class QComboBox;
class QDateTimeEdit;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace ui::common {
class DataTable;
class SearchField;
}  // namespace ui::common

namespace ui::team {

class TeamForm;

/// The notice board (R334): papers with the days they are valid, read and confirmed; leads see who has not yet.
class BoardPane final : public QWidget {
    Q_OBJECT

public:
    BoardPane(TeamViewModel& team, common::Environment& environment, QWidget* parent = nullptr);

    [[nodiscard]] bool canRead() const;
    /// Confirms where that is asked for.
    void read();
    void openNew();
    void openEdit();
    void takeDown();
    [[nodiscard]] const core::team::BoardLine* current() const;
    [[nodiscard]] bool canEdit() const;
    void focusSearch();
    void closeForm();
    [[nodiscard]] const common::DataTable& table() const { return *m_table; }

private:
    void buildForm();
    void showBoard();
    void showPaper();
    void fill(const core::team::Announcement* paper);
    void send();

    TeamViewModel& m_team;
    common::Environment& m_environment;
    common::TextTableModel m_model;
    common::SearchField* m_search;
    QCheckBox* m_all;
    common::DataTable* m_table;
    TeamForm* m_form;
    QLabel* m_title;
    QLabel* m_about;
    QLabel* m_text;
    QLabel* m_count;
    QPushButton* m_read;
    QPushButton* m_new;
    QPushButton* m_edit;
    QPushButton* m_takeDown;
    QComboBox* m_kind = nullptr;
    QLineEdit* m_formTitle = nullptr;
    QPlainTextEdit* m_formText = nullptr;
    QComboBox* m_for = nullptr;
    QDateTimeEdit* m_from = nullptr;
    QCheckBox* m_hasEnd = nullptr;
    QDateTimeEdit* m_until = nullptr;
    QCheckBox* m_confirm = nullptr;
    core::team::TeamTarget m_target;
};

}  // namespace ui::team
