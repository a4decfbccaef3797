#include <array>
#include <cstdlib>
#include <random>

#include "core/importing/import_service.h"
#include "core/orders/review_policy.h"
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
void checkWholeActs(Database& database) {
    CHECK(database.integer("SELECT count(*) FROM work_order_note") ==
          database.integer("SELECT count(*) FROM work_event WHERE action = 'add_note'"));
    // Orders whose flag is not what the last event about it says.
    CHECK(database.integer(
              "SELECT count(*) FROM (SELECT subject, action, max(seq) FROM work_event "
              "WHERE action IN ('set_flag', 'clear_flag') GROUP BY subject) last "
              "WHERE (last.action = 'set_flag') <> EXISTS (SELECT 1 FROM work_order_flag flag "
              "WHERE flag.order_no = last.subject AND flag.flag = 'red')") == 0);
    // Reviews that are behind their last event, or not in its state. An import may look at an
    // undecided one again and then counts on.
    CHECK(database.integer(
              "SELECT count(*) FROM (SELECT subject, after, max(seq) FROM work_event "
              "WHERE json_extract(after, '$.version') IS NOT NULL GROUP BY subject) last "
              "JOIN work_review review ON review.order_no = last.subject "
              "WHERE review.version < json_extract(last.after, '$.version') "
              "OR (review.version = json_extract(last.after, '$.version') "
              "AND review.state <> json_extract(last.after, '$.state'))") == 0);
    CHECK(database.integer(
              "SELECT count(*) FROM mirror_import WHERE state = 'complete' AND id > 1") ==
          database.integer("SELECT count(*) FROM work_event WHERE action = 'import'"));
}

/// An order stands with all its items or not at all, however its import ended.
void checkWholeOrders(Database& database) {
    CHECK(
        database.integer("SELECT count(*) FROM mirror_order o WHERE o.platform = 'jd' AND "
                         "(SELECT count(*) FROM mirror_item i WHERE i.order_no = o.order_no) <> " +
                         std::to_string(faults::kItemsAnOrder)) == 0);
    CHECK(database.integer("SELECT count(*) FROM mirror_item i WHERE NOT EXISTS "
                           "(SELECT 1 FROM mirror_order o WHERE o.order_no = i.order_no)") == 0);
}

/// A conversation counts the messages that stand in it, and talks come in whole batches.
void checkWholeTalks(Database& database) {
    CHECK(database.integer("SELECT count(*) FROM work_conversation c WHERE c.messages <> (SELECT "
                           "count(*) FROM work_message m WHERE m.conversation_id = c.id)") == 0);
    CHECK(database.integer("SELECT count(*) FROM work_conversation c WHERE NOT EXISTS (SELECT 1 "
                           "FROM work_thread t WHERE t.conversation_id = c.id)") == 0);
    CHECK(database.integer("SELECT count(*) FROM work_message") <=
          faults::kTalks * faults::kMessagesATalk);
}

/// A file whose last import came to its end stands in the mirror as it is; one that was killed is a
/// mixture.
void checkImported(Database& database, int file) {
    auto last = database.prepare(
        "SELECT f.name, i.state FROM mirror_file f JOIN mirror_import i ON i.id = f.import_id "
        "WHERE f.name LIKE '%export-' || ?1 || '-_.csv' ORDER BY f.id DESC LIMIT 1");
    last.bindAll(file);
    if (!last.step() || last.text(1) != "complete") {
        return;
    }
    const int version = last.text(0).ends_with("-0.csv") ? 0 : 1;
    auto sums = database.prepare(
        "SELECT count(*), sum(paid_fen) FROM mirror_order WHERE platform = 'jd' "
        "AND CAST(order_no AS INTEGER) >= ?1 AND CAST(order_no AS INTEGER) < ?2");
    const auto first = faults::firstImportedNumber(file);
    sums.bindAll(first, first + faults::kOrdersAFile);
    REQUIRE(sums.step());
    CHECK(sums.integer(0) == faults::kOrdersAFile);
    CHECK(sums.integer(1) == faults::paidOf(version));
}

/// The kinds of acts, by the word of the acknowledgement and the events that tell of them.
struct ActKind {
    const char* word;
    const char* events;
};
constexpr std::array kActKinds{
    ActKind{"note", "SELECT count(*) FROM work_event WHERE action = 'add_note'"},
    ActKind{"flag", "SELECT count(*) FROM work_event WHERE action IN ('set_flag', 'clear_flag')"},
    ActKind{"review",
            "SELECT count(*) FROM work_event WHERE json_extract(after, '$.version') IS NOT NULL"},
    ActKind{"import", "SELECT count(*) FROM work_event WHERE action = 'import'"},
};
using Counts = std::array<std::int64_t, kActKinds.size()>;

Counts eventsOf(Database& database) {
    Counts counts{};
    for (std::size_t i = 0; i < kActKinds.size(); ++i) {
        counts[i] = database.integer(kActKinds[i].events);
    }
    return counts;
}

Counts acknowledgedIn(const std::vector<std::string>& lines) {
    Counts counts{};
    for (const std::string& line : lines) {
        for (std::size_t i = 0; i < kActKinds.size(); ++i) {
            counts[i] += line.starts_with(std::string(kActKinds[i].word) + ' ') ? 1 : 0;
        }
    }
    return counts;
}

void checkEverything(const Profile& profile) {
    REQUIRE_FALSE(profile.damage());
    auto database = profile.connect(Database::Mode::ReadOnly);
    CHECK(core::storage::checkDatabase(database).isSound());
    checkWholeActs(database);
    checkWholeOrders(database);
    checkWholeTalks(database);
    for (int file = 0; file < faults::kFiles; ++file) {
        INFO("file " << file);
        checkImported(database, file);
    }
}

/// The import after a killed one completes it, whatever it left.
void completeImports(const Profile& profile, const std::filesystem::path& exports) {
    auto database = profile.connect(Database::Mode::ReadWrite);
    core::importing::ImportService imports(database, fixedClock,
                                           [](auto) { return core::orders::defaultReviewRules(); });
    core::importing::ImportRequest all;
    for (int file = 0; file < faults::kFiles; ++file) {
        all.files.push_back(exports / faults::fileName(file, 0));
    }
    for (int talk = 0; talk < faults::kTalks; ++talk) {
        all.files.push_back(exports / faults::talkName(talk));
    }
    core::jobs::JobContext job;
    CHECK(imports.run(all, {"test"}, job).exitCode() == 0);
    CHECK(database.integer("SELECT count(*) FROM mirror_order WHERE platform = 'jd'") ==
          faults::kFiles * faults::kOrdersAFile);
    CHECK(database.integer("SELECT count(*) FROM work_message") ==
          faults::kTalks * faults::kMessagesATalk);
    CHECK(database.integer(
              "SELECT count(*) FROM mirror_customer c WHERE order_count <> (SELECT count(*) "
              "FROM mirror_order o WHERE o.buyer_nick = c.nick AND o.shop_id = c.shop_id)") == 0);
    CHECK(database.integer(
              "SELECT count(*) FROM mirror_order o WHERE o.platform = 'jd' AND NOT EXISTS "
              "(SELECT 1 FROM mirror_customer c WHERE c.nick = o.buyer_nick)") == 0);
}

}  // namespace

TEST_CASE("a killed program loses no acknowledged act and leaves none half done") {
    const support::TemporaryFolder folder;
    const auto paths = core::storage::profileIn(folder.path() / "profile");
    faults::writeExports(folder.path());
    makeShop(paths);
    std::mt19937 random(20'261'126);
    Counts before{};
    Counts acknowledged{};
    const int rounds = roundCount();
    for (int round = 0; round < rounds; ++round) {
        INFO("round " << round);
        const std::chrono::microseconds moment{random() % 200'000};
        const auto killed = faults::runAndKill(
            {KEFU_FAULT_WORKER, paths.data.string(), folder.path().string(), std::to_string(round)},
            moment);
        REQUIRE(killed.byUs);
        const Profile profile(paths, fixedClock);
        checkEverything(profile);
        auto database = profile.connect(Database::Mode::ReadOnly);
        const Counts after = eventsOf(database);
        const Counts said = acknowledgedIn(killed.lines);
        std::int64_t unsaid = 0;
        for (std::size_t i = 0; i < kActKinds.size(); ++i) {
            INFO(kActKinds[i].word);
            REQUIRE(after[i] - before[i] >= said[i]);
            unsaid += after[i] - before[i] - said[i];
            acknowledged[i] += said[i];
        }
        // At most one act, the last, was done without having been said.
        REQUIRE(unsaid <= 1);
        before = after;
    }
    const Profile profile(paths, fixedClock);
    auto database = profile.connect(Database::Mode::ReadOnly);
    const auto unfinished = database.integer(
        "SELECT count(*) FROM mirror_import WHERE state IN ('running', 'failed')");
    for (std::size_t i = 0; i < kActKinds.size(); ++i) {
        INFO(kActKinds[i].word);
        // Otherwise the kills came too early to prove anything.
        CHECK(acknowledged[i] > 0);
    }
    WARN(rounds << " kills, " << unfinished << " of them inside an import");
    CHECK(unfinished > 0);
    completeImports(profile, folder.path());
    checkEverything(profile);
}
