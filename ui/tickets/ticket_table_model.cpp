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
    if (m_tickets == tickets) {
        setNow(now);
        return;
    }
    beginResetModel();
    m_tickets = std::move(tickets);
    endResetModel();
}

void TicketTableModel::setNow(core::Seconds now) {
    m_now = now;
    if (!m_tickets.empty()) {
        Q_EMIT dataChanged(index(0, Clock), index(rowCount() - 1, Clock));
    }
}

const Ticket* TicketTableModel::ticket(int row) const {
    return row >= 0 && row < rowCount() ? &m_tickets[static_cast<std::size_t>(row)] : nullptr;
}

int TicketTableModel::rowOf(TicketId id) const {
    const auto found = std::ranges::find(m_tickets, id, &Ticket::id);
    return found == m_tickets.end() ? -1 : static_cast<int>(found - m_tickets.begin());
}

int TicketTableModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_tickets.size());
}

int TicketTableModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : kColumnCount;
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

QVariant TicketTableModel::data(const QModelIndex& index, int role) const {
    const auto* found = index.isValid() ? ticket(index.row()) : nullptr;
    if (!found) {
        return {};
    }
    switch (role) {
        case Qt::DisplayRole:
            return text(*found, index.column());
        case Qt::ToolTipRole:
            return common::plainToolTip(index.column() == Clock && found->dueAt
                                            ? common::Format::exactTime(*found->dueAt)
                                            : text(*found, index.column()));
        case Qt::UserRole:
            return static_cast<qlonglong>(found->id);
        case common::kChipsRole:
            if (index.column() == State) {
                return QVariant::fromValue(common::Chips{TicketsText::chip(found->state)});
            }
            if (index.column() == Level) {
                return QVariant::fromValue(common::Chips{TicketsText::chip(found->level)});
            }
            if (index.column() == Clock && isOverdue(*found, m_now)) {
                return QVariant::fromValue(
                    common::Chips{{TicketsText::clock(*found, m_now), theme::Tone::Danger}});
            }
            return {};
        default:
            return {};
    }
}

QVariant TicketTableModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (static_cast<Column>(section)) {
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
