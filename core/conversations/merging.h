#pragma once

#include "core/conversations/conversation_annotation_repository.h"
#include "core/conversations/conversation_repository.h"
#include "core/conversations/conversation_service.h"
#include "core/conversations/merge_repository.h"
#include "core/conversations/message_repository.h"
#include "core/conversations/outbox_repository.h"

namespace core::conversations {

/// Merging two conversations, its undo and splitting, inside the transaction of the service.
class Merging final {
public:
    using Outcome = ConversationService::Outcome;

    Merging(storage::Database& database, Seconds now, agents::Actor actor);

    [[nodiscard]] Outcome merge(const ConversationTarget& target, const ConversationTarget& source);
    [[nodiscard]] Outcome undo(ConversationId source);
    [[nodiscard]] Outcome split(const ConversationTarget& target, MessageId firstMessage);

private:
    [[nodiscard]] Outcome find(const ConversationTarget& target);
    /// Counts, last message and standing anew, the next version, and writes it.
    void settle(Conversation& conversation);
    void append(ConversationAction action, const Conversation& before, const Conversation& after,
                const char* otherName, ConversationId other);

    storage::Database& m_database;
    Seconds m_now;
    agents::Actor m_actor;
    ConversationRepository m_conversations;
    MessageRepository m_messages;
    MergeRepository m_merges;
    ConversationAnnotationRepository m_annotations;
    OutboxRepository m_outbox;
};

}  // namespace core::conversations
