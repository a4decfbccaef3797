#pragma once

#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/result.h"

namespace core::knowledge {

/// What a reply may name in braces, in Chinese or English: `{买家昵称}`, `{buyer}`.
enum class Variable {
    Buyer,
    Tier,
    OrderNumber,
    OrderAmount,
    OrderState,
    Product,
    Receiver,
    Courier,
    TrackingNumber,
    TrackingLink,
    ShipBy,
    RefundAmount,
    ExpectedReply,
    Agent,
    Shop,
};
inline constexpr int kVariables = static_cast<int>(Variable::Shop) + 1;

struct VariableName {
    Variable variable;
    std::string_view chinese;
    std::string_view english;
};
[[nodiscard]] std::span<const VariableName> variableNames();
/// By either name, whatever the case.
[[nodiscard]] std::optional<Variable> variableNamed(std::string_view name);

/// Values by variable, and by the name of anything else that stands in braces. A value that is empty is missing.
struct VariableValues {
    std::map<Variable, std::string> known;
    std::map<std::string, std::string> named;
};

/// The body with every variable put in, or the names that have no value, each once, in their order and as they are
/// written: a raw placeholder never leaves (lessons.md row 7). Full-width braces count as braces.
[[nodiscard]] Result<std::string, std::vector<std::string>> fill(std::string_view body,
                                                                 const VariableValues& values);

}  // namespace core::knowledge
