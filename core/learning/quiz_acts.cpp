// The acts of LearningService on question bank, quizzes and attempts.
#include <algorithm>
#include <nlohmann/json.hpp>

#include "core/base/text.h"
#include "core/learning/learning_repository.h"
#include "core/learning/learning_service.h"
#include "core/learning/quiz_repository.h"
#include "core/storage/transaction.h"
#include "embedded_cases.h"

namespace core::learning {
namespace {

using Json = nlohmann::json;

std::string factsOf(const Attempt& attempt) {
    Json json{{"state", std::string(toWord(attempt.state))}, {"quiz", attempt.quiz}};
    if (attempt.state == AttemptState::Marked) {
        json["earned"] = attempt.earned;
        json["possible"] = attempt.possible;
    }
    return json.dump();
}

/// Whether what was chosen may be an answer to the question.
bool isOffered(const Answer& answer, const std::vector<int>& chosen) {
    const bool isKnown = std::ranges::all_of(chosen, [&answer](int place) {
        return std::ranges::find(answer.shown, place) != answer.shown.end();
    });
    return isKnown && (answer.question.kind == QuestionKind::Multiple || chosen.size() <= 1);
}

}  // namespace

const std::vector<QuestionRow>& starterQuestions() {
    static const std::vector<QuestionRow> kRows = [] {
        std::vector<QuestionRow> rows;
        const auto* file = std::ranges::find(embedded::k_cases, "learning_questions.json",
                                             &embedded::File::name);
        for (const auto& entry : Json::parse(file->text)) {
            Question question{
                .kind = questionKindFromWord(entry.at("kind").get<std::string>()).value(),
                .topic = entry.at("topic").get<std::string>(),
                .text = entry.at("text").get<std::string>(),
                .options = entry.value("options", std::vector<std::string>()),
                .right = entry.value("right", std::vector<int>()),
                .modelAnswer = entry.value("model_answer", ""),
                .explanation = entry.at("explanation").get<std::string>(),
                .origin = "starter:" + entry.at("id").get<std::string>()};
            rows.push_back({std::move(question), entry.value("article", "")});
        }
        return rows;
    }();
    return kRows;
}

LearningService::Outcome<Question> LearningService::save(Question draft,
                                                         const agents::Actor& actor) {
    if (!mayTeach(actor)) {
        return Unexpected{LearningError::NotAllowedForRole};
    }
    draft = cleaned(std::move(draft));
    if (const auto fault = faultOf(draft)) {
        return Unexpected{*fault};
    }
    storage::Transaction transaction(m_database);
    QuizRepository bank(m_database);
    const bool isNew = draft.id == 0;
    if (isNew) {
        draft.createdBy = actor.name;
        draft.createdAt = m_clock();
        draft.origin.clear();
        draft.version = 1;
    } else {
        const auto before = bank.question(draft.id);
        if (!before) {
            return Unexpected{LearningError::NotFound};
        }
        if (before->version != draft.version) {
            return Unexpected{LearningError::ChangedSinceRead};
        }
        draft.origin = before->origin;
        ++draft.version;
    }
    auto saved = bank.save(std::move(draft));
    tell("question", saved.id, isNew ? "add" : "change",
         Json{{"version", saved.version}, {"archived", saved.archived}}.dump(), actor);
    transaction.commit();
    return saved;
}

LearningService::Outcome<QuestionIntake> LearningService::takeIn(
    const std::vector<QuestionRow>& rows, const agents::Actor& actor) {
    if (!mayTeach(actor)) {
        return Unexpected{LearningError::NotAllowedForRole};
    }
    storage::Transaction transaction(m_database);
    QuizRepository bank(m_database);
    LearningRepository library(m_database);
    QuestionIntake intake;
    for (const auto& row : rows) {
        Question question = cleaned(row.question);
        if (const auto fault = faultOf(question)) {
            return Unexpected{*fault};
        }
        const bool isKnown = bank.hasText(question.text) ||
                             (!question.origin.empty() && bank.hasOrigin(question.origin));
        if (isKnown) {
            ++intake.known;
            continue;
        }
        question.id = 0;
        question.article = library.articleOf(row.article);
        question.createdBy = actor.name;
        question.createdAt = m_clock();
        bank.save(std::move(question));
        ++intake.added;
    }
    if (intake.added > 0) {
        tell("question", 0, "take_in",
             Json{{"added", intake.added}, {"known", intake.known}}.dump(), actor);
        transaction.commit();
    }
    return intake;
}

LearningService::Outcome<Quiz> LearningService::save(Quiz draft, const agents::Actor& actor) {
    if (!mayTeach(actor)) {
        return Unexpected{LearningError::NotAllowedForRole};
    }
    draft.title = cleanText(draft.title);
    for (auto& draw : draft.draws) {
        draw.topic = cleanText(draw.topic);
    }
    if (const auto fault = faultOf(draft)) {
        return Unexpected{*fault};
    }
    storage::Transaction transaction(m_database);
    QuizRepository quizzes(m_database);
    // A quiz that nobody could start is told now and not to whoever starts it.
    if (!draft.archived) {
        if (const auto trial = drawn(quizzes.bankOf(draft.draws), draft.draws, 0); !trial) {
            return Unexpected{trial.error()};
        }
    }
    const bool isNew = draft.id == 0;
    if (isNew) {
        draft.createdBy = actor.name;
        draft.createdAt = m_clock();
        draft.version = 1;
    } else {
        const auto before = quizzes.quiz(draft.id);
        if (!before) {
            return Unexpected{LearningError::NotFound};
        }
        if (before->version != draft.version) {
            return Unexpected{LearningError::ChangedSinceRead};
        }
        ++draft.version;
    }
    auto saved = quizzes.save(std::move(draft));
    tell("quiz", saved.id, isNew ? "add" : "change",
         Json{{"version", saved.version}, {"archived", saved.archived}}.dump(), actor);
    transaction.commit();
    return saved;
}

LearningService::Outcome<Attempt> LearningService::start(QuizId id, const agents::Actor& actor) {
    storage::Transaction transaction(m_database);
    QuizRepository quizzes(m_database);
    const Seconds now = m_clock();
    if (auto running = quizzes.running(actor.name)) {
        if (now < running->deadlineAt) {
            return std::move(*running);
        }
        close(std::move(*running), AttemptAction::RunOut, agents::systemActor());
    }
    const auto quiz = quizzes.quiz(id);
    if (!quiz) {
        return Unexpected{LearningError::NotFound};
    }
    if (const auto barrier =
            startingBarrier(*quiz, quizzes.attempts(id, actor.name, 1'000), now)) {
        // What ran out is handed in all the same.
        transaction.commit();
        return Unexpected{*barrier};
    }
    const auto seed = m_makeSeed();
    auto answers = drawn(quizzes.bankOf(quiz->draws), quiz->draws, seed);
    if (!answers) {
        transaction.commit();
        return Unexpected{answers.error()};
    }
    auto attempt =
        quizzes.save(Attempt{.quiz = id,
                             .quizTitle = quiz->title,
                             .agent = actor.name,
                             .seed = seed,
                             .startedAt = now,
                             .deadlineAt = now + std::chrono::minutes(quiz->minutes),
                             .passPercent = quiz->passPercent,
                             .possible = kFullMark * static_cast<int>(answers->size())});
    for (const auto& answer : *answers) {
        quizzes.save(attempt.id, answer);
    }
    tell("attempt", attempt.id, "start", factsOf(attempt), actor);
    transaction.commit();
    return attempt;
}

LearningService::Outcome<Answer> LearningService::answer(AttemptId id, int position,
                                                         const AnswerDraft& draft,
                                                         const agents::Actor& actor) {
    storage::Transaction transaction(m_database);
    QuizRepository quizzes(m_database);
    auto attempt = quizzes.attempt(id);
    // Nobody answers for another one.
    if (!attempt || attempt->agent != actor.name) {
        return Unexpected{LearningError::NotFound};
    }
    if (const auto to = next(attempt->state, AttemptAction::Answer); !to) {
        return Unexpected{to.error()};
    }
    const Seconds now = m_clock();
    if (now >= attempt->deadlineAt) {
        close(std::move(*attempt), AttemptAction::RunOut, agents::systemActor());
        transaction.commit();
        return Unexpected{LearningError::TimeIsUp};
    }
    auto answers = quizzes.answers(id);
    const auto found = std::ranges::find(answers, position, &Answer::position);
    if (found == answers.end()) {
        return Unexpected{LearningError::NotFound};
    }
    auto chosen = draft.chosen;
    std::ranges::sort(chosen);
    const auto twice = std::ranges::unique(chosen);
    chosen.erase(twice.begin(), twice.end());
    if (!isOffered(*found, chosen)) {
        return Unexpected{LearningError::AnswerNotOffered};
    }
    if (characterCount(draft.text) > kLongestText) {
        return Unexpected{LearningError::TextTooLong};
    }
    found->chosen = std::move(chosen);
    found->text = found->question.kind == QuestionKind::Text ? cleanText(draft.text) : "";
    found->answeredAt = now;
    quizzes.save(id, *found);
    tell("attempt", id, std::string(toWord(AttemptAction::Answer)),
         Json{{"position", position}}.dump(), actor);
    transaction.commit();
    return *found;
}

LearningService::Outcome<Attempt> LearningService::handIn(AttemptId id,
                                                          const agents::Actor& actor) {
    storage::Transaction transaction(m_database);
    auto attempt = QuizRepository(m_database).attempt(id);
    if (!attempt || attempt->agent != actor.name) {
        return Unexpected{LearningError::NotFound};
    }
    if (const auto to = next(attempt->state, AttemptAction::HandIn); !to) {
        return Unexpected{to.error()};
    }
    const bool isLate = m_clock() >= attempt->deadlineAt;
    auto closed = isLate ? close(std::move(*attempt), AttemptAction::RunOut, agents::systemActor())
                         : close(std::move(*attempt), AttemptAction::HandIn, actor);
    transaction.commit();
    return closed;
}

Attempt LearningService::close(Attempt attempt, AttemptAction action, const agents::Actor& actor) {
    QuizRepository quizzes(m_database);
    attempt.state = *next(attempt.state, action);
    if (!attempt.endedAt) {
        attempt.endedAt = std::min(m_clock(), attempt.deadlineAt);
    }
    attempt.earned = 0;
    bool isMarked = true;
    for (auto& answer : quizzes.answers(attempt.id)) {
        if (!answer.mark) {
            answer.mark = markOf(answer);
            quizzes.save(attempt.id, answer);
        }
        attempt.earned += answer.mark.value_or(0);
        isMarked = isMarked && answer.mark.has_value();
    }
    if (isMarked) {
        attempt.state = *next(attempt.state, AttemptAction::Settle);
    }
    ++attempt.version;
    attempt = quizzes.save(std::move(attempt));
    tell("attempt", attempt.id, std::string(toWord(action)), factsOf(attempt), actor);
    return attempt;
}

LearningService::Outcome<Attempt> LearningService::judge(AttemptId id, int position, int mark,
                                                         const std::string& comment,
                                                         const agents::Actor& actor) {
    if (!mayJudge(actor)) {
        return Unexpected{LearningError::NotAllowedForRole};
    }
    if (mark < 0 || mark > kFullMark) {
        return Unexpected{LearningError::NumberOutOfRange};
    }
    storage::Transaction transaction(m_database);
    QuizRepository quizzes(m_database);
    auto attempt = quizzes.attempt(id);
    if (!attempt) {
        return Unexpected{LearningError::NotFound};
    }
    // The owner works alone: nobody else could judge.
    if (attempt->agent == actor.name && actor.role != agents::Role::Owner) {
        return Unexpected{LearningError::OwnWork};
    }
    if (const auto to = next(attempt->state, AttemptAction::Judge); !to) {
        return Unexpected{to.error()};
    }
    auto answers = quizzes.answers(id);
    const auto found = std::ranges::find(answers, position, &Answer::position);
    if (found == answers.end() || found->question.kind != QuestionKind::Text) {
        return Unexpected{LearningError::NotFound};
    }
    found->mark = mark;
    found->judgedBy = actor.name;
    found->comment = cleanText(comment);
    quizzes.save(id, *found);
    auto judged = close(std::move(*attempt), AttemptAction::Judge, actor);
    transaction.commit();
    return judged;
}

std::int64_t LearningService::runOut() {
    storage::Transaction transaction(m_database);
    auto attempts = QuizRepository(m_database).expired(m_clock());
    for (auto& attempt : attempts) {
        close(std::move(attempt), AttemptAction::RunOut, agents::systemActor());
    }
    if (!attempts.empty()) {
        transaction.commit();
    }
    return std::ssize(attempts);
}

}  // namespace core::learning
