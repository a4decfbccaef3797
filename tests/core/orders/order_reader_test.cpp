#include "core/orders/order_reader.h"

#include <algorithm>
#include <set>

#include "core/events/event_repository.h"
#include "core/orders/review_policy.h"
#include "tests/support/catch.h"
#include "tests/support/order_builder.h"
#include "tests/support/test_database.h"

using namespace core::orders;
using namespace std::chrono_literals;
using support::anOrder;

namespace {

using Numbers = std::vector<std::string>;

struct Fixture {
    core::storage::Database database = support::testDatabase();
    OrderReader reader{database};
    ReviewRules rules = defaultReviewRules();

    Fixture() {
        database.execute("INSERT INTO work_shop (id, name, created_at) VALUES (2, 'second', 0)");
        for (int import = 1; import <= 3; ++import) {
            database.execute(
                "INSERT INTO mirror_import (id, shop_id, started_at, finished_at, state) VALUES (" +
                std::to_string(import) + ", 1, 0, 0, 'complete')");
        }
    }
    void review(const std::string& number, ReviewState state, const std::string& hits = "[]") {
        database
            .prepare(
                "INSERT INTO work_review (shop_id, order_no, state, hits, order_hash, entered_at, "
                "version) "
                "VALUES (1, ?1, ?2, ?3, 0, 5, 3)")
            .run(number, toWord(state), hits);
    }
    std::vector<std::int64_t> ids(const OrderFilter& filter) {
        std::vector<std::int64_t> all;
        reader.listIds(filter, rules, {}, [&](std::vector<std::int64_t> piece) {
            all.insert(all.end(), piece.begin(), piece.end());
        });
        return all;
    }
    Numbers list(const OrderFilter& filter) {
        Numbers numbers;
        for (const auto& row : reader.rows(ids(filter), rules)) {
            numbers.push_back(row.key.number);
        }
        return numbers;
    }
    Numbers list(OrderScope scope, OrderSort sort = OrderSort::Urgency) {
        return list({.scope = scope, .sort = sort});
    }
    void set(const std::string& number, const std::string& assignment) {
        database.prepare("UPDATE mirror_order SET " + assignment + " WHERE order_no = ?1")
            .run(number);
    }
};

}  // namespace

TEST_CASE_METHOD(Fixture, "a scope lists the orders that it names") {
    const std::vector<std::pair<std::string, ReviewState>> reviews{
        {"waiting", ReviewState::Waiting},   {"asked", ReviewState::Asked},
        {"held", ReviewState::Held},         {"passed", ReviewState::AutoPassed},
        {"approved", ReviewState::Approved}, {"rejected", ReviewState::Rejected}};
    std::chrono::seconds later = 0s;
    for (const auto& [number, state] : reviews) {
        anOrder(number).createdAfter(++later).store(database);
        review(number, state);
    }
    // The shop has shipped it meanwhile: nobody is to decide it.
    anOrder("gone").state(OrderState::Shipped).createdAfter(7s).store(database);
    review("gone", ReviewState::Waiting);
    anOrder("unreviewed").state(OrderState::Unpaid).createdAfter(8s).store(database);

    CHECK(list(OrderScope::ReviewQueue) == Numbers{"waiting", "asked", "held"});
    CHECK(list(OrderScope::Waiting) == Numbers{"waiting"});
    CHECK(list(OrderScope::Asked) == Numbers{"asked"});
    CHECK(list(OrderScope::Held) == Numbers{"held"});
    CHECK(list(OrderScope::AutoPassed) == Numbers{"passed"});
    CHECK(list(OrderScope::Decided) == Numbers{"approved", "rejected"});
    CHECK(list(OrderScope::Unshipped).size() == 6);
    CHECK(list(OrderScope::All).size() == 8);
    CHECK(list(OrderScope::All).back() == "gone");

    const auto counts = reader.counts({});
    CHECK(counts.waiting == 1);
    CHECK(counts.asked == 1);
    CHECK(counts.held == 1);
    CHECK(counts.autoPassed == 1);
    CHECK(counts.decided == 2);
    CHECK(reader.counts(2).waiting == 0);
    CHECK(reader.counts(2).autoPassed == 0);
}

TEST_CASE_METHOD(Fixture, "decided orders that an import changed are a list of their own") {
    anOrder("same").createdAfter(1s).store(database);
    anOrder("changed").createdAfter(2s).store(database);
    anOrder("rejected").createdAfter(3s).store(database);
    anOrder("gone").createdAfter(4s).state(OrderState::Shipped).store(database);
    anOrder("waiting").createdAfter(5s).store(database);
    for (const auto* number : {"same", "changed", "gone"}) {
        review(number, ReviewState::Approved);
    }
    review("rejected", ReviewState::Rejected);
    review("waiting", ReviewState::Waiting);
    database.execute(
        "UPDATE work_review SET changed_at = 7 WHERE order_no IN ('changed', 'rejected', 'gone')");
    CHECK(list(OrderScope::ChangedSince) == Numbers{"changed", "rejected"});
    CHECK(reader.counts({}).changedSince == 2);
    CHECK(reader.counts(2).changedSince == 0);
    CHECK(reader.rows(ids({.scope = OrderScope::ChangedSince}), rules).front().isChangedSince);
    CHECK_FALSE(reader.rows(ids({.scope = OrderScope::Waiting}), rules).front().isChangedSince);
}

TEST_CASE_METHOD(Fixture, "the counts follow acts and imports") {
    anOrder("1").store(database);
    review("1", ReviewState::AutoPassed);
    CHECK(reader.counts(1).autoPassed == 1);
    database.execute("UPDATE work_review SET state = 'waiting'");
    CHECK(reader.counts(1).autoPassed == 0);
    CHECK(reader.counts(1).waiting == 1);
    anOrder("2").store(database);
    review("2", ReviewState::AutoPassed);
    database.execute(
        "INSERT INTO mirror_import (shop_id, started_at, finished_at, state) VALUES (1, 0, 0, "
        "'complete')");
    CHECK(reader.counts(1).autoPassed == 1);
}

TEST_CASE_METHOD(Fixture,
                 "the most urgent order is on top: promise, then amount, then age of the row") {
    anOrder("small").createdAfter(5s).fen(100).store(database);
    anOrder("large").createdAfter(5s).fen(900).store(database);
    anOrder("same").createdAfter(5s).fen(900).store(database);
    anOrder("promised").createdAfter(9s).fen(1).store(database);
    anOrder("unpaid").state(OrderState::Unpaid).createdAfter(99s).store(database);
    for (const auto* number : {"small", "large", "same", "promised", "unpaid"}) {
        set(number, "paid_at = 1700000100, ship_by = NULL");
        review(number, ReviewState::Waiting);
    }
    set("promised", "ship_by = 1700000200");
    CHECK(list(OrderScope::ReviewQueue) == Numbers{"promised", "large", "same", "small", "unpaid"});
    CHECK(list(OrderScope::All) == list(OrderScope::ReviewQueue));
    CHECK(list(OrderScope::Unshipped) == Numbers{"promised", "large", "same", "small"});
    CHECK(list(OrderScope::All, OrderSort::CreatedDescending) ==
          Numbers{"unpaid", "promised", "same", "large", "small"});
    CHECK(list(OrderScope::Waiting, OrderSort::CreatedAscending) ==
          Numbers{"small", "large", "same", "promised", "unpaid"});
    CHECK(list({.scope = OrderScope::All, .sort = OrderSort::AmountDescending}).back() ==
          "promised");
}

TEST_CASE_METHOD(Fixture, "filters narrow a list, alone and together") {
    anOrder("1").createdAfter(1s).store(database);
    anOrder("2").createdAfter(2s).store(database);
    anOrder("3").createdAfter(3s).store(database, 2);
    set("3", "first_import_id = 2");
    for (const auto* number : {"1", "2", "3"}) {
        review(number, ReviewState::Waiting,
               std::string(number) == "2"
                   ? R"([{"kind":"buyer_message","field":"buyer_message","detail":"seller_memo"}])"
                   : "[]");
    }
    database.execute(
        "INSERT INTO work_order_flag VALUES (1, '1', 'red', 'Lin', 0), (1, '2', 'blue', 'Lin', 0);"
        "INSERT INTO mirror_difference (import_id, shop_id, order_no, kind) VALUES "
        "(2, 1, '1', 'paid'), (2, 1, '1', 'remark_changed'), (2, 1, '2', 'paid'), (1, 1, '3', "
        "'paid')");
    for (const auto scope : {OrderScope::Waiting, OrderScope::All}) {
        INFO(static_cast<int>(scope));
        CHECK(list({.scope = scope, .hit = ReviewHitKind::BuyerMessage}) == Numbers{"2"});
        CHECK(list({.scope = scope, .hit = ReviewHitKind::SellerMemo}).empty());
        CHECK(list({.scope = scope, .flag = OrderFlag::Red}) == Numbers{"1"});
        CHECK(list({.scope = scope, .shop = 2}).empty());
        CHECK(list({.scope = scope, .shop = 1}).size() == 3);
        CHECK(list({.scope = scope, .importId = 2, .differenceKind = "paid"}) == Numbers{"1", "2"});
        CHECK(list({.scope = scope, .importId = 2, .differenceKind = "new"}) == Numbers{"3"});
        CHECK(list({.scope = scope, .importId = 1, .differenceKind = "new"}) == Numbers{"1", "2"});
        CHECK(list({.scope = scope, .importId = 3, .differenceKind = "new"}).empty());
        CHECK(list({.scope = scope, .importId = 2, .differenceKind = ""}) ==
              Numbers{"1", "2", "3"});
        CHECK(list({.scope = scope,
                    .flag = OrderFlag::Red,
                    .importId = 2,
                    .differenceKind = "remark_changed"}) == Numbers{"1"});
        CHECK(list({.scope = scope,
                    .hit = ReviewHitKind::BuyerMessage,
                    .flag = OrderFlag::Red,
                    .importId = 2,
                    .differenceKind = "paid"})
                  .empty());
    }
}

TEST_CASE_METHOD(Fixture, "every scope takes every filter, and sorting changes only the order") {
    for (int i = 0; i < 24; ++i) {
        const auto number = std::to_string(i);
        anOrder(number)
            .state(static_cast<OrderState>(i % 8))
            .createdAfter(std::chrono::seconds(i))
            .receiver("张三")
            .store(database);
        review(number, static_cast<ReviewState>(i % 6),
               R"([{"kind":"buyer_message","field":"buyer_message"}])");
        database.execute(
            "INSERT INTO work_order_flag VALUES (1, '" + number + "', 'red', 'Lin', 0);" +
            "INSERT INTO mirror_difference (import_id, shop_id, order_no, kind) VALUES (1, 1, '" +
            number + "', 'paid')");
    }
    const std::vector<OrderFilter> filters{{},
                                           {.shop = 1},
                                           {.hit = ReviewHitKind::BuyerMessage},
                                           {.flag = OrderFlag::Red},
                                           {.text = "张"},
                                           {.importId = 1, .differenceKind = "paid"},
                                           {.importId = 1, .differenceKind = "new"},
                                           {.importId = 1}};
    database.execute("UPDATE work_review SET changed_at = 7");
    for (int scope = 0; scope <= static_cast<int>(OrderScope::ChangedSince); ++scope) {
        std::vector<std::int64_t> expected;
        for (auto filter : filters) {
            for (int sort = 0; sort <= static_cast<int>(OrderSort::AmountDescending); ++sort) {
                filter.scope = static_cast<OrderScope>(scope);
                filter.sort = static_cast<OrderSort>(sort);
                auto found = ids(filter);
                std::ranges::sort(found);
                if (expected.empty()) {
                    expected = found;
                }
                CHECK_FALSE(found.empty());
                CHECK(found == expected);
            }
        }
    }
}

TEST_CASE_METHOD(Fixture, "a text narrows every scope and sort") {
    anOrder("1").receiver("张国立").createdAfter(1s).fen(500).store(database);
    anOrder("2").receiver("李雷").createdAfter(2s).store(database);
    anOrder("3")
        .receiver("張國榮")
        .createdAfter(3s)
        .fen(900)
        .state(OrderState::Finished)
        .store(database);
    anOrder("4").receiver("张国强").createdAfter(4s).fen(100).store(database);
    for (const auto* number : {"1", "2", "4"}) {
        review(number, ReviewState::Waiting);
    }
    review("3", ReviewState::AutoPassed);
    const auto found = [&](OrderScope scope, OrderSort sort) {
        return list({.scope = scope, .text = "张国", .sort = sort});
    };
    CHECK(found(OrderScope::ReviewQueue, OrderSort::CreatedDescending) == Numbers{"4", "1"});
    CHECK(found(OrderScope::All, OrderSort::CreatedDescending) == Numbers{"4", "3", "1"});
    CHECK(found(OrderScope::All, OrderSort::CreatedAscending) == Numbers{"1", "3", "4"});
    CHECK(found(OrderScope::All, OrderSort::AmountDescending) == Numbers{"3", "1", "4"});
    CHECK(found(OrderScope::All, OrderSort::Urgency).back() == "3");
    CHECK(found(OrderScope::AutoPassed, OrderSort::Urgency) == Numbers{"3"});
    CHECK(list({.scope = OrderScope::All, .text = "zgl"}) == Numbers{"1"});
    CHECK(list({.scope = OrderScope::All, .shop = 2, .text = "zgl"}).empty());
    CHECK(list({.scope = OrderScope::All, .text = " \u3000"}).size() == 4);
}

TEST_CASE_METHOD(Fixture, "a long list comes in pieces, each order once, the first piece small") {
    constexpr std::size_t kOrders = 3'000;
    for (std::size_t i = 0; i < kOrders; ++i) {
        anOrder(std::to_string(10'000 + i))
            .createdAfter(std::chrono::seconds(i))
            .receiver("张三")
            .store(database);
    }
    for (const auto* text : {"", "张"}) {
        for (const auto sort : {OrderSort::Urgency, OrderSort::CreatedDescending}) {
            std::vector<std::size_t> sizes;
            std::set<std::int64_t> known;
            reader.listIds({.scope = OrderScope::All, .text = text, .sort = sort}, rules, {},
                           [&](std::vector<std::int64_t> piece) {
                               sizes.push_back(piece.size());
                               known.insert(piece.begin(), piece.end());
                           });
            CHECK(known.size() == kOrders);
            REQUIRE(sizes.size() > 2);
            CHECK(sizes.front() <= 200);
            CHECK(sizes.at(1) > sizes.front());
        }
    }
    for (const auto* text : {"", "张"}) {
        std::stop_source stop;
        std::size_t pieces = 0;
        reader.listIds({.scope = OrderScope::All, .text = text}, rules, stop.get_token(),
                       [&](const auto&) {
                           ++pieces;
                           stop.request_stop();
                       });
        CHECK(pieces == 1);
    }
    // The connection is free again.
    CHECK(ids({.scope = OrderScope::All}).size() == kOrders);
}

TEST_CASE_METHOD(Fixture, "a row tells what the table shows of an order and its review") {
    anOrder("1").buyer("云上").receiver("李雷").fen(1234).title("杯子").store(database);
    anOrder("2").store(database);
    review(
        "1", ReviewState::Held,
        R"([{"kind":"amount_over_limit","field":"amount","detail":"200000"},{"kind":"of a newer version"},7])");
    database.execute(
        "UPDATE work_review SET hold_until = 77;"
        "INSERT INTO work_order_flag VALUES (1, '1', 'green', 'Lin', 0), (1, '1', 'red', 'Lin', 0);"
        "INSERT INTO work_order_note (shop_id, order_no, text, author, created_at) VALUES (1, '1', "
        "'n', 'Lin', 0)");
    const auto first = reader.findId({1, "1"});
    const auto second = reader.findId({1, "2"});
    REQUIRE((first && second));
    CHECK_FALSE(reader.findId({2, "1"}));
    const auto rows = reader.rows({*second, 999, *first}, rules);
    REQUIRE(rows.size() == 2);
    CHECK(rows[0].key == OrderKey{1, "2"});
    CHECK_FALSE(rows[0].reviewState);
    CHECK(rows[0].flags.empty());
    CHECK_FALSE(rows[0].hasNote);
    const auto& row = rows[1];
    CHECK(row.buyerNick == "云上");
    CHECK(row.receiver == "李雷");
    CHECK(row.paid == core::Fen{1234});
    CHECK(row.title == "杯子");
    CHECK(row.reviewState == ReviewState::Held);
    CHECK(row.reviewVersion == 3);
    CHECK(row.hits ==
          std::vector<ReviewHit>{{ReviewHitKind::AmountOverLimit, OrderField::Amount, "200000"}});
    CHECK(row.holdUntil == core::Seconds{77s});
    CHECK(row.flags == std::vector<OrderFlag>{OrderFlag::Red, OrderFlag::Green});
    CHECK(row.hasNote);
    const auto order = reader.find({1, "1"});
    REQUIRE(order);
    CHECK(row.shipBy == shipBy(order->order, rules));
}

TEST_CASE_METHOD(Fixture, "the detail of an order holds all that is known of it") {
    for (int i = 0; i < 60; ++i) {
        anOrder("old" + std::to_string(i))
            .buyer("云上")
            .createdAfter(std::chrono::seconds(i))
            .store(database);
    }
    anOrder("1").buyer("云上").item("A1", 500, 2).createdAfter(100s).store(database);
    review("1", ReviewState::Asked);
    database.execute(
        "UPDATE work_review SET question = 'which size', decided_by = 'Lin', previous_state = "
        "'waiting';"
        "INSERT INTO work_order_flag VALUES (1, '1', 'complaint', 'Lin', 0);"
        "INSERT INTO work_order_note (shop_id, order_no, text, author, created_at) VALUES "
        "(1, '1', 'second', 'Lin', 9), (1, '1', 'first', 'Lin', 5);"
        "INSERT INTO work_edit_request (shop_id, order_no, field, before, after, state, "
        "requested_by, requested_at) "
        "VALUES (1, '1', 'address', 'a', 'b', 'exported', 'Lin', 3)");
    core::events::append(
        database,
        {.actor = "Lin", .subjectKind = "order", .shop = 1, .subject = "1", .action = "ask"});

    const auto detail = reader.detail({1, "1"}, rules);
    REQUIRE(detail);
    CHECK(detail->order.items.size() == 1);
    REQUIRE(detail->review);
    CHECK(detail->review->state == ReviewState::Asked);
    CHECK(detail->review->previous == ReviewState::Waiting);
    CHECK(detail->review->question == "which size");
    CHECK(detail->review->version == 3);
    REQUIRE(detail->otherOrders.size() == 50);
    CHECK(detail->otherOrders.front().key.number == "old59");
    REQUIRE(detail->notes.size() == 2);
    CHECK(detail->notes.front().text == "first");
    CHECK(detail->flags == std::vector<OrderFlag>{OrderFlag::Complaint});
    REQUIRE(detail->edits.size() == 1);
    CHECK(detail->edits.front().field == OrderField::Address);
    CHECK(detail->edits.front().state == EditState::Exported);
    REQUIRE(detail->timeline.size() == 1);
    CHECK(detail->timeline.front().action == "ask");
    CHECK_FALSE(reader.detail({2, "1"}, rules));
}

TEST_CASE_METHOD(Fixture, "a damaged number has no items and no nick has no other orders") {
    anOrder("1").buyer("").item("A1", 500).damaged().store(database);
    anOrder("2").buyer("").store(database);
    const auto detail = reader.detail({1, "1"}, rules);
    REQUIRE(detail);
    CHECK(detail->order.items.empty());
    CHECK(detail->otherOrders.empty());
    CHECK_FALSE(detail->review);
}
