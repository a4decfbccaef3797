#include "core/notices/notice_policy.h"

#include "tests/support/catch.h"

using namespace core;
using namespace core::notices;
using namespace std::chrono_literals;
using orders::OrderState;

namespace {

const Seconds kNow = *parseLocalTime("2026-11-26 12:00:00");

OrderFacts anOrderIn(OrderState state) {
    return {.key = {1, "1001"},
            .state = state,
            .buyer = "小满",
            .platform = "taobao",
            .shippedAt = kNow - 20h,
            .receivedAt = kNow - 2h,
            .courier = "中通快递",
            .trackingNumber = "753",
            .items = "锅",
            .shop = "云灶台",
            .passedAt = kNow - 1h};
}

std::vector<NoticeKind> kindsFor(const OrderFacts& order, const NoticeRules& rules) {
    std::vector<NoticeKind> kinds;
    for (const auto& planned : noticesFor(order, rules, kNow)) {
        kinds.push_back(planned.kind);
    }
    return kinds;
}

NoticeRules allOn() {
    auto rules = defaultNoticeRules();
    for (auto& [kind, rule] : rules.kinds) {
        rule.isOn = true;
    }
    return rules;
}

}  // namespace

TEST_CASE("each state of an order has its notices") {
    using K = NoticeKind;
    const std::vector<std::pair<OrderState, std::vector<NoticeKind>>> expected{
        {OrderState::Unpaid, {}},
        {OrderState::Paid, {K::Confirmation}},
        {OrderState::PartShipped, {K::Shipped}},
        {OrderState::Shipped, {K::Shipped}},
        {OrderState::Signed, {K::DeliveryFollowUp, K::Care}},
        {OrderState::Finished, {K::DeliveryFollowUp, K::ThankYou, K::Invitation, K::Care}},
        {OrderState::Closed, {}},
        {OrderState::Unknown, {}}};
    for (const auto& [state, kinds] : expected) {
        CHECK(kindsFor(anOrderIn(state), allOn()) == kinds);
        CHECK(kindsFor(anOrderIn(state), NoticeRules{}).empty());
    }
}

TEST_CASE("nobody is told of an order in dispute, and nobody is thanked for a refund") {
    for (const OrderState state : {OrderState::Paid, OrderState::Shipped, OrderState::Finished}) {
        auto order = anOrderIn(state);
        order.hasComplaint = true;
        CHECK(kindsFor(order, allOn()).empty());
        order.hasComplaint = false;
        order.hasOpenRefund = true;
        CHECK(kindsFor(order, allOn()).empty());
        order.hasOpenRefund = false;
        order.wasRefunded = true;
        CHECK(kindsFor(order, allOn()).empty() == (state == OrderState::Finished));
        order.wasRefunded = false;
        order.buyer.clear();
        CHECK(kindsFor(order, allOn()).empty());
    }
    CHECK_FALSE(isDisputed(NoticeKind::RefundPaid, {.hasComplaint = true}));
}

TEST_CASE("what happened too long ago or before it was switched on is not told") {
    auto order = anOrderIn(OrderState::Shipped);
    auto rules = defaultNoticeRules();
    order.shippedAt = kNow - rules.lookBack;
    CHECK(kindsFor(order, rules).size() == 1);
    order.shippedAt = kNow - rules.lookBack - 1s;
    CHECK(kindsFor(order, rules).empty());
    order.shippedAt.reset();
    CHECK(kindsFor(order, rules).empty());
    order.changedAt = kNow - 1min;
    CHECK(kindsFor(order, rules).size() == 1);
    rules.kinds[NoticeKind::Shipped].since = kNow;
    CHECK(kindsFor(order, rules).empty());
    auto passed = anOrderIn(OrderState::Paid);
    passed.passedByItself = true;
    CHECK(kindsFor(passed, rules).size() == 1);
    rules.confirmsAutoPassed = false;
    CHECK(kindsFor(passed, rules).empty());
}

TEST_CASE("quiet hours end before anything becomes due") {
    const QuietHours night{22h, 8h};
    const auto at = [](const char* text) { return *parseLocalTime(text); };
    CHECK(afterQuietHours(night, at("2026-11-26 21:59:59"), kChinaOffset) ==
          at("2026-11-26 21:59:59"));
    CHECK(afterQuietHours(night, at("2026-11-26 22:00:00"), kChinaOffset) ==
          at("2026-11-27 08:00:00"));
    CHECK(afterQuietHours(night, at("2026-11-27 07:59:00"), kChinaOffset) ==
          at("2026-11-27 08:00:00"));
    CHECK(afterQuietHours(night, at("2026-11-27 08:00:00"), kChinaOffset) ==
          at("2026-11-27 08:00:00"));
    CHECK(afterQuietHours({13h, 14h}, at("2026-11-26 13:30:00"), kChinaOffset) ==
          at("2026-11-26 14:00:00"));
    CHECK_FALSE(isQuiet({9h, 9h}, at("2026-11-26 09:00:00"), kChinaOffset));
    auto order = anOrderIn(OrderState::Signed);
    order.receivedAt = at("2026-11-25 23:10:00");
    CHECK(noticesFor(order, defaultNoticeRules(), kNow).front().dueAt == at("2026-11-27 08:00:00"));
}

TEST_CASE("a notice is outdated once the order is somewhere else") {
    const auto why = [](NoticeKind kind, OrderState state, const char* occasion = "") {
        return whyOutdated({.kind = kind, .occasion = occasion}, anOrderIn(state));
    };
    CHECK_FALSE(why(NoticeKind::Confirmation, OrderState::Paid));
    CHECK(why(NoticeKind::Confirmation, OrderState::Shipped) == Outdated::OrderMovedOn);
    CHECK(why(NoticeKind::Confirmation, OrderState::Closed) == Outdated::OrderClosed);
    CHECK_FALSE(why(NoticeKind::Shipped, OrderState::Shipped, "753"));
    CHECK_FALSE(why(NoticeKind::Shipped, OrderState::Shipped));
    CHECK(why(NoticeKind::Shipped, OrderState::Shipped, "752") == Outdated::ParcelChanged);
    CHECK(why(NoticeKind::Shipped, OrderState::Finished) == Outdated::OrderMovedOn);
    CHECK_FALSE(why(NoticeKind::ThankYou, OrderState::Signed));
    CHECK(why(NoticeKind::ThankYou, OrderState::Closed) == Outdated::OrderClosed);
    CHECK_FALSE(why(NoticeKind::CaseResult, OrderState::Closed));
    CHECK_FALSE(why(NoticeKind::PaymentReminder, OrderState::Unpaid));
    CHECK(why(NoticeKind::PaymentReminder, OrderState::Paid) == Outdated::OrderMovedOn);
    CHECK(why(NoticeKind::PaymentReminder, OrderState::Closed) == Outdated::OrderClosed);
}
