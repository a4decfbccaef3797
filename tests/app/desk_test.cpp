#include "app/composition/desk.h"

#include <QComboBox>
#include <QLineEdit>
#include <QTest>

#include <algorithm>
#include <chrono>

#include "app/composition/demo_shop.h"
#include "tests/support/qt/printing.h"
#include "tests/support/temporary_folder.h"
#include "ui/common/notice_banner.h"

using namespace app::composition;

namespace {

/// Files are as old as the system's clock says, so the program's clock is the same.
core::Seconds systemNow() {
    return std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now());
}

struct Bench {
    support::TemporaryFolder folder;
    StartOptions options{.profile = core::storage::profileIn(folder.path() / "profile")};
    app::platform::SingleInstance instance{folder.path()};

    std::unique_ptr<core::storage::Profile> open() const {
        return std::make_unique<core::storage::Profile>(*options.profile, systemNow);
    }
    static QString bannerText() {
        for (auto* window : QApplication::topLevelWidgets()) {
            if (auto* banner = window->findChild<ui::common::NoticeBanner*>()) {
                return banner->text();
            }
        }
        return {};
    }
};

}  // namespace

TEST_CASE("a damaged profile is told in the window with the file that was kept") {
    Bench bench;
    std::filesystem::create_directories(bench.options.profile->data);
    bench.folder.write("profile/kefu.sqlite", std::string(8192, 'x'));
    Desk desk(bench.options, bench.open(), systemNow, bench.instance);
    desk.show();
    REQUIRE(QTest::qWaitFor([] { return !Bench::bannerText().isEmpty(); }, 60'000));
    CHECK(Bench::bannerText().contains(QStringLiteral("kefu.sqlite.corrupt-")));
}

TEST_CASE("an export that arrives in a watched folder is imported and told") {
    Bench bench;
    const auto watched = bench.folder.path() / "exports";
    std::filesystem::create_directories(watched);
    auto profile = bench.open();
    {
        auto database = profile->connect(core::storage::Database::Mode::ReadWrite);
        core::settings::SettingsService settings(database, systemNow);
        REQUIRE(settings.setWatchedFolders({{watched.string(), demoShopName()}}, {"Lin"}));
        REQUIRE(settings.setSetUp({"Lin"}));
    }
    Desk desk(bench.options, std::move(profile), systemNow, bench.instance);
    desk.show();
    QTest::qWait(0);
    QTest::qWait(0);
    (void)writeDemoShop(watched, systemNow());
    REQUIRE(QTest::qWaitFor([] { return !Bench::bannerText().isEmpty(); }, 60'000));
}

TEST_CASE("another language keeps the window's place and the page in front") {
    Bench bench;
    auto profile = bench.open();
    {
        auto database = profile->connect(core::storage::Database::Mode::ReadWrite);
        core::settings::SettingsService settings(database, systemNow);
        REQUIRE(settings.setSetUp({"Boss"}));
    }
    Desk desk(bench.options, std::move(profile), systemNow, bench.instance);
    desk.show();
    const auto window = [] {
        const auto tops = QApplication::topLevelWidgets();
        const auto found = std::ranges::find_if(
            tops, [](auto* top) { return top->objectName() == QStringLiteral("mainWindow"); });
        return found == tops.end() ? nullptr : qobject_cast<ui::shell::MainWindow*>(*found);
    };
    QTest::qWait(50);
    REQUIRE(window());
    const QRect place(30, 40, 1000, 640);
    window()->setGeometry(place);
    window()->showWorkplace(QStringLiteral("returns"));
    const auto inFront = [&window] {
        const auto* page = window()->findChild<QWidget*>(QStringLiteral("returns"));
        return page && page->isVisibleTo(window());
    };
    REQUIRE(inFront());
    auto* const before = window();
    before->commands().run(QStringLiteral("shell.settings"));
    auto* language = before->findChild<QComboBox*>(QStringLiteral("languageChoice"));
    REQUIRE(language);
    const int other = language->findData(QStringLiteral("zh_CN"));
    language->setCurrentIndex(other);
    Q_EMIT language->activated(other);
    REQUIRE(QTest::qWaitFor([&] { return window() && window() != before; }, 60'000));
    CHECK(window()->geometry() == place);
    CHECK(inFront());
}

TEST_CASE("where several work the desk shows nothing until somebody signed in, and locks again") {
    Bench bench;
    auto profile = bench.open();
    {
        auto database = profile->connect(core::storage::Database::Mode::ReadWrite);
        core::settings::SettingsService settings(database, systemNow);
        REQUIRE(settings.setSetUp({"Boss"}));
        core::agents::AgentService agents(database, systemNow);
        REQUIRE(agents.add({.name = "Boss", .role = core::agents::Role::Admin}, "1234", {"Boss"}));
        REQUIRE(agents.add({.name = "Lin"}, "4321", {"Boss"}));
    }
    Desk desk(bench.options, std::move(profile), systemNow, bench.instance);
    desk.show();
    const auto visible = [](const char* name) {
        return std::ranges::any_of(QApplication::topLevelWidgets(), [&](const QWidget* window) {
            return window->isVisible() && window->objectName() == QLatin1String(name);
        });
    };
    CHECK(visible("signInView"));
    CHECK_FALSE(visible("mainWindow"));
    QWidget* view = nullptr;
    for (auto* window : QApplication::topLevelWidgets()) {
        view = window->objectName() == QStringLiteral("signInView") ? window : view;
    }
    REQUIRE(view);
    auto* pin = view->findChild<QLineEdit*>(QStringLiteral("signInPin"));
    QTest::keyClicks(pin, QStringLiteral("1234"));
    QTest::keyClick(pin, Qt::Key_Return);
    REQUIRE(QTest::qWaitFor([&] { return visible("mainWindow"); }, 20'000));
    CHECK_FALSE(visible("signInView"));
    for (auto* window : QApplication::topLevelWidgets()) {
        if (auto* main = qobject_cast<ui::shell::MainWindow*>(window)) {
            main->commands().run(QStringLiteral("shell.lock"));
        }
    }
    REQUIRE(QTest::qWaitFor([&] { return visible("signInView"); }, 20'000));
    CHECK_FALSE(visible("mainWindow"));
}
