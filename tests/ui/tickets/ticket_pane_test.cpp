#include "ui/tickets/ticket_pane.h"

#include <QAbstractButton>
#include <QPlainTextEdit>

#include "tests/support/qt/printing.h"
#include "tests/ui/tickets/tickets_fixture.h"

using namespace core::tickets;
using ui::tickets::TicketPane;

namespace {

struct Window {
    support::TicketDesk desk;
    TicketPane pane{desk.environment};

    Window() {
        pane.resize(380, 700);
        pane.show();
        pane.setContext(
            {.conversation = 1, .shop = 1, .buyer = "小满", .lastBuyerText = "什么时候发货"});
    }
    void click(const char* name) {
        pane.findChild<QAbstractButton*>(QLatin1String(name))->click();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    std::vector<Ticket> closed() {
        return desk.tickets.list({.state = TicketState::Closed}, desk.now, 10);
    }
};

}  // namespace

TEST_CASE("a talk that was answered is recorded as done with one click") {
    Window window;
    window.desk.environment.replySent.emit(
        {.conversation = 1, .shop = 1, .buyer = "小满", .text = QStringLiteral("今天发出")});
    window.click("ticketPane.done");
    REQUIRE(window.closed().size() == 1);
    CHECK(window.closed().front().problem == "什么时候发货");
    CHECK(window.closed().front().result == "今天发出");
    CHECK(window.closed().front().conversation == 1);
    CHECK(window.pane.findChildren<QWidget*>(QStringLiteral("ticketPane.entry")).size() == 1);
}

TEST_CASE("without an answer the form opens, filled in with the buyer's words") {
    Window window;
    // Of another talk.
    window.desk.environment.replySent.emit(
        {.conversation = 2, .shop = 1, .buyer = "x", .text = QStringLiteral("y")});
    window.click("ticketPane.done");
    CHECK(window.closed().empty());
    auto* problem = window.pane.findChild<QPlainTextEdit*>(QStringLiteral("ticket.problem"));
    REQUIRE(problem->isVisible());
    CHECK(problem->toPlainText() == QStringLiteral("什么时候发货"));
    window.click("ticket.create");
    REQUIRE(window.desk.tickets.list({}, window.desk.now, 10).size() == 1);
    CHECK_FALSE(problem->isVisible());
}

TEST_CASE("the pane shows the tickets of its buyer only and forgets the talk before") {
    Window window;
    window.desk.make();
    auto other = window.desk.draft();
    other.buyer = "云上";
    REQUIRE(window.desk.ticketService.create(other, {"Lin"}));
    CHECK(window.pane.findChildren<QWidget*>(QStringLiteral("ticketPane.entry")).size() >= 1);
    window.desk.environment.replySent.emit(
        {.conversation = 1, .shop = 1, .buyer = "小满", .text = QStringLiteral("今天发出")});
    window.pane.setContext({.conversation = 2, .shop = 1, .buyer = "云上", .lastBuyerText = "?"});
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    CHECK(window.pane.findChildren<QWidget*>(QStringLiteral("ticketPane.entry")).size() == 1);
    window.click("ticketPane.done");
    CHECK(window.closed().empty());
}

TEST_CASE("the buyer in front joins an open ticket of the shop") {
    Window window;
    auto draft = window.desk.draft();
    draft.buyer = "云朵";
    draft.conversation.reset();
    const auto made = *window.desk.ticketService.create(draft, {"Lin"});
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    window.click("ticketPane.join");
    const auto buyers = window.desk.tickets.buyers(made.id);
    REQUIRE(buyers.size() == 1);
    CHECK(buyers[0].buyer == "小满");
    CHECK(buyers[0].conversation == 1);
    // Once is enough: nothing is left to join.
    CHECK(window.pane.findChild<QAbstractButton*>(QStringLiteral("ticketPane.join"))->isHidden() ==
          false);
    CHECK_FALSE(
        window.pane.findChild<QAbstractButton*>(QStringLiteral("ticketPane.join"))->isVisible());
    CHECK(window.pane.findChildren<QWidget*>(QStringLiteral("ticketPane.entry")).size() == 1);
}
