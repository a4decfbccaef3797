#pragma once

#include "core/agents/actor.h"
#include "core/agents/witness.h"
#include "core/base/result.h"
#include "core/base/sensitive.h"
#include "core/orders/review.h"

namespace core::storage {
class Database;
}

namespace core::orders {

/// Why a masked field is shown (R344, reliability.md section 2). Stored in the event.
enum class RevealReason { ContactBuyer, CheckAddress, ArrangeDelivery, HandleAfterSale, Other };
enum class PrivacyError {
    OrderNotFound,
    FieldNotMasked,
    FieldEmpty,
    NotEnoughDigits,
    TooManyTries,
    TooManyReveals,
    NotAllowedForRole,
    /// No review, conversation or case about the order is open that is the actor's, nobody's or of their queue.
    NoOpenCase,
    ReasonMissing,
    /// Over 200 characters.
    TextTooLong,
    /// Once per order: the buyer must be checked now.
    WaivedBefore,
};
enum class IdentityMethod { MobileLastDigits, Email };

/// The only way to a person's data on the screen: one field of one order at a time, with a reason, as an event
/// (`reveal`, `check_identity`, `waive_identity`, `break_glass`; `reveal_limit` once an agent has shown as many as the
/// role may in an hour). A reason in words is a note of the order, which the event names. privacy_policy.h says which
/// fields are masked.
class PrivacyService final {
public:
    /// Wrong answers on one order within a day before TooManyTries.
    static constexpr int kIdentityTries = 3;
    static constexpr std::size_t kLongestReason = 200;

    PrivacyService(storage::Database& database, Clock clock);

    /// Within an hour as many as the role has (agents::revealsAnHour), then TooManyReveals; only of an order whose review,
    /// buyer's conversation or case is open and one that the actor sees (agents::Sight), else NoOpenCase. The owner needs
    /// no case.
    Result<Sensitive<std::string>, PrivacyError> reveal(const OrderKey& key, OrderField field,
                                                        RevealReason reason,
                                                        const agents::Actor& actor);
    /// In an emergency: an admin, with a reason and a second person who signed.
    Result<Sensitive<std::string>, PrivacyError> breakGlass(const OrderKey& key, OrderField field,
                                                            const std::string& reason,
                                                            const agents::Actor& actor,
                                                            const agents::Witness& second);
    /// A lead takes it on himself, once an order and with a reason: for a day its receiver and address may be changed
    /// without a check.
    Result<void, PrivacyError> waiveIdentity(const OrderKey& key, const std::string& reason,
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
