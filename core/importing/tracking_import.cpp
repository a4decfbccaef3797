#include "core/importing/tracking_import.h"

#include <nlohmann/json.hpp>

#include "core/agents/rights.h"
#include "core/erasure/tombstone_reader.h"
#include "core/importing/tracking_table.h"
#include "core/parcels/tracking_service.h"
#include "core/storage/database.h"
#include "core/storage/write_gate.h"

namespace core::importing {

using Json = nlohmann::json;

TrackingReport importTracking(storage::Database& database, const Clock& clock,
                              const TrackingRequest& request, const agents::Actor& actor,
                              jobs::JobContext& job) {
    const auto path = request.file.u8string();
    TrackingReport report{.path = std::string(path.begin(), path.end())};
    if (!agents::mayAct(actor, agents::Right::ImportFiles)) {
        report.refusal = Refusal{.problem = FileProblem::NotAllowedForRole};
        return report;
    }
    // No erasure comes in between, since what is erased is read once.
    storage::LongTurn turn(database.gate());
    if (!turn.take(job.stopToken())) {
        report.isCancelled = true;
        return report;
    }
    parcels::TrackingService service(database, clock);
    const erasure::Tombstones tombstones(database);
    const auto read = readTrackingTable(
        request.file, request.utcOffset, job, [&](std::vector<parcels::TrackingEvent> events) {
            // The courier's words name who signed.
            report.known += static_cast<std::int64_t>(std::erase_if(events, [&](const auto& event) {
                return tombstones.holdsParcel(request.shop, event.trackingNumber, event.at);
            }));
            const auto added = service.add(request.shop, events);
            report.added += added;
            report.known += static_cast<std::int64_t>(events.size()) - added;
        });
    if (!read) {
        report.refusal = read.error();
        return report;
    }
    report.rows = read->rows;
    report.known += read->twice;
    report.rejected = read->rejected;
    report.rejectedRows = read->rejectedRows;
    report.isCancelled = read->isCancelled;
    service.finish(request.shop,
                   {.added = report.added, .known = report.known, .rejected = report.rejected},
                   actor);
    return report;
}

std::string toJson(const TrackingReport& report) {
    Json rejected = Json::array();
    for (const auto& row : report.rejectedRows) {
        rejected.push_back({{"row", row.row},
                            {"column", row.column},
                            {"problem", std::string(toWord(row.problem))}});
    }
    Json json{{"file", report.path},
              {"rows", report.rows},
              {"added", report.added},
              {"known", report.known},
              {"rejected", report.rejected},
              {"rejected_rows", std::move(rejected)},
              {"cancelled", report.isCancelled}};
    if (report.refusal) {
        json["refusal"] = {{"problem", std::string(toWord(report.refusal->problem))},
                           {"row", report.refusal->row},
                           {"missing", report.refusal->missingColumns}};
    }
    return json.dump();
}

}  // namespace core::importing
