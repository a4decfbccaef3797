#include "core/orders/annotation_service.h"

#include "core/events/event_repository.h"
#include "core/orders/annotation_repository.h"
#include "core/orders/review_repository.h"
#include "tests/support/catch.h"
#include "tests/support/order_builder.h"
#include "tests/support/test_database.h"

using namespace core;
using namespace core::orders;
using support::anOrder;

namespace {

const agents::Actor kLin{"Lin"};

struct Desk {
    storage::Database database = support::testDatabase();
    AnnotationService service{database, [] { return support::kFirstMoment; }};

    OrderKey put(const support::OrderBuilder& order) {
        order.store(database);
        return order.build().order.key;
    }
    void putReview(const OrderKey& key, ReviewState state) {
        database
            .prepare(
                "INSERT INTO work_review (shop_id, order_no, state, hits, order_hash, entered_at) "
                "VALUES (?1, ?2, ?3, '[]', 0, 0)")
            .run(key.shop, key.number, toWord(state));
    }
    Review review(const OrderKey& key) { return ReviewRepository(database).find(key)->review; }
    std::vector<events::Event> events(const OrderKey& key) {
        return core::events::listOf(database, "order", key.shop, key.number);
    }
};

template <class T>
void checkRefused(Desk& desk, const Result<T, ReviewError>& outcome, ReviewError error,
                  const std::string& before) {
    REQUIRE_FALSE(outcome.has_value());
    CHECK(outcome.error() == error);
    CHECK(support::dump(desk.database) == before);
}

}  // namespace

TEST_CASE("a note is kept with its author, the event names its number only") {
    Desk desk;
    const auto key = desk.put(anOrder("1001"));
    std::vector<OrderKey> told;
    const auto subscription =
        desk.service.changed.subscribe([&](const auto& keys) { told = keys; });
    const auto note = desk.service.addNote(key, " 买家电话13900000000\u202e ", kLin);
    REQUIRE(note);
    CHECK(note->text == "买家电话13900000000");
    CHECK(note->author == "Lin");
    CHECK(told == std::vector{key});
    REQUIRE(desk.events(key).size() == 1);
    CHECK(desk.events(key)[0].after == R"({"note":1})");
}

TEST_CASE("annotations that make no sense change nothing") {
    Desk desk;
    const auto key = desk.put(anOrder("1001").memo("发货前联系"));
    REQUIRE(desk.service.setFlag(key, OrderFlag::Red, true, kLin));
    const auto handed = desk.service.requestEdit(key, OrderField::Receiver, "新收件人", kLin);
    REQUIRE(handed);
    desk.database.execute("UPDATE work_edit_request SET state = 'exported'");
    const auto before = support::dump(desk.database);
    const OrderKey nobody{1, "nobody"};
    auto& service = desk.service;
    checkRefused(desk, service.addNote(key, "\t ", kLin), ReviewError::TextMissing, before);
    checkRefused(desk, service.addNote(nobody, "x", kLin), ReviewError::OrderNotFound, before);
    checkRefused(desk, service.setFlag(nobody, OrderFlag::Red, true, kLin),
                 ReviewError::OrderNotFound, before);
    checkRefused(desk, service.setFlag(key, OrderFlag::Red, true, kLin),
                 ReviewError::NothingChanged, before);
    checkRefused(desk, service.setFlag(key, OrderFlag::Blue, false, kLin),
                 ReviewError::NothingChanged, before);
    checkRefused(desk, service.requestEdit(key, OrderField::Amount, "1", kLin),
                 ReviewError::FieldNotEditable, before);
    checkRefused(desk, service.requestEdit(key, OrderField::Address, "", kLin),
                 ReviewError::TextMissing, before);
    checkRefused(desk, service.requestEdit(nobody, OrderField::Address, "x", kLin),
                 ReviewError::OrderNotFound, before);
    checkRefused(desk, service.requestEdit(key, OrderField::SellerMemo, "发货前联系", kLin),
                 ReviewError::NothingChanged, before);
    checkRefused(desk, service.requestEdit(key, OrderField::Receiver, "新收件人", kLin),
                 ReviewError::NothingChanged, before);
    checkRefused(desk, service.withdrawEdit(99, kLin), ReviewError::OrderNotFound, before);
    checkRefused(desk, service.withdrawEdit(handed->id, kLin), ReviewError::NotAllowedInState,
                 before);
}

TEST_CASE("flags on many orders leave out those that have them") {
    Desk desk;
    const auto one = desk.put(anOrder("1001"));
    const auto two = desk.put(anOrder("1002"));
    REQUIRE(desk.service.setFlag(two, OrderFlag::Green, true, kLin));
    int notices = 0;
    const auto subscription = desk.service.changed.subscribe([&](const auto&) { ++notices; });
    CHECK(desk.service.setFlags({one, two, {1, "x"}}, OrderFlag::Green, true, kLin) ==
          std::vector{one});
    CHECK(desk.service.setFlags({one, two}, OrderFlag::Green, false, kLin) ==
          std::vector{one, two});
    CHECK(notices == 2);
    CHECK(desk.database.integer("SELECT count(*) FROM work_order_flag") == 0);
    CHECK(desk.events(two).back().action == "clear_flag");
    CHECK(desk.events(two).back().after == R"({"flag":"green"})");
}

TEST_CASE("a complaint takes an undecided order back to the queue and lets go when it is over") {
    Desk desk;
    const auto passed = desk.put(anOrder("1001"));
    const auto decided = desk.put(anOrder("1002"));
    desk.putReview(passed, ReviewState::AutoPassed);
    desk.putReview(decided, ReviewState::Approved);
    desk.service.setFlags({passed, decided}, OrderFlag::Complaint, true, kLin);
    CHECK(desk.review(passed).state == ReviewState::Waiting);
    CHECK(desk.review(passed).hits ==
          std::vector{ReviewHit{ReviewHitKind::OpenComplaint, OrderField::Number, ""}});
    CHECK(desk.review(passed).version == 2);
    CHECK(desk.review(decided).state == ReviewState::Approved);
    CHECK(desk.review(decided).version == 1);
    REQUIRE(desk.service.setFlag(passed, OrderFlag::Complaint, false, kLin));
    CHECK(desk.review(passed).hits.empty());
    CHECK(desk.review(passed).state == ReviewState::Waiting);
}

TEST_CASE("an edit request keeps before and after and replaces the one before it") {
    Desk desk;
    const auto key =
        desk.put(anOrder("1001").item("A", 100).sku("颜色：红").item("B", 100).sku("颜色：蓝"));
    const auto first = desk.service.requestEdit(key, OrderField::Sku, "颜色：绿", kLin);
    REQUIRE(first);
    CHECK(first->before == "颜色：红;颜色：蓝");
    CHECK(first->state == EditState::Open);
    const auto second = desk.service.requestEdit(key, OrderField::Sku, "颜色：黑", kLin);
    REQUIRE(second);
    const auto other = desk.service.requestEdit(key, OrderField::Mobile, "13900000009", kLin);
    REQUIRE(other);
    AnnotationRepository annotations(desk.database);
    CHECK(annotations.findEdit(first->id)->state == EditState::Withdrawn);
    CHECK(annotations.findEdit(second->id)->state == EditState::Open);
    CHECK(annotations.findEdit(other->id)->after == "13900000009");
    CHECK(desk.events(key)[1].after == R"({"field":"sku","replaces":1,"request":2})");
    CHECK(desk.events(key)[2].after == R"({"field":"mobile","request":3})");
    CHECK(desk.service.withdrawEdit(second->id, kLin)->state == EditState::Withdrawn);
    CHECK(desk.events(key).back().action == "withdraw_edit");
    CHECK(desk.service.requestEdit(key, OrderField::Sku, "颜色：黑", kLin));
}
