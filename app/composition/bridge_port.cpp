#include "app/composition/bridge_port.h"

#include "core/conversations/message_service.h"
#include "core/conversations/outbox_service.h"
#include "core/settings/settings_reader.h"

namespace app::composition {

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
