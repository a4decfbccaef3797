#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace faults {

/// A channel that outlives the program: it keeps the own ids of the replies it was given, one a
/// line in the order they came, also those it was given again.
class OutboxChannel final {
public:
    explicit OutboxChannel(std::filesystem::path file) : m_file(std::move(file)) {}
    /// It refuses some replies, always the same ones, and does not keep them. Throws when the file
    /// cannot be written.
    [[nodiscard]] bool give(const std::string& ownId);
    [[nodiscard]] static bool refuses(const std::string& ownId);
    [[nodiscard]] std::vector<std::string> given() const;

private:
    std::filesystem::path m_file;
};

}  // namespace faults
