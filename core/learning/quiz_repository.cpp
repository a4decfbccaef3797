#include "core/learning/quiz_repository.h"

#include <algorithm>
#include <nlohmann/json.hpp>

namespace core::learning {
namespace {

using Json = nlohmann::json;

namespace sql {
constexpr auto kQuestions =
    "SELECT id, kind, topic, text, options, right_options, model_answer, explanation, article_id, "
    "coalesce(origin, ''), archived, created_by, created_at, version FROM work_learning_question "
    "WHERE (?1 IS NULL OR id = ?1) AND (?2 = '' OR topic = ?2) "
    "AND (?3 = '' OR instr(text, ?3) > 0 OR instr(topic, ?3) > 0) "
    "ORDER BY archived, topic, id LIMIT ?4";
constexpr auto kBank =
    "SELECT id, kind, topic, text, options, right_options, model_answer, explanation, article_id, "
    "coalesce(origin, ''), archived, created_by, created_at, version FROM work_learning_question "
    "WHERE archived = 0 AND (?1 = '' OR topic = ?1) ORDER BY id";
constexpr auto kTopics =
    "SELECT topic, count(*) FROM work_learning_question WHERE archived = 0 GROUP BY topic "
    "ORDER BY topic";
constexpr auto kHasText = "SELECT 1 FROM work_learning_question WHERE text = ?1";
constexpr auto kHasOrigin = "SELECT 1 FROM work_learning_question WHERE origin = ?1";
constexpr auto kSaveQuestion =
    "INSERT INTO work_learning_question (id, kind, topic, text, options, right_options, "
    "model_answer, explanation, article_id, origin, archived, created_by, created_at, version) "
    "VALUES (nullif(?1, 0), ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, nullif(?10, ''), ?11, ?12, ?13, ?14) "
    "ON CONFLICT (id) DO UPDATE SET kind = excluded.kind, topic = excluded.topic, "
    "text = excluded.text, options = excluded.options, right_options = excluded.right_options, "
    "model_answer = excluded.model_answer, explanation = excluded.explanation, "
    "article_id = excluded.article_id, archived = excluded.archived, version = excluded.version";
constexpr auto kQuizzes =
    "SELECT id, title, draws, pass_percent, minutes, most_attempts, wait_hours, audience, level, "
    "required, within_days, due_at, archived, created_by, created_at, version "
    "FROM work_learning_quiz WHERE ?1 IS NULL OR id = ?1 ORDER BY archived, title, id";
constexpr auto kSaveQuiz =
    "INSERT INTO work_learning_quiz (id, title, draws, pass_percent, minutes, most_attempts, "
    "wait_hours, audience, level, required, within_days, due_at, archived, created_by, "
    "created_at, version) VALUES (nullif(?1, 0), ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, "
    "?13, ?14, ?15, ?16) ON CONFLICT (id) DO UPDATE SET title = excluded.title, "
    "draws = excluded.draws, pass_percent = excluded.pass_percent, minutes = excluded.minutes, "
    "most_attempts = excluded.most_attempts, wait_hours = excluded.wait_hours, "
    "audience = excluded.audience, level = excluded.level, required = excluded.required, "
    "within_days = excluded.within_days, due_at = excluded.due_at, archived = excluded.archived, "
    "version = excluded.version";
constexpr auto kAttempts =
    "SELECT t.id, t.quiz_id, q.title, t.agent, t.seed, t.state, t.started_at, t.deadline_at, "
    "t.ended_at, t.pass_percent, t.earned, t.possible, t.version FROM work_learning_attempt t "
    "JOIN work_learning_quiz q ON q.id = t.quiz_id WHERE (?1 IS NULL OR t.id = ?1) "
    "AND (?2 IS NULL OR t.quiz_id = ?2) AND (?3 = '' OR t.agent = ?3) "
    "AND (?4 = '' OR t.state = ?4) ORDER BY t.id DESC LIMIT ?5";
constexpr auto kSaveAttempt =
    "INSERT INTO work_learning_attempt (id, quiz_id, agent, seed, state, started_at, deadline_at, "
    "ended_at, pass_percent, earned, possible, version) VALUES (nullif(?1, 0), ?2, ?3, ?4, ?5, "
    "?6, ?7, ?8, ?9, ?10, ?11, ?12) ON CONFLICT (id) DO UPDATE SET state = excluded.state, "
    "ended_at = excluded.ended_at, earned = excluded.earned, version = excluded.version";
constexpr auto kAnswers =
    "SELECT position, question, shown, chosen, text, answered_at, mark, judged_by, comment "
    "FROM work_learning_answer WHERE attempt_id = ?1 ORDER BY position";
constexpr auto kSaveAnswer =
    "INSERT INTO work_learning_answer (attempt_id, position, question_id, question, shown, chosen, "
    "text, answered_at, mark, judged_by, comment) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, "
    "?10, ?11) ON CONFLICT (attempt_id, position) DO UPDATE SET chosen = excluded.chosen, "
    "text = excluded.text, answered_at = excluded.answered_at, mark = excluded.mark, "
    "judged_by = excluded.judged_by, comment = excluded.comment";
}  // namespace sql

constexpr std::nullptr_t kAny = nullptr;
constexpr std::int64_t kOne = 1;
constexpr std::int64_t kNoLimit = -1;

std::vector<int> placesFromJson(std::string_view text) {
    const auto json = Json::parse(text, nullptr, false);
    std::vector<int> places;
    if (json.is_array()) {
        for (const auto& entry : json) {
            if (entry.is_number_integer()) {
                places.push_back(entry.get<int>());
            }
        }
    }
    return places;
}

std::vector<std::string> textsFrom(const Json& json) {
    std::vector<std::string> texts;
    if (json.is_array()) {
        for (const auto& entry : json) {
            texts.push_back(entry.is_string() ? entry.get<std::string>() : std::string());
        }
    }
    return texts;
}

std::optional<int> smallNumber(const std::optional<std::int64_t>& number) {
    return number ? std::optional(static_cast<int>(*number)) : std::nullopt;
}

std::optional<std::int64_t> wideNumber(const std::optional<int>& number) {
    return number ? std::optional<std::int64_t>(*number) : std::nullopt;
}

// The CHECKs of the tables admit no other words.
Question readQuestion(const storage::Statement& row) {
    return {.id = row.integer(0),
            .kind = questionKindFromWord(row.textView(1)).value(),
            .topic = row.text(2),
            .text = row.text(3),
            .options = textsFrom(Json::parse(row.textView(4), nullptr, false)),
            .right = placesFromJson(row.textView(5)),
            .modelAnswer = row.text(6),
            .explanation = row.text(7),
            .article = row.optionalInteger(8),
            .origin = row.text(9),
            .archived = row.integer(10) != 0,
            .createdBy = row.text(11),
            .createdAt = row.time(12),
            .version = row.integer(13)};
}

/// Of the question as it was asked; what it is to the bank is left out.
std::string snapshotOf(const Question& question) {
    Json json{{"id", question.id},
              {"kind", std::string(toWord(question.kind))},
              {"topic", question.topic},
              {"text", question.text},
              {"options", question.options},
              {"right", question.right},
              {"model_answer", question.modelAnswer},
              {"explanation", question.explanation},
              {"version", question.version}};
    if (question.article) {
        json["article"] = *question.article;
    }
    return json.dump();
}

Question questionFromSnapshot(std::string_view text) {
    const auto json = Json::parse(text);
    Question question{
        .id = json.at("id").get<std::int64_t>(),
        .kind = questionKindFromWord(json.at("kind").get<std::string>()).value(),
        .topic = json.at("topic").get<std::string>(),
        .text = json.at("text").get<std::string>(),
        .options = textsFrom(json.at("options")),
        .right = json.at("right").get<std::vector<int>>(),
        .modelAnswer = json.at("model_answer").get<std::string>(),
        .explanation = json.at("explanation").get<std::string>(),
        .version = json.at("version").get<std::int64_t>()};
    if (const auto article = json.find("article"); article != json.end()) {
        question.article = article->get<std::int64_t>();
    }
    return question;
}

std::string toJson(const std::vector<Draw>& draws) {
    Json json = Json::array();
    for (const auto& draw : draws) {
        json.push_back({{"topic", draw.topic}, {"count", draw.count}});
    }
    return json.dump();
}

std::vector<Draw> drawsFromJson(std::string_view text) {
    std::vector<Draw> draws;
    for (const auto& entry : Json::parse(text)) {
        draws.push_back({entry.at("topic").get<std::string>(), entry.at("count").get<int>()});
    }
    return draws;
}

Quiz readQuiz(const storage::Statement& row) {
    return {.id = row.integer(0),
            .title = row.text(1),
            .draws = drawsFromJson(row.textView(2)),
            .passPercent = static_cast<int>(row.integer(3)),
            .minutes = static_cast<int>(row.integer(4)),
            .mostAttempts = static_cast<int>(row.integer(5)),
            .waitHours = static_cast<int>(row.integer(6)),
            .assignment = {.audience = audienceFromWord(row.textView(7)).value(),
                           .level = knowledge::levelFromWord(row.textView(8)).value(),
                           .required = row.integer(9) != 0,
                           .withinDays = smallNumber(row.optionalInteger(10)),
                           .dueAt = row.optionalTime(11)},
            .archived = row.integer(12) != 0,
            .createdBy = row.text(13),
            .createdAt = row.time(14),
            .version = row.integer(15)};
}

Attempt readAttempt(const storage::Statement& row) {
    return {.id = row.integer(0),
            .quiz = row.integer(1),
            .quizTitle = row.text(2),
            .agent = row.text(3),
            .seed = static_cast<std::uint64_t>(row.integer(4)),
            .state = attemptStateFromWord(row.textView(5)).value(),
            .startedAt = row.time(6),
            .deadlineAt = row.time(7),
            .endedAt = row.optionalTime(8),
            .passPercent = static_cast<int>(row.integer(9)),
            .earned = static_cast<int>(row.integer(10)),
            .possible = static_cast<int>(row.integer(11)),
            .version = row.integer(12)};
}

template <class Read>
auto readAll(storage::Statement& row, const Read& read) {
    std::vector<decltype(read(row))> values;
    while (row.step()) {
        values.push_back(read(row));
    }
    return values;
}

}  // namespace

std::optional<Question> QuizRepository::question(QuestionId id) {
    auto row = m_database.prepare(sql::kQuestions);
    row.bindAll(id, "", "", kOne);
    return row.step() ? std::optional(readQuestion(row)) : std::nullopt;
}

std::vector<Question> QuizRepository::questions(const std::string& topic, const std::string& words,
                                                std::int64_t limit) {
    auto row = m_database.prepare(sql::kQuestions);
    row.bindAll(kAny, topic, words, limit);
    return readAll(row, readQuestion);
}

std::vector<Question> QuizRepository::bankOf(const std::vector<Draw>& draws) {
    std::vector<std::string> topics;
    for (const auto& draw : draws) {
        topics.push_back(draw.topic);
    }
    std::ranges::sort(topics);
    const auto twice = std::ranges::unique(topics);
    topics.erase(twice.begin(), twice.end());
    if (!topics.empty() && topics.front().empty()) {
        topics.resize(1);
    }
    std::vector<Question> bank;
    auto row = m_database.prepare(sql::kBank);
    for (const auto& topic : topics) {
        row.bindAll(topic);
        for (auto& question : readAll(row, readQuestion)) {
            bank.push_back(std::move(question));
        }
        row.reset();
    }
    return bank;
}

std::vector<std::pair<std::string, std::int64_t>> QuizRepository::topics() {
    auto row = m_database.prepare(sql::kTopics);
    return readAll(row, [](const storage::Statement& found) {
        return std::pair(found.text(0), found.integer(1));
    });
}

bool QuizRepository::hasText(const std::string& text) {
    auto row = m_database.prepare(sql::kHasText);
    row.bindAll(text);
    return row.step();
}

bool QuizRepository::hasOrigin(const std::string& origin) {
    auto row = m_database.prepare(sql::kHasOrigin);
    row.bindAll(origin);
    return row.step();
}

Question QuizRepository::save(Question question) {
    m_database.prepare(sql::kSaveQuestion)
        .run(question.id, toWord(question.kind), question.topic, question.text,
             Json(question.options).dump(), Json(question.right).dump(), question.modelAnswer,
             question.explanation, question.article, question.origin, question.archived,
             question.createdBy, question.createdAt, question.version);
    if (question.id == 0) {
        question.id = m_database.lastInsertId();
    }
    return question;
}

std::optional<Quiz> QuizRepository::quiz(QuizId id) {
    auto row = m_database.prepare(sql::kQuizzes);
    row.bindAll(id);
    return row.step() ? std::optional(readQuiz(row)) : std::nullopt;
}

std::vector<Quiz> QuizRepository::quizzes() {
    auto row = m_database.prepare(sql::kQuizzes);
    row.bindAll(kAny);
    return readAll(row, readQuiz);
}

Quiz QuizRepository::save(Quiz quiz) {
    const auto& assignment = quiz.assignment;
    m_database.prepare(sql::kSaveQuiz)
        .run(quiz.id, quiz.title, toJson(quiz.draws), quiz.passPercent, quiz.minutes,
             quiz.mostAttempts, quiz.waitHours, toWord(assignment.audience),
             knowledge::toWord(assignment.level), assignment.required,
             wideNumber(assignment.withinDays), assignment.dueAt, quiz.archived, quiz.createdBy,
             quiz.createdAt, quiz.version);
    if (quiz.id == 0) {
        quiz.id = m_database.lastInsertId();
    }
    return quiz;
}

std::optional<Attempt> QuizRepository::attempt(AttemptId id) {
    auto row = m_database.prepare(sql::kAttempts);
    row.bindAll(id, kAny, "", "", kOne);
    return row.step() ? std::optional(readAttempt(row)) : std::nullopt;
}

std::optional<Attempt> QuizRepository::running(const std::string& agent) {
    auto row = m_database.prepare(sql::kAttempts);
    row.bindAll(kAny, kAny, agent, toWord(AttemptState::Running), kOne);
    return row.step() ? std::optional(readAttempt(row)) : std::nullopt;
}

std::vector<Attempt> QuizRepository::attempts(std::optional<QuizId> quiz, const std::string& agent,
                                              std::int64_t limit) {
    auto row = m_database.prepare(sql::kAttempts);
    row.bindAll(kAny, quiz, agent, "", limit);
    return readAll(row, readAttempt);
}

std::vector<Attempt> QuizRepository::awaitingJudgment() {
    auto row = m_database.prepare(sql::kAttempts);
    row.bindAll(kAny, kAny, "", toWord(AttemptState::HandedIn), kNoLimit);
    auto attempts = readAll(row, readAttempt);
    std::ranges::reverse(attempts);
    return attempts;
}

std::vector<Attempt> QuizRepository::expired(Seconds now) {
    auto row = m_database.prepare(sql::kAttempts);
    row.bindAll(kAny, kAny, "", toWord(AttemptState::Running), kNoLimit);
    auto attempts = readAll(row, readAttempt);
    std::erase_if(attempts, [now](const Attempt& attempt) { return attempt.deadlineAt > now; });
    return attempts;
}

Attempt QuizRepository::save(Attempt attempt) {
    m_database.prepare(sql::kSaveAttempt)
        .run(attempt.id, attempt.quiz, attempt.agent, static_cast<std::int64_t>(attempt.seed),
             toWord(attempt.state), attempt.startedAt, attempt.deadlineAt, attempt.endedAt,
             attempt.passPercent, attempt.earned, attempt.possible, attempt.version);
    if (attempt.id == 0) {
        attempt.id = m_database.lastInsertId();
    }
    return attempt;
}

std::vector<Answer> QuizRepository::answers(AttemptId attempt) {
    auto row = m_database.prepare(sql::kAnswers);
    row.bindAll(attempt);
    return readAll(row, [](const storage::Statement& found) {
        return Answer{.position = static_cast<int>(found.integer(0)),
                      .question = questionFromSnapshot(found.textView(1)),
                      .shown = placesFromJson(found.textView(2)),
                      .chosen = placesFromJson(found.textView(3)),
                      .text = found.text(4),
                      .answeredAt = found.optionalTime(5),
                      .mark = smallNumber(found.optionalInteger(6)),
                      .judgedBy = found.text(7),
                      .comment = found.text(8)};
    });
}

void QuizRepository::save(AttemptId attempt, const Answer& answer) {
    m_database.prepare(sql::kSaveAnswer)
        .run(attempt, answer.position, answer.question.id, snapshotOf(answer.question),
             Json(answer.shown).dump(), Json(answer.chosen).dump(), answer.text,
             answer.answeredAt, wideNumber(answer.mark), answer.judgedBy, answer.comment);
}

}  // namespace core::learning
