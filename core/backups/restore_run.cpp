#include "core/backups/restore_run.h"

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

Restored restore(const storage::ProfilePaths& paths, const RestoreRequest& request, Seconds now) {
    const auto staging = paths.data / kStaging;
    auto present = open(paths.database());
    const auto kept = storage::copyDatabase(present, storage::backupName(paths.backups(), now));
    storage::rebuild(request.file, staging);
    Restored restored{.backup = nameOf(request.file), .replaced = nameOf(kept.file)};
    {
        auto database = open(staging);
        storage::Transaction transaction(database);
        restored.erasedAgain = erasure::carryOver(present, database, now);
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
        copyEvidence(storage::evidenceBeside(request.file), paths.attachments(),
                     repository.evidence());
    }
    // Everything of the old one is in its file, so that its log cannot be taken for the new one's.
    if (!storage::emptyLog(present)) {
        throw storage::StorageError(SQLITE_BUSY, "another program reads the profile");
    }
    {
        const auto closed = std::move(present);
    }
    for (const char* part : {"-wal", "-shm", "-journal"}) {
        auto log = paths.database();
        fs::remove(log += part);
    }
    syncFile(staging);
    renameDurably(staging, paths.database());
    return restored;
}

Outcome attempt(const storage::ProfilePaths& paths, const RestoreRequest& request, Seconds now) {
    storage::RunMark mark(paths.state / "running");
    if (!mark.isAlone()) {
        return Unexpected{BackupError::InUse};
    }
    try {
        if (const auto contents = storage::inspectBackup(request.file); !contents) {
            return Unexpected{errorOf(contents.error())};
        }
        auto restored = restore(paths, request, now);
        mark.settle();
        return restored;
    } catch (const storage::StorageError& error) {
        spdlog::error("The restore was not carried out: {}", error.what());
        return Unexpected{error.code() == SQLITE_FULL ? BackupError::NoRoom : BackupError::Broken};
    } catch (const fs::filesystem_error& error) {
        spdlog::error("The restore was not carried out: {}", error.code().message());
        return Unexpected{BackupError::Broken};
    }
}

}  // namespace

std::optional<Outcome> carryOutRestore(const storage::ProfilePaths& paths, const Clock& clock) {
    const auto request = readRestoreRequest(paths.data);
    if (!request) {
        return std::nullopt;
    }
    auto outcome = attempt(paths, *request, clock());
    removeRestoreRequest(paths.data);
    std::error_code ignored;
    fs::remove(paths.data / kStaging, ignored);
    return outcome;
}

}  // namespace core::backups
