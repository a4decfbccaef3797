#pragma once

#include "ui/orders/order_view_model.h"
#include "ui/common/section.h"

namespace ui::orders {

/// Why the order needs a person: each hit with what the rule saw; a click shows the field it points
/// at. Below it the check list of cash on delivery.
class OrderHits final : public common::Section {
    Q_OBJECT

public:
    explicit OrderHits(OrderViewModel& order, QWidget* parent = nullptr);
    void showOrder();

Q_SIGNALS:
    void fieldRequested(core::orders::OrderField field);

private:
    OrderViewModel& m_order;
};

}  // namespace ui::orders
