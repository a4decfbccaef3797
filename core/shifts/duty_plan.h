#pragma once

#include "core/conversations/response_clock.h"
#include "core/shifts/shift.h"

#include <span>

namespace core::shifts {

/// Puts the published shifts in place of the general hours (R003, R326): on a day on which a shift begins, the shop is on
/// duty whenever somebody is. Other days keep the general hours, and the tail of the night before is added to them. Breaks
/// do not count: a colleague is there.
void addRoster(conversations::DutySchedule& schedule, std::span<const RosterLine> lines);

}  // namespace core::shifts
