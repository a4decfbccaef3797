#include "ui/conversations/inbox_view_model.h"

#include <algorithm>

#include "core/conversations/classification_service.h"
#include "core/conversations/message_service.h"
#include "core/settings/settings_reader.h"
#include "core/settings/settings_service.h"
#include "ui/common/acts.h"
#include "ui/common/format.h"
#include "ui/common/plain_text.h"
#include "ui/common/sight.h"
#include "ui/conversations/conversations_text.h"

namespace ui::conversations {

using namespace core::conversations;
using common::Format;
using Scope = InboxChoice::Scope;

namespace {

constexpr int kTickMilliseconds = 1'000;
/// A burst of messages is read once.
constexpr int kRestMilliseconds = 60;
constexpr int kDayMilliseconds = 1'000;
constexpr std::int64_t kClosedPage = 200;
constexpr std::chrono::days kAbuseDays{30};

core::Seconds wholeSeconds(core::Moment at) {
    return std::chrono::floor<std::chrono::seconds>(at);
}

}  // namespace

InboxViewModel::InboxViewModel(common::Environment& environment, QObject* parent)
    : QObject(parent), m_environment(environment), m_closedShown(kClosedPage) {
    m_tick.setInterval(kTickMilliseconds);
    m_rest.setInterval(kRestMilliseconds);
    m_rest.setSingleShot(true);
    connect(&m_tick, &QTimer::timeout, this, &InboxViewModel::timePassed);
    connect(&m_rest, &QTimer::timeout, this, &InboxViewModel::reread);
    m_dayRest.setInterval(kDayMilliseconds);
    m_dayRest.setSingleShot(true);
    connect(&m_dayRest, &QTimer::timeout, this, [this] {
        if (m_isDayOld) {
            readDay();
            Q_EMIT changed();
        }
    });
    subscribe();
}

void InboxViewModel::subscribe() {
    const auto keep = [this](core::Subscription subscription) {
        m_subscriptions.push_back(std::move(subscription));
    };
    const auto soon = [this](const auto&...) { rereadSoon(); };
    keep(common::onScreen(m_environment.conversationService.changed, this, soon));
    keep(common::onScreen(m_environment.classification.changed, this, soon));
    keep(common::onScreen(m_environment.messages.received, this, soon));
    keep(common::onScreen(m_environment.outbox.changed, this, soon));
    keep(common::onScreen(m_environment.mirrorChanged, this, soon));
    keep(common::onScreen(m_environment.actorChanged, this, soon));
    keep(common::onScreen(m_environment.settingsService.changed, this, [this] {
        m_rules.clear();
        rereadSoon();
    }));
}

void InboxViewModel::rereadSoon() {
    if (!m_rest.isActive()) {
        m_rest.start();
    }
}

void InboxViewModel::setChoice(const InboxChoice& choice) {
    if (m_choice == choice) {
        return;
    }
    const bool needsClosed = choice.scope == Scope::Closed && m_choice.scope != Scope::Closed;
    m_choice = choice;
    if (needsClosed) {
        m_closedShown = kClosedPage;
        readClosed();
    }
    show();
}

void InboxViewModel::setWatched(bool watched) {
    m_isWatched = watched;
    timePassed();
}

void InboxViewModel::reread() {
    m_agent = m_environment.actor().name;
    m_questions = QuestionTree(m_environment.conversations.questionTypes());
    readOpen();
    readDay();
    if (m_choice.scope == Scope::Closed) {
        readClosed();
    }
    timePassed();
}

void InboxViewModel::readOpen() {
    m_entries.clear();
    m_pool = common::sightOf(m_environment, core::agents::CasePart::Pool);
    m_load = m_environment.conversations.loadByAgent();
    for (auto& row : m_environment.conversations.inbox(
             {.scope = InboxScope::Open, .sight = common::inboxSightOf(m_environment)})) {
        const auto tier = tierOf(row);
        m_entries.push_back({std::move(row), tier, std::nullopt});
    }
}

void InboxViewModel::readClosed() {
    m_closed.clear();
    // One more than is shown tells whether there are more.
    auto rows = m_environment.conversations.inbox(
        {.scope = InboxScope::Closed, .sight = common::inboxSightOf(m_environment)},
        m_closedShown + 1);
    m_hasMore = static_cast<std::int64_t>(rows.size()) > m_closedShown;
    rows.resize(std::min(rows.size(), static_cast<std::size_t>(m_closedShown)));
    for (auto& row : rows) {
        const auto tier = tierOf(row);
        m_closed.push_back({std::move(row), tier, std::nullopt});
    }
}

void InboxViewModel::showMore() {
    m_closedShown += kClosedPage;
    readClosed();
    show();
}

void InboxViewModel::timePassed() {
    judge();
    const bool isSomebodyWaiting = waitingCount() > 0;
    if (m_isWatched && isSomebodyWaiting && !m_tick.isActive()) {
        m_tick.start();
    } else if (!m_isWatched || !isSomebodyWaiting) {
        m_tick.stop();
    }
    show();
}

void InboxViewModel::judge() {
    const core::Moment now = m_environment.now();
    for (auto& entry : m_entries) {
        entry.countdown = countdownOf(entry.row, rulesOf(entry.row.shop), now);
    }
    std::ranges::sort(m_entries, comesBefore);
}

void InboxViewModel::show() {
    std::vector<InboxLine> lines;
    for (const auto& entry : m_choice.scope == Scope::Closed ? m_closed : m_entries) {
        if (isInScope(m_choice.scope, entry.row) &&
            isInQueue(m_choice.queue, entry.row, entry.tier, m_questions)) {
            lines.push_back(lineOf(entry));
        }
    }
    m_model.setLines(std::move(lines));
    Q_EMIT changed();
}

bool InboxViewModel::isMine(const InboxRow& row) const {
    return row.owner == m_agent ||
           (row.state == ConversationState::HandedOver && row.handedTo == m_agent);
}

bool InboxViewModel::isInScope(Scope scope, const InboxRow& row) const {
    switch (scope) {
        case Scope::Mine:
            return isMine(row) && row.state != ConversationState::Snoozed;
        case Scope::All:
            return row.state != ConversationState::Snoozed;
        case Scope::Snoozed:
            return row.state == ConversationState::Snoozed;
        case Scope::Closed:
            return row.state == ConversationState::Closed;
        case Scope::Pool:
            return row.state != ConversationState::Snoozed && m_pool.covers(row.owner);
    }
    return false;
}

std::int64_t InboxViewModel::countOf(Scope scope) const {
    return std::ranges::count_if(
        m_entries, [&](const InboxEntry& entry) { return isInScope(scope, entry.row); });
}

std::int64_t InboxViewModel::countOf(InboxQueue queue) const {
    const auto& entries = m_choice.scope == Scope::Closed ? m_closed : m_entries;
    return std::ranges::count_if(entries, [&](const InboxEntry& entry) {
        return isInScope(m_choice.scope, entry.row) &&
               isInQueue(queue, entry.row, entry.tier, m_questions);
    });
}

int InboxViewModel::waitingCount() const {
    return static_cast<int>(std::ranges::count_if(
        m_entries, [](const InboxEntry& entry) { return isClockRunning(entry.row); }));
}

std::optional<ConversationId> InboxViewModel::nextWaiting(ConversationId after) const {
    for (const auto& line : m_model.lines()) {
        const auto& row = line.entry.row;
        if (row.id != after && row.state == ConversationState::Waiting) {
            // The list is sorted, so the first that is not open already is the most urgent.
            return row.id;
        }
    }
    return std::nullopt;
}

std::int64_t InboxViewModel::load() const {
    return std::ranges::count_if(
        m_entries, [&](const InboxEntry& entry) { return entry.row.owner == m_agent; });
}

std::int64_t InboxViewModel::loadLimit() {
    const auto shops = m_environment.settings.shops();
    return shops.empty() ? 0 : rulesOf(shops.front().id).openLimit;
}

std::vector<std::pair<QString, std::int64_t>> InboxViewModel::loadByAgent() const {
    std::vector<std::pair<QString, std::int64_t>> load;
    for (const auto& [name, count] : m_load) {
        load.emplace_back(common::toScreen(name), count);
    }
    return load;
}

void InboxViewModel::readDay() {
    m_isDayOld = m_dayRest.isActive();
    if (m_isDayOld) {
        return;
    }
    m_days.clear();
    for (const auto& shop : m_environment.settings.shops()) {
        const auto today = std::chrono::floor<std::chrono::days>(m_environment.now() + shop.utcOffset);
        const core::Moment from = core::Seconds(today) - shop.utcOffset;
        for (auto& day : m_environment.conversations.agentDays(shop.id, from,
                                                               from + std::chrono::days{1})) {
            auto& sum = m_days[day.agent];
            sum.agent = day.agent;
            sum.received += day.received;
            std::ranges::copy(day.sentAt, std::back_inserter(sum.sentAt));
            std::ranges::sort(sum.sentAt);
        }
    }
    const auto mine = m_days.find(m_agent);
    m_myDay = mine == m_days.end() ? AgentDay{.agent = m_agent, .received = 0, .sentAt = {}}
                                   : mine->second;
    m_dayRest.start();
    Q_EMIT dayChanged();
}

std::int64_t InboxViewModel::dayLimit() {
    const auto shops = m_environment.settings.shops();
    return shops.empty() ? 0 : rulesOf(shops.front().id).dayLimit;
}

std::chrono::minutes InboxViewModel::utcOffset() {
    const auto shops = m_environment.settings.shops();
    return shops.empty() ? core::kChinaOffset : shops.front().utcOffset;
}

bool InboxViewModel::isBreakDue() const {
    return core::conversations::isBreakDue(m_myDay, m_environment.now());
}

std::vector<TeamLoad> InboxViewModel::teamLoad() {
    // Whoever asks is always one of the team, or the list of a fresh day would be empty.
    std::map<std::string, TeamLoad> team;
    if (!m_agent.empty()) {
        team[m_agent];
    }
    for (const auto& [agent, count] : m_load) {
        team[agent].open = count;
    }
    const bool seesTeam =
        core::agents::mayAct(m_environment.actor(), core::agents::Right::SeeTeamStatistics);
    for (const auto& [agent, day] : m_days) {
        if (seesTeam || agent == m_agent) {
            team[agent].day = day;
        }
    }
    for (const auto& [agent, marks] :
         m_environment.conversations.abuseByAgent(m_environment.now() - kAbuseDays)) {
        if (seesTeam || agent == m_agent) {
            team[agent].abuse = marks;
        }
    }
    std::vector<TeamLoad> list;
    for (auto& [agent, load] : team) {
        load.day.agent = agent;
        list.push_back(std::move(load));
    }
    return list;
}

const InboxViewModel::ShopRules& InboxViewModel::shopRules(core::orders::ShopId shop) {
    const auto found = m_rules.find(shop);
    if (found != m_rules.end()) {
        return found->second;
    }
    return m_rules
        .emplace(shop, ShopRules{m_environment.settings.conversationRules(shop),
                                 m_environment.settings.tierRule(shop)})
        .first->second;
}

const ConversationRules& InboxViewModel::rulesOf(core::orders::ShopId shop) {
    return shopRules(shop).conversations;
}

core::customers::CustomerTier InboxViewModel::tierOf(const InboxRow& row) {
    core::customers::Customer customer;
    customer.paidCount = row.paidCount;
    customer.paid = row.paid;
    return core::customers::tierOf(customer, shopRules(row.shop).tiers);
}

InboxLine InboxViewModel::lineOf(const InboxEntry& entry) {
    const auto& row = entry.row;
    InboxLine line;
    line.entry = entry;
    // A tick changes the countdown of every row; only what is painted of it makes a row another.
    if (line.entry.countdown) {
        line.entry.countdown->waited = {};
        line.entry.countdown->untilBreach = {};
    }
    line.buyer = common::toScreen(row.buyer);
    line.preview = common::toScreen(row.preview);
    line.time = timeOf(row);
    line.exactTime = row.lastMessageAt ? Format::exactTime(wholeSeconds(*row.lastMessageAt),
                                                           rulesOf(row.shop).schedule.utcOffset)
                                       : tr("without times");
    line.channel = ConversationsText::ofChannel(row.channel);
    line.owner =
        row.owner == m_agent || row.owner.empty() ? QString() : common::toScreen(row.owner);
    line.chip = chipOf(entry);
    if (entry.tier != core::customers::CustomerTier::New) {
        const bool isVip = entry.tier == core::customers::CustomerTier::Vip;
        line.tier = common::Chip{ConversationsText::of(entry.tier),
                                 isVip ? theme::Tone::Warning : theme::Tone::Neutral};
    }
    return line;
}

common::Chip InboxViewModel::chipOf(const InboxEntry& entry) {
    const auto& row = entry.row;
    if (entry.countdown) {
        return ConversationsText::countdown(*entry.countdown);
    }
    switch (row.state) {
        case ConversationState::Snoozed:
            return {ConversationsText::snooze(row.snoozeFor.value_or(SnoozeFor::Time),
                                              row.snoozeUntil, m_environment.now(),
                                              rulesOf(row.shop).schedule.utcOffset),
                    theme::Tone::Info};
        case ConversationState::HandedOver:
            return row.handedTo == m_agent
                       ? common::Chip{tr("for you to accept"), theme::Tone::Warning}
                       : common::Chip{tr("for %1").arg(common::toScreen(row.handedTo)),
                                      theme::Tone::Info};
        case ConversationState::Waiting:
            return {ConversationsText::of(row.state), theme::Tone::Warning};
        case ConversationState::Answered:
        case ConversationState::Closed:
        case ConversationState::Merged:
            return {};
    }
    return {};
}

QString InboxViewModel::timeOf(const InboxRow& row) {
    if (!row.lastMessageAt) {
        return {};
    }
    const auto offset = rulesOf(row.shop).schedule.utcOffset;
    const auto at = wholeSeconds(*row.lastMessageAt);
    const auto dayOf = [&](core::Seconds moment) {
        return std::chrono::floor<std::chrono::days>(moment + offset);
    };
    const QString exact = Format::exactTime(at, offset);
    return dayOf(at) == dayOf(m_environment.now()) ? exact.mid(11, 5) : exact.mid(5, 5);
}

}  // namespace ui::conversations
