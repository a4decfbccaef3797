#pragma once

#include <filesystem>

#include "core/handovers/handover_policy.h"

namespace core::handovers {

/// A pack as a file for another machine: JSON with format name, version and a SHA-256 of its content, so that a file
/// that was cut off or changed is refused. It names buyers: readable by its owner only. What was acknowledged stays
/// behind: the other machine's agent acknowledges anew.
inline constexpr int kHandoverFileVersion = 1;
/// More than these bytes is no pack.
inline constexpr std::uintmax_t kLargestHandoverFile = 8'000'000;

[[nodiscard]] std::string toFileText(const Handover& handover);
[[nodiscard]] Result<Handover, HandoverError> fromFileText(const std::string& text);
/// Whole and on the disk, or not at all.
[[nodiscard]] Result<void, HandoverError> writeHandoverFile(const std::filesystem::path& file, const Handover& handover);
[[nodiscard]] Result<Handover, HandoverError> readHandoverFile(const std::filesystem::path& file);

}  // namespace core::handovers
