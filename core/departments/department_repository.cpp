#include "core/departments/department_repository.h"

namespace core::departments {
namespace {

namespace sql {
constexpr auto kLoad = "SELECT value FROM work_setting WHERE shop_id = 0 AND key = 'departments'";
constexpr auto kSave =
    "INSERT INTO work_setting (shop_id, key, value, updated_at) VALUES (0, 'departments', ?1, ?2) "
    "ON CONFLICT (shop_id, key) DO UPDATE SET value = excluded.value, updated_at = "
    "excluded.updated_at";
}  // namespace sql

}  // namespace

std::string DepartmentRepository::load() {
    auto row = m_database.prepare(sql::kLoad);
    return row.step() ? row.text(0) : std::string();
}

void DepartmentRepository::save(const std::string& json, Seconds now) {
    m_database.prepare(sql::kSave).run(json, now);
}

}  // namespace core::departments
