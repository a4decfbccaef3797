#pragma once

#include "app/kefu/command_line.h"

namespace kefu {

/// `kefu check`: integrity, foreign keys, event chain and counts. Exit 0 sound, 1 not.
int runCheck(const CommandLine& line);

}  // namespace kefu
