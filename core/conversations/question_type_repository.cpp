#include "core/conversations/question_type_repository.h"

namespace core::conversations {
namespace {

namespace sql {
constexpr auto kFind =
    "SELECT id, parent_id, coalesce(code, ''), name, position, archived FROM work_question_type "
    "WHERE id = ?1";
constexpr auto kAll =
    "SELECT id, parent_id, coalesce(code, ''), name, position, archived FROM work_question_type "
    "ORDER BY parent_id IS NOT NULL, parent_id, position, id";
constexpr auto kIsChoice =
    "SELECT 1 FROM work_question_type t WHERE id = ?1 AND archived = 0 AND NOT EXISTS "
    "(SELECT 1 FROM work_question_type c WHERE c.parent_id = t.id AND c.archived = 0)";
constexpr auto kAdd =
    "INSERT INTO work_question_type (parent_id, name, position, archived) VALUES (?1, ?2, ?3, ?4)";
constexpr auto kSave =
    "UPDATE work_question_type SET parent_id = ?2, name = ?3, position = ?4, archived = ?5 "
    "WHERE id = ?1";
}  // namespace sql

QuestionType readType(const storage::Statement& row) {
    return {.id = row.integer(0),
            .parent = row.optionalInteger(1),
            .code = row.text(2),
            .name = row.text(3),
            .position = row.integer(4),
            .archived = row.integer(5) != 0};
}

}  // namespace

std::optional<QuestionType> QuestionTypeRepository::find(std::int64_t id) {
    auto row = m_database.prepare(sql::kFind);
    row.bindAll(id);
    return row.step() ? std::optional(readType(row)) : std::nullopt;
}

std::vector<QuestionType> QuestionTypeRepository::all() {
    auto rows = m_database.prepare(sql::kAll);
    std::vector<QuestionType> types;
    while (rows.step()) {
        types.push_back(readType(rows));
    }
    return types;
}

bool QuestionTypeRepository::isChoice(std::int64_t id) {
    auto row = m_database.prepare(sql::kIsChoice);
    row.bindAll(id);
    return row.step();
}

std::int64_t QuestionTypeRepository::save(const QuestionType& type) {
    if (type.id == 0) {
        m_database.prepare(sql::kAdd).run(type.parent, type.name, type.position, type.archived);
        return m_database.lastInsertId();
    }
    m_database.prepare(sql::kSave)
        .run(type.id, type.parent, type.name, type.position, type.archived);
    return type.id;
}

}  // namespace core::conversations
