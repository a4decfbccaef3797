#pragma once

#include "core/conversations/conversation.h"
#include "core/storage/database.h"

namespace core::conversations {

/// The tree of questions as the acts read and write it.
class QuestionTypeRepository final {
public:
    explicit QuestionTypeRepository(storage::Database& database) : m_database(database) {}

    [[nodiscard]] std::optional<QuestionType> find(std::int64_t id);
    /// Parents before their children, each level by position.
    [[nodiscard]] std::vector<QuestionType> all();
    /// There, not archived, and without a choice below it.
    [[nodiscard]] bool isChoice(std::int64_t id);
    /// Adds it when its id is 0; returns its id.
    std::int64_t save(const QuestionType& type);

private:
    storage::Database& m_database;
};

}  // namespace core::conversations
