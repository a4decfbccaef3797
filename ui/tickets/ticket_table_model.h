#pragma once

#include <QAbstractTableModel>

#include <vector>

#include "core/tickets/ticket.h"
#include "ui/common/record_table_model.h"

namespace ui::tickets {

/// Tickets as rows of a list, with what is left of their time.
class TicketTableModel final : public common::RecordTableModel<core::tickets::Ticket> {
    Q_OBJECT

public:
    enum Column { Number, State, Clock, Topic, Problem, Customer, Department, Owner, Level, Order, Created, kColumnCount };

    explicit TicketTableModel(QObject* parent = nullptr) : RecordTableModel(kColumnCount, parent) {}
    void setTickets(std::vector<core::tickets::Ticket> tickets, core::Seconds now);
    /// Only the clocks change.
    void setNow(core::Seconds now);
    [[nodiscard]] const core::tickets::Ticket* ticket(int row) const { return record(row); }
    /// -1: it is not in the list.
    [[nodiscard]] int rowOf(core::tickets::TicketId id) const;

protected:
    [[nodiscard]] QVariant key(const core::tickets::Ticket& ticket) const override;
    [[nodiscard]] QString text(const core::tickets::Ticket& ticket, int column) const override;
    [[nodiscard]] QString heading(int column) const override;
    [[nodiscard]] QString tip(const core::tickets::Ticket& ticket, int column) const override;
    [[nodiscard]] common::Chips chips(const core::tickets::Ticket& ticket, int column) const override;

private:
    core::Seconds m_now{};
};

}  // namespace ui::tickets
