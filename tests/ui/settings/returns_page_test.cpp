#include "ui/settings/returns_page.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTest>

#include "tests/support/catch.h"
#include "tests/support/qt/desk.h"
#include "tests/support/qt/printing.h"
#include "ui/settings/exclusion_text.h"
#include "ui/settings/working_days_page.h"

using namespace ui::settings;
using core::returns::ReasonGroup;

namespace {

template <class Page>
struct Bench {
    support::Desk desk;
    Page page{desk.environment};

    Bench() { page.load(); }
    template <class Widget>
    Widget* find(const char* name) {
        return page.template findChild<Widget*>(QLatin1String(name));
    }
    QString error() {
        auto* label = find<QLabel>("settingsError");
        return label->isVisibleTo(&page) ? label->text() : QString();
    }
};

}  // namespace

TEST_CASE("days, evidence and times of returns are the shop's to change") {
    Bench<ReturnsPage> bench;
    auto& settings = bench.desk.settings;
    bench.find<QSpinBox>("window.no_reason")->setValue(15);
    bench.find<QSpinBox>("window.counterfeit")->setValue(0);
    bench.find<QComboBox>("windowUnit.delivery_fault")->setCurrentIndex(1);
    bench.find<QSpinBox>("window.delivery_fault")->setValue(48);
    bench.find<QCheckBox>("needsEvidence")->setChecked(false);
    bench.find<QSpinBox>("refundHours")->setValue(48);
    bench.page.flush();
    auto policy = settings.returnPolicy(1);
    CHECK(policy.windows.front().within == std::chrono::days{15});
    CHECK_FALSE(policy.windows[4].within);
    CHECK(policy.windows[1].withinHours == std::chrono::hours{48});
    CHECK_FALSE(policy.windows[1].within);
    CHECK_FALSE(policy.needsEvidence);
    CHECK(policy.exclusions == core::returns::defaultReturnPolicy().exclusions);
    CHECK(settings.returnDueRules(1).refund == std::chrono::hours{48});
    CHECK(bench.error().isEmpty());

    bench.find<QPushButton>("resetReturns")->click();
    CHECK(settings.returnPolicy(1) == core::returns::defaultReturnPolicy());
    CHECK(settings.returnDueRules(1) == core::returns::DueRules{});
}

TEST_CASE("kinds of goods that are not taken back are lines of a name and words") {
    Bench<ReturnsPage> bench;
    auto* lines = bench.find<QPlainTextEdit>("exclusions");
    CHECK(lines->toPlainText().contains(QStringLiteral("定制商品: 定制, 定做")));
    lines->setPlainText(QStringLiteral("定制商品：刻字、来图\n\n试用装: 小样"));
    bench.page.flush();
    const auto exclusions = bench.desk.settings.returnPolicy(1).exclusions;
    REQUIRE(exclusions.size() == 2);
    CHECK(exclusions[0].clause == "custom_made");
    CHECK(exclusions[0].words == std::vector<std::string>{"刻字", "来图"});
    CHECK(exclusions[1].clause == "试用装");
    CHECK(exclusions[1].groups == std::set{ReasonGroup::ChangedMind, ReasonGroup::DoesNotFit});
    lines->setPlainText(QStringLiteral("没有词"));
    bench.page.flush();
    CHECK_FALSE(bench.error().isEmpty());
    CHECK(bench.desk.settings.returnPolicy(1).exclusions == exclusions);
    CHECK(exclusionsFromText({}, {})->empty());
    CHECK_FALSE(exclusionsFromText(QStringLiteral(": 定制"), {}));
}

TEST_CASE("holidays are days or runs of days, and a calendar comes from a file") {
    Bench<WorkingDaysPage> bench;
    auto* holidays = bench.find<QPlainTextEdit>("holidays");
    CHECK(holidays->toPlainText().contains(QStringLiteral("2026-10-01 ~ 2026-10-07")));
    holidays->setPlainText(QStringLiteral("2026-12-30 ~ 2027-01-01"));
    bench.page.flush();
    CHECK(bench.desk.settings.workingCalendar(1).holidays ==
          std::set<std::string>{"2026-12-30", "2026-12-31", "2027-01-01"});
    holidays->setPlainText(QStringLiteral("new year"));
    bench.page.flush();
    CHECK_FALSE(bench.error().isEmpty());

    const support::TemporaryFolder folder;
    const auto good =
        folder.write("c.json", R"({"holidays":["2027-02-06"],"working_weekends":["2027-02-14"]})");
    bench.desk.prompts.files = {QString::fromStdString(good.string())};
    bench.find<QPushButton>("importCalendar")->click();
    CHECK(bench.desk.settings.workingCalendar(1) ==
          core::calendar::WorkingCalendar{{"2027-02-06"}, {"2027-02-14"}});
    CHECK(holidays->toPlainText() == QStringLiteral("2027-02-06"));
    CHECK(bench.error().isEmpty());
    bench.desk.prompts.files = {QString::fromStdString(folder.write("b.json", "[]").string())};
    bench.find<QPushButton>("importCalendar")->click();
    CHECK_FALSE(bench.error().isEmpty());
    bench.find<QPushButton>("resetCalendar")->click();
    CHECK(bench.desk.settings.workingCalendar(1) == core::calendar::chineseCalendar());
}
