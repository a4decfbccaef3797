#include "tests/support/order_builder.h"

#include <functional>
#include <sqlite3.h>

namespace support {

using namespace core;
using namespace core::orders;

OrderBuilder anOrder(std::string number) {
    return OrderBuilder(std::move(number));
}

OrderBuilder::OrderBuilder(std::string number) {
    Order& order = m_built.order;
    // Each number is a stranger to the others: own nick, mobile and door.
    const std::string tail = number.size() > 4 ? number.substr(number.size() - 4) : number;
    order.key = {1, std::move(number)};
    order.platform = "taobao";
    order.state = OrderState::Paid;
    order.statusText = "买家已付款，等待卖家发货";
    order.buyerNick = "nick" + tail;
    order.total = Fen{9'900};
    order.paid = Fen{9'900};
    order.receiver = "测试收件人";
    order.address = "浙江省 杭州市 西湖区 样例路" + tail + "号(310000)";
    order.mobile = "1390000" + std::string(4 - std::min<std::size_t>(tail.size(), 4), '0') + tail;
    order.createdAt = kFirstMoment;
    order.paidAt = kFirstMoment + std::chrono::minutes{1};
    order.title = "样例商品甲乙丙丁";
    order.kinds = 1;
    order.pieces = 1;
}

OrderBuilder& OrderBuilder::state(OrderState state) {
    m_built.order.state = state;
    return *this;
}
OrderBuilder& OrderBuilder::fen(std::int64_t paid) {
    m_built.order.paid = Fen{paid};
    m_built.order.total = Fen{paid};
    return *this;
}
OrderBuilder& OrderBuilder::unpriced() {
    m_built.order.paid.reset();
    m_built.order.total.reset();
    return *this;
}
OrderBuilder& OrderBuilder::buyer(std::string nick, std::string account) {
    m_built.order.buyerNick = std::move(nick);
    m_built.order.buyerAccount = std::move(account);
    return *this;
}
OrderBuilder& OrderBuilder::receiver(std::string name) {
    m_built.order.receiver = std::move(name);
    return *this;
}
OrderBuilder& OrderBuilder::mobile(std::string mobile) {
    m_built.order.mobile = std::move(mobile);
    return *this;
}
OrderBuilder& OrderBuilder::phone(std::string phone) {
    m_built.order.phone = std::move(phone);
    return *this;
}
OrderBuilder& OrderBuilder::address(std::string address) {
    m_built.order.address = std::move(address);
    return *this;
}
OrderBuilder& OrderBuilder::changedAddress(std::string address) {
    m_built.order.changedAddress = std::move(address);
    return *this;
}
OrderBuilder& OrderBuilder::title(std::string title) {
    m_built.order.title = std::move(title);
    return *this;
}
OrderBuilder& OrderBuilder::pieces(std::int64_t pieces) {
    m_built.order.pieces = pieces;
    return *this;
}
OrderBuilder& OrderBuilder::message(std::string message) {
    m_built.order.buyerMessage = std::move(message);
    return *this;
}
OrderBuilder& OrderBuilder::memo(std::string memo) {
    m_built.order.sellerMemo = std::move(memo);
    return *this;
}
OrderBuilder& OrderBuilder::cashOnDelivery() {
    m_built.order.cashOnDelivery = true;
    m_built.order.paid = Fen{0};
    m_built.order.paidAt.reset();
    return *this;
}
OrderBuilder& OrderBuilder::damaged() {
    m_built.order.idDamaged = true;
    return *this;
}
OrderBuilder& OrderBuilder::createdAfter(std::chrono::seconds later) {
    m_built.order.createdAt = kFirstMoment + later;
    return *this;
}
OrderBuilder& OrderBuilder::item(std::string outerCode, std::int64_t priceFen,
                                 std::int64_t quantity) {
    const auto ordinal = static_cast<std::int64_t>(m_built.items.size()) + 1;
    m_built.items.push_back({.key = m_built.order.key.number + "#" + std::to_string(ordinal),
                             .orderNumber = m_built.order.key.number,
                             .ordinal = ordinal,
                             .title = "样例商品甲乙丙丁",
                             .outerCode = std::move(outerCode),
                             .price = Fen{priceFen},
                             .quantity = quantity});
    return *this;
}
OrderBuilder& OrderBuilder::paidForItem(std::int64_t fen, std::int64_t refundFen) {
    m_built.items.back().paid = Fen{fen};
    m_built.items.back().refund = Fen{refundFen};
    return *this;
}
OrderBuilder& OrderBuilder::sku(std::string sku) {
    m_built.items.back().sku = std::move(sku);
    return *this;
}

void OrderBuilder::store(storage::Database& database, std::int64_t importId) const {
    const Order& order = m_built.order;
    std::string everything = order.receiver + order.address + order.changedAddress + order.mobile +
                             order.phone + order.title + order.buyerMessage + order.sellerMemo +
                             std::string(toWord(order.state)) + order.buyerNick +
                             (order.paid ? std::to_string(order.paid->value) : "");
    const auto hash = static_cast<std::int64_t>(std::hash<std::string>()(everything));
    database
        .prepare(
            "INSERT INTO mirror_order (shop_id, order_no, platform, state, status_text, "
            "buyer_nick, "
            "buyer_account, total_fen, paid_fen, receiver, address, phone, mobile, "
            "cash_on_delivery, "
            "created_at, paid_at, title, kinds, pieces, buyer_message, seller_memo, "
            "changed_address, "
            "id_damaged, row_hash, first_import_id, last_import_id, file_id, file_row) "
            "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, "
            "?18, "
            "?19, ?20, ?21, ?22, ?23, ?24, ?25, ?25, 1, 1) "
            "ON CONFLICT (order_no, shop_id) DO UPDATE SET state = excluded.state, "
            "buyer_nick = excluded.buyer_nick, total_fen = excluded.total_fen, paid_fen = "
            "excluded.paid_fen, "
            "receiver = excluded.receiver, address = excluded.address, phone = excluded.phone, "
            "mobile = excluded.mobile, title = excluded.title, buyer_message = "
            "excluded.buyer_message, "
            "seller_memo = excluded.seller_memo, changed_address = excluded.changed_address, "
            "row_hash = excluded.row_hash, last_import_id = excluded.last_import_id")
        .run(order.key.shop, order.key.number, order.platform, toWord(order.state),
             order.statusText, order.buyerNick, order.buyerAccount, order.total, order.paid,
             order.receiver, order.address, order.phone, order.mobile, order.cashOnDelivery,
             order.createdAt, order.paidAt, order.title, order.kinds, order.pieces,
             order.buyerMessage, order.sellerMemo, order.changedAddress, order.idDamaged, hash,
             importId);
    for (const auto& item : m_built.items) {
        database
            .prepare(
                "INSERT OR REPLACE INTO mirror_item (shop_id, item_key, order_no, ordinal, title, "
                "sku, "
                "outer_code, price_fen, quantity, paid_fen, refund_fen, row_hash, file_id, "
                "file_row) "
                "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, 1, 1)")
            .run(order.key.shop, item.key, item.orderNumber, item.ordinal, item.title, item.sku,
                 item.outerCode, item.price, item.quantity, item.paid, item.refund,
                 static_cast<std::int64_t>(std::hash<std::string>()(item.sku + item.outerCode)));
    }
}

std::string dump(storage::Database& database) {
    std::string text;
    auto tables = database.prepare(
        "SELECT name FROM sqlite_schema WHERE type = 'table' AND (name LIKE 'work\\_%' ESCAPE '\\' "
        "OR name LIKE 'mirror\\_%' ESCAPE '\\') ORDER BY name");
    while (tables.step()) {
        auto rows = database.prepare("SELECT * FROM " + tables.text(0));
        text += tables.text(0) + "\n";
        while (rows.step()) {
            for (int column = 0; column < sqlite3_column_count(rows.handle()); ++column) {
                text += rows.isNull(column) ? "NULL" : rows.text(column);
                text += '|';
            }
            text += '\n';
        }
    }
    return text;
}

}  // namespace support
