#include "core/orders/edit_policy.h"

#include <algorithm>

#include "core/base/masking.h"
#include "core/base/text.h"
#include "core/orders/order_plausibility.h"
#include "core/orders/order_sameness.h"

namespace core::orders {
namespace {

bool isSameText(std::string_view left, std::string_view right) {
    return trimmed(left) == trimmed(right);
}

bool isSameAddress(const std::string& left, const std::string& right) {
    const std::string same = sameAddress(left);
    return isSameText(left, right) || (!same.empty() && same == sameAddress(right));
}

bool contains(std::string_view text, std::string_view part) {
    return !part.empty() && text.find(part) != std::string_view::npos;
}

/// 圆通 asks for 圆通速递; the export may also shorten what was asked.
bool isSameCourier(std::string_view left, std::string_view right) {
    return contains(trimmed(left), trimmed(right)) || contains(trimmed(right), trimmed(left));
}

std::string joinedSkus(const OrderWithItems& order) {
    std::string joined;
    for (const auto& item : order.items) {
        joined += (joined.empty() || item.sku.empty() ? "" : ";") + item.sku;
    }
    return joined;
}

bool showsSku(const OrderWithItems& order, const std::string& after) {
    return isSameText(order.order.changedSku, after) || isSameText(joinedSkus(order), after) ||
           std::ranges::any_of(order.items,
                               [&](const OrderItem& item) { return isSameText(item.sku, after); });
}

}  // namespace

bool isEditable(OrderField field) {
    switch (field) {
        case OrderField::Receiver:
        case OrderField::Address:
        case OrderField::Mobile:
        case OrderField::Sku:
        case OrderField::SellerMemo:
        case OrderField::Courier:
            return true;
        case OrderField::Number:
        case OrderField::BuyerNick:
        case OrderField::Phone:
        case OrderField::Items:
        case OrderField::Amount:
        case OrderField::BuyerMessage:
        case OrderField::Shipping:
            return false;
    }
    return false;
}

std::string currentValue(const OrderWithItems& order, OrderField field) {
    switch (field) {
        case OrderField::Receiver:
            return order.order.receiver;
        case OrderField::Address:
            return effectiveAddress(order.order);
        case OrderField::Mobile:
            return order.order.mobile;
        case OrderField::Sku:
            return order.order.changedSku.empty() ? joinedSkus(order) : order.order.changedSku;
        case OrderField::SellerMemo:
            return order.order.sellerMemo;
        case OrderField::Courier:
            return order.order.courier;
        case OrderField::Number:
        case OrderField::BuyerNick:
        case OrderField::Phone:
        case OrderField::Items:
        case OrderField::Amount:
        case OrderField::BuyerMessage:
        case OrderField::Shipping:
            return {};
    }
    return {};
}

bool hasArrived(const EditRequest& request, const OrderWithItems& order) {
    const std::string current = currentValue(order, request.field);
    // A shorter remark or the other item's specification would be found in what was there before.
    if (isSameText(current, request.before)) {
        return false;
    }
    switch (request.field) {
        case OrderField::Address:
            return isSameAddress(current, request.after);
        case OrderField::Mobile:
            return isSameText(current, request.after) ||
                   (!current.empty() && phoneDigits(current) == phoneDigits(request.after));
        case OrderField::Sku:
            return showsSku(order, request.after);
        case OrderField::SellerMemo:
            return contains(current, trimmed(request.after));
        case OrderField::Courier:
            return isSameCourier(current, request.after);
        case OrderField::Receiver:
        case OrderField::Number:
        case OrderField::BuyerNick:
        case OrderField::Phone:
        case OrderField::Items:
        case OrderField::Amount:
        case OrderField::BuyerMessage:
        case OrderField::Shipping:
            return isSameText(current, request.after);
    }
    return false;
}

}  // namespace core::orders
