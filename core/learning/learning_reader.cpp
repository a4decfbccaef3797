#include "core/learning/learning_reader.h"

#include <algorithm>

#include "core/agents/agent_reader.h"
#include "core/agents/team_reach.h"
#include "core/learning/learning_repository.h"
#include "core/learning/quiz_repository.h"

namespace core::learning {
namespace {

/// Paths look at the classes of some years and at the attempts that decide them.
constexpr std::int64_t kMostTrainings = 500;
constexpr std::int64_t kMostAttempts = 20'000;

}  // namespace

std::vector<Document> LearningReader::documents() {
    return LearningRepository(m_database).documents();
}

std::vector<ReadMark> LearningReader::marks(const std::string& agent) {
    return LearningRepository(m_database).marks(agent);
}

std::vector<std::pair<std::string, Audience>> LearningReader::groups() {
    return LearningRepository(m_database).groups();
}

std::vector<Question> LearningReader::questions(const std::string& topic, const std::string& words,
                                                std::int64_t limit) {
    return QuizRepository(m_database).questions(topic, words, limit);
}

std::vector<std::pair<std::string, std::int64_t>> LearningReader::topics() {
    return QuizRepository(m_database).topics();
}

std::vector<Quiz> LearningReader::quizzes() {
    return QuizRepository(m_database).quizzes();
}

std::optional<Attempt> LearningReader::running(const std::string& agent) {
    return QuizRepository(m_database).running(agent);
}

std::optional<AttemptSheet> LearningReader::sheet(AttemptId id) {
    QuizRepository quizzes(m_database);
    auto attempt = quizzes.attempt(id);
    if (!attempt) {
        return std::nullopt;
    }
    return AttemptSheet{std::move(*attempt), quizzes.answers(id)};
}

std::vector<Attempt> LearningReader::attempts(const std::string& agent, std::int64_t limit) {
    return QuizRepository(m_database).attempts(std::nullopt, agent, limit);
}

std::vector<Attempt> LearningReader::awaitingJudgment() {
    return QuizRepository(m_database).awaitingJudgment();
}

std::vector<Training> LearningReader::trainings(std::int64_t limit) {
    return LearningRepository(m_database).trainings(limit);
}

std::vector<AttendanceRecord> LearningReader::attendance(TrainingId training) {
    return LearningRepository(m_database).attendance(training, {});
}

std::vector<PracticeRecord> LearningReader::practices(const std::string& agent,
                                                      std::int64_t limit) {
    return LearningRepository(m_database).practices(agent, limit);
}

std::vector<Learner> LearningReader::learners(const std::string& me) {
    std::vector<Learner> learners;
    for (const auto& agent : agents::AgentReader(m_database).list()) {
        if (agent.isActive) {
            learners.push_back({.name = agent.name, .joinedAt = agent.createdAt, .group = {}});
        }
    }
    if (std::ranges::find(learners, me, &Learner::name) == learners.end()) {
        learners.push_back({.name = me});
    }
    for (const auto& [agent, group] : groups()) {
        const auto at = std::ranges::find(learners, agent, &Learner::name);
        if (at != learners.end()) {
            at->group = group;
        }
    }
    return learners;
}

std::vector<Learner> LearningReader::team(const agents::Actor& actor) {
    auto everybody = learners(actor.name);
    const auto others = agents::outOfReach(actor, agents::AgentReader(m_database).list());
    std::erase_if(everybody, [&others](const Learner& learner) {
        return others.contains(learner.name);
    });
    return everybody;
}

Learner LearningReader::learner(const std::string& name) {
    const auto everybody = learners(name);
    return *std::ranges::find(everybody, name, &Learner::name);
}

bool LearningReader::keepsLibrary(const std::string& name) {
    const auto agent = agents::AgentReader(m_database).find(name);
    return mayTeach(agent ? agents::Actor{agent->name, agent->role} : agents::Actor{name});
}

LearningFacts LearningReader::facts(const std::string& agent) {
    LearningRepository library(m_database);
    QuizRepository quizzes(m_database);
    return {.documents = library.documents(),
            .quizzes = quizzes.quizzes(),
            .trainings = library.trainings(kMostTrainings),
            .marks = library.marks(agent),
            .attempts = quizzes.attempts(std::nullopt, agent, kMostAttempts),
            .attendance = library.attendance(std::nullopt, agent)};
}

}  // namespace core::learning
