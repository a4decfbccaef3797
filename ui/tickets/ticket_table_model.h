#pragma once

#include <QAbstractTableModel>

#include <vector>

#include "core/tickets/ticket.h"

namespace ui::tickets {

/// Tickets as rows of a list, with what is left of their time.
class TicketTableModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Number, State, Clock, Topic, Problem, Customer, Department, Owner, Level, Order, Created, kColumnCount };

    using QAbstractTableModel::QAbstractTableModel;
    void setTickets(std::vector<core::tickets::Ticket> tickets, core::Seconds now);
    /// Only the clocks change.
    void setNow(core::Seconds now);
    [[nodiscard]] const core::tickets::Ticket* ticket(int row) const;
    /// -1: it is not in the list.
    [[nodiscard]] int rowOf(core::tickets::TicketId id) const;
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    [[nodiscard]] QString text(const core::tickets::Ticket& ticket, int column) const;

    std::vector<core::tickets::Ticket> m_tickets;
    core::Seconds m_now{};
};

}  // namespace ui::tickets
