#pragma once

#include "core/agents/actor.h"
#include "core/base/result.h"
#include "core/base/signal.h"
#include "core/base/time.h"
#include "core/orders/review.h"

#include <filesystem>

namespace core::storage {
class Database;
}

namespace core::orders {

/// NotAllowedForRole: the file carries out changes of addresses, so it is for who may change them.
enum class HandoffError { NothingToExport, FileNotWritable, NotAllowedForRole };

struct HandoffOutcome {
    std::filesystem::path file;
    std::int64_t edits = 0;
    std::int64_t notes = 0;
    std::int64_t applications = 0;
    std::int64_t requests = 0;
};

/// Writes open edit requests, notes, approved applications and granted requests for the shop's own system (R093, R338): .csv
/// (UTF-8 with BOM, guarded against formulas) or .xlsx (typed cells) by the file's ending; then marks them exported, as one act with one event. A file
/// that cannot be written changes nothing; the file appears whole or not at all, readable by its owner only. The event
/// is `export_handoff` of subject `shop` (0: all shops) with the counts.
class HandoffService final {
public:
    HandoffService(storage::Database& database, Clock clock);
    Result<HandoffOutcome, HandoffError> exportOpen(std::optional<ShopId> shop,
                                                    const std::filesystem::path& file,
                                                    const agents::Actor& actor);
    /// Open edit requests, notes, approved applications and granted requests not exported yet.
    [[nodiscard]] std::int64_t openCount(std::optional<ShopId> shop);

    /// After the commit, on the writer thread: what was handed over moves on.
    Signal<> exported;

private:
    storage::Database& m_database;
    Clock m_clock;
};

}  // namespace core::orders
