#pragma once

#include <QWidget>

#include <optional>

#include "core/tickets/ticket.h"
#include "ui/common/case_sheet.h"
#include "ui/common/environment.h"
#include "ui/tickets/ticket_deed.h"

namespace ui::tickets {

/// One ticket: how it stands with the allowed next steps, its clock, what was written and answered, the checklist, the
/// buyer and the order with ways to them, and its history. Shows and asks; decides nothing.
class TicketDetail final : public common::CaseSheet {
    Q_OBJECT

public:
    explicit TicketDetail(common::Environment& environment, QWidget* parent = nullptr);
    /// Nothing: an empty page.
    void showTicket(const std::optional<core::tickets::Ticket>& ticket);
    /// Only the clock changes.
    void showClock();

Q_SIGNALS:
    void deedChosen(ui::tickets::Deed deed);
    void itemTicked(qlonglong position, bool isDone);
    /// Copy or Phone for one of several buyers.
    void buyerDeedChosen(ui::tickets::Deed deed, qlonglong position, const QString& buyer);
    void buyerRemoved(qlonglong position);
    void searchRequested();

private:
    void showFields();
    /// With the acts that the strip does not offer under them.
    [[nodiscard]] QWidget* factsWithSteps(const std::vector<std::pair<QString, QString>>& facts);
    void showChecklist();
    void showBuyers();
    [[nodiscard]] QWidget* makeBuyer(const core::tickets::TicketBuyer& buyer, QWidget* parent);
    void showContext();
    void showHistory();

    common::Environment& m_environment;
    std::optional<core::tickets::Ticket> m_ticket;
    common::FactBlock* m_fields;
    common::FactBlock* m_checklist;
    common::FactBlock* m_buyers;
    common::FactBlock* m_context;
    common::FactBlock* m_history;
};

}  // namespace ui::tickets
