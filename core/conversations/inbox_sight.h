#pragma once

#include "core/agents/sight.h"
#include "core/orders/order.h"

#include <map>
#include <vector>

namespace core::settings {
struct TierRule;
}

namespace core::conversations {

/// Whose conversations an inbox and a search show (reliability.md section 3, "see own / team / all cases"): of whom the
/// sight covers, also where one was handed to them; a senior also those of VIPs and those about complaints, whoever has
/// them. By default everybody's: what the program itself reads, such as the clock and the automatic replies.
struct InboxSight {
    /// From what on a buyer of a shop is a VIP (R200).
    struct Vips {
        orders::ShopId shop = 0;
        std::int64_t fromPaidOrders = 0;
        Fen fromPaid;
        bool operator==(const Vips&) const = default;
    };

    agents::Sight cases = {};
    /// Of a senior: both queues are theirs; empty: neither is.
    std::vector<Vips> queues = {};

    [[nodiscard]] bool isEverybody() const { return cases.isEverybody(); }
    bool operator==(const InboxSight&) const = default;
};
[[nodiscard]] InboxSight inboxSightOf(const agents::Actor& actor, agents::Sight cases,
                                      const std::map<orders::ShopId, settings::TierRule>& tiers);

/// The condition in SQL on a `work_conversation c` with its `mirror_customer b` joined (NULLs: none), whose parameter
/// `name` is bound to seenValue(). Only of a sight that is not everybody's.
[[nodiscard]] std::string seenCondition(const InboxSight& sight, const std::string& name);
[[nodiscard]] std::string seenValue(const InboxSight& sight);

}  // namespace core::conversations
