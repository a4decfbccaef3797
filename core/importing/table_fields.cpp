#include "core/importing/table_fields.h"

#include <algorithm>

namespace core::importing {
namespace {

using enum FieldType;

constexpr std::array<FieldSpecification,
                     std::size_t{order_field::End} + std::size_t{item_field::End}>
    kOrderFields{{
        {"order_no", Identifier},
        {"parent_order_no", Identifier},
        {"state", Derived},
        {"status_text", Status},
        {"buyer_nick", Text},
        {"buyer_account", Text},
        {"goods_fen", Money},
        {"postage_fen", Money},
        {"total_fen", Money},
        {"paid_fen", Money},
        {"refund_fen", Money},
        {"receiver", Text},
        {"address", Text},
        {"phone", Text},
        {"mobile", Text},
        {"shipping", Text},
        {"created_at", Time},
        {"paid_at", Time},
        {"shipped_at", Time},
        {"received_at", Time},
        {"ship_by", Time},
        {"tracking_no", Tracking},
        {"courier", Text},
        {"title", Text},
        {"kinds", Count},
        {"pieces", Count},
        {"buyer_message", Text},
        {"seller_memo", Text},
        {"close_reason", Text},
        {"invoice_title", Text},
        {"changed_sku", Text},
        {"changed_address", Text},
        {"exception_text", Text},
        {"cash_on_delivery", Derived},
        {"payment", Payment},
        {"parcel", Parcel},
        {"item.item_key", Identifier},
        {"item.order_no", Derived},
        {"item.ordinal", Derived},
        {"item.title", Text},
        {"item.sku", Text},
        {"item.outer_code", Text},
        {"item.product_id", Text},
        {"item.price_fen", Money},
        {"item.quantity", Count},
        {"item.paid_fen", Money},
        {"item.refund_fen", Money},
        {"item.status_text", Text},
        {"item.refund_status", Text},
    }};

constexpr std::array<FieldSpecification, item_field::End> kItemFields{{
    {"item_key", Identifier},
    {"order_no", Identifier},
    {"ordinal", Derived},
    {"title", Text},
    {"sku", Text},
    {"outer_code", Text},
    {"product_id", Text},
    {"price_fen", Money},
    {"quantity", Count},
    {"paid_fen", Money},
    {"refund_fen", Money},
    {"status_text", Text},
    {"refund_status", Text},
}};

constexpr std::array<FieldSpecification, refund_field::End> kRefundFields{{
    {"refund_no", Identifier},
    {"order_no", Identifier},
    {"state", Derived},
    {"status_text", Status},
    {"refund_fen", Money},
    {"paid_fen", Money},
    {"title", Text},
    {"product_id", Text},
    {"kind", Text},
    {"goods_state", Text},
    {"reason", Text},
    {"explanation", Text},
    {"platform_step_in", Text},
    {"applied_at", Time},
    {"due_at", Time},
    {"finished_at", Time},
    {"paid_at", Time},
    {"return_tracking_no", Tracking},
    {"return_courier", Text},
    {"responsible", Text},
    {"reviewed_by", Text},
    {"refunded_by", Text},
    {"seller_memo", Text},
}};

}  // namespace

std::span<const FieldSpecification> fieldsOf(TableKind kind, bool hasItems) {
    switch (kind) {
        case TableKind::Orders:
            return hasItems ? std::span(kOrderFields)
                            : std::span(kOrderFields).first(order_field::End);
        case TableKind::Items:
            return kItemFields;
        case TableKind::Refunds:
            return kRefundFields;
    }
    return {};
}

std::optional<std::size_t> fieldNamed(TableKind kind, bool hasItems, std::string_view name) {
    const auto fields = fieldsOf(kind, hasItems);
    const auto found = std::ranges::find(fields, name, &FieldSpecification::name);
    if (found == fields.end() || found->type == FieldType::Derived) {
        return std::nullopt;
    }
    return static_cast<std::size_t>(found - fields.begin());
}

}  // namespace core::importing
