#include "core/parcels/parcel_policy.h"

#include <algorithm>
#include <array>

#include "core/base/word_table.h"

namespace core::parcels {
namespace {

using orders::OrderState;

constexpr WordTable<ParcelStanding, 8> kStandings{{
    {ParcelStanding::Unshipped, "unshipped"},
    {ParcelStanding::UnshippedLate, "unshipped_late"},
    {ParcelStanding::Underway, "underway"},
    {ParcelStanding::NoMovement, "no_movement"},
    {ParcelStanding::Problem, "problem"},
    {ParcelStanding::DeliveryLate, "delivery_late"},
    {ParcelStanding::Delivered, "delivered"},
    {ParcelStanding::DeliveredLate, "delivered_late"},
}};
constexpr WordTable<UrgeCase, 5> kUrges{{
    {UrgeCase::NotYetDue, "not_yet_due"},
    {UrgeCase::ShippedInTime, "in_time"},
    {UrgeCase::Overdue, "overdue"},
    {UrgeCase::ShippedLate, "late"},
    {UrgeCase::Shipped, "shipped"},
}};
constexpr WordTable<TriageFinding, 4> kFindings{{
    {TriageFinding::NoStatus, "no_status"},
    {TriageFinding::Moving, "moving"},
    {TriageFinding::Doubtful, "doubtful"},
    {TriageFinding::Signed, "signed"},
}};
constexpr WordTable<TriageBranch, 6> kBranches{{
    {TriageBranch::NotShipped, "not_shipped"},
    {TriageBranch::Near, "near"},
    {TriageBranch::Far, "far"},
    {TriageBranch::Doubtful, "doubtful"},
    {TriageBranch::Moving, "moving"},
    {TriageBranch::Delivered, "delivered"},
}};

bool isShipped(OrderState state) {
    return state == OrderState::Shipped || state == OrderState::Signed ||
           state == OrderState::Finished;
}

/// Since nobody but the courier knows when a parcel was delivered: the time a buyer confirms is
/// days later.
std::optional<Seconds> deliveredAt(const Parcel& parcel) {
    return parcel.lastEvent && parcel.lastEvent->state == TrackingState::Signed
               ? std::optional(parcel.lastEvent->at)
               : std::nullopt;
}

bool isProblem(const Parcel& parcel) {
    return parcel.lastEvent && (parcel.lastEvent->state == TrackingState::Problem ||
                                parcel.lastEvent->state == TrackingState::Returned);
}

std::optional<Seconds> deliveryDue(const Parcel& parcel, const ParcelRules& rules) {
    const auto shipment = shipmentOf(parcel);
    return shipment ? std::optional(*shipment + rules.delivery) : std::nullopt;
}

/// What an import saw shipped stands still only where the shop's parcels are followed at all:
/// without any tracking event every parcel of it would.
bool saysStandstill(const Parcel& parcel) {
    return parcel.lastEvent || parcel.shippedAt || parcel.isTracked;
}

ParcelStanding standingOnTheWay(const Parcel& parcel, const ParcelRules& rules, Seconds now) {
    if (isProblem(parcel)) {
        return ParcelStanding::Problem;
    }
    const auto sign = lastSign(parcel);
    if (sign && now - *sign > rules.noMovement && saysStandstill(parcel)) {
        return ParcelStanding::NoMovement;
    }
    const auto due = deliveryDue(parcel, rules);
    return due && now > *due ? ParcelStanding::DeliveryLate : ParcelStanding::Underway;
}

bool fits(std::string_view pattern, std::string_view number) {
    const auto isDigit = [](char c) { return c >= '0' && c <= '9'; };
    const auto isLetter = [](char c) { return c >= 'A' && c <= 'Z'; };
    std::size_t at = 0;
    for (const char wanted : pattern) {
        if (wanted == '*') {
            return true;
        }
        if (at == number.size()) {
            return false;
        }
        const char c = number[at++];
        const bool is = wanted == '#'   ? isDigit(c)
                        : wanted == '@' ? isLetter(c)
                        : wanted == '?' ? isDigit(c) || isLetter(c)
                                        : wanted == c;
        if (!is) {
            return false;
        }
    }
    return at == number.size();
}

const CourierPattern* patternOf(std::string_view courier, const ParcelRules& rules) {
    const CourierPattern* best = nullptr;
    std::size_t length = 0;
    for (const auto& candidate : rules.couriers) {
        for (const auto& word : candidate.words) {
            if (word.size() > length && courier.find(word) != std::string_view::npos) {
                best = &candidate;
                length = word.size();
            }
        }
    }
    return best;
}

using Values = std::map<std::string, std::string, std::less<>>;

std::string filled(std::string_view text, const Values& values) {
    std::string result;
    while (!text.empty()) {
        const auto open = text.find('{');
        const auto close = text.find('}', open);
        if (open == std::string_view::npos || close == std::string_view::npos) {
            break;
        }
        result += text.substr(0, open);
        const auto found = values.find(text.substr(open + 1, close - open - 1));
        result += found == values.end() ? std::string(text.substr(open, close - open + 1))
                                        : found->second;
        text.remove_prefix(close + 1);
    }
    result += text;
    return result;
}

/// `2017-07-08 12:00`: seconds are no news to a buyer.
std::string minuteText(std::optional<Seconds> at, std::chrono::minutes utcOffset) {
    return at ? toLocalText(*at, utcOffset).substr(0, 16) : std::string();
}

std::string textOf(const ParcelRules& rules, const std::string& key) {
    const auto found = rules.texts.find(key);
    return found == rules.texts.end() ? std::string() : found->second;
}

Values valuesOf(const Parcel& parcel, const ParcelRules& rules, std::chrono::minutes utcOffset) {
    return {{"order", parcel.key.number},
            {"ship_by", minuteText(promisedShipping(parcel, rules), utcOffset)},
            {"shipped_at", minuteText(parcel.shippedAt, utcOffset)},
            {"tracking", parcel.trackingNumber},
            {"courier", parcel.courier},
            {"last", parcel.lastEvent ? parcel.lastEvent->text : textOf(rules, "no_last")}};
}

}  // namespace

std::string_view toWord(ParcelStanding standing) {
    return wordOf(kStandings, standing);
}
std::string_view toWord(UrgeCase urge) {
    return wordOf(kUrges, urge);
}
std::string_view toWord(TriageFinding finding) {
    return wordOf(kFindings, finding);
}
std::string_view toWord(TriageBranch branch) {
    return wordOf(kBranches, branch);
}

std::optional<Seconds> promisedShipping(const Parcel& parcel, const ParcelRules& rules) {
    if (parcel.shipBy) {
        return parcel.shipBy;
    }
    return parcel.paidAt ? std::optional(*parcel.paidAt + rules.promisedShipping) : std::nullopt;
}

std::optional<Seconds> shipmentOf(const Parcel& parcel) {
    return parcel.shippedAt ? parcel.shippedAt : parcel.seenShippedAt;
}

std::optional<Seconds> lastSign(const Parcel& parcel) {
    // An import may see the shipment long after the courier did: an event counts before it.
    if (!parcel.lastEvent) {
        return shipmentOf(parcel);
    }
    return parcel.shippedAt ? std::max(*parcel.shippedAt, parcel.lastEvent->at)
                            : parcel.lastEvent->at;
}

ParcelStanding standingOf(const Parcel& parcel, const ParcelRules& rules, Seconds now) {
    if (const auto at = deliveredAt(parcel)) {
        const auto due = deliveryDue(parcel, rules);
        return due && *at > *due ? ParcelStanding::DeliveredLate : ParcelStanding::Delivered;
    }
    switch (parcel.state) {
        case OrderState::Shipped:
            return standingOnTheWay(parcel, rules, now);
        case OrderState::Signed:
        case OrderState::Finished:
        case OrderState::Closed:
            return ParcelStanding::Delivered;
        case OrderState::Unpaid:
        case OrderState::Paid:
        case OrderState::PartShipped:
        case OrderState::Unknown:
            break;
    }
    const auto due = promisedShipping(parcel, rules);
    return due && now > *due ? ParcelStanding::UnshippedLate : ParcelStanding::Unshipped;
}

std::optional<Seconds> dueTime(const Parcel& parcel, ParcelStanding standing,
                               const ParcelRules& rules) {
    if (parcel.caseId) {
        return parcel.caseDueAt;
    }
    switch (standing) {
        case ParcelStanding::Unshipped:
        case ParcelStanding::UnshippedLate:
            return promisedShipping(parcel, rules);
        case ParcelStanding::Underway: {
            const auto sign = lastSign(parcel);
            const auto delivery = deliveryDue(parcel, rules);
            if (!sign) {
                return delivery;
            }
            const Seconds still = *sign + rules.noMovement;
            if (!saysStandstill(parcel)) {
                return delivery;
            }
            return delivery ? std::min(*delivery, still) : still;
        }
        case ParcelStanding::NoMovement: {
            const auto sign = lastSign(parcel);
            return sign ? std::optional(*sign + rules.noMovement) : std::nullopt;
        }
        case ParcelStanding::Problem:
            return parcel.lastEvent->at;
        case ParcelStanding::DeliveryLate:
        case ParcelStanding::DeliveredLate:
            return deliveryDue(parcel, rules);
        case ParcelStanding::Delivered:
            return std::nullopt;
    }
    return std::nullopt;
}

bool isIn(ParcelScope scope, const Parcel& parcel) {
    const auto standing = parcel.standing;
    switch (scope) {
        case ParcelScope::Attention:
            return parcel.caseId || standing == ParcelStanding::UnshippedLate ||
                   standing == ParcelStanding::NoMovement || standing == ParcelStanding::Problem ||
                   standing == ParcelStanding::DeliveryLate;
        case ParcelScope::Unshipped:
            return standing == ParcelStanding::Unshipped ||
                   standing == ParcelStanding::UnshippedLate;
        case ParcelScope::UnshippedLate:
            return standing == ParcelStanding::UnshippedLate;
        case ParcelScope::Underway:
            return standing == ParcelStanding::Underway || standing == ParcelStanding::NoMovement ||
                   standing == ParcelStanding::Problem || standing == ParcelStanding::DeliveryLate;
        case ParcelScope::NoMovement:
            return standing == ParcelStanding::NoMovement;
        case ParcelScope::Late:
            return standing == ParcelStanding::DeliveryLate ||
                   standing == ParcelStanding::DeliveredLate;
        case ParcelScope::Exceptions:
            return parcel.caseId.has_value() || standing == ParcelStanding::Problem;
        case ParcelScope::WarehouseAsked:
            return parcel.isWarehouseAsked;
    }
    return false;
}

bool looksForeign(std::string_view courier, std::string_view number, const ParcelRules& rules) {
    const auto* pattern = patternOf(courier, rules);
    if (!pattern || pattern->patterns.empty() || number.empty()) {
        return false;
    }
    const std::string normal = normalTrackingNumber(number);
    return std::ranges::none_of(pattern->patterns, [&normal](const std::string& candidate) {
        return fits(candidate, normal);
    });
}

std::optional<UrgeCase> urgeCase(const Parcel& parcel, const ParcelRules& rules, Seconds now) {
    if (parcel.state == OrderState::Unpaid || parcel.state == OrderState::Closed) {
        return std::nullopt;
    }
    const auto due = promisedShipping(parcel, rules);
    if (isShipped(parcel.state)) {
        const auto shipment = shipmentOf(parcel);
        if (!due || !shipment) {
            return UrgeCase::Shipped;
        }
        if (*shipment <= *due) {
            return UrgeCase::ShippedInTime;
        }
        // It may have left long before an import saw it.
        return parcel.shippedAt ? UrgeCase::ShippedLate : UrgeCase::Shipped;
    }
    return due && now > *due ? UrgeCase::Overdue : UrgeCase::NotYetDue;
}

const Parcel* mostUrged(std::span<const Parcel> parcels, const ParcelRules& rules, Seconds now) {
    const Parcel* first = nullptr;
    const Parcel* urged = nullptr;
    for (const auto& parcel : parcels) {
        const auto urge = urgeCase(parcel, rules, now);
        if (!urge) {
            continue;
        }
        first = first ? first : &parcel;
        const auto due = promisedShipping(parcel, rules).value_or(Seconds::max());
        if (asksWarehouse(*urge) &&
            (!urged || due < promisedShipping(*urged, rules).value_or(Seconds::max()))) {
            urged = &parcel;
        }
    }
    return urged ? urged : first;
}

bool asksWarehouse(UrgeCase urge) {
    return urge == UrgeCase::NotYetDue || urge == UrgeCase::Overdue;
}

std::optional<ParcelCaseKind> kindOf(const TrackingEvent& event) {
    struct Sign {
        std::string_view words;
        ParcelCaseKind kind;
    };
    constexpr std::array kSigns{
        Sign{"破损", ParcelCaseKind::Damaged},     Sign{"损坏", ParcelCaseKind::Damaged},
        Sign{"超区", ParcelCaseKind::OutOfArea},   Sign{"超范围", ParcelCaseKind::OutOfArea},
        Sign{"拒收", ParcelCaseKind::Refused},     Sign{"拒签", ParcelCaseKind::Refused},
        Sign{"拒绝签收", ParcelCaseKind::Refused}, Sign{"丢失", ParcelCaseKind::Lost},
        Sign{"遗失", ParcelCaseKind::Lost},        Sign{"滞留", ParcelCaseKind::Delayed},
        Sign{"延误", ParcelCaseKind::Delayed}};
    const auto* found = std::ranges::find_if(kSigns, [&event](const Sign& sign) {
        return event.text.find(sign.words) != std::string::npos;
    });
    return found == kSigns.end() ? std::nullopt : std::optional(found->kind);
}

ParcelCaseKind likelyCase(const Parcel& parcel) {
    if (const auto kind = parcel.lastEvent ? kindOf(*parcel.lastEvent) : std::nullopt) {
        return *kind;
    }
    switch (parcel.standing) {
        case ParcelStanding::NoMovement:
            return ParcelCaseKind::NoMovement;
        case ParcelStanding::DeliveryLate:
            return ParcelCaseKind::Delayed;
        case ParcelStanding::Delivered:
        case ParcelStanding::DeliveredLate:
            return ParcelCaseKind::Damaged;
        case ParcelStanding::Unshipped:
        case ParcelStanding::UnshippedLate:
        case ParcelStanding::Underway:
        case ParcelStanding::Problem:
            break;
    }
    return ParcelCaseKind::Lost;
}

TriageFinding findingOf(const Parcel& parcel, const ParcelRules& rules, Seconds now) {
    if (!parcel.lastEvent) {
        return TriageFinding::NoStatus;
    }
    if (parcel.lastEvent->state == TrackingState::Signed) {
        return TriageFinding::Signed;
    }
    if (isProblem(parcel)) {
        return TriageFinding::Doubtful;
    }
    // Standing still for long is no better than no status.
    return now - parcel.lastEvent->at > rules.noMovement ? TriageFinding::NoStatus
                                                         : TriageFinding::Moving;
}

TriageAdvice triage(const Parcel& parcel, TriageFinding finding, const ParcelRules& rules,
                    Seconds now) {
    TriageAdvice advice;
    const auto sign = lastSign(parcel);
    if (sign && now > *sign) {
        advice.silence = now - *sign;
    }
    if (!isShipped(parcel.state) && !parcel.lastEvent) {
        advice.branch = TriageBranch::NotShipped;
        advice.taskDue = now + rules.warehouse;
        return advice;
    }
    switch (finding) {
        case TriageFinding::NoStatus:
            // A shipment of unknown time counts as long ago: asking costs a call, waiting costs the
            // buyer.
            if (sign && advice.silence <= rules.nearLimit) {
                advice.branch = TriageBranch::Near;
                advice.taskDue = now + rules.callBack;
                return advice;
            }
            advice.branch = TriageBranch::Far;
            advice.taskDue = now + rules.carrier;
            if (!sign || advice.silence >= rules.farLimit) {
                advice.suggests =
                    parcel.lastEvent ? ParcelCaseKind::Lost : ParcelCaseKind::NoMovement;
            }
            return advice;
        case TriageFinding::Moving:
            advice.branch = TriageBranch::Moving;
            if (const auto due = deliveryDue(parcel, rules); due && now > *due) {
                advice.suggests = ParcelCaseKind::Delayed;
            }
            return advice;
        case TriageFinding::Doubtful:
            advice.branch = TriageBranch::Doubtful;
            advice.taskDue = now + rules.address;
            advice.suggests = parcel.lastEvent ? kindOf(*parcel.lastEvent) : std::nullopt;
            return advice;
        case TriageFinding::Signed:
            advice.branch = TriageBranch::Delivered;
            return advice;
    }
    return advice;
}

std::string replyTo(UrgeCase urge, const Parcel& parcel, const ParcelRules& rules,
                    std::chrono::minutes utcOffset) {
    // In time, but only an import saw it: the time itself is not told.
    const bool isTimed = parcel.shippedAt.has_value();
    const std::string key = urge == UrgeCase::NotYetDue                  ? "urge_not_yet_due"
                            : urge == UrgeCase::ShippedInTime && isTimed ? "urge_in_time"
                            : urge == UrgeCase::Overdue                  ? "urge_overdue"
                            : urge == UrgeCase::ShippedLate              ? "urge_late"
                                                                         : "urge_shipped";
    return filled(textOf(rules, key), valuesOf(parcel, rules, utcOffset));
}

std::string replyTo(const TriageAdvice& advice, const Parcel& parcel, const ParcelRules& rules,
                    std::chrono::minutes utcOffset) {
    auto values = valuesOf(parcel, rules, utcOffset);
    values["call_back"] = minuteText(advice.taskDue, utcOffset);
    if (advice.branch == TriageBranch::Delivered && !deliveredAt(parcel)) {
        // The courier's page says so, and the last event that was imported says something else.
        values["last"] = textOf(rules, "no_last");
    }
    return filled(textOf(rules, "triage_" + std::string(toWord(advice.branch))), values);
}

std::string taskOf(UrgeCase urge, const Parcel& parcel, const ParcelRules& rules,
                   std::chrono::minutes utcOffset) {
    return filled(textOf(rules, "task_" + std::string(toWord(urge))),
                  valuesOf(parcel, rules, utcOffset));
}

std::string taskOf(TriageBranch branch, const Parcel& parcel, const ParcelRules& rules,
                   std::chrono::minutes utcOffset) {
    if (branch == TriageBranch::NotShipped) {
        return taskOf(UrgeCase::NotYetDue, parcel, rules, utcOffset);
    }
    return filled(textOf(rules, "task_" + std::string(toWord(branch))),
                  valuesOf(parcel, rules, utcOffset));
}

std::string taskOfChange(const Parcel& parcel, const ParcelRules& rules) {
    return filled(textOf(rules, "task_changed"), valuesOf(parcel, rules, kChinaOffset));
}

std::string caseNews(const Parcel& parcel, const ParcelRules& rules) {
    return filled(textOf(rules, "case_news"), valuesOf(parcel, rules, kChinaOffset));
}

}  // namespace core::parcels
