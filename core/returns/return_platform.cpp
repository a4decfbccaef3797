#include "core/returns/return_platform.h"

namespace core::returns {
namespace {

bool has(const std::string& text, std::string_view word) {
    return text.find(word) != std::string::npos;
}

/// What the two sides can say of a case.
enum class Standing { Open, Granted, Refused, Withdrawn, WithFinance, Paid };

Standing shopStanding(const ReturnCase& c) {
    switch (endOf(c)) {
        case ReturnState::Requested:
        case ReturnState::EvidenceAsked:
        case ReturnState::Checked:
        case ReturnState::Disputed:
            return Standing::Open;
        case ReturnState::WaitingForGoods:
        case ReturnState::GoodsUnderWay:
        case ReturnState::GoodsReceived:
        case ReturnState::Inspected:
        case ReturnState::SecondSignAsked:
        case ReturnState::Approved:
        case ReturnState::InRepair:
        case ReturnState::WithLogistics:
            return Standing::Granted;
        case ReturnState::WithFinance:
            return Standing::WithFinance;
        case ReturnState::Refused:
            return Standing::Refused;
        case ReturnState::Withdrawn:
            return Standing::Withdrawn;
        case ReturnState::Done:
        case ReturnState::Told:
            return Standing::Paid;
        case ReturnState::Closed:
            break;
    }
    return Standing::Open;
}

Standing platformStanding(PlatformState state) {
    switch (state) {
        case PlatformState::WaitingReturn:
        case PlatformState::Returned:
        case PlatformState::WaitingPayment:
            return Standing::Granted;
        case PlatformState::Refused:
        case PlatformState::RefusedGoods:
            return Standing::Refused;
        case PlatformState::Closed:
            return Standing::Withdrawn;
        case PlatformState::Success:
            return Standing::Paid;
        case PlatformState::WaitingSeller:
        case PlatformState::None:
        case PlatformState::Unknown:
            return Standing::Open;
    }
    return Standing::Open;
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
    if (refund.state == PlatformState::Closed || refund.state == PlatformState::Success) {
        return ReturnState::Closed;
    }
    if (refund.isSteppedIn || refund.state == PlatformState::RefusedGoods) {
        return ReturnState::Disputed;
    }
    if (refund.state == PlatformState::WaitingReturn) {
        return ReturnState::WaitingForGoods;
    }
    if (refund.state == PlatformState::Returned) {
        return ReturnState::GoodsUnderWay;
    }
    if (refund.state == PlatformState::WaitingPayment && goodsComeBackOf(refund)) {
        return ReturnState::GoodsReceived;
    }
    return refund.state == PlatformState::Refused ? ReturnState::Refused : ReturnState::Requested;
}

ReturnState endOf(const ReturnCase& c) {
    if (c.state != ReturnState::Closed) {
        return c.state;
    }
    if (c.paidAt || !c.outTracking.empty()) {
        return ReturnState::Done;
    }
    // The platform's own refusal comes without a word of the shop.
    const bool isRefusedThere =
        c.platformState == PlatformState::Refused || c.platformState == PlatformState::RefusedGoods;
    return c.refusal.empty() && !isRefusedThere ? ReturnState::Withdrawn : ReturnState::Refused;
}

bool disagrees(const ReturnCase& c, PlatformState platform) {
    const Standing ours = shopStanding(c);
    switch (platformStanding(platform)) {
        case Standing::Open:
            return ours == Standing::Paid;
        case Standing::Granted:
            return ours == Standing::Open || ours == Standing::Refused ||
                   ours == Standing::Withdrawn;
        case Standing::Refused:
            // A refusal is what is disputed, and stands there meanwhile.
            return (ours == Standing::Open && c.state != ReturnState::Disputed) ||
                   ours == Standing::Granted || ours == Standing::WithFinance ||
                   ours == Standing::Paid;
        case Standing::Withdrawn:
            return ours == Standing::Granted || ours == Standing::WithFinance ||
                   ours == Standing::Paid;
        case Standing::Paid:
            // With finance is no conflict: it settles the hand-off.
            return ours != Standing::Paid && ours != Standing::WithFinance;
        case Standing::WithFinance:
            break;
    }
    return false;
}

bool agrees(const ReturnCase& c, PlatformState platform) {
    return shopStanding(c) == platformStanding(platform);
}

}  // namespace core::returns
