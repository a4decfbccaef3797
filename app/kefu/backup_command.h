#pragma once

#include "app/kefu/command_line.h"

namespace kefu {

/// `kefu backup [--to FILE]`: copies the live database, checks the copy and names it. Exit 0 done.
int runBackup(const CommandLine& line);

}  // namespace kefu
