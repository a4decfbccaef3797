#pragma once

#include "app/kefu/command_line.h"

namespace kefu {

/// `kefu list [--shop NAME] [--scope SCOPE] [--search TEXT] [--limit N]`: orders as a list of the
/// window shows them, with personal data masked (R344). Scopes: queue, waiting, asked, held,
/// passed, decided, unshipped, all. Exit 0.
int runList(const CommandLine& line);

}  // namespace kefu
