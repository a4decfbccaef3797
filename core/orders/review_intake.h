#pragma once

#include "core/jobs/job_queue.h"
#include "core/orders/review.h"

namespace core::storage {
class Database;
}

namespace core::orders {

struct IntakeCounts {
    std::int64_t waiting = 0;
    std::int64_t autoPassed = 0;
    /// Edit requests whose new value the export now shows.
    std::int64_t editsDone = 0;
};

/// Looks at every order of the shop that is paid, not shipped and touched by the import `importId`: those with hits
/// wait for a person, the others pass by themselves, recorded as such (R082). A decision stays as it is; an
/// order that waits already gets its hits anew. Edit requests whose value has arrived are closed. Runs after the rows are
/// written, in whole batches of its own, and can be run again after a kill: `importId` 0 takes every order that has no
/// review yet.
IntakeCounts takeIntoReview(storage::Database& database, ShopId shop, std::int64_t importId,
                            const ReviewRules& rules, Seconds now, jobs::JobContext& job);

}  // namespace core::orders
