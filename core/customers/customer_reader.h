#pragma once

#include "core/customers/customer.h"

namespace core::storage {
class Database;
}

namespace core::customers {

/// Reads customers as the orders tell them, with what people noted.
class CustomerReader final {
public:
    explicit CustomerReader(storage::Database& database);
    [[nodiscard]] std::optional<Customer> find(orders::ShopId shop, const std::string& nick);
    /// Newest use first; at most 50.
    [[nodiscard]] std::vector<Receiver> receivers(orders::ShopId shop, const std::string& nick);

private:
    storage::Database& m_database;
};

}  // namespace core::customers
