#include "core/channels/bridge_reach.h"

#include <algorithm>

namespace core::channels {

bool repliesLeave(const std::vector<BridgeClient>& clients, orders::ShopId shop,
                  const std::string& channel) {
    return std::ranges::any_of(clients, [&](const BridgeClient& client) {
        return client.sends && client.channel == channel &&
               std::ranges::find(client.shops, shop) != client.shops.end();
    });
}

void BridgeReach::set(std::vector<BridgeClient> clients) {
    const std::lock_guard lock(m_mutex);
    m_clients = std::move(clients);
}

bool BridgeReach::repliesLeave(orders::ShopId shop, const std::string& channel) const {
    const std::lock_guard lock(m_mutex);
    return channels::repliesLeave(m_clients, shop, channel);
}

}  // namespace core::channels
