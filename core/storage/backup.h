#pragma once

#include <filesystem>
#include <span>
#include <vector>

#include "core/base/time.h"
#include "core/storage/profile.h"

namespace core::storage {

/// A finished backup: its name says when it was made.
struct BackupFile {
    std::filesystem::path file;
    Seconds at{};
    auto operator<=>(const BackupFile&) const = default;
};

/// Copies what `source` sees now to `target` by SQLite's backup API, checks the copy (integrity,
/// event chain, the same counts and last event as the source) and gives it its name only when it is
/// on the disk. Throws StorageError and leaves nothing behind when any of that fails.
Backup copyDatabase(Database& source, const std::filesystem::path& target);
/// Opens a copy for reading and checks it. StorageError when it cannot be opened.
[[nodiscard]] CheckReport checkCopy(const std::filesystem::path& file);

/// The name of a backup made at this time that no file of the folder has yet.
[[nodiscard]] std::filesystem::path backupName(const std::filesystem::path& folder, Seconds at);
/// Oldest first; other files are left out.
[[nodiscard]] std::vector<BackupFile> listBackups(const std::filesystem::path& folder);
/// No backup but the newest is kept longer, so that what is erased is nowhere any more after it (reliability.md
/// section 4).
inline constexpr std::chrono::days kBackupHorizon{30};
/// What may go: kept are all of the last two days, the last one of each of the last seven days and
/// of the last four weeks, and the newest in any case (reliability.md rule 5). Days and weeks are
/// UTC. All but the newest are younger than the horizon.
[[nodiscard]] std::vector<BackupFile> backupsToDrop(std::span<const BackupFile> backups,
                                                    Seconds now);
/// Databases found damaged that were set aside (`kefu.sqlite.corrupt-…`) and lie beyond the horizon.
[[nodiscard]] std::vector<std::filesystem::path> setAsideToDrop(const std::filesystem::path& folder,
                                                                Seconds now);

}  // namespace core::storage
