#pragma once

#include "core/agents/sight.h"
#include "core/orders/order.h"
#include "core/parcels/parcel_case.h"
#include "core/parcels/tracking.h"

#include <map>

namespace core::parcels {

/// Where a parcel stands by the order's times, the courier's last event and the rules; computed, never stored.
enum class ParcelStanding {
    Unshipped,
    /// Not shipped by the promised time.
    UnshippedLate,
    Underway,
    /// No event for longer than the limit.
    NoMovement,
    /// The courier reports a problem or sends it back.
    Problem,
    /// Longer on its way than the limit, and moving.
    DeliveryLate,
    Delivered,
    DeliveredLate,
};
[[nodiscard]] std::string_view toWord(ParcelStanding standing);

/// One order's parcel: what the mirror says of it, the courier's last event and its open case.
struct Parcel {
    orders::OrderKey key;
    orders::OrderState state = orders::OrderState::Unknown;
    std::string buyer;
    std::string title;
    std::string trackingNumber;
    std::string courier;
    std::optional<Seconds> paidAt;
    std::optional<Seconds> shippedAt;
    /// The import that first saw it shipped, where no file tells when: it left the shop at this moment at the latest.
    std::optional<Seconds> seenShippedAt;
    /// Tracking events of this shop are known, so that a parcel without one says something.
    bool isTracked = false;
    std::optional<Seconds> receivedAt;
    std::optional<Seconds> shipBy;
    std::optional<TrackingEvent> lastEvent;
    /// The open exception that is due first.
    std::optional<ParcelCaseId> caseId;
    ParcelCaseKind caseKind = ParcelCaseKind::Lost;
    ParcelCaseState caseState = ParcelCaseState::Opened;
    Seconds caseDueAt{};
    /// A question to the warehouse about this order is open.
    bool isWarehouseAsked = false;
    // Filled by the reader from the policy.
    ParcelStanding standing = ParcelStanding::Unshipped;
    std::optional<Seconds> dueAt;
    bool operator==(const Parcel&) const = default;
};

/// Which parcels a list shows.
enum class ParcelScope {
    /// What somebody should act on: late, standing still, problems and open cases.
    Attention,
    Unshipped,
    UnshippedLate,
    Underway,
    NoMovement,
    /// Late on the way, or delivered late in the last 30 days.
    Late,
    Exceptions,
    /// R335: open questions to the warehouse.
    WarehouseAsked,
};
inline constexpr ParcelScope kParcelScopes[]{ParcelScope::Attention,  ParcelScope::Unshipped,
                                             ParcelScope::UnshippedLate, ParcelScope::Underway,
                                             ParcelScope::NoMovement, ParcelScope::Late,
                                             ParcelScope::Exceptions,
                                             ParcelScope::WarehouseAsked};

struct ParcelFilter {
    ParcelScope scope = ParcelScope::Attention;
    std::optional<orders::ShopId> shop;
    /// A piece of the order number, tracking number, nick or title; empty: all.
    std::string text;
    /// Whose are counted and shown: of who has one of its open exceptions; a parcel without one is in the pool.
    agents::Sight sight = {};
    /// Of them the rows, such as only the own.
    agents::Sight rows = {};
    bool operator==(const ParcelFilter&) const = default;
};

struct ParcelList {
    /// The most urgent first, at most 20,000.
    std::vector<Parcel> rows;
    /// Of the scope and text, also those over the bound.
    std::int64_t total = 0;
    /// Of all parcels, whatever the text.
    std::map<ParcelScope, std::int64_t> counts;
};

}  // namespace core::parcels
