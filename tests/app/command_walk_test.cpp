#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QMenuBar>

#include <set>

#include "app/composition/simulated_rush.h"
#include "app/composition/workplaces.h"
#include "app/composition/workstation.h"
#include "tests/support/qt/printing.h"
#include "tests/support/qt/recording_prompts.h"
#include "tests/support/temporary_folder.h"
#include "ui/shell/main_window.h"

namespace {

/// The program's own pages over an empty profile.
struct Program {
    support::TemporaryFolder folder;
    static core::Clock clock() {
        return [] { return *core::parseLocalTime("2017-07-08 12:00:00"); };
    }
    support::RecordingPrompts prompts;
    ui::common::MemoryViewStateStore viewStates;
    app::composition::Workstation workstation{
        std::make_unique<core::storage::Profile>(core::storage::profileIn(folder.path()), clock()),
        clock(), prompts, viewStates};
    app::composition::SimulatedRush rush{workstation.profile(), workstation.environment()};
    ui::shell::MainWindow window{
        workstation.environment(),
        app::composition::makeWorkplaces(workstation.environment(), workstation.cases(),
                                                                  workstation.lister(), workstation.analysis(), &rush),
        QStringLiteral("/profile")};
    Program() {
        window.show();
        window.start();
    }
    void closeDialogs() {
        for (auto* dialog : window.findChildren<QDialog*>()) {
            dialog->reject();
        }
        QApplication::processEvents();
    }
};

}  // namespace

TEST_CASE("every command of the program runs on an empty profile and leaves the window standing") {
    Program program;
    auto& commands = program.window.commands();
    REQUIRE(commands.entries().size() > 20);
    for (const auto& entry : commands.entries()) {
        if (entry.command.id != QStringLiteral("shell.quit")) {
            INFO(entry.command.id.toStdString());
            commands.run(entry.command.id);
            QApplication::processEvents();
            CHECK(program.window.isVisible());
            program.closeDialogs();
        }
    }
}

TEST_CASE("every command of the program has its own name, title and key and is in a menu") {
    Program program;
    auto& commands = program.window.commands();
    std::set<QAction*> inMenus;
    for (const auto* top : program.window.menuBar()->actions()) {
        const auto actions = top->menu()->actions();
        inMenus.insert(actions.begin(), actions.end());
    }
    std::set<QString> ids;
    for (const auto& entry : commands.entries()) {
        INFO(entry.command.id.toStdString());
        CHECK(ids.insert(entry.command.id).second);
        CHECK_FALSE(entry.command.title.isEmpty());
        CHECK(inMenus.contains(entry.action));
        CHECK(commands.conflict(entry.command.id, commands.shortcut(entry.command.id)) == nullptr);
    }
    CHECK(inMenus.size() == ids.size());
}

TEST_CASE("no key is a single letter, so that typing never acts") {
    Program program;
    for (const auto& entry : program.window.commands().entries()) {
        const QKeySequence keys = program.window.commands().shortcut(entry.command.id);
        INFO(entry.command.id.toStdString());
        if (!keys.isEmpty()) {
            const auto first = keys[0];
            const bool isPlain =
                !(first.keyboardModifiers() & (Qt::ControlModifier | Qt::AltModifier));
            CHECK_FALSE((isPlain && first.key() < Qt::Key_Escape));
        }
    }
}

TEST_CASE("the window fits a small screen at 150 %, and wide pages scroll") {
    Program program;
    // 1280x720 pixels at 150 %, without a task bar.
    CHECK(program.window.minimumSizeHint().width() <= 853);
    CHECK(program.window.minimumSizeHint().height() <= 440);
    program.window.resize(program.window.minimumSizeHint());
    QApplication::processEvents();
    for (const auto* page : program.window.findChildren<ui::common::Workplace*>()) {
        INFO(page->objectName().toStdString());
        CHECK(page->width() >= page->minimumSizeHint().width());
    }
}
