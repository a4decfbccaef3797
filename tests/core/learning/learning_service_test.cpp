#include "core/learning/learning_service.h"

#include "core/events/event_repository.h"
#include "core/knowledge/knowledge_service.h"
#include "core/knowledge/starter_set.h"
#include "core/learning/learning_reader.h"
#include "tests/support/catch.h"
#include "tests/support/order_builder.h"
#include "tests/support/test_database.h"

using namespace core::learning;
using namespace std::chrono_literals;
using core::agents::Actor;
using core::agents::Role;

namespace {

struct Fixture {
    core::storage::Database database = support::testDatabase();
    core::Seconds now = *core::parseLocalTime("2026-11-26 10:00:00");
    std::uint64_t seed = 7;
    LearningService service{database, [this] { return now; }, [this] { return seed; }};
    LearningReader reader{database};
    Actor lead{"Chen", Role::Lead};
    Actor lin{"Lin", Role::Agent};
    Actor quality{"Zhou", Role::Quality};

    std::int64_t eventCount() { return database.integer("SELECT count(*) FROM work_event"); }
    Document document() {
        return *service.save(Document{.title = "Refund manual", .assignment = {.required = true}},
                             lead);
    }
    Question question(QuestionKind kind, const std::string& text) {
        Question draft{.kind = kind, .topic = "Steps", .text = text};
        if (kind == QuestionKind::Text) {
            draft.modelAnswer = "Say sorry first";
        } else {
            draft.options = {"right", "wrong", "also wrong"};
            draft.right = {0};
        }
        return *service.save(draft, lead);
    }
    Quiz quiz(int count, int most = 2) {
        return *service.save(Quiz{.title = "Steps",
                                  .draws = {{"Steps", count}},
                                  .passPercent = 60,
                                  .minutes = 10,
                                  .mostAttempts = most},
                             lead);
    }
};

}  // namespace

TEST_CASE_METHOD(Fixture, "a document is confirmed edition by edition, and only after opening it") {
    const auto made = document();
    CHECK(service.confirm(made.id, lin).error() == LearningError::NotOpened);
    CHECK(service.keepProgress(made.id, 25, lin).error() == LearningError::NotOpened);
    REQUIRE(service.open(made.id, lin));
    REQUIRE(service.keepProgress(made.id, 50, lin));
    REQUIRE(service.confirm(made.id, lin));
    CHECK(service.confirm(made.id, lin).error() == LearningError::NothingChanged);
    const auto mark = reader.marks("Lin").at(0);
    CHECK(mark.percent == 100);
    CHECK(mark.edition == 1);
    CHECK(mark.confirmedAt == now);
    REQUIRE(service.renew(made.id, now + 24h, lead));
    const auto path = pathOf({.name = "Lin"}, reader.facts("Lin"), now);
    REQUIRE(path.size() == 1);
    CHECK(path[0].state == PathState::Again);
    REQUIRE(service.confirm(made.id, lin));
    CHECK(pathOf({.name = "Lin"}, reader.facts("Lin"), now)[0].state == PathState::Done);
    CHECK(reader.documents().at(0).reviewAt == now + 24h);
    const auto told = core::events::listOf(database, "document", 0, std::to_string(made.id));
    REQUIRE(told.size() == 6);
    CHECK(told[3].action == "confirm");
    CHECK(told[3].actor == "Lin");
    CHECK(core::events::firstBrokenLink(database) == std::nullopt);
}

TEST_CASE_METHOD(Fixture, "an article in the library is read again when the knowledge changes it") {
    core::knowledge::KnowledgeService knowledge(database, [this] { return now; });
    (void)knowledge.addAll(core::knowledge::starterSet().articles, {}, lead);
    const auto article = database.integer("SELECT min(id) FROM work_article");
    const auto made = service.save(Document{.article = article}, lead);
    REQUIRE(made);
    CHECK_FALSE(made->title.empty());
    CHECK(service.save(Document{.article = article}, lead).error() ==
          LearningError::NothingChanged);
    REQUIRE(service.open(made->id, lin));
    REQUIRE(service.confirm(made->id, lin));
    database.execute("UPDATE work_article SET version = version + 1, review_at = 5, owner = 'Chen'");
    CHECK(pathOf({.name = "Lin"}, reader.facts("Lin"), now)[0].state == PathState::Again);
    CHECK(reader.documents()[0].owner == "Chen");
    CHECK(overdueForReview(reader.documents(), now).size() == 1);
    CHECK(service.renew(made->id, std::nullopt, lead).error() ==
          LearningError::NotAllowedInState);
}

TEST_CASE_METHOD(Fixture, "an agent keeps neither library nor bank nor plan, and quality judges only") {
    const auto made = document();
    const auto before = eventCount();
    for (const auto& actor : {lin, quality, Actor{"Wu", Role::Senior}}) {
        const auto refused = LearningError::NotAllowedForRole;
        CHECK(service.save(Document{.title = "x"}, actor).error() == refused);
        CHECK(service.renew(made.id, {}, actor).error() == refused);
        CHECK(service.save(Question{}, actor).error() == refused);
        CHECK(service.takeIn(starterQuestions(), actor).error() == refused);
        CHECK(service.save(Quiz{}, actor).error() == refused);
        CHECK(service.save(Training{}, actor).error() == refused);
        CHECK(service.hold(1, actor).error() == refused);
        CHECK(service.cancel(1, actor).error() == refused);
        CHECK(service.reopen(1, actor).error() == refused);
        CHECK(service.attend(1, {.agent = "Lin"}, actor).error() == refused);
        CHECK(service.setGroup("Lin", Audience::NewStaff, actor).error() == refused);
    }
    CHECK(service.judge(1, 0, 2, "", lin).error() == LearningError::NotAllowedForRole);
    CHECK(service.commentPractice(1, "good", lin).error() == LearningError::NotAllowedForRole);
    CHECK(eventCount() == before);
}

TEST_CASE_METHOD(Fixture, "a quiz is drawn, answered, handed in and passed") {
    for (int at = 0; at < 5; ++at) {
        question(QuestionKind::Single, "Question " + std::to_string(at));
    }
    const auto made = quiz(3);
    const auto attempt = service.start(made.id, lin);
    REQUIRE(attempt);
    CHECK(attempt->seed == 7);
    CHECK(attempt->deadlineAt == now + 10min);
    REQUIRE(service.answer(attempt->id, 0, {.chosen = {0}}, lin));
    REQUIRE(service.answer(attempt->id, 1, {.chosen = {1}}, lin));
    REQUIRE(service.answer(attempt->id, 1, {.chosen = {0}}, lin));
    CHECK(service.answer(attempt->id, 2, {.chosen = {5}}, lin).error() ==
          LearningError::AnswerNotOffered);
    CHECK(service.answer(attempt->id, 2, {.chosen = {0, 1}}, lin).error() ==
          LearningError::AnswerNotOffered);
    CHECK(service.answer(attempt->id, 0, {.chosen = {0}}, lead).error() == LearningError::NotFound);
    const auto closed = service.handIn(attempt->id, lin);
    REQUIRE(closed);
    CHECK(closed->state == AttemptState::Marked);
    CHECK(closed->earned == 4);
    CHECK(closed->possible == 6);
    CHECK(isPassed(*closed));
    CHECK(percentOf(*closed) == 66);
    CHECK(service.handIn(attempt->id, lin).error() == LearningError::NotAllowedInState);
    CHECK(service.start(made.id, lin).error() == LearningError::AlreadyPassed);
    // The draw is the one of its seed.
    const auto sheet = reader.sheet(attempt->id);
    const auto again = drawn(reader.questions({}, {}, 99), made.draws, 7);
    REQUIRE(sheet->answers.size() == 3);
    for (std::size_t at = 0; at < 3; ++at) {
        CHECK(sheet->answers[at].question.id == (*again)[at].question.id);
        CHECK(sheet->answers[at].shown == (*again)[at].shown);
    }
}

TEST_CASE_METHOD(Fixture, "a quiz that was cut off goes on where it was") {
    question(QuestionKind::Single, "First");
    question(QuestionKind::Single, "Second");
    const auto made = quiz(2);
    const auto attempt = service.start(made.id, lin);
    REQUIRE(service.answer(attempt->id, 0, {.chosen = {0}}, lin));
    now += 3min;
    // Another program on the same file, with another seed.
    LearningService after(database, [this] { return now; }, [] { return 99U; });
    const auto again = after.start(made.id, lin);
    REQUIRE(again);
    CHECK(again->id == attempt->id);
    CHECK(again->seed == 7);
    CHECK(reader.running("Lin")->id == attempt->id);
    CHECK(reader.sheet(attempt->id)->answers[0].chosen == std::vector{0});
    // A question that is changed meanwhile is marked as it was asked.
    auto changed = reader.questions({}, "First", 9).at(0);
    changed.right = {2};
    REQUIRE(service.save(changed, lead));
    REQUIRE(after.answer(attempt->id, 1, {.chosen = {0}}, lin));
    CHECK(after.handIn(attempt->id, lin)->earned == 4);
}

TEST_CASE_METHOD(Fixture, "time that is up hands a quiz in with what was answered") {
    question(QuestionKind::Single, "First");
    question(QuestionKind::Single, "Second");
    const auto made = quiz(2);
    const auto attempt = service.start(made.id, lin);
    REQUIRE(service.answer(attempt->id, 0, {.chosen = {0}}, lin));
    now += 10min;
    CHECK(service.answer(attempt->id, 1, {.chosen = {0}}, lin).error() == LearningError::TimeIsUp);
    const auto late = reader.sheet(attempt->id)->attempt;
    CHECK(late.state == AttemptState::Marked);
    CHECK(late.earned == 2);
    CHECK(late.endedAt == attempt->deadlineAt);
    const auto second = service.start(made.id, lin);
    REQUIRE(second);
    CHECK(second->id != attempt->id);
    now += 11min;
    CHECK(service.runOut() == 1);
    CHECK(service.runOut() == 0);
    CHECK(service.start(made.id, lin).error() == LearningError::AttemptsUsedUp);
}

TEST_CASE_METHOD(Fixture, "a text waits for a mentor, who is not the one who wrote it") {
    question(QuestionKind::Single, "First");
    question(QuestionKind::Text, "What do you say?");
    const auto made = quiz(2);
    const auto attempt = service.start(made.id, lead);
    int text = 0;
    const auto asked = reader.sheet(attempt->id).value();
    for (const auto& answer : asked.answers) {
        if (answer.question.kind == QuestionKind::Text) {
            text = answer.position;
            REQUIRE(service.answer(attempt->id, text, {.text = "We are sorry"}, lead));
        } else {
            REQUIRE(service.answer(attempt->id, answer.position, {.chosen = {0}}, lead));
        }
    }
    CHECK(service.handIn(attempt->id, lead)->state == AttemptState::HandedIn);
    REQUIRE(reader.awaitingJudgment().size() == 1);
    CHECK(service.start(made.id, lead).error() == LearningError::NotAllowedInState);
    CHECK(service.judge(attempt->id, text, 1, "", lead).error() == LearningError::OwnWork);
    CHECK(service.judge(attempt->id, text, 3, "", quality).error() ==
          LearningError::NumberOutOfRange);
    CHECK(service.judge(attempt->id, 1 - text, 1, "", quality).error() == LearningError::NotFound);
    const auto judged = service.judge(attempt->id, text, 1, "Name the time too", quality);
    REQUIRE(judged);
    CHECK(judged->state == AttemptState::Marked);
    CHECK(judged->earned == 3);
    CHECK(reader.awaitingJudgment().empty());
    const auto sheet = reader.sheet(attempt->id);
    CHECK(sheet->answers[static_cast<std::size_t>(text)].comment == "Name the time too");
    // Words of a person stay out of the book.
    CHECK(database.integer("SELECT count(*) FROM work_event WHERE after LIKE '%sorry%' "
                           "OR after LIKE '%Name the%'") == 0);
}

TEST_CASE_METHOD(Fixture, "questions are taken in once, with the article they come from") {
    core::knowledge::KnowledgeService knowledge(database, [this] { return now; });
    (void)knowledge.addAll(core::knowledge::starterSet().articles, {}, lead);
    const auto first = service.takeIn(starterQuestions(), lead);
    REQUIRE(first);
    CHECK(first->added == std::ssize(starterQuestions()));
    const auto again = service.takeIn(starterQuestions(), lead);
    CHECK(again->added == 0);
    CHECK(again->known == first->added);
    CHECK(database.integer("SELECT count(*) FROM work_learning_question WHERE article_id IS NULL") <
          10);
    auto rows = starterQuestions();
    rows[0].question.text = "New words";
    rows[0].question.origin.clear();
    rows[1].question.text.clear();
    const auto before = support::dump(database);
    CHECK(service.takeIn(rows, lead).error() == LearningError::TextMissing);
    CHECK(support::dump(database) == before);
}

TEST_CASE_METHOD(Fixture, "a quiz that the bank cannot fill is not kept") {
    question(QuestionKind::Single, "First");
    CHECK(service.save(Quiz{.title = "Steps", .draws = {{"Steps", 2}}}, lead).error() ==
          LearningError::BankTooSmall);
    CHECK(service.save(Quiz{.title = "Steps"}, lead).error() == LearningError::NothingDrawn);
    auto made = quiz(1);
    made.passPercent = 0;
    CHECK(service.save(made, lead).error() == LearningError::NumberOutOfRange);
    made.passPercent = 90;
    REQUIRE(service.save(made, lead));
    CHECK(service.save(made, lead).error() == LearningError::ChangedSinceRead);
}

TEST_CASE_METHOD(Fixture, "a class is planned, held and its attendance kept") {
    const auto made = service.save(Training{.title = "New consumer law",
                                            .theme = "Law",
                                            .startsAt = now + 24h,
                                            .endsAt = now + 26h,
                                            .trainer = "Chen"},
                                   lead);
    REQUIRE(made);
    auto wrong = *made;
    wrong.endsAt = wrong.startsAt;
    CHECK(service.save(wrong, lead).error() == LearningError::EndsBeforeStart);
    REQUIRE(service.attend(made->id, {.agent = "Wang", .attendance = Attendance::Excused}, lead));
    REQUIRE(service.hold(made->id, lead));
    REQUIRE(service.attend(made->id, {.agent = "Lin", .score = 85, .remark = "asked well"}, lead));
    CHECK(service.attend(made->id, {.agent = "Lin", .score = 101}, lead).error() ==
          LearningError::NumberOutOfRange);
    const auto attendance = reader.attendance(made->id);
    REQUIRE(attendance.size() == 2);
    CHECK(attendance[0].score == 85);
    CHECK(attendance[1].attendance == Attendance::Excused);
    CHECK(service.cancel(made->id, lead).error() == LearningError::NotAllowedInState);
    CHECK(service.save(*reader.facts().trainings.begin(), lead).error() ==
          LearningError::NotAllowedInState);
    REQUIRE(service.reopen(made->id, lead));
    REQUIRE(service.cancel(made->id, lead));
    CHECK(service.attend(made->id, {.agent = "Lin"}, lead).error() ==
          LearningError::NotAllowedInState);
}

TEST_CASE_METHOD(Fixture, "a practised rush is kept once and keeps the mentor's comment") {
    const PracticeRecord rush{.script = "rush",
                              .buyers = 20,
                              .startedAt = now - 10min,
                              .endedAt = now,
                              .figures = {.talks = 20, .firstMean = 41'000ms, .unanswered = 2}};
    const auto kept = service.recordPractice(rush, lin);
    REQUIRE(kept);
    CHECK(kept->agent == "Lin");
    CHECK(service.recordPractice(rush, lin).error() == LearningError::NothingChanged);
    REQUIRE(service.commentPractice(kept->id, "Greet before asking", lead));
    auto counted = rush;
    counted.figures.unanswered = 1;
    counted.figures.guardHits = 3;
    REQUIRE(service.recordPractice(counted, lin));
    const auto list = reader.practices({}, 9);
    REQUIRE(list.size() == 1);
    CHECK(list[0].figures == counted.figures);
    CHECK(list[0].comment == "Greet before asking");
    CHECK(list[0].commentedBy == "Chen");
    REQUIRE(service.recordPractice(rush, lead));
    CHECK(service.commentPractice(reader.practices("Chen", 1)[0].id, "fine", lead).error() ==
          LearningError::OwnWork);
    CHECK(reader.practices("Lin", 9).size() == 1);
}

TEST_CASE_METHOD(Fixture, "a lead puts an agent into a group and takes it back") {
    REQUIRE(service.setGroup("Lin", Audience::NewStaff, lead));
    REQUIRE(reader.groups().size() == 1);
    CHECK(reader.groups()[0].second == Audience::NewStaff);
    REQUIRE(service.setGroup("Lin", std::nullopt, lead));
    CHECK(reader.groups().empty());
    CHECK(service.setGroup(" ", std::nullopt, lead).error() == LearningError::AgentMissing);
}
