#pragma once

#include "core/orders/order.h"
#include "core/orders/review.h"

#include <string>
#include <vector>

namespace core::settings {

enum class Theme { System, Light, Dark };
enum class Density { Comfortable, Compact };

/// How the window looks: of the profile, applied at once.
struct Appearance {
    Theme theme = Theme::System;
    Density density = Density::Comfortable;
    /// `system`, `en` or `zh_CN`.
    std::string language = "system";
    bool operator==(const Appearance&) const = default;
};

/// How an agent is called who looks elsewhere while a buyer waits: of the profile.
struct Alarms {
    bool areOn = true;
    bool sound = false;
    /// Not for what belongs to a colleague.
    bool onlyMine = true;
    /// Until somebody answers.
    std::chrono::seconds repeatEvery{30};
    bool operator==(const Alarms&) const = default;
};

/// Where the shop's exports arrive.
struct WatchedFolder {
    std::string path;
    std::string shop;
    bool operator==(const WatchedFolder&) const = default;
};

/// What a shop tells its buyers. Variables: {order} {link} {amount} {buyer} {hit}.
struct Texts {
    std::string confirmation;
    std::string orderLink;
    bool operator==(const Texts&) const = default;
};

/// Bounds of the customer tiers (R200): editable.
struct TierRule {
    std::int64_t oldFromPaidOrders = 2;
    std::int64_t vipFromPaidOrders = 10;
    Fen vipFromPaid{500'000};
    bool operator==(const TierRule&) const = default;
};

/// R119: what a tier may be offered in this order; empty: nothing. Of a shop, editable.
struct BenefitHints {
    std::string newBuyer;
    std::string oldBuyer;
    std::string vip;
    bool operator==(const BenefitHints&) const = default;
};

/// R039, R050: what is asked before anything is recommended, by the need it asks for. Of a shop, editable; an empty
/// question is not offered.
struct PromptCards {
    std::string purpose;
    std::string budget;
    std::string special;
    std::string demands;
    bool operator==(const PromptCards&) const = default;
};

struct Shop {
    orders::ShopId id = 0;
    std::string name;
    std::string platform;
    std::chrono::minutes utcOffset = kChinaOffset;
};

}  // namespace core::settings
