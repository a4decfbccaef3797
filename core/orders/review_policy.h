#pragma once

#include "core/agents/rights.h"
#include "core/base/result.h"
#include "core/orders/review.h"

#include <array>

namespace core::orders {

enum class ReviewError {
    OrderNotFound,
    /// The state table has no such step.
    NotAllowedInState,
    /// The order is no longer waiting for shipment: the shop's system decided already.
    OrderMovedOn,
    /// A colleague or an import acted on it since it was read.
    ChangedSinceRead,
    ReasonMissing,
    TextMissing,
    HoldNotInFuture,
    NothingChanged,
    NothingToUndo,
    /// Cash on delivery: not every check is ticked.
    ChecksMissing,
    /// An open complaint holds the order (R090).
    OpenComplaint,
    /// Receiver, phone or address is empty, which is a hit whose rule is on, and no edit request fills it (R080).
    FieldMissing,
    /// Only fields that the shop's system can change.
    FieldNotEditable,
    /// reliability.md section 3: another role decides.
    NotAllowedForRole,
    /// A special order whose amount is over what a senior decides.
    OverRoleLimit,
    /// Receiver, phone and address change only after a check of who asks.
    IdentityNotChecked,
};

struct ReviewStep {
    ReviewState from;
    ReviewAction action;
    ReviewState to;
};
/// The state table of order review. Undo is not in it: it returns to the state before the last act. A decision that
/// the shop's data overtook (Review::changedAt) is taken anew, with the steps of a waiting order.
inline constexpr std::array kReviewSteps{
    ReviewStep{ReviewState::Waiting, ReviewAction::Approve, ReviewState::Approved},
    ReviewStep{ReviewState::Waiting, ReviewAction::Ask, ReviewState::Asked},
    ReviewStep{ReviewState::Waiting, ReviewAction::Hold, ReviewState::Held},
    ReviewStep{ReviewState::Waiting, ReviewAction::Reject, ReviewState::Rejected},
    ReviewStep{ReviewState::Asked, ReviewAction::RecordAnswer, ReviewState::Waiting},
    ReviewStep{ReviewState::Asked, ReviewAction::Approve, ReviewState::Approved},
    ReviewStep{ReviewState::Asked, ReviewAction::Hold, ReviewState::Held},
    ReviewStep{ReviewState::Asked, ReviewAction::Reject, ReviewState::Rejected},
    ReviewStep{ReviewState::Held, ReviewAction::Release, ReviewState::Waiting},
    ReviewStep{ReviewState::Held, ReviewAction::Approve, ReviewState::Approved},
    ReviewStep{ReviewState::Held, ReviewAction::Ask, ReviewState::Asked},
    ReviewStep{ReviewState::Held, ReviewAction::Reject, ReviewState::Rejected},
    ReviewStep{ReviewState::AutoPassed, ReviewAction::Recall, ReviewState::Waiting},
};

/// The state after `action`, or NotAllowedInState / NothingToUndo.
[[nodiscard]] Result<ReviewState, ReviewError> next(const Review& review, ReviewAction action);
/// What the rules find in an order; empty: it passes automatically (R082). Order as in ReviewHitKind.
/// The amount is what the buyer pays (paid, for cash on delivery the total). A duplicate has the same buyer, phone or
/// address and an item in common; times exactly the window apart still count. The address looked at is the one changed
/// in the shop's system where there is one. A value that the platform hides is neither missing nor implausible.
/// Details: limit in fen (amount); `number`, `number_damaged`, `title`, `quantity`, `price` (missing); a word of
/// Implausibility; the other order's number; the courier word; the area; the merchant code (price floor).
[[nodiscard]] std::vector<ReviewHit> findHits(const OrderWithItems& order,
                                              const ReviewSurroundings& surroundings,
                                              const ReviewRules& rules);
/// Why `review` may not be approved now, beyond the state table. `filled`: fields that an open edit request
/// fills; `ticked`: the cash-on-delivery checks that the agent ticked.
[[nodiscard]] std::optional<ReviewError> approvalBarrier(const Order& order, const Review& review,
                                                         const ReviewRules& rules,
                                                         const std::set<OrderField>& filled,
                                                         const std::set<std::string>& ticked);
/// Over 2,000 yuan, incomplete or a duplicate (reliability.md section 3).
[[nodiscard]] bool isSpecial(const Order& order, const Review& review);
/// Why the role may not do it. Decisions (approve, reject, recall) are for who reviews orders, special ones up to the
/// role's limit; asking, noting the answer and holding prepare one, which an agent may too. Undo is not looked at here.
[[nodiscard]] std::optional<ReviewError> rightBarrier(const agents::Actor& actor, ReviewAction action,
                                                      const Order& order, const Review& review);
/// When the parcel must be on its way: the file's own time, else payment plus the shop's promise; nothing
/// for an order that is not paid, is wholly on its way or is closed.
[[nodiscard]] std::optional<Seconds> shipBy(const Order& order, const ReviewRules& rules);

}  // namespace core::orders
