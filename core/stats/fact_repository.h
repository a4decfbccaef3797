#pragma once

#include "core/stats/metric_rules.h"
#include "core/storage/database.h"

namespace core::stats {

/// What of a customer is read: rows that no metric asks for stay in the file.
struct FactNeeds {
    bool messages = false;
    bool orders = false;
    bool items = false;
    bool products = false;
    bool handledOrders = false;
    bool promises = false;
    bool calls = false;
};
[[nodiscard]] FactNeeds needsOf(const StatisticsQuery& query);

/// Reads the rows that the figures are counted from. Keeps its statements for as long as it lives.
class FactRepository final {
public:
    FactRepository(storage::Database& database, const StatisticsQuery& query,
                   std::function<std::unordered_set<std::string>(orders::ShopId)> ordersWithCase);

    /// A customer of a shop under the nick that the others were merged into.
    struct Customer {
        orders::ShopId shop = 0;
        std::string nick;
        auto operator<=>(const Customer&) const = default;
    };
    /// Whose conversations or orders reach into the period, in order.
    [[nodiscard]] std::vector<Customer> customers();
    /// All their orders, all their conversations, and the messages of those that reach into the period. Buyers without a
    /// name are nobody's: each conversation comes alone.
    [[nodiscard]] std::vector<CustomerFacts> factsOf(const Customer& customer);

    /// The nick that this one was merged into, else itself.
    [[nodiscard]] const std::string& mainNickOf(orders::ShopId shop, const std::string& nick) const;

    void handledOrders(const std::function<void(const HandledOrder&)>& take);
    /// Of promises the place of their conversation is filled in.
    [[nodiscard]] PromiseFact factOf(promises::Promise promise);
    void calls(const std::function<void(const CallFact&)>& take);
    [[nodiscard]] FactContext context();

private:
    void addConversations(const Customer& customer, const std::string& nick, CustomerFacts& facts);
    void addMessages(ConversationFact& fact);
    void addProducts(ConversationFact& fact);
    void addOrders(const Customer& customer, const std::string& nick, CustomerFacts& facts);
    void addItems(OrderFact& fact);
    [[nodiscard]] bool isExcluded(conversations::ConversationId conversation) const;
    [[nodiscard]] bool isExcluded(const orders::OrderKey& order) const;
    [[nodiscard]] bool hasCase(orders::ShopId shop, const std::string& order);

    storage::Database& m_database;
    const StatisticsQuery& m_query;
    FactNeeds m_needs;
    std::function<std::unordered_set<std::string>(orders::ShopId)> m_ordersWithCase;
    std::unordered_map<orders::ShopId, std::unordered_set<std::string>> m_cases;
    storage::Statement m_conversations;
    storage::Statement m_messages;
    storage::Statement m_products;
    storage::Statement m_orders;
    storage::Statement m_items;
    std::unordered_set<conversations::ConversationId> m_excludedConversations;
    std::unordered_map<orders::ShopId, std::unordered_set<std::string>> m_excludedOrders;
    /// Of the order at hand, by place in the order and number.
    struct OrderedItem {
        std::pair<std::int64_t, std::int64_t> place;
        ItemFact fact;
    };
    std::vector<OrderedItem> m_orderedItems;
    std::map<Customer, std::string> m_mainNicks;
    std::map<Customer, std::vector<std::string>> m_otherNicks;
};

}  // namespace core::stats
