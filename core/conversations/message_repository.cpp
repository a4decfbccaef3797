#include "core/conversations/message_repository.h"

#include <algorithm>
#include <nlohmann/json.hpp>

namespace core::conversations {
namespace {

namespace sql {
constexpr auto kFindThread =
    "SELECT id, conversation_id FROM work_thread "
    "WHERE external_id = ?3 AND channel = ?2 AND shop_id = ?1";
constexpr auto kAddThread =
    "INSERT INTO work_thread (shop_id, channel, external_id, conversation_id) "
    "VALUES (?1, ?2, ?3, ?4)";
constexpr auto kTurnThread = "UPDATE work_thread SET conversation_id = ?2 WHERE id = ?1";
constexpr auto kThreadOfReply =
    "SELECT thread_id FROM work_message WHERE conversation_id = ?1 AND (side = 'buyer' OR ?2) "
    "ORDER BY at DESC, ordinal DESC, id DESC LIMIT 1";
constexpr auto kFindKnown =
    "SELECT id, conversation_id FROM work_message WHERE thread_id = ?1 AND message_key = ?2";
constexpr auto kAdd =
    "INSERT INTO work_message (conversation_id, thread_id, message_key, side, sender, owner, at, "
    "ordinal, text, attachments) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)";
constexpr auto kSelect =
    "SELECT id, conversation_id, side, sender, owner, at, text, attachments, failed "
    "FROM work_message ";
constexpr auto kById = "WHERE id = ?1";
constexpr auto kBackwards = "WHERE conversation_id = ?1 ORDER BY at DESC, ordinal DESC, id DESC";
constexpr auto kForwards = "WHERE conversation_id = ?1 ORDER BY at, ordinal, id";
// The ids come from the index alone, so that the messages passed over are never read.
constexpr auto kPage =
    "WHERE id IN (SELECT id FROM work_message WHERE conversation_id = ?1 "
    "ORDER BY at, ordinal, id LIMIT ?2 OFFSET ?3) ORDER BY at, ordinal, id";
constexpr auto kPageFromEnd =
    "WHERE id IN (SELECT id FROM work_message WHERE conversation_id = ?1 "
    "ORDER BY at DESC, ordinal DESC, id DESC LIMIT ?2 OFFSET ?3) ORDER BY at, ordinal, id";
constexpr auto kPlaceOf =
    "SELECT (SELECT count(*) FROM work_message WHERE conversation_id = ?1 AND "
    "(coalesce(at, -1), ordinal, id) < (coalesce(m.at, -1), m.ordinal, m.id)) "
    "FROM work_message m WHERE m.id = ?2 AND m.conversation_id = ?1";
constexpr auto kSetKey = "UPDATE work_message SET message_key = ?2 WHERE id = ?1";
constexpr auto kMarkFailed = "UPDATE work_message SET failed = 1 WHERE id = ?1";
constexpr auto kRemove = "DELETE FROM work_message WHERE id = ?1";
constexpr auto kOrdinal = "SELECT ordinal FROM work_message WHERE id = ?1";
constexpr auto kNewerOfBuyer =
    "SELECT 1 FROM work_message WHERE conversation_id = ?1 AND side = 'buyer' AND id > ?2 LIMIT 1";
constexpr auto kNewerOfAgent =
    "SELECT 1 FROM work_message WHERE conversation_id = ?1 AND side = 'agent' AND id > ?2 "
    "AND sender <> ?3 LIMIT 1";
constexpr auto kFirstAgent =
    "SELECT sender FROM work_message WHERE conversation_id = ?1 AND side = 'agent' AND failed = 0 "
    "ORDER BY at, ordinal, id LIMIT 1";
constexpr auto kCount =
    "SELECT count(*), count(at), coalesce(sum(side = 'buyer'), 0), "
    "coalesce(sum(side = 'agent' AND NOT failed), 0), min(at) FROM work_message "
    "WHERE conversation_id = ?1";
constexpr auto kLast =
    "SELECT id, at FROM work_message WHERE conversation_id = ?1 "
    "ORDER BY at DESC, ordinal DESC, id DESC LIMIT 1";
constexpr auto kSpans =
    "SELECT conversation_id, min(at), max(at) FROM work_message "
    "WHERE thread_id = ?1 AND at IS NOT NULL GROUP BY conversation_id";
constexpr auto kFindAccount =
    "SELECT agent, kind FROM work_agent_account WHERE account = ?2 AND shop_id = ?1";
constexpr auto kSaveAccount =
    "INSERT INTO work_agent_account (shop_id, account, agent, kind) VALUES (?1, ?2, ?3, ?4) "
    "ON CONFLICT (account, shop_id) DO UPDATE SET agent = excluded.agent, kind = excluded.kind";
constexpr auto kFromAccount =
    "SELECT DISTINCT m.conversation_id FROM work_message m "
    "JOIN work_conversation c ON c.id = m.conversation_id "
    "WHERE c.shop_id = ?1 AND m.sender = ?2 AND m.side <> 'buyer'";
constexpr auto kRenameSender =
    "UPDATE work_message SET sender = ?3, side = ?4 WHERE conversation_id = ?1 AND sender = ?2 "
    "AND side <> 'buyer'";
}  // namespace sql

using Json = nlohmann::json;

std::string select(const char* which) {
    return std::string(sql::kSelect) + which;
}

Message readMessage(const storage::Statement& row) {
    return {.id = row.integer(0),
            .conversation = row.integer(1),
            // The CHECK of the table admits no other word.
            .side = sideFromWord(row.textView(2)).value(),
            .sender = row.text(3),
            .owner = row.text(4),
            .at = row.optionalMoment(5),
            .text = row.text(6),
            .attachments = attachmentsFromJson(row.textView(7)),
            .failed = row.integer(8) != 0};
}

std::vector<Message> readAll(storage::Statement& rows) {
    std::vector<Message> messages;
    while (rows.step()) {
        messages.push_back(readMessage(rows));
    }
    return messages;
}

}  // namespace

std::string attachmentsToJson(const std::vector<Attachment>& attachments) {
    Json json = Json::array();
    for (const auto& attachment : attachments) {
        json.push_back({{"kind", attachment.kind},
                        {"name", attachment.name},
                        {"reference", attachment.reference},
                        {"bytes", attachment.bytes}});
    }
    return json.dump();
}

std::vector<Attachment> attachmentsFromJson(std::string_view json) {
    std::vector<Attachment> attachments;
    if (json.empty()) {
        return attachments;
    }
    for (const auto& entry : Json::parse(json)) {
        attachments.push_back({.kind = entry.value("kind", std::string()),
                               .name = entry.value("name", std::string()),
                               .reference = entry.value("reference", std::string()),
                               .bytes = entry.value("bytes", std::int64_t{0})});
    }
    return attachments;
}

MessageRepository::MessageRepository(storage::Database& database)
    : m_database(database)
    , m_findThread(database.prepare(sql::kFindThread))
    , m_addThread(database.prepare(sql::kAddThread))
    , m_ordinal(database.prepare(sql::kOrdinal))
    , m_findKnown(database.prepare(sql::kFindKnown))
    , m_add(database.prepare(sql::kAdd))
    , m_findAccount(database.prepare(sql::kFindAccount)) {}

std::optional<Thread> MessageRepository::findThread(orders::ShopId shop, const std::string& channel,
                                                    const std::string& externalId) {
    m_findThread.bindAll(shop, channel, externalId);
    std::optional<Thread> thread;
    if (m_findThread.step()) {
        thread = Thread{m_findThread.integer(0), m_findThread.integer(1)};
    }
    m_findThread.reset();
    return thread;
}

Thread MessageRepository::addThread(orders::ShopId shop, const std::string& channel,
                                    const std::string& externalId, ConversationId conversation) {
    m_addThread.run(shop, channel, externalId, conversation);
    return {m_database.lastInsertId(), conversation};
}

void MessageRepository::turnThread(std::int64_t thread, ConversationId conversation) {
    m_database.prepare(sql::kTurnThread).run(thread, conversation);
}

std::optional<std::int64_t> MessageRepository::threadOfReply(ConversationId conversation) {
    for (const bool anybody : {false, true}) {
        auto row = m_database.prepare(sql::kThreadOfReply);
        row.bindAll(conversation, anybody);
        if (row.step()) {
            return row.integer(0);
        }
    }
    return std::nullopt;
}

std::optional<MessageRepository::Known> MessageRepository::findKnown(std::int64_t thread,
                                                                     const std::string& key) {
    m_findKnown.bindAll(thread, key);
    std::optional<Known> known;
    if (m_findKnown.step()) {
        known = Known{m_findKnown.integer(0), m_findKnown.integer(1)};
    }
    m_findKnown.reset();
    return known;
}

MessageId MessageRepository::add(const Message& message, std::int64_t thread,
                                 const std::string& key, std::int64_t ordinal) {
    const auto attachments = message.attachments.empty()
                                 ? std::nullopt
                                 : std::optional(attachmentsToJson(message.attachments));
    m_add.run(message.conversation, thread, key, toWord(message.side), message.sender,
              message.owner, message.at, ordinal, message.text, attachments);
    return m_database.lastInsertId();
}

std::optional<Message> MessageRepository::find(MessageId id) {
    auto row = m_database.prepare(select(sql::kById));
    row.bindAll(id);
    return row.step() ? std::optional(readMessage(row)) : std::nullopt;
}

void MessageRepository::setKey(MessageId id, const std::string& key) {
    m_database.prepare(sql::kSetKey).run(id, key);
}

void MessageRepository::markFailed(MessageId id) {
    m_database.prepare(sql::kMarkFailed).run(id);
}

void MessageRepository::remove(MessageId id) {
    m_database.prepare(sql::kRemove).run(id);
}

std::int64_t MessageRepository::ordinalOf(MessageId id) {
    m_ordinal.bindAll(id);
    const std::int64_t ordinal = m_ordinal.step() ? m_ordinal.integer(0) : 0;
    m_ordinal.reset();
    return ordinal;
}

std::vector<Message> MessageRepository::tail(ConversationId conversation) {
    auto rows = m_database.prepare(select(sql::kBackwards));
    rows.bindAll(conversation);
    std::vector<Message> messages;
    while (rows.step()) {
        messages.push_back(readMessage(rows));
        if (messages.back().side == Side::Agent && !messages.back().failed) {
            break;
        }
    }
    std::reverse(messages.begin(), messages.end());
    return messages;
}

std::vector<Message> MessageRepository::all(ConversationId conversation) {
    auto rows = m_database.prepare(select(sql::kForwards));
    rows.bindAll(conversation);
    return readAll(rows);
}

std::vector<Message> MessageRepository::page(ConversationId conversation, std::int64_t first,
                                             std::int64_t count, std::int64_t total) {
    const std::int64_t end = std::min(first + count, total);
    if (first < 0 || end <= first) {
        return {};
    }
    const bool isNearEnd = first > total - end;
    auto rows = m_database.prepare(select(isNearEnd ? sql::kPageFromEnd : sql::kPage));
    rows.bindAll(conversation, end - first, isNearEnd ? total - end : first);
    return readAll(rows);
}

std::optional<std::int64_t> MessageRepository::placeOf(ConversationId conversation,
                                                       MessageId message) {
    auto row = m_database.prepare(sql::kPlaceOf);
    row.bindAll(conversation, message);
    return row.step() ? std::optional(row.integer(0)) : std::nullopt;
}

bool MessageRepository::hasNewerThan(ConversationId conversation, MessageId message,
                                     const std::string& agent) {
    auto ofBuyer = m_database.prepare(sql::kNewerOfBuyer);
    ofBuyer.bindAll(conversation, message);
    if (ofBuyer.step()) {
        return true;
    }
    auto ofAgent = m_database.prepare(sql::kNewerOfAgent);
    ofAgent.bindAll(conversation, message, agent);
    return ofAgent.step();
}

std::string MessageRepository::firstAgent(ConversationId conversation) {
    auto row = m_database.prepare(sql::kFirstAgent);
    row.bindAll(conversation);
    return row.step() ? row.text(0) : std::string();
}

void MessageRepository::recount(Conversation& conversation) {
    auto count = m_database.prepare(sql::kCount);
    count.bindAll(conversation.id);
    count.step();
    conversation.messages = count.integer(0);
    conversation.untimed = count.integer(0) > 0 && count.integer(1) == 0;
    conversation.buyerMessages = count.integer(2);
    conversation.agentMessages = count.integer(3);
    if (const auto first = count.optionalMoment(4)) {
        conversation.openedAt = std::chrono::floor<std::chrono::seconds>(*first);
    }
    auto last = m_database.prepare(sql::kLast);
    last.bindAll(conversation.id);
    const bool hasLast = last.step();
    conversation.lastMessage = hasLast ? last.integer(0) : 0;
    conversation.lastMessageAt = hasLast ? last.optionalMoment(1) : std::nullopt;
}

std::vector<MessageRepository::Span> MessageRepository::spans(std::int64_t thread) {
    auto rows = m_database.prepare(sql::kSpans);
    rows.bindAll(thread);
    std::vector<Span> spans;
    while (rows.step()) {
        spans.push_back({rows.integer(0), *rows.optionalMoment(1), *rows.optionalMoment(2)});
    }
    return spans;
}

std::optional<MessageRepository::Account> MessageRepository::findAccount(
    orders::ShopId shop, const std::string& account) {
    m_findAccount.bindAll(shop, account);
    std::optional<Account> found;
    if (m_findAccount.step()) {
        found = Account{m_findAccount.text(0), sideFromWord(m_findAccount.textView(1)).value()};
    }
    m_findAccount.reset();
    return found;
}

void MessageRepository::saveAccount(orders::ShopId shop, const std::string& account,
                                    const Account& known) {
    m_database.prepare(sql::kSaveAccount).run(shop, account, known.agent, toWord(known.kind));
}

std::vector<ConversationId> MessageRepository::renameSender(orders::ShopId shop,
                                                            const std::string& account,
                                                            const Account& known) {
    auto rows = m_database.prepare(sql::kFromAccount);
    rows.bindAll(shop, account);
    std::vector<ConversationId> touched;
    while (rows.step()) {
        touched.push_back(rows.integer(0));
    }
    rows.reset();
    const std::string& sender = known.agent.empty() ? account : known.agent;
    auto rename = m_database.prepare(sql::kRenameSender);
    for (const auto conversation : touched) {
        rename.run(conversation, account, sender, toWord(known.kind));
    }
    return touched;
}

}  // namespace core::conversations
