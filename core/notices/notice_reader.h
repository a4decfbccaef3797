#pragma once

#include "core/notices/notice.h"

#include <map>
#include <vector>

namespace core::storage {
class Database;
}

namespace core::notices {

/// Reads notices for the screen.
class NoticeReader final {
public:
    explicit NoticeReader(storage::Database& database) : m_database(database) {}

    [[nodiscard]] std::optional<Notice> find(NoticeId id);
    [[nodiscard]] std::vector<Notice> about(const tasks::About& about);
    /// Waiting ones of a kind (nothing: of all kinds), by due time, at most as many.
    [[nodiscard]] std::vector<Notice> waiting(std::optional<NoticeKind> kind, std::int64_t limit);
    [[nodiscard]] std::map<NoticeKind, std::int64_t> waitingCounts();

private:
    storage::Database& m_database;
};

}  // namespace core::notices
