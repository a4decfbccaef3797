#pragma once

#include <vector>

#include "core/orders/order.h"
#include "core/storage/database.h"

namespace core::orders {

/// Something about an order that is not settled yet.
struct OpenWork {
    /// Which post decides it; Other: none of its own.
    enum class Kind { Review, Request, Return, Complaint, Other };
    Kind kind = Kind::Other;
    /// Empty: nobody's, of the pool.
    std::string owner;
};

/// Counts what the event book says of reveals and identity checks, and tells what is open about an order.
class PrivacyRepository final {
public:
    explicit PrivacyRepository(storage::Database& database);
    /// Reveals by that actor after `since`.
    [[nodiscard]] std::int64_t reveals(const std::string& actor, Seconds since);
    /// Whether a check of that order by this actor, after `since`, passed.
    [[nodiscard]] bool hasPassed(const OrderKey& key, const std::string& actor, Seconds since);
    /// Whether a lead waived the check of that order after `since`.
    [[nodiscard]] bool isWaived(const OrderKey& key, Seconds since);
    /// The order's review, the buyer's conversations and the cases that name the order, as long as they are open.
    [[nodiscard]] std::vector<OpenWork> openWork(const OrderKey& key, const std::string& buyer);
    /// Failed identity checks of that order after `since`.
    [[nodiscard]] std::int64_t failedChecks(const OrderKey& key, Seconds since);

private:
    storage::Database& m_database;
};

}  // namespace core::orders
