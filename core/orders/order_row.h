#pragma once

#include "core/orders/order.h"

namespace core::storage {
class Statement;
}

namespace core::orders {

/// The columns of mirror_order that make an Order, in the order readOrder() takes them.
inline constexpr std::string_view kOrderColumns =
    "m.id, m.shop_id, m.order_no, m.parent_order_no, m.platform, m.state, m.status_text, "
    "m.buyer_nick, m.buyer_account, m.goods_fen, m.postage_fen, m.total_fen, m.paid_fen, "
    "m.refund_fen, m.receiver, m.address, m.phone, m.mobile, m.shipping, m.cash_on_delivery, "
    "m.created_at, m.paid_at, m.shipped_at, m.received_at, m.ship_by, m.tracking_no, m.courier, "
    "m.title, m.kinds, m.pieces, m.buyer_message, m.seller_memo, m.close_reason, m.invoice_title, "
    "m.changed_sku, m.changed_address, m.exception_text, m.id_damaged, m.row_hash";

[[nodiscard]] Order readOrder(const storage::Statement& row);

}  // namespace core::orders
