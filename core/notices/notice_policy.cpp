#include "core/notices/notice_policy.h"

#include <algorithm>

#include "core/base/word_table.h"

namespace core::notices {

using orders::OrderState;

namespace {

constexpr WordTable<Outdated, 4> kOutdated{{
    {Outdated::OrderClosed, "order_closed"},
    {Outdated::OrderMovedOn, "order_moved_on"},
    {Outdated::ParcelChanged, "parcel_changed"},
    {Outdated::Dissatisfied, "dissatisfied"},
}};

bool isOnItsWay(OrderState state) {
    return state == OrderState::PartShipped || state == OrderState::Shipped;
}

bool isDelivered(OrderState state) {
    return state == OrderState::Signed || state == OrderState::Finished;
}

bool isAfterDelivery(NoticeKind kind) {
    return followsOrder(kind) && kind != NoticeKind::Confirmation && kind != NoticeKind::Shipped;
}

/// What sounds like mockery to somebody who was not content.
bool isThanks(NoticeKind kind) {
    return kind == NoticeKind::ThankYou || kind == NoticeKind::Invitation;
}

/// Whether the order stands where the kind has its place.
bool isInPlace(NoticeKind kind, OrderState state) {
    switch (kind) {
        case NoticeKind::Confirmation:
            return state == OrderState::Paid;
        case NoticeKind::Shipped:
            return isOnItsWay(state);
        case NoticeKind::DeliveryFollowUp:
        case NoticeKind::Care:
            return isDelivered(state);
        case NoticeKind::ThankYou:
        case NoticeKind::Invitation:
            return state == OrderState::Finished;
        case NoticeKind::PaymentReminder:
        case NoticeKind::ParcelNews:
        case NoticeKind::CaseAccepted:
        case NoticeKind::CaseRefused:
        case NoticeKind::CaseProgress:
        case NoticeKind::CaseResult:
        case NoticeKind::RefundPaid:
        case NoticeKind::TicketResult:
        case NoticeKind::ComplaintAcknowledged:
        case NoticeKind::ComplaintProgress:
        case NoticeKind::ComplaintResult:
        case NoticeKind::ReviewReply:
            break;
    }
    return false;
}

/// When what the kind tells of happened; nothing: nobody knows.
std::optional<Seconds> happenedAt(NoticeKind kind, const OrderFacts& order,
                                  const NoticeRules& rules) {
    if (kind == NoticeKind::Confirmation) {
        return order.passedByItself && !rules.confirmsAutoPassed ? std::nullopt : order.passedAt;
    }
    const auto& told = kind == NoticeKind::Shipped ? order.shippedAt : order.receivedAt;
    return told ? told : order.changedAt;
}

/// To the minute; only the day where the exports of the platform tell no time of shipment, as those of Taobao.
std::string shipTimeOf(const OrderFacts& order) {
    constexpr std::size_t kToTheMinute = 16;
    constexpr std::size_t kToTheDay = 10;
    if (order.shippedAt) {
        return toLocalText(*order.shippedAt, order.utcOffset).substr(0, kToTheMinute);
    }
    return order.changedAt ? toLocalText(*order.changedAt, order.utcOffset).substr(0, kToTheDay)
                           : std::string();
}

}  // namespace

std::string_view toWord(Outdated why) {
    return wordOf(kOutdated, why);
}

std::optional<Outdated> outdatedFromWord(std::string_view word) {
    return valueOf(kOutdated, word);
}

std::vector<PlannedNotice> noticesFor(const OrderFacts& order, const NoticeRules& rules,
                                      Seconds now) {
    std::vector<PlannedNotice> planned;
    if (order.idDamaged || order.buyer.empty()) {
        return planned;
    }
    for (const NoticeKind kind : kOrderNoticeKinds) {
        const KindRule rule = ruleOf(rules, kind);
        const auto at = happenedAt(kind, order, rules);
        const bool isWanted = rule.isOn && isInPlace(kind, order.state) && at &&
                              *at >= now - rules.lookBack && (!rule.since || *at >= *rule.since) &&
                              !isDisputed(kind, order);
        if (isWanted) {
            planned.push_back(
                {.kind = kind,
                 .occasion = kind == NoticeKind::Shipped ? order.trackingNumber : std::string(),
                 .dueAt = afterQuietHours(rules.quiet, *at + rule.delay, order.utcOffset)});
        }
    }
    return planned;
}

std::optional<Outdated> whyOutdated(const Notice& notice, const OrderFacts& order) {
    const bool isReminder = notice.kind == NoticeKind::PaymentReminder;
    if (!followsOrder(notice.kind) && !isReminder) {
        return std::nullopt;
    }
    if (order.state == OrderState::Closed) {
        return Outdated::OrderClosed;
    }
    if (isReminder) {
        // Who has paid is not asked to pay again.
        return order.state == OrderState::Unpaid || order.state == OrderState::Unknown
                   ? std::nullopt
                   : std::optional(Outdated::OrderMovedOn);
    }
    if (isAfterDelivery(notice.kind) || order.state == OrderState::Unknown) {
        return std::nullopt;
    }
    if (!isInPlace(notice.kind, order.state)) {
        return Outdated::OrderMovedOn;
    }
    const bool isOtherParcel = notice.kind == NoticeKind::Shipped && !notice.occasion.empty() &&
                               !order.trackingNumber.empty() &&
                               notice.occasion != order.trackingNumber;
    return isOtherParcel ? std::optional(Outdated::ParcelChanged) : std::nullopt;
}

bool isDisputed(NoticeKind kind, const OrderFacts& order) {
    return followsOrder(kind) && (order.hasComplaint || order.hasOpenRefund ||
                                  (isAfterDelivery(kind) && order.wasRefunded) ||
                                  (isThanks(kind) && order.hasPoorReview));
}

bool isQuiet(const QuietHours& quiet, Seconds at, std::chrono::minutes utcOffset) {
    return afterQuietHours(quiet, at, utcOffset) != at;
}

Seconds afterQuietHours(const QuietHours& quiet, Seconds at, std::chrono::minutes utcOffset) {
    using namespace std::chrono;
    const auto local = at + utcOffset;
    const auto day = floor<days>(local);
    const auto time = local - day;
    const bool passesMidnight = quiet.from > quiet.to;
    const bool isInside = passesMidnight ? time >= quiet.from || time < quiet.to
                                         : time >= quiet.from && time < quiet.to;
    if (!isInside) {
        return at;
    }
    const auto end = passesMidnight && time >= quiet.from ? day + days{1} : day;
    return Seconds{end + quiet.to - utcOffset};
}

NoticeValues valuesOf(const OrderFacts& order, const std::string& link) {
    return {{"buyer", order.buyer},
            {"order", order.key.number},
            {"items", order.items},
            {"amount", order.amount ? toYuanText(*order.amount) : std::string()},
            {"courier", order.courier},
            {"tracking", order.trackingNumber},
            {"ship_time", shipTimeOf(order)},
            {"link", link},
            {"shop", order.shop}};
}

}  // namespace core::notices
