#include "core/promises/promise_policy.h"

#include <algorithm>

#include "core/base/text.h"

namespace core::promises {

using orders::OrderState;

namespace {

constexpr std::size_t kLongestText = 500;

bool isOneOf(OrderState state, std::initializer_list<OrderState> states) {
    return std::ranges::find(states, state) != states.end();
}

bool isPast(PromiseEvent event, const OrderEvidence& order) {
    switch (event) {
        case PromiseEvent::Paid:
            return isOneOf(order.state,
                           {OrderState::Paid, OrderState::PartShipped, OrderState::Shipped,
                            OrderState::Signed, OrderState::Finished});
        case PromiseEvent::Shipped:
            return isOneOf(order.state,
                           {OrderState::Shipped, OrderState::Signed, OrderState::Finished});
        case PromiseEvent::Delivered:
            return isOneOf(order.state, {OrderState::Signed, OrderState::Finished});
        case PromiseEvent::Refunded:
            return order.isRefunded;
        case PromiseEvent::Time:
        case PromiseEvent::ReturnReceived:
        case PromiseEvent::Restocked:
        case PromiseEvent::Repaired:
        case PromiseEvent::News:
            return false;
    }
    return false;
}

bool happenedSince(const Promise& promise, const OrderEvidence& order) {
    const auto isSince = [&promise](const std::optional<Seconds>& at) {
        return at && *at >= promise.madeAt;
    };
    switch (promise.awaits) {
        case PromiseEvent::Paid:
            return isSince(order.paidAt);
        case PromiseEvent::Shipped:
            return isSince(order.shippedAt);
        case PromiseEvent::Delivered:
            return isSince(order.receivedAt);
        case PromiseEvent::Refunded:
            return isSince(order.refundedAt);
        case PromiseEvent::Time:
        case PromiseEvent::ReturnReceived:
        case PromiseEvent::Restocked:
        case PromiseEvent::Repaired:
        case PromiseEvent::News:
            return false;
    }
    return false;
}

}  // namespace

Result<PromiseState, PromiseError> next(const Promise& promise, PromiseAction action) {
    const auto* step = std::ranges::find_if(kPromiseSteps, [&](const PromiseStep& candidate) {
        return candidate.from == promise.state && candidate.action == action;
    });
    if (step == kPromiseSteps.end()) {
        return Unexpected{PromiseError::NotAllowedInState};
    }
    if (action == PromiseAction::Happen &&
        (promise.awaits == PromiseEvent::Time || promise.happenedAt)) {
        return Unexpected{PromiseError::NotAllowedInState};
    }
    return step->to;
}

std::optional<PromiseError> makingBarrier(const Promise& promise, Seconds now) {
    if (trimmed(promise.what).empty()) {
        return PromiseError::TextMissing;
    }
    if (characterCount(promise.what) > kLongestText ||
        characterCount(promise.cause) > kLongestText) {
        return PromiseError::TextTooLong;
    }
    if (trimmed(promise.buyer).empty()) {
        return PromiseError::BuyerMissing;
    }
    if (trimmed(promise.owner).empty()) {
        return PromiseError::OwnerMissing;
    }
    if (promise.awaits != PromiseEvent::Time) {
        return std::nullopt;
    }
    if (!promise.dueAt) {
        return PromiseError::DueMissing;
    }
    return *promise.dueAt > now ? std::nullopt : std::optional(PromiseError::TimeNotInFuture);
}

bool isSeenInExports(PromiseEvent event) {
    switch (event) {
        case PromiseEvent::Paid:
        case PromiseEvent::Shipped:
        case PromiseEvent::Delivered:
        case PromiseEvent::Refunded:
            return true;
        case PromiseEvent::Time:
        case PromiseEvent::ReturnReceived:
        case PromiseEvent::Restocked:
        case PromiseEvent::Repaired:
        case PromiseEvent::News:
            return false;
    }
    return false;
}

bool hasHappened(const Promise& promise, std::span<const OrderEvidence> orders) {
    return std::ranges::any_of(orders, [&promise](const OrderEvidence& order) {
        return promise.orderNumber.empty() ? happenedSince(promise, order)
                                           : isPast(promise.awaits, order);
    });
}

PromiseStanding standingOf(const Promise& promise, Seconds now, std::chrono::minutes utcOffset) {
    using std::chrono::days;
    using std::chrono::floor;
    if (promise.state != PromiseState::Open) {
        return PromiseStanding::Closed;
    }
    if (!promise.dueAt) {
        return PromiseStanding::AwaitsEvent;
    }
    if (*promise.dueAt < now) {
        return PromiseStanding::Overdue;
    }
    return floor<days>(*promise.dueAt + utcOffset) == floor<days>(now + utcOffset)
               ? PromiseStanding::Today
               : PromiseStanding::Later;
}

bool isDueNow(const Promise& promise, Seconds now, std::chrono::minutes ahead) {
    return promise.state == PromiseState::Open && promise.dueAt && *promise.dueAt <= now + ahead;
}

bool wasKeptLate(const Promise& promise) {
    return promise.state == PromiseState::Kept &&
           (promise.missed ||
            (promise.dueAt && promise.closedAt && *promise.closedAt > *promise.dueAt));
}

KeptRate keptRate(std::span<const Promise> promises, Seconds from, Seconds to, Seconds now) {
    KeptRate rate;
    for (const Promise& promise : promises) {
        const bool isInPeriod =
            promise.dueAt && *promise.dueAt >= from && *promise.dueAt < to && *promise.dueAt <= now;
        const bool isWithdrawn = promise.state == PromiseState::Withdrawn && !promise.missed;
        if (!isInPeriod || isWithdrawn) {
            continue;
        }
        ++rate.due;
        rate.kept += promise.state == PromiseState::Kept && !wasKeptLate(promise) ? 1 : 0;
    }
    return rate;
}

}  // namespace core::promises
