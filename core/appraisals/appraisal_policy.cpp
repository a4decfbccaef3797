#include "core/appraisals/appraisal_policy.h"

#include <algorithm>
#include <set>

#include "core/base/text.h"

namespace core::appraisals {
namespace {

using agents::Actor;
using agents::Right;
using Refusal = std::optional<AppraisalError>;

/// One person runs the shop: no other could decide.
bool isAlone(const Actor& actor) {
    return agents::mayAct(actor, Right::ApproveOwnRequest);
}

Refusal barrierOfLead(const Sheet& sheet, const Actor& actor) {
    if (!mayAppraise(actor, sheet.team)) {
        return AppraisalError::NotAllowedForRole;
    }
    return sheet.agent == actor.name && !isAlone(actor) ? Refusal(AppraisalError::OwnSheet)
                                                        : std::nullopt;
}

Refusal barrierOfAgent(const Sheet& sheet, const Actor& actor) {
    return sheet.agent == actor.name || isAlone(actor) ? std::nullopt
                                                       : Refusal(AppraisalError::NotTheAgent);
}

Refusal barrierOfPerson(const Sheet& sheet, SheetAction action, const Actor& actor) {
    switch (action) {
        case SheetAction::ConfirmAsAgent:
        case SheetAction::SelfAssess:
        case SheetAction::SignAsAgent:
        case SheetAction::Object:
            return barrierOfAgent(sheet, actor);
        case SheetAction::Assess:
            return std::ranges::find(sheet.assessors, actor.name) == sheet.assessors.end()
                       ? Refusal(AppraisalError::NotAssessor)
                       : std::nullopt;
        case SheetAction::ChangePlan:
        case SheetAction::ConfirmAsLead:
        case SheetAction::Count:
        case SheetAction::SkipSelfAssessment:
        case SheetAction::Interview:
        case SheetAction::SendBack:
        case SheetAction::SignAsLead:
        case SheetAction::Close:
        case SheetAction::AddMeasure:
        case SheetAction::Drop:
            return barrierOfLead(sheet, actor);
    }
    return AppraisalError::NotAllowedInState;
}

/// What the sheet itself still lacks, or has too much of.
Refusal barrierOfSheet(const Sheet& sheet, SheetAction action) {
    switch (action) {
        case SheetAction::ConfirmAsAgent:
            return sheet.agentConfirmed ? Refusal(AppraisalError::AlreadyGiven) : std::nullopt;
        case SheetAction::ConfirmAsLead:
            return sheet.leadConfirmed ? Refusal(AppraisalError::AlreadyGiven) : std::nullopt;
        case SheetAction::SelfAssess:
        case SheetAction::SkipSelfAssessment:
            return sheet.figures ? std::nullopt : Refusal(AppraisalError::FiguresMissing);
        case SheetAction::Count:
        case SheetAction::SendBack:
            return sheet.agentSigned || sheet.leadSigned ? Refusal(AppraisalError::AlreadySigned)
                                                         : std::nullopt;
        case SheetAction::SignAsAgent:
        case SheetAction::Object:
            return sheet.agentSigned ? Refusal(AppraisalError::AlreadyGiven) : std::nullopt;
        case SheetAction::SignAsLead:
            return sheet.leadSigned ? Refusal(AppraisalError::AlreadyGiven) : std::nullopt;
        case SheetAction::ChangePlan:
        case SheetAction::Assess:
        case SheetAction::Interview:
        case SheetAction::Close:
        case SheetAction::AddMeasure:
        case SheetAction::Drop:
            break;
    }
    return std::nullopt;
}

}  // namespace

const SheetStep* findStep(SheetState from, SheetAction action) {
    const auto* step = std::ranges::find_if(kSheetSteps, [&](const SheetStep& candidate) {
        return candidate.from == from && candidate.action == action;
    });
    return step == kSheetSteps.end() ? nullptr : step;
}

bool mayAppraise(const Actor& actor, const std::string& team) {
    return agents::mayAct(actor, Right::Appraise) &&
           (actor.role != agents::Role::Lead || actor.team == team);
}

bool mayRead(const Sheet& sheet, const Actor& actor) {
    return sheet.agent == actor.name || mayAppraise(actor, sheet.team) ||
           std::ranges::find(sheet.assessors, actor.name) != sheet.assessors.end();
}

std::optional<AppraisalError> barrier(const Sheet& sheet, SheetAction action, const Actor& actor) {
    if (findStep(sheet.state, action) == nullptr) {
        return AppraisalError::NotAllowedInState;
    }
    const auto refusal = barrierOfPerson(sheet, action, actor);
    return refusal ? refusal : barrierOfSheet(sheet, action);
}

bool mayFinish(const Sheet& sheet, const Measure& measure, const Actor& actor) {
    return measure.task.state == tasks::TaskState::Open &&
           (measure.task.owner == actor.name || !barrier(sheet, SheetAction::AddMeasure, actor));
}

bool areMarksWhole(const ScoreDefinition& definition, const std::vector<Mark>& marks) {
    constexpr int kBest = 100;
    std::set<std::string> missing;
    for (const auto& group : definition.groups) {
        if (group.group != ItemGroup::Results) {
            for (const auto& item : group.items) {
                missing.insert(item.key);
            }
        }
    }
    return std::ranges::all_of(marks,
                               [&missing](const Mark& mark) {
                                   return mark.points >= 0 && mark.points <= kBest &&
                                          !cleanText(mark.reason).empty() &&
                                          missing.erase(mark.item) == 1;
                               }) &&
           missing.empty();
}

bool areAssessorsRight(const std::vector<std::string>& assessors, const std::string& agent,
                       const Actor& actor) {
    const std::set<std::string> names(assessors.begin(), assessors.end());
    return !names.empty() && names.size() == assessors.size() && !names.contains(std::string()) &&
           (!names.contains(agent) || isAlone(actor));
}

}  // namespace core::appraisals
