#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "core/knowledge/article.h"
#include "core/practice/practice.h"

namespace core::learning {

using DocumentId = std::int64_t;
using QuestionId = std::int64_t;
using QuizId = std::int64_t;
using AttemptId = std::int64_t;
using TrainingId = std::int64_t;
using PracticeId = std::int64_t;

/// R238: the two groups of staff have paths of their own. Stored as a word.
enum class Audience { Everybody, NewStaff, ServingStaff };
/// Text: a few words, judged by a mentor.
enum class QuestionKind { Single, Multiple, TrueFalse, Text };
/// Marked: every text is judged too.
enum class AttemptState { Running, HandedIn, Marked };
enum class TrainingState { Planned, Held, Cancelled };
enum class Attendance { Present, Absent, Excused };

/// For whom something is, in which layer of the path (R225), and by when.
struct Assignment {
    Audience audience = Audience::Everybody;
    knowledge::Level level = knowledge::Level::Core;
    bool required = false;
    /// From when somebody came, or from when it was put into the library if that is later.
    std::optional<int> withinDays;
    std::optional<Seconds> dueAt;
    bool operator==(const Assignment&) const = default;
};

/// Something to read or to watch (R221, R237): an article of the knowledge, or files that hang on it as attachments.
struct Document {
    DocumentId id = 0;
    std::string title;
    std::optional<knowledge::ArticleId> article;
    /// What to look for in it.
    std::string note;
    Assignment assignment;
    /// R227; of an article these three are the article's own.
    std::string owner;
    std::optional<Seconds> reviewAt;
    /// Goes up when what it says changed: who confirmed an earlier one reads it again.
    std::int64_t edition = 1;
    bool archived = false;
    std::string createdBy;
    Seconds createdAt{};
    std::int64_t version = 1;
    bool operator==(const Document&) const = default;
};

/// How far one agent is with one document (R237, R240).
struct ReadMark {
    DocumentId document = 0;
    std::string agent;
    Seconds openedAt{};
    /// 0–100, as the agent says.
    int percent = 0;
    /// Which edition was confirmed as read.
    std::optional<std::int64_t> edition;
    std::optional<Seconds> confirmedAt;
    bool operator==(const ReadMark&) const = default;
};

/// One of the bank (R222).
struct Question {
    QuestionId id = 0;
    QuestionKind kind = QuestionKind::Single;
    std::string topic;
    std::string text;
    /// Of TrueFalse and Text none: true is 0 and false is 1.
    std::vector<std::string> options;
    /// Places among the options, ascending.
    std::vector<int> right;
    /// Of Text: what a good answer says.
    std::string modelAnswer;
    std::string explanation;
    /// Where it can be read up.
    std::optional<knowledge::ArticleId> article;
    /// Such as `starter:1`; empty: written here.
    std::string origin;
    bool archived = false;
    std::string createdBy;
    Seconds createdAt{};
    std::int64_t version = 1;
    bool operator==(const Question&) const = default;
};

/// So many questions of a topic; an empty topic is the whole bank.
struct Draw {
    std::string topic;
    int count = 0;
    bool operator==(const Draw&) const = default;
};

struct Quiz {
    QuizId id = 0;
    std::string title;
    std::vector<Draw> draws;
    int passPercent = 80;
    int minutes = 15;
    /// 0: as many as one likes.
    int mostAttempts = 3;
    /// Between a failed attempt and the next one.
    int waitHours = 0;
    Assignment assignment;
    bool archived = false;
    std::string createdBy;
    Seconds createdAt{};
    std::int64_t version = 1;
    bool operator==(const Quiz&) const = default;
};

/// Points are counted in halves: half a point is for a part of what is right and nothing wrong.
inline constexpr int kFullMark = 2;

/// One question of an attempt, as it was asked, and what was answered.
struct Answer {
    int position = 0;
    Question question;
    /// Places of the options in the order in which they are shown.
    std::vector<int> shown;
    /// Places among the question's options, ascending.
    std::vector<int> chosen;
    std::string text;
    std::optional<Seconds> answeredAt;
    /// 0–kFullMark; nothing: not marked yet.
    std::optional<int> mark;
    std::string judgedBy;
    std::string comment;
    bool operator==(const Answer&) const = default;
};

struct Attempt {
    AttemptId id = 0;
    QuizId quiz = 0;
    std::string quizTitle;
    std::string agent;
    std::uint64_t seed = 0;
    AttemptState state = AttemptState::Running;
    Seconds startedAt{};
    Seconds deadlineAt{};
    std::optional<Seconds> endedAt;
    int passPercent = 80;
    /// In half points.
    int earned = 0;
    int possible = 0;
    std::int64_t version = 1;
    bool operator==(const Attempt&) const = default;
};

/// A class in the plan (R220, R233).
struct Training {
    TrainingId id = 0;
    std::string title;
    /// Of the quarter.
    std::string theme;
    Seconds startsAt{};
    Seconds endsAt{};
    std::string place;
    std::string trainer;
    Audience audience = Audience::Everybody;
    bool required = true;
    std::string note;
    /// What shows whether it was understood.
    std::optional<QuizId> quiz;
    TrainingState state = TrainingState::Planned;
    std::string createdBy;
    Seconds createdAt{};
    std::int64_t version = 1;
    bool operator==(const Training&) const = default;
};

struct AttendanceRecord {
    TrainingId training = 0;
    std::string agent;
    Attendance attendance = Attendance::Present;
    /// 0–100.
    std::optional<int> score;
    std::string remark;
    std::string markedBy;
    Seconds markedAt{};
    bool operator==(const AttendanceRecord&) const = default;
};

/// The result of a practised rush without its talks (R223). Nothing: the denominator was 0.
struct PracticeFigures {
    std::int64_t talks = 0;
    std::optional<std::chrono::milliseconds> firstMean;
    std::optional<std::chrono::milliseconds> firstMedian;
    std::optional<std::chrono::milliseconds> firstP90;
    std::optional<std::chrono::milliseconds> firstLongest;
    std::optional<std::chrono::milliseconds> responseMean;
    std::int64_t rounds = 0;
    std::int64_t overLimit = 0;
    std::int64_t unanswered = 0;
    std::optional<std::int64_t> guardHits;
    std::int64_t closed = 0;
    std::int64_t closedRight = 0;
    bool operator==(const PracticeFigures&) const = default;
};
[[nodiscard]] PracticeFigures figuresOf(const practice::PracticeResult& result);

struct PracticeRecord {
    PracticeId id = 0;
    std::string agent;
    std::string script;
    int buyers = 0;
    Seconds startedAt{};
    Seconds endedAt{};
    PracticeFigures figures;
    std::string comment;
    std::string commentedBy;
    std::optional<Seconds> commentedAt;
    std::int64_t version = 1;
    bool operator==(const PracticeRecord&) const = default;
};

/// Who learns.
struct Learner {
    std::string name;
    /// Nothing: longer than this program knows.
    std::optional<Seconds> joinedAt;
    /// What a lead said; nothing: the first months are for new staff.
    std::optional<Audience> group;
    bool operator==(const Learner&) const = default;
};

[[nodiscard]] std::string_view toWord(Audience audience);
[[nodiscard]] std::string_view toWord(QuestionKind kind);
[[nodiscard]] std::string_view toWord(AttemptState state);
[[nodiscard]] std::string_view toWord(TrainingState state);
[[nodiscard]] std::string_view toWord(Attendance attendance);
/// Nothing for a word that is none.
[[nodiscard]] std::optional<Audience> audienceFromWord(std::string_view word);
[[nodiscard]] std::optional<QuestionKind> questionKindFromWord(std::string_view word);
[[nodiscard]] std::optional<AttemptState> attemptStateFromWord(std::string_view word);
[[nodiscard]] std::optional<TrainingState> trainingStateFromWord(std::string_view word);
[[nodiscard]] std::optional<Attendance> attendanceFromWord(std::string_view word);

}  // namespace core::learning
