#pragma once

#include <QWidget>

#include <functional>

#include "ui/common/conversation_pane.h"
#include "ui/common/order_page.h"
#include "ui/customers/buyer_view_model.h"

class QLabel;
class QScrollArea;
class QStackedWidget;

namespace ui::common {
class NoticeBanner;
class Toast;
}  // namespace ui::common

namespace ui::customers {

class BuyerContacts;
class BuyerOpenWork;
class BuyerOrders;
class BuyerProfile;
class BuyerTypes;

/// The buyer beside the transcript (R188, lessons.md rows 19 and 20): profile on top, how to treat them, orders with
/// parcel, what is open, and every earlier contact in one scroll. An order opens in place with the acts of order review.
class BuyerPane final : public common::ConversationPane {
    Q_OBJECT

public:
    /// Makes the page of one order; from the subject of orders.
    using MakeOrderPage = std::function<common::OrderPage*(QWidget* parent)>;

    BuyerPane(common::Environment& environment, const MakeOrderPage& makeOrderPage,
              QWidget* parent = nullptr);
    ~BuyerPane() override;
    [[nodiscard]] QString title() const override;
    void setContext(const common::ConversationContext& context) override;
    [[nodiscard]] std::vector<common::Command> commands() override;

private:
    [[nodiscard]] QWidget* makeBuyerPage();
    [[nodiscard]] QWidget* makeOrderView(const MakeOrderPage& makeOrderPage);
    void connectParts();
    void showBuyer(bool isOther);
    void showDuplicate();
    void openOrder(const core::orders::OrderKey& key);
    void closeOrder();
    void showRepeatBuyers();

    common::Environment& m_environment;
    BuyerViewModel m_buyer;
    QStackedWidget* m_stack;
    common::NoticeBanner* m_banner = nullptr;
    QWidget* m_duplicate = nullptr;
    QLabel* m_duplicateText = nullptr;
    BuyerProfile* m_profile = nullptr;
    BuyerTypes* m_types = nullptr;
    BuyerOrders* m_orders = nullptr;
    BuyerOpenWork* m_openWork = nullptr;
    BuyerContacts* m_contacts = nullptr;
    QScrollArea* m_scroll = nullptr;
    common::OrderPage* m_order = nullptr;
};

}  // namespace ui::customers
