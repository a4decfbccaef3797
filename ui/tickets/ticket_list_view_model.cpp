#include "ui/tickets/ticket_list_view_model.h"

#include <algorithm>
#include <utility>

#include "core/settings/settings_service.h"
#include "core/tickets/ticket_service.h"
#include "ui/common/acts.h"
#include "ui/common/plain_text.h"
#include "ui/common/sight.h"
#include "ui/tickets/tickets_text.h"

namespace ui::tickets {

using namespace core::tickets;
using namespace std::chrono_literals;

namespace {

constexpr std::int64_t kMostShown = 1'000;
/// A timer of days would drift; it looks again.
constexpr auto kLongestSleep = 1h;

}  // namespace

TicketListViewModel::TicketListViewModel(common::Environment& environment, QObject* parent)
    : QObject(parent), m_environment(environment) {
    m_alarm.setSingleShot(true);
    m_rest.setSingleShot(true);
    m_rest.setInterval(0);
    connect(&m_alarm, &QTimer::timeout, this, &TicketListViewModel::refresh);
    connect(&m_rest, &QTimer::timeout, this, &TicketListViewModel::refresh);
    auto& service = *environment.cases.ticketService;
    m_subscriptions.push_back(
        common::onScreen(service.changed, this, [this](const auto&) { m_rest.start(); }));
    m_subscriptions.push_back(common::onScreen(
        service.escalated, this, [this](const Ticket& ticket) { ringEscalated(ticket); }));
    m_subscriptions.push_back(common::onScreen(environment.settingsService.changed, this,
                                               [this] { m_rest.start(); }));
    m_subscriptions.push_back(
        common::onScreen(environment.actorChanged, this, [this] { m_rest.start(); }));
}

void TicketListViewModel::setFilter(const TicketFilter& filter) {
    m_filter = filter;
    refresh();
}

void TicketListViewModel::setPool(bool isPool) {
    m_isPool = isPool;
    refresh();
}

std::int64_t TicketListViewModel::count(TicketState state) const {
    const auto found = m_counts.find(state);
    return found == m_counts.end() ? 0 : found->second;
}

std::int64_t TicketListViewModel::openCount() const {
    std::int64_t all = 0;
    for (const auto& [state, count] : m_counts) {
        all += count;
    }
    return all;
}

void TicketListViewModel::refresh() {
    m_rest.stop();
    auto& reader = *m_environment.cases.tickets;
    const auto sight = common::sightOf(m_environment);
    auto filter = m_filter;
    filter.sight = m_isPool ? common::sightOf(m_environment, core::agents::CasePart::Pool) : sight;
    m_tickets = reader.list(filter, now(), kMostShown);
    m_counts = reader.counts(sight);
    const auto due = static_cast<int>(reader.dueCount(now(), m_environment.actor().name));
    watch();
    if (std::exchange(m_dueCount, due) != due) {
        Q_EMIT dueCountChanged(due);
    }
    ringDue();
    Q_EMIT changed();
}

void TicketListViewModel::watch() {
    const auto next = m_environment.cases.tickets->nextDue(now(), m_environment.actor().name);
    if (!next) {
        m_alarm.stop();
        return;
    }
    const auto until = std::min<std::chrono::seconds>(*next - now(), kLongestSleep);
    m_alarm.start(std::max<std::chrono::milliseconds>(until, 1s));
}

void TicketListViewModel::ringDue() {
    const std::string me = m_environment.actor().name;
    std::set<TicketId> rung;
    for (const auto& ticket : m_environment.cases.tickets->list(
             {.owner = me, .onlyOverdue = true}, now() + 1s, kMostShown)) {
        rung.insert(ticket.id);
        if (!m_rung.contains(ticket.id)) {
            m_environment.attentionWanted.emit(tr("Ticket %1 is due: %2")
                                                   .arg(TicketsText::number(ticket.id),
                                                        TicketsText::of(ticket.topic)));
        }
    }
    // One that was given more time rings again.
    m_rung = std::move(rung);
}

void TicketListViewModel::ringEscalated(const Ticket& ticket) {
    const QString number = TicketsText::number(ticket.id);
    const QString topic = TicketsText::of(ticket.topic);
    m_environment.attentionWanted.emit(
        ticket.escalatedTo.empty()
            ? tr("Level 1, ticket %1: %2. No duty lead is named: call the lead.").arg(number, topic)
            : tr("Level 1, ticket %1: %2. To the duty lead %3.")
                  .arg(number, topic, common::toScreen(ticket.escalatedTo)));
}

}  // namespace ui::tickets
