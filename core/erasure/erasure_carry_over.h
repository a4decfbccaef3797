#pragma once

#include "core/erasure/erasure.h"
#include "core/erasure/tombstone_reader.h"

namespace core::storage {
class Database;
}

namespace core::erasure {

/// What a database tells of its erasures.
struct Erasures {
    /// Oldest first.
    std::vector<ErasureRequest> requests;
    std::vector<Tombstone> tombstones;
};
[[nodiscard]] Erasures erasuresOf(storage::Database& database);

/// A restored database is from before some erasures: takes over from the one it replaces what was asked and erased
/// there, and erases it again, as of when it was erased. Inside the caller's transaction on `restored`. Returns how many
/// orders and buyers.
std::int64_t carryOver(const Erasures& replaced, storage::Database& restored, Seconds now);

}  // namespace core::erasure
