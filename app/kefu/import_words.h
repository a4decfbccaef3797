#pragma once

#include <string_view>

#include "core/importing/import_report.h"

namespace kefu {

/// What happened to the file and what to do about it, a sentence each.
[[nodiscard]] std::string_view sentenceOf(core::importing::FileProblem problem);
/// Why the cell was not taken.
[[nodiscard]] std::string_view sentenceOf(core::importing::RowProblem problem);

}  // namespace kefu
