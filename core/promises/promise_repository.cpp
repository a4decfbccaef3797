#include "core/promises/promise_repository.h"

namespace core::promises {
namespace {

namespace sql {
constexpr auto kFind =
    "SELECT id, shop_id, conversation_id, order_no, buyer, owner, what, cause, awaits, due_at, "
    "happened_at, missed, state, made_by, made_at, closed_at, reason, version "
    "FROM work_promise WHERE id = ?1";
constexpr auto kAwaitingExports =
    "SELECT id, shop_id, conversation_id, order_no, buyer, owner, what, cause, awaits, due_at, "
    "happened_at, missed, state, made_by, made_at, closed_at, reason, version "
    "FROM work_promise WHERE state = 'open' AND due_at IS NULL "
    "AND awaits IN ('paid', 'shipped', 'delivered', 'refunded') ORDER BY id";
constexpr auto kAdd =
    "INSERT INTO work_promise (shop_id, conversation_id, order_no, buyer, owner, what, cause, "
    "awaits, due_at, happened_at, missed, state, made_by, made_at, closed_at, reason, version) "
    "VALUES (?1, ?2, nullif(?3, ''), ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, "
    "?17)";
constexpr auto kSave =
    "UPDATE work_promise SET owner = ?2, due_at = ?3, happened_at = ?4, missed = ?5, state = ?6, "
    "closed_at = ?7, reason = ?8, version = ?9 WHERE id = ?1";
constexpr auto kNamedOrder =
    "SELECT o.state, o.paid_at, o.shipped_at, o.received_at, "
    "coalesce(o.refund_fen, 0) > 0 OR EXISTS (SELECT 1 FROM mirror_refund r WHERE r.order_no = "
    "o.order_no AND r.shop_id = o.shop_id AND r.state = 'success'), "
    "(SELECT max(r.finished_at) FROM mirror_refund r WHERE r.order_no = o.order_no "
    "AND r.shop_id = o.shop_id AND r.state = 'success') "
    "FROM mirror_order o WHERE o.order_no = ?1 AND o.shop_id = ?2";
constexpr auto kOrdersOfBuyer =
    "SELECT o.state, o.paid_at, o.shipped_at, o.received_at, 0, "
    "(SELECT max(r.finished_at) FROM mirror_refund r WHERE r.order_no = o.order_no "
    "AND r.shop_id = o.shop_id AND r.state = 'success') "
    "FROM mirror_order o WHERE o.buyer_nick = ?1 AND o.shop_id = ?2 "
    "ORDER BY o.created_at DESC, o.id DESC LIMIT 50";
}  // namespace sql

}  // namespace

Promise readPromise(const storage::Statement& row) {
    // The CHECKs of the table admit no other words.
    return {.id = row.integer(0),
            .shop = row.integer(1),
            .conversation = row.optionalInteger(2),
            .orderNumber = row.text(3),
            .buyer = row.text(4),
            .owner = row.text(5),
            .what = row.text(6),
            .cause = row.text(7),
            .awaits = promiseEventFromWord(row.textView(8)).value(),
            .dueAt = row.optionalTime(9),
            .happenedAt = row.optionalTime(10),
            .missed = row.integer(11) != 0,
            .state = promiseStateFromWord(row.textView(12)).value(),
            .madeBy = row.text(13),
            .madeAt = row.time(14),
            .closedAt = row.optionalTime(15),
            .reason = row.text(16),
            .version = row.integer(17)};
}

std::optional<Promise> PromiseRepository::find(PromiseId id) {
    auto row = m_database.prepare(sql::kFind);
    row.bindAll(id);
    return row.step() ? std::optional(readPromise(row)) : std::nullopt;
}

Promise PromiseRepository::add(Promise promise) {
    m_database.prepare(sql::kAdd).run(
        promise.shop, promise.conversation, promise.orderNumber, promise.buyer, promise.owner,
        promise.what, promise.cause, toWord(promise.awaits), promise.dueAt, promise.happenedAt,
        promise.missed, toWord(promise.state), promise.madeBy, promise.madeAt, promise.closedAt,
        promise.reason, promise.version);
    promise.id = m_database.lastInsertId();
    return promise;
}

void PromiseRepository::save(const Promise& promise) {
    m_database.prepare(sql::kSave)
        .run(promise.id, promise.owner, promise.dueAt, promise.happenedAt, promise.missed,
             toWord(promise.state), promise.closedAt, promise.reason, promise.version);
}

std::vector<Promise> PromiseRepository::awaitingExports() {
    std::vector<Promise> promises;
    auto row = m_database.prepare(sql::kAwaitingExports);
    while (row.step()) {
        promises.push_back(readPromise(row));
    }
    return promises;
}

std::vector<OrderEvidence> PromiseRepository::evidence(const Promise& promise) {
    const bool isNamed = !promise.orderNumber.empty();
    auto row = m_database.prepare(isNamed ? sql::kNamedOrder : sql::kOrdersOfBuyer);
    row.bindAll(isNamed ? promise.orderNumber : promise.buyer, promise.shop);
    std::vector<OrderEvidence> found;
    while (row.step()) {
        found.push_back({.state = orders::orderStateFromWord(row.textView(0)),
                         .paidAt = row.optionalTime(1),
                         .shippedAt = row.optionalTime(2),
                         .receivedAt = row.optionalTime(3),
                         .isRefunded = row.integer(4) != 0,
                         .refundedAt = row.optionalTime(5)});
    }
    return found;
}

}  // namespace core::promises
