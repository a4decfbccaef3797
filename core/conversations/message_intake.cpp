#include "core/conversations/message_intake.h"

#include <algorithm>

#include "core/conversations/conversation_standing.h"
#include "core/conversations/message_key.h"

namespace core::conversations {

/// A thread of this call, and where its messages lie in time once that was asked.
struct MessageIntake::Talk {
    Thread thread;
    std::optional<std::vector<MessageRepository::Span>> spans;
};

struct MessageIntake::Touched {
    Conversation conversation;
    ConversationState before = ConversationState::Waiting;
    std::optional<Seconds> closedBefore;
    bool isNew = false;
    bool isChanged = false;
    /// A message came that is not the last: what the tail says has to be read.
    bool isDisordered = false;
    std::int64_t lastOrdinal = 0;
    MessageId newest = 0;
    std::vector<Message> tail;
    /// Place in the results of the message that reopened it.
    std::optional<std::size_t> reopening;
};

struct MessageIntake::Source {
    Side side = Side::Buyer;
    std::string sender;
};

namespace {

const std::string& threadNameOf(const InboundMessage& message) {
    return message.externalConversation.empty() ? message.buyer : message.externalConversation;
}

std::string mapKey(orders::ShopId shop, const std::string& first, const std::string& second) {
    return std::to_string(shop) + '\n' + first + '\n' + second;
}

/// A channel that numbers nothing tells messages of one time in their order: what comes behind a
/// reply of ours stands behind it.
std::int64_t ordinalOf(const Conversation& conversation, std::int64_t lastOrdinal,
                       const InboundMessage& message) {
    const bool isNumbered = message.ordinal != 0 || message.externalId.empty();
    return isNumbered || message.at != conversation.lastMessageAt ? message.ordinal : lastOrdinal;
}

bool comesLast(const Conversation& conversation, std::int64_t lastOrdinal,
               const InboundMessage& message, std::int64_t ordinal) {
    if (conversation.lastMessage == 0) {
        return true;
    }
    if (!message.at || !conversation.lastMessageAt) {
        // Untimed ones stand first; among themselves they have their ordinal.
        return message.at.has_value() || (!conversation.lastMessageAt && ordinal >= lastOrdinal);
    }
    return *message.at > *conversation.lastMessageAt ||
           (*message.at == *conversation.lastMessageAt && ordinal >= lastOrdinal);
}

void widen(std::vector<MessageRepository::Span>& spans, ConversationId conversation, Moment at) {
    const auto span = std::find_if(spans.begin(), spans.end(), [&](const auto& candidate) {
        return candidate.conversation == conversation;
    });
    if (span == spans.end()) {
        spans.push_back({conversation, at, at});
    } else {
        span->first = std::min(span->first, at);
        span->last = std::max(span->last, at);
    }
}

}  // namespace

MessageIntake::MessageIntake(storage::Database& database, Seconds now, Past past)
    : m_now(now)
    , m_past(past)
    , m_conversations(database)
    , m_messages(database)
    , m_outbox(database)
    , m_hasReplies(!m_outbox.isEmpty())
    , m_hasHandedOver(m_outbox.hasHandedOver()) {}

MessageIntake::~MessageIntake() = default;

MessageIntake::Source MessageIntake::sourceOf(const InboundMessage& message) {
    if (message.side == Side::Buyer) {
        return {message.side, message.sender.empty() ? message.buyer : message.sender};
    }
    auto [entry, isNew] = m_accounts.try_emplace(mapKey(message.shop, message.sender, {}));
    if (isNew) {
        entry->second = m_messages.findAccount(message.shop, message.sender);
    }
    const auto& account = entry->second;
    if (!account) {
        return {message.side, message.sender};
    }
    // A person's account sends automatic replies and cards as well.
    return {account->kind == Side::Agent ? message.side : account->kind,
            account->agent.empty() ? message.sender : account->agent};
}

MessageIntake::Talk* MessageIntake::talkOf(const InboundMessage& message) {
    const auto& name = threadNameOf(message);
    const auto key = mapKey(message.shop, message.channel, name);
    if (const auto known = m_talks.find(key); known != m_talks.end()) {
        return known->second.get();
    }
    const auto thread = m_messages.findThread(message.shop, message.channel, name);
    if (!thread) {
        return nullptr;
    }
    auto talk = std::make_unique<Talk>();
    talk->thread = *thread;
    return m_talks.emplace(key, std::move(talk)).first->second.get();
}

std::optional<MessageRepository::Known> MessageIntake::knownAs(const Talk& talk,
                                                               const InboundMessage& message,
                                                               Side side, const std::string& key) {
    if (const auto known = m_messages.findKnown(talk.thread.id, key)) {
        return known;
    }
    if (!m_hasReplies || side == Side::Buyer || side == Side::System) {
        return std::nullopt;
    }
    // The channel tells us what we sent: under our own id, or before it acknowledged it.
    std::optional<MessageId> own;
    if (const auto entry = m_outbox.find(message.externalId)) {
        own = entry->message;
    } else if (m_hasHandedOver) {
        own = m_outbox.unacknowledgedMessage(talk.thread.id, message.text);
        if (own) {
            m_messages.setKey(*own, key);
        }
    }
    const auto found = own ? m_messages.find(*own) : std::nullopt;
    return found ? std::optional(MessageRepository::Known{found->id, found->conversation})
                 : std::nullopt;
}

MessageIntake::Touched& MessageIntake::load(ConversationId id) {
    auto& touched = m_touched[id];
    if (!touched) {
        touched = std::make_unique<Touched>();
        touched->conversation = m_conversations.find(id).value();
        touched->before = touched->conversation.state;
        touched->closedBefore = touched->conversation.closedAt;
        touched->lastOrdinal = m_messages.ordinalOf(touched->conversation.lastMessage);
        touched->tail = openRoundOf(touched->conversation);
    }
    return *touched;
}

MessageIntake::Touched& MessageIntake::create(const InboundMessage& message) {
    auto touched = std::make_unique<Touched>();
    touched->isNew = true;
    Conversation& conversation = touched->conversation;
    conversation.shop = message.shop;
    conversation.channel = message.channel;
    conversation.buyer = message.buyer;
    conversation.state = ConversationState::Answered;
    conversation.openedAt =
        message.at ? std::chrono::floor<std::chrono::seconds>(*message.at) : m_now;
    conversation.untimed = !message.at;
    conversation.id = m_conversations.add(conversation);
    return *(m_touched[conversation.id] = std::move(touched));
}

MessageIntake::Touched* MessageIntake::earlierTalk(Talk& talk, const InboundMessage& message) {
    if (!talk.spans) {
        talk.spans = m_messages.spans(talk.thread.id);
    }
    for (const auto& span : *talk.spans) {
        if (*message.at >= span.first - kConversationGap &&
            *message.at <= span.last + kConversationGap) {
            return &load(span.conversation);
        }
    }
    return nullptr;
}

MessageIntake::Touched& MessageIntake::open(const InboundMessage& message, Talk*& talk,
                                            bool& isNew) {
    isNew = true;
    if (talk == nullptr) {
        Touched& first = create(message);
        auto made = std::make_unique<Talk>();
        made->thread = m_messages.addThread(message.shop, message.channel, threadNameOf(message),
                                            first.conversation.id);
        talk = m_talks
                   .emplace(mapKey(message.shop, message.channel, threadNameOf(message)),
                            std::move(made))
                   .first->second.get();
        return first;
    }
    Touched& current = load(talk->thread.conversation);
    if (startsNewConversation(current.conversation, message.at)) {
        Touched& later = create(message);
        talk->thread.conversation = later.conversation.id;
        m_messages.turnThread(talk->thread.id, later.conversation.id);
        return later;
    }
    if (message.at && *message.at < current.conversation.openedAt - kConversationGap) {
        // A talk before this one: the thread goes on with the newest.
        if (Touched* earlier = earlierTalk(*talk, message)) {
            isNew = false;
            return *earlier;
        }
        return create(message);
    }
    isNew = false;
    return current;
}

void MessageIntake::take(const InboundMessage& inbound) {
    const Source source = sourceOf(inbound);
    const std::string key = messageKeyOf(inbound);
    Talk* talk = talkOf(inbound);
    if (talk != nullptr) {
        if (const auto known = knownAs(*talk, inbound, source.side, key)) {
            m_results.push_back({known->conversation, known->message});
            return;
        }
    }
    Received received;
    Touched& touched = open(inbound, talk, received.isNewConversation);
    Conversation& conversation = touched.conversation;
    Message message{.conversation = conversation.id,
                    .side = source.side,
                    .sender = source.sender,
                    .owner = conversation.owner,
                    .at = inbound.at,
                    .text = inbound.text,
                    .attachments = inbound.attachments};
    const std::int64_t ordinal = ordinalOf(conversation, touched.lastOrdinal, inbound);
    message.id = m_messages.add(message, talk->thread.id, key, ordinal);
    message.text.clear();
    message.attachments.clear();
    touched.isChanged = true;
    touched.newest = message.id;
    if (talk->spans && message.at) {
        widen(*talk->spans, conversation.id, *message.at);
    }
    if (comesLast(conversation, touched.lastOrdinal, inbound, ordinal)) {
        const bool wasClosed = conversation.state == ConversationState::Closed;
        append(conversation, message);
        touched.lastOrdinal = ordinal;
        if (wasClosed && conversation.state != ConversationState::Closed) {
            touched.reopening = m_results.size();
        }
        if (message.side == Side::Agent) {
            touched.tail.clear();
        }
        touched.tail.push_back(std::move(message));
    } else {
        touched.isDisordered = true;
    }
    received.conversation = conversation.id;
    received.message = touched.newest;
    received.isNew = true;
    m_results.push_back(received);
    ++m_taken[source.side];
}

void MessageIntake::settle(Touched& touched) {
    Conversation& conversation = touched.conversation;
    if (touched.isDisordered) {
        m_messages.recount(conversation);
        touched.tail = m_messages.tail(conversation.id);
        if (conversation.owner.empty() && conversation.agentMessages > 0) {
            conversation.owner = m_messages.firstAgent(conversation.id);
        }
    }
    apply(conversation, standingOf(touched.tail));
    if (!conversation.isWaiting) {
        conversation.readMessage = std::max(conversation.readMessage, touched.newest);
    }
    if (conversation.state != ConversationState::Snoozed) {
        endSnooze(conversation);
    }
    const bool wasOpen = !touched.isNew && touched.before != ConversationState::Closed;
    const bool isOpen = conversation.state == ConversationState::Waiting ||
                        conversation.state == ConversationState::Answered;
    if (m_past == Past::Close && !wasOpen && isOpen && isHistory(conversation, m_now)) {
        conversation.state = ConversationState::Closed;
        conversation.previous.reset();
        conversation.closedAt =
            touched.closedBefore
                ? *touched.closedBefore
                : std::chrono::floor<std::chrono::seconds>(
                      conversation.lastMessageAt.value_or(Moment{conversation.openedAt}));
        touched.reopening.reset();
    }
    if (!touched.isNew) {
        ++conversation.version;
    }
    m_conversations.save(conversation);
    if (touched.reopening) {
        m_results[*touched.reopening].isReopened = true;
    }
}

void MessageIntake::finish() {
    for (auto& [id, touched] : m_touched) {
        if (touched->isChanged) {
            settle(*touched);
        }
    }
}

std::vector<const Conversation*> MessageIntake::touched() const {
    std::vector<const Conversation*> changed;
    for (const auto& [id, touched] : m_touched) {
        if (touched->isChanged) {
            changed.push_back(&touched->conversation);
        }
    }
    return changed;
}

}  // namespace core::conversations
