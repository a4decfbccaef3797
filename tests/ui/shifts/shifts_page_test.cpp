#include "ui/shifts/shifts_page.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>
#include <QTableView>
#include <QTest>
#include <QTimeEdit>

#include "core/shifts/shift_reader.h"
#include "core/shifts/shift_service.h"
#include "tests/support/qt/desk.h"
#include "tests/support/qt/printing.h"
#include "ui/common/notice_banner.h"
#include "ui/shifts/break_reminder.h"
#include "ui/shifts/shifts_text.h"
#include "ui/shifts/week_painting.h"

using namespace core::shifts;
using namespace std::chrono_literals;
using core::agents::Role;
using ui::shifts::ShiftsPage;
using ui::shifts::ShiftsText;

namespace {

struct Window {
    support::Desk desk;
    support::TemporaryFolder folder;
    Role role = Role::Owner;
    ShiftReader reader{desk.database, desk.database};
    ShiftService service{desk.database, desk.clock};
    Day monday = mondayOf(dayOf(desk.now));
    std::unique_ptr<ShiftsPage> page;

    explicit Window(Role actor = Role::Owner) : role(actor) {
        desk.environment.cases.shifts = &reader;
        desk.environment.cases.shiftService = &service;
        desk.environment.actor = [this] { return core::agents::Actor{"Lin", role}; };
        REQUIRE(service.addShift({"早班", 8h, 16h, 1h}, {"组长"}));
        REQUIRE(service.addShift({"晚班", 16h, 24h, 1h}, {"组长"}));
        REQUIRE(service.plan({{monday, "Lin", Slot{Post::Front, 1}}}, {"组长"}));
        page = std::make_unique<ShiftsPage>(desk.environment);
        page->resize(1144, 640);
        page->show();
        page->enter();
    }
    template <class Widget = QAbstractButton>
    Widget* find(const char* name) {
        return page->findChild<Widget*>(QLatin1String(name));
    }
    QTableView* grid() { return find<QTableView>("shifts.grid"); }
    QString cell(int row, int column) {
        return grid()->model()->index(row, column).data().toString();
    }
    void mark(int row, int column) { grid()->setCurrentIndex(grid()->model()->index(row, column)); }
};

}  // namespace

TEST_CASE("a lead plans the marked days by a digit, takes them off, and publishes the week") {
    Window window;
    CHECK(window.cell(0, 0).startsWith(QStringLiteral("早班")));
    window.mark(0, 1);
    QTest::keyClick(window.grid(), Qt::Key_2);
    CHECK(window.cell(0, 1).startsWith(QStringLiteral("晚班")));
    CHECK(window.cell(0, 7) == ShiftsText::hours(14h));
    window.mark(0, 0);
    QTest::keyClick(window.grid(), Qt::Key_Delete);
    CHECK(window.cell(0, 0).isEmpty());
    window.find("shifts.publish")->click();
    CHECK(window.reader.roster(window.monday, window.monday + std::chrono::days{7}).size() == 1);
    CHECK_FALSE(window.find("shifts.publish")->isEnabled());
    CHECK(window.find("shifts.withdraw")->isVisible());
}

TEST_CASE("a plan over the limits is told, and published only when that is wanted") {
    Window window;
    REQUIRE(
        window.service.plan({{window.monday, "Lin", Slot{Post::Back, 2}},
                             {window.monday + std::chrono::days{1}, "Lin", Slot{Post::Front, 1}}},
                            {"组长"}));
    CHECK(window.find<QLabel>("shifts.findings")->text().contains(QStringLiteral("⚠")));
    window.find("shifts.publish")->click();
    CHECK(window.reader.week(window.monday).state == PlanState::Draft);
    auto* banner = window.page->findChild<ui::common::NoticeBanner*>();
    REQUIRE(banner->notice().run);
    banner->notice().run();
    CHECK(window.reader.week(window.monday).state == PlanState::Published);
}

TEST_CASE("who does not lead reads what is published and cannot plan") {
    Window window(Role::Agent);
    CHECK(window.cell(0, 0).isEmpty());
    CHECK_FALSE(window.find("shifts.publish")->isVisible());
    CHECK_FALSE(window.find("shifts.put")->isVisible());
    window.mark(0, 1);
    QTest::keyClick(window.grid(), Qt::Key_2);
    CHECK(window.reader.week(window.monday).duties.size() == 1);
    REQUIRE(window.service.publish(window.monday, 0, false, {"组长"}));
    CHECK(window.cell(0, 0).startsWith(QStringLiteral("早班")));
    for (const auto& command : window.page->commands()) {
        if (command.id == QStringLiteral("shifts.publish") ||
            command.id == QStringLiteral("shifts.rotate")) {
            CHECK_FALSE(command.isEnabled());
        }
    }
}

TEST_CASE("a shift, the limits and a rotation come from their forms") {
    Window window;
    window.find("shifts.edit")->click();
    window.find<QLineEdit>("shifts.name")->setText(QStringLiteral("夜班"));
    window.find<QTimeEdit>("shifts.from")->setTime(QTime(22, 0));
    window.find<QTimeEdit>("shifts.to")->setTime(QTime(6, 0));
    window.find("shifts.shiftForm.send")->click();
    const auto shifts = window.reader.shifts();
    REQUIRE(shifts.size() == 3);
    CHECK(shifts.back().to == 30h);
    CHECK(ShiftsText::times(22h, 30h) == QStringLiteral("22:00–06:00 (+1)"));
    CHECK(ShiftsText::times(16h, 24h) == QStringLiteral("16:00–24:00"));
    CHECK_FALSE(window.find<QWidget>("shifts.shiftForm")->isVisible());

    window.find("shifts.limits")->click();
    window.find<QDoubleSpinBox>("shifts.mostAWeek")->setValue(40);
    window.find<QSpinBox>("shifts.breakAfter")->setValue(50);
    window.find("shifts.limitsForm.send")->click();
    CHECK(window.reader.rules().mostAWeek == 40h);
    CHECK(window.reader.rules().breakAfter == 50min);

    window.find("shifts.next")->click();
    window.find("shifts.rotate")->click();
    CHECK(window.find<QLabel>("shifts.groups")->text().contains(QStringLiteral("Lin")));
    window.find<QSpinBox>("shifts.weeks")->setValue(2);
    window.find("shifts.rotationForm.send")->click();
    const auto first = window.reader.week(window.monday + std::chrono::days{7}).duties;
    const auto second = window.reader.week(window.monday + std::chrono::days{14}).duties;
    REQUIRE(first.size() == 5);
    CHECK(first.front().shift == 1);
    CHECK(second.front().shift == 2);
}

TEST_CASE("the week leaves as a table and as a PDF") {
    Window window;
    const auto path = [&](const char* name) {
        return QString::fromStdString((window.folder.path() / name).string());
    };
    for (const char* name : {"week.xlsx", "week.csv", "week.pdf"}) {
        window.desk.prompts.savePath = path(name);
        window.find("shifts.export")->click();
        INFO(name);
        CHECK(QFileInfo(path(name)).size() > 100);
    }
    window.desk.prompts.savePath = path("missing/week.pdf");
    window.find("shifts.export")->click();
    CHECK(window.page->findChild<ui::common::NoticeBanner*>()->isVisible());
}

TEST_CASE("the reminder of a break comes after the limit and may be put off") {
    Window window;
    REQUIRE(window.service.setRules({.breakAfter = 30min, .putOff = 5min}, {"组长"}));
    ui::shifts::BreakReminder reminder(window.desk.environment);
    QStringList told;
    QObject::connect(&reminder, &ui::shifts::BreakReminder::due,
                     [&](const QString& text, const QString&) { told << text; });
    const auto work = [&](std::chrono::minutes length) {
        for (auto left = length; left > 0min; left -= 1min) {
            window.desk.now += 1min;
            QTest::keyClick(window.grid(), Qt::Key_Shift);
            QMetaObject::invokeMethod(&reminder, "look");
        }
    };
    work(29min);
    CHECK(told.isEmpty());
    work(2min);
    CHECK(told.size() == 1);
    reminder.putOff();
    work(4min);
    CHECK(told.size() == 1);
    work(2min);
    CHECK(told.size() == 2);
    // A pause of five minutes ends it.
    window.desk.now += 5min;
    work(29min);
    CHECK(told.size() == 2);
}
