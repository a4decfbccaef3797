#include "core/stats/cross_table.h"

#include <algorithm>

namespace core::stats {
namespace {

CrossCell cellOf(const Figure& figure, const Figure& total) {
    CrossCell cell{.figure = figure};
    if (figure.value && total.value) {
        cell.difference = *figure.value - *total.value;
    }
    return cell;
}

std::int64_t weightOf(const Figure& figure) {
    return figure.denominator != 0 ? figure.denominator : figure.numerator;
}

CrossLabel labelOf(const CutValue& value) {
    return {value.key, value.text};
}

}  // namespace

CrossTable crossTable(const StatisticsTable& rows) {
    CrossTable table{.metric = rows.query.metrics.front(), .total = rows.total.front()};
    const auto whole = weightOf(table.total);
    for (const auto& row : rows.rows) {
        auto& made = table.rows.emplace_back();
        made.label = labelOf(row.cuts.front());
        made.all = cellOf(row.figures.front(), table.total);
        if (whole != 0) {
            made.share =
                static_cast<double>(weightOf(row.figures.front())) / static_cast<double>(whole);
        }
    }
    std::ranges::stable_sort(table.rows, [](const CrossRow& one, const CrossRow& other) {
        return one.share.value_or(0) > other.share.value_or(0);
    });
    return table;
}

CrossTable crossTable(const StatisticsTable& cells, const StatisticsTable& rows,
                      const StatisticsTable& columns) {
    auto table = crossTable(rows);
    for (const auto& column : columns.rows) {
        table.columns.push_back(labelOf(column.cuts.front()));
        table.totals.push_back(cellOf(column.figures.front(), table.total));
    }
    for (auto& row : table.rows) {
        row.cells.resize(table.columns.size());
    }
    for (const auto& cell : cells.rows) {
        const auto row =
            std::ranges::find(table.rows, labelOf(cell.cuts.front()), &CrossRow::label);
        const auto column = std::ranges::find(table.columns, labelOf(cell.cuts.back()));
        if (row != table.rows.end() && column != table.columns.end()) {
            row->cells[static_cast<std::size_t>(column - table.columns.begin())] =
                cellOf(cell.figures.front(), table.total);
        }
    }
    return table;
}

}  // namespace core::stats
