#pragma once

#include "ui/orders/order_view_model.h"
#include "ui/common/section.h"

namespace ui::orders {

/// What happened to the order, newest first, in words: from the shop's times and the event book.
class OrderTimeline final : public common::Section {
    Q_OBJECT

public:
    explicit OrderTimeline(OrderViewModel& order, QWidget* parent = nullptr);
    void showOrder();

private:
    OrderViewModel& m_order;
};

}  // namespace ui::orders
