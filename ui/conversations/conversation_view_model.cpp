#include "ui/conversations/conversation_view_model.h"

#include <QFileInfo>

#include <algorithm>

#include "core/channels/bridge_reach.h"
#include "core/conversations/classification_service.h"
#include "core/conversations/message_service.h"
#include "core/conversations/outbox_service.h"
#include "core/customers/customer_reader.h"
#include "core/settings/settings_reader.h"
#include "core/settings/settings_service.h"
#include "ui/common/acts.h"
#include "ui/common/plain_text.h"

namespace ui::conversations {

using namespace core::conversations;

namespace {
constexpr int kRestMilliseconds = 30;
}

ConversationViewModel::ConversationViewModel(common::Environment& environment, ConversationId id,
                                             QObject* parent)
    : QObject(parent), m_environment(environment), m_id(id), m_rows(environment, id) {
    m_rest.setSingleShot(true);
    m_rest.setInterval(kRestMilliseconds);
    connect(&m_rest, &QTimer::timeout, this, &ConversationViewModel::reread);
    subscribe();
    read();
}

void ConversationViewModel::subscribe() {
    const auto keep = [this](core::Subscription subscription) {
        m_subscriptions.push_back(std::move(subscription));
    };
    const auto soon = [this] {
        if (!m_rest.isActive()) {
            m_rest.start();
        }
    };
    const auto ofIds = [this, soon](const std::vector<ConversationId>& ids) {
        if (ids.empty() || std::ranges::find(ids, m_id) != ids.end()) {
            soon();
        }
    };
    keep(common::onScreen(m_environment.conversationService.changed, this, ofIds));
    keep(common::onScreen(m_environment.classification.changed, this, ofIds));
    keep(common::onScreen(
        m_environment.messages.received, this, [this, soon](const std::vector<Received>& received) {
            if (std::ranges::find(received, m_id, &Received::conversation) != received.end()) {
                soon();
            }
        }));
    keep(common::onScreen(m_environment.outbox.changed, this, [this, soon](ConversationId id) {
        if (id == m_id) {
            soon();
        }
    }));
    keep(common::onScreen(m_environment.settingsService.changed, this, soon));
}

const ConversationDetail* ConversationViewModel::detail() const {
    return m_detail ? &*m_detail : nullptr;
}

void ConversationViewModel::read() {
    m_detail = m_environment.conversations.detail(m_id);
    if (!m_detail) {
        return;
    }
    const auto& conversation = m_detail->conversation;
    m_rules = m_environment.settings.conversationRules(conversation.shop);
    m_questions = QuestionTree(m_environment.conversations.questionTypes());
    m_rows.refresh(m_detail->outbox, m_rules.schedule.utcOffset);
    m_newest = m_rows.newest();
    if (m_seen == 0) {
        m_seen = conversation.readMessage;
    }
    const auto customer = m_environment.customers.find(conversation.shop, conversation.buyer);
    m_tier = customer ? core::customers::tierOf(*customer,
                                                m_environment.settings.tierRule(conversation.shop))
                      : core::customers::CustomerTier::New;
}

void ConversationViewModel::reread() {
    m_rest.stop();
    read();
    if (m_detail && m_detail->conversation.state == ConversationState::Merged) {
        if (const auto now = m_environment.conversations.resolve(m_id); now && *now != m_id) {
            Q_EMIT movedTo(*now);
            return;
        }
    }
    Q_EMIT changed();
}

ConversationTarget ConversationViewModel::target() const {
    return {m_id, m_detail ? m_detail->conversation.version : 0};
}

bool ConversationViewModel::can(ConversationAction action) const {
    return m_detail && isAllowed(m_detail->conversation, action);
}

bool ConversationViewModel::isMine() const {
    return m_detail && m_detail->conversation.owner == m_environment.actor().name;
}

bool ConversationViewModel::repliesLeave() const {
    return m_detail &&
           core::channels::repliesLeave(m_environment.bridgeClients, m_detail->conversation.shop,
                                        m_detail->conversation.channel);
}

QString ConversationViewModel::buyer() const {
    return m_detail ? common::toScreen(m_detail->conversation.buyer) : QString();
}

std::optional<Countdown> ConversationViewModel::countdown() const {
    if (!m_detail) {
        return std::nullopt;
    }
    const auto& conversation = m_detail->conversation;
    InboxRow row;
    row.state = conversation.state;
    row.channel = conversation.channel;
    row.waitingSince = conversation.waitingSince;
    return countdownOf(row, m_rules, m_environment.now());
}

ConversationDetails ConversationViewModel::details() const {
    if (!m_detail) {
        return {};
    }
    const auto& conversation = m_detail->conversation;
    return {.questionType = conversation.questionType,
            .problemType = conversation.problemType,
            .tags = conversation.tags,
            .invited = conversation.invited,
            .abusive = conversation.abusive,
            .satisfaction = conversation.satisfaction,
            .recommendation = conversation.recommendation};
}

std::map<std::string, std::string> ConversationViewModel::needs() const {
    return m_detail ? m_detail->conversation.needs : std::map<std::string, std::string>{};
}

core::settings::PromptCards ConversationViewModel::promptCards() const {
    return m_environment.settings.promptCards(m_detail ? m_detail->conversation.shop : 0);
}

common::ConversationContext ConversationViewModel::context() {
    if (!m_detail) {
        return {};
    }
    return {.conversation = m_id,
            .shop = m_detail->conversation.shop,
            .buyer = m_detail->conversation.buyer,
            .lastBuyerText = m_rows.lastBuyerText()};
}

std::vector<Conversation> ConversationViewModel::mergeable() const {
    if (!m_detail) {
        return {};
    }
    auto others = m_environment.conversations.ofBuyer(m_detail->conversation.shop,
                                                      m_detail->conversation.buyer, 20);
    std::erase_if(others, [this](const Conversation& other) {
        return other.id == m_id || !isAllowed(other, ConversationAction::Merge);
    });
    return others;
}

StepMarks ConversationViewModel::steps() {
    return receptionSteps(m_rows.newestMessages(),
                          m_detail ? m_detail->conversation.steps : std::map<Step, bool>{});
}

void ConversationViewModel::markSeen() {
    m_seen = std::max(m_seen, m_newest);
    if (m_detail && m_detail->conversation.readMessage < m_seen) {
        m_detail->conversation.readMessage = m_seen;
        common::runAct(
            m_environment.acts, this,
            [this, id = m_id, seen = m_seen] {
                m_environment.messages.markRead(id, seen);
                return true;
            },
            [this](bool) { Q_EMIT kept(); });
    }
}

ReplyRequest ConversationViewModel::reply(const std::string& text, const QStringList& files,
                                          bool isCertain) const {
    ReplyRequest request;
    request.conversation = m_id;
    request.text = text;
    for (const auto& file : files) {
        const QFileInfo info(file);
        static const QStringList kPictures{QStringLiteral("png"),  QStringLiteral("jpg"),
                                           QStringLiteral("jpeg"), QStringLiteral("gif"),
                                           QStringLiteral("webp"), QStringLiteral("bmp")};
        request.attachments.push_back(
            {.kind = kPictures.contains(info.suffix().toLower()) ? "image" : "file",
             .name = common::toCore(info.fileName()),
             .reference = common::toCore(file),
             .bytes = info.size()});
    }
    request.lastSeen = isCertain ? 0 : m_seen;
    request.undoWindow = m_rules.undoWindow;
    return request;
}

void ConversationViewModel::saveDraft(const QString& text) {
    const auto draft = common::toCore(text);
    if (!m_detail || m_detail->draft == draft) {
        return;
    }
    m_detail->draft = draft;
    common::runAct(
        m_environment.acts, this,
        [this, id = m_id, draft] {
            m_environment.messages.saveDraft(id, draft);
            return true;
        },
        [this](bool) { Q_EMIT kept(); });
}

}  // namespace ui::conversations
