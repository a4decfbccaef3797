#pragma once

#include "core/jobs/job_queue.h"
#include "core/notices/courier.h"
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
    /// Decided orders that the shop's system changed since; see Review::changedAt.
    std::int64_t changedAfterDecision = 0;
};

/// Looks at every order of the shop that is paid, not shipped and touched by the import `importId`
/// (or has no review yet): those with hits wait for a person, the others pass by themselves,
/// recorded as such (R082). An order that is not decided gets its hits anew when it, its items or
/// its complaint changed. A decision stays as it is; when the import changed address, amount or
/// remark of a decided order, its review is marked (Review::changedAt) with an event
/// `changed_after_decision`, so that it does not go unseen. Edit requests whose value has arrived
/// are closed with an event `edit_done`. Runs after the rows are written, in whole batches of its
/// own; a cancelled or killed run is completed by the next one. `importId` 0: every order whose
/// content is not the one its review was made from. `couriers` tells the names of one courier.
IntakeCounts takeIntoReview(storage::Database& database, ShopId shop, std::int64_t importId,
                            const ReviewRules& rules, Seconds now, jobs::JobContext& job,
                            const notices::Couriers& couriers = notices::defaultCouriers());

/// The same for every order of the shop that is not decided: after the shop changed its rules. A job
/// of its own with a connection of its own: it waits until no import writes, lets waiting acts
/// through the gate, tells its progress in orders, and may be cancelled or killed at any time.
IntakeCounts reviewAgain(storage::Database& database, ShopId shop, const ReviewRules& rules,
                         Seconds now, jobs::JobContext& job,
                         const notices::Couriers& couriers = notices::defaultCouriers());

}  // namespace core::orders
