#pragma once

#include "core/agents/actor.h"
#include "core/base/result.h"
#include "core/shifts/shift.h"

#include <array>
#include <span>

namespace core::shifts {

enum class ShiftError {
    NotFound,
    /// The state table has no such step.
    NotAllowedInState,
    /// A colleague planned meanwhile.
    ChangedSinceRead,
    /// Leads and admins plan; everybody reads.
    NotAllowedForRole,
    /// A lead plans the own team; others are their lead's or an admin's.
    OtherTeam,
    NameMissing,
    /// Over 40 characters.
    TooLong,
    NameTaken,
    /// A shift that ends before it begins, is longer than 16 hours, or is all break; a limit that makes no sense.
    TimesWrong,
    /// No active agent of the profile.
    AgentUnknown,
    /// Nobody to rotate, or no place to rotate over.
    RotationEmpty,
    /// Something is planned in the week that would be filled.
    WeekNotEmpty,
    /// Nothing is planned in the week.
    WeekEmpty,
    /// Two shifts of one person overlap.
    Overlap,
    /// The plan passes a limit, and that was not accepted.
    LimitsPassed,
    NothingChanged,
};

struct PlanStep {
    PlanState from;
    PlanAction action;
    PlanState to;
};
/// The state table of a week.
inline constexpr std::array kPlanSteps{
    PlanStep{PlanState::Draft, PlanAction::Edit, PlanState::Draft},
    // Changed: another team's plan of the week is not published yet.
    PlanStep{PlanState::Draft, PlanAction::Publish, PlanState::Published},
    PlanStep{PlanState::Published, PlanAction::Edit, PlanState::Changed},
    PlanStep{PlanState::Published, PlanAction::Withdraw, PlanState::Draft},
    PlanStep{PlanState::Changed, PlanAction::Edit, PlanState::Changed},
    PlanStep{PlanState::Changed, PlanAction::Publish, PlanState::Published},
    PlanStep{PlanState::Changed, PlanAction::Withdraw, PlanState::Draft},
};
/// The state after `action`, or NotAllowedInState.
[[nodiscard]] Result<PlanState, ShiftError> next(PlanState state, PlanAction action);

/// Leads, admins and the owner plan (reliability.md section 3: dispatch); whom a lead may plan, agents::reachesTeam() says.
[[nodiscard]] bool mayPlan(const agents::Actor& actor);
[[nodiscard]] std::optional<ShiftError> faultOf(const ShiftDraft& draft);
/// Limits that make sense together.
[[nodiscard]] bool areSensible(const ShiftRules& rules);

/// Without the break.
[[nodiscard]] std::chrono::minutes workingTime(const Shift& shift);

/// What speaks against a plan. Overlap is refused; the others are warned of and may be accepted.
enum class FindingKind { Overlap, LongDay, LongWeek, ShortRest, NoDayOff };
[[nodiscard]] bool isRefused(FindingKind kind);
struct Finding {
    FindingKind kind;
    std::string agent;
    /// Of a week: its Monday.
    Day day;
    /// What was found: working time, or the rest between two shifts (0 of an overlap; 7 days of NoDayOff).
    std::chrono::minutes found{0};
    bool operator==(const Finding&) const = default;
    auto operator<=>(const Finding&) const = default;
};
/// What speaks against the week of `monday`. `duties` also hold the days around it, since a night reaches into the next
/// week; of two shifts the later one is told, where it lies in the week. By agent, day and kind.
[[nodiscard]] std::vector<Finding> findingsOf(std::span<const Duty> duties, std::span<const Shift> shifts,
                                              const ShiftRules& rules, Day monday);

/// Planned working time of one agent in a week.
struct HoursLine {
    std::string agent;
    int days = 0;
    std::chrono::minutes planned{0};
    bool operator==(const HoursLine&) const = default;
};
/// By agent.
[[nodiscard]] std::vector<HoursLine> hoursOf(std::span<const Duty> duties, std::span<const Shift> shifts);

}  // namespace core::shifts
