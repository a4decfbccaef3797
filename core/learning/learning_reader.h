#pragma once

#include "core/learning/learning_policy.h"

namespace core::storage {
class Database;
}

namespace core::learning {

/// An attempt with what was asked and answered.
struct AttemptSheet {
    Attempt attempt;
    std::vector<Answer> answers;
};

/// Reads learning for the screen. Lists are bounded where they grow with the years.
class LearningReader final {
public:
    explicit LearningReader(storage::Database& database) : m_database(database) {}

    /// By title; archived ones come last.
    [[nodiscard]] std::vector<Document> documents();
    [[nodiscard]] std::vector<ReadMark> marks(const std::string& agent);
    /// Who a lead put into a group.
    [[nodiscard]] std::vector<std::pair<std::string, Audience>> groups();

    /// By topic, at most as many; empty: any topic, any words.
    [[nodiscard]] std::vector<Question> questions(const std::string& topic, const std::string& words, std::int64_t limit);
    /// Topics with how many questions each has.
    [[nodiscard]] std::vector<std::pair<std::string, std::int64_t>> topics();
    [[nodiscard]] std::vector<Quiz> quizzes();
    [[nodiscard]] std::optional<Attempt> running(const std::string& agent);
    [[nodiscard]] std::optional<AttemptSheet> sheet(AttemptId id);
    /// The newest first; `agent` empty: of everybody.
    [[nodiscard]] std::vector<Attempt> attempts(const std::string& agent, std::int64_t limit);
    /// With texts to judge, the oldest first.
    [[nodiscard]] std::vector<Attempt> awaitingJudgment();

    /// The newest first.
    [[nodiscard]] std::vector<Training> trainings(std::int64_t limit);
    [[nodiscard]] std::vector<AttendanceRecord> attendance(TrainingId training);
    [[nodiscard]] std::vector<PracticeRecord> practices(const std::string& agent, std::int64_t limit);

    /// Everybody who works here with their groups, and `me`, who may be nobody that is registered.
    [[nodiscard]] std::vector<Learner> learners(const std::string& me);
    /// Those of the team that this actor looks after.
    [[nodiscard]] std::vector<Learner> team(const agents::Actor& actor);
    [[nodiscard]] Learner learner(const std::string& name);
    /// Whether the role of this person looks after the library; where nobody is registered everybody does.
    [[nodiscard]] bool keepsLibrary(const std::string& name);

    /// For the paths of one agent, or of everybody.
    [[nodiscard]] LearningFacts facts(const std::string& agent = {});

private:
    storage::Database& m_database;
};

}  // namespace core::learning
