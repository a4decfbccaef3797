#pragma once

#include "core/base/spreadsheet_file.h"

namespace core::stats {

/// What is shown, as a table.
struct Sheet {
    using Cell = SpreadsheetCell;
    std::vector<std::string> headings;
    std::vector<std::vector<Cell>> rows;
};

/// The headings, then the rows.
[[nodiscard]] std::vector<SpreadsheetRow> rowsOf(const Sheet& sheet);
/// As writeSpreadsheet.
void writeSheet(const std::filesystem::path& file, const Sheet& sheet, Seconds now);

}  // namespace core::stats
