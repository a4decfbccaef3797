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
    ReviewCaseState from;
    ReviewAction action;
    ReviewCaseState to;
    StepFor ratings;
};
/// The state table. No step is skipped by anybody. A reply to a middle or bad one is for all to see and settles
/// nothing: the state stays.
inline constexpr std::array kReviewSteps{
    ReviewStep{ReviewCaseState::Received, ReviewAction::Reply, ReviewCaseState::Replied, StepFor::Good},
    ReviewStep{ReviewCaseState::Replied, ReviewAction::Close, ReviewCaseState::Closed, StepFor::All},
    ReviewStep{ReviewCaseState::Received, ReviewAction::Plan, ReviewCaseState::Planned, StepFor::MiddleAndBad},
    ReviewStep{ReviewCaseState::Planned, ReviewAction::Plan, ReviewCaseState::Planned, StepFor::All},
    ReviewStep{ReviewCaseState::Planned, ReviewAction::Contact, ReviewCaseState::Contacted, StepFor::All},
    ReviewStep{ReviewCaseState::Planned, ReviewAction::GiveUp, ReviewCaseState::Unreached, StepFor::All},
    ReviewStep{ReviewCaseState::Contacted, ReviewAction::Agree, ReviewCaseState::Agreed, StepFor::All},
    ReviewStep{ReviewCaseState::Contacted, ReviewAction::Refuse, ReviewCaseState::Refused, StepFor::All},
    ReviewStep{ReviewCaseState::Contacted, ReviewAction::GiveUp, ReviewCaseState::Unreached, StepFor::All},
    ReviewStep{ReviewCaseState::Agreed, ReviewAction::Close, ReviewCaseState::Closed, StepFor::All},
    ReviewStep{ReviewCaseState::Refused, ReviewAction::Close, ReviewCaseState::Closed, StepFor::All},
    ReviewStep{ReviewCaseState::Unreached, ReviewAction::Close, ReviewCaseState::Closed, StepFor::All},
    ReviewStep{ReviewCaseState::Received, ReviewAction::Reply, ReviewCaseState::Received, StepFor::MiddleAndBad},
    ReviewStep{ReviewCaseState::Planned, ReviewAction::Reply, ReviewCaseState::Planned, StepFor::All},
    ReviewStep{ReviewCaseState::Contacted, ReviewAction::Reply, ReviewCaseState::Contacted, StepFor::All},
    ReviewStep{ReviewCaseState::Agreed, ReviewAction::Reply, ReviewCaseState::Agreed, StepFor::All},
    ReviewStep{ReviewCaseState::Refused, ReviewAction::Reply, ReviewCaseState::Refused, StepFor::All},
    ReviewStep{ReviewCaseState::Unreached, ReviewAction::Reply, ReviewCaseState::Unreached, StepFor::All},
    ReviewStep{ReviewCaseState::Replied, ReviewAction::Reopen, ReviewCaseState::Received, StepFor::All},
    ReviewStep{ReviewCaseState::Refused, ReviewAction::Reopen, ReviewCaseState::Received, StepFor::All},
    ReviewStep{ReviewCaseState::Unreached, ReviewAction::Reopen, ReviewCaseState::Received, StepFor::All},
    ReviewStep{ReviewCaseState::Agreed, ReviewAction::Reopen, ReviewCaseState::Received, StepFor::All},
    ReviewStep{ReviewCaseState::Closed, ReviewAction::Reopen, ReviewCaseState::Received, StepFor::All},
};
[[nodiscard]] Result<ReviewCaseState, ReviewError> next(ReviewCaseState from, ReviewAction action, Rating rating);

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
/// Whether a text may stand under a review or go to a buyer who is asked for one: RewardWording by the default
/// words of the guard, whatever level the shop gave that rule; TextMissing; TextTooLong.
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

/// What a file or the buyer's change brings to a case that is known. Our reply, cause, plan and result stay; a new
/// follow-up text or a worse rating opens a case that was settled. False: it brings nothing.
[[nodiscard]] bool take(ReviewCase& review, const ReviewRow& row, Seconds now);

}  // namespace core::reviews
