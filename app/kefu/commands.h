#pragma once

#include "app/kefu/command_line.h"

namespace kefu {

/// Every command of the program, in the order of the help text.
[[nodiscard]] std::span<const Command> commands();

}  // namespace kefu
