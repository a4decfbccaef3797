#include "core/orders/privacy_policy.h"

#include <algorithm>
#include <array>

#include "core/base/masking.h"
#include "core/base/text.h"
#include "core/orders/order_plausibility.h"

namespace core::orders {
namespace {

struct MaskedField {
    OrderField field;
    const std::string& (*value)(const Order& order);
    std::string (*mask)(std::string_view value);
};

const std::string& receiverOf(const Order& order) {
    return order.receiver;
}

const std::string& mobileOf(const Order& order) {
    return order.mobile;
}

const std::string& phoneOf(const Order& order) {
    return order.phone;
}

constexpr std::array<MaskedField, 4> kMasked{{
    {OrderField::Receiver, receiverOf, maskName},
    {OrderField::Address, effectiveAddress, maskAddress},
    {OrderField::Mobile, mobileOf, maskPhone},
    {OrderField::Phone, phoneOf, maskPhone},
}};

const MaskedField* find(OrderField field) {
    const auto found = std::ranges::find(kMasked, field, &MaskedField::field);
    return found == kMasked.end() ? nullptr : &*found;
}

}  // namespace

bool isMasked(OrderField field) {
    return find(field) != nullptr;
}

const std::string* maskedValue(const Order& order, OrderField field) {
    const auto* known = find(field);
    return known ? &known->value(order) : nullptr;
}

std::string masked(OrderField field, const std::string& value) {
    const auto* known = find(field);
    return known ? known->mask(value) : value;
}

bool canReveal(const Order& order, OrderField field) {
    const auto* value = maskedValue(order, field);
    return value && !trimmed(*value).empty();
}

std::string knownPhoneEnd(const Order& order) {
    std::string_view number = order.mobile.empty() ? order.phone : order.mobile;
    const auto dash = number.find('-');
    if (phoneDigits(number.substr(0, dash)).size() == 11) {
        number = number.substr(0, dash);
    }
    const auto star = number.rfind('*');
    return phoneDigits(star == std::string_view::npos ? number : number.substr(star + 1));
}

bool hasKnownEmail(const Order& order) {
    return order.buyerAccount.find('@') != std::string::npos &&
           order.buyerAccount.find('*') == std::string::npos;
}

bool canCheckIdentity(const Order& order) {
    return knownPhoneEnd(order).size() >= kFewestIdentityDigits || hasKnownEmail(order);
}

}  // namespace core::orders
