#include "app/composition/desk.h"

#include <QTest>

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
