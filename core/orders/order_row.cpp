#include "core/orders/order_row.h"

#include "core/storage/database.h"

namespace core::orders {
namespace {

std::optional<Fen> optionalFen(const storage::Statement& row, int column) {
    return row.isNull(column) ? std::nullopt : std::optional(row.fen(column));
}

}  // namespace

Order readOrder(const storage::Statement& row) {
    return {.id = row.integer(0),
            .key = {.shop = row.integer(1), .number = row.text(2)},
            .parentNumber = row.text(3),
            .platform = row.text(4),
            .state = orderStateFromWord(row.textView(5)),
            .statusText = row.text(6),
            .buyerNick = row.text(7),
            .buyerAccount = row.text(8),
            .goods = optionalFen(row, 9),
            .postage = optionalFen(row, 10),
            .total = optionalFen(row, 11),
            .paid = optionalFen(row, 12),
            .refund = optionalFen(row, 13),
            .receiver = row.text(14),
            .address = row.text(15),
            .phone = row.text(16),
            .mobile = row.text(17),
            .shipping = row.text(18),
            .cashOnDelivery = row.integer(19) != 0,
            .createdAt = row.optionalTime(20),
            .paidAt = row.optionalTime(21),
            .shippedAt = row.optionalTime(22),
            .receivedAt = row.optionalTime(23),
            .shipBy = row.optionalTime(24),
            .trackingNumber = row.text(25),
            .courier = row.text(26),
            .title = row.text(27),
            .kinds = row.optionalInteger(28),
            .pieces = row.optionalInteger(29),
            .buyerMessage = row.text(30),
            .sellerMemo = row.text(31),
            .closeReason = row.text(32),
            .invoiceTitle = row.text(33),
            .changedSku = row.text(34),
            .changedAddress = row.text(35),
            .exceptionText = row.text(36),
            .idDamaged = row.integer(37) != 0,
            .rowHash = row.integer(38)};
}

}  // namespace core::orders
