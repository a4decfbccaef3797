#include "app/composition/reply_courier.h"

#include <chrono>

#include "ui/common/acts.h"

namespace app::composition {

using namespace std::chrono_literals;

ReplyCourier::ReplyCourier(ui::common::Environment& environment, channels::BridgeServer& bridge)
    : m_environment(environment), m_bridge(bridge) {
    connect(&m_timer, &QTimer::timeout, this, &ReplyCourier::look);
    m_timer.start(1s);
    m_changed = ui::common::onScreen(environment.outbox.changed, this,
                                     [this](core::conversations::ConversationId) { look(); });
}

void ReplyCourier::look() {
    const auto due = m_environment.conversations.nextRelease();
    if (due && *due <= m_environment.now()) {
        ui::common::runAct(
            m_environment.acts, this,
            [&outbox = m_environment.outbox] { return outbox.releaseDue(); },
            [this](const auto&) { m_bridge.fetchReplies(); });
        return;
    }
    m_bridge.fetchReplies();
}

core::channels::BridgePort bridgePort(ui::common::Environment& environment) {
    auto& messages = environment.messages;
    auto& outbox = environment.outbox;
    return {
        .receive = [&messages](const auto& batch) { (void)messages.receive(batch, {"bridge"}); },
        .confirm =
            [&outbox](const core::channels::Delivered& delivered) {
                return outbox.confirm(delivered.ownId, delivered.externalId).has_value();
            },
        .fail =
            [&outbox](const core::channels::Failed& failed) {
                return outbox.fail(failed.ownId, failed.why).has_value();
            },
        .handOver = [&outbox](core::orders::ShopId shop, const std::string& channel,
                              std::size_t most) { return outbox.handOver(shop, channel, most); },
        .unacknowledged =
            [&outbox](core::orders::ShopId shop, const std::string& channel) {
                return outbox.unacknowledged(shop, channel);
            },
    };
}

std::vector<core::channels::BridgeShop> bridgeShops(ui::common::Environment& environment) {
    std::vector<core::channels::BridgeShop> shops;
    for (const auto& shop : environment.settings.shops()) {
        shops.push_back({shop.id, shop.name});
    }
    return shops;
}

}  // namespace app::composition
