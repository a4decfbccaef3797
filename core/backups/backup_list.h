#pragma once

#include "core/base/time.h"

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace core::backups {

/// A backup in the profile's folder. It was checked when it was made.
struct BackupEntry {
    std::filesystem::path file;
    Seconds at{};
    std::int64_t bytes = 0;
    bool operator==(const BackupEntry&) const = default;
};

/// What a backup was found to hold.
struct BackupContents {
    std::int64_t orders = 0;
    std::int64_t conversations = 0;
    std::int64_t events = 0;
    bool operator==(const BackupContents&) const = default;
};

enum class BackupError {
    NotAllowedForRole,
    /// A restore needs a second person.
    SecondPersonNeeded,
    ReasonMissing,
    /// More than 500 characters.
    TextTooLong,
    /// The backup is not there any more.
    Missing,
    /// No backup of this program.
    Foreign,
    /// Made by a newer version of the program.
    Newer,
    /// Damaged.
    Unsound,
    /// Not enough room on the disk.
    NoRoom,
    /// Another program has the profile open.
    InUse,
    /// The disk or the present data broke while it was restored; nothing was changed.
    Broken,
};

/// A backup that took the place of the profile's data.
struct Restored {
    /// Name of the file.
    std::string backup;
    /// Of the backup that was made of the data before; of damaged data the file that was set aside.
    std::string replaced;
    /// The data before could not be backed up, since it was damaged.
    bool wasDamaged = false;
    /// Buyers and orders that were erased since the backup and are erased in it again.
    std::int64_t erasedAgain = 0;
    bool operator==(const Restored&) const = default;
};

}  // namespace core::backups
