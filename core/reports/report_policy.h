#pragma once

#include "core/agents/actor.h"
#include "core/base/result.h"
#include "core/reports/report.h"

#include <array>

namespace core::reports {

enum class ReportError {
    NotFound,
    /// Somebody else's report, or not a lead's role.
    NotAllowed,
    /// The state table has no such step.
    NotAllowedInState,
    ChangedSinceRead,
    /// Nothing was written yet.
    TextMissing,
    /// More than kLongestReportText characters.
    TextTooLong,
    /// Returning a report needs a word on what is missing.
    CommentMissing,
    GoalTextMissing,
    GoalOwnerMissing,
    /// A goal is due before now.
    GoalDuePast,
    /// A plan without an item.
    NoItems,
    ProductMissing,
    /// The complaint is in the list already.
    AlreadyTakenUp,
    NothingChanged,
};

struct WorkReportStep {
    WorkReportState from;
    WorkReportAction action;
    WorkReportState to;
};
/// The state table (R317, R320).
inline constexpr std::array kWorkReportSteps{
    WorkReportStep{WorkReportState::Draft, WorkReportAction::Write, WorkReportState::Draft},
    WorkReportStep{WorkReportState::Draft, WorkReportAction::Submit, WorkReportState::Submitted},
    WorkReportStep{WorkReportState::Submitted, WorkReportAction::Comment, WorkReportState::Submitted},
    WorkReportStep{WorkReportState::Submitted, WorkReportAction::Return, WorkReportState::Returned},
    WorkReportStep{WorkReportState::Submitted, WorkReportAction::Confirm, WorkReportState::Confirmed},
    WorkReportStep{WorkReportState::Returned, WorkReportAction::Write, WorkReportState::Returned},
    WorkReportStep{WorkReportState::Returned, WorkReportAction::Submit, WorkReportState::Submitted},
};
/// The state after `action`, or NotAllowedInState.
[[nodiscard]] Result<WorkReportState, ReportError> next(WorkReportState state, WorkReportAction action);

inline constexpr std::size_t kLongestReportText = 4'000;

/// Who writes team reports, chooses the case of the day and reads what the agents hand in.
[[nodiscard]] bool isLead(const agents::Actor& actor);
/// The own ones; of others those that were handed in: a lead those of the own team (all where the lead has none), admin and
/// owner all, and of team reports admin and owner alone.
[[nodiscard]] bool mayRead(const agents::Actor& actor, const WorkReport& report, const std::string& team);
/// Who may comment, return and confirm: a reader who did not write it; the one person of a shop alone also the own ones.
[[nodiscard]] bool mayReview(const agents::Actor& actor, const WorkReport& report, const std::string& team);
/// Plans have no drafts: the own ones, and who leads the owner.
[[nodiscard]] bool mayReadPlan(const agents::Actor& actor, const Plan& plan, const std::string& team);
/// Nothing: the actor may take the step now.
[[nodiscard]] std::optional<ReportError> barrierOf(const agents::Actor& actor, const WorkReport& report,
                                                   const std::string& team, WorkReportAction action);
/// Nothing: they may become tasks at `now`.
[[nodiscard]] std::optional<ReportError> barrierOf(const std::vector<Goal>& goals, Seconds now);

/// The day, week, two weeks or month of the shop in which `at` lies.
[[nodiscard]] ReportPeriod periodOf(ReportSpan span, Seconds at, std::chrono::minutes utcOffset = kChinaOffset);
/// Start of the shop's day.
[[nodiscard]] Seconds dayOf(Seconds at, std::chrono::minutes utcOffset = kChinaOffset);

}  // namespace core::reports
