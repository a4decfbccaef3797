#include "core/search/text_index_repository.h"

namespace core::search {
namespace {

namespace sql {
#define KEFU_MESSAGE \
    "SELECT m.id, m.conversation_id, m.at, m.text, m.sender, m.owner, m.side FROM work_message m "
#define KEFU_NOTE                                                                                 \
    "SELECT n.id, n.conversation_id, n.created_at * 1000, n.text, n.author, n.author, NULL FROM " \
    "work_conversation_note n "
constexpr auto kMessage = KEFU_MESSAGE "WHERE m.id = ?1";
constexpr auto kNote = KEFU_NOTE "WHERE n.id = ?1";
constexpr auto kMessagesAfter = KEFU_MESSAGE "WHERE m.id > ?1 ORDER BY m.id LIMIT ?2";
constexpr auto kNotesAfter = KEFU_NOTE "WHERE n.id > ?1 ORDER BY n.id LIMIT ?2";
constexpr auto kMessagesOf = KEFU_MESSAGE "WHERE m.conversation_id = ?1";
constexpr auto kNotesOf = KEFU_NOTE "WHERE n.conversation_id = ?1";
#undef KEFU_MESSAGE
#undef KEFU_NOTE
constexpr auto kMark = "SELECT last_id, most_shift FROM search_text_mark WHERE source = ?1";
constexpr auto kSaveMark =
    "INSERT INTO search_text_mark (source, last_id, most_shift) VALUES (?1, ?2, ?3) "
    "ON CONFLICT (source) DO UPDATE SET last_id = excluded.last_id, "
    "most_shift = excluded.most_shift";
constexpr auto kLastMessage = "SELECT max(id) FROM work_message";
constexpr auto kLastNote = "SELECT max(id) FROM work_conversation_note";
constexpr auto kTake =
    "INSERT OR IGNORE INTO search_place (place, source, subject_id) VALUES (?1, ?2, ?3)";
constexpr auto kInsert = "INSERT INTO search_text (rowid, terms) VALUES (?1, ?2)";
constexpr auto kMatch =
    "SELECT t.rowid, p.source, p.subject_id FROM search_text t CROSS JOIN search_place p ON "
    "p.place = t.rowid WHERE search_text MATCH ?1 AND t.rowid >= ?2 AND t.rowid <= ?3 "
    "ORDER BY t.rowid DESC";
constexpr auto kOfOrder =
    "SELECT DISTINCT conversation_id FROM work_conversation_order WHERE order_no = ?1 "
    "ORDER BY conversation_id";
constexpr auto kWithTag =
    "SELECT id FROM work_conversation WHERE tags <> '[]' AND EXISTS (SELECT 1 FROM json_each(tags) "
    "WHERE value = ?1) ORDER BY id LIMIT ?2";
constexpr auto kFacts =
    "SELECT shop_id, channel, buyer, ?2 = '' OR EXISTS (SELECT 1 FROM json_each(tags) WHERE value "
    "= ?2) FROM work_conversation WHERE id = ?1";
constexpr auto kSeen =
    "SELECT 1 FROM work_conversation c LEFT JOIN mirror_customer b ON b.nick = c.buyer AND "
    "b.shop_id = c.shop_id WHERE c.id = ?1 AND ";
}  // namespace sql

/// Places below are those of untimed texts: their ids.
constexpr std::int64_t kFirstTimedPlace = std::int64_t{1} << 32;
/// Places tried one after the other before the steps grow.
constexpr std::int64_t kSteadyTries = 8;

std::optional<conversations::Side> sideOf(std::string_view word) {
    using conversations::Side;
    return word.empty()      ? std::nullopt
           : word == "buyer" ? std::optional(Side::Buyer)
           : word == "agent" ? std::optional(Side::Agent)
           : word == "auto"  ? std::optional(Side::Auto)
                             : std::optional(Side::System);
}

std::vector<conversations::ConversationId> idsOf(storage::Statement& row) {
    std::vector<conversations::ConversationId> ids;
    while (row.step()) {
        ids.push_back(row.integer(0));
    }
    return ids;
}

bool visitRow(TextSource source, const storage::Statement& row,
              const TextIndexRepository::Visit& visit) {
    return visit({.source = source,
                  .id = row.integer(0),
                  .conversation = row.integer(1),
                  .at = row.optionalMoment(2),
                  .text = row.textView(3),
                  .sender = row.textView(4),
                  .owner = row.textView(5),
                  .side = sideOf(row.textView(6))});
}

}  // namespace

std::int64_t lowestPlaceOf(std::optional<Moment> at, std::int64_t id) {
    if (!at) {
        return std::min(id, kFirstTimedPlace - 1);
    }
    const auto second = std::chrono::floor<std::chrono::seconds>(*at).time_since_epoch().count();
    return kFirstTimedPlace + std::max<std::int64_t>(second, 0);
}

TextIndexRepository::TextIndexRepository(storage::Database& database)
    : m_database(database)
    , m_message(database.prepare(sql::kMessage))
    , m_note(database.prepare(sql::kNote))
    , m_facts(database.prepare(sql::kFacts)) {}

TextMark TextIndexRepository::mark(TextSource source) {
    auto row = m_database.prepare(sql::kMark);
    row.bindAll(static_cast<std::int64_t>(source));
    return row.step() ? TextMark{.lastId = row.integer(0), .mostShift = row.integer(1)}
                      : TextMark{};
}

void TextIndexRepository::saveMark(TextSource source, const TextMark& mark) {
    m_database.prepare(sql::kSaveMark)
        .run(static_cast<std::int64_t>(source), mark.lastId, mark.mostShift);
}

std::int64_t TextIndexRepository::last(TextSource source) {
    return m_database.integer(source == TextSource::Message ? sql::kLastMessage : sql::kLastNote);
}

void TextIndexRepository::eachAfter(TextSource source, std::int64_t after, std::int64_t limit,
                                    const Visit& visit) {
    auto row =
        m_database.prepare(source == TextSource::Message ? sql::kMessagesAfter : sql::kNotesAfter);
    row.bindAll(after, limit);
    while (row.step() && visitRow(source, row, visit)) {
    }
}

std::int64_t TextIndexRepository::takePlace(std::int64_t lowest, TextSource source,
                                            std::int64_t id) {
    if (!m_take) {
        m_take = m_database.prepare(sql::kTake);
    }
    std::int64_t place = lowest;
    for (std::int64_t tries = 1;; ++tries) {
        m_take->run(place, static_cast<std::int64_t>(source), id);
        if (m_database.changes() > 0) {
            return place;
        }
        // A second in which thousands stand must not cost thousands of tries.
        place += tries < kSteadyTries
                     ? 1
                     : std::int64_t{1} << std::min<std::int64_t>(tries - kSteadyTries, 20);
    }
}

void TextIndexRepository::insert(std::int64_t place, const std::string& terms) {
    if (!m_insert) {
        m_insert = m_database.prepare(sql::kInsert);
    }
    m_insert->bind(1, place);
    m_insert->bindStatic(2, terms);
    m_insert->step();
    m_insert->reset();
}

void TextIndexRepository::eachIndexed(const std::string& expression, std::int64_t from,
                                      std::int64_t to,
                                      const std::function<bool(const Place&)>& visit) {
    auto row = m_database.prepare(sql::kMatch);
    row.bindAll(expression, from, to);
    while (row.step() && visit({.place = row.integer(0),
                                .source = static_cast<TextSource>(row.integer(1)),
                                .id = row.integer(2)})) {
    }
}

void TextIndexRepository::withText(TextSource source, std::int64_t id, const Visit& visit) {
    storage::Statement& row = one(source);
    row.bind(1, id);
    if (row.step()) {
        static_cast<void>(visitRow(source, row, visit));
    }
    row.reset();
}

void TextIndexRepository::eachOf(conversations::ConversationId conversation, const Visit& visit) {
    for (const TextSource source : kTextSources) {
        auto row =
            m_database.prepare(source == TextSource::Message ? sql::kMessagesOf : sql::kNotesOf);
        row.bindAll(conversation);
        while (row.step()) {
            if (!visitRow(source, row, visit)) {
                return;
            }
        }
    }
}

std::vector<conversations::ConversationId> TextIndexRepository::conversationsOf(
    const std::string& orderNumber) {
    auto row = m_database.prepare(sql::kOfOrder);
    row.bindAll(orderNumber);
    return idsOf(row);
}

std::vector<conversations::ConversationId> TextIndexRepository::conversationsWith(
    const std::string& tag, std::int64_t limit) {
    auto row = m_database.prepare(sql::kWithTag);
    row.bindAll(tag, limit);
    return idsOf(row);
}

std::optional<ConversationFacts> TextIndexRepository::factsOf(
    conversations::ConversationId conversation, const std::string& tag) {
    m_facts.bindAll(conversation, tag);
    std::optional<ConversationFacts> facts;
    if (m_facts.step()) {
        facts = ConversationFacts{.id = conversation,
                                  .shop = m_facts.integer(0),
                                  .channel = m_facts.text(1),
                                  .buyer = m_facts.text(2),
                                  .hasTag = m_facts.integer(3) != 0};
    }
    m_facts.reset();
    return facts;
}

bool TextIndexRepository::isSeen(conversations::ConversationId conversation,
                                 const conversations::InboxSight& sight) {
    if (!m_seen) {
        m_seen.emplace(m_database.prepare(sql::kSeen + conversations::seenCondition(sight, "?2")));
    }
    m_seen->bindAll(conversation, conversations::seenValue(sight));
    const bool isSeen = m_seen->step();
    m_seen->reset();
    return isSeen;
}

}  // namespace core::search
