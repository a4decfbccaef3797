#include "ui/shell/first_run_page.h"

#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>

#include "tests/support/qt/desk.h"
#include "tests/support/qt/printing.h"

using ui::shell::FirstRunPage;

namespace {

struct Bench {
    support::Desk desk;
    FirstRunPage page{desk.environment};
    QSignalSpy finished{&page, &FirstRunPage::finished};
    void type(const char* field, const QString& text) {
        page.findChild<QLineEdit*>(QLatin1String(field))->setText(text);
    }
    void click(const char* button) { page.findChild<QPushButton*>(QLatin1String(button))->click(); }
};

}  // namespace

TEST_CASE("the first run keeps name, shop and folder and ends") {
    Bench bench;
    bench.type("firstRunName", QStringLiteral(" 小林 "));
    bench.click("firstRunNext1");
    bench.type("firstRunShop", QStringLiteral("云灶台"));
    bench.click("firstRunNext2");
    bench.desk.prompts.folder = QStringLiteral("/home/lin/Downloads");
    bench.click("firstRunWatch");
    CHECK(bench.finished.count() == 1);
    CHECK(bench.desk.settings.agentName() == "小林");
    CHECK(bench.desk.settings.shops().back().name == "云灶台");
    REQUIRE(bench.desk.settings.watchedFolders().size() == 1);
    CHECK(bench.desk.settings.watchedFolders().front().path == "/home/lin/Downloads");
    CHECK(bench.desk.settings.isSetUp());
}

TEST_CASE("every step of the first run may be skipped") {
    Bench bench;
    for (const auto* button : {"firstRunSkip1", "firstRunSkip2", "firstRunSkip3"}) {
        CHECK(bench.finished.count() == 0);
        bench.click(button);
    }
    CHECK(bench.finished.count() == 1);
    CHECK(bench.desk.settings.isSetUp());
    CHECK(bench.desk.settings.agentName().empty());
}

TEST_CASE("files chosen in the first run are imported") {
    Bench bench;
    std::vector<std::filesystem::path> asked;
    const auto subscription =
        bench.desk.environment.importRequested.subscribe([&](const auto& files) { asked = files; });
    bench.click("firstRunSkip1");
    bench.click("firstRunSkip2");
    bench.click("firstRunChoose");
    CHECK(asked.empty());
    CHECK(bench.finished.count() == 0);
    bench.desk.prompts.files = QStringList{QStringLiteral("/tmp/orders.csv")};
    bench.click("firstRunChoose");
    CHECK(asked == std::vector<std::filesystem::path>{"/tmp/orders.csv"});
    CHECK(bench.finished.count() == 1);
}

TEST_CASE("the buttons of the last step keep their height under a sentence of two lines") {
    Bench bench;
    bench.page.resize(1100, 620);
    bench.click("firstRunSkip1");
    bench.click("firstRunSkip2");
    bench.page.show();
    QCoreApplication::processEvents();
    for (const auto* name : {"firstRunChoose", "firstRunWatch", "firstRunSkip3"}) {
        const auto* button = bench.page.findChild<QPushButton*>(QLatin1String(name));
        CHECK(button->height() >= button->sizeHint().height());
    }
}
