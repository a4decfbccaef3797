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

/// What an answer to an identity check must have at least.
inline constexpr std::size_t kFewestIdentityDigits = 3;
/// The digits at the end of the mobile, or phone, that are known: of `138****5678` the last four, of a virtual number
/// those before the extension, which is the platform's and not the buyer's.
[[nodiscard]] std::string knownPhoneEnd(const Order& order);
/// The account is an e-mail address in full.
[[nodiscard]] bool hasKnownEmail(const Order& order);
/// There is something that an answer could be compared with.
[[nodiscard]] bool canCheckIdentity(const Order& order);

}  // namespace core::orders
