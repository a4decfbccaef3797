#include "core/orders/privacy_service.h"

#include <algorithm>
#include <nlohmann/json.hpp>

#include "core/agents/agent_reader.h"
#include "core/base/masking.h"
#include "core/base/text.h"
#include "core/events/event_repository.h"
#include "core/orders/annotation_repository.h"
#include "core/orders/order_repository.h"
#include "core/orders/privacy_policy.h"
#include "core/orders/privacy_repository.h"
#include "core/storage/transaction.h"

namespace core::orders {
namespace {

using Json = nlohmann::json;

std::string_view toWord(RevealReason reason) {
    switch (reason) {
        case RevealReason::ContactBuyer:
            return "contact_buyer";
        case RevealReason::CheckAddress:
            return "check_address";
        case RevealReason::ArrangeDelivery:
            return "arrange_delivery";
        case RevealReason::HandleAfterSale:
            return "handle_after_sale";
        case RevealReason::Other:
            return "other";
    }
    return {};
}

std::string_view toWord(IdentityMethod method) {
    switch (method) {
        case IdentityMethod::MobileLastDigits:
            return "mobile_last_digits";
        case IdentityMethod::Email:
            return "email";
    }
    return {};
}

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

std::optional<PrivacyError> reasonFault(const std::string& reason) {
    if (reason.empty()) {
        return PrivacyError::ReasonMissing;
    }
    return characterCount(reason) > PrivacyService::kLongestReason
               ? std::optional(PrivacyError::TextTooLong)
               : std::nullopt;
}

/// Whose post decides such cases, so that a senior who has it sees all of them.
std::optional<agents::Capability> queueOf(OpenWork::Kind kind) {
    switch (kind) {
        case OpenWork::Kind::Review:
        case OpenWork::Kind::Request:
            return agents::Capability::OrderReview;
        case OpenWork::Kind::Return:
            return agents::Capability::ReturnReview;
        case OpenWork::Kind::Complaint:
            return agents::Capability::Complaint;
        case OpenWork::Kind::Other:
            break;
    }
    return std::nullopt;
}

/// Whether something about the order is open that the actor sees.
bool hasOpenWork(storage::Database& database, const Order& order, const agents::Actor& actor) {
    const auto agents = agents::AgentReader(database).list();
    return std::ranges::any_of(
        PrivacyRepository(database).openWork(order.key, order.buyerNick),
        [&](const OpenWork& work) {
            return sightOf(actor, agents, agents::CasePart::All, queueOf(work.kind))
                .covers(work.owner);
        });
}

/// Why the value is not shown, whoever asks.
std::optional<PrivacyError> valueBarrier(const std::optional<Order>& order, OrderField field) {
    if (!order) {
        return PrivacyError::OrderNotFound;
    }
    if (!isMasked(field)) {
        return PrivacyError::FieldNotMasked;
    }
    return canReveal(*order, field) ? std::nullopt : std::optional(PrivacyError::FieldEmpty);
}

bool isSameEnd(std::string_view known, std::string_view told) {
    const auto length = std::min(known.size(), told.size());
    return known.substr(known.size() - length) == told.substr(told.size() - length);
}

std::string lowered(std::string_view text) {
    std::string lower(trimmed(text));
    std::ranges::transform(lower, lower.begin(), [](char c) {
        return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    });
    return lower;
}

Result<bool, PrivacyError> compareDigits(const Order& order, const std::string& answer) {
    const std::string told = phoneDigits(answer);
    if (told.size() < kFewestIdentityDigits) {
        return Unexpected{PrivacyError::NotEnoughDigits};
    }
    const std::string known = knownPhoneEnd(order);
    if (known.size() < kFewestIdentityDigits) {
        return Unexpected{PrivacyError::FieldEmpty};
    }
    return isSameEnd(known, told);
}

Result<bool, PrivacyError> compareEmail(const Order& order, const std::string& answer) {
    const std::string known = lowered(order.buyerAccount);
    if (!hasKnownEmail(order)) {
        return Unexpected{PrivacyError::FieldEmpty};
    }
    return known == lowered(answer);
}

Result<bool, PrivacyError> compare(const Order& order, IdentityMethod method,
                                   const std::string& answer) {
    switch (method) {
        case IdentityMethod::MobileLastDigits:
            return compareDigits(order, answer);
        case IdentityMethod::Email:
            return compareEmail(order, answer);
    }
    return Unexpected{PrivacyError::FieldEmpty};
}

}  // namespace

PrivacyService::PrivacyService(storage::Database& database, Clock clock)
    : m_database(database), m_clock(std::move(clock)) {}

Result<Sensitive<std::string>, PrivacyError> PrivacyService::reveal(const OrderKey& key,
                                                                    OrderField field,
                                                                    RevealReason reason,
                                                                    const agents::Actor& actor) {
    if (!agents::mayAct(actor, agents::Right::RevealField)) {
        return Unexpected{PrivacyError::NotAllowedForRole};
    }
    storage::Transaction transaction(m_database);
    const auto order = OrderRepository(m_database).find(key);
    if (const auto refusal = valueBarrier(order, field)) {
        return Unexpected{*refusal};
    }
    if (actor.role != agents::Role::Owner && !hasOpenWork(m_database, *order, actor)) {
        return Unexpected{PrivacyError::NoOpenCase};
    }
    const Seconds now = m_clock();
    const auto before =
        PrivacyRepository(m_database).reveals(actor.name, now - std::chrono::hours{1});
    const auto most = agents::revealsAnHour(actor.role);
    if (before >= most) {
        return Unexpected{PrivacyError::TooManyReveals};
    }
    events::append(m_database, eventOf(key, actor, now, "reveal",
                                       {{"field", std::string(orders::toWord(field))},
                                        {"reason", std::string(toWord(reason))}}));
    if (before + 1 == most) {
        events::append(m_database, eventOf(key, actor, now, "reveal_limit", {{"shown", most}}));
    }
    transaction.commit();
    return Sensitive<std::string>(*maskedValue(*order, field));
}

Result<Sensitive<std::string>, PrivacyError> PrivacyService::breakGlass(
    const OrderKey& key, OrderField field, const std::string& reason, const agents::Actor& actor,
    const agents::Witness& second) {
    if (!agents::mayBreakGlass(actor) || !agents::mayWitness(second.actor(), actor)) {
        return Unexpected{PrivacyError::NotAllowedForRole};
    }
    const std::string clean = cleanText(reason);
    if (const auto fault = reasonFault(clean)) {
        return Unexpected{*fault};
    }
    storage::Transaction transaction(m_database);
    const auto order = OrderRepository(m_database).find(key);
    if (const auto refusal = valueBarrier(order, field)) {
        return Unexpected{*refusal};
    }
    const Seconds now = m_clock();
    const auto note = AnnotationRepository(m_database).addNote(key, clean, actor.name, now);
    events::append(m_database, eventOf(key, actor, now, "break_glass",
                                       {{"field", std::string(orders::toWord(field))},
                                        {"second", second.actor().name},
                                        {"note", note.id}}));
    transaction.commit();
    return Sensitive<std::string>(*maskedValue(*order, field));
}

Result<void, PrivacyError> PrivacyService::waiveIdentity(const OrderKey& key,
                                                         const std::string& reason,
                                                         const agents::Actor& actor) {
    if (!agents::mayAct(actor, agents::Right::WaiveIdentityCheck)) {
        return Unexpected{PrivacyError::NotAllowedForRole};
    }
    const std::string clean = cleanText(reason);
    if (const auto fault = reasonFault(clean)) {
        return Unexpected{*fault};
    }
    storage::Transaction transaction(m_database);
    if (!OrderRepository(m_database).find(key)) {
        return Unexpected{PrivacyError::OrderNotFound};
    }
    if (PrivacyRepository(m_database).isWaived(key, Seconds{})) {
        return Unexpected{PrivacyError::WaivedBefore};
    }
    const Seconds now = m_clock();
    const auto note = AnnotationRepository(m_database).addNote(key, clean, actor.name, now);
    events::append(m_database, eventOf(key, actor, now, "waive_identity", {{"note", note.id}}));
    transaction.commit();
    return {};
}

Result<bool, PrivacyError> PrivacyService::checkIdentity(const OrderKey& key, IdentityMethod method,
                                                         const std::string& answer,
                                                         const agents::Actor& actor) {
    if (!agents::mayAct(actor, agents::Right::CheckIdentity)) {
        return Unexpected{PrivacyError::NotAllowedForRole};
    }
    storage::Transaction transaction(m_database);
    const auto order = OrderRepository(m_database).find(key);
    if (!order) {
        return Unexpected{PrivacyError::OrderNotFound};
    }
    const Seconds now = m_clock();
    if (PrivacyRepository(m_database).failedChecks(key, now - std::chrono::hours{24}) >=
        kIdentityTries) {
        return Unexpected{PrivacyError::TooManyTries};
    }
    const auto passed = compare(*order, method, answer);
    if (!passed) {
        return passed;
    }
    events::append(m_database,
                   eventOf(key, actor, now, "check_identity",
                           {{"method", std::string(toWord(method))}, {"passed", *passed}}));
    transaction.commit();
    return *passed;
}

}  // namespace core::orders
