#include "ui/settings/backups_page.h"

#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QTest>

#include <fstream>

#include "core/backups/restore_request.h"
#include "core/storage/profile.h"
#include "tests/support/catch.h"
#include "tests/support/qt/desk.h"

using namespace core::backups;
using core::agents::Actor;
using core::agents::Role;

namespace {

struct Bench {
    support::TemporaryFolder folder;
    core::Seconds now = *core::parseLocalTime("2026-11-26 10:00:00");
    core::storage::Profile profile{core::storage::profileIn(folder.path()), [this] { return now; }};
    support::Desk desk;
    BackupService service{profile, [this] { return now; }};
    support::RecordingPrompts prompts;
    Actor actor{"Boss"};
    int restarts = 0;

    Bench() {
        desk.environment.actor = [this] { return actor; };
        desk.environment.prompts = &prompts;
    }
    std::unique_ptr<ui::settings::BackupsPage> open() {
        auto page = std::make_unique<ui::settings::BackupsPage>(desk.environment, service,
                                                                [this] { ++restarts; });
        page->load();
        return page;
    }
    static int rows(QWidget& page) {
        return page.findChild<QTableView*>(QStringLiteral("backupsTable"))->model()->rowCount();
    }
    static QPushButton* button(QWidget& page, const char* name) {
        return page.findChild<QPushButton*>(QLatin1String(name));
    }
    static QString text(QWidget& page, const char* name) {
        return page.findChild<QLabel*>(QLatin1String(name))->text();
    }
};

}  // namespace

TEST_CASE("a backup is made and checked from the settings") {
    Bench bench;
    auto page = bench.open();
    CHECK(Bench::rows(*page) == 0);
    CHECK(Bench::text(*page, "backups.state").contains(QStringLiteral("No backup yet")));
    CHECK_FALSE(Bench::button(*page, "backups.restore")->isEnabled());
    Bench::button(*page, "backups.now")->click();
    REQUIRE(QTest::qWaitFor([&] { return Bench::rows(*page) == 1; }));
    Bench::button(*page, "backups.check")->click();
    REQUIRE(QTest::qWaitFor(
        [&] { return Bench::text(*page, "backups.state").startsWith(QStringLiteral("Sound")); }));
}

TEST_CASE("a restore asks for a reason, leaves its request and restarts the program") {
    Bench bench;
    const auto made = bench.service.backUp(bench.actor);
    auto page = bench.open();
    Bench::button(*page, "backups.restore")->click();
    // Given up.
    CHECK(bench.prompts.asked.size() == 1);
    CHECK_FALSE(readRestoreRequest(bench.folder.path()));
    bench.prompts.answer = QStringLiteral("导错了");
    Bench::button(*page, "backups.restore")->click();
    REQUIRE(QTest::qWaitFor([&] { return bench.restarts == 1; }));
    const auto request = readRestoreRequest(bench.folder.path());
    REQUIRE(request);
    CHECK(request->file == made->file);
    CHECK(request->reason == "导错了");
}

TEST_CASE("a file that is no backup is refused with the way out and nothing restarts") {
    Bench bench;
    const auto file = bench.folder.write("notes.sqlite", "no database");
    bench.prompts.files = {QString::fromStdString(file.string())};
    bench.prompts.answer = QStringLiteral("x");
    auto page = bench.open();
    Bench::button(*page, "backups.other")->click();
    REQUIRE(QTest::qWaitFor([&] { return !Bench::text(*page, "settingsError").isEmpty(); }));
    CHECK(Bench::text(*page, "settingsError") ==
          ui::settings::BackupsPage::refusal(BackupError::Foreign));
    CHECK(bench.restarts == 0);
}

TEST_CASE("a lead backs up and does not restore") {
    Bench bench;
    bench.actor = {"Wang", Role::Lead};
    auto page = bench.open();
    CHECK_FALSE(Bench::button(*page, "backups.now")->isHidden());
    CHECK(Bench::button(*page, "backups.restore")->isHidden());
    CHECK(Bench::button(*page, "backups.other")->isHidden());
    for (int error = 0; error <= static_cast<int>(BackupError::Broken); ++error) {
        CHECK_FALSE(
            ui::settings::BackupsPage::refusal(static_cast<BackupError>(error)).isEmpty());
    }
}
