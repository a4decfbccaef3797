#pragma once

#include "ui/common/workplace.h"
#include "ui/promises/promise_acts.h"
#include "ui/promises/promise_list_view_model.h"
#include "ui/promises/promise_table_model.h"

class QButtonGroup;
class QLabel;
class QPushButton;
class QStackedLayout;

namespace ui::common {
class DataTable;
class EmptyState;
class FilterButton;
class NoticeBanner;
class Toast;
}  // namespace ui::common

namespace ui::promises {

class PromiseForm;

/// The due list (R016, R175): what the agent promised, the most urgent first, with the acts on it and the kept rate.
class PromisesPage final : public common::Workplace {
    Q_OBJECT

public:
    explicit PromisesPage(common::Environment& environment, QWidget* parent = nullptr);
    [[nodiscard]] QString name() const override;
    [[nodiscard]] QString iconName() const override;
    [[nodiscard]] std::vector<common::Command> commands() override;
    void enter() override;
    [[nodiscard]] int waitingCount() const override { return m_list.dueCount(); }

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    [[nodiscard]] QWidget* makeHead();
    [[nodiscard]] QWidget* makeFoot();
    void connectParts();
    void showList();
    void updateButtons();
    [[nodiscard]] const core::promises::Promise* current() const;
    [[nodiscard]] bool can(core::promises::PromiseAction action) const;
    void act(core::promises::PromiseAction action);
    void openForm(core::promises::PromiseAction action);
    void openConversation();

    common::Environment& m_environment;
    PromiseListViewModel m_list;
    PromiseTableModel m_model;
    PromiseActs m_acts;
    common::NoticeBanner* m_banner;
    common::DataTable* m_table;
    QStackedLayout* m_stack = nullptr;
    common::EmptyState* m_empty = nullptr;
    PromiseForm* m_form;
    QLabel* m_rate = nullptr;
    common::Toast* m_toast;
    std::vector<std::pair<QPushButton*, core::promises::PromiseAction>> m_buttons;
    QPushButton* m_openButton = nullptr;
    /// What is left changes while the page is looked at.
    QTimer m_ticker;
};

}  // namespace ui::promises
