#pragma once

#include "core/parcels/parcel.h"
#include "core/storage/database.h"

#include <span>
#include <unordered_set>

namespace core::parcels {

/// SQL of the acts on parcels. Runs inside the caller's transaction.
class ParcelRepository final {
public:
    explicit ParcelRepository(storage::Database& database) : m_database(database) {}

    /// What the mirror says of one order, with its last event and open case; without standing and due time.
    [[nodiscard]] std::optional<Parcel> findParcel(const orders::OrderKey& key);

    [[nodiscard]] std::optional<ParcelCase> find(ParcelCaseId id);
    /// The open case of this kind.
    [[nodiscard]] std::optional<ParcelCaseId> findOpen(const orders::OrderKey& key, ParcelCaseKind kind);
    /// Returns it with its id; the steps too.
    ParcelCase add(ParcelCase parcelCase);
    /// The case itself, without steps and contacts.
    void save(const ParcelCase& parcelCase);
    void saveStep(ParcelCaseId id, const ParcelStep& step);
    void addContact(ParcelCaseId id, const ParcelContact& contact);
    /// Returns how many were not known.
    std::int64_t addEvents(orders::ShopId shop, std::span<const TrackingEvent> events);
    /// Takes out the numbers that an order, refund or return of the shop has.
    void eraseKnown(orders::ShopId shop, std::unordered_set<std::string>& numbers);

private:
    storage::Database& m_database;
};

/// Columns in the order that readCase expects; without steps and contacts.
[[nodiscard]] ParcelCase readCase(const storage::Statement& row);
[[nodiscard]] TrackingEvent readTrackingEvent(const storage::Statement& row);
/// Columns in the order of parcelColumns().
[[nodiscard]] Parcel readParcel(const storage::Statement& row);
/// Reads the steps and contacts of a case.
void readDetails(storage::Database& database, ParcelCase& parcelCase);

/// What a parcel and its case are read from, shared by the acts and the lists: `m` is the order, `e` its last event and `c`
/// its open case.
[[nodiscard]] const char* parcelColumns();
/// How many these are: where a statement's own columns begin behind them.
inline constexpr int kParcelColumnCount = 23;
[[nodiscard]] const char* parcelJoins();
[[nodiscard]] const char* parcelCaseColumns();

}  // namespace core::parcels
