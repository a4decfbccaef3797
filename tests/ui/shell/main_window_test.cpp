#include "ui/shell/main_window.h"

#include <QAbstractItemView>
#include <QAction>
#include <QDialog>
#include <QDropEvent>
#include <QLineEdit>
#include <QMenuBar>
#include <QMimeData>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTest>
#include <QUrl>

#include "core/search/message_search.h"
#include "tests/support/qt/desk.h"
#include "tests/support/qt/fake_workplace.h"
#include "tests/support/qt/printing.h"
#include "ui/common/acts.h"
#include "ui/common/notice_banner.h"

using namespace ui::shell;

namespace {

struct Bench {
    support::Desk desk;
    support::FakeWorkplace* review = new support::FakeWorkplace(QStringLiteral("review"));
    support::FakeWorkplace* imports = new support::FakeWorkplace(QStringLiteral("imports"));
    MainWindow window{desk.environment, places(), QStringLiteral("/profile")};

    Bench() {
        window.show();
        window.start();
    }
    std::vector<std::unique_ptr<ui::common::Workplace>> places() {
        std::vector<std::unique_ptr<ui::common::Workplace>> both;
        both.emplace_back(review);
        both.emplace_back(imports);
        return both;
    }
    QWidget* page() const {
        auto* shown = window.findChild<QStackedWidget*>()->currentWidget();
        auto* area = qobject_cast<QScrollArea*>(shown);
        return area ? area->widget() : shown;
    }
    std::vector<QAction*> menuActions() const {
        std::vector<QAction*> all;
        for (const auto* top : window.menuBar()->actions()) {
            for (auto* action : top->menu()->actions()) {
                all.push_back(action);
            }
        }
        return all;
    }
};

}  // namespace

TEST_CASE("every command is in a menu and every menu entry is a command with a title") {
    Bench bench;
    const auto actions = bench.menuActions();
    CHECK(actions.size() == bench.window.commands().entries().size());
    for (const auto* action : actions) {
        INFO(action->objectName().toStdString());
        CHECK_FALSE(action->text().isEmpty());
        CHECK(bench.window.commands().find(action->objectName()) != nullptr);
    }
}

TEST_CASE("no two commands that can be pressed in one place share a key") {
    Bench bench;
    for (const auto& entry : bench.window.commands().entries()) {
        INFO(entry.command.id.toStdString());
        CHECK(bench.window.commands().conflict(
                  entry.command.id, bench.window.commands().shortcut(entry.command.id)) == nullptr);
    }
}

TEST_CASE("every menu entry has a working path") {
    Bench bench;
    for (auto* action : bench.menuActions()) {
        if (action->objectName() != QStringLiteral("shell.quit")) {
            bench.window.commands().run(action->objectName());
        }
    }
    CHECK(bench.review->approved == 1);
    CHECK(bench.review->noted == 1);
    CHECK(bench.imports->approved == 1);
    CHECK(bench.imports->noted == 1);
    CHECK(bench.desk.prompts.asked.size() == 1);
    QStringList titles;
    for (const auto* dialog : bench.window.findChildren<QDialog*>()) {
        titles.append(dialog->windowTitle());
    }
    CHECK(titles.contains(QStringLiteral("Settings")));
    CHECK(titles.contains(QStringLiteral("Keys")));
    CHECK(titles.contains(QStringLiteral("About Kefu Desk")));
    bench.window.commands().run(QStringLiteral("shell.quit"));
    CHECK(bench.window.isHidden());
}

TEST_CASE("Ctrl+2 brings the second page to the front and its menu with it") {
    Bench bench;
    CHECK(bench.page() == bench.review);
    bench.window.commands().find(QStringLiteral("go.2"))->action->trigger();
    CHECK(bench.page() == bench.imports);
    CHECK(bench.imports->entered == 1);
    for (const auto* top : bench.window.menuBar()->actions()) {
        if (top->text() == QStringLiteral("review")) {
            CHECK_FALSE(top->isVisible());
        }
    }
}

TEST_CASE("an order that is asked for opens order review") {
    Bench bench;
    bench.window.commands().run(QStringLiteral("go.2"));
    bench.desk.environment.orderRequested.emit({1, "1001"});
    CHECK(bench.page() == bench.review);
}

TEST_CASE("a notice and a failed act stand in the banner") {
    Bench bench;
    auto* banner = bench.window.findChild<ui::common::NoticeBanner*>();
    CHECK(banner->isHidden());
    bench.desk.environment.noticed.emit(QStringLiteral("Handed off."), ui::theme::Tone::Info);
    CHECK(banner->text() == QStringLiteral("Handed off."));
    CHECK(banner->notice().tone == ui::theme::Tone::Info);
    bench.desk.environment.noticed.emit(QStringLiteral("Not written."), ui::theme::Tone::Warning);
    CHECK(banner->notice().tone == ui::theme::Tone::Warning);
    bench.desk.environment.importNoticed.emit(QStringLiteral("Refused."),
                                              ui::theme::Tone::Danger);
    CHECK(banner->notice().tone == ui::theme::Tone::Danger);
    CHECK_FALSE(banner->notice().action.isEmpty());
    ui::common::runAct(
        bench.desk.acts, &bench.window, []() -> int { throw std::runtime_error("disk"); },
        [](int) {});
    CHECK(banner->notice().tone == ui::theme::Tone::Danger);
}

TEST_CASE("files dropped on the window ask for their import") {
    Bench bench;
    std::vector<std::filesystem::path> asked;
    const auto subscription =
        bench.desk.environment.importRequested.subscribe([&](const auto& files) { asked = files; });
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(QStringLiteral("/tmp/订单.csv")),
                  QUrl(QStringLiteral("https://example.org/a.csv"))});
    QDragEnterEvent enter(QPoint(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&bench.window, &enter);
    CHECK(enter.isAccepted());
    QDropEvent drop(QPointF(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&bench.window, &drop);
    REQUIRE(asked.size() == 1);
    CHECK(asked.front() == std::filesystem::path(u"/tmp/订单.csv"));
}

TEST_CASE("the palette runs what is found and gives the focus back") {
    Bench bench;
    bench.window.commands().run(QStringLiteral("shell.palette"));
    auto* line = bench.window.findChild<QLineEdit*>(QStringLiteral("paletteLine"));
    auto* palette = bench.window.findChild<QWidget*>(QStringLiteral("commandPalette"));
    REQUIRE(palette->isVisible());
    line->setText(QStringLiteral("imports.note"));
    QTest::keyClick(line, Qt::Key_Return);
    CHECK(bench.imports->noted == 1);
    CHECK(palette->isHidden());
    CHECK(bench.page() == bench.imports);
}

TEST_CASE("the palette finds what was said and opens the conversation there") {
    Bench bench;
    bench.desk.environment.findMessages = [](const std::string& text, const auto&, std::size_t,
                                             const std::stop_token&) {
        return std::vector<core::search::MessageHit>{{.conversation = 7,
                                                      .message = 70,
                                                      .buyer = "竹影",
                                                      .text = "在吗\n" + text + "<b>了",
                                                      .hits = {{7, text.size()}}}};
    };
    std::vector<std::pair<std::int64_t, std::int64_t>> opened;
    const auto subscription = bench.desk.environment.messageRequested.subscribe(
        [&](std::int64_t conversation, std::int64_t message, const std::string&) {
            opened.emplace_back(conversation, message);
        });
    bench.window.commands().run(QStringLiteral("shell.palette"));
    auto* line = bench.window.findChild<QLineEdit*>(QStringLiteral("paletteLine"));
    line->setText(QStringLiteral("退款发货"));
    auto* palette = bench.window.findChild<QWidget*>(QStringLiteral("commandPalette"));
    auto* list = palette->findChild<QAbstractItemView*>();
    REQUIRE(list);
    REQUIRE(QTest::qWaitFor([&] { return list->model()->rowCount() == 1; }));
    CHECK(list->model()->index(0, 0).data().toString() == QStringLiteral("竹影   退款发货<b>了"));
    QTest::keyClick(line, Qt::Key_Return);
    REQUIRE(opened.size() == 1);
    CHECK(opened.front() == std::pair<std::int64_t, std::int64_t>(7, 70));
}

TEST_CASE("Escape closes the palette and runs nothing") {
    Bench bench;
    bench.window.commands().run(QStringLiteral("shell.palette"));
    auto* line = bench.window.findChild<QLineEdit*>(QStringLiteral("paletteLine"));
    line->setText(QStringLiteral("approve"));
    QTest::keyClick(line, Qt::Key_Escape);
    CHECK(bench.window.findChild<QWidget*>(QStringLiteral("commandPalette"))->isHidden());
    CHECK(bench.review->approved == 0);
}

TEST_CASE("the place and size of the window are kept") {
    support::Desk desk;
    const auto place = [] {
        std::vector<std::unique_ptr<ui::common::Workplace>> one;
        one.push_back(std::make_unique<support::FakeWorkplace>(QStringLiteral("review")));
        return one;
    };
    {
        MainWindow first(desk.environment, place(), {});
        first.resize(700, 500);
        first.show();
        first.close();
    }
    const MainWindow second(desk.environment, place(), {});
    CHECK(second.size() == QSize(700, 500));
}

TEST_CASE("the first run lies over the first page until it ends") {
    Bench bench;
    bench.window.showFirstRun();
    CHECK(bench.page()->objectName() == QStringLiteral("firstRunPage"));
    bench.window.commands().run(QStringLiteral("go.1"));
    CHECK(bench.page() == bench.review);
    CHECK(bench.window.findChild<QStackedWidget*>()->count() == 2);
}

TEST_CASE("a window of a larger screen opens wholly inside a smaller one") {
    const QRect room(0, 30, 1'024, 700);
    QWidget window;
    SECTION("one that fits is only moved") {
        window.setGeometry(900, 600, 700, 500);
        MainWindow::keepInside(window, room);
        CHECK(room.contains(window.geometry()));
        CHECK(window.size() == QSize(700, 500));
        CHECK_FALSE(window.isMaximized());
    }
    SECTION("one above the top comes down") {
        window.setGeometry(10, -40, 700, 500);
        MainWindow::keepInside(window, room);
        CHECK(window.geometry() == QRect(10, 30, 700, 500));
    }
    SECTION("one that is too large fills the screen and comes back inside it") {
        window.setGeometry(0, 0, 2'400, 1'300);
        MainWindow::keepInside(window, room);
        CHECK(window.isMaximized());
        CHECK(room.contains(window.normalGeometry()));
    }
    SECTION("one that is inside stays") {
        window.setGeometry(100, 100, 700, 500);
        MainWindow::keepInside(window, room);
        CHECK(window.geometry() == QRect(100, 100, 700, 500));
    }
}
