#pragma once

#include "core/orders/order.h"
#include "core/storage/database.h"

namespace core::orders {

/// Counts what the event book says of reveals and identity checks.
class PrivacyRepository final {
public:
    explicit PrivacyRepository(storage::Database& database);
    /// Reveals by that actor after `since`.
    [[nodiscard]] std::int64_t reveals(const std::string& actor, Seconds since);
    /// Whether a check of that order by this actor, after `since`, passed.
    [[nodiscard]] bool hasPassed(const OrderKey& key, const std::string& actor, Seconds since);
    /// Failed identity checks of that order after `since`.
    [[nodiscard]] std::int64_t failedChecks(const OrderKey& key, Seconds since);

private:
    storage::Database& m_database;
};

}  // namespace core::orders
