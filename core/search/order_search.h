#pragma once

#include <memory>
#include <stop_token>

#include "core/jobs/job_queue.h"
#include "core/orders/order.h"

namespace core::storage {
class Database;
}

namespace core::search {

/// Finds orders by number, nick, receiver, phone, tracking number and title: exact substrings from
/// one character on, width, case and traditional or simplified form ignored; nicks, receivers and
/// titles also by pinyin and pinyin initials. The index trails the import: what it does not hold
/// yet is scanned.
class OrderSearch final {
public:
    explicit OrderSearch(storage::Database& database);
    ~OrderSearch();
    OrderSearch(const OrderSearch&) = delete;
    OrderSearch& operator=(const OrderSearch&) = delete;

    /// Row ids of matching orders, newest first, at most `limit`.
    [[nodiscard]] std::vector<std::int64_t> find(std::string_view text, std::size_t limit,
                                                 std::stop_token stop = {});
    /// Whether one order matches: for a list that is short already.
    [[nodiscard]] bool isFound(std::string_view text, std::int64_t id);
    /// Brings the index up to date; needs a read-write connection. Lets waiting acts through the
    /// gate.
    static void catchUp(storage::Database& database, jobs::JobContext& job);

private:
    struct LastQuery;
    storage::Database& m_database;
    std::unique_ptr<LastQuery> m_last;
};

}  // namespace core::search
