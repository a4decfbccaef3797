#pragma once

#include <filesystem>
#include <string>
#include <variant>
#include <vector>

#include "core/base/time.h"

namespace core {

/// A text, or a number that a spreadsheet may go on counting with.
using SpreadsheetCell = std::variant<std::string, double>;
using SpreadsheetRow = std::vector<SpreadsheetCell>;

/// Rows of texts alone.
[[nodiscard]] std::vector<SpreadsheetRow> cellsOf(const std::vector<std::vector<std::string>>& rows);
/// `12.5`, at most four decimals, without zeros at the end.
[[nodiscard]] std::string plainNumber(double value);
/// UTF-8 with BOM, texts quoted and guarded against formulas, CR LF.
[[nodiscard]] std::string toCsv(const std::vector<SpreadsheetRow>& rows);
/// Writes the rows, the header first, as .xlsx (texts are string cells) or, for any other ending, as CSV. The file appears whole, on the disk and readable by its owner only, or not at all:
/// then std::filesystem::filesystem_error.
void writeSpreadsheet(const std::filesystem::path& file, const std::vector<SpreadsheetRow>& rows, Seconds now);

}  // namespace core
