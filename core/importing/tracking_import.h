#pragma once

#include "core/agents/actor.h"
#include "core/base/time.h"
#include "core/importing/import_report.h"
#include "core/jobs/job_queue.h"

#include <filesystem>

namespace core::storage {
class Database;
}

namespace core::importing {

struct TrackingRequest {
    orders::ShopId shop = 0;
    std::filesystem::path file;
    /// Of times that name no zone.
    std::chrono::minutes utcOffset = kChinaOffset;
};

/// A tracking number of the file that is no order's, refund's or return's of the shop. Its events are kept: they belong to
/// the parcel as soon as an order export names the number.
struct UnmatchedNumber {
    std::string number;
    /// The first row that tells of it, and how many do; a row that stands in the file twice counts once.
    std::int64_t row = 0;
    std::int64_t rows = 0;
    bool operator==(const UnmatchedNumber&) const = default;
};

/// What became of one file of tracking events.
struct TrackingReport {
    std::string path;
    std::int64_t rows = 0;
    std::int64_t added = 0;
    /// Known before, or in the file twice.
    std::int64_t known = 0;
    std::int64_t rejected = 0;
    /// At most 1,000 of them.
    std::vector<RejectedRow> rejectedRows;
    /// Numbers of no known parcel; 0 where the import was stopped before it looked.
    std::int64_t unmatched = 0;
    /// In the order of the file, at most 1,000 of them.
    std::vector<UnmatchedNumber> unmatchedNumbers;
    std::optional<Refusal> refusal;
    bool isCancelled = false;

    /// Of the command line: 0 all taken, 1 some rows rejected, 2 the file refused.
    [[nodiscard]] int exitCode() const { return refusal ? 2 : rejected > 0 ? 1 : 0; }
};
/// One JSON object.
[[nodiscard]] std::string toJson(const TrackingReport& report);

/// Reads a courier's file (see readTrackingTable) and keeps its events. The same file again adds nothing. Cancelled or
/// killed it leaves whole batches, and the next import completes it.
[[nodiscard]] TrackingReport importTracking(storage::Database& database, const Clock& clock, const TrackingRequest& request,
                                            const agents::Actor& actor, jobs::JobContext& job);

}  // namespace core::importing
