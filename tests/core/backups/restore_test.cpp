#include <fstream>

#include "core/backups/backup_service.h"
#include "core/backups/restore_request.h"
#include "core/backups/restore_run.h"
#include "core/events/event_repository.h"
#include "core/storage/backup.h"
#include "core/storage/rebuild.h"
#include "tests/support/catch.h"
#include "tests/support/erasure_shop.h"

using namespace core;
using namespace core::backups;
using agents::Role;

namespace {

/// A profile on the disk that is opened and closed as the program does.
struct House {
    support::TemporaryFolder folder;
    storage::ProfilePaths paths = storage::profileIn(folder.path());
    Seconds now = *parseLocalTime("2026-11-26 10:00:00");
    Clock clock = [this] { return now; };
    const agents::Actor owner{"Boss"};

    /// Opens the profile for as long as `use` runs.
    template <class Use>
    void open(const Use& use) {
        storage::Profile profile(paths, clock);
        auto database = profile.connect(storage::Database::Mode::ReadWrite);
        use(profile, database);
    }
    void add(const std::string& order, const std::string& nick = "云上") {
        open([&](auto&, auto& database) {
            database.execute("INSERT OR IGNORE INTO work_shop (id, name, created_at) VALUES (1, "
                             "'shop', 0)");
            support::anOrder(order).buyer(nick).receiver("陈小平").store(database);
        });
    }
    /// Gives its file.
    std::filesystem::path backUp() {
        std::filesystem::path file;
        open([&](auto& profile, auto&) { file = BackupService(profile, clock).backUp(owner)->file; });
        now += std::chrono::hours{1};
        return file;
    }
    void ask(const std::filesystem::path& file) {
        open([&](auto& profile, auto&) {
            REQUIRE(BackupService(profile, clock).requestRestore(file, "导错了文件", {}, owner));
        });
    }
    std::string orders() {
        std::string text;
        open([&](auto&, auto& database) {
            auto row = database.prepare("SELECT group_concat(order_no || buyer_nick) FROM "
                                        "(SELECT * FROM mirror_order ORDER BY order_no)");
            text = row.step() ? row.text(0) : std::string();
        });
        return text;
    }
};

}  // namespace

TEST_CASE("a restore puts a backup in place and keeps what it replaces as a backup", "[backups]") {
    House house;
    house.add("1001");
    const auto file = house.backUp();
    house.add("1002");
    house.ask(file);
    // Nothing happens before the next start.
    CHECK(house.orders() == "1001云上,1002云上");
    const auto outcome = carryOutRestore(house.paths, house.clock);
    REQUIRE(outcome);
    REQUIRE(*outcome);
    CHECK((*outcome)->backup == file.filename().string());
    CHECK(house.orders() == "1001云上");
    house.open([&](auto& profile, auto& database) {
        CHECK_FALSE(profile.damage());
        CHECK(storage::checkDatabase(database).isSound());
        const auto events = events::listOf(database, "profile", 0, "1");
        REQUIRE(events.size() == 1);
        CHECK(events.front().action == "restore");
        CHECK(events.front().actor == "Boss");
        CHECK(events.front().after.find(file.filename().string()) != std::string::npos);
        CHECK(events.front().after.find("导错了文件") == std::string::npos);
        CHECK(database.integer("SELECT count(*) FROM work_restore WHERE reason = '导错了文件'") == 1);
        const auto contents =
            BackupService(profile, house.clock)
                .check(house.paths.backups() / (*outcome)->replaced, house.owner);
        REQUIRE(contents);
        CHECK(contents->orders == 2);
    });
    // Once only.
    CHECK_FALSE(carryOutRestore(house.paths, house.clock));
    // And back again.
    house.ask(house.paths.backups() / (*outcome)->replaced);
    REQUIRE(*carryOutRestore(house.paths, house.clock));
    CHECK(house.orders() == "1001云上,1002云上");
}

TEST_CASE("a backup that is no longer good when it is carried out changes nothing", "[backups]") {
    House house;
    house.add("1001");
    const auto file = house.backUp();
    house.add("1002");
    house.ask(file);
    {
        std::fstream stream(file, std::ios::in | std::ios::out | std::ios::binary);
        stream.seekp(8192);
        stream << std::string(4096, 'x');
    }
    const auto backups = storage::listBackups(house.paths.backups()).size();
    const auto outcome = carryOutRestore(house.paths, house.clock);
    REQUIRE(outcome);
    REQUIRE_FALSE(*outcome);
    CHECK(outcome->error() == BackupError::Unsound);
    CHECK(storage::listBackups(house.paths.backups()).size() == backups);
    CHECK(house.orders() == "1001云上,1002云上");
    CHECK_FALSE(readRestoreRequest(house.paths.data));
}

TEST_CASE("a restore waits for nobody: with the profile open elsewhere it is given up",
          "[backups]") {
    House house;
    house.add("1001");
    const auto file = house.backUp();
    house.ask(file);
    house.open([&](auto&, auto&) {
        const auto outcome = carryOutRestore(house.paths, house.clock);
        REQUIRE(outcome);
        REQUIRE_FALSE(*outcome);
        CHECK(outcome->error() == BackupError::InUse);
    });
}

TEST_CASE("files that are no backup of ours are told apart", "[backups]") {
    House house;
    house.add("1001");
    const auto file = house.backUp();
    const auto problemOf = [](const std::filesystem::path& one) {
        const auto contents = storage::inspectBackup(one);
        REQUIRE_FALSE(contents);
        return contents.error();
    };
    CHECK(storage::inspectBackup(file)->orders == 1);
    CHECK(problemOf(house.folder.path() / "none.sqlite") == storage::RebuildProblem::Missing);
    CHECK(problemOf(house.folder.path()) == storage::RebuildProblem::Missing);
    CHECK(problemOf(house.folder.write("text.sqlite", "no database at all")) ==
          storage::RebuildProblem::Foreign);
    const auto other = house.folder.path() / "other.sqlite";
    {
        auto database = storage::Database::open(other, storage::Database::Mode::ReadWrite);
        database.execute("CREATE TABLE a (b)");
    }
    CHECK(problemOf(other) == storage::RebuildProblem::Foreign);
    const auto changed = house.folder.path() / "changed.sqlite";
    std::filesystem::copy_file(file, changed);
    {
        auto database = storage::Database::open(changed, storage::Database::Mode::ReadWrite);
        database.execute("CREATE TRIGGER evil AFTER INSERT ON work_event BEGIN SELECT 1; END");
    }
    CHECK(problemOf(changed) == storage::RebuildProblem::Foreign);
    const auto newer = house.folder.path() / "newer.sqlite";
    std::filesystem::copy_file(file, newer);
    {
        auto database = storage::Database::open(newer, storage::Database::Mode::ReadWrite);
        database.execute("PRAGMA user_version = 9999");
    }
    CHECK(problemOf(newer) == storage::RebuildProblem::Newer);
    const auto link = house.folder.path() / "link.sqlite";
    std::filesystem::create_symlink(file, link);
    CHECK(problemOf(link) == storage::RebuildProblem::Missing);
}

TEST_CASE("a backup of an older version is restored and brought to this one", "[backups]") {
    House house;
    const auto old = house.folder.path() / "kefu-20250101T000000Z.sqlite";
    {
        auto database = storage::Database::open(old, storage::Database::Mode::ReadWrite);
        const auto& all = storage::schemaSteps();
        storage::migrate(database, {all.begin(), all.begin() + 5});
        database.execute("INSERT INTO work_shop (id, name, created_at) VALUES (1, 'old shop', 0)");
        support::anOrder("7").buyer("老客").store(database);
    }
    house.add("1001");
    house.ask(old);
    REQUIRE(*carryOutRestore(house.paths, house.clock));
    CHECK(house.orders() == "7老客");
}

TEST_CASE("who was erased since the backup is erased in it again", "[backups]") {
    support::ErasureShop shop;
    const auto file =
        BackupService(shop.profile, shop.clock).backUp(shop.owner)->file;
    const auto target = shop.approved();
    REQUIRE(shop.service.run(target, std::nullopt, shop.owner));
    // Into a profile of its own, since this one is open.
    House house;
    house.add("1001");
    REQUIRE(BackupService(shop.profile, shop.clock).check(file, shop.owner));
    writeRestoreRequest(shop.profile.paths().data, {.file = file, .by = "Boss", .reason = "x"});
    const auto paths = shop.profile.paths();
    const auto copy = house.folder.path() / "copy";
    std::filesystem::create_directories(copy / "state");
    std::filesystem::create_directories(copy / "backups");
    (void)storage::copyDatabase(shop.database, copy / "kefu.sqlite");
    writeRestoreRequest(copy, {.file = file, .by = "Boss", .reason = "恢复"});
    const auto outcome = carryOutRestore(storage::profileIn(copy), house.clock);
    REQUIRE(outcome);
    REQUIRE(*outcome);
    CHECK((*outcome)->erasedAgain == 2);
    storage::Profile restored(storage::profileIn(copy), house.clock);
    auto database = restored.connect(storage::Database::Mode::ReadWrite);
    const auto all = support::dump(database);
    CHECK(all.find("CANARY") == std::string::npos);
    CHECK(all.find("云上飞雪") == std::string::npos);
    CHECK(all.find("其他收件人") != std::string::npos);
    CHECK(database.integer("SELECT count(*) FROM work_erasure WHERE state = 'erased'") == 1);
    removeRestoreRequest(paths.data);
}

TEST_CASE("the rights of backing up and restoring", "[backups]") {
    House house;
    house.add("1001");
    const auto file = house.backUp();
    house.open([&](auto& profile, auto& database) {
        BackupService service(profile, house.clock);
        agents::AgentService agents(database, house.clock);
        const auto chief = agents.add({.name = "Chief", .role = Role::Admin}, "1234", house.owner);
        const auto second = *agents.witness(chief->id, "1234", {"Zhou", Role::Admin});
        for (const Role role : agents::kRoles) {
            const agents::Actor actor{"Zhou", role};
            INFO(toWord(role));
            const bool backsUp = role == Role::Lead || role == Role::Admin || role == Role::Owner;
            CHECK(service.backUp(actor).has_value() == backsUp);
            house.now += std::chrono::seconds{1};
            CHECK(service.list(actor).empty() != backsUp);
            CHECK(service.check(file, actor).has_value() == backsUp);
            const bool restores = role == Role::Admin || role == Role::Owner;
            CHECK(service.requestRestore(file, "原因", second, actor).has_value() == restores);
            const auto alone = service.requestRestore(file, "原因", {}, actor);
            CHECK(alone.has_value() == (role == Role::Owner));
            if (role == Role::Admin) {
                CHECK(alone.error() == BackupError::SecondPersonNeeded);
            }
            CHECK_FALSE(service.requestRestore(file, " ", second, actor));
        }
        removeRestoreRequest(house.paths.data);
        const auto list = service.list(house.owner);
        CHECK(list.size() >= 4);
        CHECK(list.front().at > list.back().at);
        CHECK(list.front().bytes > 0);
    });
}

TEST_CASE("a profile behind a symbolic link is restored", "[backups]") {
    House house;
    house.add("1001");
    const auto file = house.backUp();
    house.add("1002");
    const support::TemporaryFolder home;
    const auto link = home.path() / "link";
    std::filesystem::create_directory_symlink(house.folder.path(), link);
    house.ask(link / "backups" / file.filename());
    const auto outcome = carryOutRestore(storage::profileIn(link), house.clock);
    REQUIRE(outcome);
    REQUIRE(*outcome);
    CHECK(house.orders() == "1001云上");
}

TEST_CASE("a restore that breaks before it begins is told and not tried again", "[backups]") {
    House house;
    house.add("1001");
    house.ask(house.backUp());
    auto paths = house.paths;
    paths.state = house.folder.write("no-folder", "x");
    const auto outcome = carryOutRestore(paths, house.clock);
    REQUIRE(outcome);
    REQUIRE_FALSE(*outcome);
    CHECK(outcome->error() == BackupError::Broken);
    CHECK_FALSE(readRestoreRequest(house.paths.data));
    CHECK(house.orders() == "1001云上");
}

TEST_CASE("damaged data is set aside and a backup is restored all the same", "[backups]") {
    for (const std::streamoff at : {0, 8192}) {
        INFO(at);
        House house;
        house.add("1001");
        house.ask(house.backUp());
        {
            std::fstream stream(house.paths.database(),
                                std::ios::in | std::ios::out | std::ios::binary);
            stream.seekp(at);
            stream << std::string(40'960, 'x');
        }
        const auto backups = storage::listBackups(house.paths.backups()).size();
        const auto outcome = carryOutRestore(house.paths, house.clock);
        REQUIRE(outcome);
        REQUIRE(*outcome);
        CHECK((*outcome)->wasDamaged);
        CHECK((*outcome)->replaced == "kefu.sqlite.corrupt-" + toFileStamp(house.now));
        CHECK(std::filesystem::file_size(house.paths.data / (*outcome)->replaced) > 40'960);
        CHECK(storage::listBackups(house.paths.backups()).size() == backups);
        CHECK(house.orders() == "1001云上");
    }
}

TEST_CASE("files that a restore leaves without a record are kept for one more horizon", "[backups]") {
    House house;
    house.add("1001");
    house.ask(house.backUp());
    std::filesystem::create_directories(house.paths.attachments());
    const auto left = house.folder.write("attachments/left.png", "png");
    const auto timeOf = [&] { return std::filesystem::last_write_time(left); };
    std::filesystem::last_write_time(
        left, std::chrono::file_clock::from_sys(house.now - std::chrono::hours{24 * 60}));
    REQUIRE(*carryOutRestore(house.paths, house.clock));
    CHECK(timeOf() == std::chrono::file_clock::from_sys(house.now));
}
