#pragma once

#include "core/agents/agent_policy.h"
#include "ui/settings/settings_page.h"

#include <functional>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace ui::common {
class DataTable;
}

namespace ui::settings {

class AgentTableModel;

/// Who works with this profile, in which role, and when the window locks itself.
class AgentsPage final : public SettingsPage {
    Q_OBJECT

public:
    explicit AgentsPage(common::Environment& environment);
    void load() override;

protected:
    [[nodiscard]] bool keepsTyping() const override { return false; }
    void apply() override;

private:
    /// What the form under the list is for.
    enum class Form { None, Add, Edit, Pin };
    /// Gives why it was refused.
    using Act = std::function<std::optional<core::agents::AgentError>(const core::agents::Actor&)>;

    [[nodiscard]] static QString refusal(core::agents::AgentError error);
    void buildList();
    void buildForm();
    void buildLock();
    void open(Form form);
    void save();
    void runAgentAct(Act act);
    void setActive();
    void showRole();
    void updateButtons();
    [[nodiscard]] const core::agents::Agent* current() const;

    AgentTableModel* m_model;
    common::DataTable* m_table;
    /// To whom level 1 goes meanwhile.
    QLabel* m_noDutyLead = nullptr;
    QPushButton* m_add;
    QPushButton* m_edit;
    QPushButton* m_setPin;
    QPushButton* m_retire;
    Form m_kind = Form::None;
    QWidget* m_form;
    QFormLayout* m_rows;
    QLineEdit* m_name;
    QComboBox* m_post;
    QComboBox* m_role;
    QLineEdit* m_team;
    QCheckBox* m_duty;
    QLineEdit* m_currentPin;
    QLineEdit* m_pin;
    QLineEdit* m_pinAgain;
    QSpinBox* m_lockAfter;
    core::Subscription m_agentsChanged;
};

}  // namespace ui::settings
