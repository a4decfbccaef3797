#pragma once

#include "core/agents/actor.h"
#include "core/base/result.h"
#include "core/reviews/review_case.h"

#include <array>

namespace core::reviews {

enum class ReviewError {
    NotFound,
    /// The state table has no such step for this rating.
    NotAllowedInState,
    /// A colleague acted on it since it was read.
    ChangedSinceRead,
    /// The role has no right to this act.
    NotAllowedForRole,
    /// A review that lies ahead.
    TimeInFuture,
    /// Written down before, under its number or for this order, buyer, product and time.
    AlreadyThere,
    TextMissing,
    /// More than 2,000 characters.
    TextTooLong,
    /// Promises something for a good review: no platform allows that (R196, R346).
    RewardWording,
    CauseMissing,
    /// Moment or judgment of the plan is empty (R193).
    PlanMissing,
    /// Not enough attempts to reach the buyer.
    AttemptsMissing,
    /// What the buyer said is not written down.
    ResultMissing,
    OwnerMissing,
    NothingChanged,
};

/// For which ratings a step is.
enum class StepFor { Good, MiddleAndBad, All };
struct ReviewStep {
    ReviewState from;
    ReviewAction action;
    ReviewState to;
    StepFor ratings;
};
/// The state table. No step is skipped by anybody. A reply to a middle or bad one is for all to see and settles nothing: the
/// state stays.
inline constexpr std::array kReviewSteps{
    ReviewStep{ReviewState::Received, ReviewAction::Reply, ReviewState::Replied, StepFor::Good},
    ReviewStep{ReviewState::Replied, ReviewAction::Close, ReviewState::Closed, StepFor::All},
    ReviewStep{ReviewState::Received, ReviewAction::Plan, ReviewState::Planned, StepFor::MiddleAndBad},
    ReviewStep{ReviewState::Planned, ReviewAction::Plan, ReviewState::Planned, StepFor::All},
    ReviewStep{ReviewState::Planned, ReviewAction::Contact, ReviewState::Contacted, StepFor::All},
    ReviewStep{ReviewState::Planned, ReviewAction::GiveUp, ReviewState::Unreached, StepFor::All},
    ReviewStep{ReviewState::Contacted, ReviewAction::Agree, ReviewState::Agreed, StepFor::All},
    ReviewStep{ReviewState::Contacted, ReviewAction::Refuse, ReviewState::Refused, StepFor::All},
    ReviewStep{ReviewState::Contacted, ReviewAction::GiveUp, ReviewState::Unreached, StepFor::All},
    ReviewStep{ReviewState::Agreed, ReviewAction::Close, ReviewState::Closed, StepFor::All},
    ReviewStep{ReviewState::Refused, ReviewAction::Close, ReviewState::Closed, StepFor::All},
    ReviewStep{ReviewState::Unreached, ReviewAction::Close, ReviewState::Closed, StepFor::All},
    ReviewStep{ReviewState::Received, ReviewAction::Reply, ReviewState::Received, StepFor::MiddleAndBad},
    ReviewStep{ReviewState::Planned, ReviewAction::Reply, ReviewState::Planned, StepFor::All},
    ReviewStep{ReviewState::Contacted, ReviewAction::Reply, ReviewState::Contacted, StepFor::All},
    ReviewStep{ReviewState::Agreed, ReviewAction::Reply, ReviewState::Agreed, StepFor::All},
    ReviewStep{ReviewState::Refused, ReviewAction::Reply, ReviewState::Refused, StepFor::All},
    ReviewStep{ReviewState::Unreached, ReviewAction::Reply, ReviewState::Unreached, StepFor::All},
    ReviewStep{ReviewState::Replied, ReviewAction::Reopen, ReviewState::Received, StepFor::All},
    ReviewStep{ReviewState::Refused, ReviewAction::Reopen, ReviewState::Received, StepFor::All},
    ReviewStep{ReviewState::Unreached, ReviewAction::Reopen, ReviewState::Received, StepFor::All},
    ReviewStep{ReviewState::Agreed, ReviewAction::Reopen, ReviewState::Received, StepFor::All},
    ReviewStep{ReviewState::Closed, ReviewAction::Reopen, ReviewState::Received, StepFor::All},
};
[[nodiscard]] Result<ReviewState, ReviewError> next(ReviewState from, ReviewAction action, Rating rating);

/// Time first (R191): limits from the review on.
struct ReviewRules {
    std::chrono::hours contactBad{2};
    std::chrono::hours contactMiddle{24};
    std::chrono::hours replyGood{72};
    /// Until a case is closed.
    std::chrono::hours settle{96};
    /// Attempts to reach the buyer before nobody has to go on.
    std::size_t attempts = 3;
    bool operator==(const ReviewRules&) const = default;
};

/// Why `action` may not be done; `review` holds what the act would write. The rule of the buttons too.
[[nodiscard]] std::optional<ReviewError> barrier(const ReviewCase& review, ReviewAction action,
                                                 const agents::Actor& actor, const ReviewRules& rules);
/// What is wrong with a new one.
[[nodiscard]] std::optional<ReviewError> makingBarrier(const ReviewCase& review, Seconds now);
/// Whether a text may stand under a review or go to a buyer who is asked for one: RewardWording by the default words of the
/// guard, whatever level the shop gave that rule; TextMissing; TextTooLong.
[[nodiscard]] std::optional<ReviewError> wordingFault(const std::string& text);

/// What has to happen next by when: the clock of the list.
enum class ReviewDeadline { Contact, Reply, Settle, Close };
struct ReviewDue {
    ReviewDeadline what = ReviewDeadline::Contact;
    Seconds at{};
    bool operator==(const ReviewDue&) const = default;
};
/// Nothing: it is closed.
[[nodiscard]] std::optional<ReviewDue> dueOf(const ReviewCase& review, const ReviewRules& rules);

/// What a file or the buyer's change brings to a case that is known. Our reply, cause, plan and result stay; a new follow-up
/// text or a worse rating opens a case that was settled. False: it brings nothing.
[[nodiscard]] bool take(ReviewCase& review, const ReviewRow& row, Seconds now);

}  // namespace core::reviews
