#include "core/promises/promise_service.h"

#include "core/events/event_repository.h"
#include "core/promises/promise_reader.h"
#include "tests/support/catch.h"
#include "tests/support/order_builder.h"
#include "tests/support/test_database.h"

using namespace core::promises;
using namespace std::chrono_literals;

namespace {

struct Fixture {
    core::storage::Database database = support::testDatabase();
    core::Seconds now = support::kFirstMoment;
    PromiseService service{database, [this] { return now; }};
    PromiseReader reader{database};
    core::agents::Actor lin{"Lin"};

    PromiseDraft draft() {
        return {.shop = 1, .buyer = "云上", .what = "10分钟后给云上回电", .dueAt = now + 10min};
    }
    Promise made() { return *service.make(draft(), lin); }
    std::vector<core::events::Event> events(PromiseId id) {
        return core::events::listOf(database, "promise", 1, std::to_string(id));
    }
    std::int64_t eventCount() { return database.integer("SELECT count(*) FROM work_event"); }
};

}  // namespace

TEST_CASE_METHOD(Fixture, "a promise is owned by who makes it and tells its story without words") {
    const auto promise = made();
    CHECK(promise.owner == "Lin");
    REQUIRE(service.move({promise.id, 1}, now + 1h, "云上 is at work", lin));
    REQUIRE(service.assign({promise.id}, "Wang", lin));
    REQUIRE(service.keep({promise.id}, "the buyer is content", {"Wang"}));
    const auto kept = reader.find(promise.id);
    CHECK(kept->state == PromiseState::Kept);
    CHECK(kept->owner == "Wang");
    CHECK(kept->dueAt == now + 1h);
    CHECK(kept->closedAt == now);
    CHECK(kept->reason == "the buyer is content");
    CHECK(kept->version == 4);
    const auto told = events(promise.id);
    REQUIRE(told.size() == 4);
    CHECK(told[0].action == "make");
    CHECK(told[1].action == "move");
    CHECK(told[3].actor == "Wang");
    CHECK(told[3].after.find("kept") != std::string::npos);
    CHECK(
        database.integer("SELECT count(*) FROM work_event WHERE subject || coalesce(before, '') || "
                         "after LIKE '%云上%' OR after LIKE '%回电%'") == 0);
    CHECK(core::events::firstBrokenLink(database) == std::nullopt);
}

TEST_CASE_METHOD(Fixture, "a refused act on a promise leaves no trace") {
    const auto promise = made();
    const auto before = support::dump(database);
    int notices = 0;
    const auto subscription = service.changed.subscribe([&](const auto&) { ++notices; });
    auto nobody = draft();
    nobody.buyer.clear();
    CHECK(service.make(nobody, lin).error() == PromiseError::BuyerMissing);
    CHECK(service.keep({99}, "", lin).error() == PromiseError::NotFound);
    CHECK(service.keep({promise.id, 7}, "", lin).error() == PromiseError::ChangedSinceRead);
    CHECK(service.giveUp({promise.id}, " ", lin).error() == PromiseError::ReasonMissing);
    CHECK(service.withdraw({promise.id}, "", lin).error() == PromiseError::ReasonMissing);
    CHECK(service.move({promise.id}, now + 1h, "", lin).error() == PromiseError::ReasonMissing);
    CHECK(service.move({promise.id}, now, "x", lin).error() == PromiseError::TimeNotInFuture);
    CHECK(service.move({promise.id}, now + 10min, "x", lin).error() ==
          PromiseError::NothingChanged);
    CHECK(service.assign({promise.id}, "", lin).error() == PromiseError::OwnerMissing);
    CHECK(service.assign({promise.id}, " Lin ", lin).error() == PromiseError::NothingChanged);
    CHECK(service.tellHappened({promise.id}, lin).error() == PromiseError::NotAllowedInState);
    CHECK(service.reopen({promise.id}, lin).error() == PromiseError::NotAllowedInState);
    CHECK(support::dump(database) == before);
    CHECK(notices == 0);
}

TEST_CASE_METHOD(Fixture, "moving or withdrawing a late promise does not mend the kept rate") {
    const auto moved = made();
    const auto withdrawn = made();
    const auto kept = made();
    REQUIRE(service.keep({kept.id}, "", lin));
    now += 11min;
    REQUIRE(service.move({moved.id}, now + 10min, "busy", lin));
    REQUIRE(service.keep({moved.id}, "", lin));
    REQUIRE(service.withdraw({withdrawn.id}, "the buyer called", lin));
    now += 1h;
    const auto rates = reader.keptRates(now - 24h, now, now);
    REQUIRE(rates.size() == 1);
    CHECK(rates.at("Lin") == KeptRate{.kept = 1, .due = 3});
}

TEST_CASE_METHOD(Fixture, "a step that was a slip is taken back") {
    const auto promise = made();
    REQUIRE(service.giveUp({promise.id}, "no stock", lin));
    CHECK(reader.open("Lin").empty());
    REQUIRE(service.reopen({promise.id}, lin));
    const auto open = reader.open("Lin");
    REQUIRE(open.size() == 1);
    CHECK_FALSE(open[0].closedAt);
    CHECK(open[0].reason.empty());
}

TEST_CASE_METHOD(Fixture, "an import that shows the event makes the promise due, once") {
    const auto order = support::anOrder("1001").buyer("云上");
    order.store(database);
    auto wanted = draft();
    wanted.awaits = PromiseEvent::Shipped;
    wanted.orderNumber = "1001";
    const auto named = *service.make(wanted, lin);
    CHECK_FALSE(named.dueAt);
    wanted.awaits = PromiseEvent::Restocked;
    const auto byHand = *service.make(wanted, lin);
    CHECK(service.settleEvents().empty());
    now += 3h;
    support::anOrder("1001")
        .buyer("云上")
        .state(core::orders::OrderState::Shipped)
        .store(database, 2);
    CHECK(service.settleEvents() == std::vector<PromiseId>{named.id});
    const auto due = *reader.find(named.id);
    CHECK(due.happenedAt == now);
    CHECK(due.dueAt == now + kEventAllowance);
    CHECK(events(named.id).back().actor == "system");
    const auto count = eventCount();
    CHECK(service.settleEvents().empty());
    CHECK(eventCount() == count);
    CHECK_FALSE(reader.find(byHand.id)->dueAt);
    REQUIRE(service.tellHappened({byHand.id}, lin));
    CHECK(reader.find(byHand.id)->dueAt == now + kEventAllowance);
}

TEST_CASE_METHOD(Fixture, "a promise without an order follows the buyer's orders") {
    support::anOrder("1001")
        .buyer("云上")
        .state(core::orders::OrderState::Finished)
        .store(database);
    database.execute("UPDATE mirror_order SET shipped_at = 1600000000 WHERE order_no = '1001'");
    auto wanted = draft();
    wanted.awaits = PromiseEvent::Shipped;
    const auto promise = *service.make(wanted, lin);
    CHECK(service.settleEvents().empty());
    support::anOrder("1002").buyer("云上").state(core::orders::OrderState::Shipped).store(database);
    database.execute("UPDATE mirror_order SET shipped_at = 1700000100 WHERE order_no = '1002'");
    CHECK(service.settleEvents() == std::vector<PromiseId>{promise.id});
}

TEST_CASE_METHOD(Fixture, "open promises come by due time, those that wait for an event last") {
    auto later = draft();
    later.dueAt = now + 5h;
    auto event = draft();
    event.awaits = PromiseEvent::News;
    auto other = draft();
    other.owner = "Wang";
    const auto third = service.make(event, lin)->id;
    const auto second = service.make(later, lin)->id;
    const auto first = made().id;
    REQUIRE(service.make(other, lin));
    std::vector<PromiseId> ids;
    for (const auto& promise : reader.open("Lin")) {
        ids.push_back(promise.id);
    }
    CHECK(ids == std::vector<PromiseId>{first, second, third});
    CHECK(reader.open().size() == 4);
    CHECK(reader.nextDue(now, "Lin") == now + 10min);
    CHECK(reader.nextDue(now + 10min, "Lin") == now + 5h);
    CHECK_FALSE(reader.nextDue(now + 6h));
    CHECK(reader.ofBuyer(1, {"云上", "nobody"}).size() == 4);
    CHECK(reader.ofBuyer(2, {"云上"}).empty());
}
