#include "core/reminders/reminder_policy.h"

#include <algorithm>

namespace core::reminders {
namespace {

using orders::OrderState;

void replaceAll(std::string& text, std::string_view name, const std::string& value) {
    for (auto at = text.find(name); at != std::string::npos;
         at = text.find(name, at + value.size())) {
        text.replace(at, name.size(), value);
    }
}

/// What no waiting takes away.
std::optional<ReminderError> lastingBarrier(const UnpaidOrder& order, const ReminderRules& rules) {
    if (order.state == OrderState::Closed) {
        return ReminderError::Closed;
    }
    if (order.state != OrderState::Unpaid || order.paidAt) {
        return ReminderError::Paid;
    }
    if (order.buyer.empty()) {
        return ReminderError::BuyerMissing;
    }
    if (order.hasComplaint) {
        return ReminderError::ComplaintOpen;
    }
    if (order.last && order.last->telling == ReminderTelling::Waiting) {
        return ReminderError::NotToldYet;
    }
    return order.reminded >= rules.mostPerOrder ? std::optional(ReminderError::LimitReached)
                                                : std::nullopt;
}

bool isTooOld(const UnpaidOrder& order, const ReminderRules& rules, Seconds at) {
    return order.createdAt && at - *order.createdAt > rules.oldest;
}

/// The first moment after the night that `at` lies in.
Seconds endOfNight(const ReminderRules& rules, Seconds at, std::chrono::minutes utcOffset) {
    const auto local = at + utcOffset;
    const auto day = std::chrono::floor<std::chrono::days>(local);
    auto end = day + std::chrono::hours(rules.nightUntil);
    if (end <= local) {
        end += std::chrono::days{1};
    }
    return std::chrono::time_point_cast<std::chrono::seconds>(end - utcOffset);
}

}  // namespace

bool isNight(const ReminderRules& rules, Seconds at, std::chrono::minutes utcOffset) {
    const auto local = at + utcOffset;
    const auto hour = std::chrono::duration_cast<std::chrono::hours>(
                          local - std::chrono::floor<std::chrono::days>(local))
                          .count();
    if (rules.nightFrom <= rules.nightUntil) {
        return hour >= rules.nightFrom && hour < rules.nightUntil;
    }
    return hour >= rules.nightFrom || hour < rules.nightUntil;
}

std::optional<ReminderError> reminderBarrier(const UnpaidOrder& order, const ReminderRules& rules,
                                             Seconds now, std::chrono::minutes utcOffset) {
    if (const auto barrier = lastingBarrier(order, rules)) {
        return barrier;
    }
    if (isTooOld(order, rules, now)) {
        return ReminderError::TooOld;
    }
    if (order.lastToBuyer && now - *order.lastToBuyer < rules.coolDown) {
        return ReminderError::CoolingDown;
    }
    if (order.createdAt && now - *order.createdAt < rules.wait) {
        return ReminderError::TooFresh;
    }
    return isNight(rules, now, utcOffset) ? std::optional(ReminderError::Night) : std::nullopt;
}

std::optional<Seconds> allowedFrom(const UnpaidOrder& order, const ReminderRules& rules,
                                   Seconds now, std::chrono::minutes utcOffset) {
    if (lastingBarrier(order, rules)) {
        return std::nullopt;
    }
    Seconds at = now;
    if (order.lastToBuyer) {
        at = std::max(at, *order.lastToBuyer + rules.coolDown);
    }
    if (order.createdAt) {
        at = std::max(at, *order.createdAt + rules.wait);
    }
    if (isNight(rules, at, utcOffset)) {
        at = endOfNight(rules, at, utcOffset);
    }
    return isTooOld(order, rules, at) ? std::nullopt : std::optional(at);
}

std::string textFor(ReminderCause cause, const UnpaidOrder& order, const ReminderRules& rules) {
    const auto found = rules.texts.find(cause);
    std::string text = found == rules.texts.end() ? std::string() : found->second;
    replaceAll(text, "{order}", order.key.number);
    replaceAll(text, "{amount}", order.amount ? toYuanText(*order.amount) : std::string());
    // Last, since it is a stranger's text and may hold a variable's name.
    replaceAll(text, "{title}", order.title);
    return text;
}

ReminderOutcome outcomeOf(const Reminder& reminder, OrderState state,
                          std::optional<Seconds> paidAt) {
    // Whom nobody told pays by himself.
    const bool isTold = reminder.telling == ReminderTelling::Told;
    const auto paid = isTold ? ReminderOutcome::Paid : ReminderOutcome::PaidBefore;
    if (paidAt) {
        return *paidAt < reminder.at ? ReminderOutcome::PaidBefore : paid;
    }
    switch (state) {
        case OrderState::Closed:
            return ReminderOutcome::Closed;
        case OrderState::Paid:
        case OrderState::PartShipped:
        case OrderState::Shipped:
        case OrderState::Signed:
        case OrderState::Finished:
            return paid;
        case OrderState::Unpaid:
        case OrderState::Unknown:
            break;
    }
    return ReminderOutcome::Open;
}

ReminderRate reminderRate(std::span<const Reminder> reminders, Seconds now,
                          std::chrono::days patience) {
    std::map<orders::OrderKey, bool> orders;
    for (const auto& reminder : reminders) {
        if (reminder.telling != ReminderTelling::Told ||
            reminder.outcome == ReminderOutcome::PaidBefore ||
            (reminder.outcome == ReminderOutcome::Open && now - reminder.at < patience)) {
            continue;
        }
        auto& isPaid = orders[reminder.order];
        isPaid = isPaid || reminder.outcome == ReminderOutcome::Paid;
    }
    return {.paid = std::ranges::count(orders, true,
                                       &std::map<orders::OrderKey, bool>::value_type::second),
            .reminded = static_cast<std::int64_t>(orders.size())};
}

}  // namespace core::reminders
