#pragma once

#include "app/kefu/command_line.h"

namespace kefu {

/// `kefu import FILE… [--shop NAME]`: exit code 0 all taken, 1 some rows rejected, 2 a file
/// refused.
[[nodiscard]] int runImport(const CommandLine& line);

}  // namespace kefu
