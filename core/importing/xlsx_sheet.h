#pragma once

#include <memory>
#include <string>

#include "core/importing/zip_archive.h"

namespace core::importing::xlsx {

/// A zip that is a workbook; `.xlsx` and `.xltx` are the same.
[[nodiscard]] bool isWorkbook(const ZipArchive& archive);
/// The member of the first sheet that has a row with text. Empty: none has.
[[nodiscard]] Result<std::string, Refusal> findFirstSheet(
    const std::shared_ptr<ZipArchive>& archive);
/// The rows of the sheet, with gaps filled by empty cells. Rows that are not in the file are left
/// out; rowNumber() tells.
[[nodiscard]] Result<std::unique_ptr<RowSource>, Refusal> openSheet(
    const std::shared_ptr<ZipArchive>& archive, const std::string& member);

}  // namespace core::importing::xlsx
