#pragma once

#include "core/conversations/conversation.h"
#include "core/storage/database.h"

namespace core::conversations {

/// What people put beside the messages of a conversation: notes, order links, contacts and the
/// draft.
class ConversationAnnotationRepository final {
public:
    explicit ConversationAnnotationRepository(storage::Database& database);

    void addNote(ConversationId conversation, const std::string& text, const std::string& author,
                 Seconds at);
    [[nodiscard]] std::vector<ConversationNote> notes(ConversationId conversation);

    /// False: nothing changed.
    bool linkOrder(ConversationId conversation, const orders::OrderKey& order);
    bool unlinkOrder(ConversationId conversation, const orders::OrderKey& order);
    [[nodiscard]] std::vector<orders::OrderKey> orders(ConversationId conversation);

    void addContact(ConversationId conversation, const Contact& contact, const std::string& by);
    [[nodiscard]] std::vector<Contact> contacts(ConversationId conversation);

    /// An empty text removes it.
    void saveDraft(ConversationId conversation, const std::string& text, Seconds at);
    [[nodiscard]] std::string draft(ConversationId conversation);

private:
    storage::Database& m_database;
};

}  // namespace core::conversations
