#include "core/storage/transaction.h"

#include <sqlite3.h>
#include <thread>

#include "core/storage/connection_rules.h"
#include "core/storage/error.h"
#include "core/storage/write_gate.h"
#include "tests/support/catch.h"
#include "tests/support/temporary_folder.h"
#include "tests/support/test_database.h"

namespace {

using core::storage::Database;
using core::storage::StorageError;
using core::storage::Transaction;

constexpr auto kInsertNote =
    "INSERT INTO work_order_note (shop_id, order_no, text, author, created_at) "
    "VALUES (1, '1001', ?1, 'Lin', 0)";

}  // namespace

TEST_CASE("what is not committed is not there") {
    auto database = support::testDatabase();
    {
        Transaction act(database);
        database.prepare(kInsertNote).run("one");
    }
    CHECK(database.integer("SELECT count(*) FROM work_order_note") == 0);
    {
        Transaction act(database);
        database.prepare(kInsertNote).run("two");
        act.commit();
    }
    CHECK(database.integer("SELECT count(*) FROM work_order_note") == 1);
}

TEST_CASE("a commit that fails undoes the act and frees the gate") {
    auto database = support::testDatabase();
    const auto gate = std::make_shared<core::storage::WriteGate>();
    database.setGate(gate);
    database.execute("PRAGMA foreign_keys = ON");
    database.execute(
        "CREATE TABLE child (parent INTEGER REFERENCES work_shop (id) DEFERRABLE INITIALLY "
        "DEFERRED)");
    {
        Transaction act(database);
        database.execute("INSERT INTO child VALUES (77)");
        CHECK_THROWS_AS(act.commit(), StorageError);
    }
    CHECK(database.integer("SELECT count(*) FROM child") == 0);
    // Would wait for ever if the gate were still taken.
    Transaction next(database);
    next.commit();
}

TEST_CASE("a full disk refuses the act whole and leaves the database sound") {
    const support::TemporaryFolder folder;
    auto database = Database::open(folder.path() / "full.sqlite", Database::Mode::ReadWrite);
    core::storage::applyConnectionRules(database, Database::Mode::ReadWrite);
    database.execute("PRAGMA journal_mode = WAL");
    core::storage::migrate(database);
    const auto pages = database.integer("PRAGMA page_count");
    database.execute("PRAGMA max_page_count = " + std::to_string(pages + 4));
    const std::string text(3'000, 'x');
    int done = 0;
    int code = 0;
    for (int i = 0; i < 50 && code == 0; ++i) {
        try {
            Transaction act(database);
            auto insert = database.prepare(kInsertNote);
            insert.run(text);
            insert.run(text);
            act.commit();
            ++done;
        } catch (const StorageError& error) {
            code = error.code();
        }
    }
    CHECK(code == SQLITE_FULL);
    CHECK(done > 0);
    CHECK(database.integer("SELECT count(*) FROM work_order_note") == 2 * done);
    CHECK(core::storage::checkDatabase(database).isSound());
}

namespace {

/// The one inside leaves and comes again at once, while another waits.
std::vector<int> orderAtGate(core::storage::WriteGate& busy, core::storage::WriteGate& waiting) {
    CHECK_FALSE(busy.isAwaited());
    busy.enter();
    CHECK_FALSE(busy.isAwaited());
    std::vector<int> order;
    std::jthread first([&] {
        waiting.enter();
        order.push_back(1);
        waiting.leave();
    });
    while (!busy.isAwaited()) {
        std::this_thread::yield();
    }
    busy.leave();
    busy.enter();
    order.push_back(2);
    busy.leave();
    first.join();
    return order;
}

}  // namespace

TEST_CASE("threads pass the gate in the order they came") {
    core::storage::WriteGate gate;
    CHECK(orderAtGate(gate, gate) == std::vector<int>{1, 2});
}

TEST_CASE("programs pass the gate in the order they came") {
    const support::TemporaryFolder folder;
    // Two gates on the same folder are to each other as two programs.
    core::storage::WriteGate window(folder.path());
    core::storage::WriteGate import(folder.path());
    CHECK(orderAtGate(import, window) == std::vector<int>{1, 2});
    CHECK(orderAtGate(window, import) == std::vector<int>{1, 2});
}

TEST_CASE("one long writer at a time, while acts pass") {
    const support::TemporaryFolder folder;
    const auto window = std::make_shared<core::storage::WriteGate>(folder.path());
    const auto import = std::make_shared<core::storage::WriteGate>(folder.path());
    {
        core::storage::LongTurn first(import);
        CHECK(first.tryTake());
        CHECK(first.tryTake());
        core::storage::LongTurn sameProgram(import);
        CHECK_FALSE(sameProgram.tryTake());
        core::storage::LongTurn otherProgram(window);
        CHECK_FALSE(otherProgram.tryTake());
        window->enter();
        window->leave();
    }
    core::storage::LongTurn next(window);
    CHECK(next.tryTake());
}

TEST_CASE("the log does not grow with the number of commits") {
    const support::TemporaryFolder folder;
    const auto file = folder.path() / "log.sqlite";
    auto database = Database::open(file, Database::Mode::ReadWrite);
    core::storage::applyConnectionRules(database, Database::Mode::ReadWrite);
    database.execute("PRAGMA journal_mode = WAL");
    database.execute("PRAGMA synchronous = OFF");
    core::storage::migrate(database);
    const std::string text(30'000, 'x');
    std::uintmax_t longest = 0;
    for (int batch = 0; batch < 40; ++batch) {
        Transaction act(database);
        auto insert = database.prepare(kInsertNote);
        for (int i = 0; i < 100; ++i) {
            insert.run(text);
        }
        act.commit();
        longest = std::max(longest, std::filesystem::file_size(file.string() + "-wal"));
    }
    // 120 MB went through it.
    CHECK(longest < 32U << 20U);
}

TEST_CASE("an act of several parts is wholly there or wholly absent") {
    auto database = support::testDatabase();
    core::Signal<int> changed;
    std::vector<int> told;
    const auto subscription = changed.subscribe([&](int which) {
        // A listener reads what was told to it.
        told.push_back(which);
        CHECK(sqlite3_get_autocommit(database.handle()) == 1);
    });
    const auto part = [&](const char* text, int which) {
        Transaction inner(database);
        database.prepare(kInsertNote).run(text);
        core::storage::emitAfterCommit(database, changed, which);
        inner.commit();
    };

    SECTION("all of it") {
        Transaction act(database);
        part("one", 1);
        part("two", 2);
        CHECK(told.empty());
        act.commit();
        CHECK(told == std::vector{1, 2});
        CHECK(database.integer("SELECT count(*) FROM work_order_note") == 2);
    }
    SECTION("nothing when the whole is not committed") {
        {
            Transaction act(database);
            part("one", 1);
        }
        CHECK(told.empty());
        CHECK(database.integer("SELECT count(*) FROM work_order_note") == 0);
    }
    SECTION("without a part that was refused") {
        Transaction act(database);
        part("one", 1);
        {
            Transaction refused(database);
            database.prepare(kInsertNote).run("two");
            core::storage::emitAfterCommit(database, changed, 2);
        }
        part("three", 3);
        act.commit();
        CHECK(told == std::vector{1, 3});
        CHECK(database.integer("SELECT count(*) FROM work_order_note") == 2);
    }
    SECTION("a part alone tells at once") {
        part("one", 1);
        CHECK(told == std::vector{1});
    }
}
