#pragma once

#include <filesystem>

#include "core/base/result.h"
#include "core/storage/profile.h"
#include "core/storage/schema.h"

namespace core::storage {

enum class RebuildProblem {
    /// Not there, or no regular file.
    Missing,
    /// No database of ours, or its tables are not what any version made.
    Foreign,
    /// Written by a newer program.
    Newer,
    /// Bytes, references or the event chain are damaged.
    Unsound,
};

/// What a backup holds, or why it cannot be used: never opened for writing, never taken as it is.
[[nodiscard]] Result<CheckReport, RebuildProblem> inspectBackup(const std::filesystem::path& file,
                                                                const SchemaSteps& steps = schemaSteps());
/// Makes a database of our own tables in a new file and reads a backup's rows into them, all but those of the search,
/// which is made again from the rest; then brings it to this program's version. `inspectBackup` comes first.
/// Throws StorageError, also where the new file does not hold what the backup does.
void rebuild(const std::filesystem::path& backup, const std::filesystem::path& target,
             const SchemaSteps& steps = schemaSteps());

}  // namespace core::storage
