#include "ui/tickets/ticket_pane.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include "core/customers/customer_service.h"
#include "core/tickets/ticket_reader.h"
#include "ui/common/buyer_of_talk.h"
#include "ui/common/flow_layout.h"
#include "ui/common/notice_banner.h"
#include "ui/common/plain_text.h"
#include "ui/common/section.h"
#include "ui/common/state_chip.h"
#include "ui/theme/theme.h"
#include "ui/tickets/ticket_form.h"
#include "ui/tickets/tickets_text.h"

namespace ui::tickets {

using namespace core::tickets;
using common::toScreen;

namespace {

constexpr std::int64_t kJoinableOffered = 30;
constexpr int kLongestProblem = 40;

}  // namespace

TicketPane::TicketPane(common::Environment& environment, QWidget* parent)
    : common::ConversationPane(parent)
    , m_environment(environment)
    , m_acts(environment)
    , m_banner(new common::NoticeBanner(this))
    , m_form(new TicketForm(this)) {
    setObjectName(QStringLiteral("ticket.pane"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_banner);
    auto* head = new QWidget(this);
    auto* box = new QVBoxLayout(head);
    box->setContentsMargins(theme::kSpaceWide, theme::kSpace, theme::kSpaceWide, theme::kSpace);
    auto* room = new QWidget(head);
    auto* buttons = new common::FlowLayout(room, theme::kSpace, theme::kSpaceSmall);
    auto* add = new QPushButton(tr("New ticket…"), room);
    add->setObjectName(QStringLiteral("ticketPane.new"));
    connect(add, &QPushButton::clicked, this, &TicketPane::openForm);
    auto* done = new QPushButton(tr("Record as done"), room);
    done->setObjectName(QStringLiteral("ticketPane.done"));
    done->setToolTip(tr("The buyer's last words and your answer become a closed ticket"));
    connect(done, &QPushButton::clicked, this, &TicketPane::recordDone);
    buttons->addWidget(add);
    buttons->addWidget(done);
    box->addWidget(room);
    m_joinRow = new QWidget(head);
    auto* joining = new QHBoxLayout(m_joinRow);
    joining->setContentsMargins(0, 0, 0, 0);
    joining->setSpacing(theme::kSpace);
    m_joinable = new QComboBox(m_joinRow);
    m_joinable->setObjectName(QStringLiteral("ticketPane.joinable"));
    m_joinable->setAccessibleName(tr("Open tickets that may concern this buyer too"));
    m_joinable->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    joining->addWidget(m_joinable, 1);
    auto* joinIt = new QPushButton(tr("Concerns this buyer too"), m_joinRow);
    joinIt->setObjectName(QStringLiteral("ticketPane.join"));
    joinIt->setToolTip(tr("The buyer is told the result of that ticket, once"));
    connect(joinIt, &QPushButton::clicked, this, &TicketPane::join);
    joining->addWidget(joinIt);
    box->addWidget(m_joinRow);
    layout->addWidget(head);
    auto* scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setBackgroundRole(QPalette::Base);
    auto* page = new QWidget(scroll);
    page->setBackgroundRole(QPalette::Base);
    page->setAutoFillBackground(true);
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_form);
    m_list = new QWidget(page);
    auto* list = new QVBoxLayout(m_list);
    list->setContentsMargins(theme::kSpaceWide, theme::kSpace, theme::kSpaceWide, theme::kSpace);
    list->setSpacing(theme::kSpaceWide);
    column->addWidget(m_list, 1);
    scroll->setWidget(page);
    layout->addWidget(scroll, 1);
    connectParts();
    showTickets();
}

QString TicketPane::title() const {
    return tr("Tickets");
}

void TicketPane::setContext(const common::ConversationContext& context) {
    const bool isSame = common::isSameTalk(context, m_context);
    m_context = context;
    if (!isSame) {
        m_lastReply.clear();
        m_form->close();
        m_banner->hide();
        showTickets();
    }
}

std::vector<common::Command> TicketPane::commands() {
    const auto hasBuyer = [this] { return !m_context.buyer.empty(); };
    return {
        {QStringLiteral("ticket.write"), tr("Write a ticket for the buyer"),
         QKeySequence(Qt::ALT | Qt::Key_T), hasBuyer, [this] { openForm(); }},
        {QStringLiteral("ticket.done"), tr("Record the talk as done in a ticket"),
         QKeySequence(Qt::ALT | Qt::Key_D), hasBuyer, [this] { recordDone(); }},
        {QStringLiteral("ticket.join"), tr("Add the buyer to an open ticket"),
         QKeySequence(Qt::ALT | Qt::SHIFT | Qt::Key_T),
         [this] { return !m_context.buyer.empty() && m_joinable->count() > 0; },
         [this] {
             Q_EMIT frontRequested();
             m_joinable->setFocus();
             m_joinable->showPopup();
         }},
    };
}

void TicketPane::connectParts() {
    m_subscriptions.push_back(common::onScreen(m_environment.cases.ticketService->changed, this,
                                               [this](const auto&) { showTickets(); }));
    m_subscriptions.push_back(common::onScreen(m_environment.customerService.changed, this,
                                               [this](const auto&...) { showTickets(); }));
    m_subscriptions.push_back(
        common::onScreen(m_environment.replySent, this, [this](const common::SentReply& reply) {
            if (reply.conversation == m_context.conversation) {
                m_lastReply = common::toCore(reply.text);
            }
        }));
    connect(m_form, &TicketForm::created, &m_acts, &TicketActs::create);
    connect(m_form, &TicketForm::recordedDone, &m_acts, &TicketActs::recordDone);
    connect(&m_acts, &TicketActs::refused, this, [this](const QString& text) {
        m_banner->show({theme::Tone::Warning, text, {}, {}});
        if (m_form->isOpen()) {
            m_form->focusGap();
        }
    });
    connect(&m_acts, &TicketActs::done, this, [this](const QString& text) {
        m_banner->show({theme::Tone::Success, text, {}, {}});
    });
    connect(&m_acts, &TicketActs::made, this, [this](qlonglong id) {
        m_form->close();
        m_banner->show({theme::Tone::Success,
                        tr("Ticket %1 is written.").arg(TicketsText::number(id)), tr("Open it"),
                        [this, id] { m_environment.caseRequested.emit("ticket", id); }});
    });
}

TicketDraft TicketPane::draft() const {
    return {.shop = m_context.shop,
            .conversation =
                m_context.conversation == 0 ? std::nullopt : std::optional(m_context.conversation),
            .buyer = m_context.buyer,
            .problem = m_context.lastBuyerText};
}

void TicketPane::openForm() {
    if (m_context.buyer.empty()) {
        return;
    }
    Q_EMIT frontRequested();
    m_form->openNew(draft(), common::orderNumbersOf(m_environment, m_context), m_lastReply);
}

void TicketPane::recordDone() {
    if (m_context.buyer.empty()) {
        return;
    }
    if (m_context.lastBuyerText.empty() || m_lastReply.empty()) {
        openForm();
        return;
    }
    m_acts.recordDone(draft(), m_lastReply);
}

void TicketPane::fillJoinable() {
    m_joinable->clear();
    if (!m_context.buyer.empty()) {
        for (const auto& ticket : m_environment.cases.tickets->joinable(
                 m_context.shop, m_context.buyer, kJoinableOffered)) {
            m_joinable->addItem(
                tr("%1 %2: %3")
                    .arg(TicketsText::number(ticket.id), TicketsText::of(ticket.topic),
                         toScreen(ticket.problem).simplified().left(kLongestProblem)),
                static_cast<qlonglong>(ticket.id));
        }
    }
    m_joinRow->setVisible(m_joinable->count() > 0);
}

void TicketPane::join() {
    if (m_context.buyer.empty() || m_joinable->count() == 0) {
        return;
    }
    m_acts.addBuyers(
        {m_joinable->currentData().toLongLong(), 0},
        {{.buyer = m_context.buyer,
          .conversation =
              m_context.conversation == 0 ? std::nullopt : std::optional(m_context.conversation)}});
}

void TicketPane::showTickets() {
    fillJoinable();
    auto* layout = static_cast<QVBoxLayout*>(m_list->layout());
    while (auto* item = layout->takeAt(0)) {
        if (auto* widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
    const auto tickets = m_environment.cases.tickets->ofBuyer(
        m_context.shop, common::nicksOf(m_environment, m_context));
    for (const auto& ticket : tickets) {
        layout->addWidget(makeTicket(ticket, m_list));
    }
    if (tickets.empty()) {
        auto* empty = common::captionLabel(m_context.buyer.empty()
                                               ? tr("Open a conversation to write a ticket.")
                                               : tr("No ticket of this buyer yet."),
                                           m_list);
        empty->setWordWrap(true);
        layout->addWidget(empty);
    }
    layout->addStretch(1);
}

QWidget* TicketPane::makeTicket(const Ticket& ticket, QWidget* parent) {
    auto* view = new QWidget(parent);
    view->setObjectName(QStringLiteral("ticketPane.entry"));
    auto* layout = new QVBoxLayout(view);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::kSpaceSmall);
    auto* head = new QHBoxLayout;
    head->addWidget(new common::StateChip(TicketsText::chip(ticket.state), view));
    head->addWidget(new common::PlainLabel(TicketsText::of(ticket.topic), view));
    head->addStretch(1);
    auto* open = new QPushButton(TicketsText::number(ticket.id), view);
    open->setAccessibleName(tr("Open ticket %1").arg(ticket.id));
    connect(open, &QPushButton::clicked, this,
            [this, id = ticket.id] { m_environment.caseRequested.emit("ticket", id); });
    head->addWidget(open);
    layout->addLayout(head);
    layout->addWidget(common::valueLabel(toScreen(ticket.problem), view));
    if (!ticket.answer.empty() && ticket.result.empty()) {
        layout->addWidget(common::valueLabel(
            tr("%1: %2").arg(toScreen(ticket.department), toScreen(ticket.answer)), view));
    }
    if (!ticket.result.empty()) {
        layout->addWidget(common::valueLabel(toScreen(ticket.result), view));
    }
    QStringList facts{toScreen(ticket.owner)};
    const QString left = TicketsText::clock(ticket, m_environment.now());
    for (const QString& fact : {toScreen(ticket.department), left}) {
        if (!fact.isEmpty()) {
            facts.append(fact);
        }
    }
    auto* caption = common::captionLabel(facts.join(QStringLiteral(" · ")), view);
    caption->setWordWrap(true);
    layout->addWidget(caption);
    return view;
}

}  // namespace ui::tickets
