#include "core/orders/review_service.h"

#include <random>

#include "core/events/event_repository.h"
#include "core/orders/review_repository.h"
#include "tests/support/catch.h"
#include "tests/support/order_builder.h"
#include "tests/support/test_database.h"

using namespace core;
using namespace core::orders;
using support::anOrder;

namespace {

const agents::Actor kLin{"Lin"};

/// A profile with orders whose reviews stand in a given state.
struct Desk {
    storage::Database database = support::testDatabase();
    Seconds now = support::kFirstMoment + std::chrono::hours{1};
    ReviewRules rules = defaultReviewRules();
    ReviewService service{database, [this] { return now; }, [this](ShopId) { return rules; }};

    OrderKey put(const support::OrderBuilder& order, ReviewState state = ReviewState::Waiting,
                 const std::vector<ReviewHit>& hits = {}) {
        order.store(database);
        const auto key = order.build().order.key;
        database
            .prepare(
                "INSERT INTO work_review (shop_id, order_no, state, hits, order_hash, entered_at) "
                "VALUES (?1, ?2, ?3, ?4, 0, ?5)")
            .run(key.shop, key.number, toWord(state), hitsToJson(hits), now);
        return key;
    }
    Review review(const OrderKey& key) { return ReviewRepository(database).find(key)->review; }
    std::vector<events::Event> events(const OrderKey& key) {
        return core::events::listOf(database, "order", key.shop, key.number);
    }
    ReviewService::Outcome act(ReviewAction action, const ReviewTarget& target) {
        const auto later = now + std::chrono::hours{2};
        switch (action) {
            case ReviewAction::Approve:
                return service.approve(target, {}, kLin);
            case ReviewAction::Ask:
                return service.ask(target, "颜色是否正确?", kLin);
            case ReviewAction::RecordAnswer:
                return service.recordAnswer(target, "正确", kLin);
            case ReviewAction::Hold:
                return service.hold(target, later, "等补货", kLin);
            case ReviewAction::Release:
                return service.release(target, kLin);
            case ReviewAction::Reject:
                return service.reject(target, "买家要取消", kLin);
            case ReviewAction::Recall:
                return service.recall(target, "再看一眼", kLin);
            case ReviewAction::Undo:
                return service.undo(target, kLin);
        }
        return Unexpected{ReviewError::NotAllowedInState};
    }
};

void checkRefused(Desk& desk, const ReviewService::Outcome& outcome, ReviewError error,
                  const std::string& before) {
    REQUIRE_FALSE(outcome);
    CHECK(outcome.error() == error);
    CHECK(support::dump(desk.database) == before);
}

}  // namespace

TEST_CASE("approving writes the decision, one event and one notice") {
    Desk desk;
    const auto key = desk.put(anOrder("1001"));
    std::vector<OrderKey> told;
    const auto subscription = desk.service.changed.subscribe(
        [&](const auto& keys) { told.insert(told.end(), keys.begin(), keys.end()); });
    const auto outcome = desk.service.approve({key, 1}, {}, kLin);
    REQUIRE(outcome);
    CHECK(outcome->state == ReviewState::Approved);
    CHECK(outcome->version == 2);
    CHECK(outcome->decidedBy == "Lin");
    CHECK(outcome->decidedAt == desk.now);
    const auto stored = desk.review(key);
    CHECK(stored.state == ReviewState::Approved);
    CHECK(stored.previous == ReviewState::Waiting);
    const auto events = desk.events(key);
    REQUIRE(events.size() == 1);
    CHECK(events[0].action == "approve");
    CHECK(events[0].actor == "Lin");
    CHECK(events[0].before == R"({"state":"waiting","version":1})");
    CHECK(events[0].after == R"({"state":"approved","version":2})");
    CHECK(told == std::vector{key});
}

TEST_CASE("an act that saw an older version is refused and changes nothing") {
    Desk desk;
    const auto key = desk.put(anOrder("1001"));
    REQUIRE(desk.service.ask({key, 1}, "颜色?", kLin));
    const auto before = support::dump(desk.database);
    checkRefused(desk, desk.service.approve({key, 1}, {}, kLin), ReviewError::ChangedSinceRead,
                 before);
    CHECK(desk.service.approve({key, 0}, {}, kLin));
}

TEST_CASE("refused acts change nothing and write no event") {
    Desk desk;
    const auto waiting = desk.put(anOrder("1001"));
    const auto shipped = desk.put(anOrder("1002").state(OrderState::Shipped));
    const auto onDelivery = desk.put(anOrder("1003").cashOnDelivery());
    const auto nameless = desk.put(anOrder("1004").receiver(""), ReviewState::Waiting,
                                   {{ReviewHitKind::ReceiverMissing, OrderField::Receiver, ""}});
    const auto complained = desk.put(anOrder("1005"), ReviewState::Waiting,
                                     {{ReviewHitKind::OpenComplaint, OrderField::Number, ""}});
    const auto before = support::dump(desk.database);
    checkRefused(desk, desk.service.approve({{1, "nobody"}}, {}, kLin), ReviewError::OrderNotFound,
                 before);
    checkRefused(desk, desk.service.approve({shipped}, {}, kLin), ReviewError::OrderMovedOn,
                 before);
    checkRefused(desk, desk.service.undo({shipped}, kLin), ReviewError::OrderMovedOn, before);
    checkRefused(desk, desk.service.release({waiting}, kLin), ReviewError::NotAllowedInState,
                 before);
    checkRefused(desk, desk.service.undo({waiting}, kLin), ReviewError::NothingToUndo, before);
    checkRefused(desk, desk.service.reject({waiting}, " ", kLin), ReviewError::ReasonMissing,
                 before);
    checkRefused(desk, desk.service.ask({waiting}, "\n", kLin), ReviewError::TextMissing, before);
    checkRefused(desk, desk.service.hold({waiting}, desk.now, "x", kLin),
                 ReviewError::HoldNotInFuture, before);
    checkRefused(desk, desk.service.hold({waiting}, desk.now + std::chrono::hours{1}, "", kLin),
                 ReviewError::ReasonMissing, before);
    checkRefused(desk, desk.service.approve({onDelivery}, {}, kLin), ReviewError::ChecksMissing,
                 before);
    checkRefused(desk, desk.service.approve({nameless}, {}, kLin), ReviewError::FieldMissing,
                 before);
    checkRefused(desk, desk.service.approve({complained}, {}, kLin), ReviewError::OpenComplaint,
                 before);
}

TEST_CASE("an open edit request fills the missing field") {
    Desk desk;
    const auto key = desk.put(anOrder("1001").receiver(""), ReviewState::Waiting,
                              {{ReviewHitKind::ReceiverMissing, OrderField::Receiver, ""}});
    desk.database.execute(
        "INSERT INTO work_edit_request (shop_id, order_no, field, before, after, state, "
        "requested_by, requested_at) "
        "VALUES (1, '1001', 'receiver', '', '样例', 'open', 'Lin', 0)");
    CHECK(desk.service.approve({key}, {}, kLin));
}

TEST_CASE("cash on delivery is approved when every check is ticked") {
    Desk desk;
    const auto key = desk.put(anOrder("1001").cashOnDelivery());
    const auto& checks = desk.rules.cashOnDeliveryChecks;
    CHECK(desk.service.approve({key}, {checks.begin(), checks.end()}, kLin));
}

TEST_CASE("the buyer's answer brings an asked order back to the queue") {
    Desk desk;
    const auto key = desk.put(anOrder("1001"));
    REQUIRE(desk.service.ask({key}, "颜色? 电话13900000000", kLin));
    CHECK(desk.review(key).question == "颜色? 电话13900000000");
    REQUIRE(desk.service.recordAnswer({key}, "红色", kLin));
    CHECK(desk.review(key).state == ReviewState::Waiting);
    CHECK(desk.review(key).answer == "红色");
    for (const auto& event : desk.events(key)) {
        CHECK((event.before + event.after).find("139") == std::string::npos);
        CHECK((event.before + event.after).find("红色") == std::string::npos);
    }
}

TEST_CASE("undo puts back what the last act wrote over, once, as an act of its own") {
    Desk desk;
    const auto key = desk.put(anOrder("1001"));
    const auto until = desk.now + std::chrono::hours{3};
    REQUIRE(desk.service.hold({key}, until, "等补货", kLin));
    REQUIRE(desk.service.approve({key}, {}, kLin));
    const auto back = desk.service.undo({key}, kLin);
    REQUIRE(back);
    CHECK(back->state == ReviewState::Held);
    CHECK(back->holdUntil == until);
    CHECK(back->reason == "等补货");
    CHECK_FALSE(back->decidedAt);
    CHECK(back->version == 4);
    CHECK(desk.events(key).back().action == "undo");
    const auto before = support::dump(desk.database);
    checkRefused(desk, desk.service.undo({key}, kLin), ReviewError::NothingToUndo, before);
}

TEST_CASE("a second question and its undo bring the first one back") {
    Desk desk;
    const auto key = desk.put(anOrder("1001"));
    REQUIRE(desk.service.ask({key}, "第一问", kLin));
    REQUIRE(desk.service.recordAnswer({key}, "答", kLin));
    REQUIRE(desk.service.ask({key}, "第二问", kLin));
    CHECK(desk.review(key).answer.empty());
    REQUIRE(desk.service.undo({key}, kLin));
    CHECK(desk.review(key).question == "第一问");
    CHECK(desk.review(key).answer == "答");
}

TEST_CASE("a bulk approval obeys the rule order by order") {
    Desk desk;
    const auto good = desk.put(anOrder("1001"));
    const auto held = desk.put(anOrder("1002"), ReviewState::Held);
    const auto onDelivery = desk.put(anOrder("1003").cashOnDelivery());
    const auto decided = desk.put(anOrder("1004"), ReviewState::Approved);
    int notices = 0;
    const auto subscription = desk.service.changed.subscribe([&](const auto&) { ++notices; });
    const auto all =
        desk.service.approveAll({{good}, {held}, {onDelivery}, {decided}, {{1, "x"}}}, kLin);
    CHECK(all.done == std::vector{good, held});
    CHECK(all.refused ==
          std::vector<std::pair<OrderKey, ReviewError>>{{onDelivery, ReviewError::ChecksMissing},
                                                        {decided, ReviewError::NotAllowedInState},
                                                        {{1, "x"}, ReviewError::OrderNotFound}});
    CHECK(notices == 1);
    CHECK(desk.database.integer("SELECT count(*) FROM work_event") == 2);
}

TEST_CASE("random acts go where a plain table says, and the chain of events holds") {
    Desk desk;
    std::mt19937 random(20'231'114);
    struct Known {
        OrderKey key;
        ReviewState state;
        std::optional<ReviewState> previous;
        std::int64_t version = 1;
        std::int64_t events = 0;
    };
    std::vector<Known> orders;
    for (int i = 0; i < 6; ++i) {
        const auto state = static_cast<ReviewState>(i);
        orders.push_back({desk.put(anOrder(std::to_string(2000 + i)), state), state, std::nullopt});
    }
    // The table once more, as words, so that a slip in the code's own table is seen.
    const std::map<std::pair<ReviewState, ReviewAction>, ReviewState> table = [] {
        using S = ReviewState;
        using A = ReviewAction;
        std::map<std::pair<S, A>, S> steps{{{S::Asked, A::RecordAnswer}, S::Waiting},
                                           {{S::Held, A::Release}, S::Waiting},
                                           {{S::AutoPassed, A::Recall}, S::Waiting},
                                           {{S::Waiting, A::Ask}, S::Asked},
                                           {{S::Held, A::Ask}, S::Asked},
                                           {{S::Waiting, A::Hold}, S::Held},
                                           {{S::Asked, A::Hold}, S::Held}};
        for (const auto open : {S::Waiting, S::Asked, S::Held}) {
            steps[{open, A::Approve}] = S::Approved;
            steps[{open, A::Reject}] = S::Rejected;
        }
        return steps;
    }();
    for (int round = 0; round < 1'500; ++round) {
        Known& known = orders[random() % orders.size()];
        const auto action = static_cast<ReviewAction>(random() % 8);
        const bool stale = random() % 10 == 0;
        const auto step = table.find({known.state, action});
        std::optional<ReviewState> to;
        if (action == ReviewAction::Undo) {
            to = known.previous;
        } else if (step != table.end()) {
            to = step->second;
        }
        const auto before = support::dump(desk.database).size();
        desk.now += std::chrono::seconds{1};
        const auto outcome = desk.act(action, {known.key, known.version + (stale ? 1 : 0)});
        REQUIRE(outcome.has_value() == (to.has_value() && !stale));
        if (!outcome) {
            REQUIRE(support::dump(desk.database).size() == before);
            continue;
        }
        known.previous = action == ReviewAction::Undo ? std::nullopt : std::optional(known.state);
        known.state = *to;
        ++known.version;
        ++known.events;
        const auto review = desk.review(known.key);
        REQUIRE(review.state == known.state);
        REQUIRE(review.previous == known.previous);
        REQUIRE(review.version == known.version);
    }
    for (const auto& known : orders) {
        CHECK(static_cast<std::int64_t>(desk.events(known.key).size()) == known.events);
    }
    CHECK_FALSE(core::events::firstBrokenLink(desk.database));
}

TEST_CASE("approving an overtaken decision again clears its mark, and undo brings it back") {
    Desk desk;
    const auto key = desk.put(anOrder("1001"), ReviewState::Approved);
    desk.database.execute("UPDATE work_review SET changed_at = 7");
    REQUIRE(desk.service.approve({key, 1}, {}, kLin));
    CHECK(desk.review(key).state == ReviewState::Approved);
    CHECK_FALSE(desk.review(key).changedAt);
    CHECK_FALSE(desk.service.approve({key, 2}, {}, kLin));
    REQUIRE(desk.service.undo({key, 2}, kLin));
    CHECK(desk.review(key).changedAt == Seconds{std::chrono::seconds{7}});
}
