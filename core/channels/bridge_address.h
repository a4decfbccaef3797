#pragma once

#include <filesystem>
#include <string>

namespace core::channels {

/// Where the bridge of a profile listens: the socket `bridge.sock` in its state folder, which only
/// the user can enter; where that path is too long for a socket, a name made of its digest in
/// `runtimeFolder`. On Windows the name of a pipe, without `\\.\pipe\`.
[[nodiscard]] std::string bridgeAddress(const std::filesystem::path& stateFolder,
                                        const std::filesystem::path& runtimeFolder);

}  // namespace core::channels
