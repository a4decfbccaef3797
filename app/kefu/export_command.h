#pragma once

#include "app/kefu/command_line.h"

namespace kefu {

/// `kefu export --to FILE [--shop NAME]`: hands open edits and notes over to the shop's own system
/// (R093). 0 done, 1 nothing to hand over, 2 the shop is not known or the file cannot be written.
int runExport(const CommandLine& line);

}  // namespace kefu
