#include "ui/applications/application_pane.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QTest>

#include "tests/support/order_builder.h"
#include "tests/support/qt/desk.h"
#include "tests/support/qt/printing.h"
#include "ui/applications/applications_page.h"
#include "ui/common/data_table.h"

using namespace core::applications;
using ui::applications::ApplicationPane;
using ui::applications::ApplicationsPage;

namespace {

struct Window {
    support::Desk desk;
    ApplicationPane pane{desk.environment};

    Window() {
        desk.database.execute(
            "INSERT INTO work_conversation (id, shop_id, channel, buyer, state, opened_at) VALUES "
            "(1, 1, 'qianniu', '小满', 'waiting', 1499480000)");
        pane.resize(400, 700);
        pane.show();
        pane.setContext({.conversation = 1, .shop = 1, .buyer = "小满"});
    }
    void type(const char* name, const char* text) {
        pane.findChild<QLineEdit*>(QLatin1String(name))->setText(QString::fromUtf8(text));
    }
    void choose(ApplicationKind kind) {
        auto* box = pane.findChild<QComboBox*>(QStringLiteral("application.kind"));
        box->setCurrentIndex(box->findData(static_cast<int>(kind)));
        // The fields of the kind before are on their way out.
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    void click(const char* name) { pane.findChild<QAbstractButton*>(QLatin1String(name))->click(); }
};

}  // namespace

TEST_CASE("a gift is applied for with its fields, and the field at fault is named") {
    Window window;
    window.click("application.new");
    window.choose(ApplicationKind::Gift);
    window.type("application.item", "袜子");
    window.type("application.quantity", "2");
    window.type("application.reason", "晒图");
    window.click("application.submit");
    CHECK(window.desk.applications.open().empty());
    auto* fault = window.pane.findChild<QLabel*>(QStringLiteral("application.fault"));
    REQUIRE(fault->isVisible());
    window.type("application.value", "9.9");
    // Neither the key of the form nor another kind loses what is written.
    window.pane.commands().front().run();
    window.choose(ApplicationKind::BulkDeal);
    window.choose(ApplicationKind::Gift);
    CHECK(window.pane.findChild<QLineEdit*>(QStringLiteral("application.item"))->text() ==
          QStringLiteral("袜子"));
    window.type("application.value", "9.9");
    window.type("application.reason", "");
    window.click("application.submit");
    CHECK(fault->isVisible());
    CHECK(window.desk.applications.open().empty());
    window.type("application.reason", "晒图");
    window.click("application.submit");
    REQUIRE(window.desk.applications.open().size() == 1);
    const auto made = window.desk.applications.open().front();
    CHECK(made.amount == core::Fen{1'980});
    CHECK(made.state == ApplicationState::Approved);
    CHECK(made.buyer == "小满");
    CHECK(made.conversation == 1);
    CHECK_FALSE(window.pane.findChild<QWidget*>(QStringLiteral("application.form"))->isVisible());
}

TEST_CASE("every kind has a form of its own") {
    Window window;
    window.click("application.new");
    for (const auto kind : kApplicationKinds) {
        window.choose(kind);
        for (const auto& field : fieldsOf(kind)) {
            const QString name =
                QStringLiteral("application.") +
                QString::fromUtf8(field.key.data(), static_cast<qsizetype>(field.key.size()));
            CAPTURE(name.toStdString());
            CHECK(window.pane.findChild<QWidget*>(name) != nullptr);
        }
    }
}

TEST_CASE("Tab goes through the form of an application as it is seen") {
    Window window;
    window.click("application.new");
    for (const auto kind : kApplicationKinds) {
        window.choose(kind);
        QStringList seen;
        for (const auto& field : fieldsOf(kind)) {
            seen.append(QStringLiteral("application.") +
                        QString::fromUtf8(field.key.data(), static_cast<int>(field.key.size())));
        }
        seen.append(QStringLiteral("application.order"));
        QStringList visited;
        QWidget* at = window.pane.findChild<QWidget*>(QStringLiteral("application.kind"));
        for (int step = 0; step < 60 && visited.size() < seen.size(); ++step) {
            at = at->nextInFocusChain();
            if (at->focusPolicy() & Qt::TabFocus &&
                at->objectName().startsWith(QLatin1String("application."))) {
                visited.append(at->objectName());
            }
        }
        CHECK(visited == seen);
    }
}

TEST_CASE("the list lets a colleague decide, never who asked") {
    support::Desk desk;
    const auto ask = [&](const char* agent) {
        return desk.applicationService
            .request({.shop = 1,
                      .kind = ApplicationKind::CashBack,
                      .buyer = "n",
                      .fields = {{"sum", "500"}, {"account", "a"}},
                      .reason = "r"},
                     {agent})
            ->id;
    };
    const auto own = ask("Lin");
    const auto other = ask("Wang");
    ApplicationsPage page(desk.environment, {});
    page.resize(1000, 600);
    page.show();
    page.enter();
    CHECK(page.waitingCount() == 1);
    auto* table = page.findChild<ui::common::DataTable*>(QStringLiteral("applicationsTable"));
    auto* approve = page.findChild<QAbstractButton*>(QStringLiteral("applications.approve"));
    auto* refuse = page.findChild<QAbstractButton*>(QStringLiteral("applications.refuse"));
    REQUIRE(table->selectKey(static_cast<qlonglong>(own)));
    CHECK_FALSE(approve->isEnabled());
    REQUIRE(table->selectKey(static_cast<qlonglong>(other)));
    REQUIRE(approve->isEnabled());
    refuse->click();
    CHECK(desk.applications.find(other)->state == ApplicationState::Requested);
    approve->click();
    CHECK(desk.applications.find(other)->state == ApplicationState::Approved);
    CHECK(page.waitingCount() == 0);
    page.findChild<QLineEdit*>(QStringLiteral("applications.text"))
        ->setText(QStringLiteral("PAY-1"));
    REQUIRE(table->selectKey(static_cast<qlonglong>(other)));
    page.findChild<QAbstractButton*>(QStringLiteral("applications.complete"))->click();
    CHECK(desk.applications.find(other)->reference == "PAY-1");
}

TEST_CASE("a lead decides proposed replies, with the text as it is now beside them") {
    support::Desk desk;
    core::knowledge::ReplyProposalReader reader{desk.database};
    core::knowledge::ReplyProposalService service{desk.database, desk.clock, desk.replies};
    core::knowledge::Reply reply;
    reply.title = "问候";
    reply.body = "您好";
    const auto kept = *desk.replies.save(reply, {"Lin"});
    auto changed = kept;
    changed.body = "亲，您好";
    REQUIRE(service.propose(changed, {"Wang", core::agents::Role::Senior}));
    reply.title = "告别";
    REQUIRE(service.propose(reply, {"Wang", core::agents::Role::Senior}));
    ApplicationsPage page(desk.environment, {&reader, &service});
    page.resize(1000, 600);
    page.show();
    QCoreApplication::processEvents();
    CHECK(page.waitingCount() == 2);
    desk.environment.caseRequested.emit("reply_proposal", 0);
    QCoreApplication::processEvents();
    const auto text = [&](const char* name) {
        return page.findChild<QLabel*>(QLatin1String(name))->text();
    };
    CHECK(text("proposal.now").contains(QStringLiteral("您好")));
    CHECK(text("proposal.proposed").contains(QStringLiteral("亲，您好")));
    auto* approve = page.findChild<QAbstractButton*>(QStringLiteral("applications.approve"));
    REQUIRE(approve->isEnabled());
    CHECK_FALSE(page.findChild<QAbstractButton*>(QStringLiteral("applications.complete"))
                    ->isVisibleTo(&page));
    approve->click();
    QCoreApplication::processEvents();
    CHECK(desk.knowledge.reply(kept.id)->body == "亲，您好");
    CHECK(page.waitingCount() == 1);
    auto* table = page.findChild<ui::common::DataTable*>(QStringLiteral("replyProposalsTable"));
    REQUIRE(table->selectKey(static_cast<qlonglong>(reader.waiting().front().id)));
    auto* refuse = page.findChild<QAbstractButton*>(QStringLiteral("applications.refuse"));
    refuse->click();
    CHECK(reader.waiting().size() == 1);
    page.findChild<QLineEdit*>(QStringLiteral("applications.text"))
        ->setText(QStringLiteral("重复"));
    refuse->click();
    CHECK(reader.waiting().empty());
    CHECK(reader.decided(10).front().reason == "重复");
}

TEST_CASE("an agent sees what waits for a decision and the own applications, and Mine these only") {
    support::Desk desk;
    auto actor = core::agents::Actor{"Lin", core::agents::Role::Agent};
    desk.environment.actor = [&actor] { return actor; };
    for (const auto& [by, state] : {std::pair{"Lin", "approved"},
                                    {"Wang", "approved"},
                                    {"Wang", "requested"}}) {
        desk.database
            .prepare("INSERT INTO work_application (shop_id, kind, buyer, fields, state, "
                     "requested_by, requested_at) VALUES (1, 'invoice', 'b', '{}', ?2, ?1, 0)")
            .run(by, state);
    }
    ApplicationsPage page(desk.environment, {});
    page.show();
    page.enter();
    auto* table = page.findChild<ui::common::DataTable*>();
    CHECK(table->model()->rowCount() == 2);
    page.findChild<QAbstractButton*>(QStringLiteral("applications.mine"))->click();
    CHECK(table->model()->rowCount() == 1);
    page.findChild<QAbstractButton*>(QStringLiteral("applications.mine"))->click();
    // A senior records what was carried out, so what is approved is there.
    actor.role = core::agents::Role::Senior;
    page.enter();
    CHECK(table->model()->rowCount() == 3);
}

TEST_CASE("an application begins on its page or from an order, without a talk") {
    support::Desk desk;
    desk.database.execute(
        "INSERT OR IGNORE INTO work_shop (id, name, platform) VALUES (1, 'shop', 'taobao')");
    support::anOrder("1001")
        .state(core::orders::OrderState::Paid)
        .buyer("小灶妈妈")
        .store(desk.database);
    support::anOrder("1002")
        .state(core::orders::OrderState::Shipped)
        .buyer("小灶妈妈")
        .store(desk.database);
    ApplicationsPage page(desk.environment, {});
    page.resize(1000, 600);
    page.show();
    page.enter();
    const auto find = [&](const char* name) {
        return page.findChild<QLineEdit*>(QLatin1String(name));
    };
    const auto* form = page.findChild<QWidget*>(QStringLiteral("application.form"));
    page.findChild<QAbstractButton*>(QStringLiteral("applications.new"))->click();
    REQUIRE(form->isVisible());
    CHECK(page.focusWidget() == find("application.number"));
    find("application.number")->setText(QStringLiteral("1002"));
    // Whose order it is and what its state forbids stands there before anything is written.
    CHECK(page.findChild<QLabel*>(QStringLiteral("application.about"))
              ->text()
              .contains(QStringLiteral("小灶妈妈")));
    const auto* guard = page.findChild<QLabel*>(QStringLiteral("application.guard"));
    CHECK(guard->isVisible());
    find("application.item")->setText(QStringLiteral("勺子"));
    find("application.quantity")->setText(QStringLiteral("1"));
    find("application.value")->setText(QStringLiteral("5"));
    find("application.reason")->setText(QStringLiteral("电话里答应"));
    auto* submit = page.findChild<QAbstractButton*>(QStringLiteral("application.submit"));
    submit->click();
    CHECK(desk.applications.open().empty());
    REQUIRE(form->isVisible());
    find("application.number")->setText(QStringLiteral("1001"));
    CHECK_FALSE(guard->isVisible());
    submit->click();
    REQUIRE(desk.applications.open().size() == 1);
    CHECK(desk.applications.open().front().buyer == "小灶妈妈");
    CHECK(desk.applications.open().front().orderNumber == "1001");
    CHECK_FALSE(form->isVisible());

    desk.environment.caseStartRequested.emit(
        {.kind = "application", .shop = 1, .orderNumber = "1001", .buyer = "小灶妈妈"});
    REQUIRE(form->isVisible());
    CHECK(find("application.number")->text() == QStringLiteral("1001"));
    page.findChild<QAbstractButton*>(QStringLiteral("application.cancel"))->click();

    desk.environment.actor = [] {
        return core::agents::Actor{"质检", core::agents::Role::Quality};
    };
    desk.environment.actorChanged.emit();
    CHECK_FALSE(page.findChild<QAbstractButton*>(QStringLiteral("applications.new"))->isEnabled());
    for (const auto& command : page.commands()) {
        if (command.id == QLatin1String("applications.begin")) {
            CHECK_FALSE(command.isEnabled());
        }
    }
}
