#include "core/orders/edit_policy.h"

#include <algorithm>
#include <array>

#include "core/base/masking.h"
#include "core/base/text.h"
#include "core/notices/courier_sameness.h"
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

std::string joinedSkus(const OrderWithItems& order) {
    std::string joined;
    for (const auto& item : order.items) {
        joined += (joined.empty() || item.sku.empty() ? "" : ";") + item.sku;
    }
    return joined;
}

std::string currentSku(const OrderWithItems& order) {
    return order.order.changedSku.empty() ? joinedSkus(order) : order.order.changedSku;
}

bool showsSku(const OrderWithItems& order, const std::string& after) {
    return isSameText(order.order.changedSku, after) || isSameText(joinedSkus(order), after) ||
           std::ranges::any_of(order.items,
                               [&](const OrderItem& item) { return isSameText(item.sku, after); });
}

struct EditableField {
    OrderField field;
    std::string (*current)(const OrderWithItems& order);
    /// `current` is what the export says now, `after` what was asked for.
    bool (*shows)(const OrderWithItems& order, const std::string& current,
                  const std::string& after);
};

const std::array<EditableField, 6> kEditable{{
    {OrderField::Receiver, [](const OrderWithItems& order) { return order.order.receiver; },
     [](const OrderWithItems&, const std::string& current, const std::string& after) {
         return isSameText(current, after);
     }},
    {OrderField::Address, [](const OrderWithItems& order) { return effectiveAddress(order.order); },
     [](const OrderWithItems&, const std::string& current, const std::string& after) {
         return isSameAddress(current, after);
     }},
    {OrderField::Mobile, [](const OrderWithItems& order) { return order.order.mobile; },
     [](const OrderWithItems&, const std::string& current, const std::string& after) {
         return isSameText(current, after) ||
                (!current.empty() && phoneDigits(current) == phoneDigits(after));
     }},
    {OrderField::Sku, currentSku,
     [](const OrderWithItems& order, const std::string&, const std::string& after) {
         return showsSku(order, after);
     }},
    {OrderField::SellerMemo, [](const OrderWithItems& order) { return order.order.sellerMemo; },
     [](const OrderWithItems&, const std::string& current, const std::string& after) {
         return contains(current, trimmed(after));
     }},
    {OrderField::Courier, [](const OrderWithItems& order) { return order.order.courier; },
     // hasArrived() asks the table of couriers instead.
     [](const OrderWithItems&, const std::string& current, const std::string& after) {
         return isSameText(current, after);
     }},
}};

const EditableField* find(OrderField field) {
    const auto found = std::ranges::find(kEditable, field, &EditableField::field);
    return found == kEditable.end() ? nullptr : &*found;
}

}  // namespace

bool isEditable(OrderField field) {
    return find(field) != nullptr;
}

std::string currentValue(const OrderWithItems& order, OrderField field) {
    const auto* editable = find(field);
    return editable ? editable->current(order) : std::string();
}

bool hasArrived(const EditRequest& request, const OrderWithItems& order,
                const notices::Couriers& couriers) {
    const auto* editable = find(request.field);
    if (editable == nullptr) {
        return false;
    }
    const std::string current = editable->current(order);
    if (request.field == OrderField::Courier) {
        return notices::isSameCourier(couriers, current, request.after) &&
               !notices::isSameCourier(couriers, current, request.before);
    }
    // A shorter remark or the other item's specification would be found in what was there before.
    return !isSameText(current, request.before) && editable->shows(order, current, request.after);
}

}  // namespace core::orders
