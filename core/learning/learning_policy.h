#pragma once

#include <array>
#include <span>

#include "core/agents/actor.h"
#include "core/base/result.h"
#include "core/learning/learning.h"

namespace core::learning {

enum class LearningError {
    NotFound,
    /// Library, bank and plan are the leads'; judging is a mentor's.
    NotAllowedForRole,
    /// The state table has no such step.
    NotAllowedInState,
    ChangedSinceRead,
    NothingChanged,
    TextMissing,
    /// More than 2,000 characters; a title more than 80.
    TextTooLong,
    TopicMissing,
    /// Fewer than two, more than nine, or an empty one.
    OptionsMissing,
    OptionTwice,
    AnswerMissing,
    /// Names an option that there is not.
    AnswerNotOffered,
    /// More than one of a question with one.
    AnswerTwice,
    /// A text that nobody can judge.
    ModelAnswerMissing,
    NothingDrawn,
    /// The bank has fewer questions of a topic than are to be drawn.
    BankTooSmall,
    NumberOutOfRange,
    EndsBeforeStart,
    AttemptsUsedUp,
    /// The hours between two attempts are not over.
    TooSoon,
    AlreadyPassed,
    TimeIsUp,
    /// Nobody judges their own words.
    OwnWork,
    /// Confirmed before it was opened.
    NotOpened,
    AgentMissing,
};

enum class AttemptAction { Answer, HandIn, RunOut, Judge, Settle };
struct AttemptStep {
    AttemptState from;
    AttemptAction action;
    AttemptState to;
};
/// RunOut: the time was over, seen by whoever looks next. Settle: nothing is left to judge.
inline constexpr std::array kAttemptSteps{
    AttemptStep{AttemptState::Running, AttemptAction::Answer, AttemptState::Running},
    AttemptStep{AttemptState::Running, AttemptAction::HandIn, AttemptState::HandedIn},
    AttemptStep{AttemptState::Running, AttemptAction::RunOut, AttemptState::HandedIn},
    AttemptStep{AttemptState::HandedIn, AttemptAction::Judge, AttemptState::HandedIn},
    AttemptStep{AttemptState::HandedIn, AttemptAction::Settle, AttemptState::Marked},
};
[[nodiscard]] Result<AttemptState, LearningError> next(AttemptState state, AttemptAction action);

enum class TrainingAction { Change, Hold, Cancel, Attend, Reopen };
struct TrainingStep {
    TrainingState from;
    TrainingAction action;
    TrainingState to;
};
/// Attend: who was there is written down, before the end too, for those who excuse themselves.
inline constexpr std::array kTrainingSteps{
    TrainingStep{TrainingState::Planned, TrainingAction::Change, TrainingState::Planned},
    TrainingStep{TrainingState::Planned, TrainingAction::Hold, TrainingState::Held},
    TrainingStep{TrainingState::Planned, TrainingAction::Cancel, TrainingState::Cancelled},
    TrainingStep{TrainingState::Planned, TrainingAction::Attend, TrainingState::Planned},
    TrainingStep{TrainingState::Held, TrainingAction::Attend, TrainingState::Held},
    TrainingStep{TrainingState::Held, TrainingAction::Reopen, TrainingState::Planned},
    TrainingStep{TrainingState::Cancelled, TrainingAction::Reopen, TrainingState::Planned},
};
[[nodiscard]] Result<TrainingState, LearningError> next(TrainingState state, TrainingAction action);
[[nodiscard]] std::string_view toWord(AttemptAction action);
[[nodiscard]] std::string_view toWord(TrainingAction action);

/// Whether this role keeps library, bank, quizzes and plan.
[[nodiscard]] bool mayTeach(const agents::Actor& actor);
/// Whether this role judges texts and comments practice: leads and quality.
[[nodiscard]] bool mayJudge(const agents::Actor& actor);
/// Whether this role sees how far the others are.
[[nodiscard]] bool maySeeTeam(const agents::Actor& actor);

inline constexpr std::size_t kLongestTitle = 80;
inline constexpr std::size_t kLongestText = 2'000;
inline constexpr std::size_t kMostOptions = 9;

/// Without blanks around texts and with ascending answers.
[[nodiscard]] Question cleaned(Question question);
/// Why it cannot be kept so.
[[nodiscard]] std::optional<LearningError> faultOf(const Document& document);
[[nodiscard]] std::optional<LearningError> faultOf(const Question& question);
[[nodiscard]] std::optional<LearningError> faultOf(const Quiz& quiz);
[[nodiscard]] std::optional<LearningError> faultOf(const Training& training);

/// The questions of an attempt, drawn and shuffled by the seed alone: the same bank and seed give the same quiz.
/// `bank` may come in any order; archived ones are left out. BankTooSmall, NothingDrawn.
[[nodiscard]] Result<std::vector<Answer>, LearningError> drawn(std::vector<Question> bank, std::span<const Draw> draws,
                                                               std::uint64_t seed);
/// In half points: all of what is right and nothing else; half for a part of several and nothing wrong. Nothing for a
/// text that says something: a mentor judges it.
[[nodiscard]] std::optional<int> markOf(const Answer& answer);
/// Of an attempt with nothing left to judge.
[[nodiscard]] bool isPassed(const Attempt& attempt);
/// 0–100, rounded down.
[[nodiscard]] int percentOf(const Attempt& attempt);
/// Why no further attempt may begin. `earlier`: those of this agent at this quiz.
[[nodiscard]] std::optional<LearningError> startingBarrier(const Quiz& quiz, std::span<const Attempt> earlier, Seconds now);

/// How long somebody is new without a lead saying so.
inline constexpr std::chrono::days kNewFor{90};
[[nodiscard]] Audience groupOf(const Learner& learner, Seconds now);
[[nodiscard]] bool isFor(Audience audience, const Learner& learner, Seconds now);
/// The earlier of its two dates; nothing: none.
[[nodiscard]] std::optional<Seconds> dueOf(const Assignment& assignment, Seconds createdAt, const Learner& learner);

/// What the paths are made from.
struct LearningFacts {
    std::vector<Document> documents;
    std::vector<Quiz> quizzes;
    std::vector<Training> trainings;
    std::vector<ReadMark> marks;
    std::vector<Attempt> attempts;
    std::vector<AttendanceRecord> attendance;
};
enum class PathKind { Document, Quiz, Training };
/// Again: read, but changed since, or a quiz that was not passed. Judged: with the mentor.
enum class PathState { Open, Started, Again, Judged, Done };
struct PathItem {
    PathKind kind = PathKind::Document;
    std::int64_t id = 0;
    std::string title;
    knowledge::Level level = knowledge::Level::Core;
    bool required = false;
    std::optional<Seconds> dueAt;
    PathState state = PathState::Open;
    std::optional<Seconds> doneAt;
    /// Of a document how far, of a quiz the best result.
    std::optional<int> percent;
    bool operator==(const PathItem&) const = default;
};
[[nodiscard]] bool isOverdue(const PathItem& item, Seconds now);
/// Everything for this learner: what is not done first, by due time (none last), the required and the core before the
/// others; what is done behind it, newest first.
[[nodiscard]] std::vector<PathItem> pathOf(const Learner& learner, const LearningFacts& facts, Seconds now);

/// R240: required things done ÷ required things.
struct Progress {
    std::int64_t done = 0;
    std::int64_t required = 0;
    std::int64_t overdue = 0;
    bool operator==(const Progress&) const = default;
};
[[nodiscard]] Progress progressOf(std::span<const PathItem> path, Seconds now);

/// Who has not done what by when, of what is required: the earliest due time first.
struct Missing {
    std::string agent;
    PathItem item;
};
[[nodiscard]] std::vector<Missing> missingOf(std::span<const Learner> learners, const LearningFacts& facts, Seconds now);
/// R227: due for a review now, the oldest date first.
[[nodiscard]] std::vector<Document> overdueForReview(std::span<const Document> documents, Seconds now);
/// 1–4, in the shop's time.
[[nodiscard]] int quarterOf(Seconds at, std::chrono::minutes utcOffset = kChinaOffset);

}  // namespace core::learning
