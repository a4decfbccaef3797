#pragma once

#include "core/parcels/parcel.h"
#include "core/storage/database.h"

#include <span>

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

private:
    storage::Database& m_database;
};

/// Columns in the order that readCase expects; without steps and contacts.
[[nodiscard]] ParcelCase readCase(const storage::Statement& row);
[[nodiscard]] TrackingEvent readTrackingEvent(const storage::Statement& row);
/// Columns in the order of parcel_sql::kColumns.
[[nodiscard]] Parcel readParcel(const storage::Statement& row);
/// Reads the steps and contacts of a case.
void readDetails(storage::Database& database, ParcelCase& parcelCase);

/// What a parcel is read from, shared by the acts and the lists; `m` is the order.
namespace parcel_sql {
inline constexpr auto kColumns =
    "m.shop_id, m.order_no, m.state, m.buyer_nick, m.title, m.tracking_no, m.courier, m.paid_at, m.shipped_at, "
    "m.received_at, m.ship_by, e.tracking_no, e.at, e.state, e.text, e.place, c.id, c.kind, c.state, c.due_at ";
inline constexpr auto kJoins =
    " LEFT JOIN mirror_tracking_event e ON e.id = (SELECT l.id FROM mirror_tracking_event l WHERE l.tracking_no = "
    "m.tracking_no AND l.shop_id = m.shop_id ORDER BY l.at DESC, l.id DESC LIMIT 1) "
    "LEFT JOIN work_parcel_case c ON c.id = (SELECT o.id FROM work_parcel_case o WHERE o.order_no = m.order_no AND "
    "o.shop_id = m.shop_id AND o.state <> 'closed' ORDER BY o.due_at, o.id LIMIT 1) ";
inline constexpr auto kCaseColumns =
    "id, shop_id, order_no, tracking_no, courier, buyer, conversation_id, kind, description, state, owner, due_at, "
    "opened_by, opened_at, closed_at, result, withdrawn, version ";
}  // namespace parcel_sql

}  // namespace core::parcels
