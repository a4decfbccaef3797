#include <sqlite3.h>

#include "core/importing/import_service.h"
#include "core/orders/annotation_service.h"
#include "core/orders/review_policy.h"
#include "core/storage/error.h"
#include "core/storage/profile.h"
#include "core/storage/transaction.h"
#include "tests/faults/failing_files.h"
#include "tests/faults/fault_shop.h"
#include "tests/support/catch.h"
#include "tests/support/order_builder.h"
#include "tests/support/temporary_folder.h"

namespace {

using core::storage::Database;
using core::storage::Profile;
using core::storage::StorageError;

core::Seconds fixedClock() {
    return faults::kNow;
}

const core::orders::OrderKey kOrder{1, faults::orderNumber(0)};

void makeShop(const core::storage::ProfilePaths& paths) {
    const Profile profile(paths, fixedClock);
    auto database = profile.connect(Database::Mode::ReadWrite);
    core::storage::Transaction setup(database);
    database.execute("INSERT INTO work_shop (id, name, created_at) VALUES (1, 'shop', 0)");
    support::anOrder(kOrder.number).store(database);
    setup.commit();
}

std::int64_t notesIn(Database& database) {
    return database.integer("SELECT count(*) FROM work_order_note");
}

/// Notes until the disk fails; how many were acknowledged.
int notesUntilFailure(const Profile& profile) {
    auto database = profile.connect(Database::Mode::ReadWrite);
    core::orders::AnnotationService annotations(database, fixedClock);
    int done = 0;
    try {
        for (; done < 20; ++done) {
            static_cast<void>(annotations.addNote(kOrder, "called back", {"Lin"}).has_value());
        }
    } catch (const StorageError&) {
        return done;
    }
    return done;
}

}  // namespace

TEST_CASE("a disk that fails at any operation loses no acknowledged act") {
    const support::TemporaryFolder folder;
    const auto paths = core::storage::profileIn(folder.path() / "profile");
    makeShop(paths);
    faults::FailingFiles files;
    std::int64_t before = 0;
    int failures = 0;
    for (const int code : {SQLITE_FULL, SQLITE_IOERR_WRITE, SQLITE_IOERR_FSYNC}) {
        for (int operation = 1; operation <= 60; ++operation) {
            INFO("code " << code << ", operation " << operation);
            int done = 0;
            {
                const Profile profile(paths, fixedClock);
                files.failFrom(operation, code);
                done = notesUntilFailure(profile);
            }
            files.heal();
            failures += done < 20 ? 1 : 0;
            const Profile profile(paths, fixedClock);
            REQUIRE_FALSE(profile.damage());
            auto database = profile.connect(Database::Mode::ReadOnly);
            const auto after = notesIn(database);
            REQUIRE(after >= before + done);
            // The last one may have reached the disk although it was not acknowledged.
            REQUIRE(after <= before + done + (done < 20 ? 1 : 0));
            REQUIRE(core::storage::checkDatabase(database).isSound());
            REQUIRE(core::storage::checkDatabase(database).events == after);
            before = after;
        }
    }
    CHECK(failures > 100);
}

TEST_CASE("an import on a failing disk leaves whole orders, and the next one completes it") {
    const support::TemporaryFolder folder;
    const auto paths = core::storage::profileIn(folder.path() / "profile");
    faults::writeExports(folder.path());
    faults::FailingFiles files;
    const auto import = [&](Database& database) {
        core::importing::ImportService imports(
            database, fixedClock, [](auto) { return core::orders::defaultReviewRules(); });
        core::jobs::JobContext job;
        return imports.run({.files = {folder.path() / faults::fileName(0, 0)}}, {"Lin"}, job);
    };
    int failures = 0;
    for (int operation = 1; operation <= 200; operation += 7) {
        INFO("operation " << operation);
        std::filesystem::remove_all(paths.data);
        {
            const Profile profile(paths, fixedClock);
            auto database = profile.connect(Database::Mode::ReadWrite);
            files.failFrom(operation, SQLITE_FULL);
            try {
                static_cast<void>(import(database));
            } catch (const StorageError& error) {
                CHECK((error.code() & 0xFF) == SQLITE_FULL);
                ++failures;
            }
        }
        files.heal();
        const Profile profile(paths, fixedClock);
        auto database = profile.connect(Database::Mode::ReadWrite);
        REQUIRE(core::storage::checkDatabase(database).isSound());
        REQUIRE(database.integer("SELECT count(*) FROM mirror_item") ==
                faults::kItemsAnOrder * database.integer("SELECT count(*) FROM mirror_order"));
        REQUIRE(import(database).exitCode() == 0);
        REQUIRE(database.integer("SELECT count(*) FROM mirror_order") == faults::kOrdersAFile);
        REQUIRE(core::storage::checkDatabase(database).isSound());
    }
    CHECK(failures > 10);
}

TEST_CASE("a profile that cannot be made on a failing disk can be made later") {
    const support::TemporaryFolder folder;
    const auto paths = core::storage::profileIn(folder.path() / "profile");
    faults::FailingFiles files;
    int failures = 0;
    for (int operation = 1; operation <= 40; ++operation) {
        INFO("operation " << operation);
        files.failFrom(operation, SQLITE_FULL);
        try {
            const Profile profile(paths, fixedClock);
        } catch (const StorageError&) {
            ++failures;
        }
        files.heal();
        {
            const Profile profile(paths, fixedClock);
            auto database = profile.connect(Database::Mode::ReadOnly);
            REQUIRE(core::storage::checkDatabase(database).isSound());
        }
        std::filesystem::remove_all(paths.data);
    }
    CHECK(failures > 5);
}
