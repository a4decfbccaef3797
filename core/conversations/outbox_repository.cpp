#include "core/conversations/outbox_repository.h"

#include "core/conversations/message_repository.h"

namespace core::conversations {
namespace {

namespace sql {
constexpr auto kAdd =
    "INSERT INTO work_outbox (own_id, conversation_id, thread_id, side, text, attachments, state, "
    "author, created_at, release_at) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)";
constexpr auto kSave =
    "UPDATE work_outbox SET state = ?2, handed_over_at = ?3, by_hand = ?4, finished_at = ?5, "
    "failure = ?6, message_id = ?7 WHERE id = ?1";
constexpr auto kSelect =
    "SELECT o.id, o.own_id, o.conversation_id, t.shop_id, t.channel, t.external_id, o.side, "
    "o.text, "
    "o.attachments, o.state, o.author, o.created_at, o.release_at, o.handed_over_at, o.by_hand, "
    "coalesce(o.failure, ''), o.message_id FROM work_outbox o "
    "JOIN work_thread t ON t.id = o.thread_id ";
constexpr auto kByOwnId = "WHERE o.own_id = ?1";
constexpr auto kDue = "WHERE o.state = 'held' AND o.release_at <= ?1 ORDER BY o.id";
constexpr auto kOfChannel =
    "WHERE o.state = ?3 AND o.state IN ('held', 'queued', 'handed_over') AND t.shop_id = ?1 "
    "AND t.channel = ?2 ORDER BY o.id LIMIT ?4";
constexpr auto kOfConversation = "WHERE o.conversation_id = ?1 ORDER BY o.id";
constexpr auto kThread = "SELECT thread_id FROM work_outbox WHERE id = ?1";
constexpr auto kIsEmpty = "SELECT NOT EXISTS (SELECT 1 FROM work_outbox)";
constexpr auto kHasHandedOver =
    "SELECT EXISTS (SELECT 1 FROM work_outbox WHERE state = 'handed_over')";
constexpr auto kUnacknowledged =
    "SELECT message_id FROM work_outbox WHERE state = 'handed_over' AND thread_id = ?1 "
    "AND text = ?2 AND message_id IN (SELECT id FROM work_message WHERE message_key = own_id) "
    "ORDER BY id LIMIT 1";
constexpr auto kFollowMessages =
    "UPDATE work_outbox SET conversation_id = (SELECT conversation_id FROM work_message m "
    "WHERE m.id = message_id) WHERE conversation_id IN (?1, ?2) AND message_id IS NOT NULL";
constexpr auto kFollowThreads =
    "UPDATE work_outbox SET conversation_id = (SELECT conversation_id FROM work_thread t "
    "WHERE t.id = thread_id) WHERE conversation_id IN (?1, ?2) AND message_id IS NULL "
    "AND state IN ('held', 'queued')";
constexpr auto kNextRelease = "SELECT min(release_at) FROM work_outbox WHERE state = 'held'";
constexpr auto kHasAuto =
    "SELECT 1 FROM work_outbox WHERE conversation_id = ?1 AND side = 'auto' AND created_at >= ?2 "
    "LIMIT 1";
}  // namespace sql

std::string select(const char* which) {
    return std::string(sql::kSelect) + which;
}

std::optional<std::string> unlessEmpty(const std::string& text) {
    return text.empty() ? std::nullopt : std::optional(text);
}

/// The CHECKs of the table admit no other words.
OutboxEntry readEntry(const storage::Statement& row) {
    return {.id = row.integer(0),
            .ownId = row.text(1),
            .conversation = row.integer(2),
            .shop = row.integer(3),
            .channel = row.text(4),
            .externalConversation = row.text(5),
            .side = sideFromWord(row.textView(6)).value(),
            .text = row.text(7),
            .attachments = attachmentsFromJson(row.textView(8)),
            .state = outboxStateFromWord(row.textView(9)).value(),
            .author = row.text(10),
            .createdAt = *row.optionalMoment(11),
            .releaseAt = *row.optionalMoment(12),
            .handedOverAt = row.optionalMoment(13),
            .byHand = row.integer(14) != 0,
            .failure = row.text(15),
            .message = row.optionalInteger(16)};
}

std::vector<OutboxEntry> readAll(storage::Statement& rows) {
    std::vector<OutboxEntry> entries;
    while (rows.step()) {
        entries.push_back(readEntry(rows));
    }
    return entries;
}

}  // namespace

OutboxRepository::OutboxRepository(storage::Database& database)
    : m_database(database), m_find(database.prepare(select(sql::kByOwnId))) {}

OutboxEntry OutboxRepository::add(OutboxEntry entry, std::int64_t thread) {
    const auto attachments = entry.attachments.empty()
                                 ? std::nullopt
                                 : std::optional(attachmentsToJson(entry.attachments));
    m_database.prepare(sql::kAdd).run(entry.ownId, entry.conversation, thread, toWord(entry.side),
                                      entry.text, attachments, toWord(entry.state), entry.author,
                                      entry.createdAt, entry.releaseAt);
    return find(entry.ownId).value();
}

void OutboxRepository::save(const OutboxEntry& entry, std::optional<Seconds> finishedAt) {
    m_database.prepare(sql::kSave)
        .run(entry.id, toWord(entry.state), entry.handedOverAt, entry.byHand, finishedAt,
             unlessEmpty(entry.failure), entry.message);
}

std::optional<OutboxEntry> OutboxRepository::find(const std::string& ownId) {
    m_find.bindAll(ownId);
    std::optional<OutboxEntry> found;
    if (m_find.step()) {
        found = readEntry(m_find);
    }
    m_find.reset();
    return found;
}

std::int64_t OutboxRepository::threadOf(std::int64_t entry) {
    auto row = m_database.prepare(sql::kThread);
    row.bindAll(entry);
    row.step();
    return row.integer(0);
}

std::vector<OutboxEntry> OutboxRepository::due(Moment now) {
    auto rows = m_database.prepare(select(sql::kDue));
    rows.bindAll(now);
    return readAll(rows);
}

std::vector<OutboxEntry> OutboxRepository::ofChannel(orders::ShopId shop,
                                                     const std::string& channel, OutboxState state,
                                                     std::int64_t limit) {
    auto rows = m_database.prepare(select(sql::kOfChannel));
    rows.bindAll(shop, channel, toWord(state), limit);
    return readAll(rows);
}

std::vector<OutboxEntry> OutboxRepository::ofConversation(ConversationId conversation) {
    auto rows = m_database.prepare(select(sql::kOfConversation));
    rows.bindAll(conversation);
    return readAll(rows);
}

bool OutboxRepository::isEmpty() {
    return m_database.integer(sql::kIsEmpty) != 0;
}

bool OutboxRepository::hasHandedOver() {
    return m_database.integer(sql::kHasHandedOver) != 0;
}

std::optional<MessageId> OutboxRepository::unacknowledgedMessage(std::int64_t thread,
                                                                 const std::string& text) {
    auto row = m_database.prepare(sql::kUnacknowledged);
    row.bindAll(thread, text);
    return row.step() ? row.optionalInteger(0) : std::nullopt;
}

void OutboxRepository::follow(ConversationId one, ConversationId other) {
    m_database.prepare(sql::kFollowMessages).run(one, other);
    m_database.prepare(sql::kFollowThreads).run(one, other);
}

std::optional<Moment> OutboxRepository::nextRelease() {
    auto row = m_database.prepare(sql::kNextRelease);
    return row.step() ? row.optionalMoment(0) : std::nullopt;
}

bool OutboxRepository::hasAutoSince(ConversationId conversation, Moment since) {
    auto row = m_database.prepare(sql::kHasAuto);
    row.bindAll(conversation, since);
    return row.step();
}

}  // namespace core::conversations
