#pragma once

#include <cstddef>
#include <cstdint>

/// Tables made at build time by core/generators/character_tables.cpp from the build machine's
/// iconv. An entry is a character in UTF-8, first byte lowest; the highest byte is the length (2 or
/// 3), or the fourth byte of a four-byte character; 0 where the code has no character.
namespace core::importing::tables {

inline constexpr std::size_t kFirstLead = 0x81;
inline constexpr std::size_t kLeads = 126;
inline constexpr std::size_t kFirstTrail = 0x40;
/// Trails 0x40 to 0xFE, and one unused entry that makes the row a round number.
inline constexpr std::size_t kTrails = 192;
inline constexpr std::size_t kTwoByteEntries = kLeads * kTrails;
/// Four-byte codes of GB18030 below U+10000, 0x81308130 to 0x8431A439; those above are arithmetic.
inline constexpr std::size_t kFourByteEntries = 39420;

extern const std::uint32_t gb18030[kTwoByteEntries];
extern const std::uint32_t gb18030FourByte[kFourByteEntries];
extern const std::uint32_t big5[kTwoByteEntries];

}  // namespace core::importing::tables
