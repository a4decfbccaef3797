#include "core/departments/department_reader.h"

#include <algorithm>

#include "core/departments/department_repository.h"

namespace core::departments {

std::vector<Department> DepartmentReader::all() {
    return departmentsFromJson(DepartmentRepository(m_database).load());
}

std::vector<Department> DepartmentReader::active() {
    auto departments = all();
    std::erase_if(departments, [](const Department& each) { return !each.isActive; });
    return departments;
}

std::optional<Department> DepartmentReader::find(const std::string& name) {
    const auto departments = all();
    const auto found = std::ranges::find(departments, name, &Department::name);
    return found == departments.end() ? std::nullopt : std::optional(*found);
}

}  // namespace core::departments
