#pragma once

#include "core/orders/order.h"
#include "core/settings/settings.h"

namespace core::customers {

/// R200: from the order history, by an editable rule.
enum class CustomerTier { New, Old, Vip };

/// R207: 沉默 唠叨 和气 骄傲 刁钻 吹毛求疵 暴躁. Stored as a word, as those below.
enum class Personality { Silent, Talkative, Amiable, Proud, Tricky, Fastidious, Irascible };
/// R208: 理智 贪婪 冲动 舆论 VIP 谨慎 感情 随意.
enum class Behaviour { Rational, Greedy, Impulsive, Opinion, Vip, Cautious, Emotional, Casual };
/// R209: 新手 半瓶子 老练.
enum class Experience { Novice, HalfVersed, Veteran };

/// A buyer as the orders and people tell; what is under a merged nick counts too.
struct Customer {
    orders::ShopId shop = 0;
    /// The one that the others are merged into.
    std::string nick;
    std::int64_t orderCount = 0;
    std::int64_t paidCount = 0;
    Fen paid;
    std::optional<Seconds> firstOrderAt;
    std::optional<Seconds> lastOrderAt;
    /// Stands on top of the buyer's page.
    std::string note;
    std::vector<std::string> tags;
    /// R206: one of the shop's groups of contacts; empty: none.
    std::string contactGroup;
    std::optional<Personality> personality;
    std::optional<Behaviour> behaviour;
    /// As a person set it; see experienceOf.
    std::optional<Experience> experience;
    /// Every nick of this buyer, the main one first.
    std::vector<std::string> nicks;
};

/// A receiver that the customer's orders name, with how often and when last.
struct Receiver {
    std::string name;
    std::string phone;
    std::string address;
    std::int64_t orderCount = 0;
    std::optional<Seconds> lastUsedAt;
};

/// An order of the buyer with its parcel, as the buyer's page lists it.
struct CustomerOrder {
    orders::OrderKey key;
    orders::OrderState state = orders::OrderState::Unknown;
    /// The file's own words; shown when the state is Unknown.
    std::string statusText;
    std::optional<Fen> amount;
    std::optional<Seconds> createdAt;
    std::optional<Seconds> shippedAt;
    std::string title;
    std::string courier;
    std::string trackingNumber;
};

/// R205: what speaks against a buyer's credit, with the order that shows it.
enum class CreditMarkKind { RefusedParcel, Dispute, Unpaid };
struct CreditMark {
    CreditMarkKind kind = CreditMarkKind::Unpaid;
    std::string orderNumber;
    std::optional<Seconds> at;
    /// The file's own words.
    std::string reason;
};

/// R210: a buyer who came back.
struct RepeatBuyer {
    std::string nick;
    std::int64_t paidCount = 0;
    Fen paid;
    std::optional<Seconds> lastOrderAt;
    bool operator==(const RepeatBuyer&) const = default;
};
/// The repeat purchase rate is `repeat` of `buyers`.
struct RepeatPurchases {
    /// With at least one paid order.
    std::int64_t buyers = 0;
    /// With at least two.
    std::int64_t repeat = 0;
    /// Most paid orders first.
    std::vector<RepeatBuyer> list;
    bool operator==(const RepeatPurchases&) const = default;
};

[[nodiscard]] CustomerTier tierOf(const Customer& customer, const settings::TierRule& rule);
/// As set, else by paid orders: none or one a novice, from ten on a veteran.
[[nodiscard]] Experience experienceOf(const Customer& customer);

/// A trait as a word that names its kind too (R045): `personality:silent`, `experience:novice`.
[[nodiscard]] std::string traitWord(Personality personality);
[[nodiscard]] std::string traitWord(Behaviour behaviour);
[[nodiscard]] std::string traitWord(Experience experience);
/// What is known of the buyer; the experience always is.
[[nodiscard]] std::vector<std::string> traitsOf(const Customer& customer);

[[nodiscard]] std::string_view toWord(CustomerTier tier);
[[nodiscard]] std::string_view toWord(Personality personality);
[[nodiscard]] std::string_view toWord(Behaviour behaviour);
[[nodiscard]] std::string_view toWord(Experience experience);
/// Nothing for a word that is none.
[[nodiscard]] std::optional<Personality> personalityFromWord(std::string_view word);
[[nodiscard]] std::optional<Behaviour> behaviourFromWord(std::string_view word);
[[nodiscard]] std::optional<Experience> experienceFromWord(std::string_view word);

}  // namespace core::customers
