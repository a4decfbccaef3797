#include "core/orders/review_intake.h"

#include <algorithm>
#include <random>

#include "core/events/event_repository.h"
#include "core/orders/annotation_service.h"
#include "core/orders/duplicate_window.h"
#include "core/orders/order_sameness.h"
#include "core/orders/review_repository.h"
#include "core/orders/review_service.h"
#include "tests/support/catch.h"
#include "tests/support/order_builder.h"
#include "tests/support/test_database.h"

using namespace core;
using namespace core::orders;
using support::anOrder;
using namespace std::chrono_literals;

namespace {

const agents::Actor kLin{"Lin"};

struct Desk {
    storage::Database database = support::testDatabase();
    Seconds now = support::kFirstMoment + 1h;
    ReviewRules rules = defaultReviewRules();
    ReviewService reviews{database, [this] { return now; }, [this](ShopId) { return rules; }};
    AnnotationService annotations{database, [this] { return now; }};

    IntakeCounts take(std::int64_t importId = 0) {
        jobs::JobContext job;
        return takeIntoReview(database, 1, importId, rules, now, job);
    }
    std::optional<Review> review(const std::string& number) {
        auto stored = ReviewRepository(database).find({1, number});
        return stored ? std::optional(stored->review) : std::nullopt;
    }
    void difference(const std::string& number, const std::string& kind,
                    const std::string& after = {}, std::int64_t importId = 2) {
        database
            .prepare(
                "INSERT INTO mirror_import (id, shop_id, started_at, state) VALUES (?1, 1, ?2, "
                "'complete') "
                "ON CONFLICT DO NOTHING")
            .run(importId, now);
        database
            .prepare(
                "INSERT INTO mirror_difference (import_id, shop_id, order_no, kind, after) "
                "VALUES (?1, 1, ?2, ?3, ?4)")
            .run(importId, number, kind, after);
    }
    std::vector<std::string> actions(const std::string& number) {
        std::vector<std::string> all;
        for (const auto& event : core::events::listOf(database, "order", 1, number)) {
            all.push_back(event.action);
        }
        return all;
    }
};

std::vector<ReviewHitKind> kindsOf(const Review& review) {
    std::vector<ReviewHitKind> kinds;
    for (const auto& hit : review.hits) {
        kinds.push_back(hit.kind);
    }
    return kinds;
}

}  // namespace

TEST_CASE("paid orders with hits wait, the others pass by themselves, the rest is left alone") {
    Desk desk;
    anOrder("1001").store(desk.database);
    anOrder("1002").fen(200'001).store(desk.database);
    anOrder("1003").state(OrderState::Shipped).fen(300'000).store(desk.database);
    anOrder("1004").state(OrderState::Unpaid).store(desk.database);
    const auto counts = desk.take(1);
    CHECK(counts.waiting == 1);
    CHECK(counts.autoPassed == 1);
    CHECK(desk.review("1001")->state == ReviewState::AutoPassed);
    CHECK(desk.review("1002")->state == ReviewState::Waiting);
    CHECK(desk.review("1002")->enteredAt == desk.now);
    CHECK(kindsOf(*desk.review("1002")) == std::vector{ReviewHitKind::AmountOverLimit});
    CHECK_FALSE(desk.review("1003"));
    CHECK_FALSE(desk.review("1004"));
    CHECK(desk.database.integer("SELECT count(*) FROM work_event") == 0);
}

TEST_CASE("taking the same orders again changes nothing") {
    Desk desk;
    anOrder("1001").item("A", 100).store(desk.database);
    anOrder("1002").message("x").item("A", 100).store(desk.database);
    static_cast<void>(desk.take(1));
    const auto before = support::dump(desk.database);
    desk.now += 1h;
    for (const std::int64_t import : {0, 1, 2}) {
        const auto counts = desk.take(import);
        CHECK(counts.waiting + counts.autoPassed == 0);
        CHECK(support::dump(desk.database) == before);
    }
}

TEST_CASE("orders of one import are duplicates of each other and of older ones") {
    Desk desk;
    anOrder("1001").buyer("same").store(desk.database);
    static_cast<void>(desk.take(1));
    anOrder("1002").buyer("same").createdAfter(20min).store(desk.database, 2);
    anOrder("1003").mobile("13900001002").createdAfter(50min).store(desk.database, 2);
    anOrder("1004").buyer("same").createdAfter(51min).store(desk.database, 2);
    const auto counts = desk.take(2);
    CHECK(counts.waiting == 2);
    CHECK(counts.autoPassed == 1);
    const auto details = [&](const std::string& number) {
        std::string all;
        const auto review = desk.review(number);
        for (const auto& hit : review->hits) {
            all += hit.detail + " ";
        }
        return all;
    };
    CHECK(details("1002") == "1001 1003 ");
    CHECK(details("1003") == "1002 ");
    CHECK(desk.review("1004")->state == ReviewState::AutoPassed);
    CHECK(desk.review("1001")->state == ReviewState::AutoPassed);
}

TEST_CASE("an order that waits gets its hits anew when it changed") {
    Desk desk;
    anOrder("1001").fen(200'001).store(desk.database);
    static_cast<void>(desk.take(1));
    anOrder("1001").fen(200'001).message("x").store(desk.database, 2);
    static_cast<void>(desk.take(2));
    CHECK(kindsOf(*desk.review("1001")) ==
          std::vector{ReviewHitKind::AmountOverLimit, ReviewHitKind::BuyerMessage});
    CHECK(desk.review("1001")->version == 2);
    anOrder("1001").fen(100).store(desk.database, 3);
    static_cast<void>(desk.take(3));
    CHECK(desk.review("1001")->state == ReviewState::AutoPassed);
    anOrder("1001").memo("x").store(desk.database, 4);
    desk.now += 1h;
    static_cast<void>(desk.take(4));
    CHECK(desk.review("1001")->state == ReviewState::Waiting);
    CHECK(desk.review("1001")->enteredAt == desk.now);
}

TEST_CASE("what a person did to an order is not undone by an import") {
    Desk desk;
    for (const auto* number : {"1001", "1002", "1003", "1004", "1005"}) {
        anOrder(number).message("x").store(desk.database);
    }
    anOrder("1006").store(desk.database);
    static_cast<void>(desk.take(1));
    REQUIRE(desk.reviews.approve({{1, "1001"}}, {}, kLin));
    REQUIRE(desk.reviews.reject({{1, "1002"}}, "x", kLin));
    REQUIRE(desk.reviews.ask({{1, "1003"}}, "x", kLin));
    REQUIRE(desk.reviews.hold({{1, "1004"}}, desk.now + 1h, "x", kLin));
    REQUIRE(desk.reviews.ask({{1, "1005"}}, "x", kLin));
    REQUIRE(desk.reviews.recordAnswer({{1, "1005"}}, "x", kLin));
    REQUIRE(desk.reviews.recall({{1, "1006"}}, "x", kLin));
    const std::vector<std::string> numbers{"1001", "1002", "1003", "1004", "1005", "1006"};
    std::vector<ReviewState> before;
    for (const auto& number : numbers) {
        before.push_back(desk.review(number)->state);
        anOrder(number).title("另一样例商品").store(desk.database, 2);
    }
    static_cast<void>(desk.take(2));
    for (std::size_t i = 0; i < numbers.size(); ++i) {
        INFO(numbers[i]);
        CHECK(desk.review(numbers[i])->state == before[i]);
    }
    CHECK(kindsOf(*desk.review("1001")) == std::vector{ReviewHitKind::BuyerMessage});
    CHECK(desk.review("1003")->hits.empty());
}

TEST_CASE("a decided order that the shop's system changed does not go unseen") {
    Desk desk;
    anOrder("1001").message("x").store(desk.database);
    anOrder("1002").message("x").store(desk.database);
    static_cast<void>(desk.take(1));
    REQUIRE(desk.reviews.approve({{1, "1001"}}, {}, kLin));
    REQUIRE(desk.reviews.approve({{1, "1002"}}, {}, kLin));
    desk.now += 1h;
    desk.difference("1001", "address_changed");
    desk.difference("1002", "paid");
    CHECK(desk.take(2).changedAfterDecision == 1);
    CHECK(desk.review("1001")->state == ReviewState::Approved);
    CHECK(desk.review("1001")->changedAt == desk.now);
    CHECK_FALSE(desk.review("1002")->changedAt);
    CHECK(desk.actions("1001").back() == "changed_after_decision");
    CHECK(desk.take(2).changedAfterDecision == 0);
    CHECK(desk.take(0).changedAfterDecision == 0);
    REQUIRE(desk.reviews.undo({{1, "1001"}}, kLin));
    REQUIRE(desk.reviews.approve({{1, "1001"}}, {}, kLin));
    CHECK_FALSE(desk.review("1001")->changedAt);
}

TEST_CASE("only changes that matter to the decision and are not our own are told") {
    Desk desk;
    for (const auto* number : {"1001", "1002", "1003", "1004"}) {
        anOrder(number).message("x").store(desk.database);
    }
    static_cast<void>(desk.take(1));
    REQUIRE(desk.annotations.requestEdit({1, "1003"}, OrderField::Receiver, "新收件人", kLin));
    for (const auto* number : {"1001", "1002", "1003"}) {
        REQUIRE(desk.reviews.approve({{1, number}}, {}, kLin));
    }
    desk.now += 1h;
    desk.difference("1001", "other_changed", "courier total_fen");
    desk.difference("1002", "other_changed", "courier invoice_title");
    desk.difference("1003", "address_changed");
    desk.difference("1004", "address_changed");
    anOrder("1003").message("x").receiver("新收件人").store(desk.database, 2);
    const auto counts = desk.take(2);
    CHECK(counts.editsDone == 1);
    CHECK(counts.changedAfterDecision == 1);
    CHECK(desk.review("1001")->changedAt);
    CHECK_FALSE(desk.review("1003")->changedAt);
    CHECK(desk.take(0).changedAfterDecision == 0);
}

TEST_CASE("an open complaint brings an order to the queue, a closed one does not") {
    Desk desk;
    const auto refund = [&](const std::string& number, const std::string& state,
                            const std::string& stepIn) {
        desk.database
            .prepare(
                "INSERT INTO mirror_refund (shop_id, refund_no, order_no, state, status_text, "
                "platform_step_in, "
                "row_hash, file_id, file_row) VALUES (1, ?1, ?1, ?2, '', ?3, 0, 1, 1)")
            .run(number, state, stepIn);
    };
    for (const auto* number : {"1001", "1002", "1003", "1004"}) {
        anOrder(number).store(desk.database);
    }
    refund("1001", "waiting_seller", "客服介入处理中");
    refund("1002", "success", "客服介入处理中");
    refund("1003", "waiting_seller", "未介入");
    static_cast<void>(desk.take(1));
    CHECK(kindsOf(*desk.review("1001")) == std::vector{ReviewHitKind::OpenComplaint});
    CHECK(desk.review("1002")->state == ReviewState::AutoPassed);
    CHECK(desk.review("1003")->state == ReviewState::AutoPassed);
    refund("1004", "waiting_seller", "客服介入处理中");
    static_cast<void>(desk.take(2));
    CHECK(desk.review("1004")->state == ReviewState::Waiting);
}

TEST_CASE("items that arrive after the order are looked at") {
    Desk desk;
    desk.rules.priceFloors["A-01"] = Fen{5'000};
    anOrder("1001").store(desk.database);
    static_cast<void>(desk.take(1));
    CHECK(desk.review("1001")->state == ReviewState::AutoPassed);
    anOrder("1001").item("A-01", 100).store(desk.database, 1);
    static_cast<void>(desk.take(2));
    CHECK(kindsOf(*desk.review("1001")) == std::vector{ReviewHitKind::PriceUnderFloor});
}

TEST_CASE("an edit request is done when the export shows its value") {
    Desk desk;
    anOrder("1001").memo("旧备注").store(desk.database);
    const OrderKey key{1, "1001"};
    REQUIRE(desk.annotations.requestEdit(key, OrderField::Address,
                                         "江苏省 苏州市 吴中区 样例街２号", kLin));
    REQUIRE(desk.annotations.requestEdit(key, OrderField::SellerMemo, "旧", kLin));
    CHECK(desk.take(1).editsDone == 0);
    anOrder("1001")
        .memo("旧备注")
        .changedAddress("江苏省 苏州市  吴中区 样例街2号(215000)")
        .store(desk.database, 2);
    CHECK(desk.take(2).editsDone == 1);
    CHECK(desk.database.integer("SELECT count(*) FROM work_edit_request WHERE state = 'done'") ==
          1);
    const auto done = core::events::listOf(desk.database, "order", 1, "1001").back();
    CHECK(done.action == "edit_done");
    CHECK(done.actor == "import");
    CHECK(done.after == R"({"field":"address","request":1})");
    CHECK(desk.take(2).editsDone == 0);
}

TEST_CASE("a table without receivers does not hold every order, a single gap does") {
    Desk desk;
    const auto nameless = [](const char* number) {
        return anOrder(number).receiver("").address("").mobile("");
    };
    nameless("1001").store(desk.database);
    nameless("1002").store(desk.database);
    CHECK(desk.take(1).autoPassed == 2);
    anOrder("1003").store(desk.database, 2);
    nameless("1004").store(desk.database, 2);
    static_cast<void>(desk.take(2));
    CHECK(kindsOf(*desk.review("1004")) == std::vector{ReviewHitKind::ReceiverMissing,
                                                       ReviewHitKind::PhoneMissing,
                                                       ReviewHitKind::AddressMissing});
    CHECK(desk.reviews.approve({{1, "1004"}}, {}, kLin).error() == ReviewError::FieldMissing);
}

TEST_CASE("a cancelled intake keeps whole batches and the next one completes it") {
    Desk desk;
    for (int i = 0; i < 2'500; ++i) {
        anOrder(std::to_string(100'000 + i)).store(desk.database);
    }
    std::stop_source stop;
    stop.request_stop();
    jobs::JobContext job(stop.get_token(), {});
    desk.rules.enabled.erase(ReviewHitKind::DuplicateOrder);
    CHECK(takeIntoReview(desk.database, 1, 1, desk.rules, desk.now, job).autoPassed == 2'000);
    CHECK(desk.database.integer("SELECT count(*) FROM work_review") == 2'000);
    CHECK(desk.take(1).autoPassed == 500);
}

TEST_CASE("new rules are applied to what is not decided") {
    Desk desk;
    anOrder("1001").fen(200'001).store(desk.database);
    anOrder("1002").fen(200'001).store(desk.database);
    static_cast<void>(desk.take(1));
    REQUIRE(desk.reviews.approve({{1, "1001"}}, {}, kLin));
    desk.rules.amountLimit = Fen{500'000};
    CHECK(desk.take(0).autoPassed == 0);
    jobs::JobContext job;
    CHECK(reviewAgain(desk.database, 1, desk.rules, desk.now, job).autoPassed == 1);
    CHECK(desk.review("1001")->state == ReviewState::Approved);
    CHECK(desk.review("1002")->state == ReviewState::AutoPassed);
}

TEST_CASE("the window finds the pairs that a comparison of all with all finds") {
    std::mt19937 random(7);
    const std::vector<std::string> nicks{"甲", "乙", "丙", ""};
    const std::vector<std::string> mobiles{"13900000001", "13900000002", "139****0001", ""};
    const std::vector<std::string> addresses{"浙江省 杭州市 样例路1号", "浙江省杭州市样例路１号",
                                             "江苏省 苏州市 样例街2号"};
    struct One {
        Seconds at;
        std::string nick, mobile, address;
    };
    std::vector<One> all;
    Seconds at = support::kFirstMoment;
    for (int i = 0; i < 300; ++i) {
        at += std::chrono::seconds{random() % 400};
        all.push_back({at, nicks[random() % 4] + (random() % 3 == 0 ? "" : std::to_string(i)),
                       mobiles[random() % 4],
                       random() % 4 == 0 ? addresses[random() % 3]
                                         : "样例省样例市样例路" + std::to_string(i)});
    }
    const auto agree = [](const auto& left, const auto& right) {
        return !left.empty() && left == right;
    };
    DuplicateWindow window(30min);
    for (std::size_t i = 0; i < all.size(); ++i) {
        std::vector<std::int64_t> expected;
        for (std::size_t j = 0; j < i; ++j) {
            if (all[i].at - all[j].at <= 30min &&
                (agree(sameBuyer(all[i].nick), sameBuyer(all[j].nick)) ||
                 agree(samePhone(all[i].mobile, ""), samePhone(all[j].mobile, "")) ||
                 agree(sameAddress(all[i].address), sameAddress(all[j].address)))) {
                expected.push_back(static_cast<std::int64_t>(j));
            }
        }
        auto found = window.add({static_cast<std::int64_t>(i), all[i].at, all[i].nick,
                                 all[i].mobile, "", all[i].address});
        std::ranges::sort(found);
        REQUIRE(found == expected);
    }
}
