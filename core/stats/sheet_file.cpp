#include "core/stats/sheet_file.h"

namespace core::stats {

std::vector<SpreadsheetRow> rowsOf(const Sheet& sheet) {
    std::vector<SpreadsheetRow> rows;
    rows.reserve(sheet.rows.size() + 1);
    rows.emplace_back(sheet.headings.begin(), sheet.headings.end());
    rows.insert(rows.end(), sheet.rows.begin(), sheet.rows.end());
    return rows;
}

void writeSheet(const std::filesystem::path& file, const Sheet& sheet, Seconds now) {
    writeSpreadsheet(file, rowsOf(sheet), now);
}

}  // namespace core::stats
