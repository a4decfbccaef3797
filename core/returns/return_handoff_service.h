#pragma once

#include "core/agents/actor.h"
#include "core/base/result.h"
#include "core/returns/return_handoff_file.h"

#include <functional>
#include <vector>

namespace core::storage {
class Database;
}

namespace core::returns {

enum class ReturnHandoffError {
    /// The role may not record what finance and logistics did, so it has no use for the list.
    NoRight,
    NothingToExport,
    FileNotWritable,
};

/// Writes what waits for finance or logistics (R135, R338): the file, then one event (`export_returns` of subject `shop`,
/// 0: all shops; route and count, nothing of a buyer). The cases stay where they are until somebody marks them done with
/// a reference. Lives on the writer thread.
class ReturnHandoffService final {
public:
    /// The cases that wait for a route; nothing: of all shops.
    using Rows = std::function<std::vector<ReturnHandoffRow>(HandoffRoute, std::optional<orders::ShopId>)>;

    ReturnHandoffService(storage::Database& database, Clock clock, Rows rows);
    /// The number of cases written.
    Result<std::int64_t, ReturnHandoffError> exportWaiting(HandoffRoute route, std::optional<orders::ShopId> shop,
                                                           const std::filesystem::path& file,
                                                           const agents::Actor& actor);

private:
    storage::Database& m_database;
    Clock m_clock;
    Rows m_rows;
};

}  // namespace core::returns
