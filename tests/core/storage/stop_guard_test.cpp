#include "core/storage/stop_guard.h"

#include "core/storage/error.h"
#include "tests/support/catch.h"

using namespace core::storage;

namespace {

/// Would take minutes.
constexpr auto kLong =
    "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 3000000000) "
    "SELECT count(*) FROM n";

}  // namespace

TEST_CASE("a statement ends when a stop is asked for, and the connection is free again") {
    auto database = Database::memory();
    std::stop_source stop;
    stop.request_stop();
    {
        const StopGuard guard(database, stop.get_token());
        CHECK_THROWS_AS(database.integer(kLong), StorageError);
    }
    CHECK(database.integer("WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE "
                           "i < 100000) SELECT count(*) FROM n") == 100'000);
}

TEST_CASE("a guard that cannot stop leaves the one around it at work") {
    auto database = Database::memory();
    std::stop_source stop;
    const StopGuard outer(database, stop.get_token());
    { const StopGuard inner(database, {}); }
    stop.request_stop();
    CHECK_THROWS_AS(database.integer(kLong), StorageError);
}
