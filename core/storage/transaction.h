#pragma once

#include "core/storage/database.h"

namespace core::storage {

/// One write transaction: passes the gate, then BEGIN IMMEDIATE. Rolls back unless committed.
class Transaction final {
public:
    explicit Transaction(Database& database);
    ~Transaction();
    Transaction(const Transaction&) = delete;
    Transaction& operator=(const Transaction&) = delete;
    /// Returns only when the data is on the disk.
    void commit();

private:
    Database& m_database;
    bool m_open = false;
};

}  // namespace core::storage
