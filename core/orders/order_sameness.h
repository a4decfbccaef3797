#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/orders/order.h"

namespace core::orders {

/// So many duplicates of one order are told, the nearest in time: more would say nothing new, and
/// the agent opens the buyer's orders beside.
inline constexpr std::size_t kDuplicatesNamed = 5;

/// The digits of an order's phone, for comparing; empty when it has none that could be called: the
/// platform hides it, or it is a filler such as 00000000000.
[[nodiscard]] std::string samePhone(std::string_view mobile, std::string_view phone);
/// An address without blanks, signs and postcode, in half-width forms; empty when hidden or when it
/// names no door, as a district alone.
[[nodiscard]] std::string sameAddress(std::string_view address);
/// A nick, empty when the platform hides it or says 匿名.
[[nodiscard]] std::string_view sameBuyer(std::string_view nick);

/// What of joined titles can be compared: the whole, and each title that is long enough to mean one
/// product.
[[nodiscard]] std::vector<std::string_view> comparableTitles(std::string_view titles);

/// True when both name an item in common or one names none: orders of different goods are no
/// duplicates (R081). Titles are joined with a full-width comma in the export.
[[nodiscard]] bool shareAnItem(std::string_view leftTitles, std::string_view rightTitles);

/// The same buyer, phone or address, and an item in common.
[[nodiscard]] bool isSameOrderAgain(const Order& left, const Order& right);

}  // namespace core::orders
