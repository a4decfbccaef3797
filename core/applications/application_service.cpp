#include "core/applications/application_service.h"

#include <nlohmann/json.hpp>

#include "core/applications/application_repository.h"
#include "core/base/text.h"
#include "core/events/event_repository.h"
#include "core/orders/order_reader.h"
#include "core/storage/transaction.h"

namespace core::applications {
namespace {

using Json = nlohmann::json;

/// Why it is withdrawn when its order is closed, in the shop's language.
constexpr auto kOrderClosed = "订单已经关闭";

Json factsOf(const Application& application) {
    return {{"kind", std::string(toWord(application.kind))},
            {"state", std::string(toWord(application.state))},
            {"amount_fen", application.amount.value},
            {"version", application.version}};
}

events::Event eventOf(const Application& application, const agents::Actor& actor, Seconds now,
                      std::string action) {
    return {.at = now,
            .actor = actor.name,
            .subjectKind = "application",
            .shop = application.shop,
            .subject = std::to_string(application.id),
            .action = std::move(action),
            .after = factsOf(application).dump()};
}

/// Midnight of the shop's day.
Seconds startOfDay(Seconds now) {
    return Seconds(std::chrono::floor<std::chrono::days>(now + kChinaOffset) - kChinaOffset);
}

}  // namespace

/// One act: its step in the table, whether it needs a reason, and what it writes beside the state.
struct ApplicationService::Act {
    ApplicationAction action;
    std::optional<std::string> neededReason;
    std::function<void(Application&, Seconds)> write;
};

ApplicationService::ApplicationService(storage::Database& database, Clock clock, Rules rules)
    : m_database(database), m_clock(std::move(clock)), m_rules(std::move(rules)) {}

ApplicationService::Outcome ApplicationService::request(const ApplicationDraft& draft,
                                                        const agents::Actor& actor) {
    if (!agents::mayAct(actor, agents::Right::GrantCompensation)) {
        return Unexpected{ApplicationError::NotAllowedForRole};
    }
    if (trimmed(draft.buyer).empty()) {
        return Unexpected{ApplicationError::BuyerMissing};
    }
    if (const auto fault = findFault(draft.kind, draft.fields)) {
        return Unexpected{fault->error};
    }
    if (cleanText(draft.reason).empty()) {
        return Unexpected{ApplicationError::ReasonMissing};
    }
    const Seconds now = m_clock();
    Application application{.shop = draft.shop,
                            .kind = draft.kind,
                            .conversation = draft.conversation,
                            .orderNumber = cleanText(draft.orderNumber),
                            .buyer = draft.buyer,
                            .amount = amountOf(draft.kind, draft.fields),
                            .requestedBy = actor.name,
                            .requestedAt = now,
                            .reason = cleanText(draft.reason)};
    for (const FieldDescriptor& field : fieldsOf(draft.kind)) {
        const auto found = draft.fields.find(std::string(field.key));
        if (found != draft.fields.end() && !cleanText(found->second).empty()) {
            application.fields[found->first] = cleanText(found->second);
        }
    }
    storage::Transaction transaction(m_database);
    std::optional<std::int64_t> shown;
    if (const auto order = orderOf(application)) {
        if (const auto refusal = guardOf(application.kind, order->order.state)) {
            return Unexpected{*refusal};
        }
        shown = shownOf(application, *order);
        if (application.kind == ApplicationKind::FreeShipping && *shown > 0) {
            return Unexpected{ApplicationError::NothingChanged};
        }
    }
    ApplicationRepository applications(m_database);
    const auto granted = applications.granted(application, startOfDay(now));
    const bool isOver = isOverRoleLimit(
        application.kind, application.amount,
        applications.grantedBy(actor.name, application, startOfDay(now)), actor.role);
    if (!isOver &&
        !needsDecision(application.kind, application.amount, granted, m_rules(draft.shop))) {
        application.state = ApplicationState::Approved;
        application.decidedAt = now;
    }
    application = applications.add(std::move(application));
    if (shown) {
        applications.keepShown(application.id, *shown);
    }
    events::append(m_database, eventOf(application, actor, now, "request"));
    transaction.commit();
    storage::emitAfterCommit(m_database, changed, {application.id});
    return application;
}

std::optional<orders::OrderWithItems> ApplicationService::orderOf(const Application& application) {
    return application.orderNumber.empty()
               ? std::nullopt
               : orders::OrderReader(m_database).find({application.shop, application.orderNumber});
}

std::vector<ApplicationId> ApplicationService::settle() {
    const auto system = agents::systemActor();
    std::vector<ApplicationId> moved;
    storage::Transaction transaction(m_database);
    ApplicationRepository applications(m_database);
    for (const auto& [before, shownBefore] : applications.approved()) {
        const auto order = orderOf(before);
        const auto settlement =
            order ? core::applications::settle(before, shownBefore, *order) : Settlement::Nothing;
        if (settlement == Settlement::Nothing) {
            continue;
        }
        const bool isDone = settlement == Settlement::Done;
        const auto action = isDone ? ApplicationAction::Complete : ApplicationAction::Withdraw;
        Application after = before;
        after.state = *next(before.state, action);
        after.closedAt = m_clock();
        ++after.version;
        if (!isDone) {
            after.reason = kOrderClosed;
        }
        applications.save(after);
        auto event = eventOf(after, system, m_clock(), std::string(toWord(action)));
        event.before = factsOf(before).dump();
        events::append(m_database, std::move(event));
        moved.push_back(after.id);
    }
    if (!moved.empty()) {
        storage::emitAfterCommit(m_database, changed, moved);
        transaction.commit();
    }
    return moved;
}

ApplicationService::Outcome ApplicationService::perform(const ApplicationTarget& target,
                                                        const agents::Actor& actor,
                                                        const Act& act) {
    storage::Transaction transaction(m_database);
    ApplicationRepository applications(m_database);
    const auto before = applications.find(target.id);
    if (!before) {
        return Unexpected{ApplicationError::NotFound};
    }
    if (target.version != 0 && target.version != before->version) {
        return Unexpected{ApplicationError::ChangedSinceRead};
    }
    if (const auto refusal = barrier(*before, act.action, actor, m_rules(before->shop))) {
        return Unexpected{*refusal};
    }
    const Seconds now = m_clock();
    if (act.action == ApplicationAction::Approve &&
        isOverRoleLimit(before->kind, before->amount,
                        applications.grantedBy(actor.name, *before, startOfDay(now)), actor.role)) {
        return Unexpected{ApplicationError::OverRoleLimit};
    }
    if (act.action == ApplicationAction::Approve) {
        // The order may have gone on since it was asked.
        const auto order = orderOf(*before);
        const auto refusal = order ? guardOf(before->kind, order->order.state) : std::nullopt;
        if (refusal) {
            return Unexpected{*refusal};
        }
    }
    if (act.neededReason && cleanText(*act.neededReason).empty()) {
        return Unexpected{ApplicationError::ReasonMissing};
    }
    Application after = *before;
    after.state = *next(before->state, act.action);
    if (after.state != ApplicationState::Approved) {
        after.closedAt = now;
    }
    if (act.neededReason) {
        after.reason = cleanText(*act.neededReason);
    }
    ++after.version;
    act.write(after, now);
    applications.save(after);
    auto event = eventOf(after, actor, now, std::string(toWord(act.action)));
    event.before = factsOf(*before).dump();
    events::append(m_database, std::move(event));
    transaction.commit();
    storage::emitAfterCommit(m_database, changed, {after.id});
    return after;
}

ApplicationService::Outcome ApplicationService::approve(const ApplicationTarget& target,
                                                        const agents::Actor& actor) {
    return perform(
        target, actor,
        {ApplicationAction::Approve, std::nullopt, [&actor](Application& application, Seconds now) {
             application.decidedBy = actor.name;
             application.decidedAt = now;
         }});
}

ApplicationService::Outcome ApplicationService::refuse(const ApplicationTarget& target,
                                                       const std::string& reason,
                                                       const agents::Actor& actor) {
    return perform(
        target, actor,
        {ApplicationAction::Refuse, reason, [&actor](Application& application, Seconds now) {
             application.decidedBy = actor.name;
             application.decidedAt = now;
         }});
}

ApplicationService::Outcome ApplicationService::complete(const ApplicationTarget& target,
                                                         const std::string& reference,
                                                         const agents::Actor& actor) {
    if (actor.role == agents::Role::Senior && cleanText(reference).empty()) {
        return Unexpected{ApplicationError::ReferenceMissing};
    }
    return perform(target, actor,
                   {ApplicationAction::Complete, std::nullopt,
                    [&reference](Application& application, Seconds) {
                        application.reference = cleanText(reference);
                    }});
}

ApplicationService::Outcome ApplicationService::withdraw(const ApplicationTarget& target,
                                                         const std::string& reason,
                                                         const agents::Actor& actor) {
    return perform(target, actor,
                   {ApplicationAction::Withdraw, reason, [](Application&, Seconds) {}});
}

}  // namespace core::applications
