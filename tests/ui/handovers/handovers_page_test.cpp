#include "ui/handovers/handovers_page.h"

#include <QAbstractButton>
#include <QLabel>
#include <QPlainTextEdit>
#include <QTest>

#include "core/promises/promise.h"
#include "tests/support/qt/desk.h"
#include "tests/support/qt/printing.h"
#include "ui/common/data_table.h"

using namespace std::chrono_literals;
using ui::handovers::HandoversPage;

namespace {

struct Window {
    support::Desk desk;
    support::TemporaryFolder folder;
    HandoversPage page{desk.environment};

    Window() {
        page.resize(1100, 600);
        page.show();
        page.enter();
    }
    template <class Widget = QAbstractButton>
    Widget* find(const char* name) {
        return page.findChild<Widget*>(QLatin1String(name));
    }
    core::promises::PromiseId promise(const char* owner) {
        return desk.promiseService
            .make({.shop = 1,
                   .buyer = "小满",
                   .owner = owner,
                   .what = "回电",
                   .dueAt = desk.now + 1h},
                  {owner})
            ->id;
    }
};

}  // namespace

TEST_CASE("the pack of a shift is made from what is open and cannot be taken over by who made it") {
    Window window;
    window.promise("Lin");
    window.find("handovers.make")->click();
    CHECK(window.find<QLabel>("handovers.preview")->text().contains(u'1'));
    window.find<QPlainTextEdit>("handovers.note")->setPlainText(QStringLiteral("周一大促"));
    window.find("handovers.submit")->click();
    REQUIRE(window.desk.handovers.list(9).size() == 1);
    CHECK(window.find<ui::common::DataTable>("handoverLines")->model()->rowCount() == 1);
    CHECK(window.find<QLabel>("handovers.packNote")->text() == QStringLiteral("周一大促"));
    CHECK_FALSE(window.find("handovers.acknowledgeAll")->isEnabled());
    CHECK(window.page.waitingCount() == 0);
}

TEST_CASE("taking a line over makes the agent the owner of its promise") {
    Window window;
    const auto promise = window.promise("Wang");
    REQUIRE(window.desk.handoverService.make("Lin", "", {"Wang"}));
    CHECK(window.page.waitingCount() == 1);
    window.find("handovers.acknowledge")->click();
    CHECK(window.desk.promises.find(promise)->owner == "Lin");
    CHECK(window.page.waitingCount() == 0);
    CHECK_FALSE(window.find("handovers.acknowledgeAll")->isEnabled());
}

TEST_CASE("a pack travels as a file, and a broken one is refused in words") {
    Window window;
    REQUIRE(window.desk.handoverService.make("", "only a note", {"Lin"}));
    const auto file = window.folder.path() / "pack.json";
    window.desk.prompts.savePath = QString::fromStdString(file.string());
    window.find("handovers.export")->click();
    REQUIRE(std::filesystem::exists(file));
    Window other;
    other.desk.prompts.files = {QString::fromStdString(file.string())};
    other.find("handovers.import")->click();
    REQUIRE(other.desk.handovers.list(9).size() == 1);
    CHECK(other.desk.handovers.list(9).front().importedAt == other.desk.now);
    other.desk.prompts.files = {
        QString::fromStdString(other.folder.write("bad.json", "{}").string())};
    other.find("handovers.import")->click();
    CHECK(other.desk.handovers.list(9).size() == 1);
}
