#include "core/orders/annotation_service.h"

#include <algorithm>
#include <nlohmann/json.hpp>

#include "core/agents/rights.h"
#include "core/base/text.h"
#include "core/events/event_repository.h"
#include "core/orders/annotation_repository.h"
#include "core/orders/edit_policy.h"
#include "core/orders/order_repository.h"
#include "core/orders/privacy_policy.h"
#include "core/orders/privacy_repository.h"
#include "core/orders/review_repository.h"
#include "core/storage/transaction.h"

namespace core::orders {
namespace {

using Json = nlohmann::json;

events::Event eventOf(const OrderKey& key, const agents::Actor& actor, Seconds at,
                      std::string action, const Json& after) {
    return {.at = at,
            .actor = actor.name,
            .subjectKind = "order",
            .shop = key.shop,
            .subject = key.number,
            .action = std::move(action),
            .after = after.dump()};
}

Json nameOf(const EditRequest& request) {
    return {{"field", std::string(toWord(request.field))}, {"request", request.id}};
}

/// The complaint holds the order (R090): an undecided review gets or loses its hit, and an order
/// that passed by itself goes back to a person. A decision stays as it is.
void holdForComplaint(storage::Database& database, const OrderKey& key) {
    ReviewRepository reviews(database);
    auto stored = reviews.find(key);
    if (!stored || stored->review.state == ReviewState::Approved ||
        stored->review.state == ReviewState::Rejected) {
        return;
    }
    Review& review = stored->review;
    const bool isOpen = OrderRepository(database).hasOpenComplaint(key);
    const auto isComplaint = [](const ReviewHit& hit) {
        return hit.kind == ReviewHitKind::OpenComplaint;
    };
    if (std::ranges::any_of(review.hits, isComplaint) == isOpen) {
        return;
    }
    std::erase_if(review.hits, isComplaint);
    if (isOpen) {
        const auto after = std::ranges::find_if(review.hits, [](const ReviewHit& hit) {
            return hit.kind > ReviewHitKind::OpenComplaint;
        });
        review.hits.insert(after, {ReviewHitKind::OpenComplaint, OrderField::Number, {}});
        if (review.state == ReviewState::AutoPassed) {
            review.state = ReviewState::Waiting;
        }
    }
    ++review.version;
    reviews.save(*stored);
}

bool isPersonal(OrderField field) {
    return field == OrderField::Receiver || field == OrderField::Address ||
           field == OrderField::Mobile || field == OrderField::Phone;
}

/// Why the role may not ask for this change now (reliability.md section 3).
std::optional<ReviewError> editBarrier(storage::Database& database, const Order& order,
                                       OrderField field, const agents::Actor& actor, Seconds now,
                                       IdentityProof proof) {
    constexpr std::chrono::hours kCheckLasts{24};
    if (!agents::mayAct(actor, agents::Right::WorkOnCases)) {
        return ReviewError::NotAllowedForRole;
    }
    if (!isPersonal(field)) {
        return std::nullopt;
    }
    if (agents::grantOf(actor.role, agents::Right::ChangeAddress) == agents::Grant::No) {
        return ReviewError::NotAllowedForRole;
    }
    if (proof == IdentityProof::OfCase || actor.role == agents::Role::Owner ||
        !canCheckIdentity(order)) {
        return std::nullopt;
    }
    PrivacyRepository privacy(database);
    const bool isProved = privacy.hasPassed(order.key, actor.name, now - kCheckLasts) ||
                          privacy.isWaived(order.key, now - kCheckLasts);
    return isProved ? std::nullopt : std::optional(ReviewError::IdentityNotChecked);
}

std::optional<ReviewError> flagOne(storage::Database& database, const OrderKey& key, OrderFlag flag,
                                   bool on, const agents::Actor& actor, Seconds now) {
    storage::Transaction transaction(database);
    if (!OrderRepository(database).find(key)) {
        return ReviewError::OrderNotFound;
    }
    if (!AnnotationRepository(database).setFlag(key, flag, on, actor.name, now)) {
        return ReviewError::NothingChanged;
    }
    if (flag == OrderFlag::Complaint) {
        holdForComplaint(database, key);
    }
    events::append(database, eventOf(key, actor, now, on ? "set_flag" : "clear_flag",
                                     {{"flag", std::string(toWord(flag))}}));
    transaction.commit();
    return std::nullopt;
}

}  // namespace

AnnotationService::AnnotationService(storage::Database& database, Clock clock)
    : m_database(database), m_clock(std::move(clock)) {}

AnnotationService::Outcome<OrderNote> AnnotationService::addNote(const OrderKey& key,
                                                                 const std::string& text,
                                                                 const agents::Actor& actor) {
    if (!agents::mayAct(actor, agents::Right::WorkOnCases)) {
        return Unexpected{ReviewError::NotAllowedForRole};
    }
    const std::string clean = withoutControls(trimmed(text));
    if (clean.empty()) {
        return Unexpected{ReviewError::TextMissing};
    }
    storage::Transaction transaction(m_database);
    if (!OrderRepository(m_database).find(key)) {
        return Unexpected{ReviewError::OrderNotFound};
    }
    const Seconds now = m_clock();
    const auto note = AnnotationRepository(m_database).addNote(key, clean, actor.name, now);
    events::append(m_database, eventOf(key, actor, now, "add_note", {{"note", note.id}}));
    transaction.commit();
    storage::emitAfterCommit(m_database, changed, {key});
    return note;
}

AnnotationService::Outcome<void> AnnotationService::setFlag(const OrderKey& key, OrderFlag flag,
                                                            bool on, const agents::Actor& actor) {
    if (!agents::mayAct(actor, agents::Right::WorkOnCases)) {
        return Unexpected{ReviewError::NotAllowedForRole};
    }
    if (const auto refusal = flagOne(m_database, key, flag, on, actor, m_clock())) {
        return Unexpected{*refusal};
    }
    storage::emitAfterCommit(m_database, changed, {key});
    return {};
}

std::vector<OrderKey> AnnotationService::setFlags(const std::vector<OrderKey>& keys, OrderFlag flag,
                                                  bool on, const agents::Actor& actor) {
    if (!agents::mayAct(actor, agents::Right::WorkOnCases)) {
        return {};
    }
    std::vector<OrderKey> done;
    for (const auto& key : keys) {
        if (!flagOne(m_database, key, flag, on, actor, m_clock())) {
            done.push_back(key);
        }
    }
    if (!done.empty()) {
        storage::emitAfterCommit(m_database, changed, done);
    }
    return done;
}

AnnotationService::Outcome<EditRequest> AnnotationService::requestEdit(const OrderKey& key,
                                                                       OrderField field,
                                                                       const std::string& after,
                                                                       const agents::Actor& actor,
                                                                       IdentityProof proof) {
    const std::string clean = withoutControls(trimmed(after));
    if (!isEditable(field)) {
        return Unexpected{ReviewError::FieldNotEditable};
    }
    if (clean.empty()) {
        return Unexpected{ReviewError::TextMissing};
    }
    storage::Transaction transaction(m_database);
    OrderRepository orders(m_database);
    auto order = orders.find(key);
    if (!order) {
        return Unexpected{ReviewError::OrderNotFound};
    }
    const Seconds now = m_clock();
    if (const auto refusal = editBarrier(m_database, *order, field, actor, now, proof)) {
        return Unexpected{*refusal};
    }
    const OrderWithItems known{std::move(*order), orders.items(key)};
    AnnotationRepository annotations(m_database);
    EditRequest request{.key = key,
                        .field = field,
                        .before = currentValue(known, field),
                        .after = clean,
                        .requestedBy = actor.name,
                        .requestedAt = now};
    const auto pending = annotations.pendingEdits(key, field);
    if (trimmed(request.before) == clean || (!pending.empty() && pending.back().after == clean)) {
        return Unexpected{ReviewError::NothingChanged};
    }
    for (const auto& replaced : pending) {
        annotations.closeEdit(replaced.id, EditState::Withdrawn, now);
    }
    request = annotations.addEdit(std::move(request));
    Json told = nameOf(request);
    if (!pending.empty()) {
        told["replaces"] = pending.back().id;
    }
    events::append(m_database, eventOf(key, actor, now, "request_edit", told));
    transaction.commit();
    storage::emitAfterCommit(m_database, changed, {key});
    return request;
}

AnnotationService::Outcome<EditRequest> AnnotationService::withdrawEdit(
    std::int64_t id, const agents::Actor& actor) {
    storage::Transaction transaction(m_database);
    AnnotationRepository annotations(m_database);
    auto request = annotations.findEdit(id);
    if (!request) {
        return Unexpected{ReviewError::OrderNotFound};
    }
    if (request->requestedBy != actor.name &&
        !agents::mayAct(actor, agents::Right::ChangeAddress)) {
        return Unexpected{ReviewError::NotAllowedForRole};
    }
    // What was handed over is out of our hands; a new request can replace it.
    if (request->state != EditState::Open) {
        return Unexpected{ReviewError::NotAllowedInState};
    }
    const Seconds now = m_clock();
    annotations.closeEdit(id, EditState::Withdrawn, now);
    request->state = EditState::Withdrawn;
    events::append(m_database,
                   eventOf(request->key, actor, now, "withdraw_edit", nameOf(*request)));
    transaction.commit();
    storage::emitAfterCommit(m_database, changed, {request->key});
    return *request;
}

}  // namespace core::orders
