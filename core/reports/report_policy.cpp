#include "core/reports/report_policy.h"

#include <algorithm>

#include "core/agents/rights.h"

namespace core::reports {

using agents::Right;
using agents::Role;

Result<WorkReportState, ReportError> next(WorkReportState state, WorkReportAction action) {
    const auto* step = std::ranges::find_if(kWorkReportSteps, [&](const WorkReportStep& each) {
        return each.from == state && each.action == action;
    });
    if (step == kWorkReportSteps.end()) {
        return Unexpected{ReportError::NotAllowedInState};
    }
    return step->to;
}

bool isLead(const agents::Actor& actor) {
    return agents::mayAct(actor.role, Right::SeeTeamStatistics) &&
           agents::mayAct(actor.role, Right::WorkOnCases);
}

namespace {

bool leads(const agents::Actor& actor, const std::string& team) {
    return agents::mayAct(actor.role, Right::SeeAllCases)
               ? isLead(actor)
               : isLead(actor) && (actor.team.empty() || actor.team == team);
}

}  // namespace

bool mayRead(const agents::Actor& actor, const WorkReport& report, const std::string& team) {
    if (report.agent == actor.name) {
        return true;
    }
    if (report.state == WorkReportState::Draft) {
        return false;
    }
    if (report.scope == ReportScope::Team) {
        return isLead(actor) && agents::mayAct(actor.role, Right::SeeAllCases);
    }
    return leads(actor, team);
}

bool mayReview(const agents::Actor& actor, const WorkReport& report, const std::string& team) {
    return report.agent == actor.name ? actor.role == Role::Owner
                                      : mayRead(actor, report, team);
}

bool mayReadPlan(const agents::Actor& actor, const Plan& plan, const std::string& team) {
    return plan.owner == actor.name || leads(actor, team);
}

std::optional<ReportError> barrierOf(const agents::Actor& actor, const WorkReport& report,
                                     const std::string& team, WorkReportAction action) {
    const bool isOwn = report.agent == actor.name;
    bool may = false;
    switch (action) {
        case WorkReportAction::Write:
        case WorkReportAction::Submit:
            may = isOwn && (report.scope == ReportScope::Own || isLead(actor));
            break;
        case WorkReportAction::Comment:
        case WorkReportAction::Return:
        case WorkReportAction::Confirm:
            may = mayReview(actor, report, team);
            break;
    }
    if (!may) {
        return ReportError::NotAllowed;
    }
    const auto to = next(report.state, action);
    return to ? std::nullopt : std::optional(to.error());
}

std::optional<ReportError> barrierOf(const std::vector<Goal>& goals, Seconds now) {
    for (const auto& goal : goals) {
        if (goal.text.empty()) {
            return ReportError::GoalTextMissing;
        }
        if (goal.owner.empty()) {
            return ReportError::GoalOwnerMissing;
        }
        if (goal.task == 0 && goal.dueAt <= now) {
            return ReportError::GoalDuePast;
        }
    }
    return std::nullopt;
}

Seconds dayOf(Seconds at, std::chrono::minutes utcOffset) {
    return Seconds(std::chrono::floor<std::chrono::days>(at + utcOffset)) - utcOffset;
}

ReportPeriod periodOf(ReportSpan span, Seconds at, std::chrono::minutes utcOffset) {
    using namespace std::chrono;
    const auto day = floor<days>(at + utcOffset);
    const auto monday = day - (weekday{day} - Monday);
    sys_days first = day;
    sys_days end = day + days{1};
    switch (span) {
        case ReportSpan::Day:
            break;
        case ReportSpan::Week:
            first = monday;
            end = monday + days{7};
            break;
        case ReportSpan::TwoWeeks:
            first = monday - days{7};
            end = monday + days{7};
            break;
        case ReportSpan::Month: {
            const year_month_day date{day};
            first = sys_days{date.year() / date.month() / 1};
            end = sys_days{(date.year() / date.month() + months{1}) / 1};
            break;
        }
    }
    return {Seconds{first} - utcOffset, Seconds{end} - utcOffset};
}

}  // namespace core::reports
