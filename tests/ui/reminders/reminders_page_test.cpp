#include "ui/reminders/reminders_page.h"

#include <QAbstractButton>
#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTest>

#include "core/notices/notice_reader.h"
#include "core/notices/notice_service.h"
#include "core/reminders/reminder_reader.h"
#include "core/settings/case_rules_reader.h"
#include "tests/support/order_builder.h"
#include "tests/support/qt/desk.h"
#include "tests/support/qt/printing.h"
#include "ui/common/data_table.h"
#include "ui/common/empty_state.h"
#include "ui/common/notice_banner.h"

using namespace core::reminders;
using namespace std::chrono_literals;
using ui::reminders::RemindersPage;

namespace {

struct Window {
    support::TemporaryFolder folder;
    core::storage::Profile profile{core::storage::profileIn(folder.path()),
                                   [] { return *core::parseLocalTime("2017-07-08 12:00:00"); }};
    core::storage::Database opened() {
        auto database = profile.connect(core::storage::Database::Mode::ReadWrite);
        database.execute("INSERT INTO work_shop (id, name, created_at) VALUES (1, 'shop', 0)");
        return database;
    }
    support::Desk desk{opened()};
    core::storage::Database lister = profile.connect(core::storage::Database::Mode::ReadOnly);
    core::notices::NoticeReader notices{desk.database};
    core::notices::NoticeService noticeService{
        desk.database, desk.clock, [](auto, const auto&, const auto&) { return false; }};
    ReminderReader reader{
        desk.database,
        [this](auto shop) {
            return core::settings::CaseRulesReader(desk.database).reminderRules(shop);
        },
        lister,
        [this](auto shop) { return core::settings::CaseRulesReader(lister).reminderRules(shop); }};
    ReminderService service{
        desk.database, desk.clock,
        [this](auto shop) {
            return core::settings::CaseRulesReader(desk.database).reminderRules(shop);
        },
        noticeService, [](auto, const auto&, const auto&) { return true; }};
    std::unique_ptr<RemindersPage> page;

    Window() {
        desk.environment.cases.reminders = &reader;
        desk.environment.cases.reminderService = &service;
        desk.environment.cases.notices = &notices;
        desk.environment.cases.noticeService = &noticeService;
        order("1001", "小满", 2h);
        order("1002", "小满", 3h);
        order("1003", "云上", 4h);
        order("1004", "远山", 0h);
        page = std::make_unique<RemindersPage>(desk.environment);
        page->resize(1280, 720);
        page->show();
        page->enter();
        settle();
    }
    void order(const std::string& number, const std::string& buyer, std::chrono::hours ago) {
        support::anOrder(number)
            .state(core::orders::OrderState::Unpaid)
            .buyer(buyer)
            .store(desk.database);
        desk.database.execute("UPDATE mirror_order SET paid_at = NULL, created_at = " +
                              std::to_string((desk.now - ago).time_since_epoch().count()) +
                              " WHERE order_no = '" + number + "'");
    }
    void settle() {
        REQUIRE(QTest::qWaitFor([this] {
            QTest::qWait(120);
            return !desk.quickJobs.isBusy();
        }));
        // A list is posted before its job ends.
        QCoreApplication::processEvents();
    }
    ui::common::DataTable* table() {
        return page->findChild<ui::common::DataTable*>(QStringLiteral("remindersTable"));
    }
    int rows() { return table()->model()->rowCount(); }
    template <class Widget = QAbstractButton>
    Widget* find(const char* name) {
        return page->findChild<Widget*>(QLatin1String(name));
    }
    QString banner() {
        auto* found = page->findChild<ui::common::NoticeBanner*>();
        return found->isVisible() ? found->text() : QString();
    }
    void scope(ReminderScope scope) {
        page->findChild<QAbstractButton*>(
                QStringLiteral("reminders.scope%1").arg(static_cast<int>(scope)))
            ->click();
        settle();
    }
};

}  // namespace

TEST_CASE("the unpaid list holds back whom a rule protects and says until when") {
    Window window;
    QAbstractItemModelTester tester(window.table()->model(),
                                    QAbstractItemModelTester::FailureReportingMode::Fatal);
    CHECK(window.rows() == 3);
    window.scope(ReminderScope::Held);
    REQUIRE(window.rows() == 1);
    CHECK(window.table()->model()->index(0, 1).data().toString() == QStringLiteral("1004"));
    CHECK_FALSE(window.find("reminder.remind")->isEnabled());
    CHECK(window.find<QLabel>("reminder.barrier")->text().contains(QStringLiteral("12:30")));
    window.scope(ReminderScope::Unpaid);
    CHECK(window.rows() == 4);
}

TEST_CASE("the unpaid orders fit a small window at 150 %") {
    Window window;
    // 1280 pixels less the rail, at 150 %.
    CHECK(window.page->minimumSizeHint().width() <= 760);
    CHECK(window.page->minimumSizeHint().height() <= 420);
}

TEST_CASE("a reminder takes the text of the cause, and its buyer leaves the list") {
    Window window;
    REQUIRE(window.table()->selectKey(QStringLiteral("1001")));
    auto* cause = window.find<QComboBox>("reminder.cause");
    const auto unknown = window.find<QPlainTextEdit>("reminder.text")->toPlainText();
    cause->setCurrentIndex(cause->findData(static_cast<int>(ReminderCause::Price)));
    Q_EMIT cause->activated(cause->currentIndex());
    CHECK(window.find<QPlainTextEdit>("reminder.text")->toPlainText() != unknown);
    window.find("reminder.remind")->click();
    const auto reminders = window.reader.ofOrder({1, "1001"});
    REQUIRE(reminders.size() == 1);
    CHECK(reminders.front().cause == ReminderCause::Price);
    const auto notice = window.notices.find(*reminders.front().notice);
    CHECK(notice->text == reminders.front().text);
    // There is no conversation with the buyer: it is copied, and told once all the same.
    CHECK(notice->state == core::notices::NoticeState::Copied);
    CHECK(QGuiApplication::clipboard()->text().toStdString() == notice->text);
    window.settle();
    // The other order of the same buyer cools down too.
    CHECK(window.rows() == 1);
    window.scope(ReminderScope::Reminded);
    REQUIRE(window.rows() == 1);
    auto* result = window.find<QComboBox>("reminder.result");
    result->setCurrentIndex(result->findData(static_cast<int>(ReminderResult::WillPay)));
    window.find<QLineEdit>("reminder.note")->setText(QStringLiteral("下午付"));
    window.find("reminder.keep")->click();
    CHECK(window.reader.ofOrder({1, "1001"}).front().result == ReminderResult::WillPay);
    CHECK(window.reader.ofOrder({1, "1001"}).front().note == "下午付");
}

TEST_CASE("a double click reminds one buyer, and a copy that did not go out waits") {
    Window window;
    REQUIRE(window.table()->selectKey(QStringLiteral("1001")));
    auto* remind = window.find("reminder.remind");
    CHECK(remind->text() == QStringLiteral("Copy the reminder"));
    QTest::mouseClick(remind, Qt::LeftButton);
    window.settle();
    QTest::mouseEvent(QTest::MouseDClick, remind, Qt::LeftButton, {}, {});
    QTest::mouseRelease(remind, Qt::LeftButton);
    CHECK(window.desk.database.integer("SELECT count(*) FROM work_reminder") == 1);
    CHECK(window.reader.ofOrder({1, "1001"}).front().telling == ReminderTelling::Told);
    auto* undo = window.find("toastAction");
    REQUIRE(undo->isVisible());
    undo->click();
    window.settle();
    CHECK(window.reader.ofOrder({1, "1001"}).front().telling == ReminderTelling::Waiting);
    window.scope(ReminderScope::Held);
    REQUIRE(window.table()->selectKey(QStringLiteral("1001")));
    CHECK(window.find<QLabel>("reminder.barrier")->text().contains(QStringLiteral("To tell")));
}

TEST_CASE("a conversation that nothing sends to has the reminder copied") {
    Window window;
    window.desk.database.execute(
        "INSERT INTO work_conversation (id, shop_id, channel, buyer, state, opened_at) "
        "VALUES (1, 1, 'import', '小满', 'waiting', 1499480000)");
    REQUIRE(window.table()->selectKey(QStringLiteral("1001")));
    window.desk.environment.bridgeChanged.emit();
    CHECK(window.find("reminder.remind")->text() == QStringLiteral("Copy the reminder"));
    CHECK(window.find("reminder.conversation")->isEnabled());
    window.desk.environment.bridgeClients = {{"robot", "import", {1}, true}};
    window.desk.environment.bridgeChanged.emit();
    CHECK(window.find("reminder.remind")->text() == QStringLiteral("Remind"));
}

TEST_CASE("many are offered to be reminded only where one may be") {
    Window window;
    window.scope(ReminderScope::Held);
    window.table()->selectAll();
    QTest::qWait(50);
    CHECK_FALSE(window.find("reminders.bulk")->isEnabled());
    window.scope(ReminderScope::Reminded);
    REQUIRE(window.rows() == 0);
    CHECK_FALSE(window.find("reminders.bulk")->isEnabled());
}

TEST_CASE("in a low window the buttons of a reminder stand below its text") {
    Window window;
    REQUIRE(window.table()->selectKey(QStringLiteral("1001")));
    window.find("reminder.remind")->click();
    window.settle();
    // With a long reason and what the buyer said.
    window.scope(ReminderScope::Held);
    REQUIRE(window.table()->selectKey(QStringLiteral("1002")));
    window.page->resize(760, 420);
    QCoreApplication::processEvents();
    // As low as the page lets itself be made.
    window.page->resize(760, window.page->minimumSizeHint().height());
    QCoreApplication::processEvents();
    auto* barrier = window.find<QLabel>("reminder.barrier");
    REQUIRE(barrier->heightForWidth(barrier->width()) > barrier->fontMetrics().height() * 3 / 2);
    CHECK(barrier->height() >= barrier->heightForWidth(barrier->width()));
    auto* text = window.find<QPlainTextEdit>("reminder.text");
    auto* remind = window.find("reminder.remind");
    CHECK(text->mapTo(window.page.get(), QPoint(0, text->height())).y() <=
          remind->mapTo(window.page.get(), QPoint()).y());
    CHECK(text->height() >= 40);
}

TEST_CASE("many are reminded by the rules, and the page says who was left out") {
    Window window;
    window.table()->selectAll();
    QTest::qWait(50);
    REQUIRE(window.find("reminders.bulk")->isEnabled());
    window.find("reminders.bulk")->click();
    CHECK(window.banner().contains(QStringLiteral("2")));
    CHECK(window.desk.database.integer("SELECT count(*) FROM work_reminder") == 2);
    window.settle();
    CHECK(window.rows() == 0);
    // The empty list leads to those whom the rules hold back.
    auto* empty = window.page->findChild<ui::common::EmptyState*>();
    REQUIRE(empty->isVisible());
    Q_EMIT empty->activated();
    window.settle();
    CHECK(window.rows() > 0);
}

TEST_CASE("what is being written survives a refresh of the list") {
    Window window;
    REQUIRE(window.table()->selectKey(QStringLiteral("1003")));
    window.find<QPlainTextEdit>("reminder.text")->setPlainText(QStringLiteral("我的话"));
    window.order("1005", "新人", 5h);
    window.desk.environment.mirrorChanged.emit();
    window.settle();
    CHECK(window.rows() == 4);
    CHECK(window.find<QPlainTextEdit>("reminder.text")->toPlainText() == QStringLiteral("我的话"));
}
