#pragma once

#include <QTimer>

#include <functional>

#include "core/requests/request_reader.h"
#include "ui/common/workplace.h"
#include "ui/requests/request_acts.h"
#include "ui/requests/request_table_model.h"

class QDateTimeEdit;
class QLineEdit;
class QPushButton;
class QStackedLayout;

namespace ui::common {
class DataTable;
class EmptyState;
class FilterButton;
class NoticeBanner;
class OrderPage;
class Toast;
}  // namespace ui::common

namespace ui::requests {

class RequestBlock;
class RequestForm;

/// Requests (R111, R338): what buyers want of their orders, from asking to being told, and the hand-off list for the shop's
/// own system.
class RequestsPage final : public common::Workplace {
    Q_OBJECT

public:
    using MakeOrderPage = std::function<common::OrderPage*(QWidget*)>;

    /// `makeOrderPage` may be empty: then no order is shown.
    explicit RequestsPage(common::Environment& environment, const MakeOrderPage& makeOrderPage = {},
                          QWidget* parent = nullptr);
    [[nodiscard]] QString name() const override;
    [[nodiscard]] QString iconName() const override;
    [[nodiscard]] std::vector<common::Command> commands() override;
    void enter() override;
    /// What waits for a decision.
    [[nodiscard]] int waitingCount() const override { return m_waiting; }

private:
    /// A button of the foot: its step, and which of several it is.
    struct Step {
        core::requests::RequestAction action;
        core::requests::StockChoice choice = core::requests::StockChoice::Wait;
        core::requests::IdentityCheck identity = core::requests::IdentityCheck::Passed;
    };
    [[nodiscard]] QWidget* makeHead();
    [[nodiscard]] QWidget* makeBody(const MakeOrderPage& makeOrderPage);
    [[nodiscard]] QWidget* makeFoot();
    void connectParts();
    void refresh();
    /// Brings one to the front, whatever chip it is behind.
    void showRequest(core::requests::RequestId id);
    void showCurrent();
    void updateButtons();
    [[nodiscard]] const core::requests::Request* current() const;
    [[nodiscard]] bool can(const Step& step) const;
    void act(const Step& step);
    [[nodiscard]] bool mayBegin() const;
    [[nodiscard]] bool mayHandOff() const;
    void openForm(const common::CaseStart& start);
    void openConversation();
    void handOff();

    common::Environment& m_environment;
    RequestTableModel m_model;
    RequestActs m_acts;
    core::requests::RequestScope m_scope = core::requests::RequestScope::Open;
    int m_waiting = 0;
    common::NoticeBanner* m_banner;
    RequestForm* m_form;
    common::DataTable* m_table;
    RequestBlock* m_block = nullptr;
    common::OrderPage* m_order = nullptr;
    QStackedLayout* m_stack = nullptr;
    QLineEdit* m_text = nullptr;
    QDateTimeEdit* m_until = nullptr;
    /// Over the list alone: the buttons below stay free.
    common::Toast* m_toast = nullptr;
    std::vector<std::pair<core::requests::RequestScope, common::FilterButton*>> m_scopes;
    std::vector<std::pair<QPushButton*, Step>> m_buttons;
    common::FilterButton* m_mine = nullptr;
    QPushButton* m_handOff = nullptr;
    QPushButton* m_new = nullptr;
    QPushButton* m_openButton = nullptr;
    /// An import moves many requests at once: the list is read once for all of them.
    QTimer m_again;
    std::vector<core::Subscription> m_subscriptions;
};

}  // namespace ui::requests
