#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace core::notices {

/// Values by the English name of their variable; an empty one is missing.
using NoticeValues = std::map<std::string, std::string>;

/// The variables of a notice's text, each in English and as the shop's people write it: `{order}`, `{订单号}`.
struct NoticeVariable {
    std::string_view name;
    std::string_view chinese;
};
[[nodiscard]] const std::vector<NoticeVariable>& noticeVariables();

/// The text with every variable put in that has a value; the others stay as they are written. Braces of a value become
/// brackets, so that what a buyer is called is never taken for a variable.
[[nodiscard]] std::string fillNotice(std::string_view text, const NoticeValues& values);
/// What stands in braces still, each once, in its order: a notice with any of these does not leave (lessons.md row 7).
/// Full-width braces count as braces.
[[nodiscard]] std::vector<std::string> missingIn(std::string_view text);

}  // namespace core::notices
