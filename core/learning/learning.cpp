#include "core/learning/learning.h"

#include "core/base/word_table.h"

namespace core::learning {
namespace {

constexpr WordTable<Audience, 3> kAudiences{{
    {Audience::Everybody, "everybody"},
    {Audience::NewStaff, "new_staff"},
    {Audience::ServingStaff, "serving_staff"},
}};
constexpr WordTable<QuestionKind, 4> kQuestionKinds{{
    {QuestionKind::Single, "single"},
    {QuestionKind::Multiple, "multiple"},
    {QuestionKind::TrueFalse, "true_false"},
    {QuestionKind::Text, "text"},
}};
constexpr WordTable<AttemptState, 3> kAttemptStates{{
    {AttemptState::Running, "running"},
    {AttemptState::HandedIn, "handed_in"},
    {AttemptState::Marked, "marked"},
}};
constexpr WordTable<TrainingState, 3> kTrainingStates{{
    {TrainingState::Planned, "planned"},
    {TrainingState::Held, "held"},
    {TrainingState::Cancelled, "cancelled"},
}};
constexpr WordTable<Attendance, 3> kAttendances{{
    {Attendance::Present, "present"},
    {Attendance::Absent, "absent"},
    {Attendance::Excused, "excused"},
}};

}  // namespace

PracticeFigures figuresOf(const practice::PracticeResult& result) {
    return {.talks = std::ssize(result.talks),
            .firstMean = result.firstMean,
            .firstMedian = result.firstMedian,
            .firstP90 = result.firstP90,
            .firstLongest = result.firstLongest,
            .responseMean = result.responseMean,
            .rounds = result.rounds,
            .overLimit = result.overLimit,
            .unanswered = result.unanswered,
            .guardHits = result.guardHits,
            .closed = result.closed,
            .closedRight = result.closedRight};
}

std::string_view toWord(Audience audience) {
    return wordOf(kAudiences, audience);
}
std::string_view toWord(QuestionKind kind) {
    return wordOf(kQuestionKinds, kind);
}
std::string_view toWord(AttemptState state) {
    return wordOf(kAttemptStates, state);
}
std::string_view toWord(TrainingState state) {
    return wordOf(kTrainingStates, state);
}
std::string_view toWord(Attendance attendance) {
    return wordOf(kAttendances, attendance);
}

std::optional<Audience> audienceFromWord(std::string_view word) {
    return valueOf(kAudiences, word);
}
std::optional<QuestionKind> questionKindFromWord(std::string_view word) {
    return valueOf(kQuestionKinds, word);
}
std::optional<AttemptState> attemptStateFromWord(std::string_view word) {
    return valueOf(kAttemptStates, word);
}
std::optional<TrainingState> trainingStateFromWord(std::string_view word) {
    return valueOf(kTrainingStates, word);
}
std::optional<Attendance> attendanceFromWord(std::string_view word) {
    return valueOf(kAttendances, word);
}

}  // namespace core::learning
