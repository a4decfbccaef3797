#include "core/returns/refund_stage.h"

#include "tests/support/catch.h"

using namespace core::returns;
using core::Seconds;

namespace {

Seconds at(const char* text) {
    return *core::parseLocalTime(text);
}

const core::calendar::WorkingCalendar& calendar() {
    static const auto kCalendar = core::calendar::chineseCalendar();
    return kCalendar;
}

Seconds due(DueKind kind, const char* from) {
    return dueAt(kind, at(from), DueRules{}, calendar());
}

}  // namespace

TEST_CASE("an order is refunded within 72 hours and a pre-sale within 15 working days") {
    CHECK(due(DueKind::Refund, "2026-03-02 10:00:00") == at("2026-03-05 10:00:00"));
    CHECK(due(DueKind::FullRefund, "2026-03-02 10:00:00") == at("2026-03-03 10:00:00"));
    // 2026-03-02 is a Monday: three weeks of five days.
    CHECK(due(DueKind::PreSaleRefund, "2026-03-02 10:00:00") == at("2026-03-23 23:59:59"));
    // Over the National Day: 1 to 7 October are off, Saturday the 10th is worked.
    CHECK(due(DueKind::PreSaleRefund, "2026-09-28 10:00:00") == at("2026-10-23 23:59:59"));
}

TEST_CASE("money arrives in three working days and a new item is sent in three days") {
    CHECK(due(DueKind::Arrival, "2026-09-30 20:00:00") == at("2026-10-10 23:59:59"));
    CHECK(due(DueKind::Reship, "2026-09-30 20:00:00") == at("2026-10-03 23:59:59"));
    const DueRules own{.refund = std::chrono::hours{48}, .reship = 5};
    CHECK(dueAt(DueKind::Refund, at("2026-03-02 10:00:00"), own, calendar()) ==
          at("2026-03-04 10:00:00"));
    CHECK(dueAt(DueKind::Reship, at("2026-03-02 23:59:00"), own, calendar()) ==
          at("2026-03-07 23:59:59"));
}

TEST_CASE("a pre-sale is known by its words, traditional ones too") {
    CHECK(isPreSale("【预售】羽绒服 3月20日发货"));
    CHECK(isPreSale("預售款 外套"));
    CHECK(isPreSale("已付定金"));
    CHECK_FALSE(isPreSale("现货 外套"));
}

TEST_CASE("a refund goes through its stages in order, each with its time") {
    RefundTimes times{.requestedAt = at("2026-03-02 10:00:00"), .needsGoods = true};
    const auto now = [&] { return progressOf(times, DueRules{}, calendar()); };
    CHECK(now() ==
          RefundProgress{RefundStage::Requested, times.requestedAt, at("2026-03-05 10:00:00")});
    times.approvedAt = at("2026-03-02 11:00:00");
    CHECK(now() == RefundProgress{RefundStage::AwaitsGoods, *times.approvedAt, {}});
    times.sentBackAt = at("2026-03-03 09:00:00");
    CHECK(now() == RefundProgress{RefundStage::GoodsOnTheWay, *times.sentBackAt, {}});
    times.goodsBackAt = at("2026-03-06 09:00:00");
    CHECK(now() ==
          RefundProgress{RefundStage::Inspection, *times.goodsBackAt, at("2026-03-09 09:00:00")});
    times.inspectedAt = at("2026-03-06 15:00:00");
    CHECK(now() ==
          RefundProgress{RefundStage::Finance, *times.inspectedAt, at("2026-03-09 09:00:00")});
    times.paidAt = at("2026-03-07 10:00:00");
    // A Saturday.
    CHECK(now() == RefundProgress{RefundStage::Paid, *times.paidAt, at("2026-03-11 23:59:59")});
    times.closedAt = at("2026-03-08 10:00:00");
    CHECK(now().stage == RefundStage::Paid);
    times.arrivedAt = at("2026-03-09 10:00:00");
    CHECK(now() == RefundProgress{RefundStage::Arrived, *times.arrivedAt, {}});
}

TEST_CASE("a case tells its stage by its state and promises no time that has passed") {
    const auto opened = at("2026-03-02 10:00:00");
    ReturnCase given{
        .state = ReturnState::Requested, .openedAt = opened, .dueAt = at("2026-03-03 10:00:00")};
    const auto now = [&](const char* time) {
        return progressOf(given, at(time), DueRules{}, calendar());
    };
    CHECK(now("2026-03-02 12:00:00") ==
          RefundProgress{RefundStage::Requested, opened, given.dueAt});
    CHECK(now("2026-03-03 10:00:00") == RefundProgress{RefundStage::Requested, opened, {}});
    // Nothing is promised while the buyer has to send something.
    given.state = ReturnState::EvidenceAsked;
    CHECK(now("2026-03-02 12:00:00") == RefundProgress{RefundStage::AwaitsEvidence, opened, {}});
    given.state = ReturnState::GoodsUnderWay;
    CHECK(now("2026-03-02 12:00:00") == RefundProgress{RefundStage::GoodsOnTheWay, opened, {}});
    given.state = ReturnState::WithFinance;
    given.approvedAt = at("2026-03-02 15:00:00");
    CHECK(now("2026-03-02 16:00:00") ==
          RefundProgress{RefundStage::Finance, *given.approvedAt, given.dueAt});
    given.state = ReturnState::Told;
    given.paidAt = at("2026-03-02 18:00:00");
    CHECK(now("2026-03-02 19:00:00") ==
          RefundProgress{RefundStage::Paid, *given.paidAt, at("2026-03-05 23:59:59")});
    given.kind = ReturnKind::Exchange;
    CHECK_FALSE(now("2026-03-02 19:00:00"));
    given = {.kind = ReturnKind::Compensation, .form = CompensationForm::Coupon};
    CHECK_FALSE(now("2026-03-02 12:00:00"));
    given = {.kind = ReturnKind::Compensation, .state = ReturnState::Refused, .openedAt = opened};
    CHECK(now("2026-03-02 19:00:00")->stage == RefundStage::Refused);
    // Every state of a return has a stage, but for those of repairs and new goods.
    for (const auto state : kReturnStates) {
        given = {.state = state, .openedAt = opened};
        const bool isOther = state == ReturnState::InRepair || state == ReturnState::WithLogistics;
        CHECK(now("2026-03-02 19:00:00").has_value() != isOther);
    }
    // Nobody is told that it passed before it is approved, nor by when the platform decides.
    const auto stageAt = [&](ReturnState state, bool isInspected) {
        given = {.state = state, .openedAt = opened, .dueAt = at("2026-03-03 10:00:00")};
        given.inspectedAt = isInspected ? std::optional(opened) : std::nullopt;
        return now("2026-03-02 19:00:00")->stage;
    };
    CHECK(stageAt(ReturnState::Inspected, true) == RefundStage::Inspection);
    CHECK(stageAt(ReturnState::SecondSignAsked, true) == RefundStage::Inspection);
    CHECK(stageAt(ReturnState::SecondSignAsked, false) == RefundStage::Requested);
    CHECK(stageAt(ReturnState::Approved, true) == RefundStage::Finance);
    CHECK(stageAt(ReturnState::Disputed, false) == RefundStage::Disputed);
    CHECK_FALSE(now("2026-03-02 19:00:00")->expectedBy);
}

TEST_CASE("without goods to come back finance follows the approval; a refusal ends it") {
    RefundTimes times{.requestedAt = at("2026-03-02 10:00:00"), .isPreSale = true};
    times.approvedAt = at("2026-03-02 11:00:00");
    CHECK(progressOf(times, DueRules{}, calendar()) ==
          RefundProgress{RefundStage::Finance, *times.approvedAt, at("2026-03-23 23:59:59")});
    times.refusedAt = at("2026-03-02 12:00:00");
    CHECK(progressOf(times, DueRules{}, calendar()).stage == RefundStage::Refused);
    times.refusedAt.reset();
    times.closedAt = at("2026-03-04 12:00:00");
    CHECK(progressOf(times, DueRules{}, calendar()).stage == RefundStage::Closed);
    for (int at = 0; at <= static_cast<int>(RefundStage::Closed); ++at) {
        const auto stage = static_cast<RefundStage>(at);
        CHECK(refundStageFromWord(toWord(stage)) == stage);
    }
}
