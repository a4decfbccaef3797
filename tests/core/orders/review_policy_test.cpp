#include "core/orders/review_policy.h"

#include <algorithm>
#include <map>

#include "tests/support/catch.h"
#include "tests/support/order_builder.h"

using namespace core;
using namespace core::orders;
using support::anOrder;
using Kind = ReviewHitKind;

namespace {

constexpr std::array kAllStates{ReviewState::Waiting,  ReviewState::AutoPassed,
                                ReviewState::Approved, ReviewState::Asked,
                                ReviewState::Held,     ReviewState::Rejected};
constexpr std::array kAllActions{
    ReviewAction::Approve, ReviewAction::Ask,    ReviewAction::RecordAnswer, ReviewAction::Hold,
    ReviewAction::Release, ReviewAction::Reject, ReviewAction::Recall,       ReviewAction::Undo};

ReviewRules rules() {
    auto all = defaultReviewRules();
    all.priceFloors = {{"A-01", Fen{5'000}}};
    return all;
}

std::set<Kind> kindsOf(const OrderWithItems& order, const ReviewSurroundings& around = {},
                       const ReviewRules& limits = rules()) {
    std::set<Kind> kinds;
    for (const auto& hit : findHits(order, around, limits)) {
        kinds.insert(hit.kind);
    }
    return kinds;
}

struct Case {
    const char* name;
    support::OrderBuilder order;
    std::set<Kind> kinds;
};

Order neighbour(const support::OrderBuilder& order) {
    return order.build().order;
}

}  // namespace

TEST_CASE("a plain paid order passes every rule") {
    CHECK(findHits(anOrder(), {}, rules()).empty());
    CHECK(findHits(anOrder().item("A-01", 5'000), {}, rules()).empty());
}

TEST_CASE("each rule finds what it looks for and nothing beside it") {
    const std::vector<Case> cases{
        {"exactly the limit passes", anOrder().fen(200'000), {}},
        {"one fen over the limit", anOrder().fen(200'001), {Kind::AmountOverLimit}},
        {"number cut by a spreadsheet", anOrder().damaged(), {Kind::NumberOrItemMissing}},
        {"no number", anOrder("").mobile("13900000001"), {Kind::NumberOrItemMissing}},
        {"no title", anOrder().title(" "), {Kind::NumberOrItemMissing}},
        {"the items name what the order does not", anOrder().title("").item("B", 1), {}},
        {"no quantity", anOrder().pieces(0), {Kind::NumberOrItemMissing}},
        {"the items tell the quantity", anOrder().pieces(0).item("B", 1), {}},
        {"an item without quantity",
         anOrder().pieces(0).item("B", 1, 0),
         {Kind::NumberOrItemMissing}},
        {"no price", anOrder().unpriced(), {Kind::NumberOrItemMissing}},
        {"a free order has a price", anOrder().fen(0), {}},
        {"no receiver", anOrder().receiver("  "), {Kind::ReceiverMissing}},
        {"no phone of either kind", anOrder().mobile(""), {Kind::PhoneMissing}},
        {"a landline is enough", anOrder().mobile("").phone("0512-66660000"), {}},
        {"a good landline beside a bad mobile", anOrder().mobile("123").phone("0512-66660000"), {}},
        {"a bad mobile alone", anOrder().mobile("123"), {Kind::PhoneImplausible}},
        {"no address", anOrder().address(""), {Kind::AddressMissing}},
        {"the changed address counts",
         anOrder().address("").changedAddress("浙江省 杭州市 西湖区 样例路1号"),
         {}},
        {"a changed address that is none",
         anOrder().changedAddress("样例路"),
         {Kind::AddressImplausible}},
        {"buyer message", anOrder().message("请尽快"), {Kind::BuyerMessage}},
        {"a blank message is none", anOrder().message("　"), {}},
        {"seller memo", anOrder().memo("送礼品"), {Kind::SellerMemo}},
        {"cash on delivery", anOrder().cashOnDelivery(), {Kind::CashOnDelivery}},
        {"cash on delivery over the limit by its total",
         anOrder().fen(200'001).cashOnDelivery(),
         {Kind::CashOnDelivery, Kind::AmountOverLimit}},
        {"a courier in the message",
         anOrder().message("发顺丰"),
         {Kind::BuyerMessage, Kind::CourierRequested}},
        {"a courier in the memo",
         anOrder().memo("发ems谢谢"),
         {Kind::SellerMemo, Kind::CourierRequested}},
        {"letters inside a word are no courier", anOrder().memo("two items"), {Kind::SellerMemo}},
        {"a postcode is no courier", anOrder().memo("邮政编码310000"), {Kind::SellerMemo}},
        {"a postcode and then a courier",
         anOrder().memo("邮政编码310000，发邮政"),
         {Kind::SellerMemo, Kind::CourierRequested}},
        {"out of area",
         anOrder().address("香港特别行政区 中西区 中环 样例道1号"),
         {Kind::OutOfArea}},
        {"a street named after an area", anOrder().address("浙江省 杭州市 西湖区 香港路12号"), {}},
        {"under the floor", anOrder().item("A-01", 4'999), {Kind::PriceUnderFloor}},
        {"exactly the floor", anOrder().item("A-01", 5'000), {}},
        {"another code has no floor", anOrder().item("B", 1), {}},
        {"what was paid counts, not the list price",
         anOrder().item("A-01", 9'900, 2).paidForItem(9'999),
         {Kind::PriceUnderFloor}},
        {"paid exactly the floor twice", anOrder().item("A-01", 9'900, 2).paidForItem(10'000), {}},
        {"a refund does not lower the price",
         anOrder().item("A-01", 5'000).paidForItem(1'000, 4'000),
         {}},
    };
    for (const auto& [name, order, kinds] : cases) {
        INFO(name);
        CHECK(kindsOf(order) == kinds);
    }
}

TEST_CASE("a rule that is off finds nothing and leaves the others alone") {
    auto bad =
        anOrder().fen(200'001).receiver("").mobile("").address("").message("发顺丰").memo("x").item(
            "A-01", 1);
    bad.title("");
    const ReviewSurroundings around{
        .neighbours = {neighbour(anOrder("2").buyer("nick0001").title(""))}, .openComplaint = true};
    const auto all = kindsOf(bad, around);
    REQUIRE(all.size() >= 9);
    for (const Kind kind : all) {
        auto limits = rules();
        limits.enabled.erase(kind);
        auto rest = all;
        rest.erase(kind);
        INFO(toWord(kind));
        CHECK(kindsOf(bad, around, limits) == rest);
    }
}

TEST_CASE("hits come in the order of their kinds and hold no personal data") {
    auto bad = anOrder()
                   .fen(200'001)
                   .receiver("13900000001")
                   .mobile("99")
                   .address("某小区")
                   .message("发顺丰 我叫张三");
    const auto hits = findHits(bad, {}, rules());
    CHECK(std::ranges::is_sorted(hits, {}, &ReviewHit::kind));
    std::map<Kind, std::string> details;
    for (const auto& hit : hits) {
        details[hit.kind] = hit.detail;
    }
    CHECK(details[Kind::AmountOverLimit] == "200000");
    CHECK(details[Kind::ReceiverImplausible] == "not_a_name");
    CHECK(details[Kind::PhoneImplausible] == "too_short");
    CHECK(details[Kind::AddressImplausible] == "too_short");
    CHECK(details[Kind::BuyerMessage].empty());
    CHECK(details[Kind::CourierRequested] == "顺丰");
}

TEST_CASE("orders of one buyer, phone or address within the window are duplicates") {
    using namespace std::chrono_literals;
    const auto mine = anOrder("1001");
    const auto window = defaultReviewRules().duplicateWindow;
    const auto isDuplicate = [&](const support::OrderBuilder& other) {
        return kindsOf(mine, {.neighbours = {neighbour(other)}}).contains(Kind::DuplicateOrder);
    };
    CHECK(isDuplicate(anOrder("2002").buyer("nick1001")));
    CHECK(isDuplicate(anOrder("2002").mobile("+86 139-0000-1001")));
    CHECK(isDuplicate(anOrder("2002").address("浙江省杭州市 西湖区样例路１００１号")));
    CHECK(isDuplicate(anOrder("2002").buyer("nick1001").createdAfter(window)));
    CHECK(isDuplicate(anOrder("2002").buyer("nick1001").createdAfter(-window)));
    CHECK(isDuplicate(anOrder("2002").buyer("nick1001").state(OrderState::Unpaid)));
    CHECK(isDuplicate(anOrder("2002").buyer("nick1001").title("另一件样例商品，样例商品甲乙丙丁")));
    CHECK_FALSE(isDuplicate(anOrder("2002")));
    CHECK_FALSE(isDuplicate(anOrder("2002").buyer("nick1001").createdAfter(window + 1s)));
    CHECK_FALSE(isDuplicate(anOrder("2002").buyer("nick1001").state(OrderState::Closed)));
    CHECK_FALSE(isDuplicate(anOrder("2002").buyer("nick1001").title("另一件样例商品")));
    CHECK_FALSE(isDuplicate(anOrder("1001")));
}

TEST_CASE("hidden buyers and phones are nobody's duplicates") {
    const auto mine = anOrder("1001").buyer("t**1").mobile("138****0001");
    const auto other = anOrder("2002").buyer("t**1").mobile("138****0001");
    CHECK(kindsOf(mine, {.neighbours = {neighbour(other)}}).empty());
}

TEST_CASE("a duplicate names the other order, five at most") {
    ReviewSurroundings around;
    for (int i = 0; i < 8; ++i) {
        around.neighbours.push_back(
            neighbour(anOrder("300" + std::to_string(i)).buyer("nick1001")));
    }
    const auto hits = findHits(anOrder("1001"), around, rules());
    REQUIRE(hits.size() == 5);
    CHECK(hits.front().detail == "3000");
}

TEST_CASE("an open complaint is a hit") {
    CHECK(kindsOf(anOrder(), {.openComplaint = true}) == std::set{Kind::OpenComplaint});
}

TEST_CASE("every state and action go where the table says and nowhere else") {
    for (const auto state : kAllStates) {
        for (const auto action : kAllActions) {
            if (action == ReviewAction::Undo) {
                continue;
            }
            const auto* const step = std::ranges::find_if(kReviewSteps, [&](const ReviewStep& one) {
                return one.from == state && one.action == action;
            });
            const auto to = next({.state = state, .previous = ReviewState::Held}, action);
            INFO(toWord(state) << " " << toWord(action));
            if (step == kReviewSteps.end()) {
                REQUIRE_FALSE(to);
                CHECK(to.error() == ReviewError::NotAllowedInState);
            } else {
                REQUIRE(to);
                CHECK(*to == step->to);
            }
        }
    }
}

TEST_CASE("undo returns to the state before the last act and no further") {
    for (const auto state : kAllStates) {
        for (const auto before : kAllStates) {
            const auto to = next({.state = state, .previous = before}, ReviewAction::Undo);
            REQUIRE(to);
            CHECK(*to == before);
        }
        const auto nothing = next({.state = state}, ReviewAction::Undo);
        REQUIRE_FALSE(nothing);
        CHECK(nothing.error() == ReviewError::NothingToUndo);
    }
}

TEST_CASE("no step leads out of a decision but undo") {
    for (const auto& step : kReviewSteps) {
        CHECK(step.from != ReviewState::Approved);
        CHECK(step.from != ReviewState::Rejected);
    }
}

TEST_CASE("approval waits for missing fields, open complaints and unticked checks") {
    const auto barrier =
        [](const support::OrderBuilder& order, const std::set<OrderField>& filled = {},
           const std::set<std::string>& ticked = {}, const ReviewSurroundings& around = {},
           const ReviewRules& limits = rules()) {
            const Review review{.hits = findHits(order, around, rules())};
            return approvalBarrier(order.build().order, review, limits, filled, ticked);
        };
    CHECK(barrier(anOrder()) == std::nullopt);
    CHECK(barrier(anOrder().address("")) == ReviewError::FieldMissing);
    CHECK(barrier(anOrder().address(""), {OrderField::Address}) == std::nullopt);
    CHECK(barrier(anOrder().address(""), {OrderField::Receiver}) == ReviewError::FieldMissing);
    CHECK(barrier(anOrder().receiver("")) == ReviewError::FieldMissing);
    CHECK(barrier(anOrder().mobile("")) == ReviewError::FieldMissing);
    CHECK(barrier(anOrder().mobile(""), {OrderField::Mobile}) == std::nullopt);
    CHECK(barrier(anOrder().mobile("").phone("0512-66660000")) == std::nullopt);
    auto lax = rules();
    lax.enabled.erase(ReviewHitKind::AddressMissing);
    CHECK(barrier(anOrder().address(""), {}, {}, {}, lax) == std::nullopt);

    CHECK(barrier(anOrder(), {}, {}, {.openComplaint = true}) == ReviewError::OpenComplaint);
    CHECK(barrier(anOrder().address(""), {}, {}, {.receiversKnown = false}) == std::nullopt);

    const auto& checks = rules().cashOnDeliveryChecks;
    std::set<std::string> ticked(checks.begin(), checks.end());
    CHECK(barrier(anOrder().cashOnDelivery()) == ReviewError::ChecksMissing);
    CHECK(barrier(anOrder().cashOnDelivery(), {}, ticked) == std::nullopt);
    ticked.erase(checks.front());
    CHECK(barrier(anOrder().cashOnDelivery(), {}, ticked) == ReviewError::ChecksMissing);
}

TEST_CASE("the parcel is due by the file's time, else by the shop's promise") {
    auto order = anOrder().build().order;
    CHECK(shipBy(order, rules()) == *order.paidAt + std::chrono::hours{48});
    order.shipBy = support::kFirstMoment + std::chrono::hours{5};
    CHECK(shipBy(order, rules()) == order.shipBy);
    order.state = OrderState::PartShipped;
    CHECK(shipBy(order, rules()) == order.shipBy);
    for (const auto state : {OrderState::Unpaid, OrderState::Shipped, OrderState::Signed,
                             OrderState::Finished, OrderState::Closed}) {
        order.state = state;
        CHECK(shipBy(order, rules()) == std::nullopt);
    }
    const auto onDelivery = anOrder().cashOnDelivery().build().order;
    CHECK(shipBy(onDelivery, rules()) == *onDelivery.createdAt + std::chrono::hours{48});
    auto unpaid = anOrder().build().order;
    unpaid.paidAt.reset();
    CHECK(shipBy(unpaid, rules()) == std::nullopt);
}

TEST_CASE("a decision that an import overtook is taken anew, any other one stands") {
    for (const auto decided : {ReviewState::Approved, ReviewState::Rejected}) {
        for (const auto action :
             {ReviewAction::Approve, ReviewAction::Ask, ReviewAction::Hold, ReviewAction::Reject}) {
            const auto anew = next({.state = decided, .changedAt = support::kFirstMoment}, action);
            REQUIRE(anew);
            CHECK(*anew == *next({.state = ReviewState::Waiting}, action));
            CHECK_FALSE(next({.state = decided}, action));
        }
    }
    // What still waits is not decided anew, whatever changed.
    CHECK_FALSE(next({.state = ReviewState::AutoPassed, .changedAt = support::kFirstMoment},
                     ReviewAction::Approve));
}
