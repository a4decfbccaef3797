#include "ui/notices/notices_page.h"

#include <QAbstractButton>
#include <QClipboard>
#include <QCoreApplication>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTest>

#include "core/notices/notice_reader.h"
#include "core/notices/notice_service.h"
#include "core/notices/order_notices.h"
#include "tests/support/order_builder.h"
#include "tests/support/qt/desk.h"
#include "tests/support/qt/printing.h"
#include "ui/common/data_table.h"
#include "ui/common/notice_banner.h"

using namespace std::chrono_literals;
using namespace core::notices;
using core::orders::OrderState;
using ui::notices::NoticesPage;

namespace {

struct Window {
    support::Desk desk;
    NoticeService service{
        desk.database, desk.clock,
        [this](std::int64_t talk, const std::string& text,
               const core::agents::Actor& actor) -> std::optional<QueuedReply> {
            const auto queued = desk.outbox.queue({.conversation = talk, .text = text}, actor);
            return queued ? std::optional(QueuedReply{queued->id}) : std::nullopt;
        }};
    NoticeReader reader{desk.database};
    OrderNotices notices{desk.database, desk.clock, service,
                         [this](core::orders::ShopId shop) {
                             return NoticeSettings{desk.settings.noticeRules(shop), {}};
                         },
                         [this] { return desk.settings.couriers(); }};
    std::vector<ui::common::CaseStart> started;
    core::Subscription subscription;
    std::unique_ptr<NoticesPage> page;

    Window() {
        desk.environment.cases.notices = &reader;
        desk.environment.cases.noticeService = &service;
        desk.environment.cases.orderNotices = &notices;
        subscription = desk.environment.caseStartRequested.subscribe(
            [this](const ui::common::CaseStart& start) { started.push_back(start); });
        page = std::make_unique<NoticesPage>(desk.environment);
        page->resize(1100, 620);
        page->show();
        page->enter();
    }
    template <class Widget = QAbstractButton>
    Widget* find(const char* name) {
        // What an act changed is read once the events are through.
        QCoreApplication::processEvents();
        return page->findChild<Widget*>(QLatin1String(name));
    }
    void talk() {
        core::conversations::InboundMessage message;
        message.shop = 1;
        message.channel = "qianniu";
        message.externalConversation = "小满";
        message.buyer = "小满";
        message.sender = "小满";
        message.at = core::Moment{desk.now};
        message.text = "在吗";
        (void)desk.messages.receive({message}, {"channel"});
    }
    /// A client that sends comes or goes.
    void connect(bool sends) {
        desk.environment.bridgeClients = {{"robot", "qianniu", {1}, sends}};
        desk.environment.bridgeChanged.emit();
        QCoreApplication::processEvents();
    }
    QString text() { return find<QPlainTextEdit>("notices.text")->toPlainText(); }
    std::string storedText(const char* number) {
        return reader.about({1, "order", number}).front().text;
    }
    void order(const char* number, OrderState state, const char* tracking = "753") {
        support::anOrder(number).state(state).buyer("小满").store(desk.database);
        const std::string at = std::to_string((desk.now - 1h).time_since_epoch().count());
        desk.database.execute("UPDATE mirror_order SET shipped_at = " + at +
                              ", received_at = " + at +
                              ", courier = '中通快递', tracking_no = nullif('" + tracking +
                              "', '') WHERE order_no = '" + number + "'");
        while (notices.takeIn()) {
        }
    }
    [[nodiscard]] int rows() {
        return find<ui::common::DataTable>("noticesTable")->model()->rowCount();
    }
    void choose(ui::notices::NoticeGroup group) {
        page->findChild<QAbstractButton*>(
                QStringLiteral("notices.group%1").arg(static_cast<int>(group)))
            ->click();
    }
};

}  // namespace

TEST_CASE("a ship notice is sent to the buyer's conversation and leaves the list") {
    Window window;
    CHECK(window.page->waitingCount() == 0);
    window.talk();
    window.connect(true);
    window.order("1001", OrderState::Shipped);
    REQUIRE(window.rows() == 1);
    CHECK(window.page->waitingCount() == 1);
    auto* text = window.find<QPlainTextEdit>("notices.text");
    CHECK(text->toPlainText().contains(QStringLiteral("753")));
    text->setPlainText(QStringLiteral("您的包裹 753 已发出"));
    window.find("notices.send")->click();
    CHECK(window.rows() == 0);
    CHECK(window.page->waitingCount() == 0);
    CHECK(window.desk.database.integer(
              "SELECT count(*) FROM work_outbox WHERE text = '您的包裹 753 已发出'") == 1);
    // It is not told yet, and stands where it can be followed.
    window.choose(ui::notices::NoticeGroup::Told);
    CHECK(window.rows() == 0);
    window.choose(ui::notices::NoticeGroup::OnTheWay);
    REQUIRE(window.rows() == 1);
    CHECK(window.find<ui::common::DataTable>("noticesTable")
              ->model()
              ->index(0, 0)
              .data()
              .toString() == QStringLiteral("On its way"));
    CHECK_FALSE(window.find("notices.skip")->isEnabled());
    window.desk.now += 1min;
    (void)window.desk.outbox.releaseDue();
    const auto handed = window.desk.outbox.handOver(1, "qianniu", 9);
    REQUIRE(handed.size() == 1);
    REQUIRE(window.desk.outbox.fail(handed.front().ownId, "blocked"));
    CHECK(window.service.settleReplies().size() == 1);
    CHECK(window.rows() == 0);
    window.choose(ui::notices::NoticeGroup::All);
    REQUIRE(window.rows() == 1);
    CHECK(window.find<ui::common::DataTable>("noticesTable")
              ->model()
              ->index(0, 0)
              .data()
              .toString() == QStringLiteral("Not delivered"));
    CHECK(window.find<QLabel>("notices.answer")->text().contains(QStringLiteral("channel")));
}

TEST_CASE("where nothing sends to the conversation the button copies, and says so") {
    Window window;
    window.talk();
    window.order("1001", OrderState::Shipped);
    window.connect(false);
    CHECK(window.find("notices.send")->text() == QStringLiteral("Copy"));
    window.connect(true);
    CHECK(window.find("notices.send")->text() == QStringLiteral("Send"));
    window.connect(false);
    window.find("notices.send")->click();
    CHECK(window.desk.database.integer("SELECT count(*) FROM work_outbox") == 0);
    CHECK(QGuiApplication::clipboard()->text().toStdString() == window.storedText("1001"));
    CHECK(window.rows() == 0);
    // A copy that never went out waits again, from the toast or from what was told.
    auto* undo = window.page->findChild<QAbstractButton*>(QStringLiteral("toastAction"));
    REQUIRE(undo->isVisible());
    undo->click();
    REQUIRE(window.rows() == 1);
    window.find("notices.send")->click();
    window.choose(ui::notices::NoticeGroup::Told);
    REQUIRE(window.rows() == 1);
    auto* back = window.find("notices.takeBack");
    REQUIRE(back->isVisible());
    back->click();
    CHECK(window.rows() == 0);
    window.choose(ui::notices::NoticeGroup::All);
    CHECK(window.rows() == 1);
    CHECK_FALSE(window.find("notices.takeBack")->isVisible());
}

TEST_CASE("a double click on an act works one notice") {
    Window window;
    window.order("1001", OrderState::Shipped);
    window.order("1002", OrderState::Shipped);
    window.order("1003", OrderState::Shipped);
    REQUIRE(window.rows() == 3);
    for (const auto* name : {"notices.send", "notices.copy"}) {
        auto* button = window.find(name);
        const int before = window.rows();
        QTest::mouseClick(button, Qt::LeftButton);
        QCoreApplication::processEvents();
        QTest::mouseEvent(QTest::MouseDClick, button, Qt::LeftButton, {}, {});
        QTest::mouseRelease(button, Qt::LeftButton);
        CHECK(window.rows() == before - 1);
    }
}

TEST_CASE("a text that was written stays when another notice is looked at") {
    Window window;
    window.order("1001", OrderState::Shipped);
    window.order("1002", OrderState::Shipped);
    auto* table = window.find<ui::common::DataTable>("noticesTable");
    REQUIRE(window.rows() == 2);
    table->selectRowNumber(0);
    auto* text = window.find<QPlainTextEdit>("notices.text");
    text->selectAll();
    text->insertPlainText(QStringLiteral("您的包裹 753 今天发出"));
    table->selectRowNumber(1);
    CHECK(window.text() != QStringLiteral("您的包裹 753 今天发出"));
    CHECK(window.storedText("1001") == "您的包裹 753 今天发出");
    table->selectRowNumber(0);
    CHECK(window.text() == QStringLiteral("您的包裹 753 今天发出"));
    // What is typed into the one in front goes with many as well.
    text->selectAll();
    text->insertPlainText(QStringLiteral("您的包裹 753 已出库"));
    table->selectAll();
    window.find("notices.copy")->click();
    CHECK(window.rows() == 0);
    CHECK(QGuiApplication::clipboard()->text().contains(QStringLiteral("已出库")));
    CHECK_FALSE(window.page->findChild<ui::common::NoticeBanner*>()->isVisible());
}

TEST_CASE("nothing of many goes out while the text typed into one is refused") {
    Window window;
    window.order("1001", OrderState::Shipped);
    window.order("1002", OrderState::Shipped);
    REQUIRE(window.rows() == 2);
    auto* table = window.find<ui::common::DataTable>("noticesTable");
    table->selectRowNumber(0);
    auto* text = window.find<QPlainTextEdit>("notices.text");
    auto* copy = window.find("notices.copy");
    text->selectAll();
    text->insertPlainText(QStringLiteral("您的包裹 753 已出库"));
    table->selectAll();
    QGuiApplication::clipboard()->setText(QStringLiteral("before"));
    // A colleague was faster by a moment.
    const auto notice = window.reader.about({1, "order", "1001"}).front();
    REQUIRE(window.service.edit(notice.id, notice.version, "您的包裹 753 明天到", {"Wang"}));
    copy->click();
    CHECK(window.rows() == 2);
    CHECK(QGuiApplication::clipboard()->text() == QStringLiteral("before"));
    CHECK(window.page->findChild<ui::common::NoticeBanner*>()->isVisible());
    CHECK(window.text() == QStringLiteral("您的包裹 753 已出库"));
    table->selectAll();
    copy->click();
    CHECK(window.rows() == 0);
    CHECK(QGuiApplication::clipboard()->text().contains(QStringLiteral("已出库")));
}

TEST_CASE("the notices fit a small window at 150 %") {
    Window window;
    // 1280 pixels less the rail, at 150 %.
    CHECK(window.page->minimumSizeHint().width() <= 760);
}

TEST_CASE("without a conversation the text is copied, and what is missing never leaves") {
    Window window;
    window.order("1001", OrderState::Shipped, "");
    REQUIRE(window.rows() == 1);
    CHECK(window.find<QLabel>("notices.missing")->isVisible());
    QGuiApplication::clipboard()->setText(QStringLiteral("before"));
    window.find("notices.copy")->click();
    CHECK(QGuiApplication::clipboard()->text() == QStringLiteral("before"));
    CHECK(window.rows() == 1);
    window.find<QPlainTextEdit>("notices.text")->setPlainText(QStringLiteral("已发货，单号 9"));
    CHECK_FALSE(window.find<QLabel>("notices.missing")->isVisible());
    CHECK(window.find("notices.send")->text() == QStringLiteral("Copy"));
    window.find("notices.send")->click();
    CHECK(QGuiApplication::clipboard()->text() == QStringLiteral("已发货，单号 9"));
    CHECK(window.rows() == 0);
    window.choose(ui::notices::NoticeGroup::Told);
    CHECK(window.rows() == 1);
    CHECK_FALSE(window.find("notices.send")->isEnabled());
}

TEST_CASE("many are copied as lines and skipped with one reason") {
    Window window;
    window.order("1001", OrderState::Shipped);
    window.order("1002", OrderState::Shipped);
    window.order("1003", OrderState::Shipped);
    auto* table = window.find<ui::common::DataTable>("noticesTable");
    REQUIRE(window.rows() == 3);
    table->selectAll();
    window.find("notices.skip")->click();
    CHECK(window.rows() == 3);
    window.find<QLineEdit>("notices.reason")->setText(QStringLiteral("群里通知过"));
    table->selectRowNumber(2);
    window.find("notices.skip")->click();
    REQUIRE(window.rows() == 2);
    table->selectAll();
    window.find("notices.copy")->click();
    const auto lines = QGuiApplication::clipboard()->text().split(u'\n');
    REQUIRE(lines.size() == 2);
    CHECK(lines.front().startsWith(QStringLiteral("小满\t1001\t")));
    CHECK(window.rows() == 0);
}

TEST_CASE("the answer to a follow-up becomes thanks or a case") {
    Window window;
    window.order("1001", OrderState::Finished);
    window.order("1002", OrderState::Finished);
    for (const auto& notice : window.reader.waiting(std::nullopt, 10)) {
        if (notice.kind == NoticeKind::DeliveryFollowUp) {
            REQUIRE(window.service.markCopied(notice.id, 0, {"Lin"}));
        }
    }
    window.choose(ui::notices::NoticeGroup::Unanswered);
    REQUIRE(window.rows() == 2);
    window.find<QLineEdit>("notices.note")->setText(QStringLiteral("很好"));
    window.find("notices.satisfied")->click();
    REQUIRE(window.rows() == 1);
    CHECK(window.started.empty());
    CHECK(window.page->waitingCount() == 2);
    window.find("notices.asReturn")->click();
    CHECK(window.rows() == 0);
    REQUIRE(window.started.size() == 1);
    CHECK(window.started.front().kind == "return");
    CHECK(window.started.front().fromKind == "notice");
    CHECK(window.started.front().orderNumber == "1002");
}

TEST_CASE("the tier's benefit is offered for the text") {
    Window window;
    REQUIRE(window.desk.settingsService.setBenefitHints(
        1, {.newBuyer = "首单包邮", .oldBuyer = "老客九折", .vip = "免费加急"}, {"Lin"}));
    window.desk.database.execute(
        "INSERT INTO mirror_customer (shop_id, nick, order_count, paid_count, paid_fen) "
        "VALUES (1, '小满', 30, 30, 900000)");
    window.order("1001", OrderState::Shipped);
    CHECK(window.find<QLabel>("notices.hint")->text() == QStringLiteral("免费加急"));
    window.find("notices.putHint")->click();
    CHECK(window.find<QPlainTextEdit>("notices.text")
              ->toPlainText()
              .endsWith(QStringLiteral("免费加急")));
}

TEST_CASE("the groups count what waits in them") {
    Window window;
    window.order("1001", OrderState::Shipped);
    window.order("1002", OrderState::Finished);
    window.choose(ui::notices::NoticeGroup::FollowUp);
    CHECK(window.rows() == 1);
    window.choose(ui::notices::NoticeGroup::Thanks);
    CHECK(window.rows() == 1);
    window.choose(ui::notices::NoticeGroup::Cases);
    CHECK(window.rows() == 0);
    for (const auto& command : window.page->commands()) {
        CHECK_FALSE(command.shortcut.isEmpty());
    }
}

TEST_CASE("an agent is not shown what a colleague's case has to tell, and the rail agrees") {
    Window window;
    auto actor = core::agents::Actor{"Lin", core::agents::Role::Agent};
    window.desk.environment.actor = [&actor] { return actor; };
    window.desk.database.execute(
        "INSERT INTO work_ticket (id, shop_id, level, topic, state, buyer, customer_info, "
        "without_customer, problem, progress, follow_up, owner, created_by, created_at) VALUES "
        "(1, 1, 'second', 'other', 'solved', 'b', '', 0, 'p', '', '', 'Wang', 'x', 0)");
    for (const auto* kind : {"ticket", "order"}) {
        REQUIRE(window.service.add({.about = {1, kind, "1"},
                                    .kind = NoticeKind::TicketResult,
                                    .buyer = "小满",
                                    .text = "好了",
                                    .dueAt = window.desk.now},
                                   {"x"}));
    }
    const auto rows = [&] {
        window.page->enter();
        return window.find<ui::common::DataTable>("noticesTable")->model()->rowCount();
    };
    CHECK(rows() == 1);
    CHECK(window.page->waitingCount() == 1);
    actor.role = core::agents::Role::Lead;
    CHECK(rows() == 2);
    CHECK(window.page->waitingCount() == 2);
}
