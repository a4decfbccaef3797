#include "core/parcels/parcel_reader.h"

#include <algorithm>
#include <unordered_set>

#include "core/events/event_repository.h"
#include "core/parcels/parcel_policy.h"
#include "core/parcels/parcel_repository.h"
#include "core/storage/error.h"
#include "core/storage/stop_guard.h"

namespace core::parcels {
namespace {

constexpr std::size_t kMostRows = 20'000;
/// Behind the columns of a parcel: whether its row is shown.
constexpr int kShownColumn = kParcelColumnCount;
/// How far back a late delivery is still worth looking at, and how long before it an order was made
/// at most.
constexpr std::chrono::days kLateShown{30};
constexpr std::chrono::days kOldestOrder{90};

namespace sql {
/// Whether the agents::Sight in this parameter covers the parcel.
std::string coveredBy(const std::string& sight) {
    return "CASE WHEN c.id IS NULL THEN ('' IN (SELECT value FROM json_each(" + sight +
           ", '$.names'))) = json_extract(" + sight +
           ", '$.only') ELSE EXISTS (SELECT 1 FROM work_parcel_case s WHERE s.order_no = m.order_no "
           "AND s.shop_id = m.shop_id AND s.state <> 'closed' AND (s.owner IN (SELECT value FROM "
           "json_each(" + sight + ", '$.names'))) = json_extract(" + sight + ", '$.only')) END ";
}
const std::string kListed =
    std::string("SELECT ") + parcelColumns() + ", " + coveredBy("?4") + "FROM ";
const std::string kSeen = " AND " + coveredBy("?3");
const std::string kSelect = std::string("SELECT ") + parcelColumns() + "FROM ";
const std::string kUnshipped = kListed + "mirror_order m INDEXED BY mirror_order_waiting" +
                               parcelJoins() + "WHERE m.state = 'paid'" + kSeen;
const std::string kUnderway = kListed + "mirror_order m INDEXED BY mirror_order_underway" +
                              parcelJoins() +
                              "WHERE m.state IN ('part_shipped', 'shipped', 'signed')" + kSeen;
const std::string kFinishedWithCase =
    kListed +
    "(SELECT DISTINCT order_no, shop_id FROM work_parcel_case WHERE state <> 'closed') open CROSS "
    "JOIN mirror_order m ON m.order_no = open.order_no AND m.shop_id = open.shop_id" +
    parcelJoins() + "WHERE m.state NOT IN ('paid', 'part_shipped', 'shipped', 'signed')" + kSeen;
const std::string kFinishedLately =
    kListed + "mirror_order m INDEXED BY mirror_order_created" + parcelJoins() +
    "WHERE m.created_at >= ?1 AND m.state = 'finished' AND m.tracking_no IS NOT NULL AND e.state "
    "= 'signed' AND e.at >= ?2" + kSeen;
const std::string kOfBuyer =
    kSelect + "mirror_order m" + parcelJoins() +
    "WHERE m.buyer_nick = ?1 AND m.shop_id = ?2 AND m.state NOT IN ('unpaid', 'closed') "
    "ORDER BY m.created_at DESC, m.id DESC LIMIT ?3";
// What cannot be late by any shop's rules is left out before it is read; the policy judges the rest.
// ?1: owner, empty for all; ?2: sight; ?3: now; ?4, ?5, ?6: the shortest times to shipment, without an
// event and to delivery.
const std::string kNoCase =
    " AND NOT EXISTS (SELECT 1 FROM work_parcel_case o WHERE o.order_no = m.order_no AND o.shop_id = "
    "m.shop_id AND o.state <> 'closed')";
const std::string kLastTime =
    "(SELECT max(l.at) FROM mirror_tracking_event l WHERE l.tracking_no = m.tracking_no AND "
    "l.shop_id = m.shop_id)";
const std::string kWaiting =
    "WITH waiting (id, has_case) AS ("
    "SELECT m.id, 0 FROM mirror_order m INDEXED BY mirror_order_waiting WHERE m.state = 'paid' AND "
    "coalesce(m.ship_by, m.paid_at + ?4) < ?3" +
    kNoCase +
    " UNION ALL SELECT m.id, 0 FROM mirror_order m INDEXED BY mirror_order_underway WHERE m.state "
    "IN ('part_shipped', 'shipped', 'signed') AND m.state <> 'signed' AND (m.state = "
    "'part_shipped' OR m.shipped_at IS NULL OR m.shipped_at < ?3 - ?6 OR max(m.shipped_at, "
    "coalesce(" +
    kLastTime +
    ", m.shipped_at)) < ?3 - ?5 OR EXISTS (SELECT 1 FROM mirror_tracking_event p WHERE "
    "p.tracking_no = m.tracking_no AND p.shop_id = m.shop_id AND p.at = " +
    kLastTime + " AND p.state IN ('problem', 'returned')))" + kNoCase +
    " UNION ALL SELECT m.id, 1 FROM (SELECT DISTINCT order_no, shop_id FROM work_parcel_case WHERE "
    "state <> 'closed') open CROSS JOIN mirror_order m ON m.order_no = open.order_no AND m.shop_id "
    "= open.shop_id) SELECT " +
    parcelColumns() +
    ", coalesce(c.owner, ''), coalesce(c.version, 0), coalesce(m.paid_fen, 0) FROM waiting w CROSS "
    "JOIN mirror_order m ON m.id = w.id LEFT JOIN mirror_tracking_event e ON e.id = (SELECT l.id "
    "FROM mirror_tracking_event l WHERE l.tracking_no = m.tracking_no AND l.shop_id = m.shop_id "
    "ORDER BY l.at DESC, l.id DESC LIMIT 1) LEFT JOIN work_parcel_case c ON w.has_case AND c.id = "
    "(SELECT o.id FROM work_parcel_case o WHERE o.order_no = m.order_no AND o.shop_id = m.shop_id "
    "AND o.state <> 'closed' AND (?1 = '' OR o.owner = ?1) AND (o.owner IN (SELECT value FROM "
    "json_each(?2, '$.names'))) = json_extract(?2, '$.only') ORDER BY o.due_at, o.id LIMIT 1) "
    "WHERE CASE WHEN w.has_case THEN c.id IS NOT NULL ELSE ('' IN (SELECT value FROM json_each(?2, "
    "'$.names'))) = json_extract(?2, '$.only') END";
constexpr auto kShops = "SELECT id FROM work_shop";
constexpr auto kAnyEvent = "SELECT EXISTS (SELECT 1 FROM mirror_tracking_event)";
constexpr auto kEvents =
    "SELECT tracking_no, at, state, text, place FROM mirror_tracking_event WHERE tracking_no = ?1 "
    "AND shop_id = ?2 ORDER BY at DESC, id DESC LIMIT 200";
const std::string kCases =
    std::string("SELECT ") + parcelCaseColumns() +
    "FROM work_parcel_case WHERE order_no = ?1 AND shop_id = ?2 ORDER BY state = 'closed', id DESC";
}  // namespace sql

/// Classifies and counts what the statements give.
class Listing final {
public:
    Listing(const ParcelFilter& filter, const ParcelReader::Rules& rules, Seconds now)
        : m_filter(filter), m_rulesOf(rules), m_now(now) {
        for (const auto scope : kParcelScopes) {
            m_list.counts[scope] = 0;
        }
    }

    void take(storage::Statement& row, const std::stop_token& stop) {
        while (!stop.stop_requested() && row.step()) {
            take(readParcel(row), row.integer(kShownColumn) != 0);
        }
    }
    [[nodiscard]] ParcelList finish() {
        std::ranges::sort(m_list.rows, [](const Parcel& left, const Parcel& right) {
            if (left.dueAt.has_value() != right.dueAt.has_value()) {
                return left.dueAt.has_value();
            }
            return left.dueAt == right.dueAt ? left.key < right.key : left.dueAt < right.dueAt;
        });
        m_list.total = static_cast<std::int64_t>(m_list.rows.size());
        if (m_list.rows.size() > kMostRows) {
            m_list.rows.resize(kMostRows);
        }
        return std::move(m_list);
    }

private:
    void take(Parcel parcel, bool isShown) {
        if (m_filter.shop && parcel.key.shop != *m_filter.shop) {
            return;
        }
        const auto& rules = rulesOf(parcel.key.shop);
        parcel.standing = standingOf(parcel, rules, m_now);
        parcel.dueAt = dueTime(parcel, parcel.standing, rules);
        for (auto& [scope, count] : m_list.counts) {
            count += isIn(scope, parcel) ? 1 : 0;
        }
        if (isShown && isIn(m_filter.scope, parcel) && isFound(parcel)) {
            m_list.rows.push_back(std::move(parcel));
        }
    }
    [[nodiscard]] bool isFound(const Parcel& parcel) const {
        const auto has = [this](const std::string& text) {
            return text.find(m_filter.text) != std::string::npos;
        };
        return m_filter.text.empty() || has(parcel.key.number) || has(parcel.trackingNumber) ||
               has(parcel.buyer) || has(parcel.title) || has(parcel.courier);
    }
    const ParcelRules& rulesOf(orders::ShopId shop) {
        const auto found = m_rules.find(shop);
        return found != m_rules.end() ? found->second
                                      : m_rules.emplace(shop, m_rulesOf(shop)).first->second;
    }

    const ParcelFilter& m_filter;
    const ParcelReader::Rules& m_rulesOf;
    Seconds m_now;
    std::map<orders::ShopId, ParcelRules> m_rules;
    ParcelList m_list;
};

}  // namespace

ParcelList ParcelReader::list(const ParcelFilter& filter, Seconds now,
                              const std::stop_token& stop) {
    Listing listing(filter, m_listRules, now);
    const auto sight = filter.sight.toJson();
    const auto rows = filter.rows.toJson();
    const storage::StopGuard guard(m_lister, stop);
    try {
        for (const auto* text : {&sql::kUnshipped, &sql::kUnderway, &sql::kFinishedWithCase}) {
            auto row = m_lister.prepare(*text);
            row.bind(3, sight);
            row.bind(4, rows);
            listing.take(row, stop);
        }
        if (m_lister.integer(sql::kAnyEvent) != 0) {
            auto row = m_lister.prepare(sql::kFinishedLately);
            row.bindAll(now - kOldestOrder, now - kLateShown, sight, rows);
            listing.take(row, stop);
        }
    } catch (const storage::StorageError&) {
        // Interrupted because nobody waits for the list any more; anything else is a real failure.
        if (!stop.stop_requested()) {
            throw;
        }
    }
    return listing.finish();
}

std::vector<WaitingParcel> ParcelReader::waiting(const std::string& owner,
                                                 const agents::Sight& sight, Seconds now) {
    std::map<orders::ShopId, ParcelRules> rules;
    auto shop = m_lister.prepare(sql::kShops);
    while (shop.step()) {
        rules.emplace(shop.integer(0), m_listRules(shop.integer(0)));
    }
    std::vector<WaitingParcel> waiting;
    if (rules.empty()) {
        return waiting;
    }
    auto toShipment = std::chrono::seconds::max();
    auto still = std::chrono::seconds::max();
    auto delivery = std::chrono::seconds::max();
    for (const auto& [id, of] : rules) {
        toShipment = std::min<std::chrono::seconds>(toShipment, of.promisedShipping);
        still = std::min<std::chrono::seconds>(still, of.noMovement);
        delivery = std::min<std::chrono::seconds>(delivery, of.delivery);
    }
    auto row = m_lister.prepare(sql::kWaiting);
    row.bindAll(owner, sight.toJson(), now, toShipment.count(), still.count(), delivery.count());
    while (row.step()) {
        WaitingParcel found{.parcel = readParcel(row),
                            .owner = row.text(kParcelColumnCount),
                            .caseVersion = row.integer(kParcelColumnCount + 1),
                            .paid = row.fen(kParcelColumnCount + 2)};
        auto& parcel = found.parcel;
        const auto& of = rules.at(parcel.key.shop);
        parcel.standing = standingOf(parcel, of, now);
        parcel.dueAt = dueTime(parcel, parcel.standing, of);
        if (isIn(ParcelScope::Attention, parcel)) {
            waiting.push_back(std::move(found));
        }
    }
    return waiting;
}

std::optional<Parcel> ParcelReader::find(const orders::OrderKey& key, Seconds now) {
    auto parcel = ParcelRepository(m_database).findParcel(key);
    if (parcel) {
        const auto rules = m_rules(key.shop);
        parcel->standing = standingOf(*parcel, rules, now);
        parcel->dueAt = dueTime(*parcel, parcel->standing, rules);
    }
    return parcel;
}

std::optional<ParcelDetail> ParcelReader::detail(const orders::OrderKey& key, Seconds now) {
    const auto parcel = find(key, now);
    if (!parcel) {
        return std::nullopt;
    }
    ParcelDetail detail{.parcel = *parcel};
    auto event = m_database.prepare(sql::kEvents);
    event.bindAll(parcel->trackingNumber, key.shop);
    while (event.step()) {
        detail.events.push_back(readTrackingEvent(event));
    }
    auto row = m_database.prepare(sql::kCases);
    row.bindAll(key.number, key.shop);
    while (row.step()) {
        detail.cases.push_back(readCase(row));
    }
    detail.timeline = events::listOf(m_database, "order", key.shop, key.number);
    for (auto& parcelCase : detail.cases) {
        readDetails(m_database, parcelCase);
        auto more = events::listOf(m_database, "parcel", key.shop, std::to_string(parcelCase.id));
        detail.timeline.insert(detail.timeline.end(), std::make_move_iterator(more.begin()),
                               std::make_move_iterator(more.end()));
    }
    std::ranges::sort(detail.timeline, {}, &events::Event::seq);
    detail.looksForeign = looksForeign(parcel->courier, parcel->trackingNumber, m_rules(key.shop));
    return detail;
}

std::optional<ParcelCase> ParcelReader::findCase(ParcelCaseId id) {
    return ParcelRepository(m_database).find(id);
}

std::vector<Parcel> ParcelReader::ofBuyer(orders::ShopId shop, const std::string& nick,
                                          std::int64_t limit, Seconds now) {
    std::vector<Parcel> parcels;
    const auto rules = m_rules(shop);
    auto row = m_database.prepare(sql::kOfBuyer);
    row.bindAll(nick, shop, limit);
    while (row.step()) {
        auto parcel = readParcel(row);
        parcel.standing = standingOf(parcel, rules, now);
        parcel.dueAt = dueTime(parcel, parcel.standing, rules);
        parcels.push_back(std::move(parcel));
    }
    return parcels;
}

}  // namespace core::parcels
