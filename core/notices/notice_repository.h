#pragma once

#include "core/notices/notice.h"
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
    /// The talk to which the buyer is written, or nothing.
    [[nodiscard]] std::optional<std::int64_t> newestConversation(orders::ShopId shop, const std::string& buyer);

private:
    storage::Database& m_database;
};

/// Columns in the order of the table.
[[nodiscard]] Notice readNotice(const storage::Statement& row);

}  // namespace core::notices
