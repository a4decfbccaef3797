#pragma once

#include <chrono>
#include <string>
#include <vector>

namespace core::departments {

/// Whom customer service works with (R340): who is asked, how to reach them, and how long an answer may take. Known by
/// its name, which records keep as it was when they were handed over.
struct Department {
    std::string name;
    /// Who answers: persons, a number, a group chat; may be empty.
    std::string contact;
    /// Who is called when an answer is late; may be empty.
    std::string lead;
    std::chrono::minutes responseLimit{120};
    /// What it answers for; may be empty.
    std::string duties;
    /// Not offered any more, but known.
    bool isActive = true;
    bool operator==(const Department&) const = default;
};

/// resources/cases/departments.json: what a shop begins with.
[[nodiscard]] std::vector<Department> defaultDepartments();

/// The stored form: a JSON list.
[[nodiscard]] std::string toJson(const std::vector<Department>& departments);
/// The defaults for an empty text and for one that is no such list; an entry without a name or limit is left out.
[[nodiscard]] std::vector<Department> departmentsFromJson(const std::string& json);

}  // namespace core::departments
