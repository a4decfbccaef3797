#pragma once

#include "core/agents/rights.h"
#include "core/appraisals/appraisal.h"
#include "core/base/result.h"

#include <array>

namespace core::appraisals {

enum class AppraisalError {
    NotFound,
    /// The state table has no such step.
    NotAllowedInState,
    /// A colleague acted on it since it was read.
    ChangedSinceRead,
    /// Drawing up, interviewing, signing for the shop and awarding is a lead's (of the same team) or an admin's.
    NotAllowedForRole,
    /// Nobody appraises or awards oneself, unless one person runs the shop.
    OwnSheet,
    /// Only the agent confirms, assesses and signs for the agent's side.
    NotTheAgent,
    NotAssessor,
    /// This side confirmed or signed before.
    AlreadyGiven,
    /// Somebody signed: the figures and the marks stay.
    AlreadySigned,
    AgentMissing,
    /// No agent of this profile has that name.
    AgentUnknown,
    ShopMissing,
    /// There is a sheet of the agent and the period.
    SheetExists,
    SetUnknown,
    PlanWrong,
    /// Nobody to assess, somebody twice, or the agent.
    AssessorsWrong,
    FiguresMissing,
    /// The figures are of another time or lack a metric.
    FiguresMismatch,
    TextMissing,
    ReasonMissing,
    /// Not every item has a mark from 0 to 100 with a reason.
    MarksWrong,
    /// No item of the sheet, no owner, or a time that is over.
    MeasureWrong,
    RulesWrong,
    /// The rules do not give the honour to this agent in this period.
    NotCandidate,
    AlreadyAwarded,
    OwnNomination,
    ConversationUnknown,
    HonourUnknown,
};

struct SheetStep {
    SheetState from;
    SheetAction action;
    SheetState to;
    /// It stays in `from` until everybody did it: both sides, or all assessors.
    bool waitsForAll = false;
};
/// The state table.
inline constexpr std::array kSheetSteps{
    SheetStep{SheetState::Planned, SheetAction::ChangePlan, SheetState::Planned},
    SheetStep{SheetState::Planned, SheetAction::ConfirmAsAgent, SheetState::Agreed, true},
    SheetStep{SheetState::Planned, SheetAction::ConfirmAsLead, SheetState::Agreed, true},
    SheetStep{SheetState::Planned, SheetAction::Drop, SheetState::Dropped},
    SheetStep{SheetState::Agreed, SheetAction::Count, SheetState::Agreed},
    SheetStep{SheetState::Agreed, SheetAction::SelfAssess, SheetState::SelfAssessed},
    SheetStep{SheetState::Agreed, SheetAction::SkipSelfAssessment, SheetState::SelfAssessed},
    SheetStep{SheetState::Agreed, SheetAction::SendBack, SheetState::Planned},
    SheetStep{SheetState::Agreed, SheetAction::Drop, SheetState::Dropped},
    SheetStep{SheetState::SelfAssessed, SheetAction::Count, SheetState::SelfAssessed},
    SheetStep{SheetState::SelfAssessed, SheetAction::Assess, SheetState::Assessed, true},
    SheetStep{SheetState::Assessed, SheetAction::Count, SheetState::Assessed},
    SheetStep{SheetState::Assessed, SheetAction::Interview, SheetState::Interviewed},
    SheetStep{SheetState::Assessed, SheetAction::SendBack, SheetState::SelfAssessed},
    SheetStep{SheetState::Assessed, SheetAction::AddMeasure, SheetState::Assessed},
    SheetStep{SheetState::Interviewed, SheetAction::Count, SheetState::Interviewed},
    SheetStep{SheetState::Interviewed, SheetAction::SendBack, SheetState::SelfAssessed},
    SheetStep{SheetState::Interviewed, SheetAction::SignAsAgent, SheetState::Signed, true},
    SheetStep{SheetState::Interviewed, SheetAction::Object, SheetState::Signed, true},
    SheetStep{SheetState::Interviewed, SheetAction::SignAsLead, SheetState::Signed, true},
    SheetStep{SheetState::Interviewed, SheetAction::AddMeasure, SheetState::Interviewed},
    SheetStep{SheetState::Signed, SheetAction::Close, SheetState::Closed},
    SheetStep{SheetState::Signed, SheetAction::AddMeasure, SheetState::Signed},
    SheetStep{SheetState::Closed, SheetAction::AddMeasure, SheetState::Closed},
};
/// Null: the table has no such step.
[[nodiscard]] const SheetStep* findStep(SheetState from, SheetAction action);

/// Who may see people's appraisals: an admin those of all, a lead those of the own team, everybody the own ones.
[[nodiscard]] bool mayAppraise(const agents::Actor& actor, const std::string& team);
/// The own sheet, one of the own team (of a lead), any (of an admin), or one that one is named an assessor of.
[[nodiscard]] bool mayRead(const Sheet& sheet, const agents::Actor& actor);
/// The state table and who may: the rule of the buttons too.
[[nodiscard]] std::optional<AppraisalError> barrier(const Sheet& sheet, SheetAction action, const agents::Actor& actor);

/// The owner of the open task, or who may add measures to the sheet.
[[nodiscard]] bool mayFinish(const Sheet& sheet, const Measure& measure, const agents::Actor& actor);

/// Every item of ability and attitude has one mark from 0 to 100 with a reason.
[[nodiscard]] bool areMarksWhole(const ScoreDefinition& definition, const std::vector<Mark>& marks);
/// At least one name, none twice, none of them the agent's unless the actor may decide what is the own.
[[nodiscard]] bool areAssessorsRight(const std::vector<std::string>& assessors, const std::string& agent,
                                     const agents::Actor& actor);

}  // namespace core::appraisals
