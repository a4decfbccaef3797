#include "core/orders/intake_repository.h"

#include <algorithm>
#include <array>

#include "core/orders/platform_step_in.h"
#include "core/orders/review_repository.h"

namespace core::orders {
namespace {

namespace sql {
constexpr auto kPaid =
    "SELECT o.id, o.order_no, o.row_hash, o.last_import_id, o.created_at, r.state, r.order_hash, "
    "       o.buyer_nick, o.mobile, o.phone, "
    "       CASE WHEN coalesce(trim(o.changed_address), '') = '' THEN o.address "
    "            ELSE o.changed_address END "
    "FROM mirror_order o LEFT JOIN work_review r ON r.order_no = o.order_no AND r.shop_id = "
    "o.shop_id "
    "WHERE o.shop_id = ?1 AND o.state = 'paid'";
constexpr auto kComplaintFlags =
    "SELECT order_no FROM work_order_flag WHERE shop_id = ?1 AND flag = 'complaint'";
const std::string kDisputes =
    "SELECT order_no FROM mirror_refund WHERE shop_id = ?1 "
    "AND state NOT IN ('closed', 'success', 'none') AND " +
    isSteppedInSql("platform_step_in");
constexpr auto kKnowsReceivers =
    "SELECT EXISTS (SELECT 1 FROM mirror_order WHERE shop_id = ?1 AND platform = ?2 "
    "AND coalesce(receiver, '') || coalesce(address, '') || coalesce(mobile, '') || "
    "    coalesce(phone, '') <> '')";
constexpr auto kItemHashes =
    "SELECT ordinal, id, row_hash FROM mirror_item WHERE order_no = ?1 AND shop_id = ?2";
constexpr auto kCreated =
    "SELECT id, created_at, buyer_nick, mobile, phone, "
    "       CASE WHEN coalesce(trim(changed_address), '') = '' THEN address ELSE changed_address "
    "END, title "
    "FROM mirror_order INDEXED BY mirror_order_created "
    "WHERE created_at BETWEEN ?2 AND ?3 AND shop_id = ?1 AND state <> 'closed' "
    "ORDER BY created_at";
// A waiting order without hits passes by itself unless a person brought it to the queue
// (previous_state).
constexpr auto kPut =
    "INSERT INTO work_review (shop_id, order_no, state, hits, order_hash, entered_at) "
    "VALUES (?1, ?2, ?3, ?4, ?5, ?6) "
    "ON CONFLICT (order_no, shop_id) DO UPDATE SET "
    "  entered_at = CASE WHEN state = 'auto_passed' AND excluded.state = 'waiting' "
    "               THEN excluded.entered_at ELSE entered_at END, "
    "  version = version + (hits <> excluded.hits OR "
    "            (state = 'auto_passed' AND excluded.state = 'waiting') OR "
    "            (state = 'waiting' AND previous_state IS NULL AND "
    "             excluded.state = 'auto_passed')), "
    "  state = CASE WHEN state = 'auto_passed' OR (state = 'waiting' AND previous_state IS NULL) "
    "          THEN excluded.state ELSE state END, "
    "  hits = excluded.hits, order_hash = excluded.order_hash "
    "WHERE state IN ('waiting', 'auto_passed', 'asked', 'held')";
// Neither what changes anyway on the way to the parcel nor what an edit request of ours brought
// about.
constexpr auto kLateChanges =
    "SELECT d.order_no, min(d.kind) FROM mirror_import i "
    // CROSS JOIN: from the few imports to their differences, whatever the planner thinks of the
    // rest.
    "CROSS JOIN mirror_difference d ON d.import_id = i.id "
    "CROSS JOIN work_review r ON r.order_no = d.order_no AND r.shop_id = d.shop_id "
    "CROSS JOIN mirror_order o ON o.order_no = d.order_no AND o.shop_id = d.shop_id "
    "WHERE i.shop_id = ?1 AND d.shop_id = ?1 "
    "AND (i.id = ?2 OR (?2 = 0 AND i.started_at >= ?3 AND i.started_at >= r.decided_at)) "
    "AND (d.kind IN ('address_changed', 'remark_changed', 'refunded') "
    "     OR (d.kind = 'other_changed' AND "
    "         (instr(d.after, '_fen') OR instr(d.after, 'changed_sku') OR "
    "          instr(' ' || d.after || ' ', ' pieces ') OR instr(' ' || d.after || ' ', ' title "
    "')))) "
    "AND r.state IN ('approved', 'rejected') AND r.changed_at IS NULL "
    "AND o.state = 'paid' "
    "AND NOT EXISTS (SELECT 1 FROM work_edit_request e WHERE e.order_no = d.order_no "
    "     AND e.shop_id = d.shop_id AND e.state = 'done' AND e.closed_at >= i.started_at "
    "     AND CASE d.kind WHEN 'address_changed' THEN e.field IN ('receiver', 'address', 'mobile') "
    "         WHEN 'remark_changed' THEN e.field = 'seller_memo' "
    "         WHEN 'other_changed' THEN e.field = 'sku' ELSE 0 END) "
    "GROUP BY d.order_no";
constexpr auto kMarkChanged =
    "UPDATE work_review SET changed_at = ?3, version = version + 1 WHERE order_no = ?2 AND shop_id "
    "= ?1";
}  // namespace sql

}  // namespace

IntakeRepository::IntakeRepository(storage::Database& database, ShopId shop)
    : m_database(database)
    , m_shop(shop)
    , m_itemHashes(database.prepare(sql::kItemHashes))
    , m_put(database.prepare(sql::kPut)) {}

void IntakeRepository::eachPaid(const std::function<bool(const IntakeRow&)>& visit) {
    auto rows = m_database.prepare(sql::kPaid);
    rows.bindAll(m_shop);
    bool goesOn = true;
    while (goesOn && rows.step()) {
        goesOn = visit({.id = rows.integer(0),
                        .number = rows.text(1),
                        .rowHash = rows.integer(2),
                        .lastImport = rows.integer(3),
                        .createdAt = rows.optionalTime(4),
                        .state = reviewStateFromWord(rows.textView(5)),
                        .reviewedHash = rows.integer(6),
                        .buyerNick = rows.textView(7),
                        .mobile = rows.textView(8),
                        .phone = rows.textView(9),
                        .address = rows.textView(10)});
    }
}

std::unordered_set<std::string> IntakeRepository::complaintFlags() {
    return numbers(sql::kComplaintFlags);
}

std::unordered_set<std::string> IntakeRepository::disputes() {
    return numbers(sql::kDisputes.c_str());
}

std::unordered_set<std::string> IntakeRepository::numbers(const char* query) {
    auto rows = m_database.prepare(query);
    rows.bindAll(m_shop);
    std::unordered_set<std::string> numbers;
    while (rows.step()) {
        numbers.insert(rows.text(0));
    }
    return numbers;
}

bool IntakeRepository::knowsReceivers(const std::string& platform) {
    auto row = m_database.prepare(sql::kKnowsReceivers);
    row.bindAll(m_shop, platform);
    return row.step() && row.integer(0) != 0;
}

std::vector<std::int64_t> IntakeRepository::itemHashes(const std::string& number) {
    m_itemHashes.bindAll(number, m_shop);
    std::vector<std::array<std::int64_t, 3>> items;
    while (m_itemHashes.step()) {
        items.push_back(
            {m_itemHashes.integer(0), m_itemHashes.integer(1), m_itemHashes.integer(2)});
    }
    m_itemHashes.reset();
    std::ranges::sort(items);
    std::vector<std::int64_t> hashes;
    for (const auto& item : items) {
        hashes.push_back(item[2]);
    }
    return hashes;
}

void IntakeRepository::eachCreated(Seconds from, Seconds to,
                                   const std::function<bool(const Timed&)>& visit) {
    auto rows = m_database.prepare(sql::kCreated);
    rows.bindAll(m_shop, from, to);
    bool goesOn = true;
    while (goesOn && rows.step()) {
        goesOn = visit({rows.integer(0), rows.time(1), rows.textView(2), rows.textView(3),
                        rows.textView(4), rows.textView(5), rows.textView(6)});
    }
}

void IntakeRepository::put(const std::string& number, const std::vector<ReviewHit>& hits,
                           std::int64_t hash, Seconds entered) {
    const auto state = hits.empty() ? ReviewState::AutoPassed : ReviewState::Waiting;
    m_put.run(m_shop, number, toWord(state), hitsToJson(hits), hash, entered);
}

std::vector<LateChange> IntakeRepository::lateChanges(std::int64_t importId, Seconds since) {
    auto rows = m_database.prepare(sql::kLateChanges);
    rows.bindAll(m_shop, importId, since);
    std::vector<LateChange> changes;
    while (rows.step()) {
        changes.push_back({rows.text(0), rows.text(1)});
    }
    return changes;
}

void IntakeRepository::markChanged(const std::string& number, Seconds at) {
    m_database.prepare(sql::kMarkChanged).run(m_shop, number, at);
}

}  // namespace core::orders
