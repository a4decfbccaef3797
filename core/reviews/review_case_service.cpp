#include "core/reviews/review_case_service.h"

#include <nlohmann/json.hpp>
#include <set>

#include "core/agents/rights.h"
#include "core/base/text.h"
#include "core/erasure/tombstone_reader.h"
#include "core/events/event_repository.h"
#include "core/notices/notice_service.h"
#include "core/reviews/review_case_repository.h"
#include "core/storage/transaction.h"

namespace core::reviews {
namespace {

using Json = nlohmann::json;

constexpr auto kSubject = "review";

ReviewRow cleaned(const ReviewRow& row) {
    return {.reviewNumber = cleanText(row.reviewNumber),
            .orderNumber = cleanText(row.orderNumber),
            .buyer = cleanText(row.buyer),
            .product = cleanText(row.product),
            .rating = row.rating,
            .text = cleanText(row.text),
            .reviewedAt = row.reviewedAt,
            .followUpText = cleanText(row.followUpText)};
}

ReviewCase caseOf(orders::ShopId shop, const ReviewRow& row, const agents::Actor& actor,
                  Seconds now) {
    return {.shop = shop,
            .reviewNumber = row.reviewNumber,
            .orderNumber = row.orderNumber,
            .buyer = row.buyer,
            .product = row.product,
            .rating = row.rating,
            .text = row.text,
            .reviewedAt = row.reviewedAt,
            .followUpText = row.followUpText,
            .clockFrom = row.reviewedAt,
            .createdBy = actor.name,
            .createdAt = now};
}

std::string factsOf(const ReviewCase& review) {
    Json json{{"state", std::string(toWord(review.state))},
              {"rating", std::string(toWord(review.rating))},
              {"owner", review.owner},
              {"attempts", review.attempts.size()},
              {"has_follow_up", !review.followUpText.empty()},
              {"version", review.version}};
    for (const auto cause : review.causes) {
        json["causes"].push_back(std::string(toWord(cause)));
    }
    return json.dump();
}

void appendEvent(storage::Database& database, const ReviewCase* before, const ReviewCase& after,
                 const char* name, const agents::Actor& actor, Seconds now) {
    events::append(database, {.at = now,
                              .actor = actor.name,
                              .subjectKind = kSubject,
                              .shop = after.shop,
                              .subject = std::to_string(after.id),
                              .action = name,
                              .before = before ? factsOf(*before) : std::string(),
                              .after = factsOf(after)});
}

}  // namespace

ReviewCaseService::ReviewCaseService(storage::Database& database, Clock clock, ReviewRules rules,
                                     notices::NoticeService& notices)
    : m_database(database), m_clock(std::move(clock)), m_rules(rules), m_notices(notices) {}

ReviewCaseService::Outcome ReviewCaseService::enter(orders::ShopId shop, const ReviewRow& row,
                                                    const agents::Actor& actor) {
    const Seconds now = m_clock();
    const auto told = cleaned(row);
    auto review = caseOf(shop, told, actor, now);
    review.owner = actor.name;
    if (!agents::mayAct(actor, agents::Right::WorkOnCases)) {
        return Unexpected{ReviewError::NotAllowedForRole};
    }
    if (const auto refusal = makingBarrier(review, now)) {
        return Unexpected{*refusal};
    }
    storage::Transaction transaction(m_database);
    ReviewCaseRepository reviews(m_database);
    if (reviews.findLike(shop, told)) {
        return Unexpected{ReviewError::AlreadyThere};
    }
    review = reviews.add(std::move(review));
    appendEvent(m_database, nullptr, review, "enter", actor, now);
    storage::emitAfterCommit(m_database, changed, {review.id});
    transaction.commit();
    return review;
}

Result<ReviewIntake, ReviewError> ReviewCaseService::takeIn(orders::ShopId shop,
                                                            const std::vector<ReviewRow>& rows,
                                                            const agents::Actor& actor) {
    const Seconds now = m_clock();
    if (!agents::mayAct(actor, agents::Right::WorkOnCases)) {
        return Unexpected{ReviewError::NotAllowedForRole};
    }
    ReviewIntake intake;
    std::vector<ReviewCaseId> ids;
    storage::Transaction transaction(m_database);
    ReviewCaseRepository reviews(m_database);
    const erasure::Tombstones tombstones(m_database);
    for (std::size_t at = 0; at < rows.size(); ++at) {
        const auto row = cleaned(rows[at]);
        if (tombstones.holdsOrder(shop, row.orderNumber) ||
            tombstones.pseudonym(shop, row.buyer, row.reviewedAt)) {
            ++intake.unchanged;
            continue;
        }
        auto review = caseOf(shop, row, actor, now);
        if (makingBarrier(review, now)) {
            intake.refused.push_back(at);
            continue;
        }
        const auto before = reviews.findLike(shop, row);
        if (!before) {
            review = reviews.add(std::move(review));
            appendEvent(m_database, nullptr, review, "import", actor, now);
            ids.push_back(review.id);
            ++intake.added;
            continue;
        }
        auto after = *before;
        if (!take(after, row, now)) {
            ++intake.unchanged;
            continue;
        }
        ++after.version;
        reviews.save(after);
        appendEvent(m_database, &*before, after, "import", actor, now);
        ids.push_back(after.id);
        ++intake.changed;
    }
    if (!ids.empty()) {
        storage::emitAfterCommit(m_database, changed, ids);
    }
    transaction.commit();
    return intake;
}

ReviewCaseService::Outcome ReviewCaseService::perform(const ReviewCaseTarget& target,
                                                      const agents::Actor& actor, const char* name,
                                                      std::optional<ReviewAction> action,
                                                      const Write& write) {
    storage::Transaction transaction(m_database);
    ReviewCaseRepository reviews(m_database);
    const auto before = reviews.find(target.id);
    if (!before) {
        return Unexpected{ReviewError::NotFound};
    }
    if (target.version != 0 && target.version != before->version) {
        return Unexpected{ReviewError::ChangedSinceRead};
    }
    if (!agents::mayAct(actor, agents::Right::WorkOnCases)) {
        return Unexpected{ReviewError::NotAllowedForRole};
    }
    if (!action && before->state == ReviewCaseState::Closed) {
        return Unexpected{ReviewError::NotAllowedInState};
    }
    const Seconds now = m_clock();
    ReviewCase after = *before;
    ++after.version;
    if (after.owner.empty()) {
        after.owner = actor.name;
    }
    if (const auto refusal = write(after, now)) {
        return Unexpected{*refusal};
    }
    if (action) {
        if (const auto refusal = barrier(after, *action, actor, m_rules)) {
            return Unexpected{*refusal};
        }
        after.state = *next(before->state, *action, after.rating);
        after.closedAt = after.state == ReviewCaseState::Closed ? std::optional(now) : std::nullopt;
    }
    reviews.save(after);
    appendEvent(m_database, &*before, after, name, actor, now);
    storage::emitAfterCommit(m_database, changed, {after.id});
    transaction.commit();
    return after;
}

ReviewCaseService::Outcome ReviewCaseService::assign(const ReviewCaseTarget& target,
                                                     const std::string& owner,
                                                     const agents::Actor& actor) {
    const auto to = cleanText(owner);
    return perform(
        target, actor, "assign", std::nullopt,
        [&](ReviewCase& review, Seconds) -> std::optional<ReviewError> {
            // `perform` gave it to the actor where nobody had it.
            if (to.empty()) {
                return ReviewError::OwnerMissing;
            }
            if (review.owner != actor.name && !agents::mayAct(actor, agents::Right::Reassign)) {
                return ReviewError::NotAllowedForRole;
            }
            review.owner = to;
            return std::nullopt;
        });
}

ReviewCaseService::Outcome ReviewCaseService::setCauses(const ReviewCaseTarget& target,
                                                        const std::vector<Cause>& causes,
                                                        const agents::Actor& actor) {
    const std::set<Cause> sorted(causes.begin(), causes.end());
    return perform(target, actor, "set_cause", std::nullopt,
                   [&](ReviewCase& review, Seconds) -> std::optional<ReviewError> {
                       if (sorted.empty()) {
                           return ReviewError::CauseMissing;
                       }
                       std::vector<Cause> found(sorted.begin(), sorted.end());
                       if (review.causes == found) {
                           return ReviewError::NothingChanged;
                       }
                       review.causes = std::move(found);
                       return std::nullopt;
                   });
}

ReviewCaseService::Outcome ReviewCaseService::plan(const ReviewCaseTarget& target,
                                                   const ContactPlan& plan,
                                                   const agents::Actor& actor) {
    return perform(
        target, actor, "plan", ReviewAction::Plan,
        [&](ReviewCase& review, Seconds) -> std::optional<ReviewError> {
            review.plan = {plan.tool, plan.at, cleanText(plan.moment), cleanText(plan.judgment)};
            return std::nullopt;
        });
}

ReviewCaseService::Outcome ReviewCaseService::recordAttempt(const ReviewCaseTarget& target,
                                                            const std::string& how,
                                                            const agents::Actor& actor) {
    return perform(target, actor, "attempt", std::nullopt,
                   [&](ReviewCase& review, Seconds now) -> std::optional<ReviewError> {
                       if (review.state != ReviewCaseState::Planned &&
                           review.state != ReviewCaseState::Contacted) {
                           return ReviewError::NotAllowedInState;
                       }
                       const auto text = cleanText(how);
                       review.attempts.push_back({now, actor.name, text});
                       return text.empty() ? std::optional(ReviewError::TextMissing) : std::nullopt;
                   });
}

ReviewCaseService::Outcome ReviewCaseService::contact(const ReviewCaseTarget& target,
                                                      const std::string& result,
                                                      const agents::Actor& actor) {
    return perform(target, actor, "contact", ReviewAction::Contact,
                   [&](ReviewCase& review, Seconds) -> std::optional<ReviewError> {
                       review.result = cleanText(result);
                       return std::nullopt;
                   });
}

ReviewCaseService::Outcome ReviewCaseService::settle(const ReviewCaseTarget& target, bool isAgreed,
                                                     const std::string& result,
                                                     const agents::Actor& actor) {
    return perform(target, actor, isAgreed ? "agree" : "refuse",
                   isAgreed ? ReviewAction::Agree : ReviewAction::Refuse,
                   [&](ReviewCase& review, Seconds) -> std::optional<ReviewError> {
                       review.result = cleanText(result);
                       return std::nullopt;
                   });
}

ReviewCaseService::Outcome ReviewCaseService::giveUp(const ReviewCaseTarget& target,
                                                     const agents::Actor& actor) {
    return perform(target, actor, "give_up", ReviewAction::GiveUp,
                   [](ReviewCase&, Seconds) -> std::optional<ReviewError> { return std::nullopt; });
}

ReviewCaseService::Outcome ReviewCaseService::reply(const ReviewCaseTarget& target,
                                                    const std::string& text,
                                                    const agents::Actor& actor) {
    return perform(
        target, actor, "reply", ReviewAction::Reply,
        [&](ReviewCase& review, Seconds now) -> std::optional<ReviewError> {
            const auto words = cleanText(text);
            if (const auto fault = wordingFault(words)) {
                return fault;
            }
            if (const auto to = next(review.state, ReviewAction::Reply, review.rating); !to) {
                return to.error();
            }
            review.reply = review.reply.empty() ? words : review.reply + '\n' + words;
            review.repliedAt = now;
            if (review.buyer.empty()) {
                return std::nullopt;
            }
            const auto notice =
                m_notices.add({.about = {review.shop, kSubject, std::to_string(review.id)},
                               .kind = notices::NoticeKind::ReviewReply,
                               .occasion = std::to_string(review.version),
                               .buyer = review.buyer,
                               .orderNumber = review.orderNumber,
                               .text = words,
                               .dueAt = now},
                              actor);
            return notice ? std::nullopt : std::optional(ReviewError::TextMissing);
        });
}

ReviewCaseService::Outcome ReviewCaseService::close(const ReviewCaseTarget& target,
                                                    const agents::Actor& actor) {
    return perform(target, actor, "close", ReviewAction::Close,
                   [](ReviewCase&, Seconds) -> std::optional<ReviewError> { return std::nullopt; });
}

ReviewCaseService::Outcome ReviewCaseService::reopen(const ReviewCaseTarget& target,
                                                     const std::string& reason,
                                                     const agents::Actor& actor) {
    return perform(target, actor, "reopen", ReviewAction::Reopen,
                   [&](ReviewCase& review, Seconds now) -> std::optional<ReviewError> {
                       review.result = cleanText(reason);
                       review.attempts.clear();
                       review.clockFrom = now;
                       return std::nullopt;
                   });
}

}  // namespace core::reviews
