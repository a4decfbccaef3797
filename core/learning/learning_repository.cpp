#include "core/learning/learning_repository.h"

#include <nlohmann/json.hpp>

namespace core::learning {
namespace {

using Json = nlohmann::json;
using std::chrono::milliseconds;

namespace sql {
constexpr auto kDocuments =
    "SELECT d.id, CASE WHEN d.title = '' THEN coalesce(a.title, '') ELSE d.title END, "
    "d.article_id, d.note, d.audience, d.level, d.required, d.within_days, d.due_at, "
    "coalesce(a.owner, d.owner), CASE WHEN a.id IS NULL THEN d.review_at ELSE a.review_at END, "
    "coalesce(a.version, d.edition), max(d.archived, coalesce(a.archived, 0)), d.created_by, "
    "d.created_at, d.version FROM work_learning_document d "
    "LEFT JOIN work_article a ON a.id = d.article_id WHERE ?1 IS NULL OR d.id = ?1 "
    "ORDER BY d.archived, 2, d.id";
constexpr auto kHasArticle =
    "SELECT 1 FROM work_learning_document WHERE article_id = ?1";
constexpr auto kArticleOf =
    "SELECT id FROM work_article WHERE origin = ?1 OR title = ?1 "
    "ORDER BY coalesce(origin, '') <> ?1, archived, id LIMIT 1";
constexpr auto kSaveDocument =
    "INSERT INTO work_learning_document (id, title, article_id, note, audience, level, required, "
    "within_days, due_at, owner, review_at, edition, archived, created_by, created_at, version) "
    "VALUES (nullif(?1, 0), ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16) "
    "ON CONFLICT (id) DO UPDATE SET title = excluded.title, note = excluded.note, "
    "audience = excluded.audience, level = excluded.level, required = excluded.required, "
    "within_days = excluded.within_days, due_at = excluded.due_at, owner = excluded.owner, "
    "review_at = excluded.review_at, edition = excluded.edition, archived = excluded.archived, "
    "version = excluded.version";
constexpr auto kMarks =
    "SELECT document_id, agent, opened_at, percent, edition, confirmed_at "
    "FROM work_learning_mark WHERE (?1 IS NULL OR document_id = ?1) AND (?2 = '' OR agent = ?2) "
    "ORDER BY document_id, agent";
constexpr auto kSaveMark =
    "INSERT INTO work_learning_mark (document_id, agent, opened_at, percent, edition, "
    "confirmed_at) VALUES (?1, ?2, ?3, ?4, ?5, ?6) ON CONFLICT (document_id, agent) DO UPDATE SET "
    "percent = excluded.percent, edition = excluded.edition, "
    "confirmed_at = excluded.confirmed_at";
constexpr auto kGroups = "SELECT agent, audience FROM work_learner ORDER BY agent";
constexpr auto kSaveGroup =
    "INSERT INTO work_learner (agent, audience) VALUES (?1, ?2) "
    "ON CONFLICT (agent) DO UPDATE SET audience = excluded.audience";
constexpr auto kDropGroup = "DELETE FROM work_learner WHERE agent = ?1";
constexpr auto kTrainings =
    "SELECT id, title, theme, starts_at, ends_at, place, trainer, audience, required, note, "
    "quiz_id, state, created_by, created_at, version FROM work_training "
    "WHERE ?1 IS NULL OR id = ?1 ORDER BY starts_at DESC, id DESC LIMIT ?2";
constexpr auto kSaveTraining =
    "INSERT INTO work_training (id, title, theme, starts_at, ends_at, place, trainer, audience, "
    "required, note, quiz_id, state, created_by, created_at, version) VALUES (nullif(?1, 0), ?2, "
    "?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15) ON CONFLICT (id) DO UPDATE SET "
    "title = excluded.title, theme = excluded.theme, starts_at = excluded.starts_at, "
    "ends_at = excluded.ends_at, place = excluded.place, trainer = excluded.trainer, "
    "audience = excluded.audience, required = excluded.required, note = excluded.note, "
    "quiz_id = excluded.quiz_id, state = excluded.state, version = excluded.version";
constexpr auto kAttendance =
    "SELECT training_id, agent, attendance, score, remark, marked_by, marked_at "
    "FROM work_training_attendance WHERE (?1 IS NULL OR training_id = ?1) "
    "AND (?2 = '' OR agent = ?2) ORDER BY training_id, agent";
constexpr auto kSaveAttendance =
    "INSERT INTO work_training_attendance (training_id, agent, attendance, score, remark, "
    "marked_by, marked_at) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7) ON CONFLICT (training_id, agent) "
    "DO UPDATE SET attendance = excluded.attendance, score = excluded.score, "
    "remark = excluded.remark, marked_by = excluded.marked_by, marked_at = excluded.marked_at";
constexpr auto kPractice =
    "SELECT id, agent, script, buyers, started_at, ended_at, figures, comment, commented_by, "
    "commented_at, version FROM work_practice_result WHERE (?1 IS NULL OR id = ?1) "
    "AND (?2 = '' OR agent = ?2) AND (?3 IS NULL OR started_at = ?3) "
    "ORDER BY started_at DESC, id DESC LIMIT ?4";
constexpr auto kSavePractice =
    "INSERT INTO work_practice_result (id, agent, script, buyers, started_at, ended_at, figures, "
    "comment, commented_by, commented_at, version) VALUES (nullif(?1, 0), ?2, ?3, ?4, ?5, ?6, ?7, "
    "?8, ?9, ?10, ?11) ON CONFLICT (id) DO UPDATE SET ended_at = excluded.ended_at, "
    "figures = excluded.figures, comment = excluded.comment, "
    "commented_by = excluded.commented_by, commented_at = excluded.commented_at, "
    "version = excluded.version";
}  // namespace sql

constexpr std::int64_t kOne = 1;

std::optional<int> smallNumber(const std::optional<std::int64_t>& number) {
    return number ? std::optional(static_cast<int>(*number)) : std::nullopt;
}

std::optional<std::int64_t> wideNumber(const std::optional<int>& number) {
    return number ? std::optional<std::int64_t>(*number) : std::nullopt;
}

// The CHECKs of the tables admit no other words.
Document readDocument(const storage::Statement& row) {
    return {.id = row.integer(0),
            .title = row.text(1),
            .article = row.optionalInteger(2),
            .note = row.text(3),
            .assignment = {.audience = audienceFromWord(row.textView(4)).value(),
                           .level = knowledge::levelFromWord(row.textView(5)).value(),
                           .required = row.integer(6) != 0,
                           .withinDays = smallNumber(row.optionalInteger(7)),
                           .dueAt = row.optionalTime(8)},
            .owner = row.text(9),
            .reviewAt = row.optionalTime(10),
            .edition = row.integer(11),
            .archived = row.integer(12) != 0,
            .createdBy = row.text(13),
            .createdAt = row.time(14),
            .version = row.integer(15)};
}

ReadMark readMark(const storage::Statement& row) {
    return {.document = row.integer(0),
            .agent = row.text(1),
            .openedAt = row.time(2),
            .percent = static_cast<int>(row.integer(3)),
            .edition = row.optionalInteger(4),
            .confirmedAt = row.optionalTime(5)};
}

Training readTraining(const storage::Statement& row) {
    return {.id = row.integer(0),
            .title = row.text(1),
            .theme = row.text(2),
            .startsAt = row.time(3),
            .endsAt = row.time(4),
            .place = row.text(5),
            .trainer = row.text(6),
            .audience = audienceFromWord(row.textView(7)).value(),
            .required = row.integer(8) != 0,
            .note = row.text(9),
            .quiz = row.optionalInteger(10),
            .state = trainingStateFromWord(row.textView(11)).value(),
            .createdBy = row.text(12),
            .createdAt = row.time(13),
            .version = row.integer(14)};
}

std::string toJson(const PracticeFigures& figures) {
    Json json{{"talks", figures.talks},           {"rounds", figures.rounds},
              {"over_limit", figures.overLimit},  {"unanswered", figures.unanswered},
              {"closed", figures.closed},         {"closed_right", figures.closedRight}};
    const auto put = [&json](const char* key, const std::optional<milliseconds>& length) {
        if (length) {
            json[key] = length->count();
        }
    };
    put("first_mean", figures.firstMean);
    put("first_median", figures.firstMedian);
    put("first_p90", figures.firstP90);
    put("first_longest", figures.firstLongest);
    put("response_mean", figures.responseMean);
    if (figures.guardHits) {
        json["guard_hits"] = *figures.guardHits;
    }
    return json.dump();
}

PracticeFigures figuresFromJson(std::string_view text) {
    const auto json = Json::parse(text, nullptr, false);
    const auto number = [&json](const char* key) -> std::optional<std::int64_t> {
        const auto found = json.find(key);
        return found != json.end() && found->is_number_integer()
                   ? std::optional(found->get<std::int64_t>())
                   : std::nullopt;
    };
    const auto length = [&number](const char* key) {
        const auto count = number(key);
        return count ? std::optional(milliseconds(*count)) : std::nullopt;
    };
    if (!json.is_object()) {
        return {};
    }
    return {.talks = number("talks").value_or(0),
            .firstMean = length("first_mean"),
            .firstMedian = length("first_median"),
            .firstP90 = length("first_p90"),
            .firstLongest = length("first_longest"),
            .responseMean = length("response_mean"),
            .rounds = number("rounds").value_or(0),
            .overLimit = number("over_limit").value_or(0),
            .unanswered = number("unanswered").value_or(0),
            .guardHits = number("guard_hits"),
            .closed = number("closed").value_or(0),
            .closedRight = number("closed_right").value_or(0)};
}

PracticeRecord readPractice(const storage::Statement& row) {
    return {.id = row.integer(0),
            .agent = row.text(1),
            .script = row.text(2),
            .buyers = static_cast<int>(row.integer(3)),
            .startedAt = row.time(4),
            .endedAt = row.time(5),
            .figures = figuresFromJson(row.textView(6)),
            .comment = row.text(7),
            .commentedBy = row.text(8),
            .commentedAt = row.optionalTime(9),
            .version = row.integer(10)};
}

template <class Read>
auto readAll(storage::Statement& row, const Read& read) {
    std::vector<decltype(read(row))> values;
    while (row.step()) {
        values.push_back(read(row));
    }
    return values;
}

template <class Read>
auto readOne(storage::Statement& row, const Read& read) {
    return row.step() ? std::optional(read(row)) : std::nullopt;
}

constexpr std::nullptr_t kAny = nullptr;

}  // namespace

std::optional<Document> LearningRepository::document(DocumentId id) {
    auto row = m_database.prepare(sql::kDocuments);
    row.bindAll(id);
    return readOne(row, readDocument);
}

std::vector<Document> LearningRepository::documents() {
    auto row = m_database.prepare(sql::kDocuments);
    row.bindAll(kAny);
    return readAll(row, readDocument);
}

bool LearningRepository::hasArticle(knowledge::ArticleId article) {
    auto row = m_database.prepare(sql::kHasArticle);
    row.bindAll(article);
    return row.step();
}

std::optional<knowledge::ArticleId> LearningRepository::articleOf(
    const std::string& originOrTitle) {
    if (originOrTitle.empty()) {
        return std::nullopt;
    }
    auto row = m_database.prepare(sql::kArticleOf);
    row.bindAll(originOrTitle);
    return row.step() ? std::optional(row.integer(0)) : std::nullopt;
}

Document LearningRepository::save(Document document) {
    const auto& assignment = document.assignment;
    m_database.prepare(sql::kSaveDocument)
        .run(document.id, document.title, document.article, document.note,
             toWord(assignment.audience), knowledge::toWord(assignment.level), assignment.required,
             wideNumber(assignment.withinDays), assignment.dueAt, document.owner,
             document.reviewAt, document.edition, document.archived, document.createdBy,
             document.createdAt, document.version);
    if (document.id == 0) {
        document.id = m_database.lastInsertId();
    }
    return document;
}

std::optional<ReadMark> LearningRepository::mark(DocumentId document, const std::string& agent) {
    auto row = m_database.prepare(sql::kMarks);
    row.bindAll(document, agent);
    return readOne(row, readMark);
}

std::vector<ReadMark> LearningRepository::marks(const std::string& agent) {
    auto row = m_database.prepare(sql::kMarks);
    row.bindAll(kAny, agent);
    return readAll(row, readMark);
}

void LearningRepository::save(const ReadMark& mark) {
    m_database.prepare(sql::kSaveMark)
        .run(mark.document, mark.agent, mark.openedAt, mark.percent, mark.edition,
             mark.confirmedAt);
}

std::vector<std::pair<std::string, Audience>> LearningRepository::groups() {
    auto row = m_database.prepare(sql::kGroups);
    return readAll(row, [](const storage::Statement& found) {
        return std::pair(found.text(0), audienceFromWord(found.textView(1)).value());
    });
}

void LearningRepository::saveGroup(const std::string& agent, std::optional<Audience> group) {
    if (group) {
        m_database.prepare(sql::kSaveGroup).run(agent, toWord(*group));
    } else {
        m_database.prepare(sql::kDropGroup).run(agent);
    }
}

std::optional<Training> LearningRepository::training(TrainingId id) {
    auto row = m_database.prepare(sql::kTrainings);
    row.bindAll(id, kOne);
    return readOne(row, readTraining);
}

std::vector<Training> LearningRepository::trainings(std::int64_t limit) {
    auto row = m_database.prepare(sql::kTrainings);
    row.bindAll(kAny, limit);
    return readAll(row, readTraining);
}

Training LearningRepository::save(Training training) {
    m_database.prepare(sql::kSaveTraining)
        .run(training.id, training.title, training.theme, training.startsAt, training.endsAt,
             training.place, training.trainer, toWord(training.audience), training.required,
             training.note, training.quiz, toWord(training.state), training.createdBy,
             training.createdAt, training.version);
    if (training.id == 0) {
        training.id = m_database.lastInsertId();
    }
    return training;
}

std::vector<AttendanceRecord> LearningRepository::attendance(std::optional<TrainingId> training,
                                                             const std::string& agent) {
    auto row = m_database.prepare(sql::kAttendance);
    row.bindAll(training, agent);
    return readAll(row, [](const storage::Statement& found) {
        return AttendanceRecord{.training = found.integer(0),
                                .agent = found.text(1),
                                .attendance = attendanceFromWord(found.textView(2)).value(),
                                .score = smallNumber(found.optionalInteger(3)),
                                .remark = found.text(4),
                                .markedBy = found.text(5),
                                .markedAt = found.time(6)};
    });
}

void LearningRepository::save(const AttendanceRecord& record) {
    m_database.prepare(sql::kSaveAttendance)
        .run(record.training, record.agent, toWord(record.attendance), wideNumber(record.score),
             record.remark, record.markedBy, record.markedAt);
}

std::optional<PracticeRecord> LearningRepository::practice(PracticeId id) {
    auto row = m_database.prepare(sql::kPractice);
    row.bindAll(id, "", kAny, kOne);
    return readOne(row, readPractice);
}

std::optional<PracticeRecord> LearningRepository::practice(const std::string& agent,
                                                           Seconds startedAt) {
    auto row = m_database.prepare(sql::kPractice);
    row.bindAll(kAny, agent, startedAt, kOne);
    return readOne(row, readPractice);
}

std::vector<PracticeRecord> LearningRepository::practices(const std::string& agent,
                                                          std::int64_t limit) {
    auto row = m_database.prepare(sql::kPractice);
    row.bindAll(kAny, agent, kAny, limit);
    return readAll(row, readPractice);
}

PracticeRecord LearningRepository::save(PracticeRecord record) {
    m_database.prepare(sql::kSavePractice)
        .run(record.id, record.agent, record.script, record.buyers, record.startedAt,
             record.endedAt, toJson(record.figures), record.comment, record.commentedBy,
             record.commentedAt, record.version);
    if (record.id == 0) {
        record.id = m_database.lastInsertId();
    }
    return record;
}

}  // namespace core::learning
