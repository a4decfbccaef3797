#include "core/orders/review_service.h"

#include <algorithm>
#include <array>
#include <nlohmann/json.hpp>

#include "core/base/text.h"
#include "core/events/event_repository.h"
#include "core/orders/order_repository.h"
#include "core/orders/review_repository.h"
#include "core/storage/transaction.h"

namespace core::orders {
namespace {

using Json = nlohmann::json;

/// Free texts stay in the review: an event holds no word that may be about a person.
Json eventOf(const Review& review) {
    Json json{{"state", std::string(toWord(review.state))}, {"version", review.version}};
    if (review.state == ReviewState::Held && review.holdUntil) {
        json["hold_until"] = review.holdUntil->time_since_epoch().count();
    }
    return json;
}

bool isDecision(ReviewState state) {
    return state == ReviewState::Approved || state == ReviewState::Rejected;
}

std::optional<ReviewError> missing(const std::string& text, ReviewError error) {
    return trimmed(text).empty() ? std::optional(error) : std::nullopt;
}

bool isReviewAction(const std::string& action) {
    using enum ReviewAction;
    return std::ranges::any_of(std::array{Approve, Ask, RecordAnswer, Hold, Release, Reject, Recall},
                               [&](ReviewAction known) { return toWord(known) == action; });
}

/// An own act of the same day is everybody's to take back, others' only a lead's.
std::optional<ReviewError> undoBarrier(storage::Database& database, const OrderKey& key,
                                       const agents::Actor& actor, Seconds now) {
    using agents::Right;
    if (agents::mayAct(actor, Right::UndoOthersAct)) {
        return std::nullopt;
    }
    const auto book = events::listOf(database, "order", key.shop, key.number);
    const auto last = std::ranges::find_if(
        book.rbegin(), book.rend(),
        [](const events::Event& event) { return isReviewAction(event.action); });
    const auto day = [](Seconds at) {
        return std::chrono::floor<std::chrono::days>(at + kChinaOffset);
    };
    const bool isOwn = last != book.rend() && last->actor == actor.name && day(last->at) == day(now);
    return isOwn && agents::mayAct(actor, Right::UndoOwnAct)
               ? std::nullopt
               : std::optional(ReviewError::NotAllowedForRole);
}

}  // namespace

/// One act: its step in the table, what else may forbid it, and what it writes beside the state.
struct ReviewService::Act {
    ReviewAction action;
    std::function<std::optional<ReviewError>(const Order&, const Review&)> barrier;
    std::function<void(Review&)> write;
};

ReviewService::ReviewService(storage::Database& database, Clock clock, Rules rules)
    : m_database(database), m_clock(std::move(clock)), m_rules(std::move(rules)) {}

ReviewService::Outcome ReviewService::perform(const ReviewTarget& target,
                                              const agents::Actor& actor, const Act& act) {
    storage::Transaction transaction(m_database);
    ReviewRepository reviews(m_database);
    const auto order = OrderRepository(m_database).find(target.key);
    const auto before = reviews.find(target.key);
    if (!order || !before) {
        return Unexpected{ReviewError::OrderNotFound};
    }
    if (target.version != 0 && target.version != before->review.version) {
        return Unexpected{ReviewError::ChangedSinceRead};
    }
    if (order->state != OrderState::Paid) {
        return Unexpected{ReviewError::OrderMovedOn};
    }
    const auto to = next(before->review, act.action);
    if (!to) {
        return Unexpected{to.error()};
    }
    const Seconds now = m_clock();
    if (const auto refusal =
            act.action == ReviewAction::Undo
                ? undoBarrier(m_database, target.key, actor, now)
                : rightBarrier(actor, act.action, *order, before->review)) {
        return Unexpected{*refusal};
    }
    if (const auto refusal = act.barrier(*order, before->review)) {
        return Unexpected{*refusal};
    }
    ReviewRepository::Stored after = *before;
    after.review.state = *to;
    after.review.changedAt.reset();
    ++after.review.version;
    if (act.action == ReviewAction::Undo) {
        restore(after.review, before->beforeAct);
        after.review.previous.reset();
        after.beforeAct.clear();
    } else {
        after.review.previous = before->review.state;
        after.beforeAct = snapshotOf(before->review);
        if (isDecision(*to)) {
            after.review.decidedAt = now;
            after.review.decidedBy = actor.name;
        }
        act.write(after.review);
    }
    reviews.save(after);
    events::append(m_database, {.at = now,
                                .actor = actor.name,
                                .subjectKind = "order",
                                .shop = target.key.shop,
                                .subject = target.key.number,
                                .action = std::string(toWord(act.action)),
                                .before = eventOf(before->review).dump(),
                                .after = eventOf(after.review).dump()});
    transaction.commit();
    return after.review;
}

ReviewService::Outcome ReviewService::apply(const ReviewTarget& target, const agents::Actor& actor,
                                            const Act& act) {
    auto outcome = perform(target, actor, act);
    if (outcome) {
        storage::emitAfterCommit(m_database, changed, {target.key});
    }
    return outcome;
}

ReviewService::Act ReviewService::approval(const std::set<std::string>& ticked) {
    return {ReviewAction::Approve,
            [this, ticked](const Order& order, const Review& review) {
                return approvalBarrier(order, review, m_rules(order.key.shop),
                                       ReviewRepository(m_database).filledFields(order.key),
                                       ticked);
            },
            [](Review&) {}};
}

ReviewService::Outcome ReviewService::approve(const ReviewTarget& target,
                                              const std::set<std::string>& ticked,
                                              const agents::Actor& actor) {
    return apply(target, actor, approval(ticked));
}

ReviewService::Outcome ReviewService::ask(const ReviewTarget& target, const std::string& question,
                                          const agents::Actor& actor) {
    return apply(
        target, actor,
        {ReviewAction::Ask,
         [&](const Order&, const Review&) { return missing(question, ReviewError::TextMissing); },
         [&](Review& review) {
             review.question = cleanText(question);
             review.answer.clear();
         }});
}

ReviewService::Outcome ReviewService::recordAnswer(const ReviewTarget& target,
                                                   const std::string& answer,
                                                   const agents::Actor& actor) {
    return apply(
        target, actor,
        {ReviewAction::RecordAnswer,
         [&](const Order&, const Review&) { return missing(answer, ReviewError::TextMissing); },
         [&](Review& review) { review.answer = cleanText(answer); }});
}

ReviewService::Outcome ReviewService::hold(const ReviewTarget& target, Seconds until,
                                           const std::string& reason, const agents::Actor& actor) {
    return apply(target, actor,
                 {ReviewAction::Hold,
                  [&](const Order&, const Review&) {
                      return until <= m_clock() ? std::optional(ReviewError::HoldNotInFuture)
                                                : missing(reason, ReviewError::ReasonMissing);
                  },
                  [&](Review& review) {
                      review.holdUntil = until;
                      review.reason = cleanText(reason);
                  }});
}

ReviewService::Outcome ReviewService::release(const ReviewTarget& target,
                                              const agents::Actor& actor) {
    return apply(target, actor,
                 {ReviewAction::Release,
                  [](const Order&, const Review&) { return std::optional<ReviewError>(); },
                  [](Review& review) { review.holdUntil.reset(); }});
}

ReviewService::Outcome ReviewService::reject(const ReviewTarget& target, const std::string& reason,
                                             const agents::Actor& actor) {
    return apply(
        target, actor,
        {ReviewAction::Reject,
         [&](const Order&, const Review&) { return missing(reason, ReviewError::ReasonMissing); },
         [&](Review& review) { review.reason = cleanText(reason); }});
}

ReviewService::Outcome ReviewService::recall(const ReviewTarget& target, const std::string& reason,
                                             const agents::Actor& actor) {
    return apply(
        target, actor,
        {ReviewAction::Recall,
         [&](const Order&, const Review&) { return missing(reason, ReviewError::ReasonMissing); },
         [&](Review& review) { review.reason = cleanText(reason); }});
}

ReviewService::Outcome ReviewService::undo(const ReviewTarget& target, const agents::Actor& actor) {
    return apply(
        target, actor,
        {ReviewAction::Undo,
         [](const Order&, const Review&) { return std::optional<ReviewError>(); }, [](Review&) {}});
}

BulkOutcome ReviewService::approveAll(const std::vector<ReviewTarget>& targets,
                                      const agents::Actor& actor) {
    BulkOutcome all;
    const Act act = approval({});
    for (const auto& target : targets) {
        if (const auto outcome = perform(target, actor, act)) {
            all.done.push_back(target.key);
        } else {
            all.refused.emplace_back(target.key, outcome.error());
        }
    }
    if (!all.done.empty()) {
        storage::emitAfterCommit(m_database, changed, all.done);
    }
    return all;
}

}  // namespace core::orders
