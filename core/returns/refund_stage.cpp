#include "core/returns/refund_stage.h"

#include "core/base/word_table.h"
#include "core/returns/return_steps.h"

namespace core::returns {
namespace {

constexpr WordTable<RefundStage, 12> kStages{{
    {RefundStage::Requested, "requested"},
    {RefundStage::AwaitsEvidence, "awaits_evidence"},
    {RefundStage::Refused, "refused"},
    {RefundStage::Disputed, "disputed"},
    {RefundStage::Ruled, "ruled"},
    {RefundStage::AwaitsGoods, "awaits_goods"},
    {RefundStage::GoodsOnTheWay, "goods_on_the_way"},
    {RefundStage::Inspection, "inspection"},
    {RefundStage::Finance, "finance"},
    {RefundStage::Paid, "paid"},
    {RefundStage::Arrived, "arrived"},
    {RefundStage::Closed, "closed"},
}};

/// Nothing: the state is of no refund.
std::optional<RefundStage> stageOf(const ReturnCase& given) {
    switch (given.state) {
        case ReturnState::Requested:
        case ReturnState::Checked:
            return RefundStage::Requested;
        case ReturnState::EvidenceAsked:
            return RefundStage::AwaitsEvidence;
        case ReturnState::Disputed:
            return RefundStage::Disputed;
        case ReturnState::WaitingForGoods:
            return RefundStage::AwaitsGoods;
        case ReturnState::GoodsUnderWay:
            return RefundStage::GoodsOnTheWay;
        case ReturnState::GoodsReceived:
        case ReturnState::Inspected:
            return RefundStage::Inspection;
        case ReturnState::SecondSignAsked:
            return given.inspectedAt ? RefundStage::Inspection : RefundStage::Requested;
        case ReturnState::Approved:
        case ReturnState::WithFinance:
            return RefundStage::Finance;
        case ReturnState::Done:
        case ReturnState::Told:
        case ReturnState::Closed:
            return given.paidAt ? RefundStage::Paid : RefundStage::Closed;
        case ReturnState::Refused:
            return given.clause == kRulingClause ? RefundStage::Ruled : RefundStage::Refused;
        case ReturnState::Withdrawn:
            return RefundStage::Closed;
        case ReturnState::InRepair:
        case ReturnState::WithLogistics:
            return std::nullopt;
    }
    return std::nullopt;
}

Seconds sinceOf(const ReturnCase& given, RefundStage stage) {
    switch (stage) {
        case RefundStage::Finance:
            return given.approvedAt.value_or(given.inspectedAt.value_or(given.openedAt));
        case RefundStage::Paid:
            return given.paidAt.value_or(given.openedAt);
        case RefundStage::Closed:
            return given.closedAt.value_or(given.openedAt);
        case RefundStage::Requested:
        case RefundStage::AwaitsEvidence:
        case RefundStage::Refused:
        case RefundStage::Disputed:
        case RefundStage::Ruled:
        case RefundStage::AwaitsGoods:
        case RefundStage::GoodsOnTheWay:
        case RefundStage::Inspection:
        case RefundStage::Arrived:
            return given.openedAt;
    }
    return given.openedAt;
}

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

std::optional<RefundProgress> progressOf(const ReturnCase& given, Seconds now,
                                         const DueRules& rules,
                                         const calendar::WorkingCalendar& calendar,
                                         std::chrono::minutes utcOffset) {
    // A coupon or a gift is no refund that the buyer waits for.
    const bool isRefund =
        (given.kind == ReturnKind::Return || given.kind == ReturnKind::Compensation) &&
        movesOrderMoney(given);
    const auto stage = isRefund ? stageOf(given) : std::nullopt;
    if (!stage) {
        return std::nullopt;
    }
    RefundProgress progress{.stage = *stage, .since = sinceOf(given, *stage)};
    const bool isShopsTurn = *stage == RefundStage::Requested ||
                             *stage == RefundStage::Inspection || *stage == RefundStage::Finance;
    if (*stage == RefundStage::Paid) {
        progress.expectedBy = dueAt(DueKind::Arrival, progress.since, rules, calendar, utcOffset);
    } else if (isShopsTurn) {
        progress.expectedBy = given.dueAt;
    }
    if (progress.expectedBy && *progress.expectedBy <= now) {
        progress.expectedBy.reset();
    }
    return progress;
}

std::string_view toWord(RefundStage stage) {
    return wordOf(kStages, stage);
}

std::optional<RefundStage> refundStageFromWord(std::string_view word) {
    return valueOf(kStages, word);
}

}  // namespace core::returns
