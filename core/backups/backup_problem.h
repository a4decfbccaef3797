#pragma once

#include "core/backups/backup_list.h"

namespace core::storage {
enum class RebuildProblem;
}

namespace core::backups {

[[nodiscard]] BackupError errorOf(storage::RebuildProblem problem);

}  // namespace core::backups
