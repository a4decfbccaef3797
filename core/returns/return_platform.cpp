#include "core/returns/return_platform.h"

namespace core::returns {
namespace {

bool has(const std::string& text, std::string_view word) {
    return text.find(word) != std::string::npos;
}

/// What the two sides can say of a case.
enum class Side { Open, Granted, Refused, Withdrawn, WithFinance, Paid };

Side shopSide(const ReturnCase& c) {
    switch (c.state) {
        case ReturnState::Requested:
        case ReturnState::EvidenceAsked:
        case ReturnState::Checked:
        case ReturnState::Disputed:
            return Side::Open;
        case ReturnState::WaitingForGoods:
        case ReturnState::GoodsUnderWay:
        case ReturnState::GoodsReceived:
        case ReturnState::Inspected:
        case ReturnState::SecondSignAsked:
        case ReturnState::Approved:
        case ReturnState::InRepair:
        case ReturnState::WithLogistics:
            return Side::Granted;
        case ReturnState::WithFinance:
            return Side::WithFinance;
        case ReturnState::Refused:
            return Side::Refused;
        case ReturnState::Withdrawn:
            return Side::Withdrawn;
        case ReturnState::Done:
        case ReturnState::Told:
            return Side::Paid;
        case ReturnState::Closed:
            if (c.paidAt || c.outTracking != "") {
                return Side::Paid;
            }
            return c.refusal.empty() ? Side::Withdrawn : Side::Refused;
    }
    return Side::Open;
}

Side platformSide(PlatformState state) {
    switch (state) {
        case PlatformState::WaitingReturn:
        case PlatformState::Returned:
        case PlatformState::WaitingPayment:
            return Side::Granted;
        case PlatformState::Refused:
        case PlatformState::RefusedGoods:
            return Side::Refused;
        case PlatformState::Closed:
            return Side::Withdrawn;
        case PlatformState::Success:
            return Side::Paid;
        case PlatformState::WaitingSeller:
        case PlatformState::None:
        case PlatformState::Unknown:
            return Side::Open;
    }
    return Side::Open;
}

}  // namespace

ReturnKind kindOf(const PlatformRefund& refund) {
    if (has(refund.kind, "换")) {
        return ReturnKind::Exchange;
    }
    return has(refund.kind, "修") ? ReturnKind::Repair : ReturnKind::Return;
}

bool goodsComeBackOf(const PlatformRefund& refund) {
    if (refund.state == PlatformState::WaitingReturn || refund.state == PlatformState::Returned ||
        kindOf(refund) != ReturnKind::Return || has(refund.kind, "退货")) {
        return true;
    }
    return !has(refund.kind, "仅退款") && !has(refund.goodsState, "未收到") &&
           !has(refund.goodsState, "未发货");
}

ReturnState stateOf(const PlatformRefund& refund) {
    switch (refund.state) {
        case PlatformState::Closed:
        case PlatformState::Success:
            return ReturnState::Closed;
        case PlatformState::RefusedGoods:
            return ReturnState::Disputed;
        default:
            break;
    }
    if (refund.isSteppedIn) {
        return ReturnState::Disputed;
    }
    switch (refund.state) {
        case PlatformState::WaitingReturn:
            return ReturnState::WaitingForGoods;
        case PlatformState::Returned:
            return ReturnState::GoodsUnderWay;
        case PlatformState::WaitingPayment:
            return goodsComeBackOf(refund) ? ReturnState::GoodsReceived : ReturnState::Requested;
        case PlatformState::Refused:
            return ReturnState::Refused;
        default:
            return ReturnState::Requested;
    }
}

bool disagrees(const ReturnCase& c, PlatformState platform) {
    const Side ours = shopSide(c);
    switch (platformSide(platform)) {
        case Side::Open:
            return ours == Side::Paid;
        case Side::Granted:
            return ours == Side::Refused || ours == Side::Withdrawn;
        case Side::Refused:
            return ours == Side::Granted || ours == Side::WithFinance || ours == Side::Paid;
        case Side::Withdrawn:
            return ours == Side::Granted || ours == Side::WithFinance || ours == Side::Paid;
        case Side::Paid:
            // With finance is no conflict: it settles the hand-off.
            return ours != Side::Paid && ours != Side::WithFinance;
        case Side::WithFinance:
            break;
    }
    return false;
}

}  // namespace core::returns
