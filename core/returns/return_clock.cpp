#include "core/returns/return_clock.h"

#include <algorithm>

namespace core::returns {
namespace {

bool isMoneyTime(ReturnState state) {
    return state == ReturnState::Inspected || state == ReturnState::SecondSignAsked ||
           state == ReturnState::Approved || state == ReturnState::WithFinance;
}

/// Where the platform's clock runs against the shop.
constexpr ReturnState kPlatformWaits[]{
    ReturnState::Requested,     ReturnState::Checked,     ReturnState::GoodsUnderWay,
    ReturnState::GoodsReceived, ReturnState::Inspected,   ReturnState::SecondSignAsked,
    ReturnState::Approved,      ReturnState::WithFinance, ReturnState::Disputed};

bool isPlatformWaiting(const ReturnCase& c) {
    return c.platformDueAt &&
           std::ranges::find(kPlatformWaits, c.state) != std::end(kPlatformWaits);
}

Seconds ownDueAt(const ReturnCase& after, const ReturnCase& before, Seconds now,
                 const ReturnClockTerms& terms) {
    if (isMoneyTime(after.state)) {
        if (isMoneyTime(before.state) && before.dueAt) {
            return *before.dueAt;
        }
        const auto kind = after.promisesFullRefund ? DueKind::FullRefund
                          : terms.isPreSale        ? DueKind::PreSaleRefund
                                                   : DueKind::Refund;
        return dueAt(kind, now, terms.rules, terms.calendar, terms.utcOffset);
    }
    if (after.state == ReturnState::WithLogistics) {
        return dueAt(DueKind::Reship, now, terms.rules, terms.calendar, terms.utcOffset);
    }
    const auto* time = std::ranges::find(kStepTimes, after.state, &StepTime::state);
    const bool isReopened =
        after.state == ReturnState::Requested &&
        (before.state == ReturnState::Refused || before.state == ReturnState::Withdrawn);
    // Refusing and opening again on the same day gives the shop no more time than it had.
    const Seconds first = after.openedAt + time->within;
    return isReopened && first > now ? first : now + time->within;
}

}  // namespace

std::optional<Seconds> stepDueAt(const ReturnCase& after, const ReturnCase& before, Seconds now,
                                 const ReturnClockTerms& terms) {
    if (after.state == ReturnState::Closed) {
        return std::nullopt;
    }
    const Seconds own = ownDueAt(after, before, now, terms);
    return isPlatformWaiting(after) ? std::min(own, *after.platformDueAt) : own;
}

bool isLate(const ReturnCase& c, Seconds now) {
    return c.dueAt && *c.dueAt < now;
}

}  // namespace core::returns
