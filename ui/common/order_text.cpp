#include "ui/common/order_text.h"

namespace ui::common {

using core::orders::OrderState;
using theme::Tone;

QString OrderText::of(OrderState state) {
    switch (state) {
        case OrderState::Unpaid:
            return tr("Unpaid");
        case OrderState::Paid:
            return tr("To ship");
        case OrderState::PartShipped:
            return tr("Partly shipped");
        case OrderState::Shipped:
            return tr("Shipped");
        case OrderState::Signed:
            return tr("Delivered");
        case OrderState::Finished:
            return tr("Finished");
        case OrderState::Closed:
            return tr("Closed");
        case OrderState::Unknown:
            return tr("Unknown state");
    }
    return {};
}

Tone OrderText::toneOf(OrderState state) {
    switch (state) {
        case OrderState::Paid:
        case OrderState::PartShipped:
            return Tone::Info;
        case OrderState::Shipped:
        case OrderState::Signed:
        case OrderState::Finished:
            return Tone::Success;
        case OrderState::Unknown:
            return Tone::Warning;
        case OrderState::Unpaid:
        case OrderState::Closed:
            return Tone::Neutral;
    }
    return Tone::Neutral;
}

}  // namespace ui::common
