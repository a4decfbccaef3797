#include "core/orders/annotation_repository.h"

namespace core::orders {
namespace {

namespace sql {
constexpr auto kAddNote =
    "INSERT INTO work_order_note (shop_id, order_no, text, author, created_at) "
    "VALUES (?1, ?2, ?3, ?4, ?5)";
constexpr auto kSetFlag =
    "INSERT INTO work_order_flag (shop_id, order_no, flag, set_by, set_at) "
    "VALUES (?1, ?2, ?3, ?4, ?5) ON CONFLICT DO NOTHING";
constexpr auto kClearFlag =
    "DELETE FROM work_order_flag WHERE shop_id = ?1 AND order_no = ?2 AND flag = ?3";
constexpr auto kFindEdit =
    "SELECT id, shop_id, order_no, field, before, after, state, requested_by, requested_at "
    "FROM work_edit_request WHERE id = ?1";
constexpr auto kPendingOfField =
    "SELECT id, shop_id, order_no, field, before, after, state, requested_by, requested_at "
    "FROM work_edit_request WHERE order_no = ?1 AND shop_id = ?2 AND field = ?3 "
    "AND state IN ('open', 'exported') ORDER BY id";
constexpr auto kPendingOfShop =
    "SELECT id, shop_id, order_no, field, before, after, state, requested_by, requested_at "
    "FROM work_edit_request WHERE state IN ('open', 'exported') AND shop_id = ?1 ORDER BY id";
constexpr auto kAddEdit =
    "INSERT INTO work_edit_request (shop_id, order_no, field, before, after, state, requested_by, "
    "requested_at) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)";
constexpr auto kCloseEdit = "UPDATE work_edit_request SET state = ?2, closed_at = ?3 WHERE id = ?1";
}  // namespace sql

/// The CHECKs of the table admit no other words.
EditRequest readEdit(const storage::Statement& row) {
    return {.id = row.integer(0),
            .key = {row.integer(1), row.text(2)},
            .field = orderFieldFromWord(row.textView(3)).value(),
            .before = row.text(4),
            .after = row.text(5),
            .state = editStateFromWord(row.textView(6)).value(),
            .requestedBy = row.text(7),
            .requestedAt = row.time(8)};
}

std::vector<EditRequest> readAll(storage::Statement& rows) {
    std::vector<EditRequest> edits;
    while (rows.step()) {
        edits.push_back(readEdit(rows));
    }
    return edits;
}

}  // namespace

AnnotationRepository::AnnotationRepository(storage::Database& database) : m_database(database) {}

OrderNote AnnotationRepository::addNote(const OrderKey& key, const std::string& text,
                                        const std::string& author, Seconds at) {
    m_database.prepare(sql::kAddNote).run(key.shop, key.number, text, author, at);
    return {m_database.lastInsertId(), text, author, at};
}

bool AnnotationRepository::setFlag(const OrderKey& key, OrderFlag flag, bool on,
                                   const std::string& by, Seconds at) {
    if (on) {
        m_database.prepare(sql::kSetFlag).run(key.shop, key.number, toWord(flag), by, at);
    } else {
        m_database.prepare(sql::kClearFlag).run(key.shop, key.number, toWord(flag));
    }
    return m_database.changes() > 0;
}

std::optional<EditRequest> AnnotationRepository::findEdit(std::int64_t id) {
    auto row = m_database.prepare(sql::kFindEdit);
    row.bindAll(id);
    return row.step() ? std::optional(readEdit(row)) : std::nullopt;
}

std::vector<EditRequest> AnnotationRepository::pendingEdits(const OrderKey& key, OrderField field) {
    auto rows = m_database.prepare(sql::kPendingOfField);
    rows.bindAll(key.number, key.shop, toWord(field));
    return readAll(rows);
}

std::vector<EditRequest> AnnotationRepository::pendingEdits(ShopId shop) {
    auto rows = m_database.prepare(sql::kPendingOfShop);
    rows.bindAll(shop);
    return readAll(rows);
}

EditRequest AnnotationRepository::addEdit(EditRequest request) {
    m_database.prepare(sql::kAddEdit)
        .run(request.key.shop, request.key.number, toWord(request.field), request.before,
             request.after, toWord(request.state), request.requestedBy, request.requestedAt);
    request.id = m_database.lastInsertId();
    return request;
}

void AnnotationRepository::closeEdit(std::int64_t id, EditState state, Seconds at) {
    m_database.prepare(sql::kCloseEdit).run(id, toWord(state), at);
}

}  // namespace core::orders
