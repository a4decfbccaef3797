#include "core/quality/talk_reader.h"

#include <algorithm>

#include "core/base/masking.h"
#include "core/conversations/conversation_reader.h"
#include "core/customers/customer_reader.h"
#include "core/storage/database.h"

namespace core::quality {
namespace {

namespace sql {
// Who answers for a conversation: as the figures say (core/stats).
constexpr auto kCandidates =
    "SELECT c.id, c.closed_at, coalesce(nullif(c.owner, ''), (SELECT m.sender FROM work_message m "
    "WHERE m.conversation_id = c.id AND m.side = 'agent' AND m.failed = 0 "
    "ORDER BY m.at DESC, m.ordinal DESC, m.id DESC LIMIT 1), ''), c.satisfaction, "
    "EXISTS (SELECT 1 FROM work_complaint k WHERE k.conversation_id = c.id), "
    "EXISTS (SELECT 1 FROM work_complaint k WHERE k.conversation_id = c.id "
    "AND k.level <> 'normal'), "
    "(SELECT i.score FROM work_inspection i WHERE i.conversation_id = c.id "
    "AND i.score IS NOT NULL ORDER BY i.inspected_at DESC, i.id DESC LIMIT 1) "
    "FROM work_conversation c WHERE c.closed_at >= ?1 AND c.closed_at < ?2 AND c.shop_id = ?3 "
    "AND c.state = 'closed' ORDER BY c.id";
}  // namespace sql

/// Of the tree of questions (003_create_conversations.sql).
constexpr std::string_view kComplaint = "complaint";

bool isAboutComplaint(const conversations::Conversation& conversation,
                      const std::vector<conversations::QuestionType>& types) {
    return conversation.problemType ||
           std::ranges::any_of(types, [&](const conversations::QuestionType& type) {
               return conversation.questionType == type.id && type.code == kComplaint;
           });
}

/// What is the same for every conversation of one shop and channel.
struct Rules {
    conversations::ConversationRules conversations;
    wording::GuardRules words;
    wording::Guard guard;
    std::vector<conversations::QuestionType> types;
};

Talk talkOf(const InspectedTalk& talk, const Rules& rules, Moment asOf) {
    wording::GuardContext buyer;
    for (const auto& phone : talk.buyer.phones) {
        buyer.phones.insert(phoneDigits(phone));
    }
    buyer.receivers.insert(talk.buyer.names.begin(), talk.buyer.names.end());
    buyer.isComplaint = isAboutComplaint(talk.conversation, rules.types);
    return {.messages = talk.messages,
            .steps = talk.conversation.steps,
            .isClosed = talk.conversation.state == conversations::ConversationState::Closed,
            .clock = conversations::profileFor(rules.conversations, talk.conversation.channel),
            .schedule = rules.conversations.schedule,
            .guard = rules.guard,
            .guardRules = rules.words,
            .buyer = std::move(buyer),
            .asOf = asOf};
}

}  // namespace

std::optional<InspectedTalk> TalkReader::find(conversations::ConversationId id) {
    conversations::ConversationReader reader(m_database);
    auto conversation = reader.find(id);
    if (!conversation) {
        return std::nullopt;
    }
    InspectedTalk talk{.conversation = std::move(*conversation), .messages = reader.messages(id)};
    talk.calls = reader.contacts(id);
    talk.buyer.nick = talk.conversation.buyer;
    for (auto& receiver : customers::CustomerReader(m_database)
                              .receivers(talk.conversation.shop, talk.conversation.buyer)) {
        talk.buyer.names.push_back(std::move(receiver.name));
        talk.buyer.phones.push_back(std::move(receiver.phone));
        talk.buyer.addresses.push_back(std::move(receiver.address));
    }
    return talk;
}

std::map<AutomaticItem, std::optional<AutomaticMark>> TalkReader::automaticMarks(
    const InspectedTalk& talk, Moment asOf) {
    const auto words = m_ports.guardRules(talk.conversation.shop);
    const Rules rules{m_ports.conversationRules(talk.conversation.shop), words,
                      wording::Guard(words),
                      conversations::ConversationReader(m_database).questionTypes()};
    const auto counted = talkOf(talk, rules, asOf);
    std::map<AutomaticItem, std::optional<AutomaticMark>> marks;
    for (const auto item : kAutomaticItems) {
        marks[item] = automaticMark(item, counted);
    }
    return marks;
}

std::vector<Candidate> TalkReader::candidates(orders::ShopId shop, Seconds from, Seconds to,
                                              const std::stop_token& stop) {
    std::vector<Candidate> candidates;
    auto row = m_database.prepare(sql::kCandidates);
    row.bindAll(from, to, shop);
    while (row.step()) {
        candidates.push_back({.conversation = row.integer(0),
                              .shop = shop,
                              .agent = row.text(2),
                              .closedAt = row.time(1),
                              .hasComplaint = row.integer(4) != 0,
                              .isSerious = row.integer(5) != 0,
                              .satisfaction = row.optionalInteger(3),
                              .score = row.optionalInteger(6)});
    }
    const auto words = m_ports.guardRules(shop);
    const Rules rules{m_ports.conversationRules(shop), words, wording::Guard(words),
                      conversations::ConversationReader(m_database).questionTypes()};
    for (std::size_t i = 0; i < candidates.size(); ++i) {
        if (stop.stop_requested()) {
            candidates.resize(i);
            break;
        }
        if (const auto talk = find(candidates[i].conversation)) {
            const auto counted = talkOf(*talk, rules, Moment{to});
            candidates[i].slowestReply = slowestReply(counted);
            candidates[i].guardHits = guardHitCount(counted);
        }
    }
    return candidates;
}

}  // namespace core::quality
