#pragma once

#include "core/orders/review.h"
#include "ui/theme/colours.h"

namespace ui::orders {

/// What a word of the order workplace means at a glance; the word always stands beside the colour.
[[nodiscard]] theme::Tone toneOf(core::orders::OrderState state);
[[nodiscard]] theme::Tone toneOf(core::orders::ReviewState state);
[[nodiscard]] theme::Tone toneOf(core::orders::ReviewHitKind kind);
[[nodiscard]] theme::Tone toneOf(core::orders::OrderFlag flag);

}  // namespace ui::orders
