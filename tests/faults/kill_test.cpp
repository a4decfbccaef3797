#include <cstdlib>
#include <random>

#include "core/orders/review.h"
#include "core/storage/profile.h"
#include "core/storage/transaction.h"
#include "tests/faults/fault_shop.h"
#include "tests/faults/killed_process.h"
#include "tests/support/catch.h"
#include "tests/support/order_builder.h"
#include "tests/support/temporary_folder.h"

namespace {

using core::storage::Database;
using core::storage::Profile;
using core::storage::ProfilePaths;

core::Seconds fixedClock() {
    return faults::kNow;
}

int roundCount() {
    const char* wanted = std::getenv("KEFU_KILL_ROUNDS");
    return wanted == nullptr ? 300 : std::atoi(wanted);
}

void makeShop(const ProfilePaths& paths) {
    const Profile profile(paths, fixedClock);
    auto database = profile.connect(Database::Mode::ReadWrite);
    core::storage::Transaction setup(database);
    database.execute("INSERT INTO work_shop (id, name, created_at) VALUES (1, 'shop', 0)");
    database.execute(
        "INSERT INTO mirror_import (id, shop_id, started_at, state) VALUES (1, 1, 0, 'complete')");
    for (int i = 0; i < faults::kOrders; ++i) {
        support::anOrder(faults::orderNumber(i)).store(database);
        database
            .prepare(
                "INSERT INTO work_review (shop_id, order_no, state, hits, order_hash, entered_at) "
                "VALUES (1, ?1, 'waiting', '[]', 0, 0)")
            .run(faults::orderNumber(i));
    }
    setup.commit();
}

/// What every act leaves behind is there with its event or not at all.
void requireWholeActs(Database& database) {
    CHECK(database.integer("SELECT count(*) FROM work_order_note") ==
          database.integer("SELECT count(*) FROM work_event WHERE action = 'add_note'"));
    // Orders whose flag is not what the last event about it says.
    CHECK(database.integer(
              "SELECT count(*) FROM (SELECT subject, action, max(seq) FROM work_event "
              "WHERE action IN ('set_flag', 'clear_flag') GROUP BY subject) last "
              "WHERE (last.action = 'set_flag') <> EXISTS (SELECT 1 FROM work_order_flag flag "
              "WHERE flag.order_no = last.subject AND flag.flag = 'red')") == 0);
    // Reviews that are not in the state and version of their last event.
    CHECK(
        database.integer("SELECT count(*) FROM (SELECT subject, after, max(seq) FROM work_event "
                         "WHERE json_extract(after, '$.state') IS NOT NULL GROUP BY subject) last "
                         "JOIN work_review review ON review.order_no = last.subject "
                         "WHERE review.state <> json_extract(last.after, '$.state') "
                         "OR review.version <> json_extract(last.after, '$.version')") == 0);
}

std::int64_t acksOf(const std::vector<std::string>& lines, const std::string& act) {
    std::int64_t count = 0;
    for (const std::string& line : lines) {
        count += line.starts_with(act + ' ') ? 1 : 0;
    }
    return count;
}

struct EventCounts {
    std::int64_t notes = 0;
    std::int64_t flags = 0;
    std::int64_t reviews = 0;
};

EventCounts eventsOf(Database& database) {
    return {
        .notes = database.integer("SELECT count(*) FROM work_event WHERE action = 'add_note'"),
        .flags = database.integer(
            "SELECT count(*) FROM work_event WHERE action IN ('set_flag', 'clear_flag')"),
        .reviews = database.integer(
            "SELECT count(*) FROM work_event WHERE json_extract(after, '$.state') IS NOT NULL")};
}

}  // namespace

TEST_CASE("a killed program loses no acknowledged act and leaves none half done") {
    const support::TemporaryFolder folder;
    const auto paths = core::storage::profileIn(folder.path() / "profile");
    makeShop(paths);
    std::mt19937 random(20'261'126);
    EventCounts before;
    std::int64_t acknowledged = 0;
    const int rounds = roundCount();
    for (int round = 0; round < rounds; ++round) {
        INFO("round " << round);
        const std::chrono::microseconds moment{random() % 120'000};
        const auto killed = faults::runAndKill(
            {KEFU_FAULT_WORKER, paths.data.string(), std::to_string(round)}, moment);
        REQUIRE(killed.byUs);
        const Profile profile(paths, fixedClock);
        REQUIRE_FALSE(profile.damage());
        auto database = profile.connect(Database::Mode::ReadOnly);
        REQUIRE(core::storage::checkDatabase(database).isSound());
        requireWholeActs(database);
        const EventCounts after = eventsOf(database);
        // At most one act, the last, was done without having been said.
        const auto notes = after.notes - before.notes - acksOf(killed.lines, "note");
        const auto flags = after.flags - before.flags - acksOf(killed.lines, "flag");
        const auto reviews = after.reviews - before.reviews - acksOf(killed.lines, "review");
        REQUIRE(notes >= 0);
        REQUIRE(flags >= 0);
        REQUIRE(reviews >= 0);
        REQUIRE(notes + flags + reviews <= 1);
        before = after;
        acknowledged += static_cast<std::int64_t>(killed.lines.size());
    }
    WARN(rounds << " kills, " << acknowledged << " acknowledged acts");
    // Otherwise the kills came too early to prove anything.
    CHECK(acknowledged > rounds);
}
