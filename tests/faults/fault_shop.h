#pragma once

#include <string>

#include "core/base/time.h"

namespace faults {

inline constexpr core::Seconds kNow{std::chrono::seconds{1'795'694'400}};
inline constexpr int kOrders = 20;

inline std::string orderNumber(int index) {
    return std::to_string(350'000'000'000'000'001 + index);
}

}  // namespace faults
