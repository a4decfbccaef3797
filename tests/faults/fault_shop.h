#pragma once

#include <filesystem>
#include <string>

#include "core/base/time.h"

namespace faults {

inline constexpr core::Seconds kNow{std::chrono::seconds{1'795'694'400}};
/// Orders that the acts of review are about.
inline constexpr int kOrders = 20;
/// Export files, each with orders of its own in two versions that differ in every amount and state.
inline constexpr int kFiles = 4;
inline constexpr int kVersions = 2;
inline constexpr int kOrdersAFile = 150;
inline constexpr int kItemsAnOrder = 3;

[[nodiscard]] std::string orderNumber(int index);
[[nodiscard]] std::string fileName(int file, int version);
/// The orders of a file are numbered from here without a gap.
[[nodiscard]] std::int64_t firstImportedNumber(int file);
/// What the orders of a file are paid together, in fen.
[[nodiscard]] std::int64_t paidOf(int version);
/// Logs of talks, several batches long each, a few buyers in each.
inline constexpr int kTalks = 3;
inline constexpr int kMessagesATalk = 700;
[[nodiscard]] std::string talkName(int talk);
/// Writes all files of all versions, and the talks.
void writeExports(const std::filesystem::path& folder);

}  // namespace faults
