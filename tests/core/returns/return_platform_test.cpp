#include "core/returns/return_platform.h"

#include "tests/support/catch.h"

using namespace core::returns;

namespace {

PlatformRefund refund(PlatformState state, std::string kind = "退货退款") {
    return {
        .shop = 1, .number = "R1", .orderNumber = "1001", .state = state, .kind = std::move(kind)};
}

ReturnCase standing(ReturnState state) {
    return {.state = state, .decidedBy = "Wang"};
}

}  // namespace

TEST_CASE(
    "returns: the export's words tell kind and goods, and where they do not the goods come back") {
    CHECK(kindOf(refund(PlatformState::None, "换货")) == ReturnKind::Exchange);
    CHECK(kindOf(refund(PlatformState::None, "维修")) == ReturnKind::Repair);
    CHECK(kindOf(refund(PlatformState::None, "")) == ReturnKind::Return);
    CHECK(goodsComeBackOf(refund(PlatformState::WaitingSeller)));
    CHECK(goodsComeBackOf(refund(PlatformState::WaitingSeller, "")));
    CHECK_FALSE(goodsComeBackOf(refund(PlatformState::WaitingSeller, "仅退款")));
    CHECK(goodsComeBackOf(refund(PlatformState::Returned, "仅退款")));
    auto notThere = refund(PlatformState::WaitingSeller, "");
    notThere.goodsState = "买家未收到货";
    CHECK_FALSE(goodsComeBackOf(notThere));
}

TEST_CASE("returns: each state of the platform has its place") {
    CHECK(stateOf(refund(PlatformState::WaitingSeller)) == ReturnState::Requested);
    CHECK(stateOf(refund(PlatformState::WaitingReturn)) == ReturnState::WaitingForGoods);
    CHECK(stateOf(refund(PlatformState::Returned)) == ReturnState::GoodsUnderWay);
    CHECK(stateOf(refund(PlatformState::WaitingPayment)) == ReturnState::GoodsReceived);
    CHECK(stateOf(refund(PlatformState::WaitingPayment, "仅退款")) == ReturnState::Requested);
    CHECK(stateOf(refund(PlatformState::Refused)) == ReturnState::Refused);
    CHECK(stateOf(refund(PlatformState::RefusedGoods)) == ReturnState::Disputed);
    CHECK(stateOf(refund(PlatformState::Closed)) == ReturnState::Closed);
    CHECK(stateOf(refund(PlatformState::Success)) == ReturnState::Closed);
    CHECK(stateOf(refund(PlatformState::Unknown)) == ReturnState::Requested);
    auto stepped = refund(PlatformState::WaitingSeller);
    stepped.isSteppedIn = true;
    CHECK(stateOf(stepped) == ReturnState::Disputed);
    stepped.state = PlatformState::Success;
    CHECK(stateOf(stepped) == ReturnState::Closed);
}

TEST_CASE("returns: only decisions that exclude each other are a conflict") {
    CHECK(disagrees(standing(ReturnState::Refused), PlatformState::WaitingReturn));
    CHECK(disagrees(standing(ReturnState::Refused), PlatformState::Success));
    CHECK(disagrees(standing(ReturnState::Approved), PlatformState::Refused));
    CHECK(disagrees(standing(ReturnState::Approved), PlatformState::Closed));
    CHECK(disagrees(standing(ReturnState::Approved), PlatformState::Success));
    CHECK(disagrees(standing(ReturnState::Requested), PlatformState::Success));
    CHECK(disagrees(standing(ReturnState::WithFinance), PlatformState::Closed));
    CHECK(disagrees(standing(ReturnState::Done), PlatformState::WaitingSeller));
    CHECK(disagrees(standing(ReturnState::Withdrawn), PlatformState::Returned));
    CHECK_FALSE(disagrees(standing(ReturnState::WithFinance), PlatformState::Success));
    CHECK_FALSE(disagrees(standing(ReturnState::Refused), PlatformState::Closed));
    CHECK_FALSE(disagrees(standing(ReturnState::Refused), PlatformState::WaitingSeller));
    CHECK_FALSE(disagrees(standing(ReturnState::Approved), PlatformState::WaitingPayment));
    // Decided there, and asked about here.
    for (const auto open :
         {ReturnState::Requested, ReturnState::EvidenceAsked, ReturnState::Checked}) {
        CHECK(disagrees(standing(open), PlatformState::WaitingReturn));
        CHECK(disagrees(standing(open), PlatformState::WaitingPayment));
        CHECK(disagrees(standing(open), PlatformState::Refused));
        CHECK_FALSE(disagrees(standing(open), PlatformState::WaitingSeller));
    }
    CHECK(disagrees(standing(ReturnState::Disputed), PlatformState::WaitingReturn));
    CHECK_FALSE(disagrees(standing(ReturnState::Disputed), PlatformState::Refused));
    CHECK_FALSE(disagrees(standing(ReturnState::Disputed), PlatformState::RefusedGoods));
    CHECK_FALSE(disagrees(standing(ReturnState::Done), PlatformState::Success));
    auto closed = standing(ReturnState::Closed);
    CHECK(disagrees(closed, PlatformState::Success));
    closed.paidAt = core::Seconds{};
    CHECK_FALSE(disagrees(closed, PlatformState::Success));
    closed.paidAt.reset();
    closed.refusal = "worn";
    CHECK(disagrees(closed, PlatformState::WaitingReturn));
    CHECK_FALSE(disagrees(closed, PlatformState::Refused));
}
