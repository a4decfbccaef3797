#pragma once

#include "core/base/signal.h"
#include "core/storage/database.h"

#include <type_traits>

namespace core::storage {

/// One write transaction: passes the gate, then BEGIN IMMEDIATE. Rolls back unless committed. Inside another one of the
/// same connection it is a part of that: an act may be made of the acts of several services, and is wholly there or
/// wholly absent.
class Transaction final {
public:
    explicit Transaction(Database& database);
    ~Transaction();
    Transaction(const Transaction&) = delete;
    Transaction& operator=(const Transaction&) = delete;
    /// Returns only when the data is on the disk; of a part: when the whole may go on.
    void commit();

private:
    Database& m_database;
    bool m_open = false;
    bool m_isPart = false;
    /// How many calls waited for the commit when this began.
    std::size_t m_waiting = 0;
};

/// Tells a change when the transaction that is open now is committed as a whole; at once where none is open.
template <class... Args>
void emitAfterCommit(Database& database, const Signal<Args...>& signal, std::type_identity_t<Args>... args) {
    database.afterCommit([&signal, ... args = std::move(args)] { signal.emit(args...); });
}

}  // namespace core::storage
