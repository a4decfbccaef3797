#pragma once

#include "core/learning/learning.h"
#include "core/storage/database.h"

namespace core::learning {

/// SQL of library, plan and practice. Runs inside the caller's transaction.
class LearningRepository final {
public:
    explicit LearningRepository(storage::Database& database) : m_database(database) {}

    /// Title, owner, review date and edition of an article are the article's.
    [[nodiscard]] std::optional<Document> document(DocumentId id);
    /// By title; archived ones come last.
    [[nodiscard]] std::vector<Document> documents();
    [[nodiscard]] bool hasArticle(knowledge::ArticleId article);
    /// By its origin or, failing that, its title.
    [[nodiscard]] std::optional<knowledge::ArticleId> articleOf(const std::string& originOrTitle);
    /// Adds it where it has no id; returns it with its id.
    Document save(Document document);
    [[nodiscard]] std::optional<ReadMark> mark(DocumentId document, const std::string& agent);
    [[nodiscard]] std::vector<ReadMark> marks(const std::string& agent);
    void save(const ReadMark& mark);

    [[nodiscard]] std::vector<std::pair<std::string, Audience>> groups();
    /// Nothing: the group follows from when somebody came.
    void saveGroup(const std::string& agent, std::optional<Audience> group);

    [[nodiscard]] std::optional<Training> training(TrainingId id);
    /// The newest first, at most as many.
    [[nodiscard]] std::vector<Training> trainings(std::int64_t limit);
    Training save(Training training);
    /// Empty: of everybody; nothing: of every class.
    [[nodiscard]] std::vector<AttendanceRecord> attendance(std::optional<TrainingId> training, const std::string& agent);
    void save(const AttendanceRecord& record);

    [[nodiscard]] std::optional<PracticeRecord> practice(PracticeId id);
    [[nodiscard]] std::optional<PracticeRecord> practice(const std::string& agent, Seconds startedAt);
    /// The newest first, at most as many.
    [[nodiscard]] std::vector<PracticeRecord> practices(const std::string& agent, std::int64_t limit);
    PracticeRecord save(PracticeRecord record);

private:
    storage::Database& m_database;
};

}  // namespace core::learning
