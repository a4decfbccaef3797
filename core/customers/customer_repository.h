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

    /// A buyer whom an order, a conversation or a person names, under any of the nicks.
    [[nodiscard]] std::optional<Customer> find(orders::ShopId shop, const std::string& nick);
    /// Stores what people know, under the main nick.
    void save(const Customer& customer, Seconds now);
    /// The nick that this one is merged into, at the end of all merges; itself where it is not.
    [[nodiscard]] std::string mainOf(orders::ShopId shop, const std::string& nick);
    /// What `nick` itself is merged into.
    [[nodiscard]] std::optional<std::string> aliasOf(orders::ShopId shop, const std::string& nick);
    void addAlias(orders::ShopId shop, const std::string& nick, const std::string& main,
                  const std::string& by, Seconds now);
    void removeAlias(orders::ShopId shop, const std::string& nick);
    /// Remembers that two nicks are two buyers; false when it is known.
    bool addDistinct(orders::ShopId shop, const std::string& nick, const std::string& other,
                     const std::string& by, Seconds now);
    [[nodiscard]] bool areDistinct(orders::ShopId shop, const std::string& nick,
                                   const std::string& other);

private:
    [[nodiscard]] bool isKnown(orders::ShopId shop, const std::string& nick);
    [[nodiscard]] std::vector<std::string> members(orders::ShopId shop, const std::string& main);
    void readWork(Customer& customer);
    void addOrders(Customer& customer, const std::string& nick);

    storage::Database& m_database;
};

/// Names a customer in the event book without saying the nick: a digest of shop and nick.
[[nodiscard]] std::string eventSubjectOf(orders::ShopId shop, const std::string& nick);

}  // namespace core::customers
