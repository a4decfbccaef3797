#pragma once

#include <QCoreApplication>

#include "core/orders/order.h"
#include "ui/theme/colours.h"

namespace ui::common {

/// How an order stands, for every page that names one.
class OrderText {
    Q_DECLARE_TR_FUNCTIONS(ui::common::OrderText)

public:
    [[nodiscard]] static QString of(core::orders::OrderState state);
    [[nodiscard]] static theme::Tone toneOf(core::orders::OrderState state);
};

}  // namespace ui::common
