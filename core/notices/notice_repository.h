#pragma once

#include "core/notices/notice_policy.h"
#include "core/storage/database.h"

#include <vector>

namespace core::notices {

/// SQL of notices. Runs inside the caller's transaction, so that a case's act and its notice are one.
class NoticeRepository final {
public:
    explicit NoticeRepository(storage::Database& database) : m_database(database) {}

    [[nodiscard]] std::optional<Notice> find(NoticeId id);
    /// Returns it with its id; nothing where the same kind and occasion of this record was told or waits already.
    std::optional<Notice> add(Notice notice);
    void save(const Notice& notice);
    /// Of one record, oldest first.
    [[nodiscard]] std::vector<Notice> about(const tasks::About& about);
    /// What the mirror and the review say of an order; nothing: the mirror does not have it.
    [[nodiscard]] std::optional<OrderFacts> facts(const orders::OrderKey& key);
    /// A queued notice whose reply came to its end.
    struct Settled {
        Notice notice;
        /// When the channel took it, of one that was delivered; nothing: the reply was withdrawn or failed.
        std::optional<Seconds> deliveredAt;
        bool hasFailed = false;
    };
    [[nodiscard]] std::vector<Settled> settled();
    /// Waiting ones about orders whose text has braces still, the first due, at most as many.
    [[nodiscard]] std::vector<Notice> unfilled(std::int64_t limit);
    /// The talk to which the buyer is written, or nothing.
    [[nodiscard]] std::optional<std::int64_t> newestConversation(orders::ShopId shop, const std::string& buyer);

private:
    storage::Database& m_database;
};

/// A query of notices: the columns that readNotice expects, and what follows them.
[[nodiscard]] std::string selectNotices(std::string_view rest);
[[nodiscard]] Notice readNotice(const storage::Statement& row);

}  // namespace core::notices
