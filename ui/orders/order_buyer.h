#pragma once

#include "ui/orders/order_view_model.h"
#include "ui/common/section.h"

namespace ui::orders {

/// The buyer as the orders tell it, and the buyer's other orders; a click opens one.
class OrderBuyer final : public common::Section {
    Q_OBJECT

public:
    explicit OrderBuyer(OrderViewModel& order, QWidget* parent = nullptr);
    void showOrder();

Q_SIGNALS:
    void orderRequested(const core::orders::OrderKey& key);

private:
    [[nodiscard]] QWidget* makeFacts(QWidget* body) const;
    [[nodiscard]] QWidget* makeOrders(QWidget* body);
    OrderViewModel& m_order;
};

}  // namespace ui::orders
