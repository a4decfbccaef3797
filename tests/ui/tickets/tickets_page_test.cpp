#include "ui/tickets/tickets_page.h"

#include <QCheckBox>
#include <QClipboard>
#include <QGuiApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTest>

#include <fstream>

#include "core/agents/agent_reader.h"
#include "core/agents/agent_service.h"

#include "tests/support/order_builder.h"
#include "tests/support/qt/printing.h"
#include "tests/support/temporary_folder.h"
#include "tests/ui/tickets/tickets_fixture.h"
#include "ui/common/data_table.h"
#include "ui/common/notice_banner.h"
#include "ui/common/state_chip.h"
#include "ui/common/state_table_view.h"
#include "ui/tickets/tickets_text.h"

using namespace core::tickets;
using namespace std::chrono_literals;
using ui::tickets::Deed;
using ui::tickets::TicketsPage;
using ui::tickets::TicketsText;

namespace {

struct Window {
    support::TicketDesk desk;
    bool openedDepartments = false;
    TicketsPage page{desk.environment,
                     {.departments = desk.departments,
                      .openDepartments = [this] { openedDepartments = true; }}};

    Window() {
        page.resize(1188, 660);
        page.show();
        settle();
    }
    static void settle() {
        QCoreApplication::processEvents();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    template <class T>
    T* find(const QString& name) {
        auto* found = page.findChild<T*>(name);
        INFO(name.toStdString());
        REQUIRE(found != nullptr);
        return found;
    }
    void click(const char* name) {
        find<QAbstractButton>(QLatin1String(name))->click();
        settle();
    }
    void run(const char* id) {
        for (const auto& command : page.commands()) {
            if (command.id == QLatin1String(id)) {
                REQUIRE((!command.isEnabled || command.isEnabled()));
                command.run();
                settle();
                return;
            }
        }
        FAIL(id);
    }
    bool isOffered(const char* id) {
        for (const auto& command : page.commands()) {
            if (command.id == QLatin1String(id)) {
                return !command.isEnabled || command.isEnabled();
            }
        }
        return false;
    }
    void step(Deed deed) {
        find<QAbstractButton>(QStringLiteral("nextStep%1").arg(static_cast<int>(deed)))->click();
        settle();
    }
    void write(const char* name, const char* text) {
        find<QPlainTextEdit>(QLatin1String(name))->setPlainText(QString::fromUtf8(text));
    }
    ui::common::DataTable* table() { return find<ui::common::DataTable>(QStringLiteral("ticketsTable")); }
    QString banner() {
        return page.findChild<ui::common::NoticeBanner*>()->text();
    }
    Ticket only() {
        auto all = desk.tickets.list({}, desk.now, 10);
        REQUIRE(all.size() == 1);
        return all.front();
    }
};

}  // namespace

TEST_CASE("a ticket is written, handed over, answered, solved, told and closed by its strip") {
    Window window;
    window.desk.environment.caseStartRequested.emit(
        {.kind = "ticket", .shop = 1, .conversation = 1, .orderNumber = "1001", .buyer = "小满"});
    window.settle();
    window.write("ticket.problem", "什么时候发货");
    window.click("ticket.create");
    CHECK(window.only().buyer == "小满");
    // Without progress the department would ask back: the step is there, with what it lacks.
    auto* handOver = window.find<QAbstractButton>(
        QStringLiteral("nextStep%1").arg(static_cast<int>(Deed::HandOver)));
    // The button leads to it, as its key does.
    REQUIRE(handOver->isEnabled());
    window.step(Deed::HandOver);
    CHECK(window.banner() == TicketsText::refusal(TicketError::ProgressMissing));
    CHECK(window.page.focusWidget() ==
          window.find<QPlainTextEdit>(QStringLiteral("ticket.progress")));
    window.write("ticket.progress", "已查订单");
    window.run("tickets.sendIt");
    CHECK(window.only().progress == "已查订单");
    window.step(Deed::HandOver);
    auto* box = window.find<QComboBox>(QStringLiteral("ticket.department"));
    CHECK(box->count() == static_cast<int>(window.desk.departments.active().size()));
    CHECK_FALSE(window.find<QLabel>(QStringLiteral("ticket.contact"))->text().isEmpty());
    box->setCurrentIndex(box->findData(QStringLiteral("仓库")));
    window.click("ticket.submit");
    CHECK(window.only().department == "仓库");
    window.step(Deed::Answer);
    window.write("ticket.text", "今天发出");
    window.click("ticket.submit");
    CHECK(window.desk.notes.size() == 1);
    window.step(Deed::Solve);
    // The answer is what the customer is told unless it is written anew.
    CHECK(window.find<QPlainTextEdit>(QStringLiteral("ticket.text"))->toPlainText() ==
          QStringLiteral("今天发出"));
    window.run("tickets.sendIt");
    CHECK(window.only().state == TicketState::Solved);
    CHECK_FALSE(window.isOffered("tickets.closeIt"));
    window.run("tickets.sendIt");
    CHECK(window.only().state == TicketState::Told);
    window.run("tickets.closeIt");
    CHECK(window.desk.tickets.list({.state = TicketState::Closed}, window.desk.now, 10).size() == 1);
}

TEST_CASE("what is written for a step comes back with it after another ticket was looked at") {
    Window window;
    const auto first = window.desk.make();
    const auto second = window.desk.make();
    window.settle();
    window.run("tickets.refresh");
    REQUIRE(window.table()->selectKey(static_cast<qlonglong>(first.id)));
    window.run("tickets.pauseIt");
    window.write("ticket.text", "请发一张破损处的照片");
    REQUIRE(window.table()->selectKey(static_cast<qlonglong>(second.id)));
    window.settle();
    window.run("tickets.pauseIt");
    auto* text = window.find<QPlainTextEdit>(QStringLiteral("ticket.text"));
    CHECK(text->toPlainText().isEmpty());
    REQUIRE(window.table()->selectKey(static_cast<qlonglong>(first.id)));
    window.settle();
    window.run("tickets.pauseIt");
    CHECK(text->toPlainText() == QStringLiteral("请发一张破损处的照片"));
    // A refusal leads back to the words; what is carried out is not offered again.
    text->clear();
    window.click("ticket.submit");
    CHECK(window.page.focusWidget() == text);
    window.write("ticket.text", "请发照片");
    window.click("ticket.submit");
    CHECK(window.desk.tickets.find(first.id)->state == TicketState::WaitingCustomer);
    window.run("tickets.resumeIt");
    window.run("tickets.pauseIt");
    CHECK(text->toPlainText().isEmpty());
}

TEST_CASE("a ticket is edited, given and added to by buttons on its sheet") {
    Window window;
    window.desk.make();
    window.settle();
    window.run("tickets.refresh");
    window.click("ticket.edit");
    CHECK(window.find<QPlainTextEdit>(QStringLiteral("ticket.problem"))->isVisible());
    window.click("ticket.cancelForm");
    window.click("ticket.assign");
    CHECK(window.find<QPlainTextEdit>(QStringLiteral("ticket.text"))->isVisible());
    window.click("ticket.addItem");
    window.write("ticket.text", "核对库存");
    window.click("ticket.submit");
    CHECK(window.desk.tickets.checklist(window.only().id).back().text == "核对库存");
}

TEST_CASE("who only scores is offered nothing that would be refused at the end") {
    Window window;
    window.desk.environment.actor = [] {
        return core::agents::Actor{"质检", core::agents::Role::Quality};
    };
    window.desk.make();
    window.desk.environment.actorChanged.emit();
    window.settle();
    window.run("tickets.refresh");
    for (const char* name : {"tickets.new", "tickets.importAnswers", "tickets.assignSelection",
                             "tickets.closeSelection"}) {
        INFO(name);
        CHECK_FALSE(window.find<QAbstractButton>(QLatin1String(name))->isEnabled());
    }
    for (const char* id : {"tickets.newOne", "tickets.importThem", "tickets.assignSelected",
                           "tickets.closeSelected"}) {
        INFO(id);
        CHECK_FALSE(window.isOffered(id));
    }
    // Steps that the state does not have are not shown, grey or not.
    for (const Deed deed : {Deed::Answer, Deed::TakeBack, Deed::Resume, Deed::Reopen}) {
        CHECK(window.page.findChild<QAbstractButton*>(
                  QStringLiteral("nextStep%1").arg(static_cast<int>(deed))) == nullptr);
    }
    window.desk.environment.caseStartRequested.emit({.kind = "ticket", .shop = 1});
    window.settle();
    CHECK(window.banner() == TicketsText::refusal(TicketError::NotAllowed));
}

TEST_CASE("the page says to whom level 1 goes while nobody is duty lead") {
    support::TicketDesk desk;
    core::agents::AgentReader agents(desk.database);
    core::agents::AgentService service(desk.database, desk.clock);
    desk.environment.cases.agents = &agents;
    const core::agents::Actor owner{"Boss"};
    TicketsPage page(desk.environment, {.departments = desk.departments, .openDepartments = {}});
    page.show();
    const auto* hint = page.findChild<QLabel*>(QStringLiteral("tickets.noDutyLead"));
    // Alone, it is one's own.
    CHECK_FALSE(hint->isVisible());
    REQUIRE(service.add({.name = "Boss", .role = core::agents::Role::Admin}, "1234", owner));
    REQUIRE(service.add({.name = "何组长", .role = core::agents::Role::Lead}, "1234",
                        {"Boss", core::agents::Role::Admin}));
    desk.environment.actorChanged.emit();
    CHECK(hint->isVisible());
    CHECK(hint->text().contains(QStringLiteral("何组长")));
}

TEST_CASE("what is solved in the talk is recorded as done from the form") {
    Window window;
    window.run("tickets.newOne");
    window.find<QLineEdit>(QStringLiteral("ticket.buyer"))->setText(QStringLiteral("云上"));
    window.write("ticket.problem", "有货吗");
    window.click("ticket.recordDone");
    CHECK(window.desk.tickets.list({.state = TicketState::Closed}, window.desk.now, 10).empty());
    CHECK(window.banner() == TicketsText::refusal(TicketError::ResultMissing));
    window.write("ticket.result", "有货,今天发");
    window.run("tickets.recordIt");
    REQUIRE(window.desk.tickets.list({.state = TicketState::Closed}, window.desk.now, 10).size() == 1);
}

TEST_CASE("a stolen account rings the duty lead and says so on the ticket") {
    Window window;
    QStringList rung;
    const auto heard = window.desk.environment.attentionWanted.subscribe(
        [&](const QString& text) { rung.append(text); });
    auto draft = window.desk.draft();
    draft.topic = TicketTopic::AccountStolen;
    REQUIRE(window.desk.ticketService.create(draft, {"Lin"}));
    window.settle();
    REQUIRE(rung.size() == 1);
    CHECK(rung.front().contains(QStringLiteral("Mei")));
    window.desk.now += 2h;
    window.run("tickets.refresh");
    CHECK(rung.size() == 2);
    CHECK(window.page.waitingCount() == 1);
    window.run("tickets.refresh");
    CHECK(rung.size() == 2);
}

TEST_CASE("the list narrows by its filters, and a view keeps them") {
    Window window;
    window.desk.make();
    auto stock = window.desk.draft();
    stock.topic = TicketTopic::Stock;
    stock.problem = "蓝色有货吗";
    const auto asked = *window.desk.ticketService.create(stock, {"Wang"});
    REQUIRE(window.desk.ticketService.handOver({asked.id}, "仓库", {"Wang"}));
    window.settle();
    auto* table = window.table();
    CHECK(table->model()->rowCount() == 2);
    window.click("tickets.state1");
    CHECK(table->model()->rowCount() == 1);
    window.desk.prompts.answer = QStringLiteral("仓库在查");
    window.run("tickets.saveView");
    window.run("tickets.showOpen");
    CHECK(table->model()->rowCount() == 2);
    window.click("tickets.mine");
    CHECK(table->model()->rowCount() == 1);
    window.click("tickets.mine");
    ui::tickets::TicketViews views(&window.desk.viewStates);
    REQUIRE(views.views().size() == 1);
    CHECK(views.views().front().filter == TicketFilter{.state = TicketState::HandedOver});
    views.remove(QStringLiteral("仓库在查"));
    CHECK(ui::tickets::TicketViews(&window.desk.viewStates).views().empty());
}

TEST_CASE("closing several tickets closes those that may be and names the others") {
    Window window;
    const auto open = window.desk.make();
    const auto told = window.desk.make();
    REQUIRE(window.desk.ticketService.solve({told.id}, "好了", {"Lin"}));
    REQUIRE(window.desk.ticketService.tellByPhone({told.id}, "好", {"Lin"}));
    window.run("tickets.refresh");
    window.table()->selectAll();
    window.run("tickets.closeSelected");
    CHECK(window.desk.tickets.find(told.id)->state == TicketState::Closed);
    CHECK(window.desk.tickets.find(open.id)->state == TicketState::Open);
    CHECK(window.banner().contains(TicketsText::number(open.id)));
    window.table()->selectAll();
    window.run("tickets.assignSelected");
    window.write("ticket.text", "Wang");
    window.click("ticket.submit");
    CHECK(window.desk.tickets.find(open.id)->owner == "Wang");
}

TEST_CASE("questions go to a department as a file and come back with answers, faults with file and row") {
    Window window;
    const support::TemporaryFolder folder;
    const auto made = window.desk.make();
    REQUIRE(window.desk.ticketService.handOver({made.id}, "仓库", {"Lin"}));
    window.run("tickets.refresh");
    const auto file = folder.path() / "q.csv";
    window.desk.prompts.savePath = QString::fromStdString(file.string());
    window.run("tickets.exportThem");
    REQUIRE(std::filesystem::exists(file));
    std::ofstream(file, std::ios::binary)
        << "工单编号,答复\r\n" << made.id << ",今天发\r\n99,x\r\nabc,y\r\n";
    window.desk.prompts.files = {QString::fromStdString(file.string())};
    window.run("tickets.importThem");
    CHECK(window.desk.tickets.find(made.id)->answer == "今天发");
    CHECK(window.banner().contains(QStringLiteral("q.csv")));
    CHECK(window.banner().contains(QStringLiteral("99")));
    CHECK(window.banner().contains(QStringLiteral("abc")));
    std::ofstream(file, std::ios::binary) << "a,b\r\n1,2\r\n";
    window.run("tickets.importThem");
    CHECK(window.banner().contains(QStringLiteral("工单编号")));
}

TEST_CASE("copying the result puts it on the clipboard and the customer counts as told") {
    Window window;
    const auto made = window.desk.make();
    REQUIRE(window.desk.ticketService.solve({made.id}, "已补发", {"Lin"}));
    window.settle();
    window.step(Deed::Copy);
    CHECK(QGuiApplication::clipboard()->text() == QStringLiteral("已补发"));
    CHECK(window.only().toldHow == TellingWay::Notice);
}

TEST_CASE("the checklist is ticked on the ticket and by its key") {
    Window window;
    auto draft = window.desk.draft();
    draft.topic = TicketTopic::Stock;
    const auto made = *window.desk.ticketService.create(draft, {"Lin"});
    window.settle();
    REQUIRE(made.openItems >= 2);
    window.click("ticket.item1");
    CHECK(window.desk.tickets.find(made.id)->openItems == made.openItems - 1);
    window.run("tickets.tickNext");
    CHECK(window.desk.tickets.find(made.id)->openItems == made.openItems - 2);
    window.click("ticket.item1");
    CHECK(window.desk.tickets.find(made.id)->openItems == made.openItems - 1);
}

TEST_CASE("what is written for a step stays while a line of the checklist is ticked") {
    Window window;
    auto draft = window.desk.draft();
    draft.topic = TicketTopic::Stock;
    const auto made = *window.desk.ticketService.create(draft, {"Lin"});
    window.settle();
    window.run("tickets.pauseIt");
    window.write("ticket.text", "请发照片");
    auto* text = window.find<QPlainTextEdit>(QStringLiteral("ticket.text"));
    REQUIRE(text->isVisibleTo(text->window()));
    window.click("ticket.item1");
    window.run("tickets.pauseIt");
    CHECK(text->isVisibleTo(text->window()));
    CHECK(text->toPlainText() == QStringLiteral("请发照片"));
    window.click("ticket.submit");
    CHECK(window.desk.tickets.find(made.id)->state == TicketState::WaitingCustomer);
    CHECK_FALSE(text->isVisibleTo(text->window()));
}

TEST_CASE("the help draws every line of the state table") {
    Window window;
    window.run("tickets.help");
    auto* table = window.page.window()->findChild<QWidget*>(QStringLiteral("stateTable"));
    REQUIRE(table != nullptr);
    std::size_t lines = 0;
    for (const auto& step : kTicketSteps) {
        for (const auto& key : ui::tickets::kDeeds) {
            lines += key.action == step.action ? 1 : 0;
        }
    }
    CHECK(TicketsText::stateTable().size() == lines);
    CHECK(lines >= kTicketSteps.size());
}

TEST_CASE("a ticket asked for from elsewhere comes to the front, whatever the filters hide") {
    Window window;
    QString wanted;
    const auto heard = window.desk.environment.workplaceRequested.subscribe(
        [&](const QString& name) { wanted = name; });
    window.desk.make();
    const auto done = *window.desk.ticketService.recordDone(window.desk.draft(), "好了", {"Lin"});
    window.settle();
    window.desk.environment.caseRequested.emit("ticket", done.id);
    window.settle();
    CHECK(wanted == QStringLiteral("tickets"));
    CHECK(window.table()->currentKey().toLongLong() == done.id);
    window.desk.environment.caseRequested.emit("ticket", 99);
    window.settle();
    CHECK(window.banner() == TicketsText::refusal(TicketError::NotFound));
}

TEST_CASE("every value of the tickets has a word, and no two deeds share a key") {
    for (const auto state : kTicketStates) {
        CHECK_FALSE(TicketsText::of(state).isEmpty());
        CHECK(TicketsText::chip(state).text == TicketsText::of(state));
    }
    for (const auto topic : kTicketTopics) {
        CHECK_FALSE(TicketsText::of(topic).isEmpty());
    }
    QSet<QString> keys;
    for (const auto& deed : ui::tickets::kDeeds) {
        keys.insert(QKeySequence(deed.keys).toString());
        CHECK_FALSE(TicketsText::of(deed.deed).isEmpty());
        CHECK_FALSE(TicketsText::done(deed.deed).isEmpty());
    }
    CHECK(keys.size() == static_cast<qsizetype>(ui::tickets::kDeeds.size()));
}

TEST_CASE("the tickets' page fits a window of 1280 by 720") {
    Window window;
    // At 150 % what is left of it beside the rail is 700 pixels wide.
    CHECK(window.page.minimumSizeHint().width() <= 700);
    window.desk.make();
    window.settle();
    CHECK(window.page.minimumSizeHint().width() <= 1188);
    CHECK(window.page.minimumSizeHint().height() <= 660);
}

TEST_CASE("a ticket takes more buyers, and each is told from its line") {
    Window window;
    const auto made = window.desk.make();
    window.settle();
    window.run("tickets.addBuyersIt");
    window.write("ticket.text", "云朵\n\n 阿布 \n小满");
    window.click("ticket.submit");
    CHECK(window.only().others == 2);
    CHECK(window.table()->model()->index(0, ui::tickets::TicketTableModel::Customer)
              .data()
              .toString()
              .contains(QStringLiteral("小满")));
    for (const auto& item : window.desk.tickets.checklist(made.id)) {
        REQUIRE(window.desk.ticketService.checkItem({made.id}, item.position, true, {"Lin"}));
    }
    REQUIRE(window.desk.ticketService.solve({made.id}, "已恢复", {"Lin"}));
    window.settle();
    window.click("ticket.copyTo1");
    CHECK(QGuiApplication::clipboard()->text() == QStringLiteral("已恢复"));
    CHECK(window.only().untoldOthers == 1);
    window.click("ticket.phoneTo2");
    window.write("ticket.text", "好的");
    window.click("ticket.submit");
    CHECK(window.only().untoldOthers == 0);
    CHECK(window.only().state == TicketState::Solved);
    // Told all: its own by a message.
    window.run("tickets.sendIt");
    CHECK(window.only().state == TicketState::Told);
}

TEST_CASE("the form of a ticket is filled in by Tab as it is seen, and a refusal leads to its field") {
    Window window;
    window.page.activateWindow();
    window.run("tickets.newOne");
    auto* buyer = window.find<QLineEdit>(QStringLiteral("ticket.buyer"));
    QStringList visited;
    QWidget* at = buyer;
    for (int step = 0; step < 200 && visited.size() < 8; ++step) {
        at = at->nextInFocusChain();
        if (at->isVisible() && at->focusPolicy() & Qt::TabFocus && !at->objectName().isEmpty() &&
            at->objectName().startsWith(QLatin1String("ticket."))) {
            visited.append(at->objectName());
        }
    }
    const QStringList seen{QStringLiteral("ticket.customer"), QStringLiteral("ticket.withoutCustomer"),
                           QStringLiteral("ticket.order"),    QStringLiteral("ticket.problem"),
                           QStringLiteral("ticket.progress"), QStringLiteral("ticket.result"),
                           QStringLiteral("ticket.followUp"), QStringLiteral("ticket.cancelForm")};
    CHECK(visited == seen);
    buyer->setText(QStringLiteral("云上"));
    window.click("ticket.create");
    CHECK(window.banner() == TicketsText::refusal(TicketError::ProblemMissing));
    CHECK(window.page.focusWidget() == window.find<QPlainTextEdit>(QStringLiteral("ticket.problem")));
}

TEST_CASE("whoever is named in the form brings the orders along") {
    Window window;
    support::anOrder("2001").buyer("云上").store(window.desk.database);
    window.desk.database.execute(
        "INSERT INTO mirror_customer (shop_id, nick, order_count, paid_count, paid_fen) VALUES (1, "
        "'云上', 1, 1, 1000)");
    window.run("tickets.newOne");
    auto* buyer = window.find<QLineEdit>(QStringLiteral("ticket.buyer"));
    buyer->setText(QStringLiteral("云上"));
    Q_EMIT buyer->editingFinished();
    auto* order = window.find<QComboBox>(QStringLiteral("ticket.order"));
    REQUIRE(order->count() == 1);
    CHECK(order->itemText(0) == QStringLiteral("2001"));
    // None of them is taken for granted.
    CHECK(order->currentText().isEmpty());
}

TEST_CASE("a ticket is offered to the department that answers for its problem") {
    Window window;
    auto draft = window.desk.draft();
    draft.topic = TicketTopic::AccountStolen;
    REQUIRE(window.desk.ticketService.create(draft, {"Lin"}));
    window.settle();
    window.step(Deed::HandOver);
    CHECK(window.find<QComboBox>(QStringLiteral("ticket.department"))->currentData().toString() ==
          QStringLiteral("技术"));
}

TEST_CASE("the key of a hand-over leads to what the department needs first") {
    Window window;
    auto draft = window.desk.draft();
    draft.progress.clear();
    REQUIRE(window.desk.ticketService.create(draft, {"Lin"}));
    window.settle();
    window.run("tickets.handOverIt");
    CHECK(window.banner() == TicketsText::refusal(TicketError::ProgressMissing));
    CHECK(window.page.focusWidget() ==
          window.find<QPlainTextEdit>(QStringLiteral("ticket.progress")));
    window.write("ticket.progress", "已核对账号");
    window.click("ticket.create");
    window.run("tickets.handOverIt");
    CHECK(window.find<QComboBox>(QStringLiteral("ticket.department"))->isVisible());
}
