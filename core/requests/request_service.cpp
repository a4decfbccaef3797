#include "core/requests/request_service.h"

#include <algorithm>
#include <nlohmann/json.hpp>

#include "core/agents/rights.h"
#include "core/base/text.h"
#include "core/events/event_repository.h"
#include "core/notices/courier_sameness.h"
#include "core/notices/notice_text.h"
#include "core/orders/edit_policy.h"
#include "core/orders/order_reader.h"
#include "core/requests/request_repository.h"
#include "core/storage/transaction.h"

namespace core::requests {

using agents::Right;
using notices::NoticeKind;

namespace {

using Json = nlohmann::json;

constexpr std::size_t kLongestText = 500;
constexpr auto kSubject = "request";
/// Occasion of the question what the buyer wants instead of goods that are out of stock.
constexpr auto kChoiceQuestion = "choice";
/// Reason of a notice that is given up with its request.
constexpr auto kRequestClosed = "request_closed";

/// Midnight of the shop's day.
Seconds startOfDay(Seconds now) {
    return Seconds(std::chrono::floor<std::chrono::days>(now + kChinaOffset) - kChinaOffset);
}

std::string factsOf(const Request& request) {
    Json json{{"kind", std::string(toWord(request.kind))},
              {"state", std::string(toWord(request.state))},
              {"order", request.order.number},
              {"amount_fen", request.amount.value},
              {"identity", std::string(toWord(request.identity))},
              {"version", request.version}};
    if (request.choice) {
        json["choice"] = std::string(toWord(*request.choice));
    }
    if (request.edit) {
        json["edit"] = *request.edit;
    }
    return json.dump();
}

bool isWithinChoice(const Request& request) {
    return request.choice != StockChoice::Replace || !request.value.empty();
}

std::string titlesOf(const orders::OrderWithItems& order) {
    return order.items.empty() ? order.order.title : order.items.front().title;
}

}  // namespace

/// One act: its step in the table and what it checks and writes beside the state.
struct RequestService::Act {
    RequestAction action;
    std::function<std::optional<RequestError>(Request&)> write;
};

RequestService::RequestService(storage::Database& database, Clock clock,
                               notices::NoticeService& notices, RequestPorts ports)
    : m_database(database)
    , m_clock(std::move(clock))
    , m_notices(notices)
    , m_ports(std::move(ports)) {}

std::optional<RequestError> RequestService::draftFault(const Request& request) {
    if (request.buyer.empty()) {
        return RequestError::BuyerMissing;
    }
    if (needsValue(request.kind) && request.value.empty()) {
        return RequestError::ValueMissing;
    }
    if (!isWithinChoice(request)) {
        return RequestError::ValueMissing;
    }
    const bool isLong = characterCount(request.value) > kLongestText ||
                        characterCount(request.reason) > kLongestText;
    if (isLong) {
        return RequestError::TextTooLong;
    }
    if (request.choice == StockChoice::Wait && request.waitUntil &&
        *request.waitUntil <= m_clock()) {
        return RequestError::TimeNotInFuture;
    }
    const auto others = RequestRepository(m_database).ofOrder(request.order);
    const bool isKnown = std::ranges::any_of(others, [&](const Request& other) {
        return other.kind == request.kind && isOpen(other.state);
    });
    return isKnown ? std::optional(RequestError::AlreadyRequested) : std::nullopt;
}

bool RequestService::isSoAlready(const Request& request,
                                 const orders::OrderWithItems& order) const {
    const auto field = editedField(request);
    if (!field) {
        return false;
    }
    const std::string current = orders::currentValue(order, *field);
    if (*field == orders::OrderField::Courier) {
        // 顺丰速运 is what SF asks for: no export would ever show a change.
        return notices::isSameCourier(
            m_ports.couriers ? m_ports.couriers() : notices::defaultCouriers(), current,
            request.value);
    }
    return trimmed(current) == request.value;
}

RequestService::Outcome RequestService::request(const RequestDraft& draft,
                                                const agents::Actor& actor) {
    if (!mayRequest(actor.role)) {
        return Unexpected{RequestError::RoleMayNot};
    }
    storage::Transaction transaction(m_database);
    const auto order = orders::OrderReader(m_database).find(draft.order);
    if (!order) {
        return Unexpected{RequestError::OrderNotFound};
    }
    if (const auto guard = guardOf(draft.kind, order->order.state); guard.barrier) {
        return Unexpected{*guard.barrier};
    }
    RequestRepository requests(m_database);
    const bool isStock = draft.kind == RequestKind::OutOfStock;
    Request request{
        .order = draft.order,
        .conversation = draft.conversation,
        .buyer = draft.buyer.empty() ? order->order.buyerNick : draft.buyer,
        .kind = draft.kind,
        .value = cleanText(draft.value),
        .choice = isStock ? draft.choice : std::nullopt,
        .waitUntil = isStock && draft.choice == StockChoice::Wait ? draft.waitUntil : std::nullopt,
        .reason = cleanText(draft.reason),
        .refundedBefore = requests.refunded(draft.order),
        .requestedBy = actor.name,
        .requestedAt = m_clock()};
    const bool returnsMoney = draft.kind == RequestKind::Cancel ||
                              request.choice == StockChoice::Refund;
    if (returnsMoney && order->order.state != orders::OrderState::Unpaid) {
        request.amount = order->order.paid.value_or(Fen{});
    }
    if (draft.identity == IdentityCheck::Passed && cleanText(draft.identityNote).empty()) {
        return Unexpected{RequestError::MethodMissing};
    }
    if (draft.identity == IdentityCheck::Passed) {
        request.identity = draft.identity;
        request.identityBy = actor.name;
        request.identityNote = cleanText(draft.identityNote);
    }
    if (const auto fault = draftFault(request)) {
        return Unexpected{*fault};
    }
    if (isSoAlready(request, *order)) {
        return Unexpected{RequestError::NothingChanged};
    }
    request = requests.add(std::move(request));
    append(nullptr, request, "request", actor);
    if (request.kind == RequestKind::OutOfStock && !request.choice) {
        tell(request, NoticeKind::CaseProgress, "out_of_stock", kChoiceQuestion, actor);
    }
    storage::emitAfterCommit(m_database, changed, {request.id});
    if (!whyNotGranted(request, actor)) {
        auto granted = grant({request.id, request.version}, actor);
        if (!granted) {
            return granted;
        }
        request = *granted;
    }
    transaction.commit();
    return request;
}

std::optional<RequestError> RequestService::whyNotGranted(const Request& request,
                                                          const agents::Actor& actor) {
    return grantBarrier(
        request, actor,
        RequestRepository(m_database).granted(request, actor.name, startOfDay(m_clock())));
}

RequestService::Outcome RequestService::perform(const RequestTarget& target,
                                                const agents::Actor& actor, const Act& act) {
    storage::Transaction transaction(m_database);
    RequestRepository requests(m_database);
    const auto before = requests.find(target.id);
    if (!before) {
        return Unexpected{RequestError::NotFound};
    }
    if (target.version != 0 && target.version != before->version) {
        return Unexpected{RequestError::ChangedSinceRead};
    }
    if (const auto refusal = barrier(*before, act.action, actor)) {
        return Unexpected{*refusal};
    }
    Request after = *before;
    after.state = *next(before->state, act.action);
    ++after.version;
    if (const auto refusal = act.write(after)) {
        return Unexpected{*refusal};
    }
    requests.save(after);
    append(&*before, after, toWord(act.action), actor);
    storage::emitAfterCommit(m_database, changed, {after.id});
    transaction.commit();
    return after;
}

RequestService::Outcome RequestService::choose(const RequestTarget& target, StockChoice choice,
                                               const std::string& value,
                                               const std::optional<Seconds>& waitUntil,
                                               const agents::Actor& actor) {
    return perform(
        target, actor,
        {RequestAction::Choose, [&](Request& request) -> std::optional<RequestError> {
             const auto order = orders::OrderReader(m_database).find(request.order);
             request.choice = choice;
             // What was signed is not what is asked for now.
             request.signedBy.clear();
             request.value = choice == StockChoice::Replace ? cleanText(value) : std::string();
             request.waitUntil = choice == StockChoice::Wait ? waitUntil : std::nullopt;
             request.amount = choice == StockChoice::Refund && order
                                  ? order->order.paid.value_or(Fen{})
                                  : Fen{};
             if (!isWithinChoice(request)) {
                 return RequestError::ValueMissing;
             }
             if (request.waitUntil && *request.waitUntil <= m_clock()) {
                 return RequestError::TimeNotInFuture;
             }
             for (const auto notice : RequestRepository(m_database).waitingNotices(request.id)) {
                 (void)m_notices.skip(notice, 0, kRequestClosed, agents::systemActor());
             }
             return std::nullopt;
         }});
}

RequestService::Outcome RequestService::checkIdentity(const RequestTarget& target,
                                                      IdentityCheck check,
                                                      const std::string& note,
                                                      const agents::Actor& actor) {
    return perform(
        target, actor,
        {RequestAction::CheckIdentity, [&](Request& request) -> std::optional<RequestError> {
             if (check == IdentityCheck::Unchecked || check == request.identity) {
                 return RequestError::NothingChanged;
             }
             if (request.identity == IdentityCheck::Waived) {
                 return RequestError::WaivedBefore;
             }
             if (check == IdentityCheck::Waived &&
                 !agents::mayAct(actor.role, Right::WaiveIdentityCheck)) {
                 return RequestError::RoleMayNot;
             }
             if (cleanText(note).empty()) {
                 return check == IdentityCheck::Waived ? RequestError::ReasonMissing
                                                       : RequestError::MethodMissing;
             }
             request.identity = check;
             request.identityBy = actor.name;
             request.identityNote = cleanText(note);
             return std::nullopt;
         }});
}

void RequestService::dropSignaturesOf(const std::string& name, const agents::Actor& actor) {
    storage::Transaction transaction(m_database);
    RequestRepository requests(m_database);
    std::vector<RequestId> dropped;
    for (const auto id : requests.signedBy(name)) {
        const auto before = requests.find(id).value();
        Request after = before;
        after.signedBy.clear();
        ++after.version;
        requests.save(after);
        append(&before, after, "drop_signature", actor);
        dropped.push_back(id);
    }
    if (!dropped.empty()) {
        storage::emitAfterCommit(m_database, changed, dropped);
    }
    transaction.commit();
}

RequestService::Outcome RequestService::sign(const RequestTarget& target,
                                             const agents::Actor& actor) {
    return perform(target, actor,
                   {RequestAction::Sign, [&](Request& request) -> std::optional<RequestError> {
                        request.signedBy = actor.name;
                        return std::nullopt;
                    }});
}

RequestService::Outcome RequestService::grant(const RequestTarget& target,
                                              const agents::Actor& actor) {
    return perform(target, actor,
                   {RequestAction::Grant, [&](Request& request) -> std::optional<RequestError> {
                        if (const auto refusal = whyNotGranted(request, actor)) {
                            return refusal;
                        }
                        request.decidedBy = actor.name;
                        request.decidedAt = m_clock();
                        return carryOut(request, actor);
                    }});
}

/// The order may have gone on since it was asked.
std::optional<RequestError> RequestService::carryOut(Request& request,
                                                     const agents::Actor& actor) {
    const auto order = orders::OrderReader(m_database).find(request.order);
    if (!order) {
        return RequestError::OrderNotFound;
    }
    if (const auto guard = guardOf(request.kind, order->order.state); guard.barrier) {
        return guard.barrier;
    }
    if (const auto field = editedField(request)) {
        request.edit = m_ports.requestEdit(request.order, *field, request.value, actor);
        return request.edit ? std::nullopt : std::optional(RequestError::EditRefused);
    }
    return std::nullopt;
}

void RequestService::close(Request& request, RequestState state, const std::string& decision,
                           const agents::Actor& actor) {
    request.decision = decision;
    request.closedAt = m_clock();
    for (const auto notice : RequestRepository(m_database).waitingNotices(request.id)) {
        (void)m_notices.skip(notice, 0, kRequestClosed, agents::systemActor());
    }
    if (state == RequestState::Withdrawn) {
        return;
    }
    request.outcome = state;
    const bool isDone = state == RequestState::Done;
    const bool isRefused = state == RequestState::Refused;
    tell(request, isRefused ? NoticeKind::CaseRefused : NoticeKind::CaseResult,
         isDone      ? "request_done"
         : isRefused ? "request_refused"
                     : "request_failed",
         {}, actor);
}

RequestService::Outcome RequestService::refuse(const RequestTarget& target,
                                               const std::string& reason,
                                               const agents::Actor& actor) {
    return perform(target, actor,
                   {RequestAction::Refuse, [&](Request& request) -> std::optional<RequestError> {
                        if (cleanText(reason).empty()) {
                            return RequestError::ReasonMissing;
                        }
                        request.decidedBy = actor.name;
                        request.decidedAt = m_clock();
                        close(request, RequestState::Refused, cleanText(reason), actor);
                        return std::nullopt;
                    }});
}

RequestService::Outcome RequestService::complete(const RequestTarget& target,
                                                 const std::string& reference,
                                                 const agents::Actor& actor) {
    return perform(target, actor,
                   {RequestAction::Complete, [&](Request& request) -> std::optional<RequestError> {
                        if (cleanText(reference).empty()) {
                            return RequestError::ReferenceMissing;
                        }
                        request.reference = cleanText(reference);
                        close(request, RequestState::Done, {}, actor);
                        return std::nullopt;
                    }});
}

RequestService::Outcome RequestService::fail(const RequestTarget& target,
                                             const std::string& reason,
                                             const agents::Actor& actor) {
    return perform(target, actor,
                   {RequestAction::Fail, [&](Request& request) -> std::optional<RequestError> {
                        if (cleanText(reason).empty()) {
                            return RequestError::ReasonMissing;
                        }
                        close(request, RequestState::Failed, cleanText(reason), actor);
                        return std::nullopt;
                    }});
}

RequestService::Outcome RequestService::withdraw(const RequestTarget& target,
                                                 const std::string& reason,
                                                 const agents::Actor& actor) {
    return perform(target, actor,
                   {RequestAction::Withdraw, [&](Request& request) -> std::optional<RequestError> {
                        if (cleanText(reason).empty()) {
                            return RequestError::ReasonMissing;
                        }
                        if (request.edit) {
                            m_ports.withdrawEdit(*request.edit, actor);
                        }
                        close(request, RequestState::Withdrawn, cleanText(reason), actor);
                        return std::nullopt;
                    }});
}

std::vector<RequestId> RequestService::settle() {
    const auto system = agents::systemActor();
    std::vector<RequestId> moved;
    storage::Transaction transaction(m_database);
    RequestRepository requests(m_database);
    const auto move = [&](RequestId id, RequestAction action,
                          const std::function<void(Request&)>& write) {
        const auto outcome =
            perform({id, 0}, system, {action, [&](Request& request) -> std::optional<RequestError> {
                                          write(request);
                                          return std::nullopt;
                                      }});
        if (outcome) {
            moved.push_back(id);
        }
    };
    for (const Request& request : requests.pending()) {
        const auto settled = core::requests::settle(request, requests.evidence(request));
        switch (settled.settlement) {
            case Settlement::Nothing:
                break;
            case Settlement::HandedOff:
                move(request.id, RequestAction::HandOff, [](Request&) {});
                break;
            case Settlement::Done:
                move(request.id, RequestAction::Complete, [&](Request& after) {
                    close(after, RequestState::Done, {}, system);
                });
                break;
            case Settlement::Failed:
                move(request.id, RequestAction::Fail, [&](Request& after) {
                    if (after.edit) {
                        m_ports.withdrawEdit(*after.edit, system);
                    }
                    close(after, RequestState::Failed, std::string(toWord(settled.cause)), system);
                });
                break;
        }
    }
    for (const RequestId id : requests.toldOnes()) {
        move(id, RequestAction::Tell, [](Request&) {});
    }
    if (!moved.empty()) {
        transaction.commit();
    }
    return moved;
}

void RequestService::tell(const Request& request, NoticeKind kind, const char* key,
                          const std::string& occasion, const agents::Actor& actor) {
    const auto order = orders::OrderReader(m_database).find(request.order);
    const auto cause = failureCauseFromWord(request.decision);
    const std::string text = notices::fillNotice(
        m_ports.textOf(request.order.shop, key),
        {{"buyer", request.buyer},
         {"order", request.order.number},
         {"items", order ? titlesOf(*order) : std::string()},
         {"request", std::string(nameOf(request.kind, request.choice))},
         {"reason", cause ? std::string(reasonOf(*cause)) : request.decision},
         {"shop", RequestRepository(m_database).shopName(request.order.shop)}});
    (void)m_notices.add({.about = {request.order.shop, kSubject, std::to_string(request.id)},
                         .kind = kind,
                         .occasion = occasion,
                         .buyer = request.buyer,
                         .orderNumber = request.order.number,
                         .text = text,
                         .dueAt = m_clock()},
                        actor);
}

void RequestService::append(const Request* before, const Request& after, std::string_view action,
                            const agents::Actor& actor) {
    events::append(m_database, {.at = m_clock(),
                                .actor = actor.name,
                                .subjectKind = kSubject,
                                .shop = after.order.shop,
                                .subject = std::to_string(after.id),
                                .action = std::string(action),
                                .before = before ? factsOf(*before) : std::string(),
                                .after = factsOf(after)});
}

}  // namespace core::requests
