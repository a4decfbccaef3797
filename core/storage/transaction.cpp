#include "core/storage/transaction.h"

#include <sqlite3.h>
#include <utility>

#include "core/storage/write_gate.h"

namespace core::storage {

Transaction::Transaction(Database& database)
    : m_database(database)
    , m_isPart(sqlite3_get_autocommit(database.handle()) == 0)
    , m_waiting(database.m_afterCommit.size()) {
    if (m_isPart) {
        database.execute("SAVEPOINT part");
        m_open = true;
        return;
    }
    if (database.gate()) {
        database.gate()->enter();
    }
    try {
        database.execute("BEGIN IMMEDIATE");
        m_open = true;
    } catch (...) {
        if (database.gate()) {
            database.gate()->leave();
        }
        throw;
    }
}

Transaction::~Transaction() {
    if (!m_open) {
        return;
    }
    m_database.m_afterCommit.resize(m_waiting);
    // An error may have rolled back already; then there is nothing to undo.
    if (sqlite3_get_autocommit(m_database.handle()) == 0) {
        const char* undo = m_isPart ? "ROLLBACK TO part; RELEASE part" : "ROLLBACK";
        sqlite3_exec(m_database.handle(), undo, nullptr, nullptr, nullptr);
    }
    if (!m_isPart && m_database.gate()) {
        m_database.gate()->leave();
    }
}

void Transaction::commit() {
    // When this throws, the transaction is still ours: the destructor undoes it and leaves the
    // gate.
    m_database.execute(m_isPart ? "RELEASE part" : "COMMIT");
    m_open = false;
    if (m_isPart) {
        return;
    }
    if (m_database.gate()) {
        m_database.gate()->leave();
    }
    m_database.tidyLog();
    for (const auto& call : std::exchange(m_database.m_afterCommit, {})) {
        call();
    }
}

}  // namespace core::storage
