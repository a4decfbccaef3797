#pragma once

#include <filesystem>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "core/importing/import_report.h"

namespace core::importing {

/// One field of a table and the header texts it is known by (after trimming, width folding and case
/// folding).
struct ColumnRule {
    /// Name of the target column in the mirror, such as `order_no` or `paid_fen`.
    std::string field;
    std::vector<std::string> headers;
    /// A table without this column is not this table.
    bool isKey = false;
    /// The cells of all these headers together, with a blank between: an address in several
    /// columns.
    bool isJoined = false;
};

/// How one platform's table is read: data, one file each in resources/maps, plus the maps people
/// made.
struct ColumnMap {
    std::string name;
    std::string platform;
    TableKind kind = TableKind::Orders;
    /// The table has one row an item and repeats the order's fields (JD, Pinduoduo, Douyin).
    bool hasItems = false;
    std::vector<ColumnRule> columns;
    /// Columns that are known and kept with the row, but have no field of their own.
    std::vector<std::string> others;
    /// Columns that say the same in every row, such as the shop's name: not kept.
    std::vector<std::string> ignored;
    /// Words that mean an empty cell in this table.
    std::vector<std::string> emptyWords;
    /// With `hasItems`: each row has the amounts of its own item, to be added up to the order's.
    bool hasAmountsByItem = false;
    /// The order number starts with the day (yyMMdd), which stands in for an empty creation time.
    bool hasDateInNumber = false;
    /// The file's status words and the OrderState or refund-state words they mean.
    std::vector<std::pair<std::string, std::string>> statuses;
};

/// The header and first rows of a file, for the mapping dialog.
struct TablePreview {
    std::string encoding;
    std::vector<std::string> header;
    std::vector<std::vector<std::string>> rows;
};

/// The maps that ship with the program. Throws std::runtime_error for a broken resource (a test
/// reads them all).
[[nodiscard]] const std::vector<ColumnMap>& builtInMaps();
[[nodiscard]] ColumnMap columnMapFromJson(std::string_view json);
[[nodiscard]] std::string toJson(const ColumnMap& map);

}  // namespace core::importing
