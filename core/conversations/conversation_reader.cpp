#include "core/conversations/conversation_reader.h"

#include <algorithm>
#include <array>
#include <cstddef>

#include "core/base/text.h"
#include "core/conversations/conversation_annotation_repository.h"
#include "core/conversations/conversation_repository.h"
#include "core/conversations/message_repository.h"
#include "core/conversations/outbox_repository.h"
#include "core/conversations/question_type_repository.h"
#include "core/events/event_repository.h"

namespace core::conversations {
namespace {

namespace sql {
// The first characters are enough for the preview, whatever blanks they hold.
constexpr auto kRows =
    "SELECT c.id, c.shop_id, c.channel, c.buyer, c.owner, c.state, c.waiting_since, "
    "c.last_message_at, coalesce(c.last_message_id, 0), coalesce(m.side, 'system'), "
    "coalesce(substr(m.text, 1, 400), ''), "
    "(SELECT count(*) FROM work_message u WHERE u.conversation_id = c.id AND u.side = 'buyer' "
    "AND u.id > c.read_message_id), c.snooze_until, c.snooze_for, c.handed_to, c.question_type, "
    "c.tags, coalesce(b.paid_count, 0), coalesce(b.paid_fen, 0), "
    "EXISTS (SELECT 1 FROM work_draft d WHERE d.conversation_id = c.id), c.untimed, c.version, "
    "c.is_waiting FROM work_conversation c "
    "LEFT JOIN work_message m ON m.id = c.last_message_id "
    "LEFT JOIN mirror_customer b ON b.nick = c.buyer AND b.shop_id = c.shop_id WHERE ";
constexpr auto kOpen = "c.state IN ('waiting', 'answered', 'snoozed', 'handed_over')";
constexpr auto kMine =
    "c.state IN ('waiting', 'answered', 'snoozed', 'handed_over') AND c.owner = ?1";
constexpr auto kUnassigned =
    "c.state IN ('waiting', 'answered', 'snoozed', 'handed_over') AND c.owner = ''";
constexpr auto kHandedToMe = "c.state = 'handed_over' AND c.handed_to = ?1";
constexpr auto kSnoozed = "c.state = 'snoozed'";
constexpr auto kClosed = "c.state = 'closed'";
constexpr auto kUnanswered = "c.is_waiting = 1 AND c.state <> 'merged'";
constexpr auto kAll = "c.state <> 'merged'";
constexpr auto kOne = "c.id = ?7";
constexpr auto kWaiting = "c.state IN ('waiting', 'handed_over') AND c.waiting_since IS NOT NULL";

constexpr auto kOfShop = " AND c.shop_id = ?2";
constexpr auto kOfChannel = " AND c.channel = ?3";
constexpr auto kWithTag = " AND EXISTS (SELECT 1 FROM json_each(c.tags) WHERE value = ?4)";
constexpr auto kOfQuestion =
    " AND c.question_type IN (WITH RECURSIVE below (id) AS (SELECT ?5 UNION "
    "SELECT t.id FROM work_question_type t JOIN below ON t.parent_id = below.id) "
    "SELECT id FROM below)";

constexpr auto kByWait =
    " ORDER BY c.waiting_since IS NULL, c.waiting_since, c.last_message_at DESC, c.id DESC";
// As the index of the unanswered ones has them.
constexpr auto kByUnanswered = " ORDER BY c.untimed, c.waiting_since, c.id";
constexpr auto kByLast = " ORDER BY c.last_message_at DESC, c.id DESC";
// Who sees few of many would wait while all of them are looked through: the newest 20,000 are.
constexpr auto kLately =
    " AND c.last_message_at >= coalesce((SELECT last_message_at FROM work_conversation "
    "ORDER BY last_message_at DESC LIMIT 1 OFFSET 20000), 0)";
constexpr auto kPage = " LIMIT ?6 OFFSET ?8";

constexpr auto kCounts =
    "SELECT state, count(*) FROM work_conversation "
    "WHERE state IN ('waiting', 'answered', 'snoozed', 'handed_over') AND (?1 = '' OR owner = ?1) "
    "GROUP BY state";
constexpr auto kLoad =
    "SELECT owner, count(*) FROM work_conversation "
    "WHERE state IN ('waiting', 'answered', 'snoozed', 'handed_over') AND owner <> '' "
    "GROUP BY owner ORDER BY owner";
// Who wrote, or whose buyer wrote. The last message of a conversation bounds how many are looked at.
constexpr auto kAgentDays =
    "SELECT CASE m.side WHEN 'agent' THEN m.sender ELSE m.owner END AS agent, "
    "count(DISTINCT m.conversation_id) FROM work_conversation c "
    "JOIN work_message m ON m.conversation_id = c.id AND m.at >= ?2 AND m.at < ?3 "
    "WHERE c.last_message_at >= ?2 AND c.shop_id = ?1 AND m.side IN ('buyer', 'agent') "
    "AND m.failed = 0 GROUP BY agent HAVING agent <> '' ORDER BY agent";
constexpr auto kSentAt =
    "SELECT m.sender, m.at FROM work_conversation c "
    "JOIN work_message m ON m.conversation_id = c.id AND m.at >= ?2 AND m.at < ?3 "
    "WHERE c.last_message_at >= ?2 AND c.shop_id = ?1 AND m.side = 'agent' AND m.failed = 0 "
    "ORDER BY m.at";
constexpr auto kAbuse =
    "SELECT owner, count(*) FROM work_conversation WHERE opened_at >= ?1 AND abusive = 1 "
    "AND owner <> '' AND state <> 'merged' GROUP BY owner ORDER BY owner";
constexpr auto kAliases =
    "WITH RECURSIVE came (id) AS (SELECT id FROM work_conversation WHERE merged_into = ?1 UNION "
    "SELECT c.id FROM work_conversation c JOIN came ON c.merged_into = came.id) "
    "SELECT id FROM came ORDER BY id";
constexpr auto kMergedInto = "SELECT merged_into FROM work_conversation WHERE id = ?1";
// As a notice chooses it (notice_repository.cpp).
constexpr auto kNewestOf =
    "SELECT id FROM work_conversation WHERE shop_id = ?1 AND buyer = ?2 AND state <> 'merged' "
    "ORDER BY last_message_at DESC, id DESC LIMIT 1";
constexpr auto kChannelOfThread = "SELECT channel FROM work_thread WHERE id = ?1";
constexpr auto kNextWake =
    "SELECT min(snooze_until) FROM work_conversation WHERE state = 'snoozed'";
}  // namespace sql

constexpr std::size_t kPreviewCharacters = 120;

/// On one line, and short.
std::string previewOf(std::string_view text) {
    std::string preview;
    std::size_t count = 0;
    bool isGap = false;
    for (std::size_t at = 0; at < text.size() && count < kPreviewCharacters;) {
        const char32_t character = nextCodePoint(text, at);
        if (character <= U' ' || character == U'\u3000') {
            isGap = !preview.empty();
            continue;
        }
        if (isGap) {
            preview += ' ';
            ++count;
            isGap = false;
        }
        appendUtf8(preview, character);
        ++count;
    }
    return preview;
}

InboxRow readRow(const storage::Statement& row) {
    return {.id = row.integer(0),
            .shop = row.integer(1),
            .channel = row.text(2),
            .buyer = row.text(3),
            .owner = row.text(4),
            // The CHECKs of the tables admit no other words.
            .state = conversationStateFromWord(row.textView(5)).value(),
            .waitingSince = row.optionalMoment(6),
            .lastMessageAt = row.optionalMoment(7),
            .lastMessage = row.integer(8),
            .lastSide = sideFromWord(row.textView(9)).value(),
            .preview = previewOf(row.textView(10)),
            .unread = row.integer(11),
            .snoozeUntil = row.optionalTime(12),
            .snoozeFor = snoozeForFromWord(row.textView(13)),
            .handedTo = row.text(14),
            .questionType = row.optionalInteger(15),
            .tags = textsFromJson(row.textView(16)),
            .paidCount = row.integer(17),
            .paid = row.fen(18),
            .hasDraft = row.integer(19) != 0,
            .untimed = row.integer(20) != 0,
            .version = row.integer(21),
            .isWaiting = row.integer(22) != 0};
}

const char* conditionOf(InboxScope scope) {
    switch (scope) {
        case InboxScope::Open:
            return sql::kOpen;
        case InboxScope::Mine:
            return sql::kMine;
        case InboxScope::Unassigned:
            return sql::kUnassigned;
        case InboxScope::HandedToMe:
            return sql::kHandedToMe;
        case InboxScope::Snoozed:
            return sql::kSnoozed;
        case InboxScope::Closed:
            return sql::kClosed;
        case InboxScope::Unanswered:
            return sql::kUnanswered;
        case InboxScope::All:
            break;
    }
    return sql::kAll;
}

/// `owner` is a column.
std::string covered(const std::string& owner, const std::string& name) {
    return "((" + owner + " IN (SELECT value FROM json_each(" + name +
           ", '$.cases.names'))) = json_extract(" + name + ", '$.cases.only'))";
}

std::string seen(const InboxSight& sight) {
    return sight.isEverybody() ? std::string() : " AND " + seenCondition(sight, "?9");
}

bool comesByPage(InboxScope scope) {
    return scope == InboxScope::Closed || scope == InboxScope::Unanswered ||
           scope == InboxScope::All;
}

const char* orderOf(InboxScope scope) {
    if (scope == InboxScope::Unanswered) {
        return sql::kByUnanswered;
    }
    return comesByPage(scope) ? sql::kByLast : sql::kByWait;
}

}  // namespace

std::string seenCondition(const InboxSight& sight, const std::string& name) {
    // The owner first: most rows are decided by it, and an index has it.
    std::string seen = "(" + covered("c.owner", name) + " OR (c.state = 'handed_over' AND " +
                       covered("c.handed_to", name) + ")";
    if (!sight.queues.empty()) {
        seen +=
            " OR c.question_type IN (SELECT id FROM work_question_type WHERE code = 'complaint')"
            " OR EXISTS (SELECT 1 FROM json_each(" + name + ", '$.queues') v "
            "WHERE v.value ->> 0 = c.shop_id AND (coalesce(b.paid_count, 0) >= v.value ->> 1 "
            "OR coalesce(b.paid_fen, 0) >= v.value ->> 2))";
    }
    return seen + ")";
}

ConversationReader::ConversationReader(storage::Database& database) : m_database(database) {}

std::vector<InboxRow> ConversationReader::rows(const std::string& which, const InboxFilter& filter,
                                               std::int64_t limit, std::int64_t offset) {
    auto statement = m_database.prepare(sql::kRows + which + sql::kPage);
    statement.bindAll(filter.agent, filter.shop, filter.channel, filter.tag, filter.questionType,
                      limit, nullptr, offset);
    if (!filter.sight.isEverybody()) {
        statement.bind(9, seenValue(filter.sight));
    }
    std::vector<InboxRow> found;
    while (statement.step()) {
        found.push_back(readRow(statement));
    }
    return found;
}

std::vector<InboxRow> ConversationReader::inbox(const InboxFilter& filter, std::int64_t limit,
                                                std::int64_t offset) {
    std::string which = conditionOf(filter.scope);
    if (filter.shop) {
        which += sql::kOfShop;
    }
    if (!filter.channel.empty()) {
        which += sql::kOfChannel;
    }
    if (!filter.tag.empty()) {
        which += sql::kWithTag;
    }
    if (filter.questionType) {
        which += sql::kOfQuestion;
    }
    if (!filter.sight.isEverybody() && comesByPage(filter.scope) &&
        filter.scope != InboxScope::Unanswered) {
        which += sql::kLately;
    }
    which += seen(filter.sight) + orderOf(filter.scope);
    return comesByPage(filter.scope) ? rows(which, filter, limit, offset)
                                     : rows(which, filter, -1, 0);
}

std::optional<InboxRow> ConversationReader::inboxRow(ConversationId id) {
    auto statement = m_database.prepare(std::string(sql::kRows) + sql::kOne);
    statement.bind(7, id);
    return statement.step() ? std::optional(readRow(statement)) : std::nullopt;
}

std::vector<InboxRow> ConversationReader::waiting(const InboxSight& sight) {
    return rows(sql::kWaiting + seen(sight) + sql::kByWait, {.sight = sight}, -1, 0);
}

InboxCounts ConversationReader::counts(const std::string& agent) {
    auto statement = m_database.prepare(sql::kCounts);
    statement.bindAll(agent);
    InboxCounts counts;
    while (statement.step()) {
        const auto state = conversationStateFromWord(statement.textView(0));
        const auto count = statement.integer(1);
        if (state == ConversationState::Waiting) {
            counts.waiting = count;
        } else if (state == ConversationState::Answered) {
            counts.answered = count;
        } else if (state == ConversationState::Snoozed) {
            counts.snoozed = count;
        } else if (state == ConversationState::HandedOver) {
            counts.handedOver = count;
        }
    }
    return counts;
}

std::vector<std::pair<std::string, std::int64_t>> ConversationReader::loadByAgent() {
    auto statement = m_database.prepare(sql::kLoad);
    std::vector<std::pair<std::string, std::int64_t>> load;
    while (statement.step()) {
        load.emplace_back(statement.text(0), statement.integer(1));
    }
    return load;
}

std::vector<AgentDay> ConversationReader::agentDays(orders::ShopId shop, Moment from,
                                                    Moment until) {
    std::vector<AgentDay> days;
    auto counts = m_database.prepare(sql::kAgentDays);
    counts.bindAll(shop, from, until);
    while (counts.step()) {
        days.push_back({.agent = counts.text(0), .received = counts.integer(1), .sentAt = {}});
    }
    auto sent = m_database.prepare(sql::kSentAt);
    sent.bindAll(shop, from, until);
    while (sent.step()) {
        const auto day = std::ranges::find(days, sent.textView(0), &AgentDay::agent);
        if (day != days.end()) {
            day->sentAt.push_back(sent.optionalMoment(1).value());
        }
    }
    return days;
}

std::vector<std::pair<std::string, std::int64_t>> ConversationReader::abuseByAgent(Seconds since) {
    auto statement = m_database.prepare(sql::kAbuse);
    statement.bindAll(since);
    std::vector<std::pair<std::string, std::int64_t>> marks;
    while (statement.step()) {
        marks.emplace_back(statement.text(0), statement.integer(1));
    }
    return marks;
}

std::optional<Conversation> ConversationReader::find(ConversationId id) {
    return ConversationRepository(m_database).find(id);
}

std::optional<ConversationId> ConversationReader::resolve(ConversationId id) {
    auto statement = m_database.prepare(sql::kMergedInto);
    // A merge can only lead on to one that is not merged, so the way ends.
    for (;;) {
        statement.bindAll(id);
        if (!statement.step()) {
            return std::nullopt;
        }
        const auto into = statement.optionalInteger(0);
        statement.reset();
        if (!into) {
            return id;
        }
        id = *into;
    }
}

std::vector<Contact> ConversationReader::contacts(ConversationId id) {
    return ConversationAnnotationRepository(m_database).contacts(id);
}

std::optional<ConversationDetail> ConversationReader::detail(ConversationId id) {
    auto conversation = find(id);
    if (!conversation) {
        return std::nullopt;
    }
    ConversationAnnotationRepository annotations(m_database);
    ConversationDetail detail;
    detail.notes = annotations.notes(id);
    detail.orders = annotations.orders(id);
    detail.contacts = annotations.contacts(id);
    detail.draft = annotations.draft(id);
    detail.outbox = OutboxRepository(m_database).ofConversation(id);
    auto aliases = m_database.prepare(sql::kAliases);
    aliases.bindAll(id);
    while (aliases.step()) {
        detail.aliases.push_back(aliases.integer(0));
    }
    detail.timeline =
        events::listOf(m_database, "conversation", conversation->shop, std::to_string(id));
    detail.conversation = std::move(*conversation);
    return detail;
}

TranscriptPage ConversationReader::transcript(ConversationId id, std::int64_t first,
                                              std::int64_t count) {
    TranscriptPage page;
    const auto conversation = find(id);
    if (!conversation) {
        return page;
    }
    page.total = conversation->messages;
    page.before = first < 0 ? std::max<std::int64_t>(0, page.total - count) : first;
    page.messages = MessageRepository(m_database).page(id, page.before, count, page.total);
    return page;
}

std::optional<std::int64_t> ConversationReader::placeOf(ConversationId id, MessageId message) {
    return MessageRepository(m_database).placeOf(id, message);
}

std::vector<Message> ConversationReader::messages(ConversationId id) {
    return MessageRepository(m_database).all(id);
}

std::vector<Conversation> ConversationReader::ofBuyer(orders::ShopId shop, const std::string& buyer,
                                                      std::int64_t limit) {
    return ConversationRepository(m_database).ofBuyer(shop, buyer, limit);
}

std::optional<ConversationId> ConversationReader::newestOf(orders::ShopId shop,
                                                           const std::string& buyer) {
    auto row = m_database.prepare(sql::kNewestOf);
    row.bindAll(shop, buyer);
    return row.step() ? std::optional(row.integer(0)) : std::nullopt;
}

std::optional<std::string> ConversationReader::channelOfReply(ConversationId id) {
    const auto thread = MessageRepository(m_database).threadOfReply(id);
    if (!thread) {
        return std::nullopt;
    }
    auto row = m_database.prepare(sql::kChannelOfThread);
    row.bindAll(*thread);
    return row.step() ? std::optional(row.text(0)) : std::nullopt;
}

std::vector<QuestionType> ConversationReader::questionTypes() {
    return QuestionTypeRepository(m_database).all();
}

std::optional<Moment> ConversationReader::nextRelease() {
    return OutboxRepository(m_database).nextRelease();
}

std::optional<Seconds> ConversationReader::nextWake() {
    auto row = m_database.prepare(sql::kNextWake);
    return row.step() ? row.optionalTime(0) : std::nullopt;
}

}  // namespace core::conversations
