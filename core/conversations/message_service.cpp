#include "core/conversations/message_service.h"

#include <algorithm>
#include <nlohmann/json.hpp>

#include "core/agents/rights.h"
#include "core/base/text.h"
#include "core/conversations/conversation_act.h"
#include "core/conversations/conversation_annotation_repository.h"
#include "core/conversations/conversation_standing.h"
#include "core/conversations/message_intake.h"
#include "core/events/event_repository.h"
#include "core/storage/transaction.h"

namespace core::conversations {
namespace {

using Json = nlohmann::json;

Json countsOf(const MessageIntake& intake) {
    Json json = Json::object();
    for (const auto& [side, count] : intake.taken()) {
        json[std::string(toWord(side))] = count;
    }
    return json;
}

void appendReceiveEvent(storage::Database& database, Seconds now, const agents::Actor& actor,
                        const MessageIntake& intake) {
    const auto touched = intake.touched();
    Json facts = countsOf(intake);
    if (touched.size() == 1) {
        appendConversationEvent(database, now, actor.name, "receive", nullptr, *touched.front(),
                                facts.dump());
        return;
    }
    // Of many conversations, such as those of an import, one event tells only how many.
    facts["conversations"] = touched.size();
    const bool isOneShop = std::all_of(touched.begin(), touched.end(), [&](const auto* one) {
        return one->shop == touched.front()->shop;
    });
    events::append(database, {.at = now,
                              .actor = actor.name,
                              .subjectKind = "conversation",
                              .shop = isOneShop ? touched.front()->shop : 0,
                              .subject = {},
                              .action = "receive",
                              .before = {},
                              .after = facts.dump()});
}

/// The messages a contact stands for.
std::vector<InboundMessage> messagesOf(const ManualContact& contact, const std::string& agent,
                                       Seconds now) {
    const auto rang = contact.contact.rangAt;
    InboundMessage first{.shop = contact.shop,
                         .channel = contact.channel,
                         .externalConversation =
                             contact.buyer + '#' + std::to_string(rang.time_since_epoch().count()),
                         .externalId = {},
                         .buyer = std::string(trimmed(contact.buyer)),
                         .side = contact.contact.isIncoming ? Side::Buyer : Side::Agent,
                         .sender = contact.contact.isIncoming ? contact.buyer : agent,
                         .at = Moment{rang},
                         .text = std::string(trimmed(contact.question)),
                         .attachments = {}};
    if (trimmed(contact.answer).empty()) {
        return {first};
    }
    InboundMessage answer = first;
    answer.side = Side::Agent;
    answer.sender = agent;
    answer.at = Moment{contact.contact.answeredAt.value_or(contact.contact.endedAt.value_or(now))};
    answer.ordinal = 1;
    answer.text = std::string(trimmed(contact.answer));
    return {first, answer};
}

bool isInOrder(const Contact& contact) {
    const auto answered = contact.answeredAt.value_or(contact.rangAt);
    return contact.rangAt <= answered && answered <= contact.endedAt.value_or(answered);
}

}  // namespace

MessageService::MessageService(storage::Database& database, Clock clock)
    : m_database(database), m_clock(std::move(clock)) {}

std::vector<Received> MessageService::receive(const std::vector<InboundMessage>& messages,
                                              const agents::Actor& actor) {
    storage::Transaction transaction(m_database);
    const Seconds now = m_clock();
    MessageIntake intake(m_database, now, MessageIntake::Past::Close);
    for (const auto& message : messages) {
        intake.take(message);
    }
    intake.finish();
    if (!intake.taken().empty()) {
        appendReceiveEvent(m_database, now, actor, intake);
    }
    transaction.commit();
    if (!intake.taken().empty()) {
        storage::emitAfterCommit(m_database, received, intake.results());
    }
    return intake.results();
}

std::vector<Received> MessageService::receivePart(const std::vector<InboundMessage>& messages) {
    storage::Transaction transaction(m_database);
    MessageIntake intake(m_database, m_clock(), MessageIntake::Past::Close);
    for (const auto& message : messages) {
        intake.take(message);
    }
    intake.finish();
    transaction.commit();
    if (!intake.taken().empty()) {
        storage::emitAfterCommit(m_database, received, intake.results());
    }
    return intake.results();
}

Result<ConversationId, ConversationError> MessageService::record(const ManualContact& contact,
                                                                 const agents::Actor& actor) {
    if (!agents::mayAct(actor, agents::Right::WorkOnCases)) {
        return Unexpected{ConversationError::NotAllowedForRole};
    }
    if (trimmed(contact.buyer).empty() || trimmed(contact.question).empty()) {
        return Unexpected{ConversationError::TextMissing};
    }
    if (!isInOrder(contact.contact)) {
        return Unexpected{ConversationError::OutOfRange};
    }
    storage::Transaction transaction(m_database);
    const Seconds now = m_clock();
    MessageIntake intake(m_database, now, MessageIntake::Past::KeepOpen);
    for (const auto& message : messagesOf(contact, actor.name, now)) {
        intake.take(message);
    }
    intake.finish();
    const ConversationId id = intake.results().front().conversation;
    if (intake.taken().empty()) {
        return id;
    }
    ConversationAnnotationRepository(m_database).addContact(id, contact.contact, actor.name);
    ConversationRepository conversations(m_database);
    auto conversation = conversations.find(id).value();
    if (conversation.owner.empty()) {
        conversation.owner = actor.name;
    }
    // Who entered it has read it.
    conversation.readMessage = conversation.lastMessage;
    conversations.save(conversation);
    appendConversationEvent(
        m_database, now, actor.name, "record_contact", nullptr, conversation,
        Json{{"channel", contact.channel}, {"direction", contact.contact.isIncoming ? "in" : "out"}}
            .dump());
    transaction.commit();
    storage::emitAfterCommit(m_database, received, intake.results());
    return id;
}

void MessageService::markRead(ConversationId conversation, MessageId last) {
    storage::Transaction transaction(m_database);
    ConversationRepository(m_database).markRead(conversation, last);
    transaction.commit();
}

void MessageService::saveDraft(ConversationId conversation, const std::string& text) {
    storage::Transaction transaction(m_database);
    ConversationAnnotationRepository(m_database).saveDraft(conversation, text, m_clock());
    transaction.commit();
}

void MessageService::mapAccount(orders::ShopId shop, const std::string& account,
                                const std::string& agent, Side kind, const agents::Actor& actor) {
    storage::Transaction transaction(m_database);
    MessageRepository messages(m_database);
    ConversationRepository conversations(m_database);
    const MessageRepository::Account known{agent, kind};
    messages.saveAccount(shop, account, known);
    std::vector<Received> touched;
    const auto renamed = messages.renameSender(shop, account, known);
    // Nobody owns anything under the name of an account; a robot owns nothing.
    conversations.renameOwner(shop, account, kind == Side::Agent ? agent : std::string());
    for (const auto id : renamed) {
        auto conversation = conversations.find(id).value();
        messages.recount(conversation);
        apply(conversation, standingOf(messages.tail(id)));
        ++conversation.version;
        conversations.save(conversation);
        touched.push_back({.conversation = id});
    }
    events::append(
        m_database,
        {.at = m_clock(),
         .actor = actor.name,
         .subjectKind = "agent_account",
         .shop = shop,
         .subject = {},
         .action = "map",
         .before = {},
         .after =
             Json{{"kind", std::string(toWord(kind))}, {"conversations", renamed.size()}}.dump()});
    transaction.commit();
    if (!touched.empty()) {
        storage::emitAfterCommit(m_database, received, touched);
    }
}

}  // namespace core::conversations
