#pragma once

#include <chrono>
#include <string>
#include <vector>

namespace faults {

/// A program started with its standard output in a pipe, and killed.
struct Killed {
    /// Whole lines that it wrote before it died.
    std::vector<std::string> lines;
    /// False: it ended by itself, which is a fault of the program.
    bool byUs = false;
};

/// From when the time until the kill counts.
enum class Since { Start, FirstLine };

/// Starts the program, waits so long, kills it with SIGKILL and reads what it said.
[[nodiscard]] Killed runAndKill(const std::vector<std::string>& command,
                                std::chrono::microseconds after, Since since = Since::Start);

}  // namespace faults
