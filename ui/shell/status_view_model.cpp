#include "ui/shell/status_view_model.h"

#include <algorithm>

#include "core/applications/application_service.h"
#include "core/conversations/conversation_service.h"
#include "core/conversations/message_service.h"
#include "core/conversations/outbox_service.h"
#include "core/orders/annotation_service.h"
#include "core/orders/handoff_service.h"
#include "core/orders/order_reader.h"
#include "core/orders/review_service.h"
#include "core/requests/request_service.h"
#include "core/settings/settings_reader.h"
#include "core/settings/settings_service.h"
#include "ui/common/acts.h"
#include "ui/common/format.h"
#include "ui/common/plain_text.h"
#include "ui/common/role_text.h"
#include "ui/common/sight.h"

namespace ui::shell {

using common::Format;
using core::jobs::JobQueue;

namespace {
constexpr int kRefreshMilliseconds = 250;
/// The smallest unit of a countdown is the minute.
constexpr int kTickMilliseconds = 60'000;
constexpr int kBreachTickMilliseconds = 1'000;
}  // namespace

StatusViewModel::StatusViewModel(common::Environment& environment, QObject* parent)
    : QObject(parent), m_environment(environment) {
    m_refreshSoon.setSingleShot(true);
    m_refreshSoon.setInterval(kRefreshMilliseconds);
    m_tick.setInterval(kTickMilliseconds);
    m_tick.setTimerType(Qt::VeryCoarseTimer);
    m_breachTick.setInterval(kBreachTickMilliseconds);
    connect(&m_breachTick, &QTimer::timeout, this, [this] {
        judgeWaiting();
        Q_EMIT changed();
    });
    connect(&m_refreshSoon, &QTimer::timeout, this, &StatusViewModel::refresh);
    connect(&m_tick, &QTimer::timeout, this, &StatusViewModel::lookForImports);
    m_tick.start();
    const auto soon = [this] { m_refreshSoon.start(); };
    m_subscriptions.push_back(common::onScreen(environment.mirrorChanged, this, soon));
    m_subscriptions.push_back(
        common::onScreen(environment.bridgeChanged, this, [this] { Q_EMIT changed(); }));
    m_subscriptions.push_back(
        common::onScreen(environment.actorChanged, this, soon));
    m_subscriptions.push_back(
        common::onScreen(environment.reviews.changed, this, [soon](const auto&) { soon(); }));
    m_subscriptions.push_back(
        common::onScreen(environment.annotations.changed, this, [soon](const auto&) { soon(); }));
    m_subscriptions.push_back(common::onScreen(environment.handoffs.exported, this, soon));
    // A request and an application wait to be handed off once they are granted.
    m_subscriptions.push_back(common::onScreen(environment.applicationService.changed, this,
                                               [soon](const auto&) { soon(); }));
    if (environment.cases.requestService) {
        m_subscriptions.push_back(common::onScreen(environment.cases.requestService->changed, this,
                                                   [soon](const auto&) { soon(); }));
    }
    const auto waitingSoon = [soon](const auto&) { soon(); };
    m_subscriptions.push_back(common::onScreen(environment.messages.received, this, waitingSoon));
    m_subscriptions.push_back(
        common::onScreen(environment.conversationService.changed, this, waitingSoon));
    m_subscriptions.push_back(common::onScreen(environment.outbox.changed, this, waitingSoon));
    m_subscriptions.push_back(
        common::onScreen(environment.settingsService.changed, this, [this, soon] {
            m_rules.clear();
            soon();
        }));
    m_subscriptions.push_back(
        common::onScreen(environment.longJobs.progressed, this,
                         [this](JobQueue::Id id, const std::string& name,
                                core::jobs::Progress progress) { jobRuns(id, name, progress); }));
    const auto ended = [this](JobQueue::Id id) {
        if (m_runningJob == id) {
            m_runningJob.reset();
            Q_EMIT jobEnded();
        }
    };
    m_subscriptions.push_back(
        common::onScreen(environment.longJobs.finished, this,
                         [ended](JobQueue::Id id, const std::string&) { ended(id); }));
    m_subscriptions.push_back(common::onScreen(
        environment.longJobs.failed, this,
        [ended](JobQueue::Id id, const std::string&, const std::string&) { ended(id); }));
    m_subscriptions.push_back(common::onScreen(environment.quickJobs.finished, this,
                                               [this](JobQueue::Id id, const std::string&) {
                                                   if (m_listJob == id) {
                                                       takeNextShipBy();
                                                   }
                                               }));
}

QString StatusViewModel::dataText() const {
    return m_dataAsOf
               ? tr("Data as of %1").arg(Format::relativeTime(*m_dataAsOf, m_environment.now()))
               : tr("No data yet");
}

QString StatusViewModel::dataToolTip() const {
    return m_dataAsOf ? tr("Last import: %1").arg(Format::exactTime(*m_dataAsOf))
                      : tr("Drop the shop's export files on this window.");
}

QString StatusViewModel::handoffText() const {
    return m_openHandoffs > 0 ? tr("%n to hand off", nullptr, static_cast<int>(m_openHandoffs))
                              : QString();
}

QString StatusViewModel::agentText() const {
    return common::RoleText::of(m_environment.actor());
}

QString StatusViewModel::bridgeText() const {
    const auto count = static_cast<int>(m_environment.bridgeClients.size());
    return count > 0 ? tr("Bridge: %n clients", nullptr, count) : QString();
}

QString StatusViewModel::bridgeToolTip() const {
    QStringList lines;
    for (const auto& client : m_environment.bridgeClients) {
        const QString name = common::toScreen(client.name);
        const QString channel = common::toScreen(client.channel);
        lines.append(client.sends ? tr("%1: brings messages of %2 and sends replies").arg(name, channel)
                                  : tr("%1: brings messages of %2").arg(name, channel));
    }
    return lines.join(u'\n');
}

QString StatusViewModel::shipByText() const {
    return m_nextShipBy
               ? tr("Next to ship: %1").arg(Format::countdown(*m_nextShipBy, m_environment.now()))
               : QString();
}

bool StatusViewModel::isShipByOverdue() const {
    return m_nextShipBy && *m_nextShipBy < m_environment.now();
}

QString StatusViewModel::breachText() const {
    const auto* next = core::conversations::nextBreach(m_waiting);
    if (!next) {
        return {};
    }
    const auto left = std::chrono::duration_cast<std::chrono::seconds>(
        std::chrono::abs(next->countdown->untilBreach));
    const QString clock = left >= std::chrono::hours{1}
                              ? Format::duration(left)
                              : QStringLiteral("%1:%2")
                                    .arg(left.count() / 60)
                                    .arg(left.count() % 60, 2, 10, QLatin1Char('0'));
    const QString buyer = common::toScreen(next->row.buyer);
    return isBreached() ? tr("Late by %1 – %2").arg(clock, buyer)
                        : tr("Next breach in %1 – %2").arg(clock, buyer);
}

bool StatusViewModel::isBreached() const {
    const auto* next = core::conversations::nextBreach(m_waiting);
    return next && next->countdown->urgency == core::conversations::Urgency::Late;
}

std::optional<core::conversations::ConversationId> StatusViewModel::nextBreach() const {
    const auto* next = core::conversations::nextBreach(m_waiting);
    return next ? std::optional(next->row.id) : std::nullopt;
}

void StatusViewModel::readWaiting() {
    m_waiting.clear();
    for (auto& row : m_environment.conversations.waiting(common::inboxSightOf(m_environment))) {
        m_waiting.push_back({.row = std::move(row), .countdown = std::nullopt});
    }
    judgeWaiting();
    if (m_waiting.empty()) {
        m_breachTick.stop();
    } else if (!m_breachTick.isActive()) {
        m_breachTick.start();
    }
}

void StatusViewModel::judgeWaiting() {
    for (auto& entry : m_waiting) {
        const auto shop = entry.row.shop;
        if (!m_rules.contains(shop)) {
            m_rules.emplace(shop, m_environment.settings.conversationRules(shop));
        }
        entry.countdown =
            core::conversations::countdownOf(entry.row, m_rules.at(shop), m_environment.now());
    }
}

void StatusViewModel::cancelJob() {
    if (m_runningJob) {
        m_environment.longJobs.cancel(*m_runningJob);
    }
}

void StatusViewModel::lookForImports() {
    if (m_environment.dataAsOf && m_environment.dataAsOf() != m_dataAsOf) {
        m_environment.mirrorChanged.emit();
    }
    Q_EMIT changed();
}

void StatusViewModel::refresh() {
    m_dataAsOf = m_environment.dataAsOf ? m_environment.dataAsOf() : std::nullopt;
    readWaiting();
    readHandoffs();
    readNextShipBy();
    Q_EMIT changed();
}

void StatusViewModel::readHandoffs() {
    common::runAct(
        m_environment.acts, this, [this] { return m_environment.handoffs.openCount(std::nullopt); },
        [this](std::int64_t count) {
            m_openHandoffs = count;
            Q_EMIT changed();
        });
}

void StatusViewModel::readNextShipBy() {
    if (m_listJob) {
        m_environment.quickJobs.cancel(*m_listJob);
    }
    m_listed = std::make_shared<std::vector<std::int64_t>>();
    m_listJob = m_environment.quickJobs.add(
        "next-ship-by",
        [list = m_environment.listOrders, ids = m_listed](core::jobs::JobContext& job) {
            std::stop_source enough;
            const std::stop_callback stopped(job.stopToken(), [&] { enough.request_stop(); });
            list({.scope = core::orders::OrderScope::Unshipped}, enough.get_token(),
                 [&](const std::vector<std::int64_t>& piece) {
                     if (ids->empty()) {
                         ids->assign(piece.begin(), piece.begin() + std::min<std::ptrdiff_t>(
                                                                        1, std::ssize(piece)));
                     }
                     enough.request_stop();
                 });
        });
}

void StatusViewModel::takeNextShipBy() {
    m_listJob.reset();
    m_nextShipBy.reset();
    m_nextOrder.reset();
    const auto rows = m_environment.orders.rows(*m_listed, m_environment.settings.reviewRules(1));
    if (!rows.empty()) {
        m_nextShipBy = rows.front().shipBy;
        m_nextOrder = rows.front().key;
    }
    Q_EMIT changed();
}

void StatusViewModel::jobRuns(JobQueue::Id id, const std::string& name,
                              core::jobs::Progress progress) {
    m_runningJob = id;
    Q_EMIT jobProgressed(jobText(name), progress.done, progress.total);
}

QString StatusViewModel::jobText(const std::string& name) {
    return name == "import"         ? tr("Importing…")
           : name == "backup"       ? tr("Making a copy…")
           : name == "review-again" ? tr("Reviewing open orders again…")
                                    : tr("Updating the search…");
}

}  // namespace ui::shell
