#pragma once

#include "core/calendar/working_calendar.h"

#include <string_view>

namespace core::returns {

/// What is due (R128, R143–R145). Arrival: from paying until the buyer has the money.
enum class DueKind { Refund, PreSaleRefund, FullRefund, Arrival, Reship };

/// Of a shop, editable.
struct DueRules {
    std::chrono::hours refund{72};
    /// Working days.
    std::int64_t preSaleRefund = 15;
    /// The option "full refund" promises this.
    std::chrono::hours fullRefund{24};
    /// Working days.
    std::int64_t arrival = 3;
    /// Calendar days of the option "sent again"; due at the end of the last.
    std::int64_t reship = 3;
    bool operator==(const DueRules&) const = default;
};

[[nodiscard]] Seconds dueAt(DueKind kind, Seconds from, const DueRules& rules,
                            const calendar::WorkingCalendar& calendar,
                            std::chrono::minutes utcOffset = kChinaOffset);
/// A pre-sale says so in its title, memo or remark.
[[nodiscard]] bool isPreSale(std::string_view text);

}  // namespace core::returns
