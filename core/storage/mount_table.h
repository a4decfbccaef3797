#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>

namespace core::storage {

/// The kind of network file system that holds `path` (`nfs4`, `cifs`, `fuse.sshfs` …): SQLite's
/// locks and shared memory do not hold there. Nothing for a local one. `table` is the text of
/// /proc/self/mounts.
[[nodiscard]] std::optional<std::string> networkFileSystem(std::string_view table,
                                                           const std::filesystem::path& path);
/// The system's own table; empty where there is none.
[[nodiscard]] std::string readMountTable();

}  // namespace core::storage
