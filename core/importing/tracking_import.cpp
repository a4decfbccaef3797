#include "core/importing/tracking_import.h"

#include <algorithm>
#include <nlohmann/json.hpp>
#include <unordered_map>
#include <unordered_set>

#include "core/agents/rights.h"
#include "core/erasure/tombstone_reader.h"
#include "core/importing/tracking_table.h"
#include "core/parcels/tracking_service.h"
#include "core/storage/database.h"
#include "core/storage/write_gate.h"

namespace core::importing {

using Json = nlohmann::json;

namespace {

constexpr std::size_t kMostUnmatched = 1'000;

/// The file's numbers, each with where it stands.
class Numbers final {
public:
    void add(const std::vector<TrackingRow>& rows) {
        for (const auto& [event, row] : rows) {
            auto& known = m_numbers.try_emplace(event.trackingNumber, 0, row).first->second;
            ++known.first;
        }
    }
    void tellUnmatched(parcels::TrackingService& service, orders::ShopId shop,
                       TrackingReport& report) const {
        std::unordered_set<std::string> wanted;
        for (const auto& [number, place] : m_numbers) {
            wanted.insert(number);
        }
        auto& unmatched = report.unmatchedNumbers;
        for (const auto& number : service.unmatched(shop, std::move(wanted))) {
            const auto& [rows, row] = m_numbers.at(number);
            unmatched.push_back({.number = number, .row = row, .rows = rows});
        }
        report.unmatched = std::ssize(unmatched);
        std::ranges::sort(unmatched, {}, &UnmatchedNumber::row);
        unmatched.resize(std::min(unmatched.size(), kMostUnmatched));
    }

private:
    /// How many rows tell of it, and the first of them.
    std::unordered_map<std::string, std::pair<std::int64_t, std::int64_t>> m_numbers;
};

}  // namespace

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
    Numbers numbers;
    const auto read = readTrackingTable(
        request.file, request.utcOffset, job, [&](std::vector<TrackingRow> rows) {
            // The courier's words name who signed.
            report.known += static_cast<std::int64_t>(std::erase_if(rows, [&](const auto& row) {
                return tombstones.holdsParcel(request.shop, row.event.trackingNumber,
                                              row.event.at);
            }));
            numbers.add(rows);
            std::vector<parcels::TrackingEvent> events;
            for (auto& row : rows) {
                events.push_back(std::move(row.event));
            }
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
    if (!report.isCancelled) {
        numbers.tellUnmatched(service, request.shop, report);
    }
    service.finish(request.shop,
                   {.added = report.added,
                    .known = report.known,
                    .rejected = report.rejected,
                    .unmatched = report.unmatched},
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
    Json unmatched = Json::array();
    for (const auto& number : report.unmatchedNumbers) {
        unmatched.push_back(
            {{"number", number.number}, {"row", number.row}, {"rows", number.rows}});
    }
    Json json{{"file", report.path},
              {"rows", report.rows},
              {"added", report.added},
              {"known", report.known},
              {"rejected", report.rejected},
              {"rejected_rows", std::move(rejected)},
              {"unmatched", report.unmatched},
              {"unmatched_numbers", std::move(unmatched)},
              {"cancelled", report.isCancelled}};
    if (report.refusal) {
        json["refusal"] = {{"problem", std::string(toWord(report.refusal->problem))},
                           {"row", report.refusal->row},
                           {"missing", report.refusal->missingColumns}};
    }
    return json.dump();
}

}  // namespace core::importing
