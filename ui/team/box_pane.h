#pragma once

#include <QWidget>

#include "ui/common/text_table_model.h"
#include "ui/team/team_view_model.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace ui::common {
class DataTable;
}

namespace ui::team {

class TeamForm;

/// The suggestion box (R315) and reports to the lead (R320), with the leads' answers.
class BoxPane final : public QWidget {
    Q_OBJECT

public:
    BoxPane(TeamViewModel& team, common::Environment& environment, QWidget* parent = nullptr);

    [[nodiscard]] const core::team::Suggestion* current() const;
    [[nodiscard]] bool can(core::team::SuggestionAction action) const;
    void act(core::team::SuggestionAction action);
    void openNew();
    void closeForm();
    [[nodiscard]] const common::DataTable& table() const { return *m_table; }

private:
    void showBox();
    void showPaper();

    TeamViewModel& m_team;
    common::TextTableModel m_model;
    common::DataTable* m_table;
    TeamForm* m_form;
    QComboBox* m_kind;
    QPlainTextEdit* m_formText;
    QCheckBox* m_anonymous;
    QLabel* m_about;
    QLabel* m_text;
    QLabel* m_answer;
    QPlainTextEdit* m_reply;
    std::vector<std::pair<QPushButton*, core::team::SuggestionAction>> m_buttons;
};

}  // namespace ui::team
