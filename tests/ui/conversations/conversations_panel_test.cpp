#include "ui/conversations/conversations_panel.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QDialog>
#include <QGuiApplication>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QMouseEvent>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabBar>
#include <QTabWidget>
#include <QTableView>
#include <QTest>
#include <QTimer>
#include <QToolButton>

#include "tests/support/qt/desk.h"
#include "tests/support/qt/printing.h"
#include "tests/support/temporary_folder.h"
#include "ui/conversations/contact_dialog.h"
#include "ui/conversations/conversation_forms.h"
#include "ui/conversations/team_load_dialog.h"
#include "ui/conversations/wait_alarm.h"

using namespace core::conversations;
using namespace ui::conversations;

namespace {

class FakePane final : public ui::common::ConversationPane {
public:
    [[nodiscard]] QString title() const override { return QStringLiteral("Fake"); }
    void setContext(const ui::common::ConversationContext& context) override {
        contexts.push_back(context);
    }
    std::vector<ui::common::ConversationContext> contexts;
};

struct Bench {
    support::Desk desk;
    Bench() { connectBridge(true); }

    FakePane* pane = nullptr;
    std::unique_ptr<ConversationsPanel> panel;

    void start() {
        std::vector<std::unique_ptr<ui::common::ConversationPane>> panes;
        auto owned = std::make_unique<FakePane>();
        pane = owned.get();
        panes.push_back(std::move(owned));
        panes.push_back(std::make_unique<FakePane>());
        panel = std::make_unique<ConversationsPanel>(desk.environment, std::move(panes));
        panel->resize(1200, 700);
        panel->show();
        REQUIRE(QTest::qWaitForWindowActive(panel.get()));
        settle();
    }
    void connectBridge(bool sends) {
        desk.environment.bridgeClients = {{"simulated shop", "qianniu", {1}, sends}};
        desk.environment.bridgeChanged.emit();
    }
    /// Waits until what is read a moment later was read.
    void settle() {
        QCoreApplication::processEvents();
        REQUIRE(QTest::qWaitFor([this] {
            const auto timers = panel->findChildren<QTimer*>();
            return std::ranges::none_of(timers, [](const QTimer* timer) {
                return timer->isActive() && timer->isSingleShot() && timer->interval() < 100;
            });
        }));
        QCoreApplication::processEvents();
    }

    ConversationId says(Side side, const std::string& buyer, const std::string& text) {
        InboundMessage message;
        message.shop = 1;
        message.channel = "qianniu";
        message.externalConversation = buyer;
        message.buyer = buyer;
        message.side = side;
        message.sender = side == Side::Buyer ? buyer : "Lin";
        message.at = core::Moment{desk.now};
        message.text = text;
        return desk.messages.receive({message}, {"channel"}).front().conversation;
    }
    ConversationId buyerSays(const std::string& buyer, const std::string& text) {
        return says(Side::Buyer, buyer, text);
    }
    void run(const char* id) {
        for (const auto& command : panel->commands()) {
            if (command.id == QLatin1String(id)) {
                REQUIRE((!command.isEnabled || command.isEnabled()));
                command.run();
                settle();
                return;
            }
        }
        FAIL("no command " << id);
    }
    template <class Widget>
    Widget* find(const char* name) {
        auto* found = panel->findChild<Widget*>(QLatin1String(name));
        REQUIRE(found);
        return found;
    }
    ConversationTabs* tabs() { return find<ConversationTabs>("conversation.tabs"); }
    ConversationPage* page() { return tabs()->front(); }
    QPlainTextEdit* reply() {
        return page()->findChild<QPlainTextEdit*>(QStringLiteral("conversation.reply"));
    }
    void type(const QString& text) { QTest::keyClicks(reply(), text); }
    void send() {
        QTest::keyClick(reply(), Qt::Key_Return);
        settle();
    }
    QString banner() {
        return page()
            ->findChild<ui::common::NoticeBanner*>(QStringLiteral("conversation.banner"))
            ->text();
    }
    std::vector<OutboxEntry> outbox(ConversationId id) {
        return desk.conversations.detail(id)->outbox;
    }
    QStringList inbox() {
        QStringList names;
        const auto* model = find<QListView>("inbox.list")->model();
        for (int row = 0; row < model->rowCount(); ++row) {
            names.append(model->index(row, 0).data().toString());
        }
        return names;
    }
};

}  // namespace

TEST_CASE("making the page opens no window beside it") {
    struct Windows final : QObject {
        int shown = 0;
        bool eventFilter(QObject* watched, QEvent* event) override {
            const auto* widget = qobject_cast<QWidget*>(watched);
            shown += widget && widget->isWindow() && event->type() == QEvent::Show ? 1 : 0;
            return false;
        }
    } windows;
    qApp->installEventFilter(&windows);
    support::Desk desk;
    std::vector<std::unique_ptr<ui::common::ConversationPane>> panes;
    panes.push_back(std::make_unique<FakePane>());
    const ConversationsPanel panel(desk.environment, std::move(panes));
    CHECK(windows.shown == 0);
}

TEST_CASE("the next waiting buyer is opened, answered and left for the one after") {
    Bench bench;
    bench.buyerSays("early", "is it in stock?");
    bench.desk.now += std::chrono::seconds{70};
    bench.buyerSays("late", "hello");
    bench.start();
    CHECK(bench.inbox() == QStringList{QStringLiteral("early"), QStringLiteral("late")});
    CHECK(bench.panel->waitingCount() == 2);
    bench.run("conversations.next");
    REQUIRE(bench.page());
    CHECK(bench.page()->model().buyer() == QStringLiteral("early"));
    bench.type(QStringLiteral("yes, it is"));
    bench.send();
    const auto entries = bench.outbox(bench.page()->id());
    REQUIRE(entries.size() == 1);
    CHECK(entries.front().text == "yes, it is");
    CHECK(entries.front().state == OutboxState::Held);
    CHECK(bench.page()->composer().text().isEmpty());
    bench.run("conversations.next");
    CHECK(bench.page()->model().buyer() == QStringLiteral("late"));
    CHECK(bench.tabs()->count() == 2);
}

TEST_CASE("a reply that is taken back is the draft again") {
    Bench bench;
    const auto id = bench.buyerSays("buyer", "hello");
    bench.start();
    bench.desk.environment.conversationRequested.emit(id);
    bench.settle();
    bench.type(QStringLiteral("wrong word"));
    bench.send();
    bench.run("conversations.takeBack");
    CHECK(bench.outbox(id).front().state == OutboxState::Withdrawn);
    CHECK(bench.page()->composer().text() == QStringLiteral("wrong word"));
}

TEST_CASE("a reply is stopped when the buyer wrote since it was read") {
    Bench bench;
    const auto id = bench.buyerSays("buyer", "red or blue?");
    bench.start();
    bench.desk.environment.conversationRequested.emit(id);
    bench.settle();
    bench.type(QStringLiteral("red"));
    bench.desk.now += std::chrono::seconds{1};
    bench.buyerSays("buyer", "no, wait");
    bench.send();
    CHECK(bench.outbox(id).empty());
    CHECK(bench.page()->composer().text() == QStringLiteral("red"));
    CHECK(bench.banner().contains(QStringLiteral("since you read this")));
    auto* banner =
        bench.page()->findChild<ui::common::NoticeBanner*>(QStringLiteral("conversation.banner"));
    banner->notice().run();
    bench.settle();
    CHECK(bench.outbox(id).size() == 1);
}

TEST_CASE("what came in sight for a while is read and stops no reply") {
    Bench bench;
    const auto id = bench.buyerSays("buyer", "red or blue?");
    bench.start();
    bench.desk.environment.conversationRequested.emit(id);
    bench.settle();
    bench.desk.now += std::chrono::seconds{1};
    bench.buyerSays("buyer", "red");
    CHECK(QTest::qWaitFor([&] { return bench.page()->model().hasUnseen(); }));
    CHECK(QTest::qWaitFor([&] { return !bench.page()->model().hasUnseen(); }));
    bench.type(QStringLiteral("red it is"));
    bench.send();
    CHECK(bench.outbox(id).size() == 1);
}

TEST_CASE("where nothing sends for the channel a reply is copied and stands as sent by hand") {
    Bench bench;
    const auto id = bench.buyerSays("buyer", "red or blue?");
    bench.start();
    bench.desk.environment.conversationRequested.emit(id);
    bench.settle();
    const auto* button = bench.page()->findChild<QPushButton*>(QStringLiteral("conversation.send"));
    CHECK(button->text() == QStringLiteral("Send to buyer"));
    SECTION("a client that only brings messages sends nothing") { bench.connectBridge(false); }
    SECTION("nobody is there") {
        bench.desk.environment.bridgeClients.clear();
        bench.desk.environment.bridgeChanged.emit();
    }
    SECTION("it sends for another shop") {
        bench.desk.environment.bridgeClients.front().shops = {2};
        bench.desk.environment.bridgeChanged.emit();
    }
    QCoreApplication::processEvents();
    CHECK(button->text() == QStringLiteral("Copy for buyer"));
    bench.type(QStringLiteral("red"));
    bench.send();
    CHECK(QGuiApplication::clipboard()->text() == QStringLiteral("red"));
    REQUIRE(bench.outbox(id).size() == 1);
    CHECK(bench.outbox(id).front().state == OutboxState::Delivered);
    CHECK(bench.outbox(id).front().byHand);
    CHECK(bench.page()->composer().text().isEmpty());
    CHECK(bench.desk.conversations.find(id)->state == ConversationState::Answered);
    // As soon as somebody sends again, so does the button.
    bench.connectBridge(true);
    QCoreApplication::processEvents();
    CHECK(button->text() == QStringLiteral("Send to buyer"));
}

TEST_CASE("a reply that is stopped is not copied either") {
    Bench bench;
    bench.desk.environment.bridgeClients.clear();
    const auto id = bench.buyerSays("buyer", "red or blue?");
    bench.start();
    bench.desk.environment.conversationRequested.emit(id);
    bench.settle();
    QGuiApplication::clipboard()->setText(QStringLiteral("before"));
    bench.type(QStringLiteral("red"));
    bench.desk.now += std::chrono::seconds{1};
    bench.buyerSays("buyer", "no, wait");
    bench.send();
    CHECK(QGuiApplication::clipboard()->text() == QStringLiteral("before"));
    CHECK(bench.outbox(id).empty());
    CHECK(bench.page()->composer().text() == QStringLiteral("red"));
}

TEST_CASE("a draft is kept at a change of the tab and after a restart") {
    Bench bench;
    const auto first = bench.buyerSays("first", "hello");
    const auto second = bench.buyerSays("second", "hello");
    bench.start();
    bench.desk.environment.conversationRequested.emit(first);
    bench.settle();
    bench.type(QStringLiteral("half a sen"));
    bench.desk.environment.conversationRequested.emit(second);
    bench.settle();
    CHECK(bench.desk.conversations.detail(first)->draft == "half a sen");
    bench.type(QStringLiteral("other"));
    bench.panel.reset();
    CHECK(bench.desk.conversations.detail(second)->draft == "other");

    bench.start();
    REQUIRE(bench.tabs()->count() == 2);
    CHECK(bench.page()->id() == second);
    CHECK(bench.page()->composer().text() == QStringLiteral("other"));
    bench.run("conversations.tabNext");
    CHECK(bench.page()->id() == first);
    CHECK(bench.page()->composer().text() == QStringLiteral("half a sen"));
}

TEST_CASE("closing is refused until the form is complete, then the next buyer is in front") {
    Bench bench;
    const auto first = bench.buyerSays("first", "hello");
    bench.desk.now += std::chrono::seconds{10};
    const auto second = bench.buyerSays("second", "hello");
    bench.start();
    bench.desk.environment.conversationRequested.emit(first);
    bench.settle();
    bench.run("conversations.close");
    auto* form = bench.find<QFrame>("conversation.form");
    const auto submit = [&] {
        form->findChild<QPushButton*>(QStringLiteral("conversation.formSubmit"))->click();
        bench.settle();
    };
    const auto choose = [&](const char* name, int index) {
        form->findChild<QComboBox*>(QLatin1String(name))->setCurrentIndex(index);
    };
    submit();
    auto* error = form->findChild<QLabel*>(QStringLiteral("conversation.formError"));
    CHECK_FALSE(error->text().isEmpty());
    choose("conversation.questionType", 1);
    choose("conversation.outcome", 1);
    choose("conversation.solved", 1);
    submit();
    // The buyer has no answer yet, so it is not solved.
    CHECK(error->text().contains(QStringLiteral("no answer")));
    CHECK(bench.desk.conversations.find(first)->state == ConversationState::Waiting);
    choose("conversation.solved", 3);
    submit();
    CHECK(bench.desk.conversations.find(first)->state == ConversationState::Closed);
    CHECK(bench.page()->id() == second);
    CHECK(bench.tabs()->count() == 1);
    bench.run("conversations.undo");
    CHECK(bench.desk.conversations.find(first)->state == ConversationState::Waiting);
    CHECK(bench.page()->id() == first);
}

TEST_CASE("snoozing takes the conversation out of the inbox and says until when") {
    Bench bench;
    bench.buyerSays("buyer", "hello");
    bench.start();
    bench.run("conversations.next");
    bench.run("conversations.snoozeMinutes");
    CHECK(bench.inbox().isEmpty());
    bench.find<QToolButton>("inbox.scope2")->click();
    REQUIRE(bench.inbox().size() == 1);
    const auto line = bench.find<QListView>("inbox.list")
                          ->model()
                          ->index(0, 0)
                          .data(InboxModel::LineRole)
                          .value<InboxLine>();
    CHECK(line.chip.text == QStringLiteral("until 12:10"));
}

TEST_CASE("a hand-over names the colleague and leaves the inbox of mine") {
    Bench bench;
    const auto id = bench.buyerSays("buyer", "hello");
    bench.start();
    bench.run("conversations.next");
    bench.run("conversations.handOver");
    auto* form = bench.find<QFrame>("conversation.form");
    form->findChild<QComboBox*>(QStringLiteral("conversation.handTo"))
        ->setCurrentText(QStringLiteral("Wang"));
    QTest::keyClick(form->findChild<QComboBox*>(QStringLiteral("conversation.handTo")),
                    Qt::Key_Return, Qt::ControlModifier);
    bench.settle();
    const auto after = *bench.desk.conversations.find(id);
    CHECK(after.state == ConversationState::HandedOver);
    CHECK(after.handedTo == "Wang");
    CHECK(bench.tabs()->count() == 0);
}

TEST_CASE("details are kept, each as an act of its own") {
    Bench bench;
    const auto id = bench.buyerSays("buyer", "hello");
    bench.start();
    bench.run("conversations.next");
    bench.run("conversations.details");
    auto* form = bench.find<QFrame>("conversation.form");
    form->findChild<QComboBox*>(QStringLiteral("conversation.questionType"))->setCurrentIndex(2);
    form->findChild<QLineEdit*>(QStringLiteral("conversation.tags"))
        ->setText(QStringLiteral("急, 老客，急"));
    form->findChild<QPushButton*>(QStringLiteral("conversation.formSubmit"))->click();
    bench.settle();
    const auto after = *bench.desk.conversations.find(id);
    CHECK(after.questionType);
    CHECK(after.tags == std::vector<std::string>{"急", "老客"});
    CHECK(bench.page()->composer().text().isEmpty());
}

TEST_CASE("a tab gets a window of its own and its tab again, with what was typed") {
    Bench bench;
    bench.buyerSays("buyer", "hello");
    bench.start();
    bench.run("conversations.next");
    bench.type(QStringLiteral("typed"));
    auto* page = bench.page();
    bench.tabs()->tearOff(page);
    bench.settle();
    CHECK(bench.tabs()->count() == 0);
    CHECK(page->window() != bench.panel.get());
    CHECK(page->composer().text() == QStringLiteral("typed"));
    bench.tabs()->tearOff(page);
    bench.settle();
    CHECK(bench.tabs()->count() == 1);
    CHECK(bench.tabs()->current() == page);
}

TEST_CASE("the panes beside the talk follow the conversation in front and insert at the cursor") {
    Bench bench;
    const auto id = bench.buyerSays("buyer", "how big is it?");
    bench.start();
    bench.desk.environment.conversationRequested.emit(id);
    bench.settle();
    REQUIRE_FALSE(bench.pane->contexts.empty());
    CHECK(bench.pane->contexts.back().conversation == id);
    CHECK(bench.pane->contexts.back().buyer == "buyer");
    CHECK(bench.pane->contexts.back().lastBuyerText == "how big is it?");
    Q_EMIT bench.pane->insertRequested(QStringLiteral("120 cm"));
    CHECK(bench.page()->composer().text() == QStringLiteral("120 cm"));
    bench.run("conversations.tabClose");
    CHECK(bench.pane->contexts.back().conversation == 0);
}

TEST_CASE("a pane that has something to show comes before the others") {
    Bench bench;
    bench.start();
    auto* panes = bench.panel->findChild<QTabWidget*>(QStringLiteral("conversation.panes"));
    REQUIRE(panes);
    panes->setCurrentIndex(1);
    Q_EMIT bench.pane->frontRequested();
    CHECK(panes->currentWidget() == bench.pane);
}

TEST_CASE("a transcript says what left and what did not") {
    Bench bench;
    const auto id = bench.buyerSays("buyer", "a\u202eb");
    bench.start();
    bench.desk.environment.conversationRequested.emit(id);
    bench.settle();
    auto& rows = bench.page()->model().rows();
    // A control that turns the reading direction is gone.
    CHECK(rows.content(0).text == QStringLiteral("ab"));
    bench.type(QStringLiteral("an answer"));
    bench.send();
    REQUIRE(rows.count() == 2);
    CHECK(rows.content(1).kind == BubbleContent::Kind::Pending);
    CHECK(rows.content(1).note.contains(QStringLiteral("leaves in 5")));
    bench.run("conversations.byHand");
    CHECK(rows.count() == 2);
    CHECK(rows.content(1).kind == BubbleContent::Kind::Agent);
    CHECK(rows.content(1).note.contains(QStringLiteral("by hand")));
    CHECK(bench.desk.conversations.find(id)->state == ConversationState::Answered);
}

TEST_CASE("two conversations of a buyer are merged, and the merge is taken back") {
    Bench bench;
    const auto first = bench.buyerSays("buyer", "hello");
    bench.desk.now += std::chrono::hours{30};
    const auto second = bench.buyerSays("buyer", "again");
    REQUIRE(first != second);
    bench.start();
    bench.desk.environment.conversationRequested.emit(second);
    bench.settle();
    bench.run("conversations.merge");
    auto* menu = bench.find<QMenu>("conversation.mergeMenu");
    REQUIRE(menu->actions().size() == 1);
    menu->actions().front()->trigger();
    menu->close();
    bench.settle();
    CHECK(bench.desk.conversations.find(first)->state == ConversationState::Merged);
    CHECK(bench.page()->model().rows().count() == 2);
    bench.run("conversations.undo");
    CHECK(bench.desk.conversations.find(first)->state != ConversationState::Merged);
    CHECK(bench.page()->model().rows().count() == 1);
}

TEST_CASE("the inbox ticks while a buyer waits and sleeps when nobody does") {
    Bench bench;
    InboxViewModel inbox(bench.desk.environment);
    inbox.setWatched(true);
    inbox.reread();
    CHECK_FALSE(inbox.isTicking());
    const auto id = bench.buyerSays("buyer", "hello");
    inbox.reread();
    CHECK(inbox.isTicking());
    CHECK(inbox.model().line(0)->chip.text == QStringLiteral("3:00 left"));
    bench.desk.now += std::chrono::seconds{185};
    inbox.timePassed();
    CHECK(inbox.model().line(0)->chip.text == QStringLiteral("late 0:05"));
    inbox.setWatched(false);
    CHECK_FALSE(inbox.isTicking());
    inbox.setWatched(true);
    CHECK(inbox.isTicking());
    bench.says(Side::Agent, "buyer", "here I am");
    inbox.reread();
    CHECK_FALSE(inbox.isTicking());
    CHECK(bench.desk.conversations.find(id)->state == ConversationState::Answered);
}

TEST_CASE("queues and scopes show their part of the inbox with their numbers") {
    Bench bench;
    const auto id = bench.buyerSays("asks", "price?");
    bench.buyerSays("other", "hello");
    REQUIRE(bench.desk.classification.setQuestionType({id}, 12, {"Lin"}));
    REQUIRE(bench.desk.conversationService.take({id}, {"Lin"}));
    InboxViewModel inbox(bench.desk.environment);
    inbox.reread();
    CHECK(inbox.countOf(InboxChoice::Scope::All) == 2);
    CHECK(inbox.countOf(InboxChoice::Scope::Mine) == 1);
    CHECK(inbox.countOf(InboxQueue::PreSale) == 1);
    CHECK(inbox.countOf(InboxQueue::AfterSale) == 0);
    CHECK(inbox.load() == 1);
    inbox.setChoice({InboxChoice::Scope::All, InboxQueue::PreSale});
    REQUIRE(inbox.model().rowCount() == 1);
    CHECK(inbox.model().line(0)->buyer == QStringLiteral("asks"));
}

TEST_CASE("the alarm calls who looks elsewhere and never for a colleague's buyer") {
    Bench bench;
    const auto id = bench.buyerSays("buyer", "hello");
    InboxViewModel inbox(bench.desk.environment);
    QWidget window;
    const WaitAlarm alarm(bench.desk.environment, inbox, window);
    inbox.reread();
    CHECK(alarm.calls() == 0);
    bench.desk.now += std::chrono::seconds{121};
    inbox.timePassed();
    CHECK(alarm.calls() == 1);
    inbox.timePassed();
    CHECK(alarm.calls() == 1);
    bench.says(Side::Agent, "buyer", "here I am");
    inbox.reread();
    REQUIRE(bench.desk.conversationService.take({id}, {"Wang"}));
    bench.buyerSays("buyer", "and now?");
    bench.desk.now += std::chrono::seconds{300};
    inbox.reread();
    CHECK(alarm.calls() == 1);
}

TEST_CASE("the load tells what came today against the limit of the day") {
    Bench bench;
    auto rules = bench.desk.settings.conversationRules(1);
    rules.dayLimit = 2;
    REQUIRE(bench.desk.settingsService.setConversationRules(1, rules, {"Lin"}));
    for (const auto* buyer : {"one", "two"}) {
        bench.buyerSays(buyer, "hello");
        bench.says(Side::Agent, buyer, "hello");
    }
    bench.start();
    const auto* load = bench.find<QLabel>("inbox.load");
    CHECK(load->text().contains(QStringLiteral("today 2 of 2")));
    CHECK_FALSE(load->text().contains(QStringLiteral("limit")));
    bench.buyerSays("three", "hello");
    bench.says(Side::Agent, "three", "hello");
    CHECK(QTest::qWaitFor([&] { return load->text().contains(QStringLiteral("today 3 of 2")); }));
    CHECK(load->text().contains(QStringLiteral("Above the day's limit.")));
    // The next day begins at the shop's midnight.
    bench.desk.now = *core::parseLocalTime("2017-07-09 00:00:00");
    bench.buyerSays("four", "hello");
    CHECK(QTest::qWaitFor([&] { return load->text().contains(QStringLiteral("today 0 of 2")); }));
}

TEST_CASE("the load of the team names who has how much and who bore abuse") {
    Bench bench;
    const auto id = bench.buyerSays("rude", "hello");
    bench.says(Side::Agent, "rude", "hello");
    REQUIRE(bench.desk.classification.setAbusive({id}, true, {"Lin"}));
    bench.start();
    bench.run("conversations.team");
    const auto* table = bench.find<QDialog>("teamLoad")->findChild<QTableView*>();
    REQUIRE(table->model()->rowCount() == 1);
    const auto cell = [&](int column) {
        return table->model()->index(0, column).data().toString();
    };
    CHECK(cell(TeamLoadDialog::Agent) == QStringLiteral("Lin"));
    CHECK(cell(TeamLoadDialog::Open) == QStringLiteral("1"));
    CHECK(cell(TeamLoadDialog::Today) == QStringLiteral("1"));
    CHECK(cell(TeamLoadDialog::Since) == QStringLiteral("12:00"));
    CHECK(cell(TeamLoadDialog::Abuse) == QStringLiteral("1"));
}

TEST_CASE("an abusive buyer is offered to a colleague") {
    Bench bench;
    const auto id = bench.buyerSays("buyer", "hello");
    REQUIRE(bench.desk.conversationService.take({id}, {"Lin"}));
    bench.start();
    bench.run("conversations.next");
    bench.run("conversations.details");
    auto* form = bench.find<QFrame>("conversation.form");
    form->findChild<QCheckBox*>(QStringLiteral("conversation.abusive"))->setChecked(true);
    form->findChild<QPushButton*>(QStringLiteral("conversation.formSubmit"))->click();
    bench.settle();
    CHECK(bench.desk.conversations.find(id)->abusive);
    CHECK(bench.banner().contains(QStringLiteral("abuse")));
    bench.page()
        ->findChild<ui::common::NoticeBanner*>(QStringLiteral("conversation.banner"))
        ->notice()
        .run();
    CHECK(bench.find<QComboBox>("conversation.handTo"));
}

TEST_CASE("the snooze toast and a contact by hand tell the shop's own time") {
    Bench bench;
    bench.desk.database.execute("UPDATE work_shop SET utc_offset_minutes = 540 WHERE id = 1");
    bench.buyerSays("buyer", "hello");
    bench.start();
    bench.run("conversations.contact");
    auto* dialog = bench.find<ContactDialog>("contactDialog");
    const auto* rang = dialog->findChild<QDateTimeEdit*>(QStringLiteral("contact.rang"));
    CHECK(rang->text() == QStringLiteral("2017-07-08 13:00:00"));
    CHECK(dialog->contact().contact.rangAt == bench.desk.now);
    dialog->reject();
    bench.run("conversations.next");
    bench.run("conversations.snoozeMinutes");
    const auto labels = bench.panel->findChildren<QLabel*>();
    CHECK(std::ranges::any_of(labels, [](const QLabel* label) {
        return label->text().contains(QStringLiteral("Snoozed until 13:10"));
    }));
}

TEST_CASE("the shop's questions go into the reply and the answers stay with the talk") {
    Bench bench;
    const auto id = bench.buyerSays("buyer", "which one?");
    bench.start();
    bench.run("conversations.next");
    bench.run("conversations.needs");
    auto* form = bench.find<NeedsForm>("conversation.form");
    form->findChild<QToolButton*>(QStringLiteral("conversation.ask.budget"))->click();
    CHECK(bench.page()->composer().text() == QStringLiteral("请问您的预算大概在什么范围？我按您的预算给您推荐几款。"));
    form->findChild<QLineEdit*>(QStringLiteral("conversation.need.budget"))
        ->setText(QStringLiteral("200以内"));
    form->findChild<QPushButton*>(QStringLiteral("conversation.formSubmit"))->click();
    bench.settle();
    const std::map<std::string, std::string> kept{{"budget", "200以内"}};
    CHECK(bench.desk.conversations.find(id)->needs == kept);
    bench.run("conversations.needs");
    auto* again = bench.page()->findChild<QLineEdit*>(QStringLiteral("conversation.need.budget"));
    REQUIRE(again);
    CHECK(again->text() == QStringLiteral("200以内"));
    again->clear();
    bench.page()->findChild<QPushButton*>(QStringLiteral("conversation.formSubmit"))->click();
    bench.settle();
    CHECK(bench.desk.conversations.find(id)->needs.empty());
}

TEST_CASE("a tab that is dragged out of its bar gets a window of its own") {
    Bench bench;
    const auto first = bench.buyerSays("first", "hello");
    const auto second = bench.buyerSays("second", "hello");
    bench.start();
    bench.desk.environment.conversationRequested.emit(first);
    bench.desk.environment.conversationRequested.emit(second);
    bench.settle();
    auto* bar = bench.tabs()->findChild<QTabBar*>();
    const QPoint start = bar->tabRect(0).center();
    const auto drag = [&](const QPoint& to) {
        const auto send = [&](QEvent::Type type, const QPoint& at, Qt::MouseButton button,
                              Qt::MouseButtons buttons) {
            QMouseEvent event(type, at, bar->mapToGlobal(at), button, buttons, Qt::NoModifier);
            QCoreApplication::sendEvent(bar, &event);
        };
        send(QEvent::MouseButtonPress, start, Qt::LeftButton, Qt::LeftButton);
        send(QEvent::MouseMove, to, Qt::NoButton, Qt::LeftButton);
        send(QEvent::MouseButtonRelease, to, Qt::LeftButton, Qt::NoButton);
        bench.settle();
    };
    drag(start + QPoint(4, 10));
    CHECK(bench.tabs()->count() == 2);
    drag(start + QPoint(0, 200));
    REQUIRE(bench.tabs()->count() == 1);
    REQUIRE(bench.tabs()->find(first));
    CHECK(bench.tabs()->isTornOff(bench.tabs()->find(first)));
    CHECK_FALSE(bench.tabs()->isTornOff(bench.tabs()->find(second)));
}

TEST_CASE("a picture of this PC is shown small, and one with an address only by its name") {
    const support::TemporaryFolder folder;
    const auto file = QString::fromStdString((folder.path() / "receipt.png").string());
    QImage red(800, 400, QImage::Format_RGB32);
    red.fill(Qt::red);
    REQUIRE(red.save(file));
    Bench bench;
    InboundMessage message;
    message.shop = 1;
    message.channel = "qianniu";
    message.externalConversation = message.buyer = message.sender = "buyer";
    message.at = core::Moment{bench.desk.now};
    message.attachments = {{"image", "receipt.png", file.toStdString(), 0},
                           {"image", "far.png", "https://img.example/far.png", 0},
                           {"file", "list.xlsx", "list.xlsx", 0}};
    const auto id = bench.desk.messages.receive({message}, {"channel"}).front().conversation;
    bench.start();
    bench.desk.environment.conversationRequested.emit(id);
    bench.settle();
    const auto content = bench.page()->model().rows().content(0);
    REQUIRE(content.pictures.size() == 2);
    CHECK(content.pictures[0].file == file);
    CHECK(content.pictures[1].file.isEmpty());
    CHECK(content.attachments == std::vector<QString>{QStringLiteral("File: list.xlsx")});
    const auto isRed = [&] {
        const QImage shown = bench.page()->transcript().viewport()->grab().toImage();
        for (int y = 0; y < shown.height(); y += 4) {
            for (int x = 0; x < shown.width(); x += 4) {
                if (shown.pixelColor(x, y) == QColor(Qt::red)) {
                    return true;
                }
            }
        }
        return false;
    };
    CHECK(QTest::qWaitFor(isRed));
}

TEST_CASE("an agent's inbox holds the own conversations and the pool, and follows another role") {
    Bench bench;
    const auto mine = bench.buyerSays("mine", "hello");
    const auto other = bench.buyerSays("other", "hello");
    bench.buyerSays("nobody", "hello");
    REQUIRE(bench.desk.conversationService.take({mine}, {"Lin"}));
    REQUIRE(bench.desk.conversationService.take({other}, {"Wang"}));
    bench.buyerSays("other", "and now?");
    auto actor = core::agents::Actor{"Lin", core::agents::Role::Agent};
    bench.desk.environment.actor = [&actor] { return actor; };
    InboxViewModel inbox(bench.desk.environment);
    inbox.reread();
    CHECK(inbox.countOf(InboxChoice::Scope::All) == 2);
    CHECK(inbox.countOf(InboxChoice::Scope::Mine) == 1);
    CHECK(inbox.countOf(InboxChoice::Scope::Pool) == 1);
    CHECK(inbox.waitingCount() == 2);
    inbox.setChoice({InboxChoice::Scope::Pool, InboxQueue::Every});
    REQUIRE(inbox.model().rowCount() == 1);
    CHECK(inbox.model().line(0)->buyer == QStringLiteral("nobody"));
    // How much a colleague has is known to who hands over; what a colleague did today is not.
    CHECK(inbox.loadByAgent().size() == 2);
    for (const auto& one : inbox.teamLoad()) {
        CHECK((one.day.agent == "Lin" || one.day.received == 0));
    }
    actor.role = core::agents::Role::Quality;
    bench.desk.environment.actorChanged.emit();
    QTest::qWait(100);
    CHECK(inbox.countOf(InboxChoice::Scope::All) == 3);
    const auto team = inbox.teamLoad();
    CHECK(std::ranges::any_of(
        team, [](const auto& one) { return one.day.agent == "Wang" && one.day.received > 0; }));
}
