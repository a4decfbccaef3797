#include "ui/requests/requests_page.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QCoreApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMouseEvent>
#include <QTest>

#include "core/notices/notice_rules.h"
#include "core/notices/notice_service.h"
#include "core/requests/request_reader.h"
#include "core/requests/request_service.h"
#include "tests/support/order_builder.h"
#include "tests/support/qt/desk.h"
#include "tests/support/qt/printing.h"
#include "ui/common/data_table.h"
#include "ui/common/notice_banner.h"

using namespace core::requests;
using core::orders::OrderState;
using ui::requests::RequestsPage;

namespace {

struct Window {
    support::Desk desk;
    support::TemporaryFolder folder;
    core::notices::NoticeService notices{
        desk.database, desk.clock, [](auto, const auto&, const auto&) { return false; }};
    RequestService service{
        desk.database, desk.clock, notices,
        {.requestEdit =
             [this](const core::orders::OrderKey& order, core::orders::OrderField field,
                    const std::string& after, const core::agents::Actor& actor) {
                 const auto edit = desk.annotations.requestEdit(order, field, after, actor);
                 return edit ? std::optional(edit->id) : std::nullopt;
             },
         .withdrawEdit = [](std::int64_t, const core::agents::Actor&) {},
         .textOf =
             [](core::orders::ShopId, const std::string& key) {
                 return core::notices::defaultTemplate(key);
             }}};
    RequestReader reader{desk.database};
    std::vector<ui::common::CaseStart> started;
    core::Subscription subscription;
    std::unique_ptr<RequestsPage> page;

    Window() {
        desk.environment.cases.requests = &reader;
        desk.environment.cases.requestService = &service;
        page = std::make_unique<RequestsPage>(desk.environment);
        page->resize(1200, 640);
        page->show();
        page->enter();
        subscription = desk.environment.caseStartRequested.subscribe(
            [this](const ui::common::CaseStart& start) { started.push_back(start); });
    }
    template <class Widget = QAbstractButton>
    Widget* find(const char* name) {
        // What an act changed is read once the events are through.
        QCoreApplication::processEvents();
        return page->findChild<Widget*>(QLatin1String(name));
    }
    void order(const char* number, OrderState state) {
        support::anOrder(number).state(state).fen(3'000).buyer("小满").item("A", 3'000).sku(
            "红色").store(desk.database);
    }
    void open(const char* number, RequestKind kind) {
        desk.environment.caseStartRequested.emit(
            {.kind = "request", .shop = 1, .orderNumber = number, .buyer = "小满"});
        auto* box = find<QComboBox>("request.kind");
        box->setCurrentIndex(box->findData(static_cast<int>(kind)));
    }
    [[nodiscard]] int rows() {
        return find<ui::common::DataTable>("requestsTable")->model()->rowCount();
    }
};

}  // namespace

TEST_CASE("an address change is asked from an order and granted after the check") {
    Window window;
    window.order("1001", OrderState::Paid);
    window.open("1001", RequestKind::ChangeAddress);
    CHECK(window.find<QWidget>("request.form")->isVisible());
    CHECK_FALSE(window.find<QLabel>("request.guard")->isVisible());
    window.find("request.submit")->click();
    CHECK(window.page->findChild<ui::common::NoticeBanner*>()->isVisible());
    CHECK(window.rows() == 0);
    // Whose order it is stands there, and the refusal leads to its field.
    CHECK(window.find<QLabel>("request.about")->text().contains(QStringLiteral("小满")));
    CHECK(window.page->focusWidget() == window.find<QLineEdit>("request.value"));
    window.find<QLineEdit>("request.value")->setText(QStringLiteral("浙江省 杭州市 西湖区 1号"));
    window.find("request.submit")->click();
    REQUIRE(window.rows() == 1);
    CHECK_FALSE(window.find<QWidget>("request.form")->isVisible());
    // The word of what was done hides none of the buttons.
    auto* toast = window.page->findChild<ui::common::Toast*>();
    REQUIRE(toast->isVisible());
    CHECK(toast->mapTo(window.page.get(), QPoint(0, toast->height())).y() <=
          window.find("requests.grant")->mapTo(window.page.get(), QPoint()).y());
    CHECK(window.page->waitingCount() == 1);
    CHECK(window.find("requests.grant")->isVisible());
    window.find("requests.grant")->click();
    CHECK(window.page->waitingCount() == 1);
    window.find("requests.identity")->click();
    CHECK(window.reader.list(RequestScope::ToDecide, 9).front().identity ==
          IdentityCheck::Unchecked);
    CHECK(window.page->focusWidget() == window.find<QLineEdit>("requests.text"));
    window.find<QLineEdit>("requests.text")->setText(QStringLiteral("核对尾号"));
    window.find("requests.identity")->click();
    // The step after it stands in its place: the list has the focus, not that button.
    CHECK(window.find<ui::common::DataTable>("requestsTable")->hasFocus());
    window.find("requests.grant")->click();
    CHECK_FALSE(window.find("requests.grant")->isVisible());
    CHECK(window.page->waitingCount() == 0);
    CHECK(window.reader.list(RequestScope::Running, 9).front().edit.has_value());
}

TEST_CASE("after a waiver nothing is left to check, and who gave it stands in the row") {
    Window window;
    window.order("1001", OrderState::Paid);
    window.open("1001", RequestKind::ChangeAddress);
    window.find<QLineEdit>("request.value")->setText(QStringLiteral("浙江省 杭州市 西湖区 1号"));
    window.find("request.submit")->click();
    REQUIRE(window.rows() == 1);
    REQUIRE(window.find("requests.waive")->isVisible());
    window.find<QLineEdit>("requests.text")->setText(QStringLiteral("号码停用"));
    window.find("requests.waive")->click();
    CHECK(window.reader.list(RequestScope::Open, 9).front().identity == IdentityCheck::Waived);
    for (const char* step : {"requests.waive", "requests.identity", "requests.stranger"}) {
        CHECK_FALSE(window.find(step)->isVisible());
    }
    CHECK(window.find("requests.grant")->isVisible());
    const auto* model = window.find<ui::common::DataTable>("requestsTable")->model();
    QString row;
    for (int column = 0; column < model->columnCount(); ++column) {
        row += model->index(0, column).data().toString();
    }
    CHECK(row.contains(QStringLiteral("号码停用")));
}

TEST_CASE("a shipped order is not cancelled: intercepting and returning are offered") {
    Window window;
    window.order("1001", OrderState::Shipped);
    window.open("1001", RequestKind::Cancel);
    CHECK(window.find<QLabel>("request.guard")->isVisible());
    CHECK_FALSE(window.find("request.instead0")->isVisible());
    CHECK(window.find("request.instead1")->isVisible());
    CHECK(window.find("request.instead2")->isVisible());
    window.find("request.instead1")->click();
    CHECK_FALSE(window.find<QLabel>("request.guard")->isVisible());
    CHECK(window.page->focusWidget() == window.find<QLineEdit>("request.reason"));
    window.find<QCheckBox>("request.identity")->setChecked(true);
    window.find("request.submit")->click();
    CHECK(window.rows() == 0);
    window.find<QLineEdit>("request.identityNote")->setText(QStringLiteral("核对尾号"));
    window.find("request.submit")->click();
    REQUIRE(window.rows() == 1);
    CHECK(window.reader.list(RequestScope::Open, 9).front().kind == RequestKind::Intercept);
    window.open("1001", RequestKind::Cancel);
    window.find("request.instead2")->click();
    REQUIRE(window.started.size() == 3);
    CHECK(window.started.back().kind == "return");
    CHECK(window.started.back().orderNumber == "1001");
}

TEST_CASE("the choice of goods out of stock, the hand-off list, and done by hand") {
    Window window;
    window.order("1001", OrderState::Paid);
    window.open("1001", RequestKind::OutOfStock);
    window.find("request.submit")->click();
    REQUIRE(window.rows() == 1);
    CHECK(window.find("requests.wait")->isVisible());
    window.find("requests.refund")->click();
    CHECK(window.reader.list(RequestScope::Open, 9).front().choice == StockChoice::Refund);
    window.find<QLineEdit>("requests.text")->setText(QStringLiteral("核对尾号"));
    window.find("requests.identity")->click();
    window.find("requests.grant")->click();
    window.desk.prompts.savePath =
        QString::fromStdString((window.folder.path() / "list.csv").string());
    window.find("requests.handOff")->click();
    CHECK(std::filesystem::exists(window.folder.path() / "list.csv"));
    // Only what is in the list is counted.
    CHECK_FALSE(window.page->findChild<ui::common::Toast*>()->text().contains(QLatin1Char('0')));
    (void)window.service.settle();
    CHECK(window.reader.list(RequestScope::Running, 9).front().state == RequestState::HandedOff);
    window.find("requests.done")->click();
    CHECK(window.page->findChild<ui::common::NoticeBanner*>()->isVisible());
    window.find<QLineEdit>("requests.text")->setText(QStringLiteral("TK1"));
    window.find("requests.done")->click();
    CHECK(window.reader.list(RequestScope::ToTell, 9).front().reference == "TK1");
    window.find("requests.scope4")->click();
    CHECK(window.rows() == 0);
}

TEST_CASE("the request itself stands in full beside the list, an address for who may see it") {
    Window window;
    window.order("1001", OrderState::Paid);
    const core::agents::Actor agent{"李婷", core::agents::Role::Agent};
    const std::string address = "浙江省 杭州市 西湖区 文三路 1号";
    REQUIRE(window.service.request({.order = {1, "1001"},
                                    .kind = RequestKind::ChangeAddress,
                                    .value = address,
                                    .reason = "买家搬家",
                                    .identity = IdentityCheck::Passed,
                                    .identityNote = "核对尾号"},
                                   agent));
    const auto words = [&] {
        QCoreApplication::processEvents();
        QString all;
        for (const auto* label :
             window.find<QWidget>("request.block")->findChildren<QLabel*>()) {
            all += label->text() + QLatin1Char('\n');
        }
        return all;
    };
    const auto reread = [&](const core::agents::Actor& actor) {
        window.desk.environment.actor = [actor] { return actor; };
        window.desk.environment.actorChanged.emit();
        QCoreApplication::processEvents();
    };
    reread(agent);
    CHECK(words().contains(QString::fromStdString(address)));
    for (const char* word : {"买家搬家", "李婷", "核对尾号"}) {
        CHECK(words().contains(QString::fromUtf8(word)));
    }
    // The agent's role proposes: no button decides, and the block says who does.
    CHECK_FALSE(window.find("requests.grant")->isVisible());
    CHECK(words().contains(QStringLiteral("Waits for")));
    const auto* table = window.find<ui::common::DataTable>("requestsTable");
    const auto what = [&] {
        return table->model()
            ->index(0, ui::requests::RequestTableModel::What)
            .data()
            .toString();
    };
    CHECK_FALSE(what().contains(QStringLiteral("文三路")));
    CHECK(what().contains(QStringLiteral("西湖区")));
    for (const auto role : {core::agents::Role::Agent, core::agents::Role::Quality}) {
        reread({"别人", role});
        if (table->model()->rowCount() > 0) {
            CHECK_FALSE(words().contains(QStringLiteral("文三路")));
            CHECK_FALSE(what().contains(QStringLiteral("文三路")));
        }
    }
    reread({"组长", core::agents::Role::Lead});
    CHECK(words().contains(QString::fromStdString(address)));
    CHECK(window.find("requests.grant")->isVisible());
}

TEST_CASE("the second click of a double click does not work the button that comes there") {
    Window window;
    window.order("1001", OrderState::Paid);
    REQUIRE(window.service.request({.order = {1, "1001"}, .kind = RequestKind::Cancel}, {"Lin"}));
    auto* stranger = window.find("requests.stranger");
    REQUIRE(stranger->isVisible());
    window.find<QLineEdit>("requests.text")->setText(QStringLiteral("核对尾号"));
    const QPointF at = stranger->rect().center();
    const QPointF global = stranger->mapToGlobal(at);
    QMouseEvent press(QEvent::MouseButtonDblClick, at, global, Qt::LeftButton, Qt::LeftButton, {});
    QMouseEvent release(QEvent::MouseButtonRelease, at, global, Qt::LeftButton, {}, {});
    QCoreApplication::sendEvent(stranger, &press);
    QCoreApplication::sendEvent(stranger, &release);
    CHECK(window.reader.list(RequestScope::ToDecide, 9).front().identity ==
          IdentityCheck::Unchecked);
    QTest::mouseClick(stranger, Qt::LeftButton);
    CHECK(window.reader.list(RequestScope::ToDecide, 9).front().identity == IdentityCheck::Failed);
}

TEST_CASE("who only scores begins nothing, and a gift begins with the order of the form") {
    Window window;
    window.order("1001", OrderState::Paid);
    window.open("1001", RequestKind::ChangeCourier);
    CHECK(window.find<QLineEdit>("request.value")->completer() != nullptr);
    window.find("request.application")->click();
    REQUIRE(window.started.size() == 2);
    CHECK(window.started.back().kind == "application");
    CHECK(window.started.back().orderNumber == "1001");
    CHECK(window.started.back().buyer == "小满");
    window.desk.environment.actor = [] {
        return core::agents::Actor{"质检", core::agents::Role::Quality};
    };
    window.desk.environment.actorChanged.emit();
    CHECK_FALSE(window.find("requests.new")->isEnabled());
    CHECK_FALSE(window.find("requests.handOff")->isEnabled());
    for (const auto& command : window.page->commands()) {
        if (command.id == QLatin1String("requests.begin") ||
            command.id == QLatin1String("requests.list")) {
            CHECK_FALSE(command.isEnabled());
        }
    }
    window.desk.environment.caseStartRequested.emit(
        {.kind = "request", .shop = 1, .orderNumber = "1001"});
    CHECK_FALSE(window.find<QWidget>("request.form")->isVisible());
}

TEST_CASE("on a small screen the request scrolls beside the list, and the buttons stay in sight") {
    Window window;
    window.order("1001", OrderState::Paid);
    REQUIRE(window.service.request({.order = {1, "1001"},
                                    .kind = RequestKind::ChangeAddress,
                                    .value = std::string(300, 'x'),
                                    .reason = std::string(300, 'y')},
                                   {"Lin"}));
    // A window of 1280 by 720 at 150 %.
    window.page->resize(780, 400);
    QCoreApplication::processEvents();
    auto* refuse = window.find("requests.refuse");
    CHECK(window.page->heightForWidth(780) <= 400);
    CHECK(refuse->mapTo(window.page.get(), QPoint(0, refuse->height())).y() <= 400);
}

TEST_CASE("every act of the page has a key of its own") {
    Window window;
    QStringList keys;
    for (const auto& command : window.page->commands()) {
        CHECK_FALSE(command.shortcut.isEmpty());
        CHECK_FALSE(keys.contains(command.shortcut.toString()));
        keys.append(command.shortcut.toString());
    }
}
