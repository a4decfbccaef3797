#include "core/orders/privacy_service.h"

#include <algorithm>
#include <nlohmann/json.hpp>

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

constexpr std::size_t kFewestDigits = 3;

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

/// The digits at the end that are known: of `138****5678` the last four, of a virtual number those
/// before the extension, which is the platform's and not the buyer's.
std::string knownEnd(std::string_view mobile) {
    const auto dash = mobile.find('-');
    if (phoneDigits(mobile.substr(0, dash)).size() == 11) {
        mobile = mobile.substr(0, dash);
    }
    const auto star = mobile.rfind('*');
    return phoneDigits(star == std::string_view::npos ? mobile : mobile.substr(star + 1));
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
    if (told.size() < kFewestDigits) {
        return Unexpected{PrivacyError::NotEnoughDigits};
    }
    const std::string known = knownEnd(order.mobile.empty() ? order.phone : order.mobile);
    if (known.size() < kFewestDigits) {
        return Unexpected{PrivacyError::FieldEmpty};
    }
    return isSameEnd(known, told);
}

Result<bool, PrivacyError> compareEmail(const Order& order, const std::string& answer) {
    const std::string known = lowered(order.buyerAccount);
    if (known.find('@') == std::string::npos || known.find('*') != std::string::npos) {
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
        kRevealsAnHour) {
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
