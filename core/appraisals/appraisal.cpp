#include "core/appraisals/appraisal.h"

#include <algorithm>

#include "core/base/word_table.h"

namespace core::appraisals {
namespace {

constexpr WordTable<SheetState, 8> kStates{{{SheetState::Planned, "planned"},
                                            {SheetState::Agreed, "agreed"},
                                            {SheetState::SelfAssessed, "self_assessed"},
                                            {SheetState::Assessed, "assessed"},
                                            {SheetState::Interviewed, "interviewed"},
                                            {SheetState::Signed, "signed"},
                                            {SheetState::Closed, "closed"},
                                            {SheetState::Dropped, "dropped"}}};
constexpr WordTable<SheetAction, 15> kActions{
    {{SheetAction::ChangePlan, "change_plan"},
     {SheetAction::ConfirmAsAgent, "confirm_as_agent"},
     {SheetAction::ConfirmAsLead, "confirm_as_lead"},
     {SheetAction::Count, "count"},
     {SheetAction::SelfAssess, "self_assess"},
     {SheetAction::SkipSelfAssessment, "skip_self_assessment"},
     {SheetAction::Assess, "assess"},
     {SheetAction::Interview, "interview"},
     {SheetAction::SendBack, "send_back"},
     {SheetAction::SignAsAgent, "sign_as_agent"},
     {SheetAction::Object, "object"},
     {SheetAction::SignAsLead, "sign_as_lead"},
     {SheetAction::Close, "close"},
     {SheetAction::AddMeasure, "add_measure"},
     {SheetAction::Drop, "drop"}}};
constexpr WordTable<MeasureKind, 3> kMeasures{{{MeasureKind::Improve, "improve"},
                                               {MeasureKind::Coach, "coach"},
                                               {MeasureKind::Train, "train"}}};

}  // namespace

ItemValues valuesOf(const Sheet& sheet) {
    ItemValues values;
    if (sheet.figures) {
        for (const auto& [metric, figure] : sheet.figures->figures) {
            values[std::string(stats::toWord(metric))] = figure.value;
        }
    }
    std::map<std::string, std::pair<double, int>> marks;
    for (const auto& assessment : sheet.assessments) {
        for (const auto& mark : assessment.marks) {
            marks[mark.item].first += mark.points;
            ++marks[mark.item].second;
        }
    }
    for (const auto& [item, sum] : marks) {
        values[item] = sum.first / sum.second;
    }
    return values;
}

SheetScore scoreOf(const Sheet& sheet) {
    auto score = scoreOf(sheet.definition, valuesOf(sheet));
    const bool isAssessed = sheet.assessments.size() == sheet.assessors.size();
    score.isWhole = score.isWhole && isAssessed;
    return score;
}

const stats::Figure* figureOf(const Sheet& sheet, std::string_view key) {
    if (!sheet.figures) {
        return nullptr;
    }
    const auto& figures = sheet.figures->figures;
    const auto found = std::ranges::find_if(
        figures, [key](const auto& figure) { return stats::toWord(figure.first) == key; });
    return found == figures.end() ? nullptr : &found->second;
}

std::vector<stats::Metric> metricsOf(const ScoreDefinition& definition) {
    std::vector<stats::Metric> metrics;
    for (const auto& group : definition.groups) {
        if (group.group == ItemGroup::Results) {
            for (const auto& item : group.items) {
                metrics.push_back(stats::metricFromWord(item.key).value());
            }
        }
    }
    return metrics;
}

std::vector<ItemScore> weakItems(const Sheet& sheet, double below) {
    std::vector<ItemScore> weak;
    for (const auto& group : scoreOf(sheet).groups) {
        for (const auto& item : group.items) {
            if (item.score && *item.score < below) {
                weak.push_back(item);
            }
        }
    }
    std::ranges::stable_sort(weak, {}, [](const ItemScore& item) { return *item.score; });
    return weak;
}

const ScoreItem* findItem(const ScoreDefinition& definition, std::string_view key) {
    for (const auto& group : definition.groups) {
        const auto found = std::ranges::find(group.items, key, &ScoreItem::key);
        if (found != group.items.end()) {
            return &*found;
        }
    }
    return nullptr;
}

bool isFinal(const Sheet& sheet) {
    return sheet.state == SheetState::Signed || sheet.state == SheetState::Closed;
}

std::string_view toWord(SheetState state) {
    return wordOf(kStates, state);
}

std::string_view toWord(SheetAction action) {
    return wordOf(kActions, action);
}

std::string_view toWord(MeasureKind kind) {
    return wordOf(kMeasures, kind);
}

std::optional<SheetState> sheetStateFromWord(std::string_view word) {
    return valueOf(kStates, word);
}

std::optional<MeasureKind> measureKindFromWord(std::string_view word) {
    return valueOf(kMeasures, word);
}

}  // namespace core::appraisals
