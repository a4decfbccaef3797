#pragma once

#include "core/agents/actor.h"
#include "core/base/result.h"
#include "core/base/signal.h"
#include "core/orders/review.h"
#include "core/orders/review_policy.h"

namespace core::storage {
class Database;
}

namespace core::orders {

/// Where it was made sure that it is the buyer who asks for another address.
enum class IdentityProof {
    /// A check of the order, or a lead's waiver of it, within a day.
    OfOrder,
    /// The case that the change comes from had its own check, or waiver, before it was granted.
    OfCase,
};

/// Notes, flags and edit requests on any order, reviewed or not (R086, R093). Every act is one transaction with
/// its event (subject `order`; `add_note`, `set_flag`, `clear_flag`, `request_edit`, `withdraw_edit`); an event of an
/// edit names the field and the request, never the person's data.
class AnnotationService final {
public:
    template <class T>
    using Outcome = Result<T, ReviewError>;

    AnnotationService(storage::Database& database, Clock clock);

    Outcome<OrderNote> addNote(const OrderKey& key, const std::string& text,
                               const agents::Actor& actor);
    /// NothingChanged when the flag already is so. The complaint flag holds an order that is not decided: its review
    /// gets the hit OpenComplaint, and one that passed by itself waits for a person (R090).
    Outcome<void> setFlag(const OrderKey& key, OrderFlag flag, bool on, const agents::Actor& actor);
    /// Sets or clears one flag on many orders; those that have it already are left out of the count.
    std::vector<OrderKey> setFlags(const std::vector<OrderKey>& keys, OrderFlag flag, bool on,
                                   const agents::Actor& actor);
    /// A change that the shop's own system must make: receiver, address, mobile, sku, remark, courier. A new
    /// request for the same field replaces the open one. Of who and where (receiver, address, mobile, phone) everybody but
    /// the owner asks only after an own identity check of that order within a day, or a lead's waiver of it, where there
    /// is something to check by; what an agent asks for is a proposal, since only who may change addresses hands it off.
    Outcome<EditRequest> requestEdit(const OrderKey& key, OrderField field, const std::string& after,
                                     const agents::Actor& actor, IdentityProof proof = IdentityProof::OfOrder);
    /// NotAllowedInState when it was exported, arrived or withdrawn already. Others' requests: who may change addresses.
    Outcome<EditRequest> withdrawEdit(std::int64_t id, const agents::Actor& actor);

    /// Tells which orders changed, after the commit, on the writer thread.
    Signal<std::vector<OrderKey>> changed;

private:
    storage::Database& m_database;
    Clock m_clock;
};

}  // namespace core::orders
