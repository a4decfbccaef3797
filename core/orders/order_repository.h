#pragma once

#include <optional>

#include "core/orders/order.h"
#include "core/storage/database.h"

namespace core::orders {

/// Orders of the mirror as the acts need them. Statements stay prepared as long as the object
/// lives.
class OrderRepository final {
public:
    explicit OrderRepository(storage::Database& database);

    [[nodiscard]] std::optional<Order> find(const OrderKey& key);
    [[nodiscard]] std::optional<Order> findById(std::int64_t id);
    [[nodiscard]] std::vector<OrderItem> items(const OrderKey& key);
    /// R090: an agent flagged the order, or the platform stepped into a refund that is still open.
    [[nodiscard]] bool hasOpenComplaint(const OrderKey& key);

private:
    storage::Statement m_find;
    storage::Statement m_findById;
    storage::Statement m_items;
    storage::Statement m_complaint;
};

}  // namespace core::orders
