#pragma once

#include "core/customers/customer.h"

namespace core::storage {
class Database;
}

namespace core::customers {

/// What a buyer and the shop had to do with each other (lessons.md row 20).
enum class ContactKind { Conversation, ConversationNote, Order, OrderNote, Refund, Promise, Application };

/// One line of the buyer's scroll.
struct ContactEntry {
    ContactKind kind = ContactKind::Conversation;
    Seconds at{};
    /// Of a conversation or its note: the conversation's number.
    std::int64_t id = 0;
    std::string orderNumber;
    /// The stored word of the state, of an application behind its kind: `gift/approved`; empty: a note.
    std::string state;
    /// Summary or last words, title, note, reason, what was promised.
    std::string text;
    /// The agent; empty: nobody or unknown.
    std::string who;
    std::optional<Fen> amount;
    /// Of a conversation.
    std::string channel;
    bool operator==(const ContactEntry&) const = default;
};

/// Everything of a buyer under all nicks in one scroll, newest first.
class ContactReader final {
public:
    explicit ContactReader(storage::Database& database);
    /// `limit` entries behind the first `offset`.
    [[nodiscard]] std::vector<ContactEntry> page(const Customer& customer, std::int64_t offset, std::int64_t limit);

private:
    storage::Database& m_database;
};

}  // namespace core::customers
