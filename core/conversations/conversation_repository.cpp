#include "core/conversations/conversation_repository.h"

#include <nlohmann/json.hpp>

namespace core::conversations {
namespace {

namespace sql {
constexpr auto kSelect =
    "SELECT id, shop_id, channel, buyer, owner, state, previous_state, merged_into, opened_at, "
    "closed_at, is_waiting, waiting_since, last_message_at, coalesce(last_message_id, 0), "
    "read_message_id, messages, buyer_messages, agent_messages, untimed, snoozed_at, snooze_until, "
    "snooze_for, snooze_orders, handed_to, question_type, problem_type, outcome, solved, summary, "
    "tags, invited, abusive, steps, needs, satisfaction, recommendation, version "
    "FROM work_conversation ";
constexpr auto kById = "WHERE id = ?1";
constexpr auto kOfBuyer =
    "WHERE buyer = ?2 AND shop_id = ?1 AND state <> 'merged' ORDER BY opened_at DESC, id DESC "
    "LIMIT ?3";
constexpr auto kSnoozed = "WHERE state = 'snoozed' ORDER BY id";
constexpr auto kAdd =
    "INSERT INTO work_conversation (shop_id, channel, buyer, owner, state, opened_at) "
    "VALUES (?1, ?2, ?3, ?4, ?5, ?6)";
constexpr auto kSave =
    "UPDATE work_conversation SET owner = ?2, state = ?3, previous_state = ?4, merged_into = ?5, "
    "opened_at = ?6, closed_at = ?7, is_waiting = ?8, waiting_since = ?9, last_message_at = ?10, "
    "last_message_id = nullif(?11, 0), read_message_id = ?12, messages = ?13, buyer_messages = "
    "?14, "
    "agent_messages = ?15, untimed = ?16, snoozed_at = ?17, snooze_until = ?18, snooze_for = ?19, "
    "snooze_orders = ?20, handed_to = ?21, question_type = ?22, problem_type = ?23, outcome = ?24, "
    "solved = ?25, summary = ?26, tags = ?27, invited = ?28, abusive = ?29, steps = ?30, "
    "needs = ?31, satisfaction = ?32, recommendation = ?33, version = ?34 WHERE id = ?1";
constexpr auto kMarkRead =
    "UPDATE work_conversation SET read_message_id = max(read_message_id, ?2) WHERE id = ?1";
constexpr auto kRenameOwner =
    "UPDATE work_conversation SET owner = ?3 WHERE shop_id = ?1 AND owner = ?2";
}  // namespace sql

using Json = nlohmann::json;

std::string select(const char* which) {
    return std::string(sql::kSelect) + which;
}

template <class Word>
std::optional<std::string_view> wordOf(const std::optional<Word>& value) {
    return value ? std::optional(toWord(*value)) : std::nullopt;
}

std::optional<int> scaleOf(const std::optional<std::int64_t>& value) {
    return value ? std::optional(static_cast<int>(*value)) : std::nullopt;
}

std::map<Step, bool> stepsFromJson(std::string_view json) {
    std::map<Step, bool> steps;
    if (json == "{}") {
        return steps;
    }
    for (const auto& [word, done] : Json::parse(json).get<std::map<std::string, bool>>()) {
        // A step of a newer program is left out.
        if (const auto step = stepFromWord(word)) {
            steps.emplace(*step, done);
        }
    }
    return steps;
}

std::string stepsToJson(const std::map<Step, bool>& steps) {
    Json json = Json::object();
    for (const auto& [step, done] : steps) {
        json[std::string(toWord(step))] = done;
    }
    return json.dump();
}

std::map<std::string, std::string> needsFromJson(std::string_view json) {
    if (json == "{}") {
        return {};
    }
    return Json::parse(json).get<std::map<std::string, std::string>>();
}

std::string needsToJson(const std::map<std::string, std::string>& needs) {
    return needs.empty() ? "{}" : Json(needs).dump();
}

Conversation readConversation(const storage::Statement& row) {
    return {.id = row.integer(0),
            .shop = row.integer(1),
            .channel = row.text(2),
            .buyer = row.text(3),
            .owner = row.text(4),
            // The CHECK of the table admits no other word.
            .state = conversationStateFromWord(row.textView(5)).value(),
            .previous = conversationStateFromWord(row.textView(6)),
            .mergedInto = row.optionalInteger(7),
            .openedAt = row.time(8),
            .closedAt = row.optionalTime(9),
            .isWaiting = row.integer(10) != 0,
            .waitingSince = row.optionalMoment(11),
            .lastMessageAt = row.optionalMoment(12),
            .lastMessage = row.integer(13),
            .readMessage = row.integer(14),
            .messages = row.integer(15),
            .buyerMessages = row.integer(16),
            .agentMessages = row.integer(17),
            .untimed = row.integer(18) != 0,
            .snoozedAt = row.optionalTime(19),
            .snoozeUntil = row.optionalTime(20),
            .snoozeFor = snoozeForFromWord(row.textView(21)),
            .snoozeOrders = textsFromJson(row.textView(22)),
            .handedTo = row.text(23),
            .questionType = row.optionalInteger(24),
            .problemType = problemTypeFromWord(row.textView(25)),
            .outcome = outcomeFromWord(row.textView(26)),
            .solved = solvedFromWord(row.textView(27)),
            .summary = row.text(28),
            .tags = textsFromJson(row.textView(29)),
            .invited = row.integer(30) != 0,
            .abusive = row.integer(31) != 0,
            .steps = stepsFromJson(row.textView(32)),
            .needs = needsFromJson(row.textView(33)),
            .satisfaction = scaleOf(row.optionalInteger(34)),
            .recommendation = scaleOf(row.optionalInteger(35)),
            .version = row.integer(36)};
}

std::vector<Conversation> readAll(storage::Statement& rows) {
    std::vector<Conversation> conversations;
    while (rows.step()) {
        conversations.push_back(readConversation(rows));
    }
    return conversations;
}

}  // namespace

std::vector<std::string> textsFromJson(std::string_view json) {
    if (json == "[]") {
        return {};
    }
    return Json::parse(json).get<std::vector<std::string>>();
}

std::string textsToJson(const std::vector<std::string>& texts) {
    return texts.empty() ? "[]" : Json(texts).dump();
}

ConversationRepository::ConversationRepository(storage::Database& database)
    : m_database(database)
    , m_find(database.prepare(select(sql::kById)))
    , m_add(database.prepare(sql::kAdd))
    , m_save(database.prepare(sql::kSave)) {}

std::optional<Conversation> ConversationRepository::find(ConversationId id) {
    m_find.bindAll(id);
    std::optional<Conversation> found;
    if (m_find.step()) {
        found = readConversation(m_find);
    }
    m_find.reset();
    return found;
}

ConversationId ConversationRepository::add(const Conversation& conversation) {
    m_add.run(conversation.shop, conversation.channel, conversation.buyer, conversation.owner,
              toWord(conversation.state), conversation.openedAt);
    return m_database.lastInsertId();
}

void ConversationRepository::save(const Conversation& conversation) {
    m_save.run(conversation.id, conversation.owner, toWord(conversation.state),
               wordOf(conversation.previous), conversation.mergedInto, conversation.openedAt,
               conversation.closedAt, conversation.isWaiting, conversation.waitingSince,
               conversation.lastMessageAt, conversation.lastMessage, conversation.readMessage,
               conversation.messages, conversation.buyerMessages, conversation.agentMessages,
               conversation.untimed, conversation.snoozedAt, conversation.snoozeUntil,
               wordOf(conversation.snoozeFor), textsToJson(conversation.snoozeOrders),
               conversation.handedTo, conversation.questionType, wordOf(conversation.problemType),
               wordOf(conversation.outcome), wordOf(conversation.solved), conversation.summary,
               textsToJson(conversation.tags), conversation.invited, conversation.abusive,
               stepsToJson(conversation.steps), needsToJson(conversation.needs),
               conversation.satisfaction, conversation.recommendation, conversation.version);
}

std::vector<Conversation> ConversationRepository::ofBuyer(orders::ShopId shop,
                                                          const std::string& buyer,
                                                          std::int64_t limit) {
    auto rows = m_database.prepare(select(sql::kOfBuyer));
    rows.bindAll(shop, buyer, limit);
    return readAll(rows);
}

std::vector<Conversation> ConversationRepository::snoozed() {
    auto rows = m_database.prepare(select(sql::kSnoozed));
    return readAll(rows);
}

void ConversationRepository::markRead(ConversationId id, MessageId last) {
    m_database.prepare(sql::kMarkRead).run(id, last);
}

void ConversationRepository::renameOwner(orders::ShopId shop, const std::string& from,
                                         const std::string& to) {
    m_database.prepare(sql::kRenameOwner).run(shop, from, to);
}

}  // namespace core::conversations
