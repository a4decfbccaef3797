#include "core/returns/return_due_time.h"

#include <algorithm>
#include <array>

#include "core/search/folding.h"

namespace core::returns {

Seconds dueAt(DueKind kind, Seconds from, const DueRules& rules,
              const calendar::WorkingCalendar& calendar, std::chrono::minutes utcOffset) {
    switch (kind) {
        case DueKind::Refund:
            return from + rules.refund;
        case DueKind::FullRefund:
            return from + rules.fullRefund;
        case DueKind::PreSaleRefund:
            return calendar::afterWorkingDays(calendar, from, static_cast<int>(rules.preSaleRefund),
                                              utcOffset);
        case DueKind::Arrival:
            return calendar::afterWorkingDays(calendar, from, static_cast<int>(rules.arrival),
                                              utcOffset);
        case DueKind::Reship: {
            const auto day = std::chrono::floor<std::chrono::days>(from + utcOffset);
            return Seconds{day + std::chrono::days(rules.reship + 1)} - utcOffset -
                   std::chrono::seconds{1};
        }
    }
    return from;
}

bool isPreSale(std::string_view text) {
    constexpr std::array<std::string_view, 4> kWords{"预售", "预定", "定金", "尾款"};
    const auto folded = search::foldedText(text);
    return std::ranges::any_of(kWords, [&folded](std::string_view word) {
        return folded.find(search::foldedText(word)) != std::u32string::npos;
    });
}

}  // namespace core::returns
