#include "ui/orders/order_tones.h"

#include "ui/common/order_text.h"

namespace ui::orders {

using namespace core::orders;
using theme::Tone;

Tone toneOf(OrderState state) {
    return common::OrderText::toneOf(state);
}

Tone toneOf(ReviewState state) {
    switch (state) {
        case ReviewState::Waiting:
            return Tone::Info;
        case ReviewState::AutoPassed:
        case ReviewState::Approved:
            return Tone::Success;
        case ReviewState::Asked:
        case ReviewState::Held:
            return Tone::Warning;
        case ReviewState::Rejected:
            return Tone::Danger;
    }
    return Tone::Neutral;
}

Tone toneOf(ReviewHitKind kind) {
    switch (kind) {
        case ReviewHitKind::OpenComplaint:
            return Tone::Danger;
        case ReviewHitKind::NumberOrItemMissing:
        case ReviewHitKind::ReceiverMissing:
        case ReviewHitKind::ReceiverImplausible:
        case ReviewHitKind::PhoneMissing:
        case ReviewHitKind::PhoneImplausible:
        case ReviewHitKind::AddressMissing:
        case ReviewHitKind::AddressImplausible:
        case ReviewHitKind::OutOfArea:
            return Tone::Warning;
        case ReviewHitKind::AmountOverLimit:
        case ReviewHitKind::DuplicateOrder:
        case ReviewHitKind::PriceUnderFloor:
        case ReviewHitKind::CashOnDelivery:
            return Tone::Info;
        case ReviewHitKind::BuyerMessage:
        case ReviewHitKind::SellerMemo:
        case ReviewHitKind::CourierRequested:
            return Tone::Neutral;
    }
    return Tone::Neutral;
}

Tone toneOf(OrderFlag flag) {
    switch (flag) {
        case OrderFlag::Red:
        case OrderFlag::Complaint:
            return Tone::Danger;
        case OrderFlag::Yellow:
        case OrderFlag::OutOfStock:
            return Tone::Warning;
        case OrderFlag::Green:
            return Tone::Success;
        case OrderFlag::Blue:
            return Tone::Info;
        case OrderFlag::Purple:
            return Tone::Neutral;
    }
    return Tone::Neutral;
}

}  // namespace ui::orders
