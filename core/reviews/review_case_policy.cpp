#include "core/reviews/review_case_policy.h"

#include <algorithm>

#include "core/agents/rights.h"
#include "core/base/text.h"
#include "core/wording/guard.h"

namespace core::reviews {
namespace {

constexpr std::size_t kMostCharacters = 2'000;

bool isFor(StepFor ratings, Rating rating) {
    return ratings == StepFor::All || (ratings == StepFor::Good) == (rating == Rating::Good);
}

}  // namespace

Result<ReviewCaseState, ReviewError> next(ReviewCaseState from, ReviewAction action,
                                          Rating rating) {
    const auto* step = std::ranges::find_if(kReviewSteps, [&](const ReviewStep& candidate) {
        return candidate.from == from && candidate.action == action &&
               isFor(candidate.ratings, rating);
    });
    if (step == kReviewSteps.end()) {
        return Unexpected{ReviewError::NotAllowedInState};
    }
    return step->to;
}

std::optional<ReviewError> wordingFault(const std::string& text) {
    if (trimmed(text).empty()) {
        return ReviewError::TextMissing;
    }
    if (characterCount(text) > kMostCharacters) {
        return ReviewError::TextTooLong;
    }
    static const wording::Guard guard = [] {
        auto rules = wording::defaultGuardRules();
        rules.levels[wording::GuardRule::ReviewReward] = wording::GuardLevel::Block;
        return wording::Guard(rules);
    }();
    const auto hits = guard.check(text, {});
    return std::ranges::find(hits, wording::GuardRule::ReviewReward, &wording::GuardHit::rule) !=
                   hits.end()
               ? std::optional(ReviewError::RewardWording)
               : std::nullopt;
}

std::optional<ReviewError> barrier(const ReviewCase& review, ReviewAction action,
                                   const agents::Actor& actor, const ReviewRules& rules) {
    if (const auto to = next(review.state, action, review.rating); !to) {
        return to.error();
    }
    if (!agents::mayAct(actor, agents::Right::WorkOnCases)) {
        return ReviewError::NotAllowedForRole;
    }
    switch (action) {
        case ReviewAction::Reply:
            return wordingFault(review.reply);
        case ReviewAction::Plan:
            return !review.plan || review.plan->moment.empty() || review.plan->judgment.empty()
                       ? std::optional(ReviewError::PlanMissing)
                       : std::nullopt;
        case ReviewAction::GiveUp:
            return review.attempts.size() < rules.attempts
                       ? std::optional(ReviewError::AttemptsMissing)
                       : std::nullopt;
        case ReviewAction::Contact:
        case ReviewAction::Agree:
        case ReviewAction::Refuse:
        case ReviewAction::Reopen:
            return review.result.empty() ? std::optional(ReviewError::ResultMissing) : std::nullopt;
        case ReviewAction::Close:
            // A good review has no cause (R192).
            return review.rating != Rating::Good && review.causes.empty()
                       ? std::optional(ReviewError::CauseMissing)
                       : std::nullopt;
    }
    return std::nullopt;
}

std::optional<ReviewError> makingBarrier(const ReviewCase& review, Seconds now) {
    if (review.reviewedAt > now) {
        return ReviewError::TimeInFuture;
    }
    // The platform praises by itself once the time to review is over, without a word.
    if (review.rating != Rating::Good && review.text.empty()) {
        return ReviewError::TextMissing;
    }
    return std::nullopt;
}

std::optional<ReviewDue> dueOf(const ReviewCase& review, const ReviewRules& rules) {
    const Seconds from = review.clockFrom;
    const Seconds contact =
        from + (review.rating == Rating::Bad ? rules.contactBad : rules.contactMiddle);
    switch (review.state) {
        case ReviewCaseState::Received:
            return review.rating == Rating::Good
                       ? ReviewDue{ReviewDeadline::Reply, from + rules.replyGood}
                       : ReviewDue{ReviewDeadline::Contact, contact};
        case ReviewCaseState::Planned:
            // Once somebody tried, the moment of the plan counts: the buyer is not rung up at
            // night.
            return ReviewDue{ReviewDeadline::Contact, review.attempts.empty() || !review.plan
                                                          ? contact
                                                          : std::max(contact, review.plan->at)};
        case ReviewCaseState::Contacted:
            return ReviewDue{ReviewDeadline::Settle, from + rules.settle};
        case ReviewCaseState::Replied:
        case ReviewCaseState::Agreed:
        case ReviewCaseState::Refused:
        case ReviewCaseState::Unreached:
            return ReviewDue{ReviewDeadline::Close, from + rules.settle};
        case ReviewCaseState::Closed:
            break;
    }
    return std::nullopt;
}

bool take(ReviewCase& review, const ReviewRow& row, Seconds now) {
    const ReviewCase before = review;
    const auto fill = [](std::string& known, const std::string& told) {
        if (known.empty()) {
            known = told;
        }
    };
    fill(review.reviewNumber, row.reviewNumber);
    fill(review.orderNumber, row.orderNumber);
    fill(review.buyer, row.buyer);
    fill(review.product, row.product);
    if (!row.text.empty()) {
        review.text = row.text;
    }
    // A file without the column says nothing about a follow-up that is known.
    const bool hasFollowUp = !row.followUpText.empty() && row.followUpText != review.followUpText;
    if (hasFollowUp) {
        review.followUpText = row.followUpText;
    }
    const bool isWorse = row.rating > review.rating;
    review.rating = row.rating;
    if (hasFollowUp || isWorse) {
        const auto reopened = next(review.state, ReviewAction::Reopen, review.rating);
        if (reopened) {
            review.state = *reopened;
            review.closedAt.reset();
            // What was tried before says nothing about the new round.
            review.attempts.clear();
            review.clockFrom = now;
        }
    }
    return review != before;
}

}  // namespace core::reviews
