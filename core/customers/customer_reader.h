#pragma once

#include "core/customers/customer.h"
#include "core/events/event.h"

namespace core::storage {
class Database;
}

namespace core::customers {

/// Reads customers as the orders tell them, with what people noted.
class CustomerReader final {
public:
    explicit CustomerReader(storage::Database& database);
    /// Also under a nick that was merged into another; a buyer who only chats has no orders.
    [[nodiscard]] std::optional<Customer> find(orders::ShopId shop, const std::string& nick);
    /// Newest use first; at most 50.
    [[nodiscard]] std::vector<Receiver> receivers(orders::ShopId shop, const std::string& nick);
    /// Under every nick of the customer, newest first.
    [[nodiscard]] std::vector<CustomerOrder> orders(const Customer& customer, std::int64_t limit);
    /// R205: parcels refused, disputes and orders never paid, newest first; at most 50 of each.
    [[nodiscard]] std::vector<CreditMark> creditMarks(const Customer& customer);
    /// R203: who changed what of the profile, oldest first.
    [[nodiscard]] std::vector<events::Event> history(const Customer& customer);
    /// R210, over every order of the shop; a merged buyer counts as one. The list holds at most `limit`. Reads all
    /// customers: not on the screen's thread.
    [[nodiscard]] RepeatPurchases repeatPurchases(orders::ShopId shop, std::int64_t limit);
    /// Groups and tags that are in use, in order: offered while typing.
    [[nodiscard]] std::vector<std::string> contactGroups(orders::ShopId shop);
    [[nodiscard]] std::vector<std::string> tags(orders::ShopId shop);

private:
    storage::Database& m_database;
};

}  // namespace core::customers
