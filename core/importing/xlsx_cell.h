#pragma once

#include <string>
#include <string_view>

/// What the text of a workbook's cell means. Pure functions.
namespace core::importing::xlsx {

/// A number without exponent: `3.5153131473293578E+16` is `35153131473293578`. A fraction that is
/// written with more digits than the spreadsheet shows becomes the shortest one of the same value:
/// `19.899999999999999` is `19.9`. Everything else as it stands.
[[nodiscard]] std::string plainNumber(std::string_view text);
/// `YYYY-MM-DD hh:mm:ss` of a date cell's number; `hh:mm:ss` below one day. Text that is no date as
/// it stands.
[[nodiscard]] std::string dateText(std::string_view number, bool isFrom1904);
/// `2017-07-08T00:42:32.000Z` as `2017-07-08 00:42:32`.
[[nodiscard]] std::string isoDateText(std::string_view text);
/// Whether numbers shown by this format code are dates. Elapsed times (`[h]:mm`) are not.
[[nodiscard]] bool isDateFormat(std::string_view code);
[[nodiscard]] bool isBuiltInDateFormat(int id);
/// Undoes the form `_x000D_` that workbooks use for characters XML cannot hold.
void unescape(std::string& text);

}  // namespace core::importing::xlsx
