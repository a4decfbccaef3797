#include "ui/learning/learning_page.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSpinBox>
#include <QTabBar>
#include <QTest>

#include "core/agents/agent_reader.h"
#include "core/agents/agent_service.h"
#include "core/knowledge/starter_set.h"
#include "tests/support/qt/desk.h"
#include "tests/support/qt/printing.h"
#include "ui/common/data_table.h"
#include "ui/common/notice_banner.h"
#include "ui/learning/quiz_view.h"

using namespace core::learning;
using namespace std::chrono_literals;
using core::agents::Role;
using ui::learning::LearningPage;

namespace {

struct Window {
    support::Desk desk;
    support::TemporaryFolder folder;
    LearningReader reader{desk.database};
    LearningService service{desk.database, desk.clock, [] { return 5U; }};
    core::agents::Actor actor{"Lin"};
    QString opened;
    std::unique_ptr<LearningPage> page;

    explicit Window(Role role = Role::Owner) {
        actor.role = role;
        desk.environment.cases.learning = &reader;
        desk.environment.cases.learningService = &service;
        desk.environment.actor = [this] { return actor; };
    }
    void show() {
        page = std::make_unique<LearningPage>(
            desk.environment,
            LearningPage::Ports{.makeFiles = {},
                                .openFile = [this](const QString& path) { opened = path; },
                                .readFacts = [this] { return reader.facts(); }});
        page->resize(1120, 660);
        page->show();
        page->enter();
    }
    template <class Widget = QAbstractButton>
    Widget* find(const char* name) {
        auto* widget = page->findChild<Widget*>(QLatin1String(name));
        REQUIRE(widget);
        return widget;
    }
    ui::common::DataTable* table(const char* name) { return find<ui::common::DataTable>(name); }
    QString cell(const char* name, int row, int column) {
        const auto* model = table(name)->model();
        return model->data(model->index(row, column), Qt::DisplayRole).toString();
    }
    void openTab(LearningPage::Tab tab) {
        find<QTabBar>("learning.tabs")->setCurrentIndex(static_cast<int>(tab));
    }
    QString banner() { return page->findChild<ui::common::NoticeBanner*>()->text(); }
    /// Of the reader beside "My learning"; the library has one of its own.
    QAbstractButton* mine(const char* name) {
        auto* button = find<QWidget>("learning.mineView")
                           ->findChild<QAbstractButton*>(QLatin1String(name));
        REQUIRE(button);
        return button;
    }
    void run(const char* id) {
        // A form that was closed is gone before the next one is looked for.
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        for (const auto& command : page->commands()) {
            if (command.id == QLatin1String(id)) {
                REQUIRE((!command.isEnabled || command.isEnabled()));
                command.run();
                return;
            }
        }
        FAIL(id);
    }
    /// Three questions whose first option is right, and a quiz of all of them.
    QuizId quiz() {
        const core::agents::Actor lead{"Chen", Role::Lead};
        for (const char* text : {"First", "Second", "Third"}) {
            REQUIRE(service.save(Question{.topic = "Steps",
                                          .text = text,
                                          .options = {"right", "wrong"},
                                          .right = {0},
                                          .explanation = "Because"},
                                 lead));
        }
        return service.save(Quiz{.title = "Steps",
                                 .draws = {{"Steps", 3}},
                                 .passPercent = 60,
                                 .assignment = {.required = true, .dueAt = desk.now + 24h}},
                            lead)
            ->id;
    }
    /// The key of the right option of the question that is shown.
    Qt::Key rightKey() {
        const auto running = reader.running("Lin");
        const auto sheet = reader.sheet(running->id);
        const auto text = find<QLabel>("learning.question")->text().toStdString();
        for (const auto& answer : sheet->answers) {
            if (answer.question.text == text) {
                return answer.shown.front() == 0 ? Qt::Key_1 : Qt::Key_2;
            }
        }
        return Qt::Key_9;
    }
};

}  // namespace

TEST_CASE("a quiz is done by keys alone and shows every right answer") {
    Window window;
    const auto quiz = window.quiz();
    window.show();
    REQUIRE(window.cell("learningMine", 0, 1) == QStringLiteral("Steps"));
    CHECK(window.page->waitingCount() == 1);
    window.run("learning.openIt");
    auto* view = window.find<ui::learning::QuizView>("learning.quiz");
    REQUIRE(view->isRunning());
    for (int at = 0; at < 3; ++at) {
        QTest::keyClick(view, window.rightKey());
        QTest::keyClick(view, Qt::Key_Return);
    }
    // At the end Enter leads to the button; once more hands in.
    REQUIRE(view->isRunning());
    QTest::keyClick(window.find("learning.handIn"), Qt::Key_Return);
    CHECK_FALSE(view->isRunning());
    const auto attempt = window.reader.attempts("Lin", 9).at(0);
    CHECK(attempt.quiz == quiz);
    CHECK(isPassed(attempt));
    CHECK(attempt.earned == 6);
    CHECK(window.find<QTabBar>("learning.tabs")->currentIndex() ==
          static_cast<int>(LearningPage::Tab::Results));
    int right = 0;
    for (const auto* label : window.find<QWidget>("learning.sheet")->findChildren<QLabel*>()) {
        right += label->text() == QStringLiteral("Because") ? 1 : 0;
    }
    CHECK(right == 3);
    CHECK(window.page->waitingCount() == 0);
}

TEST_CASE("going back changes an answer, and a quiz that was cut off goes on where it was") {
    Window window;
    const auto quiz = window.quiz();
    window.show();
    window.run("learning.openIt");
    auto* view = window.find<ui::learning::QuizView>("learning.quiz");
    const auto first = window.find<QLabel>("learning.question")->text();
    QTest::keyClick(view, Qt::Key_1);
    QTest::keyClick(view, Qt::Key_Return);
    QTest::keyClick(view, Qt::Key_PageUp);
    CHECK(window.find<QLabel>("learning.question")->text() == first);
    QTest::keyClick(view, Qt::Key_2);
    const auto running = window.reader.running("Lin");
    REQUIRE(running);
    const auto kept = window.reader.sheet(running->id)->answers.at(0);
    CHECK(kept.chosen == std::vector{kept.shown.at(1)});
    // The program ends and begins again.
    window.page.reset();
    window.show();
    CHECK(window.banner().contains(QStringLiteral("Steps")));
    window.page->findChild<ui::common::NoticeBanner*>()->notice().run();
    view = window.find<ui::learning::QuizView>("learning.quiz");
    REQUIRE(view->isRunning());
    CHECK(window.find<QLabel>("learning.question")->text() != first);
    CHECK(window.reader.running("Lin")->id == running->id);
    CHECK(window.reader.running("Lin")->quiz == quiz);
}

TEST_CASE("time that is up ends the quiz on the screen too") {
    Window window;
    (void)window.quiz();
    window.show();
    window.run("learning.openIt");
    auto* view = window.find<ui::learning::QuizView>("learning.quiz");
    window.desk.now += 16min;
    QTest::keyClick(view, Qt::Key_1);
    CHECK_FALSE(view->isRunning());
    CHECK(window.reader.attempts("Lin", 1).at(0).state == AttemptState::Marked);
}

TEST_CASE("a document is opened, read in quarters and confirmed") {
    Window window(Role::Agent);
    const core::agents::Actor lead{"Chen", Role::Lead};
    (void)window.desk.knowledgeService.addAll(core::knowledge::starterSet().articles, {}, lead);
    const auto article = window.desk.knowledge.articles().at(0).id;
    REQUIRE(window.service.save(Document{.article = article, .assignment = {.required = true}}, lead));
    window.show();
    CHECK_FALSE(window.mine("learning.confirm")->isEnabled());
    window.run("learning.openIt");
    CHECK(window.mine("learning.confirm")->isEnabled());
    window.mine("learning.further")->click();
    CHECK(window.reader.marks("Lin").at(0).percent == 25);
    CHECK(window.cell("learningMine", 0, 4) == QStringLiteral("25 %"));
    window.run("learning.confirmIt");
    CHECK(window.reader.marks("Lin").at(0).confirmedAt == window.desk.now);
    CHECK_FALSE(window.mine("learning.confirm")->isEnabled());
    CHECK(window.find<QLabel>("learning.progress")->text().contains(QStringLiteral("1")));
}

TEST_CASE("an agent sees what there is to learn, a lead the bank, the plan and the team") {
    struct Expected {
        Role role;
        bool bank;
        bool team;
    };
    for (const auto& expected : {Expected{Role::Agent, false, false}, Expected{Role::Quality, false, true},
                                 Expected{Role::Lead, true, true}, Expected{Role::Owner, true, true}}) {
        Window window(expected.role);
        window.show();
        auto* tabs = window.find<QTabBar>("learning.tabs");
        CHECK(tabs->isTabVisible(static_cast<int>(LearningPage::Tab::Bank)) == expected.bank);
        CHECK(tabs->isTabVisible(static_cast<int>(LearningPage::Tab::Plan)) == expected.bank);
        CHECK(tabs->isTabVisible(static_cast<int>(LearningPage::Tab::Team)) == expected.team);
        CHECK(window.find("learning.addDocument")->isHidden() == !expected.bank);
        CHECK(window.find("learning.judgeNext")->isHidden() == (expected.role == Role::Agent));
    }
}

TEST_CASE("a file of questions tells what was taken and which rows were not") {
    Window window(Role::Lead);
    window.show();
    window.openTab(LearningPage::Tab::Bank);
    window.desk.prompts.files = {QString::fromStdString(
        window.folder
            .write("bank.csv",
                   "题型,主题,题目,选项A,选项B,答案\r\n单选,流程,第一步,问候,推荐,A\r\n"
                   "单选,流程,第二步,询问,推荐,E\r\n")
            .string())};
    window.run("learning.importBank");
    CHECK(window.reader.questions({}, {}, 9).size() == 1);
    CHECK(window.banner().contains(QStringLiteral("3")));
    CHECK(window.banner().contains(QStringLiteral("答案")));
    window.desk.prompts.files = {
        QString::fromStdString(window.folder.write("x.csv", "甲,乙\r\n1,2\r\n").string())};
    window.run("learning.importBank");
    CHECK(window.banner().contains(QStringLiteral("题目")));
    window.desk.prompts.savePath =
        QString::fromStdString((window.folder.path() / "out.csv").string());
    window.run("learning.exportList");
    CHECK(support::readFile(window.folder.path() / "out.csv").find("第一步") != std::string::npos);
}

TEST_CASE("a question is written in its form, which stays open until it can be kept") {
    Window window(Role::Lead);
    window.show();
    window.openTab(LearningPage::Tab::Bank);
    window.run("learning.makeNew");
    window.find<QComboBox>("learning.topic")->setEditText(QStringLiteral("流程"));
    window.find<QPlainTextEdit>("learning.questionText")->setPlainText(QStringLiteral("第一步？"));
    window.find<QLineEdit>("learning.choice1")->setText(QStringLiteral("问候"));
    window.find("learning.keep")->click();
    CHECK(window.find<QLabel>("learning.formError")->isVisible());
    CHECK(window.reader.questions({}, {}, 9).empty());
    window.find<QLineEdit>("learning.choice2")->setText(QStringLiteral("推荐"));
    window.find("learning.right1")->click();
    window.find("learning.keep")->click();
    REQUIRE(window.reader.questions({}, {}, 9).size() == 1);
    CHECK(window.cell("learningBank", 0, 1) == QStringLiteral("第一步？"));
}

TEST_CASE("a quiz, a class and who was there are kept by the lead") {
    Window window(Role::Lead);
    window.show();
    REQUIRE(window.service.takeIn(starterQuestions(), window.actor));
    window.openTab(LearningPage::Tab::Bank);
    window.run("learning.newQuiz");
    window.find<QLineEdit>("learning.quizTitle")->setText(QStringLiteral("上岗测验"));
    window.find<QSpinBox>("learning.draw0")->setValue(5);
    window.find("learning.keep")->click();
    REQUIRE(window.reader.quizzes().size() == 1);
    CHECK(window.reader.quizzes()[0].draws == std::vector<Draw>{{"", 5}});
    window.openTab(LearningPage::Tab::Plan);
    window.run("learning.makeNew");
    window.find<QLineEdit>("learning.classTitle")->setText(QStringLiteral("新消法解读"));
    window.find("learning.keep")->click();
    REQUIRE(window.reader.trainings(9).size() == 1);
    window.table("learningPlan")->selectRowNumber(0);
    window.run("learning.attendIt");
    window.find<QSpinBox>("learning.score")->setValue(90);
    window.find("learning.keep")->click();
    REQUIRE(window.reader.attendance(window.reader.trainings(1)[0].id).size() == 1);
    CHECK(window.cell("learningAttendance", 0, 2) == QStringLiteral("90"));
    window.run("learning.holdIt");
    CHECK(window.reader.trainings(1)[0].state == TrainingState::Held);
}

TEST_CASE("a short answer is judged, and a practised rush commented, from the list of results") {
    Window window(Role::Quality);
    const core::agents::Actor lead{"Chen", Role::Lead};
    const core::agents::Actor wang{"Wang", Role::Agent};
    REQUIRE(window.service.save(Question{.kind = QuestionKind::Text,
                                         .topic = "Talk",
                                         .text = "What do you say?",
                                         .modelAnswer = "Sorry"},
                                lead));
    const auto quiz = window.service.save(Quiz{.title = "Talk", .draws = {{"Talk", 1}}}, lead);
    const auto attempt = window.service.start(quiz->id, wang);
    REQUIRE(window.service.answer(attempt->id, 0, {.text = "We are sorry"}, wang));
    REQUIRE(window.service.handIn(attempt->id, wang));
    REQUIRE(window.service.recordPractice({.script = "rush",
                                           .buyers = 20,
                                           .startedAt = window.desk.now - 1h,
                                           .endedAt = window.desk.now,
                                           .figures = {.talks = 20}},
                                          wang));
    window.show();
    window.openTab(LearningPage::Tab::Results);
    REQUIRE(window.table("learningResults")->model()->rowCount() == 2);
    auto* tabs = window.find<QTabBar>("learning.tabs");
    CHECK(tabs->tabText(static_cast<int>(LearningPage::Tab::Results)).contains(u'1'));
    window.table("learningResults")->selectRowNumber(0);
    window.run("learning.judgeIt");
    window.find<QPlainTextEdit>("learning.comment")->setPlainText(QStringLiteral("Name the time"));
    window.find("learning.keep")->click();
    CHECK(isPassed(window.reader.attempts("Wang", 1).at(0)));
    CHECK_FALSE(tabs->tabText(static_cast<int>(LearningPage::Tab::Results)).contains(u'1'));
    window.table("learningResults")->selectRowNumber(1);
    window.run("learning.judgeIt");
    window.find<QPlainTextEdit>("learning.comment")->setPlainText(QStringLiteral("Greet first"));
    window.find("learning.keep")->click();
    CHECK(window.reader.practices("Wang", 1).at(0).comment == "Greet first");
}

TEST_CASE("the team shows who has not done what by when, and a group is changed") {
    Window window(Role::Lead);
    core::agents::AgentReader agents{window.desk.database};
    core::agents::AgentService agentService{window.desk.database, window.desk.clock};
    window.desk.environment.cases.agents = &agents;
    REQUIRE(agentService.add({.name = "Wang", .role = Role::Admin}, "", {"Lin"}));
    (void)window.quiz();
    window.show();
    window.openTab(LearningPage::Tab::Team);
    REQUIRE(QTest::qWaitFor(
        [&] { return window.table("learningTeam")->model()->rowCount() == 2; }));
    window.table("learningTeam")->selectRowNumber(0);
    CHECK(window.cell("learningTeam", 0, 0) == QStringLiteral("Wang"));
    CHECK(window.cell("learningMissing", 0, 2) == QStringLiteral("Steps"));
    window.run("learning.groupIt");
    REQUIRE(window.reader.groups().size() == 1);
    CHECK(window.reader.groups()[0].second == Audience::ServingStaff);
    window.desk.prompts.savePath =
        QString::fromStdString((window.folder.path() / "open.csv").string());
    window.run("learning.exportList");
    REQUIRE(QTest::qWaitFor(
        [&] { return std::filesystem::exists(window.folder.path() / "open.csv"); }));
    CHECK(support::readFile(window.folder.path() / "open.csv").find("Steps") != std::string::npos);
}

TEST_CASE("no two acts of the page share a key, and every act has one") {
    Window window;
    window.show();
    QStringList keys;
    for (const auto& command : window.page->commands()) {
        const auto key = command.shortcut.toString();
        CHECK_FALSE(key.isEmpty());
        CHECK_FALSE(keys.contains(key));
        keys.append(key);
    }
}

TEST_CASE("what is due for a review stands on top for who keeps the library, and is counted") {
    Window window(Role::Lead);
    REQUIRE(window.service.save(Document{.title = "A manual"}, window.actor));
    REQUIRE(window.service.save(Document{.title = "Z manual", .reviewAt = window.desk.now - 1h},
                                window.actor));
    window.show();
    CHECK(window.cell("learningLibrary", 0, 1) == QStringLiteral("Z manual"));
    CHECK(window.find<QLabel>("learning.progress")->text().contains(QStringLiteral("1 to review")));
    window.openTab(LearningPage::Tab::Library);
    window.table("learningLibrary")->selectRowNumber(0);
    window.run("learning.renewIt");
    CHECK(window.cell("learningLibrary", 0, 1) == QStringLiteral("A manual"));
    CHECK(window.reader.documents()[1].edition == 2);
}
