#pragma once

#include "app/kefu/command_line.h"

namespace kefu {

/// `kefu import-tracking FILE… [--shop NAME]`: takes tracking events of couriers in. Exit 0 all taken, 1 some rows rejected,
/// 2 a file or the shop refused.
[[nodiscard]] int runImportTracking(const CommandLine& line);

}  // namespace kefu
