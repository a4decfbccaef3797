#pragma once

#include <cstddef>
#include <cstdint>

/// What an import takes at most, so that a hostile or broken file is refused instead of filling
/// memory or disk.
namespace core::importing::limits {

inline constexpr std::size_t kColumns = 4096;
inline constexpr std::int64_t kRows = 5'000'000;
/// The most that a spreadsheet program puts into one cell.
inline constexpr std::size_t kCellCharacters = 32'767;
/// All cells of a row together, in bytes of UTF-8.
inline constexpr std::size_t kRowBytes = std::size_t{8} << 20;
/// The texts that the cells of a workbook share, and how much of them is held in memory.
inline constexpr std::size_t kSharedTexts = 4'000'000;
inline constexpr std::size_t kSharedTextBytes = std::size_t{1} << 30;
inline constexpr std::size_t kSharedTextBytesInMemory = std::size_t{24} << 20;
inline constexpr int kXmlDepth = 64;
/// One tag of XML or HTML, in bytes.
inline constexpr std::size_t kTagBytes = std::size_t{1} << 20;
inline constexpr std::size_t kZipMembers = 1000;
/// Bytes that one member of a zip may inflate to.
inline constexpr std::int64_t kInflatedBytes = std::int64_t{4} << 30;
/// Inflated bytes a packed byte, once a member is larger than kRatioFreeBytes.
inline constexpr std::int64_t kInflateRatio = 200;
inline constexpr std::int64_t kRatioFreeBytes = std::int64_t{8} << 20;
/// A workbook that is a member of a zip is held in memory while it is read.
inline constexpr std::int64_t kWorkbookInZipBytes = std::int64_t{24} << 20;

}  // namespace core::importing::limits
