#include "core/backups/backup_service.h"

#include <algorithm>
#include <nlohmann/json.hpp>

#include "core/agents/rights.h"
#include "core/backups/backup_problem.h"
#include "core/backups/restore_request.h"
#include "core/base/text.h"
#include "core/events/event_repository.h"
#include "core/storage/backup.h"
#include "core/storage/profile.h"
#include "core/storage/rebuild.h"
#include "core/storage/transaction.h"

namespace core::backups {
namespace {

namespace fs = std::filesystem;
using agents::mayAct;
using agents::Right;

constexpr std::size_t kLongestReason = 500;

BackupEntry entryOf(const storage::BackupFile& backup) {
    std::error_code error;
    const auto bytes = fs::file_size(backup.file, error);
    return {.file = backup.file,
            .at = backup.at,
            .bytes = error ? 0 : static_cast<std::int64_t>(bytes)};
}

/// SQLite follows no symbolic link, not even one in a folder's path; a backup that is one itself is refused.
fs::path placeOf(const fs::path& file) {
    const auto absolute = fs::absolute(file);
    return fs::weakly_canonical(absolute.parent_path()) / absolute.filename();
}

}  // namespace

std::vector<BackupEntry> BackupService::list(const agents::Actor& actor) const {
    std::vector<BackupEntry> entries;
    if (!mayAct(actor, Right::BackUp)) {
        return entries;
    }
    for (const auto& backup : storage::listBackups(m_profile.paths().backups())) {
        entries.push_back(entryOf(backup));
    }
    std::ranges::reverse(entries);
    return entries;
}

Result<BackupEntry, BackupError> BackupService::backUp(const agents::Actor& actor) {
    if (!mayAct(actor, Right::BackUp)) {
        return Unexpected{BackupError::NotAllowedForRole};
    }
    const Seconds now = m_clock();
    {
        // Before the copy, so that the copy tells of it and the next half hour makes no other.
        auto database = m_profile.connect(storage::Database::Mode::ReadWrite);
        storage::Transaction transaction(database);
        events::append(database, {.at = now,
                                  .actor = actor.name,
                                  .subjectKind = "profile",
                                  .shop = 0,
                                  .subject = {},
                                  .action = "back_up"});
        transaction.commit();
    }
    const auto made = m_profile.backup(now);
    return entryOf({made.file, now});
}

Result<BackupContents, BackupError> BackupService::check(const fs::path& file,
                                                         const agents::Actor& actor) const {
    if (!mayAct(actor, Right::BackUp)) {
        return Unexpected{BackupError::NotAllowedForRole};
    }
    const auto contents = storage::inspectBackup(placeOf(file));
    if (!contents) {
        return Unexpected{errorOf(contents.error())};
    }
    return BackupContents{.orders = contents->orders,
                          .conversations = contents->conversations,
                          .events = contents->events};
}

Result<void, BackupError> BackupService::requestRestore(const fs::path& file,
                                                        const std::string& reason,
                                                        const std::optional<agents::Witness>& second,
                                                        const agents::Actor& actor) {
    if (!mayAct(actor, Right::Restore)) {
        return Unexpected{BackupError::NotAllowedForRole};
    }
    if (actor.role != agents::Role::Owner &&
        (!second || !agents::mayWitness(second->actor(), actor))) {
        return Unexpected{BackupError::SecondPersonNeeded};
    }
    const auto clean = cleanText(reason);
    if (clean.empty()) {
        return Unexpected{BackupError::ReasonMissing};
    }
    if (characterCount(clean) > kLongestReason) {
        return Unexpected{BackupError::TextTooLong};
    }
    if (const auto contents = check(file, actor); !contents) {
        return Unexpected{contents.error()};
    }
    writeRestoreRequest(m_profile.paths().data,
                        {.file = placeOf(file),
                         .by = actor.name,
                         .signedBy = second ? second->actor().name : std::string(),
                         .reason = clean});
    return {};
}

}  // namespace core::backups
