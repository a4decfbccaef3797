#include "core/conversations/inbox_sight.h"

#include <nlohmann/json.hpp>

#include "core/settings/settings.h"

namespace core::conversations {

InboxSight inboxSightOf(const agents::Actor& actor, agents::Sight cases,
                        const std::map<orders::ShopId, settings::TierRule>& tiers) {
    InboxSight sight{.cases = std::move(cases)};
    if (actor.role == agents::Role::Senior) {
        for (const auto& [shop, rule] : tiers) {
            sight.queues.push_back({shop, rule.vipFromPaidOrders, rule.vipFromPaid});
        }
    }
    return sight;
}

std::string seenValue(const InboxSight& sight) {
    auto queues = nlohmann::json::array();
    for (const auto& vips : sight.queues) {
        queues.push_back({vips.shop, vips.fromPaidOrders, vips.fromPaid.value});
    }
    return nlohmann::json{{"cases", nlohmann::json::parse(sight.cases.toJson())}, {"queues", queues}}
        .dump();
}

}  // namespace core::conversations
