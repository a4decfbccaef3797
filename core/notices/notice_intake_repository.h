#pragma once

#include "core/orders/order.h"
#include "core/storage/database.h"

#include <vector>

namespace core::notices {

/// Up to which difference, order of the mirror and event the notices were taken in.
struct IntakeMark {
    std::int64_t difference = 0;
    std::int64_t order = 0;
    std::int64_t event = 0;
    bool operator==(const IntakeMark&) const = default;
};

/// An order that something happened to.
struct IntakeCandidate {
    orders::OrderKey key;
    /// When an import showed that it was shipped or delivered; nothing: it showed something else.
    std::optional<Seconds> changedAt;
};

/// SQL of finding what happened since the last look: pieces of bounded size, so that nobody waits long.
class NoticeIntakeRepository final {
public:
    explicit NoticeIntakeRepository(storage::Database& database) : m_database(database) {}

    /// The stored mark; one that is ahead of the mirror, which was imported anew, starts over there.
    [[nodiscard]] IntakeMark mark();
    void saveMark(const IntakeMark& mark);
    /// The highest number of each.
    [[nodiscard]] IntakeMark newest();
    /// The next orders from `mark` on, which moves behind them. Of new orders only those with a time since `since`.
    [[nodiscard]] std::vector<IntakeCandidate> next(IntakeMark& mark, const IntakeMark& newest, Seconds since);

private:
    storage::Database& m_database;
};

}  // namespace core::notices
