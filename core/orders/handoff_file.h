#pragma once

#include <filesystem>
#include <span>

#include "core/orders/handoff_repository.h"

namespace core::orders {

/// Writes the rows as .xlsx (string cells only) or, for any other ending, as CSV: UTF-8 with BOM,
/// every cell quoted and guarded. The headers are those of the shop's exports, so that its people
/// know the columns. The file appears whole, on the disk and readable by its owner only, or not at
/// all: then std::filesystem::filesystem_error.
void writeHandoffFile(const std::filesystem::path& file, std::span<const HandoffRow> rows,
                      Seconds now);

}  // namespace core::orders
