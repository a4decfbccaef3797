#pragma once

#include "core/storage/database.h"

namespace core::storage {

/// Makes a fresh connection distrust its file and keep what it commits (reliability.md section 1,
/// rules 1 and 2). A file in WAL mode is taken for granted, except for a copy that is checked.
void applyConnectionRules(Database& database, Database::Mode mode);

/// True for an error that means the file's bytes are wrong, not that the machine refused a read or
/// write.
[[nodiscard]] bool isDamage(int code);

}  // namespace core::storage
