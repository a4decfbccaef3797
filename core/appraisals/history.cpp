#include "core/appraisals/history.h"

#include <algorithm>
#include <cmath>
#include <tuple>

namespace core::appraisals {
namespace {

constexpr double kHundred = 100;

/// As it is shown: a difference that nobody sees makes no rank.
std::int64_t shownTotal(const HistoryRow& row) {
    constexpr double kDecimals = 10;
    return std::llround(row.total * kDecimals);
}

HistoryRow rowOf(const Sheet& sheet) {
    HistoryRow row{.sheet = sheet.id,
                   .agent = sheet.agent,
                   .team = sheet.team,
                   .period = sheet.period,
                   .setName = sheet.setName,
                   .total = static_cast<double>(*sheet.scoreHundredths) / kHundred,
                   .grade = {},
                   .groups = {}};
    row.grade = gradeOf(sheet.grades, row.total);
    for (const auto& group : scoreOf(sheet).groups) {
        row.groups[group.group] = group.score;
    }
    return row;
}

auto placeOf(const HistoryRow& row) {
    return std::tuple(row.period, row.team);
}

/// Ranks the rows of one team and period, which stand together with the best first.
void rank(std::span<HistoryRow> rows, int leastSheets) {
    const bool hasLast = static_cast<int>(rows.size()) >= leastSheets &&
                         shownTotal(rows.front()) != shownTotal(rows.back());
    for (std::size_t i = 0; i < rows.size(); ++i) {
        rows[i].of = static_cast<int>(rows.size());
        rows[i].rank = i > 0 && shownTotal(rows[i]) == shownTotal(rows[i - 1])
                           ? rows[i - 1].rank
                           : static_cast<int>(i) + 1;
        rows[i].isLast = hasLast && shownTotal(rows[i]) == shownTotal(rows.back());
    }
}

}  // namespace

std::vector<HistoryRow> historyOf(const std::vector<Sheet>& sheets, int leastSheets) {
    std::vector<HistoryRow> rows;
    for (const auto& sheet : sheets) {
        if (isFinal(sheet) && sheet.scoreHundredths) {
            rows.push_back(rowOf(sheet));
        }
    }
    // Oldest first while runs grow.
    std::ranges::sort(rows, [](const HistoryRow& a, const HistoryRow& b) {
        return std::tuple(placeOf(a), -shownTotal(a), a.agent) <
               std::tuple(placeOf(b), -shownTotal(b), b.agent);
    });
    for (auto first = rows.begin(); first != rows.end();) {
        const auto end = std::find_if(first, rows.end(), [&](const HistoryRow& row) {
            return placeOf(row) != placeOf(*first);
        });
        rank({first, end}, leastSheets);
        first = end;
    }
    std::map<std::pair<std::string, Period>, int> runs;
    for (auto& row : rows) {
        if (row.isLast) {
            const auto before = runs.find({row.agent, moved(row.period, -1)});
            row.lastRun = 1 + (before == runs.end() ? 0 : before->second);
            runs[{row.agent, row.period}] = row.lastRun;
        }
    }
    std::ranges::stable_sort(
        rows, [](const HistoryRow& a, const HistoryRow& b) { return a.period > b.period; });
    return rows;
}

std::vector<YearRow> yearOf(const std::vector<HistoryRow>& rows, int year,
                            const std::map<std::string, int>& honours) {
    std::map<std::pair<std::string, PeriodKind>, YearRow> years;
    for (const auto& row : rows) {
        if (row.period.year != year) {
            continue;
        }
        auto& sum = years[{row.agent, row.period.kind}];
        if (sum.sheets == 0) {
            // Rows come newest first: the team is the latest one.
            sum = {.agent = row.agent,
                   .team = row.team,
                   .kind = row.period.kind,
                   .year = year,
                   .best = row.total,
                   .worst = row.total};
        }
        ++sum.sheets;
        sum.mean += row.total;
        sum.best = std::max(sum.best, row.total);
        sum.worst = std::min(sum.worst, row.total);
        sum.lastPlaces += row.isLast ? 1 : 0;
        sum.longestLastRun = std::max(sum.longestLastRun, row.lastRun);
    }
    std::vector<YearRow> result;
    for (auto& [key, sum] : years) {
        sum.mean /= sum.sheets;
        const auto found = honours.find(sum.agent);
        sum.honours = found == honours.end() ? 0 : found->second;
        result.push_back(sum);
    }
    std::ranges::stable_sort(result,
                             [](const YearRow& a, const YearRow& b) { return a.mean > b.mean; });
    return result;
}

}  // namespace core::appraisals
