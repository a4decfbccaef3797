#pragma once

#include <filesystem>
#include <optional>
#include <string>

namespace core::backups {

/// A restore that somebody asked for and that the next start carries out: a small file in the profile.
struct RestoreRequest {
    std::filesystem::path file;
    std::string by;
    /// Empty: the owner alone.
    std::string signedBy;
    std::string reason;
    bool operator==(const RestoreRequest&) const = default;
};

/// The profile's data folder. Throws std::filesystem::filesystem_error.
void writeRestoreRequest(const std::filesystem::path& folder, const RestoreRequest& request);
/// Nothing where there is none, or what is there is none.
[[nodiscard]] std::optional<RestoreRequest> readRestoreRequest(const std::filesystem::path& folder);
void removeRestoreRequest(const std::filesystem::path& folder);

}  // namespace core::backups
