#include "core/shifts/shift_policy.h"

#include <algorithm>
#include <map>

#include "core/base/text.h"

namespace core::shifts {
namespace {

using std::chrono::days;
using std::chrono::minutes;

constexpr std::size_t kLongestName = 40;
constexpr minutes kWholeDay{days{1}};
constexpr minutes kLongestShift = std::chrono::hours{16};
constexpr int kDaysOfWeek = 7;

const Shift* shiftOf(std::span<const Shift> shifts, ShiftId id) {
    const auto found = std::ranges::find(shifts, id, &Shift::id);
    return found == shifts.end() ? nullptr : &*found;
}

}  // namespace

Result<PlanState, ShiftError> next(PlanState state, PlanAction action) {
    const auto* step = std::ranges::find_if(kPlanSteps, [&](const PlanStep& candidate) {
        return candidate.from == state && candidate.action == action;
    });
    if (step == kPlanSteps.end()) {
        return Unexpected{ShiftError::NotAllowedInState};
    }
    return step->to;
}

bool mayPlan(const agents::Actor& actor) {
    using agents::Role;
    return actor.role == Role::Owner || actor.role == Role::Lead || actor.role == Role::Admin;
}

std::optional<ShiftError> faultOf(const ShiftDraft& draft) {
    if (cleanText(draft.name).empty()) {
        return ShiftError::NameMissing;
    }
    if (characterCount(draft.name) > kLongestName) {
        return ShiftError::TooLong;
    }
    const auto length = draft.to - draft.from;
    const bool isSensible = draft.from >= minutes{0} && draft.from < kWholeDay &&
                            length > minutes{0} && length <= kLongestShift &&
                            draft.rest >= minutes{0} && draft.rest < length;
    return isSensible ? std::nullopt : std::optional(ShiftError::TimesWrong);
}

bool areSensible(const ShiftRules& rules) {
    const auto isWithin = [](minutes value, minutes least, minutes most) {
        return value >= least && value <= most;
    };
    return isWithin(rules.mostADay, minutes{60}, kLongestShift) &&
           isWithin(rules.mostAWeek, minutes{60}, kDaysOfWeek * kLongestShift) &&
           isWithin(rules.leastRest, minutes{0}, kWholeDay) &&
           isWithin(rules.breakAfter, minutes{0}, std::chrono::hours{8}) &&
           isWithin(rules.putOff, minutes{1}, std::chrono::hours{2});
}

minutes workingTime(const Shift& shift) {
    return shift.to - shift.from - shift.rest;
}

bool isRefused(FindingKind kind) {
    return kind == FindingKind::Overlap;
}

std::vector<Finding> findingsOf(std::span<const Duty> duties, std::span<const Shift> shifts,
                                const ShiftRules& rules, Day monday) {
    std::map<std::string, std::vector<std::pair<Day, const Shift*>>> byAgent;
    for (const auto& duty : duties) {
        if (const auto* shift = shiftOf(shifts, duty.shift)) {
            byAgent[duty.agent].emplace_back(duty.day, shift);
        }
    }
    const auto isOfWeek = [monday](Day day) {
        return day >= monday && day < monday + days{kDaysOfWeek};
    };
    std::vector<Finding> findings;
    for (auto& [agent, turns] : byAgent) {
        const auto startOf = [](const auto& turn) {
            return turn.first.time_since_epoch() + turn.second->from;
        };
        std::ranges::sort(turns, {}, startOf);
        minutes ofWeek{0};
        int daysOfWork = 0;
        std::optional<minutes> endBefore;
        for (const auto& turn : turns) {
            const auto& [day, shift] = turn;
            const minutes start = startOf(turn);
            if (isOfWeek(day)) {
                const auto length = workingTime(*shift);
                ofWeek += length;
                ++daysOfWork;
                if (length > rules.mostADay) {
                    findings.push_back({FindingKind::LongDay, agent, day, length});
                }
                if (endBefore && *endBefore > start) {
                    findings.push_back({FindingKind::Overlap, agent, day, minutes{0}});
                } else if (endBefore && start - *endBefore < rules.leastRest) {
                    findings.push_back({FindingKind::ShortRest, agent, day, start - *endBefore});
                }
            }
            const minutes end = start + (shift->to - shift->from);
            endBefore = endBefore ? std::max(*endBefore, end) : end;
        }
        if (ofWeek > rules.mostAWeek) {
            findings.push_back({FindingKind::LongWeek, agent, monday, ofWeek});
        }
        if (daysOfWork >= kDaysOfWeek) {
            findings.push_back(
                {FindingKind::NoDayOff, agent, monday, minutes{days{kDaysOfWeek}}});
        }
    }
    std::ranges::sort(findings, {}, [](const Finding& finding) {
        return std::tie(finding.agent, finding.day, finding.kind);
    });
    return findings;
}

std::vector<HoursLine> hoursOf(std::span<const Duty> duties, std::span<const Shift> shifts) {
    std::map<std::string, HoursLine> byAgent;
    for (const auto& duty : duties) {
        if (const auto* shift = shiftOf(shifts, duty.shift)) {
            auto& line = byAgent[duty.agent];
            line.agent = duty.agent;
            line.planned += workingTime(*shift);
            ++line.days;
        }
    }
    std::vector<HoursLine> lines;
    for (auto& [agent, line] : byAgent) {
        lines.push_back(std::move(line));
    }
    return lines;
}

}  // namespace core::shifts
