#pragma once

#include "core/notices/courier.h"
#include "core/orders/review.h"

namespace core::orders {

/// Fields that the shop's own system changes on request (R093).
[[nodiscard]] bool isEditable(OrderField field);
/// What the mirror says of an editable field; of several items the specifications joined with `;`.
[[nodiscard]] std::string currentValue(const OrderWithItems& order, OrderField field);
/// The export shows what `request` asked for. Spacing and the postcode of an address do not count;
/// a remark may say more than was asked, and a courier is the same under each of its names in `couriers`.
[[nodiscard]] bool hasArrived(const EditRequest& request, const OrderWithItems& order,
                              const notices::Couriers& couriers);

}  // namespace core::orders
