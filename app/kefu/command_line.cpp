#include "app/kefu/command_line.h"

#include <algorithm>
#include <array>
#include <utility>

namespace kefu {
namespace {

constexpr std::array kCommonOptions{Option{"--profile", true}, Option{"--as", true},
                                    Option{"--json"}, Option{"--help"}, Option{"--version"}};

const Command* findCommand(std::span<const Command> commands, std::string_view name) {
    const auto found = std::ranges::find(commands, name, &Command::name);
    return found == commands.end() ? nullptr : &*found;
}

const Option* findOption(const Command* command, std::string_view name) {
    if (const auto common = std::ranges::find(kCommonOptions, name, &Option::name);
        common != kCommonOptions.end()) {
        return &*common;
    }
    if (command == nullptr) {
        return nullptr;
    }
    const auto own = std::ranges::find(command->options, name, &Option::name);
    return own == command->options.end() ? nullptr : &*own;
}

/// Collects words into a line; `problem` is set at the first word that does not fit.
class Parser final {
public:
    Parser(std::span<const std::string> words, std::span<const Command> commands)
        : m_words(words), m_commands(commands) {}

    void run() {
        while (m_next < m_words.size() && problem.empty()) {
            const std::string& word = m_words[m_next++];
            if (m_onlyArguments || !word.starts_with('-') || word == "-") {
                takeArgument(word);
            } else if (word == "--") {
                m_onlyArguments = true;
            } else {
                takeOption(word);
            }
        }
    }

    const Command* command = nullptr;
    std::vector<std::string> arguments;
    std::map<std::string, std::string, std::less<>> options;
    std::string problem;

private:
    void takeArgument(const std::string& word) {
        if (command != nullptr) {
            arguments.push_back(word);
            return;
        }
        command = findCommand(m_commands, word);
        if (command == nullptr) {
            problem = "there is no command '" + word + "'";
        }
    }

    void takeOption(const std::string& word) {
        const auto equals = word.find('=');
        const std::string name = word == "-h" ? "--help" : word.substr(0, equals);
        const Option* option = findOption(command, name);
        if (option == nullptr) {
            problem = "there is no option '" + name + "' here";
        } else if (!option->takesValue) {
            options[name] = "";
            problem = equals == std::string::npos ? "" : "option '" + name + "' takes no value";
        } else if (equals != std::string::npos) {
            options[name] = word.substr(equals + 1);
        } else if (m_next < m_words.size()) {
            options[name] = m_words[m_next++];
        } else {
            problem = "option '" + name + "' needs a value";
        }
    }

    std::span<const std::string> m_words;
    std::span<const Command> m_commands;
    std::size_t m_next = 0;
    bool m_onlyArguments = false;
};

std::string argumentProblem(const Command& command, std::size_t count) {
    if (count < command.fewestArguments) {
        return "'" + std::string(command.name) + "' needs more arguments";
    }
    if (count > command.mostArguments) {
        return "'" + std::string(command.name) + "' takes fewer arguments";
    }
    return {};
}

std::string padded(std::string_view text, std::size_t width) {
    std::string cell(text);
    cell.resize(std::max(width, cell.size()), ' ');
    return cell;
}

}  // namespace

std::optional<std::string> CommandLine::value(std::string_view option) const {
    const auto found = options.find(option);
    return found == options.end() ? std::nullopt : std::optional(found->second);
}

ParsedLine parseCommandLine(std::span<const std::string> arguments,
                            std::span<const Command> commands,
                            const core::storage::Environment& environment, core::Clock clock) {
    Parser parser(arguments, commands);
    parser.run();
    if (!parser.problem.empty()) {
        return UsageProblem{parser.problem};
    }
    if (parser.options.contains("--help")) {
        return HelpWanted{};
    }
    if (parser.options.contains("--version")) {
        return VersionWanted{};
    }
    if (parser.command == nullptr) {
        return UsageProblem{"no command given"};
    }
    if (auto problem = argumentProblem(*parser.command, parser.arguments.size());
        !problem.empty()) {
        return UsageProblem{std::move(problem)};
    }
    const auto folder = parser.options.extract("--profile");
    if (!folder.empty() && folder.mapped().empty()) {
        return UsageProblem{"option '--profile' needs a folder"};
    }
    auto profile = folder.empty() ? core::storage::standardProfile(environment)
                                  : std::optional(core::storage::profileIn(folder.mapped()));
    if (!profile) {
        return UsageProblem{"no home folder: name the profile with --profile"};
    }
    const bool json = parser.options.erase("--json") > 0;
    return Invocation{parser.command,
                      {.profile = std::move(*profile),
                       .clock = std::move(clock),
                       .json = json,
                       .arguments = std::move(parser.arguments),
                       .options = std::move(parser.options)}};
}

std::string usageText(std::span<const Command> commands) {
    std::string text = "Usage: kefu COMMAND [OPTION…] [ARGUMENT…]\n\nCommands:\n";
    for (const Command& command : commands) {
        const std::string head = std::string(command.name) + " " + std::string(command.usage);
        text += "  " + padded(head, 44) + "  " + std::string(command.summary) + "\n";
    }
    text +=
        "\nOptions of every command:\n"
        "  --profile DIR  keep data and state in DIR instead of the user's own profile\n"
        "  --as NAME      act as this agent, whose PIN is the first line of the input; needed for export,\n"
        "                 list, stats and backup --to where agents have PINs\n"
        "  --json         print one JSON object\n"
        "  --help         print this text\n"
        "  --version      print the version\n"
        "\nExit codes: 0 done, 64 wrong usage, 74 disk or database broke, 77 not\nallowed, 78 the profile cannot "
        "be\n"
        "opened by this version; 1 and 2 as the command says.\n";
    return text;
}

}  // namespace kefu
