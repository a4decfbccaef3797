#pragma once

#include <optional>
#include <span>
#include <string>
#include <vector>

#include "core/simulation/simulated_shop.h"
#include "core/storage/profile_paths.h"

namespace simulator {

/// What the command line of kefu-shop asks for.
struct Options {
    core::storage::ProfilePaths profile;
    /// Name of a script that the program brings along, or a file.
    std::string script = "rush";
    std::size_t buyers = 20;
    double speed = 1;
    std::uint64_t seed = 1;
    /// Of the simulation: at speed 10 five minutes take half a minute.
    std::chrono::milliseconds length = std::chrono::minutes{5};
    std::optional<std::chrono::milliseconds> arrivals;
    /// Empty: every shop of the profile.
    std::string shop;
    std::string channel = "simulated";
    /// A file that gets every reply as a JSON line, for tests; empty: none.
    std::string record;
};

/// The options, or one sentence that tells what is wrong. `arguments` without the program's name.
[[nodiscard]] std::optional<Options> readOptions(std::span<const std::string> arguments,
                                                 const core::storage::Environment& environment,
                                                 std::string& problem);
[[nodiscard]] std::string usageText();

}  // namespace simulator
