#include "ui/tickets/ticket_table_model.h"

#include <algorithm>

#include "core/tickets/ticket_policy.h"
#include "ui/common/format.h"
#include "ui/common/plain_text.h"
#include "ui/common/state_chip.h"
#include "ui/tickets/tickets_text.h"

namespace ui::tickets {

using namespace core::tickets;
using common::toScreen;

void TicketTableModel::setTickets(std::vector<Ticket> tickets, core::Seconds now) {
    m_now = now;
    if (records() == tickets) {
        setNow(now);
        return;
    }
    setRecords(std::move(tickets));
}

void TicketTableModel::setNow(core::Seconds now) {
    m_now = now;
    tellChange(Clock, Clock);
}

int TicketTableModel::rowOf(TicketId id) const {
    const auto found = std::ranges::find(records(), id, &Ticket::id);
    return found == records().end() ? -1 : static_cast<int>(found - records().begin());
}

QString TicketTableModel::text(const Ticket& ticket, int column) const {
    switch (static_cast<Column>(column)) {
        case Number:
            return TicketsText::number(ticket.id);
        case State:
            return TicketsText::of(ticket.state);
        case Clock:
            return TicketsText::clock(ticket, m_now);
        case Topic:
            return TicketsText::of(ticket.topic);
        case Problem:
            return toScreen(ticket.problem).simplified();
        case Customer:
            return ticket.others == 0
                       ? toScreen(ticket.buyer.empty() ? ticket.customerInfo : ticket.buyer)
                       : tr("%1 and %2 more")
                             .arg(toScreen(ticket.buyer.empty() ? ticket.customerInfo
                                                                : ticket.buyer),
                                  common::Format::count(ticket.others));
        case Department:
            return toScreen(ticket.department);
        case Owner:
            return toScreen(ticket.owner);
        case Level:
            return TicketsText::of(ticket.level);
        case Order:
            return toScreen(ticket.orderNumber);
        case Created:
            return common::Format::exactTime(ticket.createdAt).left(16);
        case kColumnCount:
            break;
    }
    return {};
}

QVariant TicketTableModel::key(const Ticket& ticket) const {
    return static_cast<qlonglong>(ticket.id);
}

QString TicketTableModel::tip(const Ticket& ticket, int column) const {
    return column == Clock && ticket.dueAt ? common::Format::exactTime(*ticket.dueAt)
                                           : text(ticket, column);
}

common::Chips TicketTableModel::chips(const Ticket& ticket, int column) const {
    if (column == State) {
        return {TicketsText::chip(ticket.state)};
    }
    if (column == Level) {
        return {TicketsText::chip(ticket.level)};
    }
    if (column == Clock && isOverdue(ticket, m_now)) {
        return {{TicketsText::clock(ticket, m_now), theme::Tone::Danger}};
    }
    return {};
}

QString TicketTableModel::heading(int column) const {
    switch (static_cast<Column>(column)) {
        case Number:
            return tr("Number");
        case State:
            return tr("State");
        //: Column: what is left of the time
        case Clock:
            return tr("Due");
        case Topic:
            return tr("About");
        case Problem:
            return tr("Problem");
        case Customer:
            return tr("Customer");
        case Department:
            return tr("Department");
        case Owner:
            return tr("Owner");
        case Level:
            return tr("Level");
        case Order:
            return tr("Order", "noun");
        case Created:
            return tr("Written at");
        case kColumnCount:
            break;
    }
    return {};
}

}  // namespace ui::tickets
