#include "core/reviews/review_case_policy.h"

#include <set>

#include "tests/support/catch.h"

using namespace core::reviews;
using core::agents::Actor;
using core::agents::Role;
using namespace std::chrono_literals;

namespace {

ReviewCase review(ReviewCaseState state, Rating rating = Rating::Bad) {
    ReviewCase review;
    review.state = state;
    review.rating = rating;
    review.text = "碎了";
    review.clockFrom = review.reviewedAt = core::Seconds{100h};
    return review;
}

}  // namespace

TEST_CASE("every step of a review is in the table and no other") {
    // state action good? -> state, written by hand from R191 to R195.
    const std::set<std::string> forAll{
        "replied close closed",        "planned plan planned",    "planned contact contacted",
        "planned give_up unreached",   "contacted agree agreed",  "contacted refuse refused",
        "contacted give_up unreached", "agreed close closed",     "refused close closed",
        "unreached close closed",      "planned reply planned",   "contacted reply contacted",
        "agreed reply agreed",         "refused reply refused",   "unreached reply unreached",
        "replied reopen received",     "refused reopen received", "unreached reopen received",
        "agreed reopen received",      "closed reopen received"};
    const std::set<std::string> good{"received reply replied"};
    const std::set<std::string> others{"received plan planned", "received reply received"};
    for (const auto rating : kRatings) {
        std::set<std::string> expected = forAll;
        expected.merge(std::set(rating == Rating::Good ? good : others));
        std::set<std::string> found;
        for (const auto from : kReviewCaseStates) {
            for (const auto action : kReviewActions) {
                if (const auto to = next(from, action, rating)) {
                    found.insert(std::string(toWord(from)) + ' ' + std::string(toWord(action)) +
                                 ' ' + std::string(toWord(*to)));
                } else {
                    CHECK(to.error() == ReviewError::NotAllowedInState);
                }
            }
        }
        CHECK(found == expected);
    }
}

TEST_CASE("the words of reviews are read again") {
    for (const auto rating : kRatings) {
        CHECK(ratingFromWord(toWord(rating)) == rating);
    }
    for (const auto cause : kCauses) {
        CHECK(causeFromWord(toWord(cause)) == cause);
    }
    for (const auto tool : kContactTools) {
        CHECK(contactToolFromWord(toWord(tool)) == tool);
    }
    for (const auto state : kReviewCaseStates) {
        CHECK(reviewCaseStateFromWord(toWord(state)) == state);
    }
    CHECK_FALSE(ratingFromWord("best"));
    CHECK_FALSE(causeFromWord(""));
}

TEST_CASE("time limits run from the review, the worse the shorter") {
    const ReviewRules rules;
    const auto at = [&](ReviewCaseState state, Rating rating) {
        return dueOf(review(state, rating), rules);
    };
    const core::Seconds from{100h};
    CHECK(at(ReviewCaseState::Received, Rating::Bad) ==
          ReviewDue{ReviewDeadline::Contact, from + 2h});
    CHECK(at(ReviewCaseState::Received, Rating::Middle) ==
          ReviewDue{ReviewDeadline::Contact, from + 24h});
    CHECK(at(ReviewCaseState::Received, Rating::Good) ==
          ReviewDue{ReviewDeadline::Reply, from + 72h});
    CHECK(at(ReviewCaseState::Contacted, Rating::Bad) ==
          ReviewDue{ReviewDeadline::Settle, from + 96h});
    for (const auto state : {ReviewCaseState::Replied, ReviewCaseState::Agreed,
                             ReviewCaseState::Refused, ReviewCaseState::Unreached}) {
        CHECK(at(state, Rating::Bad) == ReviewDue{ReviewDeadline::Close, from + 96h});
    }
    CHECK_FALSE(at(ReviewCaseState::Closed, Rating::Bad));

    auto planned = review(ReviewCaseState::Planned);
    planned.plan = ContactPlan{.at = from + 9h, .moment = "午饭后", .judgment = "讲理"};
    CHECK(dueOf(planned, rules)->at == from + 2h);
    planned.attempts.push_back({from + 1h, "Lin", "电话无人接"});
    CHECK(dueOf(planned, rules)->at == from + 9h);
    planned.plan->at = from + 1h;
    CHECK(dueOf(planned, rules)->at == from + 2h);
}

TEST_CASE("a step needs what it is about, and a role that may work on cases") {
    const ReviewRules rules;
    const Actor agent{"Lin", Role::Agent};
    auto bad = review(ReviewCaseState::Received);
    CHECK(barrier(bad, ReviewAction::Plan, agent, rules) == ReviewError::PlanMissing);
    bad.plan = ContactPlan{.moment = "午饭后"};
    CHECK(barrier(bad, ReviewAction::Plan, agent, rules) == ReviewError::PlanMissing);
    bad.plan->judgment = "讲理";
    CHECK_FALSE(barrier(bad, ReviewAction::Plan, agent, rules));
    bad.state = ReviewCaseState::Planned;
    CHECK(barrier(bad, ReviewAction::Contact, agent, rules) == ReviewError::ResultMissing);
    bad.attempts.resize(2);
    CHECK(barrier(bad, ReviewAction::GiveUp, agent, rules) == ReviewError::AttemptsMissing);
    bad.attempts.resize(3);
    CHECK_FALSE(barrier(bad, ReviewAction::GiveUp, agent, rules));
    bad.state = ReviewCaseState::Unreached;
    CHECK(barrier(bad, ReviewAction::Close, agent, rules) == ReviewError::CauseMissing);
    bad.causes = {Cause::Logistics};
    CHECK_FALSE(barrier(bad, ReviewAction::Close, agent, rules));
    CHECK_FALSE(
        barrier(review(ReviewCaseState::Replied, Rating::Good), ReviewAction::Close, agent, rules));
}

TEST_CASE("no text promises anything for a good review") {
    CHECK(wordingFault("五星好评返现5元") == ReviewError::RewardWording);
    CHECK(wordingFault("改成好评就送您红包") == ReviewError::RewardWording);
    CHECK(wordingFault(" ") == ReviewError::TextMissing);
    CHECK(wordingFault(std::string(2'001, 'a')) == ReviewError::TextTooLong);
    CHECK_FALSE(wordingFault("感谢您的认可,欢迎再来。"));
}

TEST_CASE("a change of a review keeps what the shop did") {
    const core::Seconds now{500h};
    auto known = review(ReviewCaseState::Closed);
    known.closedAt = core::Seconds{200h};
    known.causes = {Cause::Service};
    known.reply = "抱歉";
    known.attempts.resize(3);
    ReviewRow row{.rating = Rating::Bad, .text = "碎了"};
    CHECK_FALSE(take(known, row, now));
    row.followUpText = "还是没人管";
    CHECK(take(known, row, now));
    CHECK(known.state == ReviewCaseState::Received);
    CHECK_FALSE(known.closedAt);
    CHECK(known.clockFrom == now);
    CHECK(known.reply == "抱歉");
    CHECK(known.causes == std::vector{Cause::Service});
    CHECK(known.attempts.empty());
    CHECK_FALSE(take(known, row, now + 1h));
    row.followUpText.clear();
    CHECK_FALSE(take(known, row, now));

    auto agreed = review(ReviewCaseState::Agreed);
    CHECK(take(agreed, {.rating = Rating::Good, .text = "已解决"}, now));
    CHECK(agreed.state == ReviewCaseState::Agreed);
    CHECK(agreed.rating == Rating::Good);
    auto replied = review(ReviewCaseState::Replied, Rating::Good);
    CHECK(take(replied, {.rating = Rating::Middle}, now));
    CHECK(replied.state == ReviewCaseState::Received);
    CHECK(replied.text == "碎了");
}
