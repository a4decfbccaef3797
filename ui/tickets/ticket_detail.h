#pragma once

#include <QWidget>

#include <optional>

#include "core/tickets/ticket.h"
#include "ui/common/environment.h"
#include "ui/common/fact_block.h"
#include "ui/tickets/ticket_deed.h"

class QLabel;
class QScrollArea;
class QVBoxLayout;

namespace ui::common {
class StateStrip;
class StateChip;
}  // namespace ui::common

namespace ui::tickets {

/// One ticket: how it stands with the allowed next steps, its clock, what was written and answered, the checklist, the
/// buyer and the order with ways to them, and its history. Shows and asks; decides nothing.
class TicketDetail final : public QWidget {
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
    void conversationRequested();
    void orderRequested();
    void searchRequested();

private:
    void showFields();
    void showChecklist();
    void showBuyers();
    [[nodiscard]] QWidget* makeBuyer(const core::tickets::TicketBuyer& buyer, QWidget* parent);
    void showContext();
    void showHistory();

    common::Environment& m_environment;
    std::optional<core::tickets::Ticket> m_ticket;
    QLabel* m_title;
    common::StateChip* m_level;
    common::StateChip* m_clock;
    common::StateStrip* m_strip;
    QScrollArea* m_scroll = nullptr;
    QWidget* m_page = nullptr;
    common::FactBlock* m_fields = nullptr;
    common::FactBlock* m_checklist = nullptr;
    common::FactBlock* m_buyers = nullptr;
    common::FactBlock* m_context = nullptr;
    common::FactBlock* m_history = nullptr;
};

}  // namespace ui::tickets
