#pragma once

#include <optional>

#include "core/orders/order.h"

namespace ui::orders {

/// What an order is worth on the screen: what was paid; while nothing is paid yet (unpaid, cash on
/// delivery) what is to be paid. A paid order whose money was given back stays at nothing.
template <class OrderOrRow>
[[nodiscard]] std::optional<core::Fen> amountOf(const OrderOrRow& order) {
    using core::orders::OrderState;
    const bool isStillToPay = order.state == OrderState::Unpaid || order.state == OrderState::Paid;
    const bool isPaid = order.paid && (order.paid->value != 0 || !isStillToPay);
    return isPaid || !order.total ? order.paid : order.total;
}

}  // namespace ui::orders
