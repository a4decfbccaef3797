#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <span>
#include <string_view>

#include "core/importing/import_report.h"

namespace core::importing {

/// How the text of a cell becomes a value.
enum class FieldType {
    Identifier,
    Text,
    Status,
    Tracking,
    Money,
    Count,
    Time,
    /// Made by the program from other cells; no column of a file maps to it.
    Derived,
    /// How the buyer pays: says whether an order is cash on delivery.
    Payment,
    /// Tracking number and courier in one cell: `SF123-顺丰速运`.
    Parcel,
};

struct FieldSpecification {
    std::string_view name;
    FieldType type;
};

/// The fields of one order, in the order of the columns in the repository's statements; from
/// kOrderColumns on they are read but not stored.
namespace order_field {
enum Index : std::size_t {
    OrderNo,
    ParentOrderNo,
    State,
    StatusText,
    BuyerNick,
    BuyerAccount,
    Goods,
    Postage,
    Total,
    Paid,
    Refund,
    Receiver,
    Address,
    Phone,
    Mobile,
    Shipping,
    CreatedAt,
    PaidAt,
    ShippedAt,
    ReceivedAt,
    ShipBy,
    TrackingNo,
    Courier,
    Title,
    Kinds,
    Pieces,
    BuyerMessage,
    SellerMemo,
    CloseReason,
    InvoiceTitle,
    ChangedSku,
    ChangedAddress,
    ExceptionText,
    CashOnDelivery,
    Payment,
    Parcel,
    End,
};
}  // namespace order_field
inline constexpr std::size_t kOrderColumns = order_field::Payment;

namespace item_field {
enum Index : std::size_t {
    ItemKey,
    OrderNo,
    Ordinal,
    Title,
    Sku,
    OuterCode,
    ProductId,
    Price,
    Quantity,
    Paid,
    Refund,
    StatusText,
    RefundStatus,
    End,
};
}  // namespace item_field
inline constexpr std::size_t kItemColumns = item_field::End;

namespace refund_field {
enum Index : std::size_t {
    RefundNo,
    OrderNo,
    State,
    StatusText,
    Refund,
    Paid,
    Title,
    ProductId,
    Kind,
    GoodsState,
    Reason,
    Explanation,
    PlatformStepIn,
    AppliedAt,
    DueAt,
    FinishedAt,
    PaidAt,
    ReturnTrackingNo,
    ReturnCourier,
    Responsible,
    ReviewedBy,
    RefundedBy,
    SellerMemo,
    End,
};
}  // namespace refund_field
inline constexpr std::size_t kRefundColumns = refund_field::End;

/// Where the item's fields start in a row that holds an order and one of its items.
inline constexpr std::size_t kItemOffset = order_field::End;

/// The fields that a row of such a table can have. A table with `hasItems` has the order's fields
/// and after them the item's, whose names start with `item.`.
[[nodiscard]] std::span<const FieldSpecification> fieldsOf(TableKind kind, bool hasItems);
[[nodiscard]] std::optional<std::size_t> fieldNamed(TableKind kind, bool hasItems,
                                                    std::string_view name);

}  // namespace core::importing
