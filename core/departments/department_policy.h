#pragma once

#include <optional>
#include <span>
#include <string_view>

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

/// The first offered department that names itself, or its duties, with one of these words; nothing: none does.
[[nodiscard]] const Department* responsibleFor(std::span<const std::string_view> words,
                                               const std::vector<Department>& departments);

}  // namespace core::departments
