#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/customers/customer.h"
#include "core/storage/database.h"

namespace core::customers {

/// SQL of the acts on a customer. Runs inside the caller's transaction.
class CustomerRepository final {
public:
    explicit CustomerRepository(storage::Database& database) : m_database(database) {}

    /// A buyer whom the orders name, with what people noted.
    [[nodiscard]] std::optional<Customer> find(orders::ShopId shop, const std::string& nick);
    /// Stores note and tags.
    void save(const Customer& customer, Seconds now);

private:
    storage::Database& m_database;
};

/// Names a customer in the event book without saying the nick: a digest of shop and nick.
[[nodiscard]] std::string eventSubjectOf(orders::ShopId shop, const std::string& nick);

}  // namespace core::customers
