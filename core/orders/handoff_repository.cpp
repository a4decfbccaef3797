#include "core/orders/handoff_repository.h"

namespace core::orders {
namespace {

namespace sql {
constexpr auto kEdits =
    "SELECT s.name, s.utc_offset_minutes, e.order_no, e.field, e.before, e.after, e.requested_by, "
    "e.requested_at FROM work_edit_request e JOIN work_shop s ON s.id = e.shop_id "
    "WHERE e.state = 'open' AND (?1 IS NULL OR e.shop_id = ?1) ORDER BY e.shop_id, e.id";
constexpr auto kNotes =
    "SELECT s.name, s.utc_offset_minutes, n.order_no, '', '', n.text, n.author, n.created_at "
    "FROM work_order_note n JOIN work_shop s ON s.id = n.shop_id "
    "WHERE n.exported_at IS NULL AND (?1 IS NULL OR n.shop_id = ?1) ORDER BY n.shop_id, n.id";
constexpr auto kCount =
    "SELECT (SELECT count(*) FROM work_edit_request WHERE state = 'open' AND (?1 IS NULL OR "
    "shop_id = ?1)) "
    "+ (SELECT count(*) FROM work_order_note WHERE exported_at IS NULL AND (?1 IS NULL OR shop_id "
    "= ?1))";
constexpr auto kMarkEdits =
    "UPDATE work_edit_request SET state = 'exported', exported_at = ?2 "
    "WHERE state = 'open' AND (?1 IS NULL OR shop_id = ?1)";
constexpr auto kMarkNotes =
    "UPDATE work_order_note SET exported_at = ?2 "
    "WHERE exported_at IS NULL AND (?1 IS NULL OR shop_id = ?1)";
}  // namespace sql

void readAll(storage::Statement rows, const std::optional<ShopId>& shop,
             std::vector<HandoffRow>& all) {
    rows.bindAll(shop);
    while (rows.step()) {
        all.push_back({.shop = rows.text(0),
                       .utcOffset = std::chrono::minutes{rows.integer(1)},
                       .number = rows.text(2),
                       .field = orderFieldFromWord(rows.textView(3)),
                       .before = rows.text(4),
                       .after = rows.text(5),
                       .by = rows.text(6),
                       .at = rows.time(7)});
    }
}

}  // namespace

HandoffRepository::HandoffRepository(storage::Database& database, std::optional<ShopId> shop)
    : m_database(database), m_shop(shop) {}

std::vector<HandoffRow> HandoffRepository::open() {
    std::vector<HandoffRow> rows;
    readAll(m_database.prepare(sql::kEdits), m_shop, rows);
    readAll(m_database.prepare(sql::kNotes), m_shop, rows);
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
}

}  // namespace core::orders
