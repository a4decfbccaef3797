#pragma once

#include "core/backups/backup_list.h"
#include "core/base/result.h"

namespace core::storage {
struct ProfilePaths;
}

namespace core::backups {

/// Carries out the restore that was asked for, before the profile is opened. Nothing: none was. The data of now is backed
/// up and checked first, or, when it is damaged, set aside as `kefu.sqlite.corrupt-…`; the backup is checked and read into
/// a new database, which takes over what was erased since; only then it takes the place of the old one, in one step. When
/// anything of that fails, nothing was changed, and the request is gone. Throws nothing.
[[nodiscard]] std::optional<Result<Restored, BackupError>> carryOutRestore(const storage::ProfilePaths& paths,
                                                                           const Clock& clock);

}  // namespace core::backups
