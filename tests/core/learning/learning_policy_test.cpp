#include "core/learning/learning_policy.h"

#include <algorithm>
#include <random>
#include <set>

#include "core/learning/learning_service.h"
#include "tests/support/catch.h"
#include "tests/support/rights_oracle.h"

using namespace core::learning;
using namespace std::chrono_literals;
using core::Seconds;

namespace {

const Seconds kNow = *core::parseLocalTime("2026-11-26 10:00:00");

Question choice(QuestionId id, const std::string& topic, int options, std::vector<int> right) {
    Question question{.id = id,
                      .kind = right.size() > 1 ? QuestionKind::Multiple : QuestionKind::Single,
                      .topic = topic,
                      .text = "Question " + std::to_string(id),
                      .right = std::move(right)};
    for (int at = 0; at < options; ++at) {
        question.options.push_back("Option " + std::to_string(at));
    }
    return question;
}

std::vector<Question> bank() {
    std::vector<Question> questions;
    for (int at = 1; at <= 30; ++at) {
        questions.push_back(choice(at, at % 3 == 0 ? "steps" : "clock", 4, {at % 4}));
    }
    questions[4].archived = true;
    return questions;
}

/// Every option is looked at by itself: right ones chosen, wrong ones chosen.
int naiveMark(const Answer& answer) {
    int hit = 0;
    int wrong = 0;
    int wanted = 0;
    for (int option = 0; option < 9; ++option) {
        bool isRight = false;
        bool isChosen = false;
        for (const int place : answer.question.right) {
            isRight = isRight || place == option;
        }
        for (const int place : answer.chosen) {
            isChosen = isChosen || place == option;
        }
        wanted += isRight ? 1 : 0;
        hit += isRight && isChosen ? 1 : 0;
        wrong += !isRight && isChosen ? 1 : 0;
    }
    if (wrong > 0 || hit == 0) {
        return 0;
    }
    if (hit == wanted) {
        return 2;
    }
    return answer.question.kind == QuestionKind::Multiple ? 1 : 0;
}

}  // namespace

TEST_CASE("the marks of every answer to every question are those of counting option by option") {
    int looked = 0;
    for (int options = 2; options <= 5; ++options) {
        for (int right = 1; right < 1 << options; ++right) {
            Answer answer{.question = choice(1, "steps", options, {})};
            for (int place = 0; place < options; ++place) {
                if ((right >> place & 1) != 0) {
                    answer.question.right.push_back(place);
                }
            }
            answer.question.kind = answer.question.right.size() > 1 ? QuestionKind::Multiple
                                                                    : QuestionKind::Single;
            for (int chosen = 0; chosen < 1 << options; ++chosen) {
                answer.chosen.clear();
                for (int place = 0; place < options; ++place) {
                    if ((chosen >> place & 1) != 0) {
                        answer.chosen.push_back(place);
                    }
                }
                REQUIRE(markOf(answer) == naiveMark(answer));
                ++looked;
            }
        }
    }
    CHECK(looked > 1'000);
    Answer text{.question = {.kind = QuestionKind::Text}};
    CHECK(markOf(text) == 0);
    text.text = "We are sorry";
    CHECK(markOf(text) == std::nullopt);
}

TEST_CASE("a draw takes as many of each topic as asked, none twice, and the seed repeats it") {
    const std::vector<Draw> draws{{"", 5}, {"steps", 10}};
    std::set<std::vector<QuestionId>> orders;
    for (std::uint64_t seed = 0; seed < 200; ++seed) {
        const auto answers = drawn(bank(), draws, seed);
        REQUIRE(answers);
        REQUIRE(answers->size() == 15);
        std::map<QuestionId, int> times;
        std::vector<QuestionId> ids;
        int steps = 0;
        for (int at = 0; at < 15; ++at) {
            const auto& answer = (*answers)[static_cast<std::size_t>(at)];
            REQUIRE(answer.position == at);
            REQUIRE(++times[answer.question.id] == 1);
            REQUIRE(answer.question.id != 5);
            auto shown = answer.shown;
            std::ranges::sort(shown);
            REQUIRE(shown == std::vector{0, 1, 2, 3});
            steps += answer.question.topic == "steps" ? 1 : 0;
            ids.push_back(answer.question.id);
        }
        // There are only ten of this topic, and the whole bank may not take them away.
        REQUIRE(steps == 10);
        orders.insert(ids);
        auto mixed = bank();
        std::ranges::shuffle(mixed, std::mt19937_64(seed));
        CHECK(*drawn(std::move(mixed), draws, seed) == *answers);
    }
    CHECK(orders.size() > 190);
}

TEST_CASE("every question of the bank comes about as often as the others") {
    std::map<QuestionId, int> times;
    for (std::uint64_t seed = 0; seed < 3'000; ++seed) {
        const auto answers = drawn(bank(), std::vector<Draw>{{"", 5}}, seed);
        REQUIRE(answers);
        for (const auto& answer : *answers) {
            ++times[answer.question.id];
        }
    }
    REQUIRE(times.size() == 29);
    for (const auto& [id, count] : times) {
        // 3,000 × 5 ÷ 29 = 517; six deviations are 124.
        CHECK(std::abs(count - 517) < 124);
    }
}

TEST_CASE("a bank that is too small is told") {
    CHECK(drawn(bank(), std::vector<Draw>{{"steps", 11}}, 1).error() ==
          LearningError::BankTooSmall);
    CHECK(drawn(bank(), std::vector<Draw>{{"", 30}}, 1).error() == LearningError::BankTooSmall);
    CHECK(drawn(bank(), {}, 1).error() == LearningError::NothingDrawn);
}

TEST_CASE("the state tables of attempts and classes admit their steps and no others") {
    const auto attempts = [](AttemptState from, AttemptAction action) {
        const auto to = next(from, action);
        return to ? std::optional(*to) : std::nullopt;
    };
    using A = AttemptState;
    using D = AttemptAction;
    const std::map<std::pair<A, D>, A> allowed{{{A::Running, D::Answer}, A::Running},
                                               {{A::Running, D::HandIn}, A::HandedIn},
                                               {{A::Running, D::RunOut}, A::HandedIn},
                                               {{A::HandedIn, D::Judge}, A::HandedIn},
                                               {{A::HandedIn, D::Settle}, A::Marked}};
    for (const auto from : {A::Running, A::HandedIn, A::Marked}) {
        for (const auto action : {D::Answer, D::HandIn, D::RunOut, D::Judge, D::Settle}) {
            const auto found = allowed.find({from, action});
            CHECK(attempts(from, action) ==
                  (found == allowed.end() ? std::nullopt : std::optional(found->second)));
        }
    }
    using T = TrainingState;
    using S = TrainingAction;
    const std::map<std::pair<T, S>, T> classes{{{T::Planned, S::Change}, T::Planned},
                                               {{T::Planned, S::Hold}, T::Held},
                                               {{T::Planned, S::Cancel}, T::Cancelled},
                                               {{T::Planned, S::Attend}, T::Planned},
                                               {{T::Held, S::Attend}, T::Held},
                                               {{T::Held, S::Reopen}, T::Planned},
                                               {{T::Cancelled, S::Reopen}, T::Planned}};
    for (const auto from : {T::Planned, T::Held, T::Cancelled}) {
        for (const auto action : {S::Change, S::Hold, S::Cancel, S::Attend, S::Reopen}) {
            const auto found = classes.find({from, action});
            const auto to = next(from, action);
            CHECK((to ? std::optional(*to) : std::nullopt) ==
                  (found == classes.end() ? std::nullopt : std::optional(found->second)));
        }
    }
}

TEST_CASE("a retake waits its hours, ends with passing and is not endless") {
    const Quiz quiz{.id = 1, .title = "Steps", .mostAttempts = 3, .waitHours = 24};
    Attempt failed{.quiz = 1,
                   .state = AttemptState::Marked,
                   .endedAt = kNow - 25h,
                   .passPercent = 80,
                   .earned = 7,
                   .possible = 10};
    CHECK_FALSE(startingBarrier(quiz, {}, kNow));
    CHECK_FALSE(startingBarrier(quiz, std::vector{failed, failed}, kNow));
    CHECK(startingBarrier(quiz, std::vector{failed, failed, failed}, kNow) ==
          LearningError::AttemptsUsedUp);
    auto late = failed;
    late.endedAt = kNow - 23h;
    CHECK(startingBarrier(quiz, std::vector{late}, kNow) == LearningError::TooSoon);
    auto passed = failed;
    passed.earned = 8;
    CHECK(isPassed(passed));
    CHECK_FALSE(isPassed(failed));
    CHECK(startingBarrier(quiz, std::vector{passed}, kNow) == LearningError::AlreadyPassed);
    auto judged = failed;
    judged.state = AttemptState::HandedIn;
    CHECK(startingBarrier(quiz, std::vector{judged}, kNow) == LearningError::NotAllowedInState);
    auto endless = quiz;
    endless.mostAttempts = 0;
    CHECK_FALSE(startingBarrier(endless, std::vector(9, failed), kNow));
}

TEST_CASE("a question that cannot be asked or marked is named") {
    auto good = choice(1, "steps", 3, {1});
    CHECK_FALSE(faultOf(good));
    const auto faultAfter = [&good](const auto& change) {
        Question question = good;
        change(question);
        return faultOf(question);
    };
    using E = LearningError;
    CHECK(faultAfter([](auto& q) { q.text = " "; }) == E::TextMissing);
    CHECK(faultAfter([](auto& q) { q.topic.clear(); }) == E::TopicMissing);
    CHECK(faultAfter([](auto& q) { q.options = {"a"}; }) == E::OptionsMissing);
    CHECK(faultAfter([](auto& q) { q.options = {"a", "", "c"}; }) == E::OptionsMissing);
    CHECK(faultAfter([](auto& q) { q.options = {"a", "b", "a"}; }) == E::OptionTwice);
    CHECK(faultAfter([](auto& q) { q.right = {}; }) == E::AnswerMissing);
    CHECK(faultAfter([](auto& q) { q.right = {3}; }) == E::AnswerNotOffered);
    CHECK(faultAfter([](auto& q) { q.right = {0, 1}; }) == E::AnswerTwice);
    CHECK(faultAfter([](auto& q) { q.kind = QuestionKind::Text; }) == E::ModelAnswerMissing);
    CHECK_FALSE(faultAfter([](auto& q) {
        q.kind = QuestionKind::TrueFalse;
        q.options.clear();
    }));
}

TEST_CASE("new staff have a path of their own for ninety days, unless a lead says otherwise") {
    Learner lin{.name = "Lin", .joinedAt = kNow - std::chrono::days{89}};
    CHECK(groupOf(lin, kNow) == Audience::NewStaff);
    CHECK(groupOf(lin, kNow + std::chrono::days{1}) == Audience::ServingStaff);
    lin.group = Audience::ServingStaff;
    CHECK(groupOf(lin, kNow) == Audience::ServingStaff);
    CHECK(groupOf({.name = "Wang"}, kNow) == Audience::ServingStaff);
    CHECK(isFor(Audience::Everybody, lin, kNow));
    CHECK_FALSE(isFor(Audience::NewStaff, lin, kNow));
    // Counted from coming, or from when it is there.
    const Learner late{.name = "Zhao", .joinedAt = kNow};
    CHECK(dueOf({.withinDays = 7}, kNow - std::chrono::days{30}, late) ==
          kNow + std::chrono::days{7});
    CHECK(dueOf({.withinDays = 7, .dueAt = kNow + 24h}, kNow - std::chrono::days{30}, late) ==
          kNow + 24h);
    CHECK(dueOf({}, kNow, late) == std::nullopt);
}

TEST_CASE("a path shows what is due first, and a lead who has not done what by when") {
    LearningFacts facts;
    facts.documents = {
        {.id = 1, .title = "Rules", .assignment = {.required = true, .dueAt = kNow - 1h}},
        {.id = 2, .title = "Steps", .assignment = {.required = true, .dueAt = kNow + 48h}},
        {.id = 3, .title = "More", .assignment = {.level = core::knowledge::Level::Further}},
        {.id = 4, .title = "Old", .archived = true},
        {.id = 5, .title = "For the new", .assignment = {.audience = Audience::NewStaff}}};
    facts.quizzes = {{.id = 1, .title = "Quiz", .assignment = {.required = true, .dueAt = kNow + 1h}}};
    facts.trainings = {{.id = 1,
                        .title = "Law",
                        .startsAt = kNow - 3h,
                        .endsAt = kNow - 2h,
                        .state = TrainingState::Held}};
    facts.marks = {{.document = 1, .agent = "Lin", .percent = 50},
                   {.document = 2, .agent = "Lin", .percent = 100, .edition = 1, .confirmedAt = kNow - 9h}};
    facts.attempts = {{.id = 2,
                       .quiz = 1,
                       .agent = "Lin",
                       .state = AttemptState::Marked,
                       .endedAt = kNow,
                       .earned = 3,
                       .possible = 10}};
    facts.attendance = {{.training = 1, .agent = "Lin", .attendance = Attendance::Present}};
    const Learner lin{.name = "Lin"};
    const auto path = pathOf(lin, facts, kNow);
    REQUIRE(path.size() == 5);
    CHECK(path[0].title == "Rules");
    CHECK(path[0].state == PathState::Started);
    CHECK(path[0].percent == 50);
    CHECK(isOverdue(path[0], kNow));
    CHECK(path[1].title == "Quiz");
    CHECK(path[1].state == PathState::Again);
    CHECK(path[1].percent == 30);
    CHECK(path[2].title == "More");
    CHECK(path[3].title == "Law");
    CHECK(path[4].title == "Steps");
    CHECK(path[4].state == PathState::Done);
    CHECK(progressOf(path, kNow) == Progress{.done = 2, .required = 4, .overdue = 1});
    // The document changed since: it is to be read again.
    facts.documents[1].edition = 2;
    CHECK(progressOf(pathOf(lin, facts, kNow), kNow).done == 1);
    const auto missing = missingOf(std::vector{lin, Learner{.name = "Wang"}}, facts, kNow);
    REQUIRE(missing.size() == 7);
    CHECK(missing[0].agent == "Wang");
    CHECK(missing[0].item.title == "Law");
    CHECK(std::ranges::is_sorted(missing, {}, [](const Missing& entry) {
        return entry.item.dueAt.value_or(Seconds::max());
    }));
    // Who came after a class has not missed it.
    const auto later = pathOf({.name = "Zhao", .joinedAt = kNow, .group = Audience::ServingStaff},
                              facts, kNow);
    CHECK(std::ranges::none_of(later, [](const auto& item) { return item.title == "Law"; }));
}

TEST_CASE("documents come up for review on their day, and quarters are the shop's") {
    const std::vector<Document> documents{
        {.id = 1, .reviewAt = kNow}, {.id = 2}, {.id = 3, .reviewAt = kNow - 24h},
        {.id = 4, .reviewAt = kNow + 1s}, {.id = 5, .reviewAt = kNow, .archived = true}};
    const auto overdue = overdueForReview(documents, kNow);
    REQUIRE(overdue.size() == 2);
    CHECK(overdue[0].id == 3);
    CHECK(overdue[1].id == 1);
    CHECK(quarterOf(*core::parseLocalTime("2026-04-01 00:00:00")) == 2);
    CHECK(quarterOf(*core::parseLocalTime("2026-03-31 23:59:59")) == 1);
    CHECK(quarterOf(*core::parseLocalTime("2026-12-31 23:59:59")) == 4);
}

TEST_CASE("who teaches, judges and sees the others follows the table of rights") {
    using core::agents::Right;
    for (const auto role : core::agents::kRoles) {
        const core::agents::Actor actor{"Lin", role};
        CHECK(mayTeach(actor) == support::isAllowed(role, Right::EditSharedReplies));
        CHECK(mayJudge(actor) == support::isAllowed(role, Right::ScoreConversation));
        CHECK(maySeeTeam(actor) == support::isAllowed(role, Right::SeeTeamStatistics));
    }
}

TEST_CASE("the questions to begin with can be asked, and are of three and more topics") {
    const auto& rows = starterQuestions();
    CHECK(rows.size() >= 20);
    std::set<std::string> topics;
    std::set<std::string> origins;
    for (const auto& row : rows) {
        CHECK(faultOf(cleaned(row.question)) == std::nullopt);
        CHECK_FALSE(row.question.explanation.empty());
        topics.insert(row.question.topic);
        origins.insert(row.question.origin);
    }
    CHECK(topics.size() >= 3);
    CHECK(origins.size() == rows.size());
}
