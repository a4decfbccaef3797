#pragma once

#include "core/conversations/conversation.h"
#include "core/storage/database.h"

namespace core::conversations {

/// How far a buyer's orders are, for what a snoozed conversation waits for.
class OrderProgressRepository final {
public:
    explicit OrderProgressRepository(storage::Database& database) : m_database(database) {}

    /// The orders to wait for: those linked to the conversation that have not got so far and are
    /// not closed, else the buyer's newest such order; none: one that the buyer has yet to make.
    [[nodiscard]] std::vector<std::string> awaited(const Conversation& conversation,
                                                   SnoozeFor what);
    /// Whether one of `snoozeOrders` (none: one made after it was snoozed) has got so far, or never
    /// will, being closed.
    [[nodiscard]] bool hasHappened(const Conversation& conversation);

private:
    storage::Database& m_database;
};

}  // namespace core::conversations
