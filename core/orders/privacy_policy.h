#pragma once

#include <string>

#include "core/orders/review.h"

namespace core::orders {

/// Fields that the screen shows masked and reveals one by one (R344): receiver, address, mobile and
/// phone.
[[nodiscard]] bool isMasked(OrderField field);
/// What stands behind the mask, the address being the one the parcel goes to; null for a field that
/// is shown in full.
[[nodiscard]] const std::string* maskedValue(const Order& order, OrderField field);
/// `value` of `field` as the screen may show it; unchanged for a field that is shown in full.
[[nodiscard]] std::string masked(OrderField field, const std::string& value);
/// There is something behind the mask.
[[nodiscard]] bool canReveal(const Order& order, OrderField field);

}  // namespace core::orders
