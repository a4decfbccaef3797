#pragma once

#include <array>
#include <string>
#include <string_view>

#include "core/orders/order.h"

namespace core::orders {

/// The digits of an order's phone, for comparing; empty when it has none or the platform hides it.
[[nodiscard]] std::string samePhone(std::string_view mobile, std::string_view phone);
/// An address without blanks, signs and postcode, in half-width forms; empty when too short to mean
/// one door or hidden.
[[nodiscard]] std::string sameAddress(std::string_view address);
/// A nick, empty when the platform hides it.
[[nodiscard]] std::string_view sameBuyer(std::string_view nick);

/// True when both name an item in common or one names none: orders of different goods are no
/// duplicates (R081). Titles are joined with a full-width comma in the export.
[[nodiscard]] bool shareAnItem(std::string_view leftTitles, std::string_view rightTitles);

/// The same buyer, phone or address, and an item in common.
[[nodiscard]] bool isSameOrderAgain(const Order& left, const Order& right);

}  // namespace core::orders
