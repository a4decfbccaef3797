#pragma once

#include "core/stats/statistics_query.h"

namespace core::stats {

/// One value of a cross table's rows or columns; as of a CutValue, or a word.
struct CrossLabel {
    std::string key;
    std::string text;
    bool operator==(const CrossLabel&) const = default;
};

/// A figure with its counts, and how far it lies from that of everybody.
struct CrossCell {
    Figure figure;
    /// Its value − that of the total of the whole table, in the metric's unit (of shares: percentage points as a share of
    /// 1); nothing: one of both has none.
    std::optional<double> difference;
    bool operator==(const CrossCell&) const = default;
};

struct CrossRow {
    CrossLabel label;
    /// One of each column.
    std::vector<CrossCell> cells;
    CrossCell all;
    /// Its denominator ÷ that of the total (of counts: the numerators); nothing: those are 0. Somebody who stands in two
    /// rows counts in both, so the shares may add up to more than 1.
    std::optional<double> share;
    bool operator==(const CrossRow&) const = default;
};

/// How one figure differs by one or two properties (R269): question type × conversion.
struct CrossTable {
    Metric metric = Metric::ConsultConversion;
    std::vector<CrossLabel> columns;
    /// The largest share first.
    std::vector<CrossRow> rows;
    /// Of each column.
    std::vector<CrossCell> totals;
    Figure total;
};

/// Of a table with one metric and one cut: one row for each of its values and no columns.
[[nodiscard]] CrossTable crossTable(const StatisticsTable& rows);
/// `cells` has two cuts, `rows` the first of them alone and `columns` the second; all of the same metric and time.
[[nodiscard]] CrossTable crossTable(const StatisticsTable& cells, const StatisticsTable& rows,
                                    const StatisticsTable& columns);

}  // namespace core::stats
