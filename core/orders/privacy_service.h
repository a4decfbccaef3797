#pragma once

#include "core/agents/actor.h"
#include "core/base/result.h"
#include "core/base/sensitive.h"
#include "core/orders/review.h"

namespace core::storage {
class Database;
}

namespace core::orders {

/// Why a masked field is shown (R344, reliability.md section 2). Stored in the event.
enum class RevealReason { ContactBuyer, CheckAddress, ArrangeDelivery, HandleAfterSale, Other };
enum class PrivacyError { OrderNotFound, FieldNotMasked, FieldEmpty, NotEnoughDigits, TooManyTries, TooManyReveals, NotAllowedForRole };
enum class IdentityMethod { MobileLastDigits, Email };

/// The only way to a person's data on the screen: one field of one order at a time, with a reason, as an event
/// (`reveal`, `check_identity`). privacy_policy.h says which fields are masked.
class PrivacyService final {
public:
    /// Wrong answers on one order within a day before TooManyTries.
    static constexpr int kIdentityTries = 3;

    PrivacyService(storage::Database& database, Clock clock);

    /// Within an hour as many as the role has (agents::revealsAnHour), then TooManyReveals.
    Result<Sensitive<std::string>, PrivacyError> reveal(const OrderKey& key, OrderField field,
                                                        RevealReason reason,
                                                        const agents::Actor& actor);
    /// Compares what the buyer said with what is stored, without showing it (R342, R343). Only pass or fail and
    /// the method are stored. At least 3 digits for a mobile.
    Result<bool, PrivacyError> checkIdentity(const OrderKey& key, IdentityMethod method,
                                             const std::string& answer, const agents::Actor& actor);

private:
    storage::Database& m_database;
    Clock m_clock;
};

}  // namespace core::orders
