#pragma once

#include "core/notices/notice_rules.h"
#include "core/notices/notice_text.h"
#include "core/orders/order.h"

#include <vector>

namespace core::notices {

/// What the mirror and the review say of an order, as its notices need it.
struct OrderFacts {
    orders::OrderKey key;
    orders::OrderState state = orders::OrderState::Unknown;
    std::string buyer;
    std::string platform;
    bool idDamaged = false;
    std::optional<Seconds> shippedAt;
    std::optional<Seconds> receivedAt;
    std::string courier;
    std::string trackingNumber;
    std::string items;
    std::optional<Fen> amount;
    std::string shop;
    std::chrono::minutes utcOffset = kChinaOffset;
    /// When it passed review, or was paid where it passed by itself; nothing: it has not passed.
    std::optional<Seconds> passedAt;
    bool passedByItself = false;
    /// R090: flagged by an agent, an open complaint, or a refund that the platform stepped into.
    bool hasComplaint = false;
    bool hasOpenRefund = false;
    bool wasRefunded = false;
    /// Its buyer wrote a middle or bad review.
    bool hasPoorReview = false;
    /// When an import showed the newest change; nothing: it is no change but a new order.
    std::optional<Seconds> changedAt;
};

/// A notice that is to be made.
struct PlannedNotice {
    NoticeKind kind = NoticeKind::Confirmation;
    /// Of a ship notice the parcel's number, so that a second parcel is told too.
    std::string occasion;
    Seconds dueAt{};
    bool operator==(const PlannedNotice&) const = default;
};

/// Which notices the order as it stands calls for: of kinds that are on, that happened within the look back and after
/// the kind was switched on. None for an order with a complaint or an open refund, one without a buyer's nick or with a
/// damaged number; none that thanks or asks after a refund.
[[nodiscard]] std::vector<PlannedNotice> noticesFor(const OrderFacts& order, const NoticeRules& rules, Seconds now);

/// Why a waiting notice of an order is not told any more.
enum class Outdated { OrderClosed, OrderMovedOn, ParcelChanged, Dissatisfied };
/// Stored as the reason of a notice that was skipped by itself.
[[nodiscard]] std::string_view toWord(Outdated why);
[[nodiscard]] std::optional<Outdated> outdatedFromWord(std::string_view word);
/// Nothing for a kind that follows no order.
[[nodiscard]] std::optional<Outdated> whyOutdated(const Notice& notice, const OrderFacts& order);

/// An open complaint, a refund on its way, or thanks for an order that was refunded or reviewed badly.
[[nodiscard]] bool isDisputed(NoticeKind kind, const OrderFacts& order);

[[nodiscard]] bool isQuiet(const QuietHours& quiet, Seconds at, std::chrono::minutes utcOffset);
/// `at`, or the end of the quiet hours that it lies in.
[[nodiscard]] Seconds afterQuietHours(const QuietHours& quiet, Seconds at, std::chrono::minutes utcOffset);

/// What is known of the order for its texts; `link` is where the buyer looks.
[[nodiscard]] NoticeValues valuesOf(const OrderFacts& order, const std::string& link);

}  // namespace core::notices
