#pragma once

#include "core/events/event.h"
#include "core/parcels/parcel.h"
#include "core/parcels/parcel_rules.h"

#include <functional>
#include <stop_token>

namespace core::storage {
class Database;
}

namespace core::parcels {

/// Everything the detail of one parcel shows.
struct ParcelDetail {
    Parcel parcel;
    /// Newest first.
    std::vector<TrackingEvent> events;
    /// Open ones first, then the closed, newest first.
    std::vector<ParcelCase> cases;
    /// Of the order and its cases, oldest first.
    std::vector<events::Event> timeline;
    /// The number looks like none of this courier's.
    bool looksForeign = false;
};

/// A parcel that somebody should act on (ParcelScope::Attention), with what a list of work shows of it.
struct WaitingParcel {
    /// Its case is the first due of those that were asked for.
    Parcel parcel;
    /// Of the case; empty and 0: it has none.
    std::string owner;
    std::int64_t caseVersion = 0;
    /// What the buyer paid.
    Fen paid;
};

/// Reads parcels for the screen and the command line.
class ParcelReader final {
public:
    using Rules = std::function<ParcelRules(orders::ShopId)>;

    /// `lister` and its rules: the connection of the quick jobs.
    ParcelReader(storage::Database& database, Rules rules, storage::Database& lister, Rules listRules)
        : m_database(database), m_rules(std::move(rules)), m_lister(lister), m_listRules(std::move(listRules)) {}

    /// Every parcel that is not done, classified: takes longer than a frame for a large shop and works on the
    /// connection of the quick jobs, so call it inside one.
    [[nodiscard]] ParcelList list(const ParcelFilter& filter, Seconds now, const std::stop_token& stop);
    /// Those that the list counts as ParcelScope::Attention, in no order; of `owner` (empty: of everybody) and, where they
    /// have no open case, of nobody. On the connection of the quick jobs too: what is in time is not read.
    [[nodiscard]] std::vector<WaitingParcel> waiting(const std::string& owner, const agents::Sight& sight, Seconds now);
    [[nodiscard]] std::optional<Parcel> find(const orders::OrderKey& key, Seconds now);
    [[nodiscard]] std::optional<ParcelDetail> detail(const orders::OrderKey& key, Seconds now);
    [[nodiscard]] std::optional<ParcelCase> findCase(ParcelCaseId id);
    /// The newest paid or shipped orders of a buyer, at most as many.
    [[nodiscard]] std::vector<Parcel> ofBuyer(orders::ShopId shop, const std::string& nick, std::int64_t limit, Seconds now);
    [[nodiscard]] ParcelRules rules(orders::ShopId shop) const { return m_rules(shop); }

private:
    storage::Database& m_database;
    Rules m_rules;
    storage::Database& m_lister;
    Rules m_listRules;
};

}  // namespace core::parcels
