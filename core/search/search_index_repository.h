#pragma once

#include <functional>
#include <stop_token>

#include "core/orders/order.h"
#include "core/search/search_query.h"
#include "core/storage/database.h"

namespace core::search {

/// How far the index has come: every order up to `orderId` is in it as it was after the difference
/// `differenceId`.
struct IndexMark {
    std::int64_t orderId = 0;
    std::int64_t differenceId = 0;
};

/// An order in order of age: newer is greater.
struct OrderAge {
    std::int64_t createdAt = 0;
    std::int64_t id = 0;
    auto operator<=>(const OrderAge&) const = default;
};

/// A place in the index: sorting by it is sorting by day of creation, which keeps the newest hits
/// together, and the neighbours' distances, which the index stores, short.
[[nodiscard]] std::int64_t indexKeyOf(const OrderAge& order);
[[nodiscard]] std::int64_t orderIdOf(std::int64_t indexKey);
[[nodiscard]] std::int64_t dayOf(std::int64_t indexKey);
/// Orders with a higher id are never indexed, only scanned.
inline constexpr std::int64_t kMostOrders = (std::int64_t{1} << 26) - 1;

struct IndexEntry {
    OrderAge order;
    std::string terms;
};

/// The SQL of the search index.
class SearchIndexRepository final {
public:
    explicit SearchIndexRepository(storage::Database& database);

    /// Zero where there is no index or where the mirror has been made anew since.
    [[nodiscard]] IndexMark mark();
    /// What the mirror holds now.
    [[nodiscard]] IndexMark head();
    /// Inside the caller's transaction.
    void saveMark(const IndexMark& mark);
    void clear();
    void insert(const IndexEntry& entry);

    using Visit = std::function<bool(const OrderAge&, const SearchableOrder&)>;
    /// Orders behind `mark`: new ones, oldest id first, at most `limit`; then the known ones of the
    /// next `limit` differences. Gives the mark that is reached. `visit` gives false to end.
    IndexMark eachBehind(const IndexMark& mark, std::int64_t limit, const Visit& visit);
    /// Every order, newest first.
    void eachNewestFirst(const Visit& visit);
    /// Orders that the index gives for an expression, newest day first.
    void eachIndexed(const std::string& expression,
                     const std::function<bool(std::int64_t indexKey)>& visit);
    /// Calls `visit` with one order if there is such.
    void withOrder(std::int64_t id, const Visit& visit);

private:
    storage::Database& m_database;
    storage::Statement m_one;
    std::optional<storage::Statement> m_insert;
};

}  // namespace core::search
