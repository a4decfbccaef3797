#pragma once

#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "core/agents/actor.h"
#include "core/base/time.h"
#include "core/storage/profile_paths.h"

namespace kefu {

/// Exit codes that every command shares; the numbers are those of sysexits.h. Codes below 64 belong
/// to the commands.
namespace exit_code {
inline constexpr int kDone = 0;
inline constexpr int kUsage = 64;
/// The disk, the database or the program broke.
inline constexpr int kBroken = 74;
/// Where agents have PINs: nobody said who asks, or not with the right PIN, or the role may not.
inline constexpr int kNotAllowed = 77;
/// The profile cannot be opened by this program.
inline constexpr int kProfile = 78;
}  // namespace exit_code

/// What the user asked one command to do.
struct CommandLine {
    core::storage::ProfilePaths profile;
    core::Clock clock;
    /// `--json`: one JSON object on standard output.
    bool json = false;
    /// What is neither the command nor an option.
    std::vector<std::string> arguments;
    /// The command's own options with their values (empty for one that takes none).
    std::map<std::string, std::string, std::less<>> options;

    /// As whom it acts; main sets it by line_actor.h.
    core::agents::Actor actor = core::agents::systemActor();

    [[nodiscard]] bool has(std::string_view option) const { return options.contains(option); }
    [[nodiscard]] std::optional<std::string> value(std::string_view option) const;
};

/// One option of a command, with its dashes: {"--shop", true}.
struct Option {
    std::string_view name;
    bool takesValue = false;
};

/// Whether somebody must say who asks where agents have PINs. None: the command reads no data of the profile. Known:
/// it goes on without, as the system. Asked: it does not.
enum class Person { None, Known, Asked };

/// One line of the table in commands.cpp.
struct Command {
    std::string_view name;
    /// What follows the name: `FILE… [--shop NAME]`.
    std::string_view usage;
    std::string_view summary;
    std::vector<Option> options;
    Person person = Person::None;
    std::size_t fewestArguments = 0;
    std::size_t mostArguments = 0;
    /// Gives the exit code. StorageError and ProfileError are caught by main.
    int (*run)(const CommandLine& line);
};

struct HelpWanted {};
struct VersionWanted {};
/// What is wrong, in one sentence.
struct UsageProblem {
    std::string what;
};
struct Invocation {
    const Command* command;
    CommandLine line;
};
using ParsedLine = std::variant<Invocation, HelpWanted, VersionWanted, UsageProblem>;

/// `arguments` without the program's name. Options may stand before or after the command, `--` ends
/// them, and
/// `--name=value` is the same as `--name value`.
[[nodiscard]] ParsedLine parseCommandLine(std::span<const std::string> arguments,
                                          std::span<const Command> commands,
                                          const core::storage::Environment& environment,
                                          core::Clock clock);
[[nodiscard]] std::string usageText(std::span<const Command> commands);

}  // namespace kefu
