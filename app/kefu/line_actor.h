#pragma once

#include <iosfwd>

#include "app/kefu/command_line.h"

namespace kefu {

/// As whom the command acts. A profile in which nobody signs in acts as its owner. Where agents have PINs, the
/// file is not enough: what lists, counts or writes data out asks for `--as NAME`, whose PIN is the first line of
/// `input`, and acts with the rights of that role; imports and the program's own backups go on without anybody, as the
/// watched folders do, and stand in the event book as the system's. Nothing: it was said on `errors` why not.
[[nodiscard]] std::optional<core::agents::Actor> actorOf(const Command& command, const CommandLine& line,
                                                         std::istream& input, std::ostream& errors);

}  // namespace kefu
