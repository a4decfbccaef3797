#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace core::importing {

/// Pure rules for the dirt of formats.md section 2. All texts are UTF-8 and the answers are parts
/// of the argument.

/// Without blanks around it, without a formula's `="…"` and without the `'` in front that keeps a
/// spreadsheet from touching a number.
[[nodiscard]] std::string_view cleanedCell(std::string_view cell);
/// `null`, `NULL`, `-`, `无退款申请`, `延迟统计`: an empty cell where a number or a time should
/// stand.
[[nodiscard]] bool isEmptyWord(std::string_view cell);
/// Without the `No:` in front.
[[nodiscard]] std::string_view withoutNumberMark(std::string_view tracking);
/// Letters, digits, `-`, `_`, up to 64 of them; not `3.51E+16`, which is what a spreadsheet leaves
/// of a number.
[[nodiscard]] bool isPlausibleIdentifier(std::string_view text);
/// `2`, `2.0`, `1,000`, `2件(…)`, `2件（…）`.
[[nodiscard]] std::optional<std::int64_t> parseCount(std::string_view cell);
/// `汇总`, `均值`, `合计`, `总计` in front of a row of sums.
[[nodiscard]] bool isSummaryWord(std::string_view cell);
/// Without `(删除)`, `(锁定)`, `(暂停)` in front.
[[nodiscard]] std::string_view withoutStatusMark(std::string_view status);
/// Appends `"text"` as JSON.
void appendJsonText(std::string& json, std::string_view text);

}  // namespace core::importing
