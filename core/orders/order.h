#pragma once

#include "core/base/money.h"
#include "core/base/time.h"

#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace core::orders {

using ShopId = std::int64_t;

/// Names an order for good: ids of mirror rows change when the mirror is imported again.
struct OrderKey {
    ShopId shop = 0;
    std::string number;
    auto operator<=>(const OrderKey&) const = default;
};

/// The state of an order as the export tells it (formats.md 1.4). Stored as a word.
enum class OrderState { Unpaid, Paid, PartShipped, Shipped, Signed, Finished, Closed, Unknown };
[[nodiscard]] std::string_view toWord(OrderState state);
/// Unknown for a word that is none.
[[nodiscard]] OrderState orderStateFromWord(std::string_view word);

/// One order of the mirror. Empty optional or text: the file has no such column or the cell is empty.
struct Order {
    std::int64_t id = 0;
    OrderKey key;
    std::string parentNumber;
    std::string platform;
    OrderState state = OrderState::Unknown;
    /// The file's own words; shown when the state is Unknown.
    std::string statusText;
    std::string buyerNick;
    std::string buyerAccount;
    std::optional<Fen> goods;
    std::optional<Fen> postage;
    std::optional<Fen> total;
    /// 买家实际支付金额: already net of refunds. Never subtract `refund` from it.
    std::optional<Fen> paid;
    std::optional<Fen> refund;
    std::string receiver;
    std::string address;
    std::string phone;
    std::string mobile;
    std::string shipping;
    bool cashOnDelivery = false;
    std::optional<Seconds> createdAt;
    std::optional<Seconds> paidAt;
    std::optional<Seconds> shippedAt;
    std::optional<Seconds> receivedAt;
    std::optional<Seconds> shipBy;
    std::string trackingNumber;
    std::string courier;
    std::string title;
    std::optional<std::int64_t> kinds;
    std::optional<std::int64_t> pieces;
    std::string buyerMessage;
    std::string sellerMemo;
    std::string closeReason;
    std::string invoiceTitle;
    std::string changedSku;
    std::string changedAddress;
    std::string exceptionText;
    /// A spreadsheet cut the number to 15 digits: it is matched with nothing.
    bool idDamaged = false;
    std::int64_t rowHash = 0;
};

struct OrderItem {
    std::int64_t id = 0;
    std::string key;
    std::string orderNumber;
    std::int64_t ordinal = 0;
    std::string title;
    std::string sku;
    std::string outerCode;
    std::string productId;
    std::optional<Fen> price;
    std::optional<std::int64_t> quantity;
    std::optional<Fen> paid;
    std::optional<Fen> refund;
    std::string statusText;
    std::string refundStatus;
    std::int64_t rowHash = 0;
};

struct OrderWithItems {
    Order order;
    std::vector<OrderItem> items;
};

}  // namespace core::orders
