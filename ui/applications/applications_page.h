#pragma once

#include "ui/applications/application_acts.h"
#include "ui/applications/application_table_model.h"
#include "ui/common/workplace.h"

class QLineEdit;
class QPushButton;
class QStackedLayout;

namespace ui::common {
class DataTable;
class EmptyState;
class NoticeBanner;
class Toast;
}  // namespace ui::common

namespace ui::applications {

/// Applications that wait for a decision or for being carried out, with the acts on them; and what became of the others.
class ApplicationsPage final : public common::Workplace {
    Q_OBJECT

public:
    explicit ApplicationsPage(common::Environment& environment, QWidget* parent = nullptr);
    [[nodiscard]] QString name() const override;
    [[nodiscard]] QString iconName() const override;
    [[nodiscard]] std::vector<common::Command> commands() override;
    void enter() override;
    /// Those that this agent may decide.
    [[nodiscard]] int waitingCount() const override { return m_waiting; }

private:
    [[nodiscard]] QWidget* makeHead();
    [[nodiscard]] QWidget* makeFoot();
    void connectParts();
    void refresh();
    void updateButtons();
    [[nodiscard]] const core::applications::Application* current() const;
    [[nodiscard]] bool can(core::applications::ApplicationAction action) const;
    void act(core::applications::ApplicationAction action);

    common::Environment& m_environment;
    ApplicationTableModel m_model;
    ApplicationActs m_acts;
    bool m_showsClosed = false;
    int m_waiting = 0;
    common::NoticeBanner* m_banner;
    common::DataTable* m_table;
    QStackedLayout* m_stack = nullptr;
    QLineEdit* m_text = nullptr;
    common::Toast* m_toast;
    std::vector<std::pair<QPushButton*, core::applications::ApplicationAction>> m_buttons;
    std::vector<core::Subscription> m_subscriptions;
};

}  // namespace ui::applications
