#include "core/orders/handoff_repository.h"

namespace core::orders {
namespace {

namespace sql {
constexpr auto kEdits =
    "SELECT s.name, s.utc_offset_minutes, e.order_no, e.field, e.before, e.after, e.requested_by, "
    "e.requested_at, coalesce((SELECT o.buyer_nick FROM mirror_order o WHERE o.order_no = "
    "e.order_no AND o.shop_id = e.shop_id), ''), coalesce((SELECT r.reason FROM work_request r "
    "WHERE r.order_no = e.order_no AND r.shop_id = e.shop_id AND r.edit_id = e.id), '') "
    "FROM work_edit_request e JOIN work_shop s ON s.id = e.shop_id "
    "WHERE e.state = 'open' AND (?1 IS NULL OR e.shop_id = ?1) ORDER BY e.shop_id, e.id";
constexpr auto kNotes =
    "SELECT s.name, s.utc_offset_minutes, n.order_no, '', '', n.text, n.author, n.created_at, "
    "coalesce((SELECT o.buyer_nick FROM mirror_order o WHERE o.order_no = n.order_no "
    "AND o.shop_id = n.shop_id), ''), '' FROM work_order_note n JOIN work_shop s "
    "ON s.id = n.shop_id "
    "WHERE n.exported_at IS NULL AND (?1 IS NULL OR n.shop_id = ?1) ORDER BY n.shop_id, n.id";
// What was approved and the shop has to carry out.
constexpr auto kApplications =
    "SELECT s.name, s.utc_offset_minutes, coalesce(a.order_no, ''), a.kind, '', "
    "coalesce((SELECT group_concat(CASE j.key WHEN 'item' THEN '商品' WHEN 'quantity' THEN '数量' "
    "WHEN 'value' THEN '单件价值' WHEN 'postage' THEN '邮费' WHEN 'unit_price' THEN '单价' "
    "WHEN 'deliver_by' THEN '交货时间' WHEN 'type' THEN '发票类型' WHEN 'title' THEN '发票抬头' "
    "WHEN 'tax_number' THEN '税号' WHEN 'sum' THEN '金额' WHEN 'send_to' THEN '接收' "
    "WHEN 'account' THEN '收款账号' ELSE j.key END || '：' || j.value, '；') "
    "FROM json_each(a.fields) j), ''), "
    "coalesce(nullif(a.decided_by, ''), a.requested_by), coalesce(a.decided_at, a.requested_at), "
    "a.buyer, a.reason "
    "FROM work_application a JOIN work_shop s ON s.id = a.shop_id "
    "WHERE a.state = 'approved' AND a.exported_at IS NULL AND (?1 IS NULL OR a.shop_id = ?1) "
    "ORDER BY a.shop_id, a.id";
// What an edit request carries out is among the edits.
constexpr auto kRequests =
    "SELECT s.name, s.utc_offset_minutes, r.order_no, "
    "r.kind || CASE WHEN r.choice IS NULL THEN '' ELSE '_' || r.choice END, '', "
    "trim(CASE WHEN r.amount_fen > 0 THEN '退款金额：' || printf('%.2f', r.amount_fen / 100.0) || "
    "'；' ELSE '' END || CASE WHEN r.wait_until IS NULL THEN '' ELSE '预计到货：' || "
    "strftime('%Y-%m-%d %H:%M', r.wait_until + s.utc_offset_minutes * 60, 'unixepoch') || '；' "
    "END || CASE WHEN r.kind = 'intercept' THEN coalesce((SELECT '快递：' || o.courier || ' ' || "
    "o.tracking_no || '；' FROM mirror_order o WHERE o.order_no = r.order_no "
    "AND o.shop_id = r.shop_id), '') ELSE '' END, '；'), r.decided_by, r.decided_at, r.buyer, "
    "r.reason "
    "FROM work_request r JOIN work_shop s ON s.id = r.shop_id "
    "WHERE r.state = 'granted' AND r.exported_at IS NULL AND r.edit_id IS NULL "
    "AND (?1 IS NULL OR r.shop_id = ?1) ORDER BY r.shop_id, r.id";
constexpr auto kCount =
    "SELECT (SELECT count(*) FROM work_edit_request WHERE state = 'open' AND (?1 IS NULL OR "
    "shop_id = ?1)) "
    "+ (SELECT count(*) FROM work_order_note WHERE exported_at IS NULL AND (?1 IS NULL OR shop_id "
    "= ?1)) "
    "+ (SELECT count(*) FROM work_application WHERE state = 'approved' AND exported_at IS NULL "
    "AND (?1 IS NULL OR shop_id = ?1)) "
    "+ (SELECT count(*) FROM work_request WHERE state = 'granted' AND exported_at IS NULL "
    "AND edit_id IS NULL AND (?1 IS NULL OR shop_id = ?1))";
constexpr auto kMarkEdits =
    "UPDATE work_edit_request SET state = 'exported', exported_at = ?2 "
    "WHERE state = 'open' AND (?1 IS NULL OR shop_id = ?1)";
constexpr auto kMarkNotes =
    "UPDATE work_order_note SET exported_at = ?2 "
    "WHERE exported_at IS NULL AND (?1 IS NULL OR shop_id = ?1)";
constexpr auto kMarkApplications =
    "UPDATE work_application SET exported_at = ?2 "
    "WHERE state = 'approved' AND exported_at IS NULL AND (?1 IS NULL OR shop_id = ?1)";
constexpr auto kMarkRequests =
    "UPDATE work_request SET exported_at = ?2 WHERE state = 'granted' AND exported_at IS NULL "
    "AND edit_id IS NULL AND (?1 IS NULL OR shop_id = ?1)";
}  // namespace sql

enum class RowKind { OfOrder, Application, Request };

void readAll(storage::Statement rows, const std::optional<ShopId>& shop, RowKind kind,
             std::vector<HandoffRow>& all) {
    rows.bindAll(shop);
    while (rows.step()) {
        all.push_back({.shop = rows.text(0),
                       .utcOffset = std::chrono::minutes{rows.integer(1)},
                       .number = rows.text(2),
                       .field = orderFieldFromWord(rows.textView(3)),
                       .application = kind == RowKind::OfOrder ? std::string() : rows.text(3),
                       .isRequest = kind == RowKind::Request,
                       .before = rows.text(4),
                       .after = rows.text(5),
                       .by = rows.text(6),
                       .at = rows.time(7),
                       .buyer = rows.text(8),
                       .reason = rows.text(9)});
    }
}

}  // namespace

HandoffRepository::HandoffRepository(storage::Database& database, std::optional<ShopId> shop)
    : m_database(database), m_shop(shop) {}

std::vector<HandoffRow> HandoffRepository::open() {
    std::vector<HandoffRow> rows;
    readAll(m_database.prepare(sql::kEdits), m_shop, RowKind::OfOrder, rows);
    readAll(m_database.prepare(sql::kNotes), m_shop, RowKind::OfOrder, rows);
    readAll(m_database.prepare(sql::kApplications), m_shop, RowKind::Application, rows);
    readAll(m_database.prepare(sql::kRequests), m_shop, RowKind::Request, rows);
    return rows;
}

std::int64_t HandoffRepository::openCount() {
    auto row = m_database.prepare(sql::kCount);
    row.bindAll(m_shop);
    return row.step() ? row.integer(0) : 0;
}

void HandoffRepository::markExported(Seconds at) {
    m_database.prepare(sql::kMarkEdits).run(m_shop, at);
    m_database.prepare(sql::kMarkNotes).run(m_shop, at);
    m_database.prepare(sql::kMarkApplications).run(m_shop, at);
    m_database.prepare(sql::kMarkRequests).run(m_shop, at);
}

}  // namespace core::orders
