#include "core/conversations/conversation_act.h"

#include <nlohmann/json.hpp>

#include "core/agents/rights.h"
#include "core/conversations/conversation_repository.h"
#include "core/events/event_repository.h"
#include "core/storage/transaction.h"

namespace core::conversations {
namespace {

using Json = nlohmann::json;

Json eventOf(const Conversation& conversation) {
    return {{"state", std::string(toWord(conversation.state))}, {"version", conversation.version}};
}

}  // namespace

void appendConversationEvent(storage::Database& database, Seconds now, const std::string& actor,
                             const std::string& action, const Conversation* before,
                             const Conversation& after, const std::string& facts) {
    Json json = eventOf(after);
    if (!facts.empty()) {
        json.update(Json::parse(facts));
    }
    events::append(database, {.at = now,
                              .actor = actor,
                              .subjectKind = "conversation",
                              .shop = after.shop,
                              .subject = std::to_string(after.id),
                              .action = action,
                              .before = before != nullptr ? eventOf(*before).dump() : "",
                              .after = json.dump()});
}

Result<Conversation, ConversationError> changeConversation(storage::Database& database, Seconds now,
                                                           const ConversationTarget& target,
                                                           const agents::Actor& actor,
                                                           const std::string& action,
                                                           const std::string& facts,
                                                           const ConversationWrite& write) {
    if (!agents::mayAct(actor, agents::Right::WorkOnCases)) {
        return Unexpected{ConversationError::NotAllowedForRole};
    }
    storage::Transaction transaction(database);
    ConversationRepository conversations(database);
    const auto before = conversations.find(target.id);
    if (!before) {
        return Unexpected{ConversationError::NotFound};
    }
    if (target.version != 0 && target.version != before->version) {
        return Unexpected{ConversationError::ChangedSinceRead};
    }
    Conversation after = *before;
    if (const auto refusal = write(after, now)) {
        return Unexpected{*refusal};
    }
    ++after.version;
    conversations.save(after);
    appendConversationEvent(database, now, actor.name, action, &*before, after, facts);
    transaction.commit();
    return after;
}

}  // namespace core::conversations
