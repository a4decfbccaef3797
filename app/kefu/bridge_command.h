#pragma once

#include "app/kefu/command_line.h"

namespace kefu {

/// `kefu bridge`: relays standard input and output to the bridge of the running kefu-desk, one JSON
/// message a line; with `--native` framed as a browser's native messaging wants it. Exit codes: 0
/// the input ended, 1 no kefu-desk has this profile open, 2 it closed the connection.
[[nodiscard]] int runBridge(const CommandLine& line);

}  // namespace kefu
