#pragma once

#include "core/orders/order.h"
#include "core/settings/settings.h"

namespace core::customers {

/// R200: from the order history, by an editable rule.
enum class CustomerTier { New, Old, Vip };

struct Customer {
    orders::ShopId shop = 0;
    std::string nick;
    std::int64_t orderCount = 0;
    std::int64_t paidCount = 0;
    Fen paid;
    std::optional<Seconds> firstOrderAt;
    std::optional<Seconds> lastOrderAt;
    std::string note;
    std::vector<std::string> tags;
};

/// A receiver that the customer's orders name, with how often and when last.
struct Receiver {
    std::string name;
    std::string phone;
    std::string address;
    std::int64_t orderCount = 0;
    std::optional<Seconds> lastUsedAt;
};

[[nodiscard]] CustomerTier tierOf(const Customer& customer, const settings::TierRule& rule);

}  // namespace core::customers
