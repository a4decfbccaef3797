#pragma once

#include <span>

#include "core/importing/import_report.h"
#include "core/importing/row_parser.h"

namespace core::importing {

/// What is counted of rows, once from the file and once from what the mirror holds after writing:
/// the two must be equal.
struct Tally {
    std::int64_t rows = 0;
    Sums sums;
    std::int64_t pieces = 0;

    bool operator==(const Tally&) const = default;
    Tally& operator+=(const Tally& other) {
        rows += other.rows;
        pieces += other.pieces;
        sums.goods += other.sums.goods;
        sums.postage += other.sums.postage;
        sums.total += other.sums.total;
        sums.paid += other.sums.paid;
        sums.refund += other.sums.refund;
        return *this;
    }
    Tally& operator-=(const Tally& other) {
        rows -= other.rows;
        pieces -= other.pieces;
        sums.goods = sums.goods - other.sums.goods;
        sums.postage = sums.postage - other.sums.postage;
        sums.total = sums.total - other.sums.total;
        sums.paid = sums.paid - other.sums.paid;
        sums.refund = sums.refund - other.sums.refund;
        return *this;
    }
};

/// Of one order, item or refund. `goods` of an item is its price.
[[nodiscard]] Tally tallyOf(TableKind kind, std::span<const Value> values);

/// What one row of a file counts for: an order, item or refund, and in a table with a row an item
/// the item too.
struct RowTally {
    Tally main;
    Tally items;
};
/// `isRunStart`: the first of an order's rows.
[[nodiscard]] RowTally rowTally(const ParsedRow& row, bool isRunStart, const ColumnMap& map);

}  // namespace core::importing
