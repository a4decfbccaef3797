#include "core/importing/column_map_repository.h"

namespace core::importing {

namespace {

namespace sql {
constexpr auto kSave =
    "INSERT INTO work_column_map (name, map, created_at) VALUES (?1, ?2, ?3) "
    "ON CONFLICT (name) DO UPDATE SET map = excluded.map, created_at = excluded.created_at";
}  // namespace sql

}  // namespace

void ColumnMapRepository::save(const std::string& name, const std::string& json, Seconds now) {
    m_database.prepare(sql::kSave).run(name, json, now);
}

}  // namespace core::importing
