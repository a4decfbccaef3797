#include "ui/tickets/ticket_detail.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>
#include <iterator>

#include "core/tickets/ticket_reader.h"
#include "ui/common/flow_layout.h"
#include "ui/common/format.h"
#include "ui/common/plain_text.h"
#include "ui/common/state_chip.h"
#include "ui/common/state_strip.h"
#include "ui/theme/theme.h"
#include "ui/tickets/tickets_text.h"

namespace ui::tickets {

using namespace core::tickets;
using common::Format;
using common::toScreen;

TicketDetail::TicketDetail(common::Environment& environment, QWidget* parent)
    : QWidget(parent)
    , m_environment(environment)
    , m_title(new common::PlainLabel({}, this))
    , m_level(new common::StateChip({}, this))
    , m_clock(new common::StateChip({}, this))
    , m_strip(new common::StateStrip(this)) {
    setObjectName(QStringLiteral("ticketDetail"));
    theme::setHeading(*m_title);
    m_title->setObjectName(QStringLiteral("ticket.title"));
    m_clock->setObjectName(QStringLiteral("ticket.clock"));
    auto* head = new QHBoxLayout;
    head->setContentsMargins(theme::kSpaceWide, theme::kSpace, theme::kSpaceWide, 0);
    head->setSpacing(theme::kSpace);
    head->addWidget(m_title, 1);
    head->addWidget(m_clock);
    head->addWidget(m_level);
    m_scroll = new QScrollArea(this);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_page = new QWidget(m_scroll);
    m_page->setBackgroundRole(QPalette::Base);
    m_page->setAutoFillBackground(true);
    auto* blocks = new QVBoxLayout(m_page);
    blocks->setContentsMargins(0, 0, 0, 0);
    blocks->setSpacing(0);
    m_fields = new common::FactBlock(tr("Ticket"), m_page);
    m_checklist = new common::FactBlock(tr("Checklist"), m_page);
    m_buyers = new common::FactBlock(tr("Buyers it concerns"), m_page);
    m_context = new common::FactBlock(tr("Buyer and order"), m_page);
    m_history = new common::FactBlock(tr("What happened"), m_page);
    for (auto* block : {m_fields, m_checklist, m_buyers, m_context, m_history}) {
        blocks->addWidget(block);
    }
    blocks->addStretch(1);
    m_scroll->setWidget(m_page);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(m_strip);
    layout->addWidget(m_scroll, 1);
    connect(m_strip, &common::StateStrip::stepChosen, this,
            [this](int act) { Q_EMIT deedChosen(static_cast<Deed>(act)); });
    showTicket(std::nullopt);
}

void TicketDetail::showTicket(const std::optional<Ticket>& ticket) {
    m_ticket = ticket;
    for (QWidget* part : std::initializer_list<QWidget*>{m_level, m_clock, m_strip, m_scroll}) {
        part->setVisible(ticket.has_value());
    }
    if (!ticket) {
        m_title->setText({});
        return;
    }
    m_title->setText(
        tr("%1 %2").arg(TicketsText::number(ticket->id), TicketsText::of(ticket->topic)));
    m_level->setChip(TicketsText::chip(ticket->level));
    m_strip->show(TicketsText::chip(ticket->state),
                  TicketsText::nextSteps(*ticket, m_environment.actor()));
    showClock();
    showFields();
    showChecklist();
    showBuyers();
    showContext();
    showHistory();
    // The blocks' new bodies show themselves behind this call: only then their height is known to
    // the scroll area.
    QMetaObject::invokeMethod(
        m_page, [this] { m_page->updateGeometry(); }, Qt::QueuedConnection);
}

void TicketDetail::showClock() {
    if (!m_ticket) {
        return;
    }
    const auto now = m_environment.now();
    const QString left = TicketsText::clock(*m_ticket, now);
    m_clock->setVisible(!left.isEmpty());
    m_clock->setChip({left, isOverdue(*m_ticket, now) ? theme::Tone::Danger
                            : m_ticket->pausedAt      ? theme::Tone::Neutral
                                                      : theme::Tone::Info});
    if (m_ticket->dueAt) {
        common::setPlainToolTip(*m_clock, Format::exactTime(*m_ticket->dueAt));
    }
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
    m_fields->show(common::factGrid({{tr("Problem"), toScreen(ticket.problem)},
                                     {tr("Progress"), toScreen(ticket.progress)},
                                     {tr("Department"), toScreen(ticket.department)},
                                     {tr("Its answer"), toScreen(ticket.answer)},
                                     {tr("Result"), toScreen(ticket.result)},
                                     {tr("Customer knows"), told},
                                     {tr("Follow-up"), toScreen(ticket.followUp)},
                                     {tr("Owner"), toScreen(ticket.owner)},
                                     {tr("Duty lead"), escalated}},
                                    m_page));
}

void TicketDetail::showChecklist() {
    const auto items = m_environment.cases.tickets->checklist(m_ticket->id);
    if (items.empty()) {
        m_checklist->show(nullptr);
        return;
    }
    auto* body = new QWidget(m_page);
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
    auto* body = new QWidget(m_page);
    auto* layout = new QVBoxLayout(body);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::kSpaceSmall);
    const auto untold = std::ranges::count_if(
        buyers, [](const TicketBuyer& buyer) { return !buyer.toldAt.has_value(); });
    auto* sum = common::captionLabel(
        tr("%1 of %2 were told").arg(Format::count(std::ssize(buyers) - untold),
                                     Format::count(std::ssize(buyers))),
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
        layout->addWidget(common::captionLabel(tr("and %1 more").arg(buyers.size() - kShown), body));
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
            add(tr("Copy"), "copyTo", [this, position, name] {
                Q_EMIT buyerDeedChosen(Deed::Copy, position, name);
            });
        }
        add(tr("By phone"), "phoneTo", [this, position, name] {
            Q_EMIT buyerDeedChosen(Deed::Phone, position, name);
        });
    }
    if (buyer.position > 0 &&
        !barrier(*m_ticket, TicketAction::RemoveBuyer, m_environment.actor())) {
        add(tr("Take out"), "takeOut",
            [this, position = static_cast<qlonglong>(buyer.position)] {
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
    auto* body = common::factGrid(fields, m_page);
    auto* buttons = new QWidget(body);
    auto* flow = new common::FlowLayout(buttons, theme::kSpace, theme::kSpaceSmall);
    const auto add = [&](const QString& text, const char* name, bool isOffered, auto signal) {
        auto* button = new QPushButton(text, buttons);
        button->setObjectName(QLatin1String(name));
        button->setEnabled(isOffered);
        connect(button, &QPushButton::clicked, this, signal);
        flow->addWidget(button);
    };
    add(tr("Open the conversation"), "ticket.openConversation", ticket.conversation.has_value(),
        &TicketDetail::conversationRequested);
    add(tr("Open the order"), "ticket.openOrder", !ticket.orderNumber.empty(),
        &TicketDetail::orderRequested);
    add(tr("Search what was said"), "ticket.search", true, &TicketDetail::searchRequested);
    add(tr("Concerns more buyers…"), "ticket.addBuyers",
        !barrier(ticket, TicketAction::AddBuyers, m_environment.actor()),
        [this] { Q_EMIT deedChosen(Deed::AddBuyers); });
    auto* grid = static_cast<QGridLayout*>(body->layout());
    grid->addWidget(buttons, grid->rowCount(), 0, 1, 2);
    m_context->show(body);
}

void TicketDetail::showHistory() {
    auto history = m_environment.cases.tickets->history(*m_ticket);
    std::ranges::reverse(history);
    auto* body = new QWidget(m_page);
    auto* grid = new QGridLayout(body);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(theme::kSpace);
    grid->setVerticalSpacing(theme::kSpaceSmall);
    grid->setColumnStretch(1, 1);
    int row = 0;
    for (const auto& line : history) {
        auto* time = common::captionLabel(Format::relativeTime(line.at, m_environment.now()), body);
        common::setPlainToolTip(*time, Format::exactTime(line.at));
        const QString what = TicketsText::happening(line.action);
        grid->addWidget(time, row, 0, Qt::AlignTop);
        grid->addWidget(
            common::valueLabel(
                line.text.empty() ? what : tr("%1: %2").arg(what, toScreen(line.text)), body),
            row, 1);
        grid->addWidget(common::captionLabel(toScreen(line.actor), body), row, 2,
                        Qt::AlignTop | Qt::AlignRight);
        ++row;
    }
    m_history->show(body);
}

}  // namespace ui::tickets
