#include "core/storage/profile.h"

#include <fstream>
#include <sqlite3.h>
#include <sys/stat.h>

#include "core/events/event_repository.h"
#include "core/storage/backup.h"
#include "core/storage/error.h"
#include "core/storage/file_header.h"
#include "core/storage/transaction.h"
#include "tests/support/catch.h"
#include "tests/support/temporary_folder.h"

namespace {

namespace fs = std::filesystem;
using core::Seconds;
using core::storage::Database;
using core::storage::Profile;
using core::storage::ProfileError;
using core::storage::ProfilePaths;
using core::storage::ProfileProblem;
using core::storage::SchemaSteps;
using core::storage::StorageError;
using core::storage::Transaction;

constexpr Seconds kNow{std::chrono::seconds{1'795'694'400}};

Seconds fixedClock() {
    return kNow;
}

ProfilePaths pathsIn(const support::TemporaryFolder& folder) {
    return core::storage::profileIn(folder.path() / "profile");
}

void addNotes(Database& database, int count) {
    for (int i = 0; i < count; ++i) {
        Transaction act(database);
        database
            .prepare(
                "INSERT INTO work_order_note (shop_id, order_no, text, author, created_at) "
                "VALUES (1, '1001', 'called back', 'Lin', 0)")
            .run();
        core::events::append(database, {.at = kNow,
                                        .actor = "Lin",
                                        .subjectKind = "order",
                                        .shop = 1,
                                        .subject = "1001",
                                        .action = "note"});
        act.commit();
    }
}

/// A closed profile with this many acts in it.
void makeProfile(const ProfilePaths& paths, int acts,
                 const SchemaSteps& steps = core::storage::schemaSteps()) {
    const Profile profile(paths, fixedClock, steps);
    auto database = profile.connect(Database::Mode::ReadWrite);
    addNotes(database, acts);
}

void overwrite(const fs::path& file, std::streamoff at, std::size_t bytes) {
    std::fstream stream(file, std::ios::binary | std::ios::in | std::ios::out);
    stream.seekp(at);
    const std::string rubbish(bytes, '\x5A');
    stream.write(rubbish.data(), static_cast<std::streamsize>(rubbish.size()));
}

/// One act of many rows, so that the file is mostly rows and not schema.
void addBulk(const ProfilePaths& paths) {
    const Profile profile(paths, fixedClock);
    auto database = profile.connect(Database::Mode::ReadWrite);
    Transaction act(database);
    auto insert = database.prepare(
        "INSERT INTO work_order_note (shop_id, order_no, text, author, created_at) "
        "VALUES (1, ?1, ?2, 'Lin', 0)");
    for (int i = 0; i < 2'000; ++i) {
        insert.run(i, std::string(500, 'x'));
    }
    act.commit();
}

void damageSecondHalf(const ProfilePaths& paths) {
    const auto pages = fs::file_size(paths.database()) / 4096;
    overwrite(paths.database(), static_cast<std::streamoff>(pages / 2 * 4096), pages / 2 * 4096);
}

/// As another program would change the file: by none of our rules.
void tamper(const ProfilePaths& paths, const std::string& sql) {
    auto database = Database::open(paths.database(), Database::Mode::ReadWrite);
    database.execute(sql);
    database.execute("PRAGMA wal_checkpoint(TRUNCATE)");
}

ProfileProblem problemOf(const ProfilePaths& paths) {
    try {
        const Profile profile(paths, fixedClock);
    } catch (const ProfileError& error) {
        return error.problem();
    }
    throw std::runtime_error("the profile opened");
}

int modeOf(const fs::path& file) {
    struct stat status {};
    REQUIRE(::stat(file.c_str(), &status) == 0);
    return static_cast<int>(status.st_mode & 0777U);
}

std::size_t setAsideIn(const ProfilePaths& paths) {
    std::size_t count = 0;
    for (const auto& entry : fs::directory_iterator(paths.data)) {
        count += entry.path().string().find(".corrupt-") != std::string::npos ? 1 : 0;
    }
    return count;
}

}  // namespace

TEST_CASE("a new profile is made, kept and found again") {
    const support::TemporaryFolder folder;
    const auto paths = pathsIn(folder);
    makeProfile(paths, 3);
    const auto header = core::storage::readHeader(paths.database());
    CHECK(header.applicationId == core::storage::kApplicationId);
    CHECK(header.userVersion == core::storage::schemaVersion());
    CHECK_FALSE(fs::exists(paths.database().string() + "-wal"));

    const Profile profile(paths, fixedClock);
    CHECK_FALSE(profile.damage());
    auto database = profile.connect(Database::Mode::ReadOnly);
    CHECK(database.integer("SELECT count(*) FROM work_order_note") == 3);
    CHECK(database.integer("PRAGMA synchronous") == 2);
    CHECK(database.integer("PRAGMA foreign_keys") == 1);
    CHECK(database.integer("PRAGMA trusted_schema") == 0);
    CHECK(database.integer("PRAGMA cell_size_check") == 1);
    CHECK(database.integer("PRAGMA mmap_size") == 0);
    CHECK(database.integer("PRAGMA secure_delete") == 1);
    CHECK_THROWS_AS(database.execute("DELETE FROM work_order_note"), StorageError);
}

TEST_CASE("a connection refuses what only a prepared file or statement would ask for") {
    const support::TemporaryFolder folder;
    const Profile profile(pathsIn(folder), fixedClock);
    auto database = profile.connect(Database::Mode::ReadWrite);
    CHECK_THROWS_AS(database.execute("ATTACH ':memory:' AS other"), StorageError);
    CHECK_THROWS_AS(database.execute("SELECT load_extension('x')"), StorageError);
    CHECK_THROWS_AS(database.execute("SELECT \"no such column\""), StorageError);
    database.execute("PRAGMA writable_schema = ON");
    CHECK_THROWS_AS(database.execute("DELETE FROM sqlite_schema"), StorageError);
    CHECK_THROWS_AS(database.execute("INSERT INTO work_setting VALUES (0, 'key', 'not json', 0)"),
                    StorageError);
    database.execute("INSERT INTO work_setting VALUES (0, 'key', '{\"a\":[1]}', 0)");
}

TEST_CASE("everything in a profile is private even when the user's umask is not") {
    const support::TemporaryFolder folder;
    const auto paths = pathsIn(folder);
    const auto before = ::umask(0);
    {
        const Profile profile(paths, fixedClock);
        auto database = profile.connect(Database::Mode::ReadWrite);
        addNotes(database, 1);
        profile.backup(kNow);
        for (const auto& entry : fs::recursive_directory_iterator(paths.data)) {
            INFO(entry.path());
            CHECK(modeOf(entry.path()) == (entry.is_directory() ? 0700 : 0600));
        }
        CHECK(fs::exists(paths.database().string() + "-wal"));
    }
    ::umask(before);
}

TEST_CASE("a profile that others could read is taken from them") {
    const support::TemporaryFolder folder;
    const auto paths = pathsIn(folder);
    makeProfile(paths, 1);
    fs::permissions(paths.data, fs::perms{0755});
    fs::permissions(paths.database(), fs::perms{0644});
    const Profile profile(paths, fixedClock);
    CHECK(modeOf(paths.data) == 0700);
    CHECK(modeOf(paths.database()) == 0600);
}

TEST_CASE("a profile of a newer program is refused and not touched") {
    const support::TemporaryFolder folder;
    const auto paths = pathsIn(folder);
    makeProfile(paths, 1);
    tamper(paths, "PRAGMA user_version = 99");
    const auto before = support::readFile(paths.database());
    CHECK(problemOf(paths) == ProfileProblem::NewerSchema);
    CHECK(support::readFile(paths.database()) == before);
    CHECK(setAsideIn(paths) == 0);
}

TEST_CASE("a newer version that is only in the log is refused too, and stays there") {
    const support::TemporaryFolder folder;
    const auto paths = pathsIn(folder);
    makeProfile(paths, 1);
    const support::TemporaryFolder copy;
    const auto killed = core::storage::profileIn(copy.path());
    {
        auto database = Database::open(paths.database(), Database::Mode::ReadWrite);
        database.execute("PRAGMA user_version = 99");
        // What a kill leaves: the files as they are while the connection is open.
        fs::create_directories(killed.data);
        fs::copy_file(paths.database(), killed.database());
        fs::copy_file(paths.database().string() + "-wal", killed.database().string() + "-wal");
    }
    REQUIRE(core::storage::readHeader(killed.database()).userVersion ==
            core::storage::schemaVersion());
    const auto before = support::readFile(killed.database());
    CHECK(problemOf(killed) == ProfileProblem::NewerSchema);
    CHECK(support::readFile(killed.database()) == before);
    CHECK(fs::file_size(killed.database().string() + "-wal") > 0);
}

TEST_CASE("a database of another program is refused and not touched") {
    const support::TemporaryFolder folder;
    const auto paths = pathsIn(folder);
    fs::create_directories(paths.data);
    tamper(paths, "CREATE TABLE bookmarks (url TEXT); INSERT INTO bookmarks VALUES ('x')");
    const auto before = support::readFile(paths.database());
    CHECK(problemOf(paths) == ProfileProblem::ForeignFile);
    CHECK(support::readFile(paths.database()) == before);
}

TEST_CASE("a symbolic link in the database's place is refused") {
    const support::TemporaryFolder folder;
    const auto paths = pathsIn(folder);
    fs::create_directories(paths.data);
    const auto target = folder.write("elsewhere", "");
    fs::create_symlink(target, paths.database());
    CHECK(problemOf(paths) == ProfileProblem::ForeignFile);
    CHECK(fs::file_size(target) == 0);
}

TEST_CASE("a trigger that is not ours is refused, a missing index is made again") {
    const support::TemporaryFolder folder;
    const auto paths = pathsIn(folder);
    makeProfile(paths, 1);
    SECTION("trigger") {
        tamper(paths, "CREATE TRIGGER hidden AFTER INSERT ON work_event BEGIN SELECT 1; END");
        CHECK(problemOf(paths) == ProfileProblem::SchemaChanged);
    }
    SECTION("table") {
        tamper(paths, "DROP TRIGGER work_event_no_delete");
        CHECK(problemOf(paths) == ProfileProblem::SchemaChanged);
    }
    SECTION("index") {
        tamper(paths, "DROP INDEX mirror_order_created");
        const Profile profile(paths, fixedClock);
        auto database = profile.connect(Database::Mode::ReadOnly);
        CHECK(database.integer(
                  "SELECT count(*) FROM sqlite_schema WHERE name = 'mirror_order_created'") == 1);
    }
}

TEST_CASE("an older profile is backed up and brought to the present") {
    const support::TemporaryFolder folder;
    const auto paths = pathsIn(folder);
    makeProfile(paths, 5);
    SchemaSteps steps = core::storage::schemaSteps();
    steps.emplace_back(
        "CREATE TABLE work_mood (id INTEGER PRIMARY KEY, word TEXT NOT NULL) STRICT;"
        "INSERT INTO work_mood SELECT id, text FROM work_order_note;");
    {
        const Profile profile(paths, fixedClock, steps);
        auto database = profile.connect(Database::Mode::ReadOnly);
        CHECK(database.integer("PRAGMA user_version") == core::storage::schemaVersion() + 1);
        CHECK(database.integer("SELECT count(*) FROM work_mood") == 5);
        CHECK(database.integer("PRAGMA foreign_keys") == 1);
    }
    const auto backups = core::storage::listBackups(paths.backups());
    REQUIRE(backups.size() == 1);
    CHECK(core::storage::readHeader(backups[0].file).userVersion == core::storage::schemaVersion());
    CHECK(core::storage::checkCopy(backups[0].file).events == 5);
    // And the program of yesterday now refuses it.
    CHECK(problemOf(paths) == ProfileProblem::NewerSchema);
}

TEST_CASE("a migration step that fails leaves the version before it") {
    const support::TemporaryFolder folder;
    const auto paths = pathsIn(folder);
    makeProfile(paths, 2);
    SchemaSteps steps = core::storage::schemaSteps();
    SECTION("bad SQL") {
        steps.emplace_back("CREATE TABLE half (id INTEGER); INSERT INTO no_such_table VALUES (1);");
    }
    SECTION("rows without the record they belong to") {
        steps.emplace_back(
            "INSERT INTO mirror_import (shop_id, started_at, state) "
            "VALUES (4711, 0, 'running');");
    }
    CHECK_THROWS_AS(Profile(paths, fixedClock, steps), StorageError);
    const Profile profile(paths, fixedClock);
    auto database = profile.connect(Database::Mode::ReadOnly);
    CHECK(database.integer("PRAGMA user_version") == core::storage::schemaVersion());
    CHECK(database.integer("SELECT count(*) FROM sqlite_schema WHERE name = 'half'") == 0);
    CHECK(core::storage::checkDatabase(database).isSound());
}

TEST_CASE("a damaged database is set aside and the newest sound backup restored") {
    const support::TemporaryFolder folder;
    const auto paths = pathsIn(folder);
    makeProfile(paths, 4);
    fs::path newest;
    {
        const Profile profile(paths, fixedClock);
        profile.backup(kNow - std::chrono::hours{2});
        auto database = profile.connect(Database::Mode::ReadWrite);
        addNotes(database, 3);
        newest = profile.backup(kNow - std::chrono::hours{1}).file;
        addNotes(database, 1);
    }
    std::int64_t expected = 7;
    std::string damaged;
    SECTION("first page") {
        overwrite(paths.database(), 0, 4096);
    }
    SECTION("schema") {
        overwrite(paths.database(), 4096, 20U * 4096U);
    }
    SECTION("first page and the newest backup") {
        overwrite(paths.database(), 0, 4096);
        overwrite(newest, 4096, 8192);
        expected = 4;
    }
    damaged = support::readFile(paths.database());
    const Profile profile(paths, fixedClock);
    REQUIRE(profile.damage());
    CHECK(support::readFile(profile.damage()->setAside) == damaged);
    REQUIRE(profile.damage()->restored);
    CHECK(profile.damage()->restored->contents.events == expected);
    auto database = profile.connect(Database::Mode::ReadWrite);
    CHECK(core::storage::checkDatabase(database).events == expected);
    addNotes(database, 1);
    CHECK(core::storage::checkDatabase(database).isSound());
}

TEST_CASE("a damaged database without a backup gives way to a new one and is kept") {
    const support::TemporaryFolder folder;
    const auto paths = pathsIn(folder);
    makeProfile(paths, 4);
    overwrite(paths.database(), 0, 4096);
    const Profile profile(paths, fixedClock);
    REQUIRE(profile.damage());
    CHECK_FALSE(profile.damage()->restored);
    CHECK(setAsideIn(paths) == 1);
    auto database = profile.connect(Database::Mode::ReadOnly);
    CHECK(core::storage::checkDatabase(database).isSound());
}

TEST_CASE("damage deep in the file is looked for after an unclean exit only") {
    const support::TemporaryFolder folder;
    const auto paths = pathsIn(folder);
    makeProfile(paths, 1);
    addBulk(paths);
    damageSecondHalf(paths);
    {
        const Profile profile(paths, fixedClock);
        CHECK_FALSE(profile.damage());
    }
    // What a kill leaves behind.
    std::ofstream(paths.state / "running") << '1';
    const Profile profile(paths, fixedClock);
    CHECK(profile.damage());
}

TEST_CASE("a check tells the damage and leaves the file alone") {
    const support::TemporaryFolder folder;
    const auto paths = pathsIn(folder);
    CHECK_FALSE(core::storage::checkProfile(paths));
    makeProfile(paths, 4);
    addBulk(paths);
    const auto sound = core::storage::checkProfile(paths);
    REQUIRE(sound);
    CHECK(sound->isSound());
    CHECK(sound->events == 4);
    SECTION("half the file") {
        damageSecondHalf(paths);
    }
    SECTION("the first page") {
        overwrite(paths.database(), 0, 4096);
    }
    const auto before = support::readFile(paths.database());
    const auto report = core::storage::checkProfile(paths);
    REQUIRE(report);
    CHECK_FALSE(report->isSound());
    CHECK_FALSE(report->integrity.empty());
    CHECK(support::readFile(paths.database()) == before);
    CHECK(setAsideIn(paths) == 0);
}

TEST_CASE("a check works while the profile is in use, and leaves its locks") {
    const support::TemporaryFolder folder;
    const Profile profile(pathsIn(folder), fixedClock);
    auto database = profile.connect(Database::Mode::ReadWrite);
    addNotes(database, 2);
    Transaction act(database);
    database.execute("INSERT INTO work_shop (id, name, created_at) VALUES (5, 'five', 0)");
    const auto report = core::storage::checkProfile(profile.paths());
    REQUIRE(report);
    CHECK(report->isSound());
    CHECK(report->events == 2);
    static_cast<void>(core::storage::readHeader(profile.paths().database()));
    auto other = profile.connect(Database::Mode::ReadWrite);
    other.setGate(nullptr);
    sqlite3_busy_timeout(other.handle(), 0);
    CHECK_THROWS_AS(other.execute("BEGIN IMMEDIATE"), StorageError);
    act.commit();
}

TEST_CASE("a backup holds what was committed, is one file and leaves nothing else") {
    const support::TemporaryFolder folder;
    const auto paths = pathsIn(folder);
    const Profile profile(paths, fixedClock);
    auto database = profile.connect(Database::Mode::ReadWrite);
    addNotes(database, 6);
    Transaction open(database);
    database.execute("DELETE FROM work_order_note");
    const auto backup = profile.backup(kNow);
    open.commit();
    CHECK(backup.contents.isSound());
    CHECK(backup.contents.events == 6);
    auto copy = Database::open(backup.file, Database::Mode::ReadOnly);
    CHECK(copy.integer("SELECT count(*) FROM work_order_note") == 6);
    CHECK(std::distance(fs::directory_iterator(paths.backups()), fs::directory_iterator()) == 1);
}

TEST_CASE("a broken event chain makes no backup") {
    const support::TemporaryFolder folder;
    const Profile profile(pathsIn(folder), fixedClock);
    auto database = profile.connect(Database::Mode::ReadWrite);
    addNotes(database, 3);
    database.execute(
        "DROP TRIGGER work_event_no_update; UPDATE work_event SET actor = 'x' WHERE seq = 2");
    CHECK_THROWS_AS(profile.backup(kNow), StorageError);
    CHECK(fs::is_empty(profile.paths().backups()));
}

TEST_CASE("a backup to a file that is there already is refused") {
    const support::TemporaryFolder folder;
    const Profile profile(pathsIn(folder), fixedClock);
    const auto file = folder.write("mine.sqlite", "precious");
    CHECK_THROWS_AS(profile.backupTo(file), StorageError);
    CHECK(support::readFile(file) == "precious");
}

TEST_CASE("a backup outside of the profile takes the evidence along") {
    const support::TemporaryFolder folder;
    const Profile profile(pathsIn(folder), fixedClock);
    fs::create_directories(profile.paths().attachments());
    std::ofstream(profile.paths().attachments() / "a1.png") << "picture";
    std::ofstream(profile.paths().attachments() / "b2.pdf") << "paper";
    const auto file = folder.path() / "safe.sqlite";
    const auto backup = profile.backupTo(file);
    CHECK(backup.evidenceFiles == 2);
    CHECK(support::readFile(core::storage::evidenceBeside(file) / "a1.png") == "picture");
    CHECK(support::readFile(core::storage::evidenceBeside(file) / "b2.pdf") == "paper");

    SECTION("a folder that is there already is not mixed with another one's") {
        const auto other = folder.path() / "other.sqlite";
        fs::create_directories(core::storage::evidenceBeside(other));
        CHECK_THROWS_AS(profile.backupTo(other), StorageError);
        CHECK_FALSE(fs::exists(other));
    }
}

TEST_CASE("a backup is due after half an hour in which something happened") {
    using std::chrono::minutes;
    const support::TemporaryFolder folder;
    const Profile profile(pathsIn(folder), fixedClock);
    auto database = profile.connect(Database::Mode::ReadWrite);
    addNotes(database, 1);
    CHECK(profile.backupIfDue(kNow));
    CHECK_FALSE(profile.backupIfDue(kNow + minutes{31}));
    addNotes(database, 1);
    CHECK_FALSE(profile.backupIfDue(kNow + minutes{29}));
    CHECK(profile.backupIfDue(kNow + minutes{30}));
}

TEST_CASE("a backup before something large is made only when the last one lacks something") {
    using std::chrono::minutes;
    const support::TemporaryFolder folder;
    const Profile profile(pathsIn(folder), fixedClock);
    CHECK_FALSE(profile.backupIfChanged(kNow));
    auto database = profile.connect(Database::Mode::ReadWrite);
    addNotes(database, 1);
    CHECK(profile.backupIfChanged(kNow));
    CHECK_FALSE(profile.backupIfChanged(kNow + minutes{1}));
    addNotes(database, 1);
    CHECK(profile.backupIfChanged(kNow + minutes{2}));
}

TEST_CASE("two programs may have a profile open, and the mark goes with the last one") {
    const support::TemporaryFolder folder;
    const auto paths = pathsIn(folder);
    auto first = std::make_unique<Profile>(paths, fixedClock);
    auto second = std::make_unique<Profile>(paths, fixedClock);
    first.reset();
    CHECK(fs::file_size(paths.state / "running") == 1);
    second.reset();
    CHECK(fs::file_size(paths.state / "running") == 0);
}
