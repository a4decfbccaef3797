#include "core/departments/department.h"

#include <algorithm>
#include <nlohmann/json.hpp>

#include "embedded_cases.h"

namespace core::departments {
namespace {

using Json = nlohmann::json;

std::string textAt(const Json& entry, const char* key) {
    const auto found = entry.find(key);
    return found != entry.end() && found->is_string() ? found->get<std::string>() : std::string();
}

std::vector<Department> listOf(const Json& json) {
    std::vector<Department> departments;
    for (const auto& entry : json) {
        if (!entry.is_object()) {
            continue;
        }
        Department department{.name = textAt(entry, "name"),
                              .contact = textAt(entry, "contact"),
                              .lead = textAt(entry, "lead"),
                              .duties = textAt(entry, "duties")};
        const auto limit = entry.find("response_minutes");
        if (department.name.empty() || limit == entry.end() || !limit->is_number_integer()) {
            continue;
        }
        department.responseLimit = std::chrono::minutes(limit->get<std::int64_t>());
        const auto active = entry.find("active");
        department.isActive =
            active == entry.end() || !active->is_boolean() || active->get<bool>();
        departments.push_back(std::move(department));
    }
    return departments;
}

}  // namespace

std::vector<Department> defaultDepartments() {
    const auto* file = std::ranges::find_if(embedded::k_cases, [](const auto& entry) {
        return std::string_view(entry.name) == "departments.json";
    });
    return listOf(Json::parse(file->text));
}

std::string toJson(const std::vector<Department>& departments) {
    Json json = Json::array();
    for (const auto& department : departments) {
        json.push_back({{"name", department.name},
                        {"contact", department.contact},
                        {"lead", department.lead},
                        {"response_minutes", department.responseLimit.count()},
                        {"duties", department.duties},
                        {"active", department.isActive}});
    }
    return json.dump();
}

std::vector<Department> departmentsFromJson(const std::string& json) {
    const auto parsed = Json::parse(json, nullptr, false);
    return parsed.is_array() ? listOf(parsed) : defaultDepartments();
}

}  // namespace core::departments
