#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "core/base/time.h"

namespace core {

using SpreadsheetRow = std::vector<std::string>;

/// Writes the rows, the header first, as .xlsx (string cells only) or, for any other ending, as CSV: UTF-8 with BOM,
/// every cell quoted and guarded. The file appears whole, on the disk and readable by its owner only, or not at all:
/// then std::filesystem::filesystem_error.
void writeSpreadsheet(const std::filesystem::path& file, const std::vector<SpreadsheetRow>& rows, Seconds now);

}  // namespace core
