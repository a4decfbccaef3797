#include "core/parcels/parcel_repository.h"

namespace core::parcels {
namespace {

namespace sql {
const std::string kFindParcel = std::string("SELECT ") + parcelColumns() + "FROM mirror_order m" +
                                parcelJoins() + "WHERE m.order_no = ?1 AND m.shop_id = ?2";
const std::string kFind =
    std::string("SELECT ") + parcelCaseColumns() + "FROM work_parcel_case WHERE id = ?1";
constexpr auto kFindOpen =
    "SELECT id FROM work_parcel_case WHERE shop_id = ?1 AND order_no = ?2 AND kind = ?3 AND "
    "state <> 'closed'";
constexpr auto kAdd =
    "INSERT INTO work_parcel_case (shop_id, order_no, tracking_no, courier, buyer, "
    "conversation_id, kind, description, state, owner, due_at, opened_by, opened_at, version) "
    "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14)";
constexpr auto kSave =
    "UPDATE work_parcel_case SET state = ?2, owner = ?3, due_at = ?4, closed_at = ?5, result = "
    "?6, withdrawn = ?7, version = ?8 WHERE id = ?1";
constexpr auto kSteps =
    "SELECT ordinal, key, text, comes_first, done_at, done_by, note FROM work_parcel_step "
    "WHERE case_id = ?1 ORDER BY ordinal";
constexpr auto kAddStep =
    "INSERT INTO work_parcel_step (case_id, ordinal, key, text, comes_first) VALUES (?1, ?2, ?3, "
    "?4, ?5)";
constexpr auto kSaveStep =
    "UPDATE work_parcel_step SET done_at = ?3, done_by = ?4, note = ?5 WHERE case_id = ?1 AND "
    "ordinal = ?2";
constexpr auto kContacts =
    "SELECT id, at, by, party, is_answer, text FROM work_parcel_contact WHERE case_id = ?1 ORDER "
    "BY id";
constexpr auto kAddContact =
    "INSERT INTO work_parcel_contact (case_id, at, by, party, is_answer, text) VALUES (?1, ?2, "
    "?3, ?4, ?5, ?6)";
// A pass over the orders: an index on the number would be paid for by every import of orders.
constexpr auto kNumbers =
    "SELECT tracking_no FROM mirror_order WHERE shop_id = ?1 AND tracking_no <> '' "
    "UNION ALL SELECT return_tracking_no FROM mirror_refund WHERE shop_id = ?1 AND "
    "return_tracking_no <> '' "
    "UNION ALL SELECT in_tracking FROM work_return WHERE shop_id = ?1 AND in_tracking <> '' "
    "UNION ALL SELECT out_tracking FROM work_return WHERE shop_id = ?1 AND out_tracking <> ''";
constexpr auto kAddEvent =
    "INSERT OR IGNORE INTO mirror_tracking_event (shop_id, tracking_no, at, state, text, place) "
    "VALUES (?1, ?2, ?3, ?4, ?5, ?6)";
}  // namespace sql

}  // namespace

const char* parcelColumns() {
    return "m.shop_id, m.order_no, m.state, m.buyer_nick, m.title, m.tracking_no, m.courier, "
           "m.paid_at, m.shipped_at, "
           "m.received_at, m.ship_by, e.tracking_no, e.at, e.state, e.text, e.place, c.id, c.kind, "
           "c.state, c.due_at, "
           "EXISTS (SELECT 1 FROM work_task w WHERE w.subject_kind = 'order' AND w.shop_id = "
           "m.shop_id AND w.subject = m.order_no AND w.kind = 'ask_warehouse' AND w.state = "
           "'open'), "
           "CASE WHEN m.shipped_at IS NULL AND m.state IN ('part_shipped', 'shipped', 'signed', "
           "'finished') THEN coalesce((SELECT i.started_at FROM mirror_difference d JOIN "
           "mirror_import i "
           "ON i.id = d.import_id WHERE d.shop_id = m.shop_id AND d.order_no = m.order_no AND "
           "d.kind = 'shipped' ORDER BY d.id LIMIT 1), "
           // New ones are no difference: it was shipped before it was known.
           "(SELECT i.started_at FROM mirror_import i WHERE i.id = m.first_import_id)) END, "
           "EXISTS (SELECT 1 FROM mirror_tracking_event t WHERE t.shop_id = m.shop_id) ";
}

const char* parcelJoins() {
    return " LEFT JOIN mirror_tracking_event e ON e.id = (SELECT l.id FROM mirror_tracking_event l "
           "WHERE l.tracking_no = "
           "m.tracking_no AND l.shop_id = m.shop_id ORDER BY l.at DESC, l.id DESC LIMIT 1) "
           "LEFT JOIN work_parcel_case c ON c.id = (SELECT o.id FROM work_parcel_case o WHERE "
           "o.order_no = m.order_no AND "
           "o.shop_id = m.shop_id AND o.state <> 'closed' ORDER BY o.due_at, o.id LIMIT 1) ";
}

const char* parcelCaseColumns() {
    return "id, shop_id, order_no, tracking_no, courier, buyer, conversation_id, kind, "
           "description, state, owner, due_at, "
           "opened_by, opened_at, closed_at, result, withdrawn, version ";
}

TrackingEvent readTrackingEvent(const storage::Statement& row) {
    return {.trackingNumber = row.text(0),
            .at = row.time(1),
            .state = trackingStateFromWord(row.textView(2)).value_or(TrackingState::Unknown),
            .text = row.text(3),
            .place = row.text(4)};
}

Parcel readParcel(const storage::Statement& row) {
    Parcel parcel{.key = {row.integer(0), row.text(1)},
                  .state = orders::orderStateFromWord(row.textView(2)),
                  .buyer = row.text(3),
                  .title = row.text(4),
                  .trackingNumber = row.text(5),
                  .courier = row.text(6),
                  .paidAt = row.optionalTime(7),
                  .shippedAt = row.optionalTime(8),
                  .receivedAt = row.optionalTime(9),
                  .shipBy = row.optionalTime(10)};
    if (!row.isNull(12)) {
        parcel.lastEvent = {
            .trackingNumber = row.text(11),
            .at = row.time(12),
            .state = trackingStateFromWord(row.textView(13)).value_or(TrackingState::Unknown),
            .text = row.text(14),
            .place = row.text(15)};
    }
    parcel.caseId = row.optionalInteger(16);
    if (parcel.caseId) {
        // The CHECKs of the table admit no other words.
        parcel.caseKind = parcelCaseKindFromWord(row.textView(17)).value();
        parcel.caseState = parcelCaseStateFromWord(row.textView(18)).value();
        parcel.caseDueAt = row.time(19);
    }
    parcel.isWarehouseAsked = row.integer(20) != 0;
    parcel.seenShippedAt = row.optionalTime(21);
    parcel.isTracked = row.integer(22) != 0;
    return parcel;
}

ParcelCase readCase(const storage::Statement& row) {
    return {.id = row.integer(0),
            .order = {row.integer(1), row.text(2)},
            .trackingNumber = row.text(3),
            .courier = row.text(4),
            .buyer = row.text(5),
            .conversation = row.optionalInteger(6),
            .kind = parcelCaseKindFromWord(row.textView(7)).value(),
            .description = row.text(8),
            .state = parcelCaseStateFromWord(row.textView(9)).value(),
            .owner = row.text(10),
            .dueAt = row.time(11),
            .openedBy = row.text(12),
            .openedAt = row.time(13),
            .closedAt = row.optionalTime(14),
            .result = row.text(15),
            .isWithdrawn = row.integer(16) != 0,
            .version = row.integer(17),
            .steps = {},
            .contacts = {}};
}

void readDetails(storage::Database& database, ParcelCase& parcelCase) {
    auto step = database.prepare(sql::kSteps);
    step.bindAll(parcelCase.id);
    while (step.step()) {
        parcelCase.steps.push_back({.ordinal = step.integer(0),
                                    .key = step.text(1),
                                    .text = step.text(2),
                                    .comesFirst = step.integer(3) != 0,
                                    .doneAt = step.optionalTime(4),
                                    .doneBy = step.text(5),
                                    .note = step.text(6)});
    }
    auto contact = database.prepare(sql::kContacts);
    contact.bindAll(parcelCase.id);
    while (contact.step()) {
        parcelCase.contacts.push_back({.id = contact.integer(0),
                                       .at = contact.time(1),
                                       .by = contact.text(2),
                                       .party = contactPartyFromWord(contact.textView(3)).value(),
                                       .isAnswer = contact.integer(4) != 0,
                                       .text = contact.text(5)});
    }
}

std::optional<Parcel> ParcelRepository::findParcel(const orders::OrderKey& key) {
    auto row = m_database.prepare(sql::kFindParcel);
    row.bindAll(key.number, key.shop);
    return row.step() ? std::optional(readParcel(row)) : std::nullopt;
}

std::optional<ParcelCase> ParcelRepository::find(ParcelCaseId id) {
    auto row = m_database.prepare(sql::kFind);
    row.bindAll(id);
    if (!row.step()) {
        return std::nullopt;
    }
    auto parcelCase = readCase(row);
    readDetails(m_database, parcelCase);
    return parcelCase;
}

std::optional<ParcelCaseId> ParcelRepository::findOpen(const orders::OrderKey& key,
                                                       ParcelCaseKind kind) {
    auto row = m_database.prepare(sql::kFindOpen);
    row.bindAll(key.shop, key.number, toWord(kind));
    return row.step() ? std::optional(row.integer(0)) : std::nullopt;
}

ParcelCase ParcelRepository::add(ParcelCase parcelCase) {
    m_database.prepare(sql::kAdd).run(
        parcelCase.order.shop, parcelCase.order.number, parcelCase.trackingNumber,
        parcelCase.courier, parcelCase.buyer, parcelCase.conversation, toWord(parcelCase.kind),
        parcelCase.description, toWord(parcelCase.state), parcelCase.owner, parcelCase.dueAt,
        parcelCase.openedBy, parcelCase.openedAt, parcelCase.version);
    parcelCase.id = m_database.lastInsertId();
    for (const auto& step : parcelCase.steps) {
        m_database.prepare(sql::kAddStep)
            .run(parcelCase.id, step.ordinal, step.key, step.text, step.comesFirst);
    }
    return parcelCase;
}

void ParcelRepository::save(const ParcelCase& parcelCase) {
    m_database.prepare(sql::kSave)
        .run(parcelCase.id, toWord(parcelCase.state), parcelCase.owner, parcelCase.dueAt,
             parcelCase.closedAt, parcelCase.result, parcelCase.isWithdrawn, parcelCase.version);
}

void ParcelRepository::saveStep(ParcelCaseId id, const ParcelStep& step) {
    m_database.prepare(sql::kSaveStep).run(id, step.ordinal, step.doneAt, step.doneBy, step.note);
}

void ParcelRepository::addContact(ParcelCaseId id, const ParcelContact& contact) {
    m_database.prepare(sql::kAddContact)
        .run(id, contact.at, contact.by, toWord(contact.party), contact.isAnswer, contact.text);
}

void ParcelRepository::eraseKnown(orders::ShopId shop, std::unordered_set<std::string>& numbers) {
    auto row = m_database.prepare(sql::kNumbers);
    row.bindAll(shop);
    while (!numbers.empty() && row.step()) {
        numbers.erase(row.text(0));
    }
}

std::int64_t ParcelRepository::addEvents(orders::ShopId shop,
                                         std::span<const TrackingEvent> events) {
    std::int64_t added = 0;
    auto insert = m_database.prepare(sql::kAddEvent);
    for (const auto& event : events) {
        insert.run(shop, event.trackingNumber, event.at, toWord(event.state), event.text,
                   event.place);
        added += m_database.changes();
    }
    return added;
}

}  // namespace core::parcels
