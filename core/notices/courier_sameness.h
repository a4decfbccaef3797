#pragma once

#include "core/notices/courier.h"

namespace core::notices {

/// Whether two names are of one courier: under the same entry of the table, or, where the table lacks one of them, one is
/// a part of the other (圆通 of 圆通速递). Two entries are two couriers, however alike their names are.
[[nodiscard]] bool isSameCourier(const Couriers& couriers, std::string_view left, std::string_view right);

}  // namespace core::notices
