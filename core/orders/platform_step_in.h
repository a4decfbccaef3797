#pragma once

#include <string>
#include <string_view>

namespace core::orders {

/// Conditions of a query on a column with the export's words for the intervention of the platform's customer service
/// (客服介入状态 of formats.md 1.7; the numbers are the platform's own for the same words).

/// It was asked in at some time, whatever came of it.
[[nodiscard]] std::string wasSteppedInSql(std::string_view column);
/// It decides now: asked in, and neither finished nor called off. A first examination that is finished (客服初审完成) is
/// not the end.
[[nodiscard]] std::string isSteppedInSql(std::string_view column);

}  // namespace core::orders
