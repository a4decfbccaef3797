#pragma once

#include <filesystem>
#include <optional>
#include <string>

namespace core::channels {

/// Where the bridge of a profile listens: the socket `bridge.sock` in its state folder, which only
/// the user can enter; where that path is too long for a socket, a name made of its digest in the
/// user's `runtimeFolder` (XDG_RUNTIME_DIR). Nothing: there is no such folder, and a place that
/// others can reach is none. On Windows the name of a pipe, without `\\.\pipe\`.
[[nodiscard]] std::optional<std::string> bridgeAddress(const std::filesystem::path& stateFolder,
                                                       const std::string& runtimeFolder);

}  // namespace core::channels
