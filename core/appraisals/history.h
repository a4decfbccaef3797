#pragma once

#include "core/appraisals/appraisal.h"

namespace core::appraisals {

/// One signed sheet among those of the same team and period.
struct HistoryRow {
    SheetId sheet = 0;
    std::string agent;
    std::string team;
    Period period;
    std::string setName;
    double total = 0;
    std::string grade;
    /// By group; nothing: no item of it had a score.
    std::map<ItemGroup, std::optional<double>> groups;
    /// 1 is the best; equals share a place. Among `of` sheets.
    int rank = 1;
    int of = 1;
    bool isLast = false;
    /// How many periods in a row, up to this one, the agent was last (R295). The run is shown; the program decides nothing.
    int lastRun = 0;
    bool operator==(const HistoryRow&) const = default;
};

/// Of the final sheets (others are passed over): newest period first, then by rank. Last is who has the lowest total (to
/// one decimal) of at least `leastSheets`; where all are equal nobody is. A period without a sheet breaks a run.
[[nodiscard]] std::vector<HistoryRow> historyOf(const std::vector<Sheet>& sheets, int leastSheets);

/// A year of one agent (R296).
struct YearRow {
    std::string agent;
    std::string team;
    PeriodKind kind = PeriodKind::Month;
    int year = 1970;
    int sheets = 0;
    /// Of the totals of the sheets.
    double mean = 0;
    double best = 0;
    double worst = 0;
    int lastPlaces = 0;
    /// The longest run of last places that ends in the year.
    int longestLastRun = 0;
    int honours = 0;
    bool operator==(const YearRow&) const = default;
};
/// Of one year, by mean, the best first; months and quarters are rows of their own. `honours`: how many of the year each
/// agent has.
[[nodiscard]] std::vector<YearRow> yearOf(const std::vector<HistoryRow>& rows, int year,
                                          const std::map<std::string, int>& honours);

}  // namespace core::appraisals
