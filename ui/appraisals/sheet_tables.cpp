#include "ui/appraisals/sheet_tables.h"

#include <algorithm>

#include "ui/appraisals/appraisals_text.h"
#include "ui/common/format.h"
#include "ui/common/plain_text.h"

namespace ui::appraisals {

using namespace core::appraisals;
using Table = core::stats::Sheet;
using common::toCore;

namespace {

constexpr int kToDay = 10;
constexpr double kPercent = 100;

std::string dayOf(core::Seconds at) {
    return toCore(common::Format::exactTime(at).left(kToDay));
}

/// A number, or the dash of what has none.
Table::Cell cellOf(const std::optional<double>& number) {
    return number ? Table::Cell(*number) : Table::Cell(toCore(QStringLiteral("—")));
}

std::vector<std::string> texts(const QStringList& words) {
    std::vector<std::string> result;
    for (const auto& word : words) {
        result.push_back(toCore(word));
    }
    return result;
}

std::optional<double> groupOf(const HistoryRow& row, ItemGroup group) {
    const auto found = row.groups.find(group);
    return found == row.groups.end() ? std::nullopt : found->second;
}

std::string itemName(const Sheet& sheet, const std::string& key, const FigureWords& words) {
    const auto* item = findItem(sheet.definition, key);
    return item == nullptr ? key : toCore(AppraisalsText::item(*item, words));
}

void addSaid(Table& table, const QString& heading, const std::string& text) {
    if (!text.empty()) {
        table.rows.push_back({toCore(heading), text});
    }
}

}  // namespace

Table SheetTables::of(const Sheet& sheet, const std::vector<Measure>& measures,
                      const FigureWords& words) {
    const auto score = scoreOf(sheet);
    Table table{.headings = texts({tr("Group"), tr("Item"), tr("Target"), tr("Figure"),
                                   tr("Numerator"), tr("Denominator"), tr("Score"),
                                   tr("Weight in the sheet, %")}),
                .rows = {}};
    for (const auto& group : score.groups) {
        for (const auto& line : group.items) {
            const auto* item = findItem(sheet.definition, line.key);
            const auto* figure = figureOf(sheet, line.key);
            std::vector<Table::Cell> row{toCore(AppraisalsText::of(group.group)),
                                         toCore(AppraisalsText::item(*item, words))};
            row.push_back(item->target ? cellOf(item->target) : Table::Cell(std::string()));
            if (figure == nullptr) {
                row.insert(row.end(), 3, std::string());
            } else {
                row.push_back(cellOf(figure->value));
                row.push_back(static_cast<double>(figure->numerator));
                row.push_back(static_cast<double>(figure->denominator));
            }
            row.push_back(cellOf(line.score));
            row.push_back(line.share * kPercent);
            table.rows.push_back(std::move(row));
        }
        table.rows.push_back({toCore(AppraisalsText::of(group.group)), toCore(tr("Together")),
                              std::string(), std::string(), std::string(), std::string(),
                              cellOf(group.score), group.share * kPercent});
    }
    const std::string grade = score.total ? gradeOf(sheet.grades, *score.total) : std::string();
    table.rows.push_back({toCore(tr("Total")), grade, std::string(), std::string(), std::string(),
                          std::string(), cellOf(score.total), kPercent});
    addSaid(table, tr("Agent"), sheet.agent);
    addSaid(table, tr("Period"), toText(sheet.period));
    addSaid(table, tr("State"), toCore(AppraisalsText::of(sheet.state)));
    if (const auto& given = sheet.selfAssessment) {
        addSaid(table, tr("Self-assessment"), given->summary);
        addSaid(table, tr("Shortcomings"), given->shortcomings);
        addSaid(table, tr("Plan to improve"), given->improvement);
        addSaid(table, tr("Left out because"), given->skippedReason);
    }
    for (const auto& assessment : sheet.assessments) {
        for (const auto& mark : assessment.marks) {
            table.rows.push_back({assessment.assessor, itemName(sheet, mark.item, words),
                                  std::string(), std::string(), std::string(), std::string(),
                                  static_cast<double>(mark.points), mark.reason});
        }
    }
    if (sheet.interview) {
        addSaid(table, tr("Interview"), sheet.interview->record);
        addSaid(table, tr("Agreed"), sheet.interview->agreements);
    }
    for (const auto& measure : measures) {
        table.rows.push_back({toCore(AppraisalsText::of(measure.kind)),
                              itemName(sheet, measure.item, words), measure.task.text,
                              measure.task.owner, dayOf(measure.task.dueAt),
                              toCore(AppraisalsText::of(measure.task.state))});
    }
    addSaid(table, tr("Signed by the agent"), toCore(AppraisalsText::signature(sheet.agentSigned)));
    addSaid(table, tr("Objection"), sheet.objection);
    addSaid(table, tr("Signed by the lead"), toCore(AppraisalsText::signature(sheet.leadSigned)));
    return table;
}

Table SheetTables::of(const std::vector<HistoryRow>& rows) {
    Table table{.headings = texts({tr("Period"), tr("Agent"), tr("Team"), tr("Score set"),
                                   tr("Score"), tr("Grade"), tr("Rank"), tr("Of"), tr("Results"),
                                   tr("Ability"), tr("Attitude"), tr("Last places in a row")}),
                .rows = {}};
    for (const auto& row : rows) {
        table.rows.push_back({toText(row.period), row.agent, row.team, row.setName, row.total,
                              row.grade, static_cast<double>(row.rank),
                              static_cast<double>(row.of),
                              cellOf(groupOf(row, ItemGroup::Results)),
                              cellOf(groupOf(row, ItemGroup::Ability)),
                              cellOf(groupOf(row, ItemGroup::Attitude)),
                              static_cast<double>(row.lastRun)});
    }
    return table;
}

Table SheetTables::of(const std::vector<YearRow>& rows) {
    Table table{.headings = texts({tr("Year"), tr("Agent"), tr("Team"), tr("Periods"), tr("Sheets"),
                                   tr("Mean score"), tr("Best"), tr("Lowest"), tr("Last places"),
                                   tr("Last places in a row"), tr("Honours")}),
                .rows = {}};
    for (const auto& row : rows) {
        table.rows.push_back({static_cast<double>(row.year), row.agent, row.team,
                              toCore(AppraisalsText::of(row.kind)),
                              static_cast<double>(row.sheets), row.mean, row.best, row.worst,
                              static_cast<double>(row.lastPlaces),
                              static_cast<double>(row.longestLastRun),
                              static_cast<double>(row.honours)});
    }
    return table;
}

Table SheetTables::trainingNeeds(const std::vector<std::pair<std::string, Measure>>& needs,
                                 const std::vector<Sheet>& sheets, const FigureWords& words) {
    Table table{.headings = texts({tr("Agent"), tr("Item"), tr("Training need"),
                                   tr("Owner of the task"), tr("Until"), tr("State")}),
                .rows = {}};
    for (const auto& [agent, measure] : needs) {
        const auto sheet = std::ranges::find(sheets, measure.sheet, &Sheet::id);
        table.rows.push_back(
            {agent, sheet == sheets.end() ? measure.item : itemName(*sheet, measure.item, words),
             measure.task.text, measure.task.owner, dayOf(measure.task.dueAt),
             toCore(AppraisalsText::of(measure.task.state))});
    }
    return table;
}

}  // namespace ui::appraisals
