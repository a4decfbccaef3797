#pragma once

#include "core/agents/sight.h"
#include "core/notices/notice.h"

#include <map>
#include <vector>

namespace core::storage {
class Database;
}

namespace core::notices {

/// Reads notices for the screen. A list with a sight holds those of the cases that it covers; one about an order is
/// nobody's, so in the pool, and one that was told also belongs to who told it.
class NoticeReader final {
public:
    explicit NoticeReader(storage::Database& database) : m_database(database) {}

    [[nodiscard]] std::optional<Notice> find(NoticeId id);
    [[nodiscard]] std::vector<Notice> about(const tasks::About& about);
    /// Waiting ones of a kind (nothing: of all kinds), by due time, at most as many.
    [[nodiscard]] std::vector<Notice> waiting(std::optional<NoticeKind> kind, std::int64_t limit,
                                              const agents::Sight& sight = {});
    /// Waiting ones of any of these kinds, by due time, at most as many.
    [[nodiscard]] std::vector<Notice> waitingOf(const std::vector<NoticeKind>& kinds, std::int64_t limit,
                                                const agents::Sight& sight = {});
    [[nodiscard]] std::map<NoticeKind, std::int64_t> waitingCounts(const agents::Sight& sight = {});
    /// Those whose reply lies in the outbox or was not acknowledged yet, by due time, at most as many.
    [[nodiscard]] std::vector<Notice> onTheWay(std::int64_t limit, const agents::Sight& sight = {});
    [[nodiscard]] std::int64_t onTheWayCount(const agents::Sight& sight = {});
    /// How many are due by then.
    [[nodiscard]] std::int64_t dueCount(Seconds now, const agents::Sight& sight = {});
    /// When the next one after `after` is due.
    [[nodiscard]] std::optional<Seconds> nextDue(Seconds after);
    /// The last ones that were sent or copied, newest first.
    [[nodiscard]] std::vector<Notice> told(std::int64_t limit, const agents::Sight& sight = {});
    /// Delivery follow-ups told since then that nobody noted an answer to, oldest first, at most as many.
    [[nodiscard]] std::vector<Notice> unanswered(Seconds since, std::int64_t limit, const agents::Sight& sight = {});
    /// What this buyer was told or is to be told, newest first, at most as many.
    [[nodiscard]] std::vector<Notice> ofBuyer(orders::ShopId shop, const std::string& buyer, std::int64_t limit);

private:
    storage::Database& m_database;
};

}  // namespace core::notices
