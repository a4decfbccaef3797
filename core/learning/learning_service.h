#pragma once

#include "core/base/signal.h"
#include "core/learning/learning_policy.h"

namespace core::storage {
class Database;
}

namespace core::learning {

/// What became of questions from a file or of the starter set.
struct QuestionIntake {
    std::int64_t added = 0;
    /// The bank asks the same already.
    std::int64_t known = 0;
    bool operator==(const QuestionIntake&) const = default;
};

/// A question from outside, with the title or the origin of the article it comes from; empty: none.
struct QuestionRow {
    Question question;
    std::string article;
};

/// Questions of the eight steps, the clock and the rules of returns (resources/cases/learning_questions.json).
[[nodiscard]] const std::vector<QuestionRow>& starterQuestions();

/// What an agent answers: places among the options of the question, or words.
struct AnswerDraft {
    std::vector<int> chosen;
    std::string text;
};

/// What a person says of an attendance.
struct AttendanceDraft {
    std::string agent;
    Attendance attendance = Attendance::Present;
    std::optional<int> score;
    std::string remark;
};

/// The acts of learning: library (R221, R225, R237), bank and quiz (R222), plan (R220, R233) and practice (R223). Every act
/// is one transaction that checks right and rule, writes and appends its event (subjects `document`, `question`, `quiz`,
/// `attempt`, `training`, `practice`, `learner`; ids and figures, no words of a person). Lives on the writer thread.
class LearningService final {
public:
    template <class T>
    using Outcome = Result<T, LearningError>;

    LearningService(storage::Database& database, Clock clock, std::function<std::uint64_t()> makeSeed);

    /// New without an id; the version is the one that was read. An article stands in the library once.
    Outcome<Document> save(Document draft, const agents::Actor& actor);
    /// Its files changed: who confirmed them reads them again, and the next review is due then.
    Outcome<Document> renew(DocumentId id, std::optional<Seconds> reviewAt, const agents::Actor& actor);
    Outcome<ReadMark> open(DocumentId id, const agents::Actor& actor);
    /// How far somebody is, in percent.
    Outcome<ReadMark> keepProgress(DocumentId id, int percent, const agents::Actor& actor);
    /// R237: read and understood, in this edition.
    Outcome<ReadMark> confirm(DocumentId id, const agents::Actor& actor);
    /// Nothing: the group follows from when somebody came.
    Outcome<void> setGroup(const std::string& agent, std::optional<Audience> group, const agents::Actor& actor);

    Outcome<Question> save(Question draft, const agents::Actor& actor);
    /// All or, where one is faulty, none. The same words twice are one question.
    Outcome<QuestionIntake> takeIn(const std::vector<QuestionRow>& rows, const agents::Actor& actor);
    Outcome<Quiz> save(Quiz draft, const agents::Actor& actor);
    /// Draws the questions; one that runs already goes on instead, whichever quiz it is.
    Outcome<Attempt> start(QuizId quiz, const agents::Actor& actor);
    /// Kept at once, so that a crash loses nothing. TimeIsUp hands it in.
    Outcome<Answer> answer(AttemptId attempt, int position, const AnswerDraft& draft, const agents::Actor& actor);
    Outcome<Attempt> handIn(AttemptId attempt, const agents::Actor& actor);
    /// Of a text, in half points; the last one settles the attempt.
    Outcome<Attempt> judge(AttemptId attempt, int position, int mark, const std::string& comment, const agents::Actor& actor);
    /// Hands in whose time is over, as actor `system`. Returns how many.
    std::int64_t runOut();

    Outcome<Training> save(Training draft, const agents::Actor& actor);
    Outcome<Training> hold(TrainingId id, const agents::Actor& actor);
    Outcome<Training> cancel(TrainingId id, const agents::Actor& actor);
    Outcome<Training> reopen(TrainingId id, const agents::Actor& actor);
    Outcome<AttendanceRecord> attend(TrainingId id, const AttendanceDraft& draft, const agents::Actor& actor);

    /// The same rush counted again replaces its figures; a comment stays.
    Outcome<PracticeRecord> recordPractice(PracticeRecord record, const agents::Actor& actor);
    Outcome<PracticeRecord> commentPractice(PracticeId id, const std::string& comment, const agents::Actor& actor);

    /// After the commit, on the writer thread.
    Signal<> changed;

private:
    Outcome<Training> step(TrainingId id, TrainingAction action, const agents::Actor& actor);
    /// Marks what can be marked, adds up and settles where nothing is left to judge.
    Attempt close(Attempt attempt, AttemptAction action, const agents::Actor& actor);
    void tell(const char* kind, std::int64_t subject, const std::string& action, const std::string& after,
              const agents::Actor& actor);

    storage::Database& m_database;
    Clock m_clock;
    std::function<std::uint64_t()> m_makeSeed;
};

}  // namespace core::learning
