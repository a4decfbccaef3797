#include "app/composition/simulated_rush.h"

#include <QCoreApplication>
#include <QDir>

#include <algorithm>
#include <spdlog/spdlog.h>

#include "core/conversations/conversation_reader.h"
#include "core/settings/settings_reader.h"
#include "core/wording/guard.h"

namespace app::composition {

namespace {

using core::conversations::Message;

/// Their own channel, so that nothing else is counted.
constexpr auto kChannel = "simulated";
constexpr int kEndMilliseconds = 2000;

std::vector<Message> since(std::vector<Message> messages, core::Seconds start) {
    std::erase_if(messages,
                  [&](const Message& message) { return !message.at || *message.at < start; });
    return messages;
}

/// Replies that the guard of the shop warns of; every reply was sent after its warning was seen.
std::int64_t guardHitsIn(const std::vector<Message>& messages, bool isClosed,
                         const core::wording::Guard& guard) {
    std::int64_t hits = 0;
    bool isFirst = true;
    const auto isReply = [](const Message& message) {
        return message.side == core::conversations::Side::Agent;
    };
    const auto last = std::find_if(messages.rbegin(), messages.rend(), isReply);
    for (const auto& message : messages) {
        if (isReply(message)) {
            const bool isClosing = isClosed && &message == &*last;
            hits +=
                guard.check(message.text, {.isFirstReply = isFirst, .isClosing = isClosing}).empty()
                    ? 0
                    : 1;
            isFirst = false;
        }
    }
    return hits;
}

core::practice::PracticeResult scoreIn(core::storage::Database& database, core::Seconds from,
                                       core::Seconds until) {
    core::conversations::ConversationReader conversations(database);
    core::settings::SettingsReader settings(database);
    std::vector<core::practice::PracticeTalk> talks;
    std::optional<core::conversations::ClockProfile> clock;
    for (const auto& row : conversations.inbox(
             {.scope = core::conversations::InboxScope::All, .channel = kChannel}, 1000)) {
        const auto found = conversations.find(row.id);
        const auto messages = since(conversations.messages(row.id), from);
        if (!found || messages.empty()) {
            continue;
        }
        const auto rules = settings.conversationRules(found->shop);
        clock = clock.value_or(core::conversations::profileFor(rules, kChannel));
        const bool isClosed = found->state == core::conversations::ConversationState::Closed;
        const core::wording::Guard guard(settings.guardRules(found->shop));
        talks.push_back({.conversation = *found,
                         .rounds = core::conversations::roundsOf(messages, rules.schedule, until),
                         .guardHits = guardHitsIn(messages, isClosed, guard)});
    }
    return core::practice::scoreOf(talks,
                                   clock.value_or(core::conversations::defaultClockProfiles()[0]));
}

}  // namespace

SimulatedRush::SimulatedRush(const core::storage::Profile& profile,
                             ui::common::Environment& environment)
    : m_profile(profile), m_environment(environment) {
    m_buyers.setStandardInputFile(QProcess::nullDevice());
    m_buyers.setStandardOutputFile(QProcess::nullDevice());
    connect(&m_buyers, &QProcess::started, this, &Rush::runningChanged);
    connect(&m_buyers, &QProcess::finished, this, &Rush::runningChanged);
    connect(&m_buyers, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart) {
            spdlog::error("kefu-shop could not be started: {}",
                          m_buyers.errorString().toStdString());
            Q_EMIT failed();
        }
    });
}

SimulatedRush::~SimulatedRush() {
    m_buyers.disconnect(this);
    m_buyers.kill();
    m_buyers.waitForFinished(kEndMilliseconds);
}

QStringList SimulatedRush::scripts() const {
    return {QStringLiteral("rush"), QStringLiteral("aftersale")};
}

void SimulatedRush::start(const Request& request) {
    if (isRunning()) {
        return;
    }
    const auto& paths = m_profile.paths();
    const QString program =
        QDir(QCoreApplication::applicationDirPath()).filePath(QStringLiteral("kefu-shop"));
    m_buyers.start(
        program,
        {QStringLiteral("--data"), QString::fromStdU16String(paths.data.u16string()),
         QStringLiteral("--state"), QString::fromStdU16String(paths.state.u16string()),
         QStringLiteral("--channel"), QString::fromLatin1(kChannel), QStringLiteral("--script"),
         request.script, QStringLiteral("--buyers"), QString::number(request.buyers),
         QStringLiteral("--minutes"), QString::number(request.minutes), QStringLiteral("--speed"),
         QString::number(request.speed), QStringLiteral("--seed"), QString::number(request.seed)});
}

void SimulatedRush::stop() {
    m_buyers.terminate();
#ifdef Q_OS_WIN
    // A program without a window does not hear of it; it has nothing to save.
    m_buyers.kill();
#endif
}

bool SimulatedRush::isRunning() const {
    return m_buyers.state() != QProcess::NotRunning;
}

core::conversations::ClockProfile SimulatedRush::profile() const {
    const auto shops = m_environment.settings.shops();
    const auto rules =
        m_environment.settings.conversationRules(shops.empty() ? 1 : shops.front().id);
    return core::conversations::profileFor(rules, kChannel);
}

ui::practice::Rush::Scorer SimulatedRush::scorer() const {
    return [&profile = m_profile](core::Seconds from, core::Seconds until) {
        auto database = profile.connect(core::storage::Database::Mode::ReadOnly);
        return scoreIn(database, from, until);
    };
}

}  // namespace app::composition
