#pragma once

#include "core/base/time.h"

#include <filesystem>
#include <string>
#include <variant>
#include <vector>

namespace core::stats {

/// What is shown, as a table: a text, or a number that a spreadsheet may go on counting with.
struct Sheet {
    using Cell = std::variant<std::string, double>;
    std::vector<std::string> headings;
    std::vector<std::vector<Cell>> rows;
};

/// UTF-8 with BOM, texts quoted and guarded against formulas, CR LF.
[[nodiscard]] std::string toCsv(const Sheet& sheet);
/// As .xlsx, or for any other ending as CSV. The file appears whole, on the disk and readable by its owner only, or not
/// at all: then std::filesystem::filesystem_error.
void writeSheet(const std::filesystem::path& file, const Sheet& sheet, Seconds now);
/// `12.5`, at most four decimals, without zeros at the end.
[[nodiscard]] std::string plainNumber(double value);

}  // namespace core::stats
