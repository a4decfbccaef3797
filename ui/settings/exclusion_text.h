#pragma once

#include <QString>

#include <optional>

#include "core/returns/return_policy.h"

namespace ui::settings {

/// One kind of goods a line with the words that tell it: `定制商品: 定制, 定做`.
[[nodiscard]] QString exclusionsText(const std::vector<core::returns::PolicyExclusion>& exclusions);
/// Nothing where a line has no name or no word. A name that `known` has keeps its clause and reasons; a new one is for
/// changed minds and what does not fit.
[[nodiscard]] std::optional<std::vector<core::returns::PolicyExclusion>> exclusionsFromText(
    const QString& text, const std::vector<core::returns::PolicyExclusion>& known);

}  // namespace ui::settings
