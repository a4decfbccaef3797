#include "core/conversations/inbox_sight.h"

#include <nlohmann/json.hpp>

#include "core/settings/settings.h"

namespace core::conversations {
namespace {

/// `owner` is a column.
std::string covered(const std::string& owner, const std::string& name) {
    return "((" + owner + " IN (SELECT value FROM json_each(" + name +
           ", '$.cases.names'))) = json_extract(" + name + ", '$.cases.only'))";
}

}  // namespace

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

std::string seenCondition(const InboxSight& sight, const std::string& name) {
    // The owner first: most rows are decided by it, and an index has it.
    std::string seen = "(" + covered("c.owner", name) + " OR (c.state = 'handed_over' AND " +
                       covered("c.handed_to", name) + ")";
    if (!sight.queues.empty()) {
        seen +=
            " OR c.question_type IN (SELECT id FROM work_question_type WHERE code = 'complaint')"
            " OR EXISTS (SELECT 1 FROM json_each(" + name + ", '$.queues') v "
            "WHERE v.value ->> 0 = c.shop_id AND (coalesce(b.paid_count, 0) >= v.value ->> 1 "
            "OR coalesce(b.paid_fen, 0) >= v.value ->> 2))";
    }
    return seen + ")";
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
