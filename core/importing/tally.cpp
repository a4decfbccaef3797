#include "core/importing/tally.h"

#include "core/importing/table_fields.h"

namespace core::importing {

Tally tallyOf(TableKind kind, std::span<const Value> values) {
    Tally tally{.rows = 1};
    const auto fen = [&](std::size_t field) { return Fen{values[field].number}; };
    switch (kind) {
        case TableKind::Orders:
            tally.sums = {.goods = fen(order_field::Goods),
                          .postage = fen(order_field::Postage),
                          .total = fen(order_field::Total),
                          .paid = fen(order_field::Paid),
                          .refund = fen(order_field::Refund)};
            break;
        case TableKind::Items:
            tally.sums.goods = fen(item_field::Price);
            tally.sums.paid = fen(item_field::Paid);
            tally.sums.refund = fen(item_field::Refund);
            tally.pieces = values[item_field::Quantity].number;
            break;
        case TableKind::Refunds:
            tally.sums.paid = fen(refund_field::Paid);
            tally.sums.refund = fen(refund_field::Refund);
            break;
    }
    return tally;
}

RowTally rowTally(const ParsedRow& row, bool isRunStart, const ColumnMap& map) {
    RowTally tally{.main = tallyOf(map.kind, row.values)};
    if (map.hasItems) {
        tally.items = tallyOf(TableKind::Items, row.values.subspan(kItemOffset));
        if (!isRunStart && !map.hasAmountsByItem) {
            tally.main = {};
        }
        tally.main.rows = isRunStart ? 1 : 0;
    }
    return tally;
}

}  // namespace core::importing
