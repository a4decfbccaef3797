#include <algorithm>
#include <chrono>
#include <cstdlib>
#include <iostream>
#include <spdlog/sinks/stdout_sinks.h>
#include <spdlog/spdlog.h>

#include "app/kefu/commands.h"
#include "app/kefu/line_actor.h"
#include "core/storage/process.h"
#include "core/storage/profile.h"

namespace {

std::optional<std::string> fromEnvironment(const std::string& name) {
    const char* value = std::getenv(name.c_str());
    return value == nullptr ? std::nullopt : std::optional<std::string>(value);
}

core::Seconds systemNow() {
    return std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now());
}

int run(const kefu::Invocation& invocation) {
    try {
        auto line = invocation.line;
        const auto actor = kefu::actorOf(*invocation.command, line, std::cin, std::cerr);
        if (!actor) {
            return kefu::exit_code::kNotAllowed;
        }
        line.actor = *actor;
        return invocation.command->run(line);
    } catch (const core::storage::ProfileError& error) {
        std::cerr << "kefu: " << error.what() << '\n';
        return kefu::exit_code::kProfile;
    } catch (const std::exception& error) {
        std::cerr << "kefu: " << error.what() << '\n';
        return kefu::exit_code::kBroken;
    }
}

struct Answer {
    int operator()(const kefu::Invocation& invocation) const { return run(invocation); }
    int operator()(const kefu::HelpWanted&) const {
        std::cout << kefu::usageText(kefu::commands());
        return kefu::exit_code::kDone;
    }
    int operator()(const kefu::VersionWanted&) const {
        std::cout << "kefu " KEFU_VERSION "\n";
        return kefu::exit_code::kDone;
    }
    int operator()(const kefu::UsageProblem& problem) const {
        std::cerr << "kefu: " << problem.what << "\n\n" << kefu::usageText(kefu::commands());
        return kefu::exit_code::kUsage;
    }
};

}  // namespace

int main(int argc, char** argv) {
    core::storage::hardenProcess();
    // Standard output belongs to the answer.
    spdlog::set_default_logger(spdlog::stderr_logger_mt("kefu"));
    spdlog::set_level(spdlog::level::warn);
    const std::vector<std::string> arguments(argv + std::min(argc, 1), argv + argc);
    return std::visit(
        Answer{}, kefu::parseCommandLine(arguments, kefu::commands(), fromEnvironment, systemNow));
}
