#include "core/parcels/tracking_service.h"

#include <nlohmann/json.hpp>

#include "core/events/event_repository.h"
#include "core/parcels/parcel_repository.h"
#include "core/storage/transaction.h"

namespace core::parcels {

TrackingService::TrackingService(storage::Database& database, Clock clock)
    : m_database(database), m_clock(std::move(clock)) {}

std::int64_t TrackingService::add(orders::ShopId shop, std::span<const TrackingEvent> events) {
    storage::Transaction transaction(m_database);
    const auto added = ParcelRepository(m_database).addEvents(shop, events);
    transaction.commit();
    return added;
}

std::unordered_set<std::string> TrackingService::unmatched(
    orders::ShopId shop, std::unordered_set<std::string> numbers) {
    ParcelRepository(m_database).eraseKnown(shop, numbers);
    return numbers;
}

void TrackingService::finish(orders::ShopId shop, const TrackingCounts& counts,
                             const agents::Actor& actor) {
    storage::Transaction transaction(m_database);
    events::append(m_database, {.at = m_clock(),
                                .actor = actor.name,
                                .subjectKind = "tracking",
                                .shop = shop,
                                .subject = std::to_string(shop),
                                .action = "import",
                                .after = nlohmann::json{{"added", counts.added},
                                                        {"known", counts.known},
                                                        {"rejected", counts.rejected},
                                                        {"unmatched", counts.unmatched}}
                                             .dump()});
    transaction.commit();
}

}  // namespace core::parcels
