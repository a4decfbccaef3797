#include "core/learning/learning_policy.h"

#include <algorithm>
#include <numeric>
#include <set>
#include <tuple>

#include "core/agents/rights.h"
#include "core/base/text.h"
#include "core/base/word_table.h"

namespace core::learning {
namespace {

using agents::Right;

constexpr WordTable<AttemptAction, 5> kAttemptActions{{
    {AttemptAction::Answer, "answer"},
    {AttemptAction::HandIn, "hand_in"},
    {AttemptAction::RunOut, "run_out"},
    {AttemptAction::Judge, "judge"},
    {AttemptAction::Settle, "settle"},
}};
constexpr WordTable<TrainingAction, 5> kTrainingActions{{
    {TrainingAction::Change, "change"},
    {TrainingAction::Hold, "hold"},
    {TrainingAction::Cancel, "cancel"},
    {TrainingAction::Attend, "attend"},
    {TrainingAction::Reopen, "reopen"},
}};

/// SplitMix64: the same numbers everywhere, unlike the standard library's distributions.
class Chance final {
public:
    explicit Chance(std::uint64_t seed) : m_state(seed) {}
    /// In [0, bound). The bound is small against 2^64, so the remainder is fair.
    std::size_t below(std::size_t bound) {
        m_state += 0x9E3779B97F4A7C15ULL;
        std::uint64_t mixed = m_state;
        mixed = (mixed ^ (mixed >> 30U)) * 0xBF58476D1CE4E5B9ULL;
        mixed = (mixed ^ (mixed >> 27U)) * 0x94D049BB133111EBULL;
        return static_cast<std::size_t>((mixed ^ (mixed >> 31U)) % bound);
    }
    template <class T>
    void shuffle(std::vector<T>& values) {
        for (std::size_t left = values.size(); left > 1; --left) {
            std::swap(values[left - 1], values[below(left)]);
        }
    }

private:
    std::uint64_t m_state;
};

bool isChoice(QuestionKind kind) {
    return kind == QuestionKind::Single || kind == QuestionKind::Multiple;
}

/// How many choices a question offers.
std::size_t offered(const Question& question) {
    if (question.kind == QuestionKind::TrueFalse) {
        return 2;
    }
    return isChoice(question.kind) ? question.options.size() : 0;
}

std::optional<LearningError> titleFault(const std::string& title) {
    if (trimmed(title).empty()) {
        return LearningError::TextMissing;
    }
    return characterCount(title) > kLongestTitle ? std::optional(LearningError::TextTooLong)
                                                 : std::nullopt;
}

std::optional<LearningError> optionFault(const Question& question) {
    const auto& options = question.options;
    const bool isIncomplete =
        options.size() < 2 || options.size() > kMostOptions ||
        std::ranges::any_of(options, [](const auto& text) { return trimmed(text).empty(); });
    if (isIncomplete) {
        return LearningError::OptionsMissing;
    }
    return std::set(options.begin(), options.end()).size() < options.size()
               ? std::optional(LearningError::OptionTwice)
               : std::nullopt;
}

std::optional<LearningError> assignmentFault(const Assignment& assignment) {
    return assignment.withinDays && (*assignment.withinDays < 1 || *assignment.withinDays > 365)
               ? std::optional(LearningError::NumberOutOfRange)
               : std::nullopt;
}

/// What one learner did with a document.
void fill(PathItem& item, const Document& document, const LearningFacts& facts,
          const std::string& agent) {
    const auto mark = std::ranges::find_if(facts.marks, [&](const ReadMark& candidate) {
        return candidate.document == document.id && candidate.agent == agent;
    });
    if (mark == facts.marks.end()) {
        return;
    }
    item.percent = mark->percent;
    if (!mark->edition) {
        item.state = PathState::Started;
    } else if (*mark->edition < document.edition) {
        item.state = PathState::Again;
    } else {
        item.state = PathState::Done;
        item.doneAt = mark->confirmedAt;
        item.percent = 100;
    }
}

void fill(PathItem& item, const Quiz& quiz, const LearningFacts& facts, const std::string& agent) {
    for (const auto& attempt : facts.attempts) {
        if (attempt.quiz != quiz.id || attempt.agent != agent || item.state == PathState::Done) {
            continue;
        }
        switch (attempt.state) {
            case AttemptState::Running:
                item.state = PathState::Started;
                break;
            case AttemptState::HandedIn:
                item.state = item.state == PathState::Started ? item.state : PathState::Judged;
                break;
            case AttemptState::Marked:
                item.percent = std::max(item.percent.value_or(0), percentOf(attempt));
                if (isPassed(attempt)) {
                    item.state = PathState::Done;
                    item.doneAt = attempt.endedAt;
                } else if (item.state == PathState::Open) {
                    item.state = PathState::Again;
                }
                break;
        }
    }
}

void fill(PathItem& item, const Training& training, const LearningFacts& facts,
          const std::string& agent) {
    for (const auto& record : facts.attendance) {
        if (record.training == training.id && record.agent == agent) {
            item.percent = record.score;
            if (record.attendance == Attendance::Present) {
                item.state = PathState::Done;
                item.doneAt = training.endsAt;
            }
        }
    }
}

}  // namespace

Result<AttemptState, LearningError> next(AttemptState state, AttemptAction action) {
    const auto* step = std::ranges::find_if(kAttemptSteps, [&](const AttemptStep& candidate) {
        return candidate.from == state && candidate.action == action;
    });
    if (step == kAttemptSteps.end()) {
        return Unexpected{LearningError::NotAllowedInState};
    }
    return step->to;
}

Result<TrainingState, LearningError> next(TrainingState state, TrainingAction action) {
    const auto* step = std::ranges::find_if(kTrainingSteps, [&](const TrainingStep& candidate) {
        return candidate.from == state && candidate.action == action;
    });
    if (step == kTrainingSteps.end()) {
        return Unexpected{LearningError::NotAllowedInState};
    }
    return step->to;
}

std::string_view toWord(AttemptAction action) {
    return wordOf(kAttemptActions, action);
}

std::string_view toWord(TrainingAction action) {
    return wordOf(kTrainingActions, action);
}

bool mayTeach(const agents::Actor& actor) {
    return agents::mayAct(actor, Right::EditSharedReplies);
}

bool mayJudge(const agents::Actor& actor) {
    return agents::mayAct(actor, Right::ScoreConversation);
}

bool maySeeTeam(const agents::Actor& actor) {
    return agents::mayAct(actor, Right::SeeTeamStatistics);
}

Question cleaned(Question question) {
    for (auto* text : {&question.topic, &question.text, &question.modelAnswer,
                       &question.explanation}) {
        *text = cleanText(*text);
    }
    for (auto& option : question.options) {
        option = cleanText(option);
    }
    if (!isChoice(question.kind)) {
        question.options.clear();
    }
    if (question.kind == QuestionKind::Text) {
        question.right.clear();
    } else {
        question.modelAnswer.clear();
    }
    std::ranges::sort(question.right);
    const auto twice = std::ranges::unique(question.right);
    question.right.erase(twice.begin(), twice.end());
    return question;
}

std::optional<LearningError> faultOf(const Document& document) {
    if (!document.article) {
        if (const auto fault = titleFault(document.title)) {
            return fault;
        }
    }
    if (characterCount(document.title) > kLongestTitle ||
        characterCount(document.note) > kLongestText) {
        return LearningError::TextTooLong;
    }
    return assignmentFault(document.assignment);
}

std::optional<LearningError> faultOf(const Question& question) {
    if (trimmed(question.text).empty()) {
        return LearningError::TextMissing;
    }
    if (trimmed(question.topic).empty()) {
        return LearningError::TopicMissing;
    }
    if (characterCount(question.text) > kLongestText ||
        characterCount(question.topic) > kLongestTitle ||
        characterCount(question.modelAnswer) > kLongestText ||
        characterCount(question.explanation) > kLongestText) {
        return LearningError::TextTooLong;
    }
    if (question.kind == QuestionKind::Text) {
        return trimmed(question.modelAnswer).empty()
                   ? std::optional(LearningError::ModelAnswerMissing)
                   : std::nullopt;
    }
    if (isChoice(question.kind)) {
        if (const auto fault = optionFault(question)) {
            return fault;
        }
    }
    if (question.right.empty()) {
        return LearningError::AnswerMissing;
    }
    const bool isOffered = std::ranges::all_of(question.right, [&](int place) {
        return place >= 0 && static_cast<std::size_t>(place) < offered(question);
    });
    if (!isOffered) {
        return LearningError::AnswerNotOffered;
    }
    return question.kind != QuestionKind::Multiple && question.right.size() > 1
               ? std::optional(LearningError::AnswerTwice)
               : std::nullopt;
}

std::optional<LearningError> faultOf(const Quiz& quiz) {
    if (const auto fault = titleFault(quiz.title)) {
        return fault;
    }
    const int drawn = std::accumulate(quiz.draws.begin(), quiz.draws.end(), 0,
                                      [](int sum, const Draw& draw) { return sum + draw.count; });
    if (drawn < 1) {
        return LearningError::NothingDrawn;
    }
    const bool isInRange =
        drawn <= 200 &&
        std::ranges::all_of(quiz.draws, [](const Draw& draw) { return draw.count > 0; }) &&
        quiz.passPercent >= 1 && quiz.passPercent <= 100 && quiz.minutes >= 1 &&
        quiz.minutes <= 240 && quiz.mostAttempts >= 0 && quiz.mostAttempts <= 99 &&
        quiz.waitHours >= 0 && quiz.waitHours <= 24 * 90;
    return isInRange ? assignmentFault(quiz.assignment)
                     : std::optional(LearningError::NumberOutOfRange);
}

std::optional<LearningError> faultOf(const Training& training) {
    if (const auto fault = titleFault(training.title)) {
        return fault;
    }
    for (const auto* text : {&training.theme, &training.place, &training.trainer}) {
        if (characterCount(*text) > kLongestTitle) {
            return LearningError::TextTooLong;
        }
    }
    if (characterCount(training.note) > kLongestText) {
        return LearningError::TextTooLong;
    }
    return training.startsAt < training.endsAt ? std::nullopt
                                               : std::optional(LearningError::EndsBeforeStart);
}

Result<std::vector<Answer>, LearningError> drawn(std::vector<Question> bank,
                                                 std::span<const Draw> draws, std::uint64_t seed) {
    std::ranges::sort(bank, {}, &Question::id);
    std::erase_if(bank, [](const Question& question) { return question.archived; });
    // Topics first: what the whole bank gives must not take their questions away.
    std::vector<Draw> ordered(draws.begin(), draws.end());
    std::ranges::stable_partition(ordered, [](const Draw& draw) { return !draw.topic.empty(); });
    Chance chance(seed);
    std::vector<Question> taken;
    for (const auto& draw : ordered) {
        std::vector<std::size_t> candidates;
        for (std::size_t at = 0; at < bank.size(); ++at) {
            if (draw.topic.empty() || bank[at].topic == draw.topic) {
                candidates.push_back(at);
            }
        }
        if (candidates.size() < static_cast<std::size_t>(std::max(draw.count, 0))) {
            return Unexpected{LearningError::BankTooSmall};
        }
        chance.shuffle(candidates);
        candidates.resize(static_cast<std::size_t>(std::max(draw.count, 0)));
        // From behind, so that the places before stay right.
        std::ranges::sort(candidates, std::greater<>());
        for (const auto at : candidates) {
            taken.push_back(std::move(bank[at]));
            bank.erase(bank.begin() + static_cast<std::ptrdiff_t>(at));
        }
    }
    if (taken.empty()) {
        return Unexpected{LearningError::NothingDrawn};
    }
    chance.shuffle(taken);
    std::vector<Answer> answers;
    for (auto& question : taken) {
        std::vector<int> shown(offered(question));
        std::iota(shown.begin(), shown.end(), 0);
        if (isChoice(question.kind)) {
            chance.shuffle(shown);
        }
        answers.push_back({.position = static_cast<int>(answers.size()),
                           .question = std::move(question),
                           .shown = std::move(shown)});
    }
    return answers;
}

std::optional<int> markOf(const Answer& answer) {
    if (answer.question.kind == QuestionKind::Text) {
        return trimmed(answer.text).empty() ? std::optional(0) : std::nullopt;
    }
    const auto& right = answer.question.right;
    if (answer.chosen == right) {
        return kFullMark;
    }
    const bool hasOnlyRight = std::ranges::includes(right, answer.chosen);
    return answer.question.kind == QuestionKind::Multiple && hasOnlyRight && !answer.chosen.empty()
               ? kFullMark / 2
               : 0;
}

bool isPassed(const Attempt& attempt) {
    return attempt.state == AttemptState::Marked &&
           attempt.earned * 100 >= attempt.passPercent * attempt.possible;
}

int percentOf(const Attempt& attempt) {
    return attempt.possible == 0 ? 0 : attempt.earned * 100 / attempt.possible;
}

std::optional<LearningError> startingBarrier(const Quiz& quiz, std::span<const Attempt> earlier,
                                             Seconds now) {
    if (quiz.archived) {
        return LearningError::NotAllowedInState;
    }
    if (std::ranges::any_of(earlier, isPassed)) {
        return LearningError::AlreadyPassed;
    }
    // What a mentor still judges may be passed already.
    if (std::ranges::any_of(earlier, [](const Attempt& attempt) {
            return attempt.state == AttemptState::HandedIn;
        })) {
        return LearningError::NotAllowedInState;
    }
    if (quiz.mostAttempts > 0 && std::ssize(earlier) >= quiz.mostAttempts) {
        return LearningError::AttemptsUsedUp;
    }
    const bool isTooSoon = std::ranges::any_of(earlier, [&](const Attempt& attempt) {
        return attempt.endedAt && now < *attempt.endedAt + std::chrono::hours(quiz.waitHours);
    });
    return isTooSoon ? std::optional(LearningError::TooSoon) : std::nullopt;
}

Audience groupOf(const Learner& learner, Seconds now) {
    if (learner.group) {
        return *learner.group;
    }
    return learner.joinedAt && now < *learner.joinedAt + kNewFor ? Audience::NewStaff
                                                                 : Audience::ServingStaff;
}

bool isFor(Audience audience, const Learner& learner, Seconds now) {
    return audience == Audience::Everybody || audience == groupOf(learner, now);
}

std::optional<Seconds> dueOf(const Assignment& assignment, Seconds createdAt,
                             const Learner& learner) {
    std::optional<Seconds> due = assignment.dueAt;
    if (assignment.withinDays) {
        const Seconds from = std::max(createdAt, learner.joinedAt.value_or(createdAt));
        const Seconds within = from + std::chrono::days(*assignment.withinDays);
        due = due ? std::min(*due, within) : within;
    }
    return due;
}

bool isOverdue(const PathItem& item, Seconds now) {
    return item.state != PathState::Done && item.state != PathState::Judged && item.dueAt &&
           *item.dueAt < now;
}

std::vector<PathItem> pathOf(const Learner& learner, const LearningFacts& facts, Seconds now) {
    std::vector<PathItem> path;
    for (const auto& document : facts.documents) {
        if (!document.archived && isFor(document.assignment.audience, learner, now)) {
            PathItem item{.kind = PathKind::Document,
                          .id = document.id,
                          .title = document.title,
                          .level = document.assignment.level,
                          .required = document.assignment.required,
                          .dueAt = dueOf(document.assignment, document.createdAt, learner)};
            fill(item, document, facts, learner.name);
            path.push_back(std::move(item));
        }
    }
    for (const auto& quiz : facts.quizzes) {
        if (!quiz.archived && isFor(quiz.assignment.audience, learner, now)) {
            PathItem item{.kind = PathKind::Quiz,
                          .id = quiz.id,
                          .title = quiz.title,
                          .level = quiz.assignment.level,
                          .required = quiz.assignment.required,
                          .dueAt = dueOf(quiz.assignment, quiz.createdAt, learner)};
            fill(item, quiz, facts, learner.name);
            path.push_back(std::move(item));
        }
    }
    for (const auto& training : facts.trainings) {
        // Who came after a class was held has not missed it.
        const bool cameLater = learner.joinedAt && *learner.joinedAt > training.endsAt;
        if (training.state != TrainingState::Cancelled && !cameLater &&
            isFor(training.audience, learner, now)) {
            PathItem item{.kind = PathKind::Training,
                          .id = training.id,
                          .title = training.title,
                          .required = training.required,
                          .dueAt = training.endsAt};
            fill(item, training, facts, learner.name);
            path.push_back(std::move(item));
        }
    }
    const auto rank = [](const PathItem& item) {
        const bool isDone = item.state == PathState::Done;
        const auto due = item.dueAt.value_or(Seconds::max()).time_since_epoch().count();
        const auto done = item.doneAt.value_or(Seconds{}).time_since_epoch().count();
        return std::tuple(isDone, isDone ? -done : due, !item.required,
                          item.level == knowledge::Level::Further, item.kind, item.id);
    };
    std::ranges::sort(path, {}, rank);
    return path;
}

Progress progressOf(std::span<const PathItem> path, Seconds now) {
    Progress progress;
    for (const auto& item : path) {
        if (item.required) {
            ++progress.required;
            progress.done += item.state == PathState::Done ? 1 : 0;
            progress.overdue += isOverdue(item, now) ? 1 : 0;
        }
    }
    return progress;
}

std::vector<Missing> missingOf(std::span<const Learner> learners, const LearningFacts& facts,
                               Seconds now) {
    std::vector<Missing> missing;
    for (const auto& learner : learners) {
        for (auto& item : pathOf(learner, facts, now)) {
            if (item.required && item.state != PathState::Done) {
                missing.push_back({learner.name, std::move(item)});
            }
        }
    }
    std::ranges::stable_sort(missing, {}, [](const Missing& entry) {
        return entry.item.dueAt.value_or(Seconds::max());
    });
    return missing;
}

std::vector<Document> overdueForReview(std::span<const Document> documents, Seconds now) {
    std::vector<Document> overdue;
    std::ranges::copy_if(documents, std::back_inserter(overdue), [now](const Document& document) {
        return !document.archived && document.reviewAt && *document.reviewAt <= now;
    });
    std::ranges::stable_sort(overdue, {}, &Document::reviewAt);
    return overdue;
}

int quarterOf(Seconds at, std::chrono::minutes utcOffset) {
    const std::chrono::year_month_day day(std::chrono::floor<std::chrono::days>(at + utcOffset));
    return static_cast<int>((static_cast<unsigned>(day.month()) - 1) / 3) + 1;
}

}  // namespace core::learning
