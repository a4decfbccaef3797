#pragma once

#include <functional>
#include <optional>

#include "core/storage/transaction.h"
#include "core/storage/write_gate.h"

namespace core::importing {

/// Holds the write transaction as long as nobody waits for it: whole units go into large
/// transactions, and an agent's act gets its turn within a few milliseconds.
class WriteTurn final {
public:
    /// `check` runs before each commit and throws to roll back.
    WriteTurn(storage::Database& database, std::function<void()> check)
        : m_database(database), m_check(std::move(check)) {
        m_transaction.emplace(database);
    }

    /// Between two units that belong together each for itself.
    void unitDone() {
        if (++m_units % kUnitsToLook == 0) {
            giveWay();
        }
    }
    /// After a piece of work that took some milliseconds by itself.
    void pieceDone() {
        m_units += kUnitsToLook;
        giveWay();
    }
    void commit() {
        m_check();
        m_transaction->commit();
        m_transaction.reset();
        m_units = 0;
    }

private:
    static constexpr int kUnitsToLook = 32;
    static constexpr int kUnitsAtMost = 32'768;
    void giveWay() {
        if (isAwaited() || m_units >= kUnitsAtMost) {
            commit();
            m_transaction.emplace(m_database);
        }
    }
    [[nodiscard]] bool isAwaited() const {
        return m_database.gate() && m_database.gate()->isAwaited();
    }

    storage::Database& m_database;
    std::function<void()> m_check;
    std::optional<storage::Transaction> m_transaction;
    int m_units = 0;
};

}  // namespace core::importing
