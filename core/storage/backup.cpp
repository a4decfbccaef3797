#include "core/storage/backup.h"

#include <algorithm>
#include <array>
#include <set>
#include <sqlite3.h>

#include "core/base/file.h"
#include "core/storage/connection_rules.h"
#include "core/storage/error.h"

namespace core::storage {
namespace {

namespace fs = std::filesystem;
using std::chrono::days;
using std::chrono::floor;

constexpr std::string_view kPrefix = "kefu-";
constexpr std::string_view kSuffix = ".sqlite";
constexpr std::string_view kSetAside = ".corrupt-";
/// Room that must be left on the disk after a backup.
constexpr std::uintmax_t kSpareBytes = 64U << 20U;

constexpr auto kLastEvent = "SELECT coalesce(max(seq), 0) FROM work_event";

/// Other files may lie beside the backups, under any name.
std::string textOf(const fs::path& name) {
    const auto text = name.u8string();
    return {text.begin(), text.end()};
}

/// Removes a file that did not become what it should.
class PartFile final {
public:
    explicit PartFile(fs::path file) : m_file(std::move(file)) { fs::remove(m_file); }
    ~PartFile() {
        std::error_code ignored;
        fs::remove(m_file, ignored);
    }
    PartFile(const PartFile&) = delete;
    PartFile& operator=(const PartFile&) = delete;
    [[nodiscard]] const fs::path& path() const { return m_file; }

private:
    fs::path m_file;
};

/// A read transaction: everything inside sees the same state.
class Snapshot final {
public:
    explicit Snapshot(Database& database) : m_database(database) { m_database.execute("BEGIN"); }
    ~Snapshot() { sqlite3_exec(m_database.handle(), "ROLLBACK", nullptr, nullptr, nullptr); }
    Snapshot(const Snapshot&) = delete;
    Snapshot& operator=(const Snapshot&) = delete;

private:
    Database& m_database;
};

void requireRoom(Database& source, const fs::path& folder) {
    const auto bytes = static_cast<std::uintmax_t>(source.integer("PRAGMA page_count") *
                                                   source.integer("PRAGMA page_size"));
    if (fs::space(folder).available < bytes + kSpareBytes) {
        throw StorageError(SQLITE_FULL, "not enough room on the disk for a backup");
    }
}

void copyPages(Database& source, Database& target) {
    sqlite3_backup* copy = sqlite3_backup_init(target.handle(), "main", source.handle(), "main");
    if (copy == nullptr) {
        throw StorageError(sqlite3_extended_errcode(target.handle()),
                           sqlite3_errmsg(target.handle()));
    }
    sqlite3_backup_step(copy, -1);
    const int code = sqlite3_backup_finish(copy);
    if (code != SQLITE_OK) {
        throw StorageError(code, std::string("the backup failed: ") + sqlite3_errstr(code));
    }
}

/// Number of records of each kind, and the last event.
std::array<std::int64_t, 8> counts(const CheckReport& report, std::int64_t lastEvent) {
    return {report.events,  report.orders,        report.items,    report.refunds,
            report.reviews, report.conversations, report.messages, lastEvent};
}

/// `20170708T004232Z` at a place of a file's name.
std::optional<Seconds> stampAt(const std::string& name, std::size_t at) {
    const std::string stamp = name.substr(std::min(at, name.size()), 16);
    if (stamp.size() != 16 || stamp[8] != 'T' || stamp[15] != 'Z') {
        return std::nullopt;
    }
    const std::string text = stamp.substr(0, 4) + '-' + stamp.substr(4, 2) + '-' +
                             stamp.substr(6, 2) + ' ' + stamp.substr(9, 2) + ':' +
                             stamp.substr(11, 2) + ':' + stamp.substr(13, 2);
    return parseLocalTime(text, std::chrono::minutes{0});
}

std::optional<Seconds> stampOf(const std::string& name) {
    // kefu-20170708T004232Z.sqlite, or …Z-2.sqlite when two were made in the same second.
    return name.starts_with(kPrefix) && name.ends_with(kSuffix) ? stampAt(name, kPrefix.size())
                                                                : std::nullopt;
}

/// Keeps the newest of each period among the last `count` periods.
template <class Period>
void keepNewestOfEach(std::span<const BackupFile> oldestFirst, Seconds now, int count,
                      std::set<fs::path>& kept) {
    std::set<Seconds::rep> seen;
    const auto current = floor<Period>(now.time_since_epoch()).count();
    for (std::size_t i = oldestFirst.size(); i-- > 0;) {
        const auto period = floor<Period>(oldestFirst[i].at.time_since_epoch()).count();
        if (period > current - count && seen.insert(period).second) {
            kept.insert(oldestFirst[i].file);
        }
    }
}

}  // namespace

CheckReport checkCopy(const fs::path& file) {
    auto copy = Database::open(file, Database::Mode::ReadOnly);
    applyConnectionRules(copy, Database::Mode::ReadOnly);
    return checkDatabase(copy);
}

Backup copyDatabase(Database& source, const fs::path& target) {
    const fs::path folder = fs::absolute(target).parent_path();
    requireRoom(source, folder);
    const PartFile part(folder / (target.filename().string() + ".part"));
    createPrivateFile(part.path());
    std::int64_t lastEvent = 0;
    CheckReport expected;
    {
        auto copy = Database::open(part.path(), Database::Mode::ReadWrite);
        const Snapshot snapshot(source);
        lastEvent = source.integer(kLastEvent);
        expected = countRecords(source);
        copyPages(source, copy);
        // The copy carries the source's WAL mode; a backup is one file.
        copy.execute("PRAGMA journal_mode = DELETE");
    }
    CheckReport contents = checkCopy(part.path());
    auto copy = Database::open(part.path(), Database::Mode::ReadOnly);
    if (!contents.isSound() ||
        counts(contents, copy.integer(kLastEvent)) != counts(expected, lastEvent)) {
        throw StorageError(SQLITE_CORRUPT, "the backup is not sound and was not kept");
    }
    syncFile(part.path());
    renameDurably(part.path(), target);
    return {.file = target, .contents = std::move(contents)};
}

fs::path backupName(const fs::path& folder, Seconds at) {
    const std::string stem = std::string(kPrefix) + toFileStamp(at);
    fs::path file = folder / (stem + std::string(kSuffix));
    for (int number = 2; fs::exists(file); ++number) {
        file = folder / (stem + '-' + std::to_string(number) + std::string(kSuffix));
    }
    return file;
}

std::vector<BackupFile> listBackups(const fs::path& folder) {
    std::vector<BackupFile> backups;
    if (!fs::exists(folder)) {
        return backups;
    }
    for (const auto& entry : fs::directory_iterator(folder)) {
        const auto at = stampOf(textOf(entry.path().filename()));
        if (at && entry.is_regular_file()) {
            backups.push_back({entry.path(), *at});
        }
    }
    std::ranges::sort(backups, [](const BackupFile& left, const BackupFile& right) {
        return std::tie(left.at, left.file) < std::tie(right.at, right.file);
    });
    return backups;
}

std::vector<BackupFile> backupsToDrop(std::span<const BackupFile> backups, Seconds now) {
    std::vector<BackupFile> sorted(backups.begin(), backups.end());
    std::ranges::sort(sorted, {}, &BackupFile::at);
    std::set<fs::path> kept;
    for (const BackupFile& backup : sorted) {
        if (backup.at > now - days{2}) {
            kept.insert(backup.file);
        }
    }
    keepNewestOfEach<days>(sorted, now, 7, kept);
    keepNewestOfEach<std::chrono::weeks>(sorted, now, 4, kept);
    if (!sorted.empty()) {
        kept.insert(sorted.back().file);
    }
    std::erase_if(sorted, [&kept](const BackupFile& backup) { return kept.contains(backup.file); });
    return sorted;
}

std::vector<fs::path> setAsideToDrop(const fs::path& folder, Seconds now) {
    std::vector<fs::path> files;
    for (const auto& entry : fs::directory_iterator(folder)) {
        const std::string name = textOf(entry.path().filename());
        const auto mark = name.find(kSetAside);
        if (mark == std::string::npos || !entry.is_regular_file()) {
            continue;
        }
        const auto at = stampAt(name, mark + kSetAside.size());
        if (at && *at <= now - kBackupHorizon) {
            files.push_back(entry.path());
        }
    }
    return files;
}

}  // namespace core::storage
