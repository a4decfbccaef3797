#pragma once

#include <QStringList>

#include <filesystem>
#include <optional>

#include "core/storage/profile_paths.h"

namespace app::composition {

/// What the command line of kefu-desk asks for.
struct StartOptions {
    /// Nothing: the environment names no home.
    std::optional<core::storage::ProfilePaths> profile;
    bool isDemo = false;
    bool isPractice = false;
    QStringList files;
    /// Not empty: printed, and the program ends with `exitCode`.
    QString message;
    int exitCode = 0;
};

/// Reads the arguments. The profile is the folder of `--profile`, else `profile` beside the program
/// where the marker file `portable` lies, else the user's own; `--demo` and
/// `--practice` have one of their own each.
/// `programFolder`: where the program lies.
[[nodiscard]] StartOptions readStartOptions(const QStringList& arguments,
                                            const std::filesystem::path& programFolder,
                                            const core::storage::Environment& environment);

}  // namespace app::composition
