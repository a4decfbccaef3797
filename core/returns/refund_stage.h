#pragma once

#include "core/returns/return_case.h"
#include "core/returns/return_due_time.h"

#include <optional>

namespace core::returns {

/// Where a refund stands, for words the agent can send (R147).
enum class RefundStage {
    /// Asked for; the shop looks at it.
    Requested,
    /// The buyer is asked for evidence.
    AwaitsEvidence,
    Refused,
    /// The platform decides.
    Disputed,
    /// It decided for the shop.
    Ruled,
    /// Granted by the policy; the buyer sends the goods.
    AwaitsGoods,
    GoodsOnTheWay,
    /// The goods are back, or were looked at and wait for the approval.
    Inspection,
    /// Approved: waits for finance.
    Finance,
    /// Paid; the money is on its way.
    Paid,
    Arrived,
    Closed,
};

/// When each step was done; nothing: not yet.
struct RefundTimes {
    Seconds requestedAt{};
    bool needsGoods = false;
    bool isPreSale = false;
    std::optional<Seconds> approvedAt;
    std::optional<Seconds> refusedAt;
    std::optional<Seconds> sentBackAt;
    std::optional<Seconds> goodsBackAt;
    std::optional<Seconds> inspectedAt;
    std::optional<Seconds> paidAt;
    std::optional<Seconds> arrivedAt;
    std::optional<Seconds> closedAt;
};

struct RefundProgress {
    RefundStage stage = RefundStage::Requested;
    /// The latest time that is known of its begin.
    Seconds since{};
    /// When finance pays at the latest; of Paid when the money arrives. Nothing: it hangs on the buyer, or is over.
    std::optional<Seconds> expectedBy;
    bool operator==(const RefundProgress&) const = default;
};
[[nodiscard]] RefundProgress progressOf(const RefundTimes& times, const DueRules& rules,
                                        const calendar::WorkingCalendar& calendar,
                                        std::chrono::minutes utcOffset = kChinaOffset);

/// Of a case, by its state; nothing: it is no refund. A time that has passed by `now` is no promise any more and is
/// left out.
[[nodiscard]] std::optional<RefundProgress> progressOf(const ReturnCase& given, Seconds now, const DueRules& rules,
                                                       const calendar::WorkingCalendar& calendar,
                                                       std::chrono::minutes utcOffset = kChinaOffset);

[[nodiscard]] std::string_view toWord(RefundStage stage);
[[nodiscard]] std::optional<RefundStage> refundStageFromWord(std::string_view word);

}  // namespace core::returns
