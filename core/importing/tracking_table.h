#pragma once

#include <filesystem>
#include <functional>

#include "core/base/result.h"
#include "core/importing/import_report.h"
#include "core/jobs/job_queue.h"
#include "core/parcels/tracking.h"

namespace core::importing {

/// An event and the row of the file that tells it; the header is row 1.
struct TrackingRow {
    parcels::TrackingEvent event;
    std::int64_t row = 0;
};

/// What a file of tracking events was.
struct TrackingTable {
    /// Data rows read.
    std::int64_t rows = 0;
    /// Rows that stand in the file twice.
    std::int64_t twice = 0;
    std::int64_t rejected = 0;
    /// At most 1,000 of them.
    std::vector<RejectedRow> rejectedRows;
    /// Cut off between two blocks.
    bool isCancelled = false;
};

/// Reads what couriers and shop back ends write of parcels: CSV in any encoding, Excel or HTML, with a column for the
/// tracking number (运单号, 物流单号, tracking number, …), the time and what happened or the state, and perhaps the place. A time with an offset of
/// its own (`…+09:00`, `…Z`) is that moment; one without counts by the row's column 时区, else by `utcOffset`.
/// `take` gets the events in blocks of some thousand, so memory stays bounded; the first pass finds whether the file can
/// be read at all, so that nothing is taken from a broken one. Refusal: UnknownTable with the columns that are missing.
[[nodiscard]] Result<TrackingTable, Refusal> readTrackingTable(
    const std::filesystem::path& path, std::chrono::minutes utcOffset, jobs::JobContext& job,
    const std::function<void(std::vector<TrackingRow>)>& take);

}  // namespace core::importing
