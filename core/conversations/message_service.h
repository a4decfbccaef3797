#pragma once

#include "core/agents/actor.h"
#include "core/base/signal.h"
#include "core/conversations/conversation_policy.h"

namespace core::storage {
class Database;
}

namespace core::conversations {

/// What became of a message that came in.
struct Received {
    ConversationId conversation = 0;
    MessageId message = 0;
    /// False: it was known already, nothing changed.
    bool isNew = false;
    /// It opened this conversation.
    bool isNewConversation = false;
    bool isReopened = false;
};

/// A talk entered by hand in seconds (R020): phone, e-mail, message board.
struct ManualContact {
    orders::ShopId shop = 0;
    /// `phone`, `email` or `board`.
    std::string channel;
    std::string buyer;
    Contact contact;
    /// What the buyer wanted, becomes the buyer's message.
    std::string question;
    /// What was answered, becomes the agent's message at `answeredAt` or the end; empty: still open.
    std::string answer;
};

/// Takes messages in. One transaction a call with one event (`receive`: counts by side); the same message twice is one
/// (thread and message key). Side, owner and state follow the rules of the policy; agent accounts are mapped to agents.
class MessageService final {
public:
    MessageService(storage::Database& database, Clock clock);

    /// In the order given; all or none. From a channel as it happens (few) and from an import (up to thousands a call).
    std::vector<Received> receive(const std::vector<InboundMessage>& messages, const agents::Actor& actor);
    /// A part of an import, whose own event tells of all of them: none of its own.
    std::vector<Received> receivePart(const std::vector<InboundMessage>& messages);
    Result<ConversationId, ConversationError> record(const ManualContact& contact, const agents::Actor& actor);
    void markRead(ConversationId conversation, MessageId last);
    /// Kept at each pause; an empty text removes it. No event: a draft is nothing that was done.
    void saveDraft(ConversationId conversation, const std::string& text);
    /// Which agent an account of a channel belongs to, and what it is.
    void mapAccount(orders::ShopId shop, const std::string& account, const std::string& agent, Side kind,
                    const agents::Actor& actor);

    /// After the commit, on the writer thread.
    Signal<std::vector<Received>> received;

private:
    storage::Database& m_database;
    Clock m_clock;
};

}  // namespace core::conversations
