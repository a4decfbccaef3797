#include "core/returns/refund_stage.h"

#include <algorithm>

#include "core/base/word_table.h"

namespace core::returns {
namespace {

constexpr WordTable<RefundStage, 9> kStages{{
    {RefundStage::Requested, "requested"},
    {RefundStage::Refused, "refused"},
    {RefundStage::AwaitsGoods, "awaits_goods"},
    {RefundStage::GoodsOnTheWay, "goods_on_the_way"},
    {RefundStage::Inspection, "inspection"},
    {RefundStage::Finance, "finance"},
    {RefundStage::Paid, "paid"},
    {RefundStage::Arrived, "arrived"},
    {RefundStage::Closed, "closed"},
}};

}  // namespace

RefundProgress progressOf(const RefundTimes& times, const DueRules& rules,
                          const calendar::WorkingCalendar& calendar,
                          std::chrono::minutes utcOffset) {
    const auto payBy = [&](Seconds from) {
        const auto kind = times.isPreSale ? DueKind::PreSaleRefund : DueKind::Refund;
        return dueAt(kind, from, rules, calendar, utcOffset);
    };
    if (times.arrivedAt) {
        return {RefundStage::Arrived, *times.arrivedAt, std::nullopt};
    }
    if (times.paidAt) {
        return {RefundStage::Paid, *times.paidAt,
                dueAt(DueKind::Arrival, *times.paidAt, rules, calendar, utcOffset)};
    }
    if (times.refusedAt) {
        return {RefundStage::Refused, *times.refusedAt, std::nullopt};
    }
    if (times.closedAt) {
        return {RefundStage::Closed, *times.closedAt, std::nullopt};
    }
    if (!times.approvedAt) {
        return {RefundStage::Requested, times.requestedAt, payBy(times.requestedAt)};
    }
    if (!times.needsGoods) {
        return {RefundStage::Finance, *times.approvedAt, payBy(times.requestedAt)};
    }
    // The shop's limit runs from when the goods are back: before that it hangs on the buyer.
    if (times.inspectedAt) {
        return {RefundStage::Finance, *times.inspectedAt,
                payBy(times.goodsBackAt.value_or(*times.inspectedAt))};
    }
    if (times.goodsBackAt) {
        return {RefundStage::Inspection, *times.goodsBackAt, payBy(*times.goodsBackAt)};
    }
    if (times.sentBackAt) {
        return {RefundStage::GoodsOnTheWay, *times.sentBackAt, std::nullopt};
    }
    return {RefundStage::AwaitsGoods, *times.approvedAt, std::nullopt};
}

std::string_view toWord(RefundStage stage) {
    return wordOf(kStages, stage);
}

std::optional<RefundStage> refundStageFromWord(std::string_view word) {
    return valueOf(kStages, word);
}

}  // namespace core::returns
