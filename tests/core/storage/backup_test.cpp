#include "core/storage/backup.h"

#include <algorithm>

#include "tests/support/catch.h"
#include "tests/support/temporary_folder.h"

namespace {

using core::Seconds;
using core::storage::BackupFile;
using std::chrono::days;
using std::chrono::hours;
using std::chrono::minutes;

// Thursday 2026-11-26 12:00:00 UTC, the first day of a week counted from the epoch.
constexpr Seconds kNow{std::chrono::seconds{1'795'694'400}};

std::vector<BackupFile> backupsAt(const std::vector<std::chrono::seconds>& ages) {
    std::vector<BackupFile> backups;
    for (const auto age : ages) {
        backups.push_back({std::to_string(age.count()), kNow - age});
    }
    return backups;
}

std::vector<std::chrono::seconds> droppedOf(const std::vector<std::chrono::seconds>& ages) {
    std::vector<std::chrono::seconds> dropped;
    for (const auto& backup : core::storage::backupsToDrop(backupsAt(ages), kNow)) {
        dropped.push_back(kNow - backup.at);
    }
    std::ranges::sort(dropped);
    return dropped;
}

using Ages = std::vector<std::chrono::seconds>;

}  // namespace

TEST_CASE("the rule for old backups") {
    struct Row {
        const char* what;
        Ages ages;
        Ages dropped;
    };
    const std::vector<Row> table{
        {"nothing to drop from nothing", {}, {}},
        {"all of two days stay",
         {minutes{1}, minutes{31}, hours{20}, hours{30}, hours{47}, hours{48} - minutes{1}},
         {}},
        {"before that the last one of a day stays",
         {minutes{1}, days{3} + hours{1}, days{3} + hours{2}, days{3} + hours{5}},
         {days{3} + hours{2}, days{3} + hours{5}}},
        {"seven days count with today; before them the last one of a week stays",
         {minutes{1}, days{6}, days{7}, days{8}, days{9}},
         {days{7}, days{9}}},
        {"four weeks stay, the fifth goes",
         {minutes{1}, days{10}, days{17}, days{24}, days{31}},
         {days{24}, days{31}}},
        {"one from the future stays", {-days{2}, minutes{5}}, {}},
        {"the newest stays however old it is", {days{300}, days{400}}, {days{400}}},
    };
    for (const Row& row : table) {
        INFO(row.what);
        CHECK(droppedOf(row.ages) == row.dropped);
    }
}

TEST_CASE("whatever the day of the week, no backup outlives the horizon of an erasure") {
    for (int day = 0; day < 7; ++day) {
        const Seconds now = kNow + days{day} + hours{11};
        std::vector<BackupFile> backups;
        for (int age = 0; age < 24 * 60; ++age) {
            backups.push_back({std::to_string(age), now - hours{age}});
        }
        const auto dropped = core::storage::backupsToDrop(backups, now);
        for (const auto& backup : backups) {
            INFO(day << ' ' << backup.file);
            CHECK((backup.at > now - core::storage::kBackupHorizon ||
                   std::ranges::find(dropped, backup) != dropped.end()));
        }
    }
}

TEST_CASE("databases set aside long ago are dropped, others are not") {
    const support::TemporaryFolder folder;
    const auto old = folder.write("kefu.sqlite.corrupt-20261001T120000Z", "x");
    const auto oldLog = folder.write("kefu.sqlite.corrupt-20261001T120000Z-wal", "x");
    folder.write("kefu.sqlite.corrupt-20261120T120000Z", "x");
    folder.write("kefu.sqlite.corrupt-never", "x");
    folder.write("kefu.sqlite", "x");
    auto dropped = core::storage::setAsideToDrop(folder.path(), kNow);
    std::ranges::sort(dropped);
    CHECK(dropped == std::vector{old, oldLog});
}

TEST_CASE("a year of half-hourly backups shrinks to a hundred and a few") {
    Ages ages;
    for (int i = 0; i < 365 * 48; ++i) {
        ages.push_back(minutes{30} * i);
    }
    const auto dropped = droppedOf(ages);
    // All of two days, four more days, and two more weeks: the last of this and of last week are
    // among the days.
    CHECK(ages.size() - dropped.size() == 96 + 4 + 2);
}

TEST_CASE("backups are listed by the time in their name, other files are left out") {
    const support::TemporaryFolder folder;
    folder.write("kefu-20261126T120000Z.sqlite", "");
    folder.write("kefu-20251126T120000Z-2.sqlite", "");
    folder.write("kefu-20261126T120000Z.sqlite.part", "");
    folder.write("kefu-notes.sqlite", "");
    folder.write("other.sqlite", "");
    const auto backups = core::storage::listBackups(folder.path());
    REQUIRE(backups.size() == 2);
    CHECK(backups[0].file.filename() == "kefu-20251126T120000Z-2.sqlite");
    CHECK(backups[1].at == kNow);
}

TEST_CASE("two backups of the same second get two names") {
    const support::TemporaryFolder folder;
    const auto first = core::storage::backupName(folder.path(), kNow);
    CHECK(first.filename() == "kefu-20261126T120000Z.sqlite");
    folder.write(first.filename().string(), "");
    CHECK(core::storage::backupName(folder.path(), kNow).filename() ==
          "kefu-20261126T120000Z-2.sqlite");
}
