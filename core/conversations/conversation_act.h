#pragma once

#include <functional>
#include <string>

#include "core/conversations/conversation_service.h"

namespace core::conversations {

/// Part of an act that is done inside its transaction: changes the conversation, or says why it may
/// not.
using ConversationWrite =
    std::function<std::optional<ConversationError>(Conversation& conversation, Seconds now)>;

/// The frame of every act on one conversation: a transaction that finds it, checks the version,
/// lets `write` change it, saves it with the next version and appends the event `action` with
/// `facts` (ids, states and counts only).
[[nodiscard]] Result<Conversation, ConversationError> changeConversation(
    storage::Database& database, Seconds now, const ConversationTarget& target,
    const agents::Actor& actor, const std::string& action, const std::string& facts,
    const ConversationWrite& write);

/// The event of an act on `after`; inside the transaction of the caller.
void appendConversationEvent(storage::Database& database, Seconds now, const std::string& actor,
                             const std::string& action, const Conversation* before,
                             const Conversation& after, const std::string& facts);

}  // namespace core::conversations
