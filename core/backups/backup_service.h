#pragma once

#include "core/agents/witness.h"
#include "core/backups/backup_list.h"
#include "core/base/result.h"

namespace core::storage {
class Profile;
}

namespace core::backups {

/// Backups of the profile for people: listing, making, checking, and asking for a restore, which is carried out when the
/// profile is opened the next time (restore_run.h). On connections of its own: for a job's thread.
class BackupService final {
public:
    BackupService(const storage::Profile& profile, Clock clock) : m_profile(profile), m_clock(std::move(clock)) {}

    /// Newest first; fast. Nothing without Right::BackUp.
    [[nodiscard]] std::vector<BackupEntry> list(const agents::Actor& actor) const;
    /// Right::BackUp; event `back_up` of subject `profile`. Throws StorageError where the disk refuses.
    Result<BackupEntry, BackupError> backUp(const agents::Actor& actor);
    /// Right::BackUp. Reads the whole backup: seconds for a large shop.
    [[nodiscard]] Result<BackupContents, BackupError> check(const std::filesystem::path& file,
                                                            const agents::Actor& actor) const;
    /// Right::Restore; everybody but the owner with a second person. The backup is checked now and again when it is
    /// carried out; until then nothing changes.
    Result<void, BackupError> requestRestore(const std::filesystem::path& file, const std::string& reason,
                                             const std::optional<agents::Witness>& second,
                                             const agents::Actor& actor);

private:
    const storage::Profile& m_profile;
    Clock m_clock;
};

}  // namespace core::backups
