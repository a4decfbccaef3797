#pragma once

#include "core/base/time.h"
#include "core/customers/customer.h"
#include "core/knowledge/reply_fill.h"
#include "core/orders/order.h"

namespace core::knowledge {

/// What is known about the talk that a reply is for.
struct ReplyFacts {
    std::string buyer;
    /// The tier in words of the screen; empty for a new customer.
    std::string tier;
    /// The order the talk is about.
    std::optional<orders::Order> order;
    /// Its state in words of the screen.
    std::string orderState;
    /// settings::Texts::orderLink, where the buyer sees the parcel.
    std::string orderLink;
    std::chrono::minutes expectedReply{10};
    std::string agent;
    std::string shop;
    std::chrono::minutes utcOffset = kChinaOffset;
};

/// The values that the facts tell; what they do not tell is missing and asked for.
[[nodiscard]] VariableValues valuesOf(const ReplyFacts& facts);

}  // namespace core::knowledge
