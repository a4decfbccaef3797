#pragma once

#include "core/shifts/shift.h"

#include <span>

namespace core::shifts {

/// The duties with their times, as they are published; one of a shift that is none is left out. By day, then agent.
[[nodiscard]] std::vector<RosterLine> linesOf(std::span<const Duty> duties, std::span<const Shift> shifts,
                                              std::chrono::minutes utcOffset = kChinaOffset);

/// How long an agent was on duty in [from, to), by published lines; nothing where none of the agent's begins on the day of
/// `from`: then the general schedule counts. A break has no time of its own: it lessens every part of its shift alike.
[[nodiscard]] std::optional<std::chrono::milliseconds> recordedDuty(std::span<const RosterLine> lines,
                                                                    const std::string& agent, Seconds from, Seconds to,
                                                                    std::chrono::minutes utcOffset = kChinaOffset);

}  // namespace core::shifts
