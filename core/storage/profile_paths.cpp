#include "core/storage/profile_paths.h"

namespace core::storage {
namespace {

constexpr auto kFolder = "kefu-desk";

[[maybe_unused]] std::optional<std::filesystem::path> baseDirectory(const Environment& environment,
                                                                    const char* variable,
                                                                    const char* below) {
    // The XDG specification: a relative path is invalid and ignored.
    if (const auto value = environment(variable); value && value->starts_with('/')) {
        return *value;
    }
    const auto home = environment("HOME");
    return home && !home->empty() ? std::optional(std::filesystem::path(*home) / below)
                                  : std::nullopt;
}

}  // namespace

ProfilePaths profileIn(const std::filesystem::path& folder) {
    return {.data = folder, .state = folder / "state"};
}

std::optional<ProfilePaths> standardProfile(const Environment& environment) {
#ifdef _WIN32
    const auto local = environment("LOCALAPPDATA");
    return local && !local->empty()
               ? std::optional(profileIn(std::filesystem::path(*local) / kFolder))
               : std::nullopt;
#else
    const auto data = baseDirectory(environment, "XDG_DATA_HOME", ".local/share");
    const auto state = baseDirectory(environment, "XDG_STATE_HOME", ".local/state");
    if (!data || !state) {
        return std::nullopt;
    }
    return ProfilePaths{.data = *data / kFolder, .state = *state / kFolder};
#endif
}

}  // namespace core::storage
