#include "core/events/event_repository.h"
#include "core/orders/order_reader.h"
#include "core/storage/database.h"

namespace core::orders {
namespace {

namespace sql {
constexpr auto kReview =
    "SELECT previous_state, entered_at, decided_at, decided_by, reason, question, answer, "
    "changed_at FROM work_review WHERE order_no = ?1 AND shop_id = ?2";
constexpr auto kNotes =
    "SELECT id, text, author, created_at FROM work_order_note "
    "WHERE order_no = ?1 AND shop_id = ?2 ORDER BY created_at, id";
constexpr auto kEdits =
    "SELECT id, field, before, after, state, requested_by, requested_at FROM work_edit_request "
    "WHERE order_no = ?1 AND shop_id = ?2 ORDER BY id";
constexpr auto kOthers =
    "SELECT id FROM mirror_order WHERE buyer_nick = ?1 AND shop_id = ?2 AND order_no <> ?3 "
    "ORDER BY created_at DESC, id DESC LIMIT 50";
}  // namespace sql

/// The edit table's `remark` is the seller's memo; every other word is a field's own.
OrderField editedField(std::string_view word) {
    return orderFieldFromWord(word).value_or(OrderField::SellerMemo);
}

std::vector<OrderNote> readNotes(storage::Database& database, const OrderKey& key) {
    auto row = database.prepare(sql::kNotes);
    row.bindAll(key.number, key.shop);
    std::vector<OrderNote> notes;
    while (row.step()) {
        notes.push_back({.id = row.integer(0),
                         .text = row.text(1),
                         .author = row.text(2),
                         .createdAt = row.time(3)});
    }
    return notes;
}

std::vector<EditRequest> readEdits(storage::Database& database, const OrderKey& key) {
    auto row = database.prepare(sql::kEdits);
    row.bindAll(key.number, key.shop);
    std::vector<EditRequest> edits;
    while (row.step()) {
        edits.push_back({.id = row.integer(0),
                         .key = key,
                         .field = editedField(row.textView(1)),
                         .before = row.text(2),
                         .after = row.text(3),
                         .state = editStateFromWord(row.textView(4)).value_or(EditState::Open),
                         .requestedBy = row.text(5),
                         .requestedAt = row.time(6)});
    }
    return edits;
}

std::optional<Review> readReview(storage::Database& database, const OrderListRow& known) {
    auto row = database.prepare(sql::kReview);
    row.bindAll(known.key.number, known.key.shop);
    if (!known.reviewState || !row.step()) {
        return std::nullopt;
    }
    return Review{.key = known.key,
                  .state = *known.reviewState,
                  .previous = reviewStateFromWord(row.textView(0)),
                  .hits = known.hits,
                  .enteredAt = row.time(1),
                  .decidedAt = row.optionalTime(2),
                  .decidedBy = row.text(3),
                  .holdUntil = known.holdUntil,
                  .reason = row.text(4),
                  .question = row.text(5),
                  .answer = row.text(6),
                  .changedAt = row.optionalTime(7),
                  .version = known.reviewVersion};
}

std::vector<std::int64_t> otherOrderIds(storage::Database& database, const Order& order) {
    std::vector<std::int64_t> ids;
    // Orders without a nick have nothing in common.
    if (order.buyerNick.empty()) {
        return ids;
    }
    auto row = database.prepare(sql::kOthers);
    row.bindAll(order.buyerNick, order.key.shop, order.key.number);
    while (row.step()) {
        ids.push_back(row.integer(0));
    }
    return ids;
}

}  // namespace

std::optional<OrderDetail> OrderReader::detail(const OrderKey& key, const ReviewRules& rules) {
    auto found = find(key);
    if (!found) {
        return std::nullopt;
    }
    const auto listed = rows({found->order.id}, rules);
    if (listed.empty()) {
        return std::nullopt;
    }
    OrderDetail detail{.order = std::move(*found),
                       .review = readReview(m_database, listed.front()),
                       .otherOrders = {},
                       .notes = readNotes(m_database, key),
                       .flags = listed.front().flags,
                       .edits = readEdits(m_database, key),
                       .timeline = events::listOf(m_database, "order", key.shop, key.number)};
    detail.otherOrders = rows(otherOrderIds(m_database, detail.order.order), rules);
    return detail;
}

}  // namespace core::orders
