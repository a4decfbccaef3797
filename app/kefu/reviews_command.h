#pragma once

#include "app/kefu/command_line.h"

namespace kefu {

/// `kefu import-reviews FILE… [--shop NAME]`: takes exported reviews in. Exit 0 all taken, 1 some rows rejected, 2 a file
/// or the shop refused.
[[nodiscard]] int runImportReviews(const CommandLine& line);

}  // namespace kefu
