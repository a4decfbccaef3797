#pragma once

#include "core/learning/learning.h"
#include "core/storage/database.h"

namespace core::learning {

/// SQL of question bank, quizzes and attempts. Runs inside the caller's transaction.
class QuizRepository final {
public:
    explicit QuizRepository(storage::Database& database) : m_database(database) {}

    [[nodiscard]] std::optional<Question> question(QuestionId id);
    /// By topic; `topic` and `words` empty: any; archived ones come last.
    [[nodiscard]] std::vector<Question> questions(const std::string& topic, const std::string& words, std::int64_t limit);
    /// Not archived ones of any of the topics, or all where one is empty.
    [[nodiscard]] std::vector<Question> bankOf(const std::vector<Draw>& draws);
    /// Topics with how many questions that are not archived each has.
    [[nodiscard]] std::vector<std::pair<std::string, std::int64_t>> topics();
    /// One that asks the same words, archived or not.
    [[nodiscard]] bool hasText(const std::string& text);
    [[nodiscard]] bool hasOrigin(const std::string& origin);
    Question save(Question question);

    [[nodiscard]] std::optional<Quiz> quiz(QuizId id);
    [[nodiscard]] std::vector<Quiz> quizzes();
    Quiz save(Quiz quiz);

    [[nodiscard]] std::optional<Attempt> attempt(AttemptId id);
    [[nodiscard]] std::optional<Attempt> running(const std::string& agent);
    /// The newest first; `agent` empty: of everybody; nothing: at any quiz.
    [[nodiscard]] std::vector<Attempt> attempts(std::optional<QuizId> quiz, const std::string& agent, std::int64_t limit);
    /// Handed in with texts that nobody judged yet, the oldest first.
    [[nodiscard]] std::vector<Attempt> awaitingJudgment();
    [[nodiscard]] std::vector<Attempt> expired(Seconds now);
    Attempt save(Attempt attempt);
    [[nodiscard]] std::vector<Answer> answers(AttemptId attempt);
    void save(AttemptId attempt, const Answer& answer);

private:
    storage::Database& m_database;
};

}  // namespace core::learning
