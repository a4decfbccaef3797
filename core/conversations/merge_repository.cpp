#include "core/conversations/merge_repository.h"

#include <nlohmann/json.hpp>

namespace core::conversations {
namespace {

namespace sql {
constexpr auto kThreads = "SELECT id FROM work_thread WHERE conversation_id = ?1 ORDER BY id";
constexpr auto kTurnThreads =
    "UPDATE work_thread SET conversation_id = ?2 WHERE conversation_id = ?1";
constexpr auto kTurnThread =
    "UPDATE work_thread SET conversation_id = ?3 WHERE id = ?1 AND conversation_id = ?2";
// What an earlier merge brought stays marked with its own number, so that it can be undone as well.
constexpr auto kMove =
    "UPDATE work_message SET conversation_id = ?2, moved_from = coalesce(moved_from, ?1) "
    "WHERE conversation_id = ?1";
constexpr auto kMoveBack =
    "WITH RECURSIVE came (id) AS (SELECT ?2 UNION "
    "SELECT c.id FROM work_conversation c JOIN came ON c.merged_into = came.id) "
    "UPDATE work_message SET conversation_id = ?2, moved_from = nullif(moved_from, ?2) "
    "WHERE conversation_id = ?1 AND moved_from IN (SELECT id FROM came)";
constexpr auto kMoveBackLater =
    "UPDATE work_message SET conversation_id = ?2 WHERE conversation_id = ?1 "
    "AND moved_from IS NULL AND id > ?4 AND thread_id IN (SELECT value FROM json_each(?3))";
constexpr auto kIsInside =
    "SELECT 1 FROM work_message m WHERE m.id = ?2 AND m.conversation_id = ?1 AND EXISTS "
    "(SELECT 1 FROM work_message f WHERE f.conversation_id = ?1 AND "
    "(coalesce(f.at, -1), f.ordinal, f.id) < (coalesce(m.at, -1), m.ordinal, m.id))";
constexpr auto kSplit =
    "UPDATE work_message SET conversation_id = ?2, moved_from = NULL WHERE conversation_id = ?1 "
    "AND (coalesce(at, -1), ordinal, id) >= "
    "(SELECT coalesce(f.at, -1), f.ordinal, f.id FROM work_message f WHERE f.id = ?3)";
constexpr auto kNewest = "SELECT max(id) FROM work_message WHERE conversation_id = ?1";
constexpr auto kNotes = "SELECT id FROM work_conversation_note WHERE conversation_id = ?1";
constexpr auto kMoveNote = "UPDATE work_conversation_note SET conversation_id = ?2 WHERE id = ?1";
constexpr auto kContacts = "SELECT id FROM work_contact WHERE conversation_id = ?1";
constexpr auto kMoveContact = "UPDATE work_contact SET conversation_id = ?2 WHERE id = ?1";
constexpr auto kRecord = "SELECT coalesce(merge_record, '') FROM work_conversation WHERE id = ?1";
constexpr auto kSaveRecord =
    "UPDATE work_conversation SET merge_record = nullif(?2, '') WHERE id = ?1";
}  // namespace sql

std::string jsonOf(const std::vector<std::int64_t>& ids) {
    return nlohmann::json(ids).dump();
}

}  // namespace

std::vector<std::int64_t> MergeRepository::ids(const char* sql, ConversationId conversation) {
    auto rows = m_database.prepare(sql);
    rows.bindAll(conversation);
    std::vector<std::int64_t> found;
    while (rows.step()) {
        found.push_back(rows.integer(0));
    }
    return found;
}

std::vector<std::int64_t> MergeRepository::threads(ConversationId conversation) {
    return ids(sql::kThreads, conversation);
}

void MergeRepository::turnThreads(ConversationId from, ConversationId to) {
    m_database.prepare(sql::kTurnThreads).run(from, to);
}

void MergeRepository::turnThreads(const std::vector<std::int64_t>& threads, ConversationId from,
                                  ConversationId to) {
    auto turn = m_database.prepare(sql::kTurnThread);
    for (const auto thread : threads) {
        turn.run(thread, from, to);
    }
}

void MergeRepository::moveMessages(ConversationId source, ConversationId target) {
    m_database.prepare(sql::kMove).run(source, target);
}

void MergeRepository::moveMessagesBack(ConversationId target, ConversationId source,
                                       const std::vector<std::int64_t>& threads, MessageId after) {
    m_database.prepare(sql::kMoveBack).run(target, source);
    m_database.prepare(sql::kMoveBackLater).run(target, source, jsonOf(threads), after);
}

bool MergeRepository::splitMessages(ConversationId from, ConversationId to,
                                    MessageId firstMessage) {
    auto inside = m_database.prepare(sql::kIsInside);
    inside.bindAll(from, firstMessage);
    if (!inside.step()) {
        return false;
    }
    inside.reset();
    m_database.prepare(sql::kSplit).run(from, to, firstMessage);
    return true;
}

MessageId MergeRepository::newestMessage(ConversationId conversation) {
    auto row = m_database.prepare(sql::kNewest);
    row.bindAll(conversation);
    return row.step() ? row.integer(0) : 0;
}

std::vector<std::int64_t> MergeRepository::moveNotes(ConversationId from, ConversationId to) {
    auto notes = ids(sql::kNotes, from);
    moveNotes(notes, to);
    return notes;
}

std::vector<std::int64_t> MergeRepository::moveContacts(ConversationId from, ConversationId to) {
    auto contacts = ids(sql::kContacts, from);
    moveContacts(contacts, to);
    return contacts;
}

void MergeRepository::moveNotes(const std::vector<std::int64_t>& notes, ConversationId to) {
    auto move = m_database.prepare(sql::kMoveNote);
    for (const auto note : notes) {
        move.run(note, to);
    }
}

void MergeRepository::moveContacts(const std::vector<std::int64_t>& contacts, ConversationId to) {
    auto move = m_database.prepare(sql::kMoveContact);
    for (const auto contact : contacts) {
        move.run(contact, to);
    }
}

std::string MergeRepository::record(ConversationId source) {
    auto row = m_database.prepare(sql::kRecord);
    row.bindAll(source);
    return row.step() ? row.text(0) : std::string();
}

void MergeRepository::saveRecord(ConversationId source, const std::string& json) {
    m_database.prepare(sql::kSaveRecord).run(source, json);
}

}  // namespace core::conversations
