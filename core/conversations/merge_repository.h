#pragma once

#include "core/conversations/conversation.h"
#include "core/storage/database.h"

namespace core::conversations {

/// Moves messages, threads, notes and contacts between conversations: merging, its undo, splitting.
class MergeRepository final {
public:
    explicit MergeRepository(storage::Database& database) : m_database(database) {}

    /// Threads that lead to a conversation.
    [[nodiscard]] std::vector<std::int64_t> threads(ConversationId conversation);
    void turnThreads(ConversationId from, ConversationId to);
    /// Those of `threads` that still lead to `from`.
    void turnThreads(const std::vector<std::int64_t>& threads, ConversationId from,
                     ConversationId to);

    /// All of them, remembering where they stood.
    void moveMessages(ConversationId source, ConversationId target);
    /// Those that came from `source`, and those that came in on `threads` after the message
    /// `after`.
    void moveMessagesBack(ConversationId target, ConversationId source,
                          const std::vector<std::int64_t>& threads, MessageId after);
    /// From `firstMessage` on, in time order. False: it is not one of `from`, or its first one.
    [[nodiscard]] bool splitMessages(ConversationId from, ConversationId to,
                                     MessageId firstMessage);
    [[nodiscard]] MessageId newestMessage(ConversationId conversation);

    /// Return the ids of what was moved.
    [[nodiscard]] std::vector<std::int64_t> moveNotes(ConversationId from, ConversationId to);
    [[nodiscard]] std::vector<std::int64_t> moveContacts(ConversationId from, ConversationId to);
    void moveNotes(const std::vector<std::int64_t>& notes, ConversationId to);
    void moveContacts(const std::vector<std::int64_t>& contacts, ConversationId to);

    /// What a merge changed beside the messages, as JSON; empty: none.
    [[nodiscard]] std::string record(ConversationId source);
    void saveRecord(ConversationId source, const std::string& json);

private:
    [[nodiscard]] std::vector<std::int64_t> ids(const char* sql, ConversationId conversation);
    storage::Database& m_database;
};

}  // namespace core::conversations
