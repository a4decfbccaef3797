#include "core/orders/review_intake.h"

#include <algorithm>
#include <random>
#include <sqlite3.h>

#include "core/events/event_repository.h"
#include "core/orders/annotation_service.h"
#include "core/orders/duplicate_window.h"
#include "core/orders/order_sameness.h"
#include "core/orders/review_repository.h"
#include "core/orders/review_service.h"
#include "core/storage/write_gate.h"
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

TEST_CASE("a complaint flagged while orders are looked at is not missed") {
    Desk desk;
    desk.rules.enabled = {ReviewHitKind::OpenComplaint};
    // One more than a batch.
    constexpr int kOrders = 2'001;
    const auto numberOf = [](int order) { return std::to_string(10'000 + order); };
    desk.database.execute("BEGIN");
    for (int order = 0; order < kOrders; ++order) {
        anOrder(numberOf(order)).createdAfter(std::chrono::seconds{order}).store(desk.database);
    }
    desk.database.execute("COMMIT");
    const auto last = numberOf(kOrders - 1);
    bool isFlagged = false;
    jobs::JobContext job({}, [&](jobs::Progress) {
        if (!std::exchange(isFlagged, true)) {
            desk.database
                .prepare("INSERT INTO work_order_flag VALUES (1, ?1, 'complaint', 'Lin', 0)")
                .run(last);
        }
    });
    const auto counts = reviewAgain(desk.database, 1, desk.rules, desk.now, job);
    REQUIRE(isFlagged);
    CHECK(counts.waiting == 1);
    CHECK(desk.review(last)->state == ReviewState::Waiting);
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
    jobs::JobContext job(stop.get_token(), {});
    const auto stopAtCommit = [](void* source) {
        static_cast<std::stop_source*>(source)->request_stop();
        return 0;
    };
    sqlite3_commit_hook(desk.database.handle(), stopAtCommit, &stop);
    CHECK(takeIntoReview(desk.database, 1, 1, desk.rules, desk.now, job).autoPassed == 2'000);
    CHECK(desk.database.integer("SELECT count(*) FROM work_review") == 2'000);
    CHECK(takeIntoReview(desk.database, 1, 1, desk.rules, desk.now, job).autoPassed == 0);
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

TEST_CASE("new rules are applied batch by batch, with progress, until cancelled") {
    Desk desk;
    for (int i = 0; i < 2'500; ++i) {
        anOrder(std::to_string(100'000 + i)).fen(200'001).store(desk.database);
    }
    REQUIRE(desk.take(1).waiting == 2'500);
    desk.rules.amountLimit = Fen{500'000};
    std::stop_source stop;
    std::vector<jobs::Progress> told;
    jobs::JobContext job(stop.get_token(), [&](jobs::Progress progress) {
        told.push_back(progress);
        stop.request_stop();
    });
    CHECK(reviewAgain(desk.database, 1, desk.rules, desk.now, job).autoPassed == 100);
    REQUIRE(told.size() == 1);
    CHECK(told[0].done == 100);
    CHECK(told[0].total == 2'500);
    CHECK(desk.database.integer("SELECT count(*) FROM work_review WHERE state = 'auto_passed'") ==
          100);
    jobs::JobContext whole;
    static_cast<void>(reviewAgain(desk.database, 1, desk.rules, desk.now, whole));
    CHECK(desk.database.integer("SELECT count(*) FROM work_review WHERE state = 'auto_passed'") ==
          2'500);
}

TEST_CASE("new rules wait until no import writes, and give up when cancelled") {
    Desk desk;
    anOrder("1001").fen(200'001).store(desk.database);
    static_cast<void>(desk.take(1));
    desk.rules.amountLimit = Fen{500'000};
    const auto gate = std::make_shared<storage::WriteGate>();
    desk.database.setGate(gate);
    std::stop_source stop;
    stop.request_stop();
    jobs::JobContext cancelled(stop.get_token(), {});
    {
        storage::LongTurn import(gate);
        REQUIRE(import.tryTake());
        CHECK(reviewAgain(desk.database, 1, desk.rules, desk.now, cancelled).autoPassed == 0);
    }
    jobs::JobContext job;
    CHECK(reviewAgain(desk.database, 1, desk.rules, desk.now, job).autoPassed == 1);
}

namespace {

struct Bought {
    Seconds at;
    std::string nick, mobile, address, titles;

    [[nodiscard]] DuplicateWindow::Entry entry(std::int64_t id) const {
        return {id, at, nick, mobile, "", address, titles};
    }
    [[nodiscard]] Order order() const {
        Order order;
        order.buyerNick = nick;
        order.mobile = mobile;
        order.address = address;
        order.title = titles;
        return order;
    }
};

std::vector<Bought> manyBought(std::mt19937& random) {
    const std::vector<std::string> nicks{"甲", "乙", "丙", ""};
    const std::vector<std::string> mobiles{"13900000001", "13900000002", "139****0001", ""};
    const std::vector<std::string> addresses{"浙江省 杭州市 样例路1号", "浙江省杭州市样例路１号",
                                             "江苏省 苏州市 样例街2号"};
    const std::vector<std::string> titles{"样例商品甲乙丙", "样例商品丁戊己，样例商品甲乙丙",
                                          "样例商品丁戊己，包邮", "包邮", ""};
    std::vector<Bought> all;
    Seconds at = support::kFirstMoment;
    for (int i = 0; i < 600; ++i) {
        at += std::chrono::seconds{random() % 400};
        all.push_back(
            {at, nicks[random() % 4] + (random() % 3 == 0 ? "" : std::to_string(i)),
             mobiles[random() % 4],
             random() % 4 == 0 ? addresses[random() % 3] : "样例省样例市样例路" + std::to_string(i),
             titles[random() % 5]});
    }
    return all;
}

/// What SQLite does for one intake of orders that one forwarder gets.
std::int64_t stepsOfIntake(int orders) {
    Desk desk;
    for (int i = 0; i < orders; ++i) {
        anOrder(std::to_string(100'000 + i))
            .mobile("13900000001")
            .createdAfter(std::chrono::seconds{i % 1'800})
            .store(desk.database);
    }
    std::int64_t steps = 0;
    constexpr int kStride = 100;
    sqlite3_progress_handler(
        desk.database.handle(), kStride,
        [](void* count) {
            *static_cast<std::int64_t*>(count) += kStride;
            return 0;
        },
        &steps);
    CHECK(desk.take(1).waiting == orders);
    sqlite3_progress_handler(desk.database.handle(), 0, nullptr, nullptr);
    return steps;
}

}  // namespace

TEST_CASE("the window finds what a comparison of all with all finds, the latest first") {
    std::mt19937 random(7);
    const auto all = manyBought(random);
    DuplicateWindow window(30min);
    std::size_t most = 0;
    for (std::size_t i = 0; i < all.size(); ++i) {
        std::vector<std::int64_t> expected;
        for (std::size_t j = i; j-- > 0 && expected.size() < kDuplicatesNamed;) {
            if (all[i].at - all[j].at <= 30min &&
                isSameOrderAgain(all[i].order(), all[j].order())) {
                expected.push_back(static_cast<std::int64_t>(j));
            }
        }
        most = std::max(most, expected.size());
        REQUIRE(window.add(all[i].entry(static_cast<std::int64_t>(i))) == expected);
    }
    CHECK(most == kDuplicatesNamed);
}

TEST_CASE("a window for some people finds for them what one for everybody finds") {
    std::mt19937 random(11);
    const auto all = manyBought(random);
    constexpr std::size_t kEach = 40;
    DuplicateWindow::People people;
    for (std::size_t i = 0; i < all.size(); i += kEach) {
        people.add(all[i].entry(0));
    }
    DuplicateWindow everybody(30min);
    DuplicateWindow some(30min, &people);
    std::size_t found = 0;
    for (std::size_t i = 0; i < all.size(); ++i) {
        const auto entry = all[i].entry(static_cast<std::int64_t>(i));
        const auto expected = everybody.add(entry);
        const auto& mine = some.add(entry);
        if (i % kEach == 0) {
            REQUIRE(mine == expected);
            found += mine.size();
        }
    }
    CHECK(found > 0);
    const DuplicateWindow::People nobody;
    DuplicateWindow none(30min, &nobody);
    CHECK(none.add(all[0].entry(1)).empty());
    CHECK(none.held() == 0);
}

TEST_CASE("an order among very many of one phone costs a few looks") {
    constexpr std::int64_t kOrders = 20'000;
    DuplicateWindow window(30min);
    for (std::int64_t i = 0; i < kOrders; ++i) {
        const auto at = support::kFirstMoment + std::chrono::seconds{i / 20};
        static_cast<void>(window.add({i, at, "same", "13900000001", "", "浙江省 杭州市 样例路1号",
                                      i % 2 == 0 ? "样例商品甲乙丙" : "样例商品丁戊己"}));
    }
    // Nick, phone and address, each with the title and with orders without one.
    CHECK(window.looks() <= kOrders * 6 * static_cast<std::int64_t>(kDuplicatesNamed));
    CHECK(window.looks() >= kOrders);
}

TEST_CASE("the window forgets what is older and holds a bounded number of orders") {
    DuplicateWindow window(30min);
    const auto add = [&](std::int64_t id, std::chrono::seconds later) {
        return window.add({id, support::kFirstMoment + later, "", "13900000001", "", "", "x"});
    };
    CHECK(add(1, 0s).empty());
    CHECK(add(2, 30min) == std::vector<std::int64_t>{1});
    CHECK(add(3, 30min + 1s) == std::vector<std::int64_t>{2});
    CHECK(add(4, 2h).empty());
    CHECK(window.held() == 1);
    for (std::size_t i = 0; i < DuplicateWindow::kMostHeld + 10; ++i) {
        static_cast<void>(add(static_cast<std::int64_t>(i), 2h));
    }
    CHECK(window.held() == DuplicateWindow::kMostHeld);
    CHECK(add(0, 2h).size() == kDuplicatesNamed);
}

TEST_CASE("hidden, masked and filled-in values are never the same person") {
    for (const auto* phone : {"138****0000", "***", "##密文##", "138xxxx0000", "00000000000",
                              "138＊＊＊＊0000", "", "12345"}) {
        INFO(phone);
        CHECK(samePhone(phone, "").empty());
    }
    CHECK(samePhone("", "0512-66668888") == "051266668888");
    for (const auto* nick : {"t**", "匿名", "匿名用户", "~Aw1s2d==", ""}) {
        INFO(nick);
        CHECK(sameBuyer(nick).empty());
    }
    for (const auto* address :
         {"浙江省 杭州市 西湖区 ****", "浙江省 杭州市 西湖区 (310000)", "##密文密文密文密文##"}) {
        INFO(address);
        CHECK(sameAddress(address).empty());
    }
}

TEST_CASE("intake of orders that share a phone grows with their number, not its square") {
    const auto few = stepsOfIntake(400);
    const auto many = stepsOfIntake(1'600);
    // Four times the orders; a square would be sixteen.
    CHECK(many < few * 5);
}
