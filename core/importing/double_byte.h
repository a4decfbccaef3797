#pragma once

#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>

#include "core/importing/character_tables.h"

/// The step that the decoder and the detector share: one character of GB18030 or Big5.
namespace core::importing::double_byte {

static_assert(std::endian::native == std::endian::little, "table entries are stored as they are");

/// One decoded character. `length`: bytes read; 0 when the bytes end inside it, -1 when they are no
/// character.
struct Character {
    std::uint32_t entry = 0;
    int length = -1;
};

[[nodiscard]] inline std::size_t utf8Length(std::uint32_t entry) {
    return entry >= 0x80000000u ? 4 : entry >> 24;
}

/// The entry of U+10000 to U+10FFFF.
[[nodiscard]] inline std::uint32_t supplementaryEntry(std::uint32_t codePoint) {
    return (0xF0u | codePoint >> 18) | (0x80u | (codePoint >> 12 & 0x3F)) << 8 |
           (0x80u | (codePoint >> 6 & 0x3F)) << 16 | (0x80u | (codePoint & 0x3F)) << 24;
}

[[nodiscard]] inline Character fourByteCharacter(const unsigned char* bytes,
                                                 std::size_t available) {
    if (available < 3) {
        return {0, 0};
    }
    const std::uint32_t third = bytes[2] - 0x81u;
    if (third > 125) {
        return {};
    }
    if (available < 4) {
        return {0, 0};
    }
    const std::uint32_t fourth = bytes[3] - 0x30u;
    if (fourth > 9) {
        return {};
    }
    const std::uint32_t index =
        (bytes[0] - 0x81u) * 12600 + (bytes[1] - 0x30u) * 1260 + third * 10 + fourth;
    constexpr std::uint32_t kFirstSupplementary = 189000;
    if (index < tables::kFourByteEntries) {
        const std::uint32_t entry = tables::gb18030FourByte[index];
        return {entry, entry == 0 ? -1 : 4};
    }
    if (index >= kFirstSupplementary && index < kFirstSupplementary + 0x100000) {
        return {supplementaryEntry(index - kFirstSupplementary + 0x10000), 4};
    }
    return {};
}

/// The character at `bytes`, whose first byte is 0x80 or above.
template <bool kHasFourBytes>
[[nodiscard]] inline Character characterAt(const unsigned char* bytes, std::size_t available,
                                           const std::uint32_t* table) {
    const std::size_t lead = bytes[0] - tables::kFirstLead;
    if (lead >= tables::kLeads) {
        return {};
    }
    if (available < 2) {
        return {0, 0};
    }
    const std::size_t trail = bytes[1] - tables::kFirstTrail;
    if (trail < tables::kTrails) {
        const std::uint32_t entry = table[lead * tables::kTrails + trail];
        return {entry, entry == 0 ? -1 : 2};
    }
    if constexpr (kHasFourBytes) {
        if (bytes[1] >= 0x30 && bytes[1] <= 0x39) {
            return fourByteCharacter(bytes, available);
        }
    }
    return {};
}

/// How many of the eight bytes at `bytes` are ASCII before the first that is not.
[[nodiscard]] inline std::size_t asciiPrefixOfEight(const unsigned char* bytes) {
    std::uint64_t word = 0;
    std::memcpy(&word, bytes, sizeof word);
    return static_cast<std::size_t>(std::countr_zero(word & 0x8080808080808080u)) / 8;
}

}  // namespace core::importing::double_byte
