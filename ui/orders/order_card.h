#pragma once

#include <QWidget>

#include <utility>
#include <vector>

#include "ui/common/order_page.h"
#include "ui/orders/order_acts.h"
#include "ui/orders/order_detail_view.h"

class QPushButton;

namespace ui::common {
class NoticeBanner;
}

namespace ui::orders {

/// An order with the acts of order review, for the side of another page: the same view, the same services, the same
/// refusals. Questions go to the composer instead of the clipboard.
class OrderCard final : public common::OrderPage {
    Q_OBJECT

public:
    explicit OrderCard(common::Environment& environment, QWidget* parent = nullptr);
    void open(const std::optional<core::orders::OrderKey>& key) override;

protected:
    void hideEvent(QHideEvent* event) override;

private:
    void makeActBar();
    void connectActs();
    void startRequest();
    void submitForm();
    void updateButtons();
    void refuse(const RefusalText& refusal);

    common::Environment& m_environment;
    OrderViewModel m_order;
    PrivacyViewModel m_privacy;
    OrderActs m_acts;
    common::NoticeBanner* m_banner;
    OrderDetailView* m_detail;
    std::vector<std::pair<QPushButton*, std::function<bool()>>> m_buttons;
};

}  // namespace ui::orders
