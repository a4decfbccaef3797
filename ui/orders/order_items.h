#pragma once

#include "ui/orders/order_view_model.h"
#include "ui/common/section.h"

class QGridLayout;

namespace ui::orders {

/// What was bought and what it costs.
class OrderItems final : public common::Section {
    Q_OBJECT

public:
    explicit OrderItems(OrderViewModel& order, QWidget* parent = nullptr);
    void showOrder();

private:
    void addItems(QGridLayout& grid, const std::vector<core::orders::OrderItem>& items);
    void addSums(QGridLayout& grid, const core::orders::Order& order);
    OrderViewModel& m_order;
};

}  // namespace ui::orders
