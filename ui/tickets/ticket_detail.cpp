#include "ui/tickets/ticket_detail.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <iterator>
#include <tuple>

#include "core/customers/customer_reader.h"
#include "core/orders/order_reader.h"
#include "core/tickets/ticket_reader.h"
#include "ui/common/flow_layout.h"
#include "ui/common/format.h"
#include "ui/common/plain_text.h"
#include "ui/theme/theme.h"
#include "ui/tickets/tickets_text.h"

namespace ui::tickets {

using namespace core::tickets;
using common::Format;
using common::toScreen;

TicketDetail::TicketDetail(common::Environment& environment, QWidget* parent)
    : CaseSheet(QStringLiteral("ticket"), parent)
    , m_environment(environment)
    , m_fields(addBlock(tr("Ticket")))
    , m_checklist(addBlock(tr("Checklist")))
    , m_buyers(addBlock(tr("Buyers it concerns")))
    , m_context(addBlock(tr("Buyer and order")))
    , m_history(addBlock(tr("What happened"))) {
    connect(&strip(), &common::StateStrip::stepChosen, this,
            [this](int act) { Q_EMIT deedChosen(static_cast<Deed>(act)); });
}

void TicketDetail::showTicket(const std::optional<Ticket>& ticket) {
    m_ticket = ticket;
    if (!ticket) {
        showNothing();
        return;
    }
    showHead(tr("%1 %2").arg(TicketsText::number(ticket->id), TicketsText::of(ticket->topic)),
             TicketsText::chip(ticket->level));
    strip().show(TicketsText::chip(ticket->state),
                 TicketsText::nextSteps(*ticket, m_environment.actor()));
    showClock();
    showFields();
    showChecklist();
    showBuyers();
    showContext();
    showHistory();
}

void TicketDetail::showClock() {
    if (!m_ticket) {
        return;
    }
    const auto now = m_environment.now();
    const QString left = TicketsText::clock(*m_ticket, now);
    if (left.isEmpty()) {
        CaseSheet::showClock(std::nullopt);
        return;
    }
    CaseSheet::showClock(Clock{{left, isOverdue(*m_ticket, now) ? theme::Tone::Danger
                                      : m_ticket->pausedAt      ? theme::Tone::Neutral
                                                                : theme::Tone::Info},
                               m_ticket->dueAt});
}

void TicketDetail::showFields() {
    const Ticket& ticket = *m_ticket;
    QString escalated;
    if (ticket.escalatedAt) {
        escalated = ticket.escalatedTo.empty()
                        ? tr("nobody is named as duty lead: call the lead (%1)")
                              .arg(Format::exactTime(*ticket.escalatedAt))
                        : tr("%1 (%2)").arg(toScreen(ticket.escalatedTo),
                                            Format::exactTime(*ticket.escalatedAt));
    }
    QString told;
    if (ticket.toldAt) {
        told =
            tr("%1 (%2)").arg(TicketsText::of(*ticket.toldHow), Format::exactTime(*ticket.toldAt));
    }
    m_fields->show(factsWithSteps({{tr("Problem"), toScreen(ticket.problem)},
                                   {tr("Progress"), toScreen(ticket.progress)},
                                   {tr("Department"), toScreen(ticket.department)},
                                   {tr("Its answer"), toScreen(ticket.answer)},
                                   {tr("Result"), toScreen(ticket.result)},
                                   {tr("Customer knows"), told},
                                   {tr("Follow-up"), toScreen(ticket.followUp)},
                                   {tr("Owner"), toScreen(ticket.owner)},
                                   {tr("Duty lead"), escalated}}));
}

QWidget* TicketDetail::factsWithSteps(const std::vector<std::pair<QString, QString>>& facts) {
    auto* body = new QWidget(page());
    auto* layout = new QVBoxLayout(body);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::kSpace);
    layout->addWidget(common::factGrid(facts, body));
    auto* line = new QWidget(body);
    auto* flow = new common::FlowLayout(line, theme::kSpace, theme::kSpaceSmall);
    const std::tuple<QString, const char*, Deed, TicketAction> deeds[]{
        {tr("Edit…"), "ticket.edit", Deed::Edit, TicketAction::Edit},
        {tr("Give to a colleague…"), "ticket.assign", Deed::Assign, TicketAction::Assign},
        {tr("Add to the checklist…"), "ticket.addItem", Deed::AddItem, TicketAction::AddItem}};
    for (const auto& [text, objectName, deed, action] : deeds) {
        auto* button = new QPushButton(text, line);
        button->setObjectName(QLatin1String(objectName));
        const auto refusal = barrier(*m_ticket, action, m_environment.actor());
        button->setEnabled(!refusal);
        common::setPlainToolTip(*button, refusal ? TicketsText::refusal(*refusal) : QString());
        connect(button, &QPushButton::clicked, this,
                [this, deed = deed] { Q_EMIT deedChosen(deed); });
        flow->addWidget(button);
    }
    layout->addWidget(line);
    return body;
}

void TicketDetail::showChecklist() {
    const auto items = m_environment.cases.tickets->checklist(m_ticket->id);
    if (items.empty()) {
        m_checklist->show(nullptr);
        return;
    }
    auto* body = new QWidget(page());
    auto* layout = new QVBoxLayout(body);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::kSpaceSmall);
    for (const auto& item : items) {
        auto* line = new QHBoxLayout;
        auto* box = new QCheckBox(body);
        box->setObjectName(QStringLiteral("ticket.item%1").arg(item.position));
        box->setAccessibleName(toScreen(item.text));
        box->setChecked(item.doneAt.has_value());
        box->setEnabled(m_ticket->state != TicketState::Closed);
        connect(box, &QCheckBox::clicked, this,
                [this, position = item.position](bool on) { Q_EMIT itemTicked(position, on); });
        line->addWidget(box, 0, Qt::AlignTop);
        line->addWidget(common::valueLabel(toScreen(item.text), body), 1);
        if (item.doneAt) {
            line->addWidget(common::captionLabel(toScreen(item.doneBy), body), 0, Qt::AlignTop);
        }
        layout->addLayout(line);
    }
    m_checklist->show(body);
}

void TicketDetail::showBuyers() {
    const Ticket& ticket = *m_ticket;
    if (ticket.others == 0) {
        m_buyers->show(nullptr);
        return;
    }
    std::vector<TicketBuyer> buyers{{.position = 0,
                                     .buyer = ticket.buyer,
                                     .customerInfo = ticket.customerInfo,
                                     .orderNumber = ticket.orderNumber,
                                     .notice = ticket.notice,
                                     .toldAt = ticket.toldAt,
                                     .toldHow = ticket.toldHow}};
    std::ranges::move(m_environment.cases.tickets->buyers(ticket.id), std::back_inserter(buyers));
    auto* body = new QWidget(page());
    auto* layout = new QVBoxLayout(body);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::kSpaceSmall);
    const auto untold = std::ranges::count_if(
        buyers, [](const TicketBuyer& buyer) { return !buyer.toldAt.has_value(); });
    auto* sum = common::captionLabel(
        tr("%1 of %2 were told")
            .arg(Format::count(std::ssize(buyers) - untold), Format::count(std::ssize(buyers))),
        body);
    sum->setObjectName(QStringLiteral("ticket.toldCount"));
    layout->addWidget(sum);
    // Who is still to be told comes first; the rest is counted.
    std::ranges::stable_partition(buyers, [](const auto& buyer) { return !buyer.toldAt; });
    constexpr std::size_t kShown = 50;
    for (std::size_t at = 0; at < std::min(kShown, buyers.size()); ++at) {
        layout->addWidget(makeBuyer(buyers[at], body));
    }
    if (buyers.size() > kShown) {
        layout->addWidget(
            common::captionLabel(tr("and %1 more").arg(buyers.size() - kShown), body));
    }
    m_buyers->show(body);
}

QWidget* TicketDetail::makeBuyer(const TicketBuyer& buyer, QWidget* parent) {
    auto* line = new QWidget(parent);
    line->setObjectName(QStringLiteral("ticket.buyer%1").arg(buyer.position));
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme::kSpaceSmall);
    const QString name = toScreen(buyer.buyer.empty() ? buyer.customerInfo : buyer.buyer);
    auto* who = common::valueLabel(
        buyer.orderNumber.empty() ? name : tr("%1 · %2").arg(name, toScreen(buyer.orderNumber)),
        line);
    row->addWidget(who, 1);
    if (buyer.toldAt) {
        auto* told = common::captionLabel(TicketsText::of(*buyer.toldHow), line);
        common::setPlainToolTip(*told, Format::exactTime(*buyer.toldAt));
        row->addWidget(told);
        return line;
    }
    const auto add = [&](const QString& text, const char* objectName, auto slot) {
        auto* button = new QPushButton(text, line);
        button->setObjectName(
            QStringLiteral("ticket.%1%2").arg(QLatin1String(objectName)).arg(buyer.position));
        button->setAccessibleName(tr("%1: %2").arg(name, text));
        connect(button, &QPushButton::clicked, this, slot);
        row->addWidget(button);
    };
    if (m_ticket->state == TicketState::Solved) {
        const auto position = static_cast<qlonglong>(buyer.position);
        if (buyer.notice) {
            add(tr("Copy"), "copyTo",
                [this, position, name] { Q_EMIT buyerDeedChosen(Deed::Copy, position, name); });
        }
        add(tr("By phone"), "phoneTo",
            [this, position, name] { Q_EMIT buyerDeedChosen(Deed::Phone, position, name); });
    }
    if (buyer.position > 0 &&
        !barrier(*m_ticket, TicketAction::RemoveBuyer, m_environment.actor())) {
        add(tr("Take out"), "takeOut", [this, position = static_cast<qlonglong>(buyer.position)] {
            Q_EMIT buyerRemoved(position);
        });
    }
    return line;
}

void TicketDetail::showContext() {
    const Ticket& ticket = *m_ticket;
    std::vector<std::pair<QString, QString>> fields;
    if (ticket.isWithoutCustomer) {
        fields.emplace_back(tr("Customer"), tr("Nobody has to be told"));
    }
    fields.emplace_back(tr("Buyer"), toScreen(ticket.buyer));
    fields.emplace_back(tr("Known by"), toScreen(ticket.customerInfo));
    if (!ticket.buyer.empty()) {
        if (const auto buyer = m_environment.customers.find(ticket.shop, ticket.buyer)) {
            fields.emplace_back(tr("Orders"), tr("%1, paid %2: %3")
                                                  .arg(Format::count(buyer->orderCount),
                                                       Format::count(buyer->paidCount),
                                                       Format::money(buyer->paid)));
            fields.emplace_back(tr("Note"), toScreen(buyer->note));
        }
        const auto others = m_environment.cases.tickets->ofBuyer(ticket.shop, {ticket.buyer});
        fields.emplace_back(tr("Tickets of this buyer"),
                            Format::count(static_cast<std::int64_t>(others.size())));
    }
    fields.emplace_back(tr("Order", "noun"), toScreen(ticket.orderNumber));
    if (const auto order = m_environment.orders.find({ticket.shop, ticket.orderNumber})) {
        if (!order->items.empty()) {
            fields.emplace_back(tr("Item"), toScreen(order->items.front().title));
        }
        fields.emplace_back(
            tr("Parcel"),
            toScreen(order->order.courier + " " + order->order.trackingNumber).trimmed());
    }
    m_context->show(factsWithWays(
        fields, ticket.conversation.has_value(), !ticket.orderNumber.empty(),
        {{tr("Search what was said"), QStringLiteral("ticket.search"), true,
          [this] { Q_EMIT searchRequested(); }},
         {tr("Concerns more buyers…"), QStringLiteral("ticket.addBuyers"),
          !barrier(ticket, TicketAction::AddBuyers, m_environment.actor()).has_value(),
          [this] { Q_EMIT deedChosen(Deed::AddBuyers); }}}));
}

void TicketDetail::showHistory() {
    auto history = m_environment.cases.tickets->history(*m_ticket);
    std::ranges::reverse(history);
    std::vector<common::HistoryLine> lines;
    for (const auto& line : history) {
        const QString what = TicketsText::happening(line.action);
        lines.push_back({line.at,
                         line.text.empty() ? what : tr("%1: %2").arg(what, toScreen(line.text)),
                         toScreen(line.actor)});
    }
    m_history->show(common::historyGrid(lines, m_environment.now(), page()));
}

}  // namespace ui::tickets
