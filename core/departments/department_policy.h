#pragma once

#include <optional>

#include "core/departments/department.h"

namespace core::departments {

enum class DepartmentError {
    NameMissing,
    /// Two departments of one name.
    NameTaken,
    /// A name or lead over 40 characters, a contact or duties over 200.
    TextTooLong,
    /// Less than 5 minutes or more than 30 days.
    LimitOutOfRange,
    /// No department is left that a ticket could be handed to.
    NoneActive,
    NothingChanged,
    /// The role may not edit rules.
    NotAllowed,
};

inline constexpr std::chrono::minutes kShortestResponse{5};
inline constexpr std::chrono::minutes kLongestResponse = std::chrono::days{30};

/// What is wrong with a list; nothing: it may be kept.
[[nodiscard]] std::optional<DepartmentError> findFault(const std::vector<Department>& departments);

}  // namespace core::departments
