#pragma once

#include <map>

#include "core/complaints/complaint_policy.h"

namespace ui::complaints {

/// The limits of the shops whose complaints are on the page, read with them.
struct RulesByShop {
    std::map<core::orders::ShopId, core::complaints::ComplaintRules> known;
    core::complaints::ComplaintRules defaults = core::complaints::defaultComplaintRules();

    [[nodiscard]] const core::complaints::ComplaintRules& of(core::orders::ShopId shop) const {
        const auto found = known.find(shop);
        return found == known.end() ? defaults : found->second;
    }
};

}  // namespace ui::complaints
