#pragma once

#include <QObject>
#include <QTimer>

#include <map>
#include <set>
#include <vector>

#include "core/base/signal.h"
#include "core/tickets/ticket_reader.h"
#include "ui/common/environment.h"

namespace ui::tickets {

/// The tickets that a filter leaves, their counts, and the alarms: one is due, one was escalated.
class TicketListViewModel final : public QObject {
    Q_OBJECT

public:
    explicit TicketListViewModel(common::Environment& environment, QObject* parent = nullptr);

    [[nodiscard]] const core::tickets::TicketFilter& filter() const { return m_filter; }
    void setFilter(const core::tickets::TicketFilter& filter);
    [[nodiscard]] const std::vector<core::tickets::Ticket>& tickets() const { return m_tickets; }
    /// Of each state but Closed.
    [[nodiscard]] std::int64_t count(core::tickets::TicketState state) const;
    [[nodiscard]] std::int64_t openCount() const;
    /// Own ones whose time is over, and those escalated to this agent.
    [[nodiscard]] int dueCount() const { return m_dueCount; }
    [[nodiscard]] core::Seconds now() const { return m_environment.now(); }
    /// Only what nobody took yet.
    void setPool(bool isPool);
    void refresh();

Q_SIGNALS:
    void changed();
    void dueCountChanged(int count);

private:
    void watch();
    void ringDue();
    void ringEscalated(const core::tickets::Ticket& ticket);

    common::Environment& m_environment;
    core::tickets::TicketFilter m_filter;
    bool m_isPool = false;
    std::vector<core::tickets::Ticket> m_tickets;
    std::map<core::tickets::TicketState, std::int64_t> m_counts;
    int m_dueCount = 0;
    /// Rings when the next one becomes due.
    QTimer m_alarm;
    /// An act on many tells each: the list is read once.
    QTimer m_rest;
    std::set<core::tickets::TicketId> m_rung;
    std::vector<core::Subscription> m_subscriptions;
};

}  // namespace ui::tickets
