#pragma once

#include <QCoreApplication>
#include <QString>

#include <vector>

#include "core/agents/actor.h"
#include "core/importing/import_report.h"
#include "core/tickets/ticket_policy.h"
#include "ui/common/state_strip.h"
#include "ui/common/state_table_view.h"
#include "ui/tickets/ticket_deed.h"

namespace ui::tickets {

/// Every value of the tickets' enums in words, and the state table as strip and help show it.
class TicketsText final {
    Q_DECLARE_TR_FUNCTIONS(ui::tickets::TicketsText)

public:
    static QString of(core::tickets::TicketState state);
    static QString of(core::tickets::TicketLevel level);
    static QString of(core::tickets::TicketTopic topic);
    static QString of(core::tickets::TellingWay way);
    static QString of(Deed deed);
    static common::Chip chip(core::tickets::TicketState state);
    static common::Chip chip(core::tickets::TicketLevel level);
    static QString refusal(core::tickets::TicketError error);
    static QString done(Deed deed);
    /// What happened, as the history tells it, without its words.
    static QString happening(core::tickets::TicketAction action);
    /// `12 min left`, `overdue by 3 min`, `paused, 12 min left`; empty: nothing is awaited.
    static QString clock(const core::tickets::Ticket& ticket, core::Seconds now);
    static QString number(core::tickets::TicketId id);
    /// What keeps a file of answers from being read, and the way out.
    static QString fileProblem(const core::importing::Refusal& refusal);
    /// Words of the ticket that the agent can add: the step leads to them.
    static bool isMendable(core::tickets::TicketError error);
    /// The allowed next steps; those that still lack something with what it is.
    static std::vector<common::NextStep> nextSteps(const core::tickets::Ticket& ticket,
                                                   const core::agents::Actor& actor);
    /// The whole state table for the help.
    static std::vector<common::StateTableRow> stateTable();
};

}  // namespace ui::tickets
