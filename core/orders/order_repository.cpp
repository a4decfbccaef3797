#include "core/orders/order_repository.h"

#include <algorithm>

#include "core/orders/platform_step_in.h"

namespace core::orders {
namespace {

namespace sql {
// The columns as readOrder() takes them.
const std::string kOrders =
    "SELECT id, shop_id, order_no, parent_order_no, platform, state, status_text, buyer_nick, "
    "buyer_account, goods_fen, postage_fen, total_fen, paid_fen, refund_fen, receiver, address, "
    "phone, mobile, shipping, cash_on_delivery, created_at, paid_at, shipped_at, received_at, "
    "ship_by, tracking_no, courier, title, kinds, pieces, buyer_message, seller_memo, "
    "close_reason, "
    "invoice_title, changed_sku, changed_address, exception_text, id_damaged, row_hash "
    "FROM mirror_order ";
constexpr auto kOfKey = "WHERE order_no = ?1 AND shop_id = ?2";
constexpr auto kOfId = "WHERE id = ?1";
constexpr auto kItems =
    "SELECT id, item_key, order_no, ordinal, title, sku, outer_code, product_id, price_fen, "
    "quantity, "
    "paid_fen, refund_fen, status_text, refund_status, row_hash FROM mirror_item "
    "WHERE order_no = ?1 AND shop_id = ?2";
const std::string kComplaint =
    "SELECT EXISTS (SELECT 1 FROM work_order_flag WHERE order_no = ?1 AND shop_id = ?2 "
    "               AND flag = 'complaint') "
    "    OR EXISTS (SELECT 1 FROM mirror_refund WHERE order_no = ?1 AND shop_id = ?2 "
    "               AND state NOT IN ('closed', 'success', 'none') AND " +
    isSteppedInSql("platform_step_in") + ")";
}  // namespace sql

std::optional<Fen> optionalFen(const storage::Statement& row, int column) {
    return row.isNull(column) ? std::nullopt : std::optional(row.fen(column));
}

Order readOrder(const storage::Statement& row) {
    Order order;
    int column = 0;
    const auto text = [&] { return row.text(column++); };
    const auto fen = [&] { return optionalFen(row, column++); };
    const auto time = [&] { return row.optionalTime(column++); };
    order.id = row.integer(column++);
    order.key.shop = row.integer(column++);
    order.key.number = text();
    order.parentNumber = text();
    order.platform = text();
    order.state = orderStateFromWord(row.textView(column++));
    order.statusText = text();
    order.buyerNick = text();
    order.buyerAccount = text();
    order.goods = fen();
    order.postage = fen();
    order.total = fen();
    order.paid = fen();
    order.refund = fen();
    order.receiver = text();
    order.address = text();
    order.phone = text();
    order.mobile = text();
    order.shipping = text();
    order.cashOnDelivery = row.integer(column++) != 0;
    order.createdAt = time();
    order.paidAt = time();
    order.shippedAt = time();
    order.receivedAt = time();
    order.shipBy = time();
    order.trackingNumber = text();
    order.courier = text();
    order.title = text();
    order.kinds = row.optionalInteger(column++);
    order.pieces = row.optionalInteger(column++);
    order.buyerMessage = text();
    order.sellerMemo = text();
    order.closeReason = text();
    order.invoiceTitle = text();
    order.changedSku = text();
    order.changedAddress = text();
    order.exceptionText = text();
    order.idDamaged = row.integer(column++) != 0;
    order.rowHash = row.integer(column);
    return order;
}

OrderItem readItem(const storage::Statement& row) {
    return {.id = row.integer(0),
            .key = row.text(1),
            .orderNumber = row.text(2),
            .ordinal = row.integer(3),
            .title = row.text(4),
            .sku = row.text(5),
            .outerCode = row.text(6),
            .productId = row.text(7),
            .price = optionalFen(row, 8),
            .quantity = row.optionalInteger(9),
            .paid = optionalFen(row, 10),
            .refund = optionalFen(row, 11),
            .statusText = row.text(12),
            .refundStatus = row.text(13),
            .rowHash = row.integer(14)};
}

std::optional<Order> oneOrder(storage::Statement& statement) {
    std::optional<Order> found;
    if (statement.step()) {
        found = readOrder(statement);
    }
    statement.reset();
    return found;
}

}  // namespace

OrderRepository::OrderRepository(storage::Database& database)
    : m_find(database.prepare(sql::kOrders + sql::kOfKey))
    , m_findById(database.prepare(sql::kOrders + sql::kOfId))
    , m_items(database.prepare(sql::kItems))
    , m_complaint(database.prepare(sql::kComplaint)) {}

std::optional<Order> OrderRepository::find(const OrderKey& key) {
    m_find.bindAll(key.number, key.shop);
    return oneOrder(m_find);
}

std::optional<Order> OrderRepository::findById(std::int64_t id) {
    m_findById.bindAll(id);
    return oneOrder(m_findById);
}

std::vector<OrderItem> OrderRepository::items(const OrderKey& key) {
    m_items.bindAll(key.number, key.shop);
    std::vector<OrderItem> items;
    while (m_items.step()) {
        items.push_back(readItem(m_items));
    }
    m_items.reset();
    // Here and not in the statement: a sorter costs SQLite more than the handful of rows does.
    std::ranges::sort(items, {},
                      [](const OrderItem& item) { return std::pair(item.ordinal, item.id); });
    return items;
}

bool OrderRepository::hasOpenComplaint(const OrderKey& key) {
    m_complaint.bindAll(key.number, key.shop);
    const bool open = m_complaint.step() && m_complaint.integer(0) != 0;
    m_complaint.reset();
    return open;
}

}  // namespace core::orders
