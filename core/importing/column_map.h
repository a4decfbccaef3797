#pragma once

#include "core/importing/import_report.h"

#include <filesystem>
#include <string>
#include <vector>

namespace core::importing {

/// One field of a table and the header texts it is known by (after trimming, width folding and case folding).
struct ColumnRule {
    /// Name of the target column in the mirror, such as `order_no` or `paid_fen`.
    std::string field;
    std::vector<std::string> headers;
    /// A table without this column is not this table.
    bool isKey = false;
};

/// How one platform's table is read: data, one file each in resources/maps, plus the maps people made.
struct ColumnMap {
    std::string name;
    std::string platform;
    TableKind kind = TableKind::Orders;
    /// The table has one row an item and repeats the order's fields (JD, Pinduoduo, Douyin).
    bool hasItems = false;
    std::vector<ColumnRule> columns;
    /// The file's status words and the OrderState or refund-state words they mean.
    std::vector<std::pair<std::string, std::string>> statuses;
};

/// The header and first rows of a file, for the mapping dialog.
struct TablePreview {
    std::string encoding;
    std::vector<std::string> header;
    std::vector<std::vector<std::string>> rows;
};

/// The maps that ship with the program. Throws std::runtime_error for a broken resource (a test reads them all).
[[nodiscard]] const std::vector<ColumnMap>& builtInMaps();
[[nodiscard]] ColumnMap columnMapFromJson(std::string_view json);
[[nodiscard]] std::string toJson(const ColumnMap& map);

}  // namespace core::importing
