#include "ui/appraisals/appraisals_text.h"

#include <QLocale>
#include <QStringList>

#include "ui/common/format.h"
#include "ui/common/plain_text.h"

namespace ui::appraisals {

using namespace core::appraisals;
using common::Chip;
using common::toScreen;
using theme::Tone;

QString AppraisalsText::of(SheetState state) {
    switch (state) {
        case SheetState::Planned:
            return tr("Plan to confirm");
        case SheetState::Agreed:
            return tr("Plan confirmed");
        case SheetState::SelfAssessed:
            return tr("To be assessed");
        case SheetState::Assessed:
            return tr("Assessed");
        case SheetState::Interviewed:
            return tr("To be signed");
        case SheetState::Signed:
            return tr("Signed");
        case SheetState::Closed:
            return tr("Closed");
        case SheetState::Dropped:
            return tr("Dropped");
    }
    return {};
}

Chip AppraisalsText::chip(SheetState state) {
    const auto tone = [state] {
        switch (state) {
            case SheetState::Planned:
            case SheetState::Interviewed:
                return Tone::Warning;
            case SheetState::Agreed:
            case SheetState::SelfAssessed:
            case SheetState::Assessed:
                return Tone::Info;
            case SheetState::Signed:
                return Tone::Success;
            case SheetState::Closed:
            case SheetState::Dropped:
                break;
        }
        return Tone::Neutral;
    };
    return {of(state), tone()};
}

QString AppraisalsText::of(SheetAction action) {
    switch (action) {
        case SheetAction::ChangePlan:
            return tr("Change the plan…");
        case SheetAction::ConfirmAsAgent:
            return tr("Confirm as the agent");
        case SheetAction::ConfirmAsLead:
            return tr("Confirm as the lead");
        case SheetAction::Count:
            return tr("Count the figures");
        case SheetAction::SelfAssess:
            return tr("Self-assessment…");
        case SheetAction::SkipSelfAssessment:
            return tr("Without self-assessment…");
        case SheetAction::Assess:
            return tr("Give marks…");
        case SheetAction::Interview:
            return tr("Record the interview…");
        case SheetAction::SendBack:
            return tr("Send back…");
        case SheetAction::SignAsAgent:
            return tr("Sign as the agent");
        case SheetAction::Object:
            return tr("Sign with an objection…");
        case SheetAction::SignAsLead:
            return tr("Sign as the lead");
        case SheetAction::Close:
            return tr("Close the appraisal");
        case SheetAction::AddMeasure:
            return tr("Add a measure…");
        case SheetAction::Drop:
            return tr("Drop the sheet…");
    }
    return {};
}

QString AppraisalsText::done(SheetAction action) {
    switch (action) {
        case SheetAction::ChangePlan:
            return tr("The plan is changed: both confirm it again.");
        case SheetAction::ConfirmAsAgent:
        case SheetAction::ConfirmAsLead:
            return tr("Confirmed.");
        case SheetAction::Count:
            return tr("The figures are counted and kept with the sheet.");
        case SheetAction::SelfAssess:
            return tr("The self-assessment is handed in.");
        case SheetAction::SkipSelfAssessment:
            return tr("The sheet goes on without self-assessment.");
        case SheetAction::Assess:
            return tr("The marks are given.");
        case SheetAction::Interview:
            return tr("The interview is on record.");
        case SheetAction::SendBack:
            return tr("Sent back.");
        case SheetAction::SignAsAgent:
        case SheetAction::Object:
        case SheetAction::SignAsLead:
            return tr("Signed.");
        case SheetAction::Close:
            return tr("The appraisal is closed.");
        case SheetAction::AddMeasure:
            return tr("The measure is a task of its owner now.");
        case SheetAction::Drop:
            return tr("The sheet is dropped.");
    }
    return {};
}

QString AppraisalsText::refusal(AppraisalError error) {
    switch (error) {
        case AppraisalError::NotFound:
            return tr("It is no longer there. Press F5 to read the list again.");
        case AppraisalError::NotAllowedInState:
            return tr("Not in this state.");
        case AppraisalError::ChangedSinceRead:
            return tr("A colleague changed it meanwhile. Look at it again, then repeat.");
        case AppraisalError::NotAllowedForRole:
            return tr("This is for the lead of the team or an administrator.");
        case AppraisalError::OwnSheet:
            return tr("Nobody appraises or awards oneself: ask another lead.");
        case AppraisalError::NotTheAgent:
            return tr("Only the agent does this, signed in under the own name.");
        case AppraisalError::NotAssessor:
            return tr("Only the named assessors give marks.");
        case AppraisalError::AlreadyGiven:
            return tr("This side has done so already: the other one is still missing.");
        case AppraisalError::AlreadySigned:
            return tr("Somebody has signed: figures and marks stay as they are.");
        case AppraisalError::AgentMissing:
            return tr("Choose at least one agent.");
        case AppraisalError::AgentUnknown:
            return tr("No agent has that name: add the agent under Agents first.");
        case AppraisalError::ShopMissing:
            return tr("There is no shop yet: import orders first.");
        case AppraisalError::SheetExists:
            return tr("One of them has a sheet of this period already.");
        case AppraisalError::SetUnknown:
            return tr("That score set is no longer there: choose another.");
        case AppraisalError::PlanWrong:
            return tr("Every weight has to be above 0, and every target a number.");
        case AppraisalError::AssessorsWrong:
            return tr("Name at least one assessor, and not the agent.");
        case AppraisalError::FiguresMissing:
            return tr("Count the figures first.");
        case AppraisalError::FiguresMismatch:
            return tr("The plan changed while the figures were counted: count again.");
        case AppraisalError::TextMissing:
            return tr("Write the first field.");
        case AppraisalError::ReasonMissing:
            return tr("Say why.");
        case AppraisalError::MarksWrong:
            return tr("Every item needs a mark from 0 to 100 with a reason.");
        case AppraisalError::MeasureWrong:
            return tr("A measure needs an owner and a day that is still to come.");
        case AppraisalError::RulesWrong:
            return tr("The rules have a slip: look at weights, targets and curves.");
        case AppraisalError::NotCandidate:
            return tr("By the rule this agent is no candidate of the period.");
        case AppraisalError::AlreadyAwarded:
            return tr("This agent has the honour, or is nominated for it.");
        case AppraisalError::OwnNomination:
            return tr("Nobody nominates oneself.");
        case AppraisalError::ConversationUnknown:
            return tr("There is no conversation of that number.");
        case AppraisalError::HonourUnknown:
            return tr("That honour is not given this way.");
    }
    return {};
}

namespace {

QString faultText(DefinitionFault fault) {
    switch (fault) {
        case DefinitionFault::GroupWrong:
            return AppraisalsText::tr("it needs at least one counted item");
        case DefinitionFault::WeightWrong:
            return AppraisalsText::tr("every weight has to be a number above 0");
        case DefinitionFault::KeyWrong:
            return AppraisalsText::tr("an item stands twice, or is no figure of this program");
        case DefinitionFault::NameMissing:
            return AppraisalsText::tr("an item has no name");
        case DefinitionFault::TargetMissing:
            return AppraisalsText::tr("every figure needs a target that is a number");
        case DefinitionFault::CurveWrong:
            return AppraisalsText::tr(
                "a score curve needs two points or more, with rising figures, scores from 0 to 100 "
                "and no better score for a worse figure, as 30: 100; 60: 85");
    }
    return {};
}

}  // namespace

QString AppraisalsText::slip(const RulesSlip& slip) {
    const QString name = toScreen(slip.name);
    switch (slip.fault) {
        case RulesFault::NoSet:
            return tr("There has to be one score set at least.");
        case RulesFault::SetNameMissing:
            return tr("A score set has no name.");
        case RulesFault::SetNameTwice:
            return tr("Two score sets are called “%1”: rename one.").arg(name);
        case RulesFault::SetWrong:
            return tr("Score set “%1”: %2.")
                .arg(name, faultText(slip.definition.value_or(DefinitionFault::GroupWrong)));
        case RulesFault::GroupsNotHundred:
            return tr("Score set “%1”: the weights of the groups have to make 100.").arg(name);
        case RulesFault::ItemsNotHundred:
            return tr("Score set “%1”: the weights of the items of %2 have to make 100.")
                .arg(name, of(slip.group.value_or(ItemGroup::Results)));
        case RulesFault::HonourNameMissing:
            return tr("An honour has no name.");
        case RulesFault::HonourNameTwice:
            return tr("Two honours are called “%1”: rename one.").arg(name);
        case RulesFault::HonourWrong:
            return tr("Honour “%1”: choose what it ranks by, and a limit for each condition.")
                .arg(name);
        case RulesFault::LimitsWrong:
            return tr("Grades and the weak score lie between 0 and 100, and a last place needs two "
                      "sheets or more.");
    }
    return {};
}

QString AppraisalsText::error(core::stats::StatisticsError error) {
    using core::stats::StatisticsError;
    switch (error) {
        case StatisticsError::Cancelled:
            return tr("Counting was stopped. Nothing changed.");
        case StatisticsError::PeriodEmpty:
        case StatisticsError::NoMetric:
        case StatisticsError::NamedTwice:
        case StatisticsError::TooManyRows:
            break;
    }
    return tr("The figures could not be counted. Look into the log, then count again.");
}

QString AppraisalsText::of(ItemGroup group) {
    switch (group) {
        case ItemGroup::Results:
            return tr("Results");
        case ItemGroup::Ability:
            return tr("Ability");
        case ItemGroup::Attitude:
            return tr("Attitude");
    }
    return {};
}

QString AppraisalsText::of(Method method) {
    switch (method) {
        case Method::Curve:
            return tr("By score curve");
        case Method::Attainment:
            return tr("By share of the target");
    }
    return {};
}

QString AppraisalsText::of(PeriodKind kind) {
    switch (kind) {
        case PeriodKind::Month:
            return tr("Monthly");
        case PeriodKind::Quarter:
            return tr("Quarterly");
    }
    return {};
}

QString AppraisalsText::of(const Period& period) {
    return period.kind == PeriodKind::Month
               ? QString::fromStdString(toText(period))
               //: Year and number of the quarter
               : tr("%1 Q%2").arg(period.year).arg(period.number);
}

QString AppraisalsText::of(MeasureKind kind) {
    switch (kind) {
        case MeasureKind::Improve:
            return tr("Improvement");
        case MeasureKind::Coach:
            return tr("Coaching");
        case MeasureKind::Train:
            return tr("Training need");
    }
    return {};
}

QString AppraisalsText::of(core::tasks::TaskState state) {
    switch (state) {
        case core::tasks::TaskState::Open:
            return tr("Open");
        case core::tasks::TaskState::Done:
            return tr("Done");
        case core::tasks::TaskState::Dropped:
            return tr("Dropped");
    }
    return {};
}

Chip AppraisalsText::chip(HonourState state) {
    switch (state) {
        case HonourState::Nominated:
            return {tr("Nominated"), Tone::Warning};
        case HonourState::Awarded:
            return {tr("Awarded"), Tone::Success};
        case HonourState::Declined:
            return {tr("Declined"), Tone::Neutral};
        case HonourState::Withdrawn:
            return {tr("Taken back"), Tone::Neutral};
    }
    return {};
}

QString AppraisalsText::score(const std::optional<double>& score) {
    return score ? QLocale().toString(*score, 'f', 1) : QStringLiteral("—");
}

QString AppraisalsText::share(double share) {
    constexpr double kPercent = 100;
    return tr("%1 %").arg(QLocale().toString(share * kPercent, 'f', 1));
}

QString AppraisalsText::item(const ScoreItem& item, const FigureWords& words) {
    const auto metric = core::stats::metricFromWord(item.key);
    return item.name.empty() && metric ? words.name(*metric) : toScreen(item.name);
}

QString AppraisalsText::measure(const std::string& measure, const FigureWords& words) {
    const auto metric = core::stats::metricFromWord(measure);
    return metric ? words.name(*metric) : tr("Appraisal score");
}

QString AppraisalsText::figures(const std::vector<HonourFigure>& figures,
                                const FigureWords& words) {
    QStringList parts;
    for (const auto& figure : figures) {
        const auto metric = core::stats::metricFromWord(figure.measure);
        parts << measure(figure.measure, words) + u' ' +
                     (metric ? words.value(*metric, figure.value) : score(figure.value));
    }
    return parts.join(tr("; "));
}

QString AppraisalsText::signature(const std::optional<Signature>& signature) {
    constexpr int kToMinute = 16;
    return signature ? tr("%1, %2").arg(toScreen(signature->by),
                                        common::Format::exactTime(signature->at).left(kToMinute))
                     : QString();
}

QString AppraisalsText::noDecision() {
    return tr("The program counts and shows; it decides nothing about people. What follows from a "
              "place or a run of places is for the lead to judge with the agent.");
}

}  // namespace ui::appraisals
