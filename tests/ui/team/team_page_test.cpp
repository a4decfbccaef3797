#include "ui/team/team_page.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QComboBox>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTabWidget>
#include <QTest>

#include "core/tasks/task_reader.h"
#include "core/tasks/task_service.h"
#include "core/team/team_reader.h"
#include "core/team/team_service.h"
#include "tests/support/qt/desk.h"
#include "tests/support/qt/printing.h"
#include "ui/common/data_table.h"
#include "ui/common/notice_banner.h"

using namespace core::team;
using namespace std::chrono_literals;
using core::agents::Role;
using ui::team::TeamPage;

namespace {

struct Window {
    support::Desk desk;
    support::TemporaryFolder folder;
    Role role;
    core::tasks::TaskReader tasks{desk.database};
    core::tasks::TaskService taskService{desk.database, desk.clock};
    TeamReader reader{desk.database};
    TeamService service{desk.database, desk.clock, taskService};
    std::unique_ptr<TeamPage> page;

    explicit Window(Role actor = Role::Owner) : role(actor) {
        desk.environment.cases.tasks = &tasks;
        desk.environment.cases.taskService = &taskService;
        desk.environment.cases.team = &reader;
        desk.environment.cases.teamService = &service;
        desk.environment.actor = [this] { return core::agents::Actor{"Lin", role}; };
        page = std::make_unique<TeamPage>(desk.environment);
        page->resize(1144, 640);
        page->show();
        page->enter();
    }
    template <class Widget = QAbstractButton>
    Widget* find(const char* name) {
        return page->findChild<Widget*>(QLatin1String(name));
    }
    int rows(const char* table) { return find<ui::common::DataTable>(table)->model()->rowCount(); }
    void show(int tab) { find<QTabWidget>("team.tabs")->setCurrentIndex(tab); }
    void post(const char* title, bool mustConfirm) {
        REQUIRE(service.post({.kind = AnnouncementKind::Promotion,
                              .title = title,
                              .text = "满199减20",
                              .validFrom = desk.now,
                              .validUntil = desk.now + 48h,
                              .mustConfirm = mustConfirm},
                             {"组长"}));
    }
};

}  // namespace

TEST_CASE("a paper that must be confirmed is counted on the rail until it is") {
    Window window(Role::Agent);
    window.post("双十二", true);
    CHECK(window.page->waitingCount() == 1);
    CHECK_FALSE(window.find("board.new")->isVisible());
    CHECK_FALSE(window.find("board.edit")->isVisible());
    window.find("board.read")->click();
    CHECK(window.page->waitingCount() == 0);
    CHECK_FALSE(window.find("board.read")->isVisible());
    CHECK(window.find<QLabel>("board.count")->text().contains(u'1'));
}

TEST_CASE("a lead puts a paper on the board, and what is over is found by searching") {
    Window window;
    window.find("board.new")->click();
    window.find<QLineEdit>("board.title")->setText(QStringLiteral("七月新品"));
    window.find<QPlainTextEdit>("board.formText")->setPlainText(QStringLiteral("连衣裙"));
    window.find("board.form.send")->click();
    REQUIRE(window.rows("board") == 1);
    CHECK(window.find<QLabel>("board.text")->text() == QStringLiteral("连衣裙"));
    window.find("board.takeDown")->click();
    CHECK(window.rows("board") == 0);
    window.find<QCheckBox>("board.all")->setChecked(true);
    CHECK(window.rows("board") == 1);
    CHECK_FALSE(window.find("board.read")->isVisible());
    // Without a title it stays open and says so.
    window.find("board.new")->click();
    window.find("board.form.send")->click();
    CHECK(window.find<QWidget>("board.form")->isVisible());
    CHECK(window.page->findChild<ui::common::NoticeBanner*>()->isVisible());
}

TEST_CASE("minutes with an action item are issued, told in the next ones, and leave as a PDF") {
    Window window;
    window.show(1);
    window.find("minutes.new")->click();
    window.find<QPlainTextEdit>("minutes.points")->setPlainText(QStringLiteral("退货多"));
    window.find("minutes.form.send")->click();
    REQUIRE(window.rows("minutes") == 1);
    window.find("minutes.item")->click();
    window.find<QLineEdit>("minutes.itemText")->setText(QStringLiteral("问快递"));
    window.find("minutes.itemForm.send")->click();
    CHECK(window.find<QLabel>("minutes.text")->text().contains(QStringLiteral("问快递")));
    window.find("minutes.issue")->click();
    CHECK_FALSE(window.find("minutes.edit")->isVisible());
    CHECK(window.find("minutes.reopen")->isVisible());
    const auto file = QString::fromStdString((window.folder.path() / "minutes.pdf").string());
    window.desk.prompts.savePath = file;
    window.find("minutes.pdf")->click();
    CHECK(QFileInfo(file).size() > 500);

    window.desk.now += 24h;
    window.find("minutes.new")->click();
    window.find("minutes.form.send")->click();
    window.find<ui::common::DataTable>("minutes")->selectRowNumber(0);
    CHECK(window.find<QLabel>("minutes.text")->text().contains(QStringLiteral("问快递")));
    window.desk.prompts.answer = QStringLiteral("便宜了");
    for (const auto& command : window.page->commands()) {
        if (command.id == QStringLiteral("team.itemDone")) {
            command.run();
        }
    }
    CHECK(window.tasks.open().empty());
    CHECK(window.find<QLabel>("minutes.text")->text().contains(QStringLiteral("便宜了")));
}

TEST_CASE(
    "an agent drops an anonymous paper, a lead answers it, and a report cannot be anonymous") {
    Window window(Role::Agent);
    window.show(2);
    window.find("box.new")->click();
    window.find<QPlainTextEdit>("box.text")->setPlainText(QStringLiteral("换椅子"));
    window.find<QCheckBox>("box.anonymous")->setChecked(true);
    window.find("box.form.send")->click();
    REQUIRE(window.rows("box") == 1);
    CHECK(window.find<QPlainTextEdit>("box.text")->toPlainText().isEmpty());
    CHECK(window.reader.suggestions({"Lin"}, 9).front().writer.empty());
    CHECK_FALSE(window.find("box.accept")->isVisible());
    window.find("box.new")->click();
    window.find<QComboBox>("box.kind")->setCurrentIndex(1);
    CHECK_FALSE(window.find<QCheckBox>("box.anonymous")->isEnabled());

    window.role = Role::Lead;
    window.page->enter();
    window.find("box.accept")->click();
    CHECK(window.page->findChild<ui::common::NoticeBanner*>()->isVisible());
    window.find<QPlainTextEdit>("box.reply")->setPlainText(QStringLiteral("下周换"));
    window.find("box.accept")->click();
    CHECK(window.find<QLabel>("box.answer")->text().contains(QStringLiteral("下周换")));
    CHECK(window.find("box.complete")->isVisible());
}
