#include "core/storage/transaction.h"

#include <sqlite3.h>

#include "core/storage/write_gate.h"

namespace core::storage {

Transaction::Transaction(Database& database) : m_database(database) {
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
    // An error may have rolled back already; then there is nothing to undo.
    if (sqlite3_get_autocommit(m_database.handle()) == 0) {
        sqlite3_exec(m_database.handle(), "ROLLBACK", nullptr, nullptr, nullptr);
    }
    if (m_database.gate()) {
        m_database.gate()->leave();
    }
}

void Transaction::commit() {
    // When this throws, the transaction is still ours: the destructor undoes it and leaves the
    // gate.
    m_database.execute("COMMIT");
    m_open = false;
    if (m_database.gate()) {
        m_database.gate()->leave();
    }
    m_database.tidyLog();
}

}  // namespace core::storage
