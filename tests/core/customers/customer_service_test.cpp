#include "core/customers/customer_service.h"

#include "core/customers/customer_repository.h"
#include "core/events/event_repository.h"
#include "tests/support/catch.h"
#include "tests/support/test_database.h"

using namespace core::customers;

namespace {

struct Fixture {
    core::storage::Database database = support::testDatabase();
    CustomerService service{database,
                            [] { return core::Seconds{std::chrono::seconds{1'700'000'000}}; }};
    core::agents::Actor lin{"Lin"};

    Fixture() {
        database.execute(
            "INSERT INTO mirror_customer (shop_id, nick, order_count, paid_count, paid_fen, "
            "first_order_at) VALUES (1, '云上小筑', 3, 2, 4560, 1600000000)");
    }
    std::int64_t events() { return database.integer("SELECT count(*) FROM work_event"); }
};

}  // namespace

TEST_CASE_METHOD(Fixture, "a note is kept and does not touch what the orders tell") {
    const auto customer = service.setNote(1, "云上小筑", "wants small parcels", lin);
    REQUIRE(customer);
    CHECK(customer->note == "wants small parcels");
    CHECK(customer->paidCount == 2);
    const auto stored = CustomerRepository(database).find(1, "云上小筑");
    REQUIRE(stored);
    CHECK(stored->note == "wants small parcels");
    CHECK(stored->paid == core::Fen{4560});
    CHECK(stored->firstOrderAt == core::Seconds{std::chrono::seconds{1'600'000'000}});
    CHECK_FALSE(stored->lastOrderAt);
}

TEST_CASE_METHOD(Fixture, "tags are trimmed, kept once and do not remove the note") {
    REQUIRE(service.setNote(1, "云上小筑", "a note", lin));
    const auto customer = service.setTags(1, "云上小筑", {" 理智 ", "", "理智", "VIP"}, lin);
    REQUIRE(customer);
    CHECK(customer->tags == std::vector<std::string>{"理智", "VIP"});
    CHECK(CustomerRepository(database).find(1, "云上小筑")->note == "a note");
    CHECK(CustomerRepository(database).find(1, "云上小筑")->tags == customer->tags);
}

TEST_CASE_METHOD(Fixture, "the history of a customer names nobody and quotes nothing") {
    REQUIRE(service.setNote(1, "云上小筑", "calls from 13800000000", lin));
    REQUIRE(service.setTags(1, "云上小筑", {"急性子"}, lin));
    const auto events =
        core::events::listOf(database, "customer", 1, eventSubjectOf(1, "云上小筑"));
    REQUIRE(events.size() == 2);
    CHECK(events[0].action == "set_note");
    CHECK(events[0].before == R"({"characters":0})");
    CHECK(events[0].after == R"({"characters":22})");
    CHECK(events[1].after == R"({"tags":1})");
    CHECK(database.integer("SELECT count(*) FROM work_event WHERE subject LIKE '%云上%' OR "
                           "after LIKE '%138%' OR after LIKE '%急%'") == 0);
}

TEST_CASE("the digest of a customer differs by nick and by shop") {
    CHECK(eventSubjectOf(1, "a").size() == 32);
    CHECK(eventSubjectOf(1, "a") == eventSubjectOf(1, "a"));
    CHECK(eventSubjectOf(1, "a") != eventSubjectOf(1, "b"));
    CHECK(eventSubjectOf(1, "a") != eventSubjectOf(2, "a"));
    CHECK(eventSubjectOf(1, "1:a") != eventSubjectOf(11, "a"));
}

TEST_CASE_METHOD(Fixture, "a refused change of a customer leaves no trace") {
    int notices = 0;
    const auto subscription =
        service.changed.subscribe([&notices](const auto&, const auto&) { ++notices; });
    CHECK(service.setNote(1, "nobody", "x", lin).error() == CustomerError::NotFound);
    CHECK(service.setNote(2, "云上小筑", "x", lin).error() == CustomerError::NotFound);
    CHECK(service.setTags(1, "nobody", {"x"}, lin).error() == CustomerError::NotFound);
    CHECK(service.setNote(1, "云上小筑", "", lin).error() == CustomerError::NothingChanged);
    CHECK(service.setTags(1, "云上小筑", {" "}, lin).error() == CustomerError::NothingChanged);
    CHECK(service.setTags(1, "云上小筑", {std::string(21, 'x')}, lin).error() ==
          CustomerError::TagTooLong);
    std::vector<std::string> tooMany;
    for (int number = 0; number < 21; ++number) {
        tooMany.push_back(std::to_string(number));
    }
    CHECK(service.setTags(1, "云上小筑", tooMany, lin).error() == CustomerError::TagTooLong);
    CHECK(events() == 0);
    CHECK(notices == 0);
    tooMany.pop_back();
    CHECK(service.setTags(1, "云上小筑", tooMany, lin));
    CHECK(notices == 1);
}
