#pragma once

#include <QString>

#include "core/orders/order_reader.h"
#include "core/settings/settings.h"

namespace ui::orders {

/// Puts the order's values into a text for the buyer: {order} {link} {amount} {buyer} {hit}. A
/// variable without a value goes, with the blank before it, so that no raw {variable} is ever sent;
/// unknown braces stay.
[[nodiscard]] QString filledText(QString text, const core::orders::Order& order,
                                 const core::settings::Texts& texts, const QString& hit = {});
/// The shop's confirmation text, or a plain one when the shop has none.
[[nodiscard]] QString confirmationText(const core::orders::Order& order,
                                       const core::settings::Texts& texts);
/// One question for all hits of the review that a buyer can answer, each on its line.
[[nodiscard]] QString questionText(const core::orders::OrderDetail& detail,
                                   const core::settings::Texts& texts);

}  // namespace ui::orders
