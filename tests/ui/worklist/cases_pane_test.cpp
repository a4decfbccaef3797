#include "ui/worklist/cases_pane.h"

#include <QAbstractButton>

#include "core/tickets/ticket_service.h"
#include "tests/support/qt/printing.h"
#include "tests/ui/tickets/tickets_fixture.h"

using core::worklist::BuyerCase;
using core::worklist::BuyerCasesReader;
using ui::worklist::CasesPane;

namespace {

struct Window {
    support::TicketDesk desk;
    BuyerCasesReader reader{desk.database};
    CasesPane pane{desk.environment, {.reader = &reader, .words = [](const BuyerCase& open) {
                                          return ui::worklist::CaseWords{
                                              QString::fromStdString(open.what),
                                              {QString::fromStdString(open.state), {}}};
                                      }}};
    std::vector<std::pair<std::string, std::int64_t>> opened;
    std::vector<ui::common::CaseStart> started;
    core::Subscription hears = desk.environment.caseRequested.subscribe(
        [this](const std::string& kind, std::int64_t id) { opened.emplace_back(kind, id); });
    core::Subscription begins = desk.environment.caseStartRequested.subscribe(
        [this](const ui::common::CaseStart& start) { started.push_back(start); });

    Window() {
        pane.resize(380, 600);
        pane.show();
        pane.setContext({.conversation = 1, .shop = 1, .buyer = "小满"});
    }
    int entries() {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        return static_cast<int>(
            pane.findChildren<QWidget*>(QStringLiteral("casesPane.entry")).size());
    }
};

}  // namespace

TEST_CASE("what is open for the buyer in front stands beside the talk, and leads there") {
    Window window;
    CHECK(window.entries() == 0);
    auto other = window.desk.draft();
    other.buyer = "云朵";
    const auto theirs = *window.desk.ticketService.create(other, {"Lin"});
    CHECK(window.entries() == 0);
    // A ticket that concerns this buyer too is theirs as well.
    REQUIRE(window.desk.ticketService.addBuyers({theirs.id}, {{.buyer = "小满"}}, {"Lin"}));
    const auto own = window.desk.make();
    CHECK(window.entries() == 2);
    window.pane.findChild<QAbstractButton*>(QStringLiteral("casesPane.open"))->click();
    REQUIRE(window.opened.size() == 1);
    CHECK(window.opened.front().first == "ticket");
    // Told and closed it goes.
    window.desk.database.execute(
        "UPDATE work_ticket SET state = 'closed', closed_at = 1, told_at = 1, told_how = 'phone', "
        "due_at = NULL WHERE id = " +
        std::to_string(own.id));
    CHECK(window.reader.open(1, {"小满"}).size() == 1);
    CHECK(window.reader.open(2, {"小满"}).empty());
}

TEST_CASE("a case begins beside the talk, about the order where there is one") {
    Window window;
    auto* ticket = window.pane.findChild<QAbstractButton*>(QStringLiteral("casesPane.ticket"));
    auto* request = window.pane.findChild<QAbstractButton*>(QStringLiteral("casesPane.request"));
    CHECK_FALSE(request->isEnabled());
    ticket->click();
    REQUIRE(window.started.size() == 1);
    CHECK(window.started.front().kind == "ticket");
    CHECK(window.started.front().buyer == "小满");
    CHECK(window.started.front().conversation == 1);
    CHECK(window.started.front().orderNumber.empty());
    window.pane.setContext({});
    CHECK_FALSE(ticket->isEnabled());
}
