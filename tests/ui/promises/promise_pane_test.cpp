#include "core/agents/agent_reader.h"
#include "core/agents/agent_service.h"
#include "ui/promises/promise_pane.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QTest>
#include <QToolButton>

#include "tests/support/qt/desk.h"
#include "tests/support/qt/printing.h"
#include "ui/common/data_table.h"
#include "ui/promises/promises_page.h"

using namespace core::promises;
using namespace std::chrono_literals;
using ui::promises::PromisePane;
using ui::promises::PromisesPage;

namespace {

struct Window {
    support::Desk desk;
    QWidget frame;
    PromisePane pane{desk.environment, &frame};

    Window() {
        desk.database.execute(
            "INSERT INTO work_conversation (id, shop_id, channel, buyer, state, opened_at) VALUES "
            "(1, 1, 'qianniu', '小满', 'waiting', 1499480000)");
        frame.resize(500, 700);
        pane.resize(400, 700);
        frame.show();
        pane.setContext({.conversation = 1, .shop = 1, .buyer = "小满"});
    }
    void send(const QString& text) {
        desk.environment.replySent.emit(
            {.conversation = 1, .shop = 1, .buyer = "小满", .text = text});
        QCoreApplication::processEvents();
    }
    template <class Widget = QAbstractButton>
    Widget* find(const char* name) {
        return pane.findChild<Widget*>(QLatin1String(name));
    }
    std::vector<Promise> open() { return desk.promises.open(); }
};

}  // namespace

TEST_CASE("a reply that promises something offers to keep track of it, another does not") {
    Window window;
    window.send(QStringLiteral("好的亲"));
    CHECK_FALSE(window.find<QWidget>("promise.offer")->isVisible());
    window.send(QStringLiteral("您好，10分钟后给您回电"));
    REQUIRE(window.find<QWidget>("promise.offer")->isVisible());
    window.find("promise.takeOffer")->click();
    REQUIRE(window.open().size() == 1);
    const auto made = window.open().front();
    CHECK(made.buyer == "小满");
    CHECK(made.conversation == 1);
    CHECK(made.owner == "Lin");
    CHECK(made.dueAt == window.desk.now + 10min);
    CHECK_FALSE(window.find<QWidget>("promise.offer")->isVisible());
    window.send(QStringLiteral("24小时内给您答复"));
    window.find("promise.dropOffer")->click();
    CHECK(window.open().size() == 1);
}

TEST_CASE("the offer is for the buyer it was said to, whoever is in front by then") {
    Window window;
    window.send(QStringLiteral("发货后我会提醒您"));
    window.pane.setContext({.conversation = 9, .shop = 1, .buyer = "别人"});
    window.find("promise.takeOffer")->click();
    REQUIRE(window.open().size() == 1);
    CHECK(window.open().front().buyer == "小满");
    CHECK(window.open().front().awaits == PromiseEvent::Shipped);
}

TEST_CASE("a promise is made by hand, done, and taken back") {
    Window window;
    window.find("promise.new")->click();
    auto* text = window.find<QLineEdit>("promise.text");
    text->setText(QStringLiteral("补发袜子"));
    auto* awaits = window.find<QComboBox>("promise.awaits");
    awaits->setCurrentIndex(awaits->findData(static_cast<int>(PromiseEvent::Restocked)));
    CHECK_FALSE(window.find<QWidget>("promise.due")->isVisible());
    QTest::keyClick(text, Qt::Key_Return);
    REQUIRE(window.open().size() == 1);
    CHECK(window.open().front().awaits == PromiseEvent::Restocked);
    CHECK_FALSE(window.find<QWidget>("promise.form")->isVisible());
    QCoreApplication::processEvents();
    window.find("promise.keep")->click();
    CHECK(window.open().empty());
}

TEST_CASE("a promise without words is refused in place") {
    Window window;
    window.find("promise.new")->click();
    QTest::keyClick(window.find<QLineEdit>("promise.text"), Qt::Key_Return);
    CHECK(window.open().empty());
    CHECK(window.find<QWidget>("promise.form")->isVisible());
}

TEST_CASE("the due list counts what is due, rings once and follows the acts") {
    support::Desk desk;
    const auto make = [&](const char* what, std::chrono::seconds in, const char* owner = "Lin") {
        return desk.promiseService
            .make({.shop = 1, .buyer = "n", .owner = owner, .what = what, .dueAt = desk.now + in},
                  {"Lin"})
            ->id;
    };
    const auto soon = make("soon", 10min + 1s);
    make("later", 5h);
    make("other", 1h, "Wang");
    PromisesPage page(desk.environment);
    page.resize(1000, 600);
    page.show();
    page.enter();
    QStringList alarms;
    const auto subscription =
        desk.environment.attentionWanted.subscribe([&](const QString& text) { alarms.append(text); });
    auto* table = page.findChild<ui::common::DataTable*>(QStringLiteral("promisesTable"));
    CHECK(table->model()->rowCount() == 2);
    CHECK(page.waitingCount() == 0);
    desk.now += 1s;
    REQUIRE(QTest::qWaitFor([&] { return page.waitingCount() == 1; }));
    CHECK(alarms.size() == 1);
    CHECK(alarms.front().contains(QStringLiteral("soon")));
    page.findChild<QAbstractButton*>(QStringLiteral("promises.scope1"))->click();
    CHECK(table->model()->rowCount() == 3);
    REQUIRE(table->selectKey(static_cast<qlonglong>(soon)));
    page.findChild<QAbstractButton*>(QStringLiteral("promises.keep"))->click();
    CHECK(page.waitingCount() == 0);
    CHECK(desk.promises.find(soon)->state == PromiseState::Kept);
    page.findChild<QAbstractButton*>(QStringLiteral("promises.scope2"))->click();
    CHECK(table->model()->rowCount() == 1);
    auto* reopen = page.findChild<QAbstractButton*>(QStringLiteral("promises.reopen"));
    REQUIRE(reopen->isVisibleTo(&page));
    reopen->click();
    CHECK(desk.promises.find(soon)->state == PromiseState::Open);
}

TEST_CASE("moving a promise needs a reason, and the list keeps the form until it has one") {
    support::Desk desk;
    const auto id =
        desk.promiseService
            .make({.shop = 1, .buyer = "n", .what = "x", .dueAt = desk.now + 1h}, {"Lin"})
            ->id;
    PromisesPage page(desk.environment);
    page.show();
    page.enter();
    page.findChild<QAbstractButton*>(QStringLiteral("promises.move"))->click();
    auto* form = page.findChild<QWidget*>(QStringLiteral("promise.form"));
    REQUIRE(form->isVisible());
    auto* text = page.findChild<QLineEdit*>(QStringLiteral("promise.text"));
    QTest::keyClick(text, Qt::Key_Return);
    CHECK(form->isVisible());
    text->setText(QStringLiteral("仓库盘点"));
    QTest::keyClick(text, Qt::Key_Return);
    CHECK_FALSE(form->isVisible());
    CHECK(desk.promises.find(id)->dueAt == desk.now + 24h);
    CHECK(desk.promises.find(id)->reason == "仓库盘点");
}

TEST_CASE("a follow-up is a promise with a result") {
    Window window;
    window.find("promise.followUp")->click();
    QTest::keyClick(window.find<QLineEdit>("promise.text"), Qt::Key_Return);
    REQUIRE(window.open().size() == 1);
    const auto made = window.open().front();
    CHECK(made.dueAt == window.desk.now + 72h);
    QCoreApplication::processEvents();
    auto* menu = window.find<QToolButton>("promise.more")->menu();
    menu->actions().front()->trigger();
    window.find<QLineEdit>("promise.text")->setText(QStringLiteral("很满意"));
    QTest::keyClick(window.find<QLineEdit>("promise.text"), Qt::Key_Return);
    CHECK(window.desk.promises.find(made.id)->reason == "很满意");
    CHECK(window.desk.promises.find(made.id)->state == PromiseState::Kept);
}

TEST_CASE("an agent's list holds the own promises and what a colleague who left had, a lead's all") {
    support::Desk desk;
    core::agents::AgentReader agents(desk.database);
    core::agents::AgentService service(desk.database, desk.clock);
    const auto lin = service.add({.name = "Lin", .role = core::agents::Role::Admin}, "1234", {"B"});
    const auto gone = service.add({.name = "Gone"}, "1234", {"B"});
    REQUIRE(service.add({.name = "Wang"}, "1234", {"B"}));
    REQUIRE(service.setActive({gone->id}, false, {"B"}));
    desk.environment.cases.agents = &agents;
    for (const auto* owner : {"Lin", "Gone", "Wang"}) {
        REQUIRE(desk.promiseService.make({.shop = 1,
                                          .buyer = "小满",
                                          .owner = owner,
                                          .what = "回电",
                                          .dueAt = desk.now + 1h},
                                         {"B"}));
    }
    auto actor = core::agents::Actor{"Lin", core::agents::Role::Agent};
    desk.environment.actor = [&actor] { return actor; };
    PromisesPage page(desk.environment);
    page.show();
    auto* table = page.findChild<ui::common::DataTable*>();
    const auto rows = [&](const char* scope) {
        page.findChild<QAbstractButton*>(QLatin1String(scope))->click();
        QCoreApplication::processEvents();
        return table->model()->rowCount();
    };
    using Scope = ui::promises::PromiseListViewModel::Scope;
    const auto name = [](Scope scope) {
        return "promises.scope" + std::to_string(static_cast<int>(scope));
    };
    CHECK(rows(name(Scope::Mine).c_str()) == 1);
    CHECK(rows(name(Scope::Pool).c_str()) == 1);
    CHECK(rows(name(Scope::All).c_str()) == 2);
    actor.role = core::agents::Role::Lead;
    desk.environment.actorChanged.emit();
    QCoreApplication::processEvents();
    CHECK(table->model()->rowCount() == 3);
}
