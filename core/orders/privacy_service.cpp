#include "core/orders/privacy_service.h"

#include <algorithm>
#include <nlohmann/json.hpp>

#include "core/agents/rights.h"
#include "core/base/masking.h"
#include "core/base/text.h"
#include "core/events/event_repository.h"
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
    if (!order) {
        return Unexpected{PrivacyError::OrderNotFound};
    }
    if (!isMasked(field)) {
        return Unexpected{PrivacyError::FieldNotMasked};
    }
    if (!canReveal(*order, field)) {
        return Unexpected{PrivacyError::FieldEmpty};
    }
    const Seconds now = m_clock();
    if (PrivacyRepository(m_database).reveals(actor.name, now - std::chrono::hours{1}) >=
        agents::revealsAnHour(actor.role)) {
        return Unexpected{PrivacyError::TooManyReveals};
    }
    events::append(m_database, {.at = now,
                                .actor = actor.name,
                                .subjectKind = "order",
                                .shop = key.shop,
                                .subject = key.number,
                                .action = "reveal",
                                .after = Json{{"field", std::string(orders::toWord(field))},
                                              {"reason", std::string(toWord(reason))}}
                                             .dump()});
    transaction.commit();
    return Sensitive<std::string>(*maskedValue(*order, field));
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
    events::append(
        m_database,
        {.at = now,
         .actor = actor.name,
         .subjectKind = "order",
         .shop = key.shop,
         .subject = key.number,
         .action = "check_identity",
         .after = Json{{"method", std::string(toWord(method))}, {"passed", *passed}}.dump()});
    transaction.commit();
    return *passed;
}

}  // namespace core::orders
