#include "core/backups/backup_problem.h"

#include "core/storage/rebuild.h"

namespace core::backups {

BackupError errorOf(storage::RebuildProblem problem) {
    switch (problem) {
        case storage::RebuildProblem::Missing:
            return BackupError::Missing;
        case storage::RebuildProblem::Foreign:
            return BackupError::Foreign;
        case storage::RebuildProblem::Newer:
            return BackupError::Newer;
        case storage::RebuildProblem::Unsound:
            break;
    }
    return BackupError::Unsound;
}

}  // namespace core::backups
