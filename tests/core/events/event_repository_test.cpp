#include "tests/support/catch.h"
#include "tests/support/test_database.h"

#include "core/events/event_repository.h"
#include "core/storage/error.h"

namespace {

core::events::Event note(const std::string& subject) {
    return {.at = core::Seconds{std::chrono::seconds{1'700'000'000}},
            .actor = "Lin",
            .subjectKind = "order",
            .shop = 1,
            .subject = subject,
            .action = "note",
            .after = R"({"note":1})"};
}

}  // namespace

TEST_CASE("events are read back in the order they were written") {
    auto database = support::testDatabase();
    core::events::append(database, note("1001"));
    core::events::append(database, note("1002"));
    core::events::append(database, note("1001"));
    const auto events = core::events::listOf(database, "order", 1, "1001");
    REQUIRE(events.size() == 2);
    CHECK(events[0].seq == 1);
    CHECK(events[1].seq == 3);
    CHECK(events[1].actor == "Lin");
    CHECK(events[1].after == R"({"note":1})");
}

TEST_CASE("the event book refuses changes and removals") {
    auto database = support::testDatabase();
    core::events::append(database, note("1001"));
    CHECK_THROWS_AS(database.execute("UPDATE work_event SET actor = 'x'"), core::storage::StorageError);
    CHECK_THROWS_AS(database.execute("DELETE FROM work_event"), core::storage::StorageError);
}

TEST_CASE("the chain finds a changed, removed or re-ordered event") {
    auto database = support::testDatabase();
    for (int i = 0; i < 5; ++i) {
        core::events::append(database, note(std::to_string(i)));
    }
    CHECK_FALSE(core::events::firstBrokenLink(database));
    database.execute("DROP TRIGGER work_event_no_update; DROP TRIGGER work_event_no_delete");
    SECTION("changed") {
        database.execute("UPDATE work_event SET at = at + 1 WHERE seq = 3");
        CHECK(core::events::firstBrokenLink(database) == 3);
    }
    SECTION("removed from the middle") {
        database.execute("DELETE FROM work_event WHERE seq = 2");
        CHECK(core::events::firstBrokenLink(database) == 3);
    }
    SECTION("re-ordered") {
        database.execute("UPDATE work_event SET seq = 99 WHERE seq = 4");
        database.execute("UPDATE work_event SET seq = 4 WHERE seq = 5");
        CHECK(core::events::firstBrokenLink(database) == 4);
    }
}
