#pragma once

#include <string>
#include <vector>

#include "core/orders/order.h"

namespace core::channels {

/// A chat client, robot or script that is connected to the bridge now.
struct BridgeClient {
    /// As it calls itself.
    std::string name;
    std::string channel;
    std::vector<orders::ShopId> shops;
    /// Replies of its channel leave through it; else they are handed over by hand.
    bool sends = false;
    bool operator==(const BridgeClient&) const = default;
};

}  // namespace core::channels
