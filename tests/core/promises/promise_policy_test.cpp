#include "core/promises/promise_policy.h"

#include <map>
#include <set>

#include "tests/support/catch.h"

using namespace core::promises;
using namespace std::chrono_literals;
using core::orders::OrderState;

namespace {

const core::Seconds kNow = *core::parseLocalTime("2026-11-25 14:30:00");

Promise aPromise(PromiseState state = PromiseState::Open) {
    return {.shop = 1,
            .buyer = "n",
            .owner = "Lin",
            .what = "回电",
            .dueAt = kNow + 1h,
            .state = state,
            .madeAt = kNow - 1h,
            .closedAt = state == PromiseState::Open ? std::nullopt : std::optional(kNow)};
}

}  // namespace

TEST_CASE("every act on a promise leads where the table says and nowhere else") {
    using S = PromiseState;
    using A = PromiseAction;
    const std::map<std::pair<S, A>, S> expected{
        {{S::Open, A::Keep}, S::Kept},          {{S::Open, A::Break}, S::Broken},
        {{S::Open, A::Withdraw}, S::Withdrawn}, {{S::Open, A::Move}, S::Open},
        {{S::Open, A::Assign}, S::Open},        {{S::Open, A::Happen}, S::Open},
        {{S::Kept, A::Reopen}, S::Open},        {{S::Broken, A::Reopen}, S::Open},
        {{S::Withdrawn, A::Reopen}, S::Open}};
    for (const S state : {S::Open, S::Kept, S::Broken, S::Withdrawn}) {
        for (const A action :
             {A::Keep, A::Break, A::Withdraw, A::Move, A::Assign, A::Happen, A::Reopen}) {
            auto promise = aPromise(state);
            promise.awaits = PromiseEvent::Shipped;
            const auto to = next(promise, action);
            const auto found = expected.find({state, action});
            CAPTURE(toWord(state), toWord(action));
            REQUIRE(to.has_value() == (found != expected.end()));
            if (to) {
                CHECK(*to == found->second);
            } else {
                CHECK(to.error() == PromiseError::NotAllowedInState);
            }
        }
    }
}

TEST_CASE("only an event that has not happened can be told to have happened") {
    auto promise = aPromise();
    CHECK_FALSE(next(promise, PromiseAction::Happen));
    promise.awaits = PromiseEvent::Restocked;
    CHECK(next(promise, PromiseAction::Happen));
    promise.happenedAt = kNow;
    CHECK_FALSE(next(promise, PromiseAction::Happen));
}

TEST_CASE("a promise needs words, a buyer, an owner and a time to come or an event") {
    auto promise = aPromise();
    CHECK_FALSE(makingBarrier(promise, kNow));
    const auto refusal = [&](auto change) {
        auto changed = promise;
        change(changed);
        return makingBarrier(changed, kNow);
    };
    CHECK(refusal([](Promise& p) { p.what = " 　"; }) == PromiseError::TextMissing);
    CHECK(refusal([](Promise& p) { p.what = std::string(501, 'x'); }) == PromiseError::TextTooLong);
    CHECK(refusal([](Promise& p) { p.cause = std::string(501, 'x'); }) ==
          PromiseError::TextTooLong);
    CHECK(refusal([](Promise& p) { p.buyer.clear(); }) == PromiseError::BuyerMissing);
    CHECK(refusal([](Promise& p) { p.owner.clear(); }) == PromiseError::OwnerMissing);
    CHECK(refusal([](Promise& p) { p.dueAt.reset(); }) == PromiseError::DueMissing);
    CHECK(refusal([](Promise& p) { p.dueAt = kNow; }) == PromiseError::TimeNotInFuture);
    CHECK_FALSE(refusal([](Promise& p) {
        p.awaits = PromiseEvent::News;
        p.dueAt.reset();
    }));
}

TEST_CASE("where a promise stands follows its due time and the shop's day") {
    auto promise = aPromise();
    const auto standing = [&](std::optional<core::Seconds> due) {
        promise.dueAt = due;
        return standingOf(promise, kNow);
    };
    CHECK(standing(kNow - 1s) == PromiseStanding::Overdue);
    CHECK(standing(kNow) == PromiseStanding::Today);
    CHECK(standing(*core::parseLocalTime("2026-11-25 23:59:59")) == PromiseStanding::Today);
    CHECK(standing(*core::parseLocalTime("2026-11-26 00:00:00")) == PromiseStanding::Later);
    CHECK(standing(std::nullopt) == PromiseStanding::AwaitsEvent);
    promise.state = PromiseState::Kept;
    CHECK(standing(kNow - 1s) == PromiseStanding::Closed);
    CHECK_FALSE(isDueNow(promise, kNow));
    promise.state = PromiseState::Open;
    promise.dueAt = kNow + 10min;
    CHECK(isDueNow(promise, kNow));
    promise.dueAt = kNow + 10min + 1s;
    CHECK_FALSE(isDueNow(promise, kNow));
}

TEST_CASE("an event is seen in the state of the order that the promise names") {
    const std::vector<OrderState> states{
        OrderState::Unpaid, OrderState::Paid,     OrderState::PartShipped, OrderState::Shipped,
        OrderState::Signed, OrderState::Finished, OrderState::Closed,      OrderState::Unknown};
    const std::map<PromiseEvent, std::set<OrderState>> seen{
        {PromiseEvent::Paid,
         {OrderState::Paid, OrderState::PartShipped, OrderState::Shipped, OrderState::Signed,
          OrderState::Finished}},
        {PromiseEvent::Shipped, {OrderState::Shipped, OrderState::Signed, OrderState::Finished}},
        {PromiseEvent::Delivered, {OrderState::Signed, OrderState::Finished}},
        {PromiseEvent::Refunded, {}},
        {PromiseEvent::Restocked, {}},
        {PromiseEvent::News, {}}};
    for (const auto& [event, expected] : seen) {
        for (const OrderState state : states) {
            auto promise = aPromise();
            promise.awaits = event;
            promise.orderNumber = "1";
            const OrderEvidence order{.state = state};
            CAPTURE(toWord(event), toWord(state));
            CHECK(hasHappened(promise, {&order, 1}) == expected.contains(state));
        }
    }
    auto refund = aPromise();
    refund.awaits = PromiseEvent::Refunded;
    refund.orderNumber = "1";
    const OrderEvidence refunded{.state = OrderState::Closed, .isRefunded = true};
    CHECK(hasHappened(refund, {&refunded, 1}));
}

TEST_CASE("without an order only what happened to the buyer since the promise counts") {
    auto promise = aPromise();
    promise.awaits = PromiseEvent::Shipped;
    const std::vector<OrderEvidence> before{
        {.state = OrderState::Finished, .shippedAt = promise.madeAt - 1s},
        {.state = OrderState::Shipped}};
    CHECK_FALSE(hasHappened(promise, before));
    const std::vector<OrderEvidence> since{before[0], {.shippedAt = promise.madeAt}};
    CHECK(hasHappened(promise, since));
    CHECK_FALSE(hasHappened(promise, {}));
}

TEST_CASE("the kept rate counts what was due and had its chance") {
    const auto promise = [](core::Seconds due, PromiseState state,
                            std::optional<core::Seconds> closed, bool missed = false) {
        auto made = aPromise(state);
        made.dueAt = due;
        made.closedAt = closed;
        made.missed = missed;
        return made;
    };
    const auto from = kNow - 24h;
    const std::vector<Promise> all{
        promise(kNow - 2h, PromiseState::Kept, kNow - 2h),             // to the second
        promise(kNow - 2h, PromiseState::Kept, kNow - 2h + 1s),        // late
        promise(kNow - 2h, PromiseState::Kept, kNow - 3h, true),       // moved when it was late
        promise(kNow - 2h, PromiseState::Open, {}),                    // overdue
        promise(kNow - 2h, PromiseState::Broken, kNow - 5h),           //
        promise(kNow - 2h, PromiseState::Withdrawn, kNow - 5h),        // nobody needed it
        promise(kNow - 2h, PromiseState::Withdrawn, kNow - 1h, true),  // withdrawn when it was late
        promise(kNow + 1s, PromiseState::Kept, kNow - 1h),             // not due yet
        promise(from - 1s, PromiseState::Kept, from - 2s),             // another period
    };
    CHECK(keptRate(all, from, kNow + 24h, kNow) == KeptRate{.kept = 1, .due = 6});
    CHECK(keptRate({}, from, kNow, kNow) == KeptRate{});
    CHECK_FALSE(wasKeptLate(all[0]));
    CHECK(wasKeptLate(all[1]));
    CHECK(wasKeptLate(all[2]));
}
