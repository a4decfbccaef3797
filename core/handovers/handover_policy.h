#pragma once

#include "core/base/result.h"
#include "core/handovers/handover.h"

namespace core::handovers {

enum class HandoverError {
    NotFound,
    /// Neither a line nor a note.
    NothingToHandOver,
    /// The note is over 2,000 characters.
    TextTooLong,
    /// Who made a pack cannot take it over.
    OwnPack,
    /// It is for somebody else.
    NotForYou,
    NothingChanged,
    FileNotReadable,
    FileNotWritable,
    /// No pack, cut off, or changed by hand.
    FileDamaged,
    /// Who works on no case hands none over.
    NotAllowedForRole,
    /// Made by a newer program.
    FileTooNew,
};

/// Longer than any shift: older notes are not of this one.
inline constexpr std::chrono::hours kShift{12};

/// What an agent leaves behind, in the order of the pack: buyers who wait, the longest first; promises by due time, those
/// that wait for an event last; other open conversations; applications; notes.
[[nodiscard]] std::vector<HandoverItem> packed(std::vector<HandoverItem> items);
[[nodiscard]] bool isWholeAcknowledged(const Handover& handover);
/// Why `agent` may not acknowledge it; empty: anybody but who made it.
[[nodiscard]] std::optional<HandoverError> acknowledgingBarrier(const Handover& handover, const std::string& agent);

}  // namespace core::handovers
