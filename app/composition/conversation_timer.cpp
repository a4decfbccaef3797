#include "app/composition/conversation_timer.h"

#include <algorithm>
#include <utility>

#include "core/conversations/conversation_service.h"
#include "core/conversations/message_service.h"
#include "core/settings/settings_service.h"
#include "ui/common/acts.h"

namespace app::composition {

using core::Moment;
using ui::common::onScreen;

namespace {

/// The clock tells whole seconds, so nothing is due sooner than the next one.
constexpr std::chrono::milliseconds kShortestSleep{1000};
/// A timer counts no more than 24 days; waking once a day to sleep on is nothing.
constexpr std::chrono::milliseconds kLongestSleep{std::chrono::hours{24}};
/// After the disk or the database refused.
constexpr std::chrono::milliseconds kRetry{std::chrono::seconds{30}};

std::optional<Moment> earlier(std::optional<Moment> one, std::optional<Moment> other) {
    return one && other ? std::min(*one, *other) : (one ? one : other);
}

}  // namespace

ConversationTimer::ConversationTimer(ui::common::Environment& environment,
                                     core::conversations::AutoReplyService& autoReplies,
                                     core::conversations::ConversationReader& reader)
    : m_environment(environment), m_autoReplies(autoReplies), m_reader(reader) {
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &ConversationTimer::look);
}

void ConversationTimer::start() {
    if (m_subscriptions.empty()) {
        const auto again = [this](const auto&...) { look(); };
        m_subscriptions.push_back(onScreen(m_environment.messages.received, this, again));
        m_subscriptions.push_back(onScreen(m_environment.outbox.changed, this, again));
        m_subscriptions.push_back(onScreen(m_environment.conversationService.changed, this, again));
        m_subscriptions.push_back(onScreen(m_environment.settingsService.changed, this, again));
        m_subscriptions.push_back(onScreen(m_environment.mirrorChanged, this, again));
        m_subscriptions.push_back(
            onScreen(m_environment.acts.failed, this, [this](const std::string&) {
                if (std::exchange(m_isLooking, false)) {
                    m_timer.start(kRetry);
                }
            }));
    }
    look();
}

void ConversationTimer::look() {
    // Many changes at once are looked at once: at most one look is on its way, and one after it.
    if (m_isLooking) {
        m_looksAgain = true;
        return;
    }
    m_isLooking = true;
    ui::common::runAct(
        m_environment.acts, this, [this] { return doWhatIsDue(); },
        [this](std::optional<Moment> next) {
            m_isLooking = false;
            if (std::exchange(m_looksAgain, false)) {
                look();
                return;
            }
            arm(next);
            Q_EMIT settled(next.has_value());
        });
}

std::optional<Moment> ConversationTimer::doWhatIsDue() {
    m_environment.outbox.releaseDue();
    m_environment.conversationService.wakeDue();
    m_autoReplies.replyDue();
    const auto wake = m_reader.nextWake();
    return earlier(
        earlier(m_reader.nextRelease(), wake ? std::optional(Moment{*wake}) : std::nullopt),
        m_autoReplies.nextDue());
}

void ConversationTimer::arm(std::optional<Moment> next) {
    if (!next) {
        m_timer.stop();
        return;
    }
    const auto sleep = *next - Moment{m_environment.now()};
    m_timer.start(std::clamp<std::chrono::milliseconds>(sleep, kShortestSleep, kLongestSleep));
}

}  // namespace app::composition
