#pragma once

#include <string>

#include "core/orders/order.h"

namespace ui::common {

struct Environment;

/// How a text reaches a buyer.
enum class ReplyWay {
    /// There is no conversation: it is copied.
    NoConversation,
    /// Nobody is connected that sends to his newest one: it is copied.
    Copied,
    Sent,
};
[[nodiscard]] ReplyWay replyWayTo(const Environment& environment, core::orders::ShopId shop, const std::string& buyer);

}  // namespace ui::common
