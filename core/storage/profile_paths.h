#pragma once

#include <filesystem>
#include <functional>
#include <optional>
#include <string>

namespace core::storage {

/// Where one profile lives. Everything is private to the user (0700/0600).
struct ProfilePaths {
    /// Database, backups, attachments.
    std::filesystem::path data;
    /// Log, lock.
    std::filesystem::path state;
    [[nodiscard]] std::filesystem::path database() const { return data / "kefu.sqlite"; }
    [[nodiscard]] std::filesystem::path backups() const { return data / "backups"; }
    [[nodiscard]] std::filesystem::path attachments() const { return data / "attachments"; }
    [[nodiscard]] std::filesystem::path log() const { return state / "kefu.log"; }
};

/// A profile that lives in one folder, data and state.
[[nodiscard]] ProfilePaths profileIn(const std::filesystem::path& folder);

/// Reads one variable of the environment; nothing when it is not set.
using Environment = std::function<std::optional<std::string>(const std::string& name)>;
/// The user's own profile: by the XDG base directories, on Windows in the local (not roaming)
/// application data. Nothing when the environment names no home.
[[nodiscard]] std::optional<ProfilePaths> standardProfile(const Environment& environment);

}  // namespace core::storage
