#pragma once

#include "core/agents/agent.h"
#include "core/shifts/shift.h"

#include <span>

namespace core::shifts {

/// A place that groups take in turn: a post in a shift (R327).
struct Slot {
    Post post = Post::Front;
    ShiftId shift = 0;
    bool operator==(const Slot&) const = default;
};
/// People who rotate together (R326): a team of the profile.
struct Group {
    std::string name;
    std::vector<std::string> members;
    bool operator==(const Group&) const = default;
};
struct Rotation {
    std::vector<Group> groups;
    std::vector<Slot> slots;
    /// The Monday on which group n takes slot n.
    Day start;
    /// How long a group stays in a place.
    int weeksPerTurn = 1;
    /// Of each person in a week, 1 to 7; the days off of a group are spread over the week, so that each day is covered.
    int workdays = 5;
};

/// The active agents by team, in the order of their names; those without a team are one group, the last.
[[nodiscard]] std::vector<Group> groupsOf(std::span<const agents::Agent> agents);
/// Which slot a group has in the week of `monday`; also before the start. Only with slots.
[[nodiscard]] std::size_t slotOf(const Rotation& rotation, std::size_t group, Day monday);
/// Whether the n-th member of a group is off on a day of the week (0: Monday). Days off follow each other and begin a
/// member later for each one.
[[nodiscard]] bool isOff(std::size_t member, int weekday, int workdays);
/// The week of `monday`, by day, then agent; empty without groups or slots.
[[nodiscard]] std::vector<Duty> rotated(const Rotation& rotation, Day monday);

}  // namespace core::shifts
