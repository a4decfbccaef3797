#pragma once

#include "core/erasure/erasure.h"

namespace core::storage {
class Database;
}

namespace core::erasure {

/// A restored database is from before some erasures: takes over from the one it replaces what was asked and erased
/// there, and erases it again. Inside the caller's transaction on `restored`. Returns how many orders and buyers.
std::int64_t carryOver(storage::Database& replaced, storage::Database& restored, Seconds now);

}  // namespace core::erasure
