#pragma once

#include <mutex>

#include "core/channels/bridge_presence.h"

namespace core::channels {

/// Whether one of them sends for this shop and channel; else a reply is copied (design.md section 5).
[[nodiscard]] bool repliesLeave(const std::vector<BridgeClient>& clients, orders::ShopId shop,
                                const std::string& channel);

/// Who is connected, told on the bridge's thread and asked on the writer's.
class BridgeReach final {
public:
    void set(std::vector<BridgeClient> clients);
    [[nodiscard]] bool repliesLeave(orders::ShopId shop, const std::string& channel) const;

private:
    mutable std::mutex m_mutex;
    std::vector<BridgeClient> m_clients;
};

}  // namespace core::channels
