#include "core/departments/department_policy.h"

#include <algorithm>
#include <set>

#include "core/base/text.h"

namespace core::departments {
namespace {

constexpr std::size_t kLongestName = 40;
constexpr std::size_t kLongestText = 200;

}  // namespace

std::optional<DepartmentError> findFault(const std::vector<Department>& departments) {
    std::set<std::string> names;
    for (const auto& department : departments) {
        if (trimmed(department.name).empty()) {
            return DepartmentError::NameMissing;
        }
        if (!names.insert(department.name).second) {
            return DepartmentError::NameTaken;
        }
        if (characterCount(department.name) > kLongestName ||
            characterCount(department.lead) > kLongestName ||
            characterCount(department.contact) > kLongestText ||
            characterCount(department.duties) > kLongestText) {
            return DepartmentError::TextTooLong;
        }
        if (department.responseLimit < kShortestResponse ||
            department.responseLimit > kLongestResponse) {
            return DepartmentError::LimitOutOfRange;
        }
    }
    return std::ranges::any_of(departments, &Department::isActive)
               ? std::nullopt
               : std::optional(DepartmentError::NoneActive);
}

const Department* responsibleFor(std::span<const std::string_view> words,
                                 const std::vector<Department>& departments) {
    for (const auto word : words) {
        const auto found = std::ranges::find_if(departments, [word](const Department& department) {
            return department.isActive && (department.name.find(word) != std::string::npos ||
                                           department.duties.find(word) != std::string::npos);
        });
        if (found != departments.end()) {
            return &*found;
        }
    }
    return nullptr;
}

}  // namespace core::departments
