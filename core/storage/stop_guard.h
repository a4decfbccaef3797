#pragma once

#include <stop_token>

#include "core/storage/database.h"

namespace core::storage {

/// As long as it lives, a statement of this connection that runs after `stop` was requested ends
/// with a StorageError of code SQLITE_INTERRUPT. One at a time for a connection; a token that
/// cannot stop makes none.
class StopGuard final {
public:
    StopGuard(Database& database, std::stop_token stop);
    ~StopGuard();
    StopGuard(const StopGuard&) = delete;
    StopGuard& operator=(const StopGuard&) = delete;

private:
    Database& m_database;
    std::stop_token m_stop;
};

}  // namespace core::storage
