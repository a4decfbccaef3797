#pragma once

#include "core/returns/return_case.h"

namespace core::returns {

/// A refund of the mirror with its order, as the newest export tells it.
struct PlatformRefund {
    orders::ShopId shop = 0;
    std::string number;
    std::string orderNumber;
    /// Empty: the order is not imported.
    std::string buyer;
    PlatformState state = PlatformState::Unknown;
    /// The platform's own customer service looks at it.
    bool isSteppedIn = false;
    std::optional<Fen> amount;
    std::string itemTitle;
    std::string productId;
    /// The export's own words: 退货退款, 仅退款, 换货, 维修.
    std::string kind;
    std::string goodsState;
    std::string reason;
    std::string explanation;
    std::optional<Seconds> appliedAt;
    std::optional<Seconds> dueAt;
    std::optional<Seconds> finishedAt;
    std::string returnTracking;
    std::string returnCourier;
};

[[nodiscard]] ReturnKind kindOf(const PlatformRefund& refund);
/// Whether the buyer sends goods; where the words do not say it: yes, so that nobody pays uninspected.
[[nodiscard]] bool goodsComeBackOf(const PlatformRefund& refund);
/// Where a case stands that nobody of the shop has touched. Success and closed ones are over.
[[nodiscard]] ReturnState stateOf(const PlatformRefund& refund);
/// What a closed case came to: Done (paid or sent out), Refused or Withdrawn; of any other its own state.
[[nodiscard]] ReturnState endOf(const ReturnCase& c);
/// Whether what the shop decided and what the platform says exclude each other: granted here and refused there, paid
/// there and not granted here, decided there and still asked about here, and so on.
[[nodiscard]] bool disagrees(const ReturnCase& c, PlatformState platform);
/// Whether shop and platform stand at the same: a conflict that came to this is over, and any other stays.
[[nodiscard]] bool agrees(const ReturnCase& c, PlatformState platform);

}  // namespace core::returns
