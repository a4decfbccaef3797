#pragma once

#include <string>
#include <string_view>

namespace core {

/// Text of a cell that a spreadsheet program shows as it is (CWE-1236, reliability.md section 2):
/// without NUL; with a leading `'` when it would be read as a formula (after blanks, tabs, line
/// ends and BOM comes one of = + - @ | % or a full-width form) or when a number of its length would
/// be rounded or lose its leading zero. The shop's own exports write phones with the same sign.
[[nodiscard]] std::string guardedCell(std::string_view utf8);
/// The guarded cell in quotes, quotes doubled.
[[nodiscard]] std::string csvCell(std::string_view utf8);

}  // namespace core
