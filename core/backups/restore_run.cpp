#include "core/backups/restore_run.h"

#include <algorithm>
#include <nlohmann/json.hpp>
#include <spdlog/spdlog.h>
#include <sqlite3.h>

#include "core/backups/backup_problem.h"
#include "core/backups/restore_repository.h"
#include "core/backups/restore_request.h"
#include "core/base/file.h"
#include "core/erasure/erasure_carry_over.h"
#include "core/events/event_repository.h"
#include "core/storage/backup.h"
#include "core/storage/byte_search.h"
#include "core/storage/connection_rules.h"
#include "core/storage/error.h"
#include "core/storage/profile_paths.h"
#include "core/storage/rebuild.h"
#include "core/storage/run_mark.h"
#include "core/storage/transaction.h"

namespace core::backups {
namespace {

namespace fs = std::filesystem;
using Outcome = Result<Restored, BackupError>;

constexpr auto kStaging = "kefu.sqlite.restoring";

std::string nameOf(const fs::path& file) {
    const auto name = file.filename().u8string();
    return {name.begin(), name.end()};
}

storage::Database open(const fs::path& file) {
    auto database = storage::Database::open(file, storage::Database::Mode::ReadWrite);
    storage::applyConnectionRules(database, storage::Database::Mode::ReadWrite);
    return database;
}

/// Of a backup in another place: what the profile has not.
void copyEvidence(const fs::path& from, const fs::path& to, const std::vector<std::string>& names) {
    if (!fs::exists(from)) {
        return;
    }
    createPrivateFolder(to);
    for (const auto& name : names) {
        const auto source = from / fs::path(name).filename();
        const auto target = to / fs::path(name).filename();
        if (fs::is_regular_file(fs::symlink_status(source)) && !fs::exists(target)) {
            fs::copy_file(source, target);
            makePrivate(target);
            syncFile(target);
        }
    }
}

/// Files without a record are deleted once no backup can name them: that time begins now.
void touchNameless(const fs::path& folder, const std::vector<std::string>& names, Seconds now) {
    if (!fs::exists(folder)) {
        return;
    }
    for (const auto& entry : fs::directory_iterator(folder)) {
        if (entry.is_regular_file() && std::ranges::find(names, nameOf(entry.path())) == names.end()) {
            fs::last_write_time(entry.path(), std::chrono::file_clock::from_sys(now));
        }
    }
}

bool isDamage(const storage::StorageError& error) {
    const int primary = error.code() & 0xff;
    return primary == SQLITE_CORRUPT || primary == SQLITE_NOTADB;
}

/// The data that is replaced. When it is damaged, a restore is what helps: it goes on without a backup of it.
struct Present {
    std::optional<storage::Database> database;
    fs::path kept;
    bool isDamaged = false;
    erasure::Erasures erasures;
};

Present keepPresent(const storage::ProfilePaths& paths, Seconds now) {
    Present present;
    try {
        present.database.emplace(open(paths.database()));
        present.kept =
            storage::copyDatabase(*present.database, storage::backupName(paths.backups(), now)).file;
    } catch (const storage::StorageError& error) {
        if (!isDamage(error)) {
            throw;
        }
        spdlog::error("The present data is damaged and is set aside: {}", error.what());
        present.isDamaged = true;
        present.kept = paths.database();
        present.kept += ".corrupt-" + toFileStamp(now);
    }
    try {
        if (present.database) {
            present.erasures = erasure::erasuresOf(*present.database);
        }
    } catch (const std::exception& error) {
        if (!present.isDamaged) {
            throw;
        }
        spdlog::error("What was erased cannot be read from the damaged data: {}", error.what());
    }
    return present;
}

/// Under a second name, so that the first one is never without a file.
void linkAside(const fs::path& file, const fs::path& aside) {
    if (!fs::exists(file)) {
        return;
    }
    std::error_code error;
    fs::create_hard_link(file, aside, error);
    if (error) {
        fs::copy_file(file, aside);
    }
    makePrivate(aside);
}

fs::path withSuffix(fs::path file, const char* suffix) {
    return file += suffix;
}

/// Everything of the old data is in one file or set aside, so that its log cannot be taken for the new one's.
void leavePresent(const storage::ProfilePaths& paths, Present& present) {
    if (!present.isDamaged && !storage::emptyLog(*present.database)) {
        throw storage::StorageError(SQLITE_BUSY, "another program reads the profile");
    }
    if (present.isDamaged) {
        for (const char* part : {"", "-wal", "-journal"}) {
            linkAside(withSuffix(paths.database(), part), withSuffix(present.kept, part));
        }
    }
    present.database.reset();
    for (const char* part : {"-wal", "-shm", "-journal"}) {
        fs::remove(withSuffix(paths.database(), part));
    }
}

Restored restore(const storage::ProfilePaths& paths, const RestoreRequest& request, Seconds now) {
    const auto staging = paths.data / kStaging;
    auto present = keepPresent(paths, now);
    storage::rebuild(request.file, staging);
    Restored restored{.backup = nameOf(request.file),
                      .replaced = nameOf(present.kept),
                      .wasDamaged = present.isDamaged};
    {
        auto database = open(staging);
        storage::Transaction transaction(database);
        restored.erasedAgain = erasure::carryOver(present.erasures, database, now);
        RestoreRepository repository(database);
        const auto id = repository.add(request, restored, now);
        events::append(database, {.at = now,
                                  .actor = request.by,
                                  .subjectKind = "profile",
                                  .shop = 0,
                                  .subject = std::to_string(id),
                                  .action = "restore",
                                  .before = {},
                                  .after = nlohmann::json{{"backup", restored.backup},
                                                          {"replaced", restored.replaced},
                                                          {"second", request.signedBy},
                                                          {"erased_again", restored.erasedAgain}}
                                               .dump()});
        transaction.commit();
        if (!storage::checkDatabase(database).isSound()) {
            throw storage::StorageError(SQLITE_CORRUPT, "the restored data is not sound");
        }
        const auto names = repository.evidence();
        copyEvidence(storage::evidenceBeside(request.file), paths.attachments(), names);
        touchNameless(paths.attachments(), names, now);
    }
    leavePresent(paths, present);
    syncFile(staging);
    renameDurably(staging, paths.database());
    return restored;
}

Outcome attempt(const storage::ProfilePaths& paths, const RestoreRequest& request, Seconds now) {
    storage::RunMark mark(paths.state / "running");
    if (!mark.isAlone()) {
        return Unexpected{BackupError::InUse};
    }
    if (const auto contents = storage::inspectBackup(request.file); !contents) {
        return Unexpected{errorOf(contents.error())};
    }
    auto restored = restore(paths, request, now);
    mark.settle();
    return restored;
}

BackupError toldOf(const std::exception& error) {
    const auto* storage = dynamic_cast<const storage::StorageError*>(&error);
    return storage != nullptr && storage->code() == SQLITE_FULL ? BackupError::NoRoom
                                                                : BackupError::Broken;
}

/// SQLite follows no symbolic link, not even one in a folder's path.
storage::ProfilePaths canonical(storage::ProfilePaths paths) {
    for (fs::path* folder : {&paths.data, &paths.state}) {
        *folder = fs::weakly_canonical(fs::absolute(*folder));
    }
    return paths;
}

}  // namespace

std::optional<Outcome> carryOutRestore(const storage::ProfilePaths& given, const Clock& clock) {
    const auto request = readRestoreRequest(given.data);
    if (!request) {
        return std::nullopt;
    }
    Outcome outcome = Unexpected{BackupError::Broken};
    try {
        const auto paths = canonical(given);
        outcome = attempt(paths, *request, clock());
    } catch (const std::exception& error) {
        spdlog::error("The restore was not carried out: {}", error.what());
        outcome = Unexpected{toldOf(error)};
    }
    removeRestoreRequest(given.data);
    std::error_code ignored;
    fs::remove(given.data / kStaging, ignored);
    return outcome;
}

}  // namespace core::backups
