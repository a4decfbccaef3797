#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScreen>
#include <QSignalSpy>
#include <QTest>

#include "core/agents/agent_reader.h"
#include "core/agents/agent_service.h"
#include "tests/support/qt/desk.h"
#include "tests/support/qt/printing.h"
#include "ui/agents/idle_watch.h"
#include "ui/agents/lock_screen.h"
#include "ui/agents/sign_in_view.h"

using namespace ui::agents;
using core::agents::Role;

namespace {

struct Bench {
    support::Desk desk;
    core::agents::AgentReader agents{desk.database};
    core::agents::AgentService service{desk.database, desk.clock};
    core::agents::Agent boss = *service.add({.name = "Boss", .role = Role::Admin}, "1234", {"Boss"});
    core::agents::Agent lin = *service.add({.name = "Lin"}, "4321", {"Boss"});
    core::agents::Agent gone = *service.add({.name = "Gone"}, "4321", {"Boss"});
    SignInView view{desk.environment};

    Bench() {
        REQUIRE(service.setActive({gone.id}, false, {"Boss"}));
        desk.environment.cases.agents = &agents;
        desk.environment.cases.agentService = &service;
        view.ask("Lin");
    }
    template <class Widget>
    Widget* find(const char* name) {
        auto* found = view.findChild<Widget*>(QLatin1String(name));
        REQUIRE(found);
        return found;
    }
    void tryPin(const char* pin) {
        QTest::keyClicks(find<QLineEdit>("signInPin"), QLatin1String(pin));
        QTest::keyClick(find<QLineEdit>("signInPin"), Qt::Key_Return);
    }
    QString error() { return find<QLabel>("signInError")->text(); }
};

}  // namespace

TEST_CASE("an agent signs in with the own PIN, which never stays in the field") {
    Bench bench;
    auto* agents = bench.find<QComboBox>("signInAgent");
    CHECK(agents->count() == 2);
    CHECK(agents->currentText().startsWith(QStringLiteral("Lin")));
    CHECK(bench.find<QLineEdit>("signInPin")->echoMode() == QLineEdit::Password);
    QSignalSpy signedIn(&bench.view, &SignInView::signedIn);
    bench.tryPin("0000");
    CHECK(signedIn.isEmpty());
    CHECK(bench.error().contains(QStringLiteral("wrong")));
    CHECK(bench.find<QLineEdit>("signInPin")->text().isEmpty());
    bench.tryPin("4321");
    REQUIRE(signedIn.size() == 1);
    CHECK(signedIn.front().front().toLongLong() == bench.lin.id);
    CHECK(bench.error().isEmpty());
    CHECK(bench.find<QLineEdit>("signInPin")->text().isEmpty());
}

TEST_CASE("after five wrong PINs the view says how long to wait, and others still sign in") {
    Bench bench;
    QSignalSpy signedIn(&bench.view, &SignInView::signedIn);
    for (int i = 0; i < 5; ++i) {
        bench.tryPin("0000");
    }
    CHECK(bench.error().contains(QStringLiteral("Wait five minutes")));
    bench.tryPin("4321");
    CHECK(signedIn.isEmpty());
    bench.find<QComboBox>("signInAgent")->setCurrentIndex(0);
    bench.tryPin("1234");
    CHECK(signedIn.size() == 1);
}

TEST_CASE("under the lock no window of the program shows what it showed") {
    const QString secret = QStringLiteral("陈小平 13800000001");
    QWidget window;
    window.setWindowTitle(secret);
    QLabel label(secret, &window);
    auto* dialog = new QDialog(&window);
    dialog->setWindowTitle(secret);
    QWidget tornOff;
    tornOff.setWindowTitle(secret);
    QWidget neverShown;
    window.show();
    dialog->open();
    tornOff.show();
    QWidget cover;
    LockScreen screen;
    screen.lower(cover, window);
    CHECK(cover.isVisible());
    for (const auto* top : QApplication::topLevelWidgets()) {
        CHECK((top == &cover || !top->isVisible()));
    }
    CHECK_FALSE(label.isVisible());
    screen.lift(cover);
    CHECK_FALSE(cover.isVisible());
    CHECK(window.isVisible());
    CHECK(dialog->isVisible());
    CHECK(tornOff.isVisible());
    CHECK_FALSE(neverShown.isVisible());
}

TEST_CASE("nobody touching the program is told once a limit, and any key starts it anew") {
    using namespace std::chrono_literals;
    IdleWatch watch;
    QSignalSpy idle(&watch, &IdleWatch::idle);
    watch.setLimit(0ms);
    QTest::qWait(60);
    CHECK(idle.isEmpty());
    watch.setLimit(400ms);
    QLineEdit field;
    for (int i = 0; i < 4; ++i) {
        QTest::qWait(150);
        QTest::keyClick(&field, Qt::Key_A);
    }
    CHECK(idle.isEmpty());
    CHECK(idle.wait(2'000));
}

TEST_CASE("the cover stands on the screen with its title bar, wherever the window was") {
    QWidget neverShown;
    neverShown.resize(400, 300);
    const QRect screen = neverShown.screen()->availableGeometry();
    LockScreen lock;
    QWidget first;
    lock.lower(first, neverShown);
    // Nobody has placed it yet: the middle.
    CHECK((first.frameGeometry().center() - screen.center()).manhattanLength() < 60);
    lock.lift(first);
    for (const auto& at : {QPoint(-50, -40), QPoint(30, 20), QPoint(5'000, 5'000)}) {
        QWidget window;
        window.resize(400, 300);
        window.move(screen.topLeft() + at);
        window.show();
        QWidget cover;
        lock.lower(cover, window);
        CHECK(screen.contains(cover.frameGeometry()));
        lock.lift(cover);
    }
    QWidget large;
    large.resize(screen.size() * 2);
    large.move(screen.topLeft() - QPoint(9, 9));
    large.show();
    QWidget cover;
    lock.lower(cover, large);
    CHECK(screen.contains(cover.frameGeometry()));
    lock.lift(cover);
}

TEST_CASE("an agent is chosen with the arrow keys, one after the other") {
    Bench bench;
    REQUIRE(bench.service.add({.name = "Zhou"}, "4321", {"Boss"}));
    bench.view.ask("Boss");
    bench.view.show();
    auto* agents = bench.find<QComboBox>("signInAgent");
    agents->setFocus();
    QTest::keyClick(agents, Qt::Key_Down);
    CHECK(bench.view.focusWidget() == agents);
    QTest::keyClick(agents, Qt::Key_Down);
    CHECK(agents->currentIndex() == 2);
    CHECK(bench.view.focusWidget() == agents);
}
