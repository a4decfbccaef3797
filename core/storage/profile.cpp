#include "core/storage/profile.h"

#include <mutex>
#include <sqlite3.h>

#include "core/base/file.h"
#include "core/storage/backup.h"
#include "core/storage/connection_rules.h"
#include "core/storage/error.h"
#include "core/storage/file_header.h"
#include "core/storage/mount_table.h"
#include "core/storage/write_gate.h"

namespace core::storage {
namespace {

namespace fs = std::filesystem;

constexpr std::chrono::minutes kBackupInterval{30};
constexpr auto kLastEvent = "SELECT coalesce(max(seq), 0) FROM work_event";

/// SQLite's sorts and temporary tables hold orders too: they go into the profile, not into the
/// system's folder. The setting is one of the process and must stand before its first connection.
void keepTemporaryFilesIn(const fs::path& folder) {
    static std::once_flag once;
    std::call_once(once, [&folder] {
        const auto name = folder.u8string();
        sqlite3_temp_directory = sqlite3_mprintf("%s", reinterpret_cast<const char*>(name.c_str()));
    });
}

ProfilePaths prepared(ProfilePaths paths) {
    for (fs::path* folder : {&paths.data, &paths.state}) {
        // SQLite follows no symbolic link, not even one in a folder's path.
        *folder = fs::weakly_canonical(fs::absolute(*folder));
        if (const auto kind = networkFileSystem(readMountTable(), *folder)) {
            throw ProfileError(ProfileProblem::NetworkFileSystem,
                               "the profile lies on a network file system (" + *kind +
                                   "); it must be on a local disk");
        }
        createPrivateFolder(*folder);
    }
    createPrivateFolder(paths.backups());
    createPrivateFolder(paths.data / "temporary");
    keepTemporaryFilesIn(paths.data / "temporary");
    return paths;
}

[[noreturn]] void refuseNewer(std::int64_t found, std::int64_t known) {
    throw ProfileError(ProfileProblem::NewerSchema,
                       "the profile was written by a newer version of this program (schema " +
                           std::to_string(found) + ", this one knows " + std::to_string(known) +
                           ")");
}

/// What can be refused from the first page alone, before SQLite opens and thereby touches the file.
void refuseByHeader(const fs::path& file, std::int64_t known) {
    if (fs::is_symlink(fs::symlink_status(file))) {
        throw ProfileError(ProfileProblem::ForeignFile, "the database is a symbolic link");
    }
    const FileHeader header = readHeader(file);
    switch (header.kind) {
        case FileKind::Absent:
            return;
        case FileKind::NotDatabase:
            throw StorageError(SQLITE_NOTADB, "the file does not begin as a database does");
        case FileKind::Database:
            break;
    }
    if (header.applicationId != kApplicationId) {
        // Ours until its first transaction: it was being made when the program ended.
        const bool isUnborn =
            header.applicationId == 0 && header.userVersion == 0 && fs::file_size(file) <= 4096;
        if (!isUnborn) {
            throw ProfileError(ProfileProblem::ForeignFile,
                               "the file is a database of another program");
        }
    }
    if (header.userVersion > known) {
        refuseNewer(header.userVersion, known);
    }
}

/// Closing the last connection moves the write-ahead log into the file. While a refusal is still
/// possible it must not.
void setCheckpointOnClose(Database& database, bool wanted) {
    sqlite3_db_config(database.handle(), SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, wanted ? 0 : 1, nullptr);
}

void requireQuickCheck(Database& database) {
    auto rows = database.prepare("PRAGMA quick_check(1)");
    if (!rows.step() || rows.textView(0) != "ok") {
        throw StorageError(SQLITE_CORRUPT, "the check after an unclean exit found damage");
    }
}

void requireSchema(Database& database, const SchemaSteps& steps) {
    switch (compareSchema(database, steps)) {
        case SchemaState::AsMade:
            return;
        case SchemaState::IndexesMissing:
            repairIndexes(database, steps);
            return;
        case SchemaState::Changed:
            throw ProfileError(ProfileProblem::SchemaChanged,
                               "the database's tables are not what this version makes");
    }
}

/// The schema of the version the file has, which may be older than the program's.
SchemaSteps stepsUpTo(const SchemaSteps& steps, std::int64_t version) {
    return {steps.begin(), steps.begin() + static_cast<std::ptrdiff_t>(version)};
}

fs::path withSuffix(fs::path file, const std::string& suffix) {
    return file += suffix;
}

fs::path setAside(const fs::path& database, Seconds now) {
    const std::string suffix = ".corrupt-" + toFileStamp(now);
    fs::path aside = withSuffix(database, suffix);
    for (int number = 2; fs::exists(aside); ++number) {
        aside = withSuffix(database, suffix + '-' + std::to_string(number));
    }
    for (const char* part : {"-wal", "-journal", ""}) {
        const fs::path from = withSuffix(database, part);
        if (fs::exists(from) && (fs::file_size(from) > 0 || from == database)) {
            renameDurably(from, withSuffix(aside, part));
        }
    }
    // What is left of the logs is empty; the shared memory is an index that SQLite makes again.
    for (const char* part : {"-wal", "-journal", "-shm"}) {
        fs::remove(withSuffix(database, part));
    }
    return aside;
}

std::optional<CheckReport> checkIfReadable(const fs::path& file) {
    try {
        return checkCopy(file);
    } catch (const StorageError&) {
        // A backup that cannot be opened is passed over for an older one.
        return std::nullopt;
    }
}

/// Files, and none of a copy that was cut off. Returns how many.
std::size_t copyEvidence(const fs::path& from, const fs::path& to) {
    if (!fs::exists(from) || fs::is_empty(from)) {
        return 0;
    }
    fs::create_directories(to);
    fs::permissions(to, fs::perms::owner_all);
    std::size_t count = 0;
    for (const auto& entry : fs::directory_iterator(from)) {
        if (entry.is_regular_file()) {
            const auto copy = to / entry.path().filename();
            fs::copy_file(entry.path(), copy);
            syncFile(copy);
            ++count;
        }
    }
    return count;
}

}  // namespace

Profile::Profile(ProfilePaths paths, const Clock& clock, const SchemaSteps& steps)
    : m_paths(prepared(std::move(paths)))
    , m_mark(m_paths.state / "running")
    , m_gate(std::make_shared<WriteGate>(m_paths.state)) {
    const Seconds now = clock();
    try {
        open(now, steps);
    } catch (const StorageError& error) {
        if (!isDamage(error.code())) {
            throw;
        }
        if (!m_mark.isAlone()) {
            throw ProfileError(ProfileProblem::Damaged,
                               "the database is damaged and another program has it open");
        }
        recover(now);
        open(now, steps);
    }
    m_mark.settle();
}

Profile::~Profile() = default;

void Profile::open(Seconds now, const SchemaSteps& steps) {
    const auto known = static_cast<std::int64_t>(steps.size());
    refuseByHeader(m_paths.database(), known);
    createPrivateFile(m_paths.database());
    for (const char* part : {"", "-wal", "-shm"}) {
        makePrivate(withSuffix(m_paths.database(), part));
    }
    auto database = connect(Database::Mode::ReadWrite);
    setCheckpointOnClose(database, false);
    if (m_mark.wasLeftOpen() && !m_damage) {
        requireQuickCheck(database);
    }
    // Again, since the log may hold a newer first page than the file.
    const auto version = database.integer("PRAGMA user_version");
    if (version > known) {
        refuseNewer(version, known);
    }
    if (version > 0) {
        requireSchema(database, stepsUpTo(steps, version));
    }
    if (version > 0 && version < known) {
        if (!m_mark.isAlone()) {
            throw StorageError(SQLITE_BUSY, "an older version of the program has the profile open");
        }
        copyDatabase(database, backupName(m_paths.backups(), now));
    }
    database.execute("PRAGMA journal_mode = WAL");
    migrate(database, steps);
    setCheckpointOnClose(database, true);
}

void Profile::recover(Seconds now) {
    m_damage = DamageNotice{.setAside = setAside(m_paths.database(), now)};
    auto backups = listBackups(m_paths.backups());
    while (!backups.empty()) {
        const BackupFile newest = backups.back();
        backups.pop_back();
        auto contents = checkIfReadable(newest.file);
        if (!contents || !contents->isSound()) {
            continue;
        }
        const fs::path copy = withSuffix(m_paths.database(), ".part");
        fs::copy_file(newest.file, copy, fs::copy_options::overwrite_existing);
        makePrivate(copy);
        syncFile(copy);
        renameDurably(copy, m_paths.database());
        m_damage->restored = Backup{.file = newest.file, .contents = std::move(*contents)};
        m_damage->restoredFrom = newest.at;
        return;
    }
}

Database Profile::connect(Database::Mode mode) const {
    auto database = Database::open(m_paths.database(), mode);
    applyConnectionRules(database, mode);
    database.setGate(m_gate);
    return database;
}

Backup Profile::backup(Seconds now) const {
    auto source = connect(Database::Mode::ReadOnly);
    Backup made = copyDatabase(source, backupName(m_paths.backups(), now));
    dropExpired(now);
    return made;
}

void Profile::dropExpired(Seconds now) const {
    for (const BackupFile& old : backupsToDrop(listBackups(m_paths.backups()), now)) {
        fs::remove(old.file);
    }
    for (const fs::path& old : setAsideToDrop(m_paths.data, now)) {
        fs::remove(old);
    }
}

Backup Profile::backupTo(const fs::path& file) const {
    if (fs::exists(file)) {
        throw StorageError(SQLITE_CANTOPEN, "the file is there already");
    }
    const auto evidence = evidenceBeside(file);
    if (fs::exists(evidence)) {
        throw StorageError(SQLITE_CANTOPEN, "the folder for the evidence is there already");
    }
    auto source = connect(Database::Mode::ReadOnly);
    auto backup = copyDatabase(source, file);
    // After the database: a file of evidence is there before its row, so that each row finds its file.
    try {
        backup.evidenceFiles = copyEvidence(m_paths.attachments(), evidence);
    } catch (const fs::filesystem_error& error) {
        std::error_code ignored;
        fs::remove_all(evidence, ignored);
        fs::remove(file, ignored);
        throw StorageError(SQLITE_IOERR, "the evidence could not be copied: " + error.code().message());
    }
    return backup;
}

fs::path evidenceBeside(const fs::path& backup) {
    auto folder = backup;
    return folder += ".evidence";
}

std::optional<Backup> Profile::backupIfChanged(Seconds now) const {
    const auto backups = listBackups(m_paths.backups());
    // Every act appends its event, so the last event tells whether anything happened.
    const auto lastEvent = connect(Database::Mode::ReadOnly).integer(kLastEvent);
    const auto kept =
        backups.empty()
            ? 0
            : Database::open(backups.back().file, Database::Mode::ReadOnly).integer(kLastEvent);
    return lastEvent == kept ? std::nullopt : std::optional(backup(now));
}

std::optional<Backup> Profile::backupIfDue(Seconds now) const {
    dropExpired(now);
    const auto backups = listBackups(m_paths.backups());
    if (!backups.empty() && now - backups.back().at < kBackupInterval) {
        return std::nullopt;
    }
    return backupIfChanged(now);
}

std::optional<CheckReport> checkProfile(const ProfilePaths& paths) {
    const fs::path file =
        fs::weakly_canonical(fs::absolute(paths.data)) / paths.database().filename();
    try {
        refuseByHeader(file, schemaVersion());
        if (readHeader(file).kind == FileKind::Absent) {
            return std::nullopt;
        }
        return checkCopy(file);
    } catch (const StorageError& error) {
        if (!isDamage(error.code())) {
            throw;
        }
        return CheckReport{.integrity = error.what()};
    }
}

}  // namespace core::storage
