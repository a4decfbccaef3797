#include "core/conversations/conversation_annotation_repository.h"

namespace core::conversations {
namespace {

namespace sql {
constexpr auto kAddNote =
    "INSERT INTO work_conversation_note (conversation_id, text, author, created_at) "
    "VALUES (?1, ?2, ?3, ?4)";
constexpr auto kNotes =
    "SELECT id, text, author, created_at FROM work_conversation_note WHERE conversation_id = ?1 "
    "ORDER BY id";
constexpr auto kLinkOrder =
    "INSERT INTO work_conversation_order (conversation_id, shop_id, order_no) VALUES (?1, ?2, ?3) "
    "ON CONFLICT DO NOTHING";
constexpr auto kUnlinkOrder =
    "DELETE FROM work_conversation_order "
    "WHERE conversation_id = ?1 AND shop_id = ?2 AND order_no = ?3";
constexpr auto kOrders =
    "SELECT shop_id, order_no FROM work_conversation_order WHERE conversation_id = ?1 "
    "ORDER BY order_no, shop_id";
constexpr auto kAddContact =
    "INSERT INTO work_contact (conversation_id, direction, rang_at, answered_at, ended_at, "
    "entered_by) VALUES (?1, ?2, ?3, ?4, ?5, ?6)";
constexpr auto kContacts =
    "SELECT direction = 'in', rang_at, answered_at, ended_at FROM work_contact "
    "WHERE conversation_id = ?1 ORDER BY rang_at, id";
constexpr auto kSaveDraft =
    "INSERT INTO work_draft (conversation_id, text, updated_at) VALUES (?1, ?2, ?3) "
    "ON CONFLICT (conversation_id) DO UPDATE SET text = excluded.text, "
    "updated_at = excluded.updated_at";
constexpr auto kRemoveDraft = "DELETE FROM work_draft WHERE conversation_id = ?1";
constexpr auto kDraft = "SELECT text FROM work_draft WHERE conversation_id = ?1";
}  // namespace sql

}  // namespace

ConversationAnnotationRepository::ConversationAnnotationRepository(storage::Database& database)
    : m_database(database) {}

void ConversationAnnotationRepository::addNote(ConversationId conversation, const std::string& text,
                                               const std::string& author, Seconds at) {
    m_database.prepare(sql::kAddNote).run(conversation, text, author, at);
}

std::vector<ConversationNote> ConversationAnnotationRepository::notes(ConversationId conversation) {
    auto rows = m_database.prepare(sql::kNotes);
    rows.bindAll(conversation);
    std::vector<ConversationNote> notes;
    while (rows.step()) {
        notes.push_back({rows.integer(0), rows.text(1), rows.text(2), rows.time(3)});
    }
    return notes;
}

bool ConversationAnnotationRepository::linkOrder(ConversationId conversation,
                                                 const orders::OrderKey& order) {
    m_database.prepare(sql::kLinkOrder).run(conversation, order.shop, order.number);
    return m_database.changes() > 0;
}

bool ConversationAnnotationRepository::unlinkOrder(ConversationId conversation,
                                                   const orders::OrderKey& order) {
    m_database.prepare(sql::kUnlinkOrder).run(conversation, order.shop, order.number);
    return m_database.changes() > 0;
}

std::vector<orders::OrderKey> ConversationAnnotationRepository::orders(
    ConversationId conversation) {
    auto rows = m_database.prepare(sql::kOrders);
    rows.bindAll(conversation);
    std::vector<orders::OrderKey> orders;
    while (rows.step()) {
        orders.push_back({rows.integer(0), rows.text(1)});
    }
    return orders;
}

void ConversationAnnotationRepository::addContact(ConversationId conversation,
                                                  const Contact& contact, const std::string& by) {
    m_database.prepare(sql::kAddContact)
        .run(conversation, contact.isIncoming ? "in" : "out", contact.rangAt, contact.answeredAt,
             contact.endedAt, by);
}

std::vector<Contact> ConversationAnnotationRepository::contacts(ConversationId conversation) {
    auto rows = m_database.prepare(sql::kContacts);
    rows.bindAll(conversation);
    std::vector<Contact> contacts;
    while (rows.step()) {
        contacts.push_back({.isIncoming = rows.integer(0) != 0,
                            .rangAt = rows.time(1),
                            .answeredAt = rows.optionalTime(2),
                            .endedAt = rows.optionalTime(3)});
    }
    return contacts;
}

void ConversationAnnotationRepository::saveDraft(ConversationId conversation,
                                                 const std::string& text, Seconds at) {
    if (text.empty()) {
        m_database.prepare(sql::kRemoveDraft).run(conversation);
    } else {
        m_database.prepare(sql::kSaveDraft).run(conversation, text, at);
    }
}

std::string ConversationAnnotationRepository::draft(ConversationId conversation) {
    auto row = m_database.prepare(sql::kDraft);
    row.bindAll(conversation);
    return row.step() ? row.text(0) : std::string();
}

}  // namespace core::conversations
