#include "core/shifts/rotation.h"

#include <algorithm>
#include <map>

namespace core::shifts {

using std::chrono::days;

namespace {

constexpr int kDaysOfWeek = 7;

/// Never negative, whatever lies before the start.
std::int64_t remainder(std::int64_t value, std::int64_t by) {
    return ((value % by) + by) % by;
}

std::int64_t quotient(std::int64_t value, std::int64_t by) {
    return (value - remainder(value, by)) / by;
}

}  // namespace

std::vector<Group> groupsOf(std::span<const agents::Agent> agents) {
    std::map<std::string, std::vector<std::string>> teams;
    for (const auto& agent : agents) {
        if (agent.isActive) {
            teams[agent.team].push_back(agent.name);
        }
    }
    std::vector<Group> groups;
    for (auto& [team, members] : teams) {
        std::ranges::sort(members);
        groups.push_back({team, std::move(members)});
    }
    if (!groups.empty() && groups.front().name.empty()) {
        std::ranges::rotate(groups, groups.begin() + 1);
    }
    return groups;
}

std::size_t slotOf(const Rotation& rotation, std::size_t group, Day monday) {
    const auto weeks = quotient((monday - rotation.start).count(), kDaysOfWeek);
    const auto turn = quotient(weeks, std::max(1, rotation.weeksPerTurn));
    return static_cast<std::size_t>(remainder(static_cast<std::int64_t>(group) + turn,
                                              static_cast<std::int64_t>(rotation.slots.size())));
}

bool isOff(std::size_t member, int weekday, int workdays) {
    const int daysOff = kDaysOfWeek - std::clamp(workdays, 1, kDaysOfWeek);
    const auto first = static_cast<std::int64_t>(member) * daysOff;
    return remainder(weekday - first, kDaysOfWeek) < daysOff;
}

std::vector<Duty> rotated(const Rotation& rotation, Day monday) {
    std::vector<Duty> duties;
    if (rotation.slots.empty()) {
        return duties;
    }
    for (std::size_t group = 0; group < rotation.groups.size(); ++group) {
        const auto& slot = rotation.slots[slotOf(rotation, group, monday)];
        const auto& members = rotation.groups[group].members;
        for (std::size_t member = 0; member < members.size(); ++member) {
            for (int weekday = 0; weekday < kDaysOfWeek; ++weekday) {
                if (!isOff(member, weekday, rotation.workdays)) {
                    duties.push_back(
                        {monday + days{weekday}, members[member], slot.shift, slot.post});
                }
            }
        }
    }
    std::ranges::sort(duties);
    return duties;
}

}  // namespace core::shifts
