#pragma once

#include "core/agents/actor.h"
#include "core/orders/order.h"
#include "core/parcels/tracking.h"

#include <span>
#include <string>
#include <unordered_set>

namespace core::storage {
class Database;
}

namespace core::parcels {

/// How an import of tracking events ended.
struct TrackingCounts {
    std::int64_t added = 0;
    /// Known before, or in the file twice.
    std::int64_t known = 0;
    std::int64_t rejected = 0;
    /// Numbers of no known parcel.
    std::int64_t unmatched = 0;
};

/// Takes tracking events in, in batches, so that an agent's act waits for no more than one of them.
class TrackingService final {
public:
    TrackingService(storage::Database& database, Clock clock);

    /// One transaction; returns how many were not known.
    std::int64_t add(orders::ShopId shop, std::span<const TrackingEvent> events);
    /// Those of these numbers that no order, refund or return of the shop has: one pass over them, so for a job.
    [[nodiscard]] std::unordered_set<std::string> unmatched(orders::ShopId shop,
                                                            std::unordered_set<std::string> numbers);
    /// Ends the import: its one event (subject `tracking`, the shop; counts).
    void finish(orders::ShopId shop, const TrackingCounts& counts, const agents::Actor& actor);

private:
    storage::Database& m_database;
    Clock m_clock;
};

}  // namespace core::parcels
