#include "core/conversations/merging.h"

#include <algorithm>
#include <nlohmann/json.hpp>

#include "core/conversations/conversation_act.h"
#include "core/conversations/conversation_standing.h"

namespace core::conversations {
namespace {

using Json = nlohmann::json;

constexpr std::chrono::hours kUndoTime{24};

std::string joined(const std::string& first, const std::string& second) {
    return first.empty() || second.empty() ? first + second : first + '\n' + second;
}

std::string wordOf(const std::optional<ConversationState>& state) {
    return state ? std::string(toWord(*state)) : std::string();
}

Json secondsOf(const std::optional<Seconds>& at) {
    return at ? Json(at->time_since_epoch().count()) : Json();
}

std::optional<Seconds> secondsFrom(const Json& json) {
    return json.is_null() ? std::nullopt
                          : std::optional(Seconds{std::chrono::seconds{json.get<std::int64_t>()}});
}

/// What a merge writes over in its target, and its way back.
Json targetOf(const Conversation& target) {
    return {{"state", wordOf(target.state)},
            {"previous", wordOf(target.previous)},
            {"closed_at", secondsOf(target.closedAt)},
            {"opened_at", secondsOf(target.openedAt)},
            {"owner", target.owner},
            {"read", target.readMessage},
            {"snoozed_at", secondsOf(target.snoozedAt)},
            {"snooze_until", secondsOf(target.snoozeUntil)},
            {"snooze_for", target.snoozeFor ? std::string(toWord(*target.snoozeFor)) : ""},
            {"snooze_orders", target.snoozeOrders},
            {"messages", target.messages},
            {"last", target.lastMessage}};
}

void restoreTarget(Conversation& target, const Json& json) {
    target.state = conversationStateFromWord(json.at("state").get<std::string>()).value();
    target.previous = conversationStateFromWord(json.at("previous").get<std::string>());
    target.closedAt = secondsFrom(json.at("closed_at"));
    target.openedAt = secondsFrom(json.at("opened_at")).value();
    target.owner = json.at("owner").get<std::string>();
    target.readMessage = json.at("read").get<MessageId>();
    target.snoozedAt = secondsFrom(json.at("snoozed_at"));
    target.snoozeUntil = secondsFrom(json.at("snooze_until"));
    target.snoozeFor = snoozeForFromWord(json.at("snooze_for").get<std::string>());
    target.snoozeOrders = json.at("snooze_orders").get<std::vector<std::string>>();
}

bool isOpen(ConversationState state) {
    return state != ConversationState::Closed && state != ConversationState::Merged;
}

/// What an open conversation with this one in it is.
void joinState(Conversation& target, const Conversation& source) {
    if (target.owner.empty()) {
        target.owner = source.owner;
    }
    if (target.state == ConversationState::Closed && isOpen(source.state)) {
        target.previous = target.state;
        target.state = ConversationState::Answered;
        target.closedAt.reset();
    } else if (target.state == ConversationState::Snoozed &&
               source.state == ConversationState::Waiting) {
        target.previous = target.state;
        target.state = ConversationState::Waiting;
        endSnooze(target);
    }
    const bool areBothRead =
        target.readMessage >= target.lastMessage && source.readMessage >= source.lastMessage;
    target.readMessage = areBothRead ? std::max(target.readMessage, source.readMessage)
                                     : std::min(target.readMessage, source.readMessage);
}

}  // namespace

Merging::Merging(storage::Database& database, Seconds now, agents::Actor actor)
    : m_database(database)
    , m_now(now)
    , m_actor(std::move(actor))
    , m_conversations(database)
    , m_messages(database)
    , m_merges(database)
    , m_annotations(database)
    , m_outbox(database) {}

Merging::Outcome Merging::find(const ConversationTarget& target) {
    const auto found = m_conversations.find(target.id);
    if (!found) {
        return Unexpected{ConversationError::NotFound};
    }
    if (target.version != 0 && target.version != found->version) {
        return Unexpected{ConversationError::ChangedSinceRead};
    }
    return *found;
}

void Merging::settle(Conversation& conversation) {
    m_messages.recount(conversation);
    apply(conversation, standingOf(m_messages.tail(conversation.id)));
    ++conversation.version;
    m_conversations.save(conversation);
}

void Merging::append(ConversationAction action, const Conversation& before,
                     const Conversation& after, const char* otherName, ConversationId other) {
    appendConversationEvent(m_database, m_now, m_actor.name, std::string(toWord(action)), &before,
                            after, Json{{otherName, other}}.dump());
}

Merging::Outcome Merging::merge(const ConversationTarget& targetKey,
                                const ConversationTarget& sourceKey) {
    const auto foundTarget = find(targetKey);
    const auto foundSource = find(sourceKey);
    if (!foundTarget || !foundSource) {
        return foundTarget ? foundSource : foundTarget;
    }
    Conversation target = *foundTarget;
    Conversation source = *foundSource;
    if (target.id == source.id || target.shop != source.shop || target.buyer != source.buyer) {
        return Unexpected{ConversationError::NotTheSameBuyer};
    }
    const auto to = next(source.state, ConversationAction::Merge, source.isWaiting);
    if (!to || target.state == ConversationState::Merged) {
        return Unexpected{ConversationError::NotAllowedInState};
    }
    Json record{
        {"at", m_now.time_since_epoch().count()},
        {"target", targetOf(target)},
        {"source_previous", wordOf(source.previous)},
        {"target_draft", m_annotations.draft(target.id)},
        {"source_draft", m_annotations.draft(source.id)},
        {"threads", m_merges.threads(source.id)},
        {"after", std::max(m_merges.newestMessage(target.id), m_merges.newestMessage(source.id))},
        {"orders", Json::array()}};
    for (const auto& order : m_annotations.orders(source.id)) {
        if (m_annotations.linkOrder(target.id, order)) {
            record["orders"].push_back({order.shop, order.number});
        }
    }
    m_merges.moveMessages(source.id, target.id);
    m_merges.turnThreads(source.id, target.id);
    record["notes"] = m_merges.moveNotes(source.id, target.id);
    record["contacts"] = m_merges.moveContacts(source.id, target.id);
    m_outbox.follow(target.id, source.id);
    m_annotations.saveDraft(target.id,
                            joined(record["target_draft"].get<std::string>(),
                                   record["source_draft"].get<std::string>()),
                            m_now);
    m_annotations.saveDraft(source.id, {}, m_now);

    joinState(target, source);
    source.previous = source.state;
    source.state = *to;
    source.mergedInto = target.id;
    settle(source);
    settle(target);
    record["merged"] = targetOf(target);
    m_merges.saveRecord(source.id, record.dump());
    append(ConversationAction::Merge, *foundTarget, target, "source", source.id);
    append(ConversationAction::Merge, *foundSource, source, "target", target.id);
    return target;
}

Merging::Outcome Merging::undo(ConversationId sourceId) {
    const auto found = m_conversations.find(sourceId);
    if (!found) {
        return Unexpected{ConversationError::NotFound};
    }
    const std::string text = m_merges.record(sourceId);
    if (!found->mergedInto || text.empty()) {
        return Unexpected{ConversationError::NothingToUndo};
    }
    Conversation source = *found;
    const auto into = m_conversations.find(*source.mergedInto);
    // Where the target was merged on, that merge has to be undone first.
    if (!into || into->state == ConversationState::Merged) {
        return Unexpected{ConversationError::NotAllowedInState};
    }
    Conversation target = *into;
    const Json record = Json::parse(text);
    if (Seconds{std::chrono::seconds{record.at("at").get<std::int64_t>()}} + kUndoTime < m_now) {
        return Unexpected{ConversationError::TooLate};
    }
    const auto to = next(source.state, ConversationAction::UndoMerge, false);
    if (!to) {
        return Unexpected{to.error()};
    }
    const auto threads = record.at("threads").get<std::vector<std::int64_t>>();
    const auto after = record.at("after").get<MessageId>();
    const bool isAsMerged = targetOf(target) == record.at("merged");
    m_merges.moveMessagesBack(target.id, source.id, threads, after);
    const bool hasNews = m_merges.newestMessage(source.id) > after;
    m_merges.turnThreads(threads, target.id, source.id);
    m_merges.moveNotes(record.at("notes").get<std::vector<std::int64_t>>(), source.id);
    m_merges.moveContacts(record.at("contacts").get<std::vector<std::int64_t>>(), source.id);
    for (const auto& order : record.at("orders")) {
        m_annotations.unlinkOrder(
            target.id, {order.at(0).get<orders::ShopId>(), order.at(1).get<std::string>()});
    }
    m_outbox.follow(target.id, source.id);
    const auto targetDraft = record.at("target_draft").get<std::string>();
    const auto sourceDraft = record.at("source_draft").get<std::string>();
    m_annotations.saveDraft(source.id, sourceDraft, m_now);
    if (m_annotations.draft(target.id) == joined(targetDraft, sourceDraft)) {
        m_annotations.saveDraft(target.id, targetDraft, m_now);
    }

    // A closed or sleeping conversation goes back to that, unless the buyer wrote in between.
    const bool goesBack = source.previous && !hasNews &&
                          (*source.previous == ConversationState::Closed ||
                           *source.previous == ConversationState::Snoozed);
    source.state = goesBack ? *source.previous : *to;
    source.previous = conversationStateFromWord(record.at("source_previous").get<std::string>());
    source.mergedInto.reset();
    if (hasNews) {
        source.closedAt.reset();
        endSnooze(source);
    }
    m_merges.saveRecord(source.id, {});
    if (isAsMerged) {
        restoreTarget(target, record.at("target"));
    }
    settle(source);
    settle(target);
    append(ConversationAction::UndoMerge, *into, target, "source", source.id);
    append(ConversationAction::UndoMerge, *found, source, "target", target.id);
    return source;
}

Merging::Outcome Merging::split(const ConversationTarget& targetKey, MessageId firstMessage) {
    const auto found = find(targetKey);
    if (!found) {
        return found;
    }
    Conversation target = *found;
    const auto to = next(target.state, ConversationAction::Split, target.isWaiting);
    if (!to) {
        return Unexpected{to.error()};
    }
    Conversation part;
    part.shop = target.shop;
    part.channel = target.channel;
    part.buyer = target.buyer;
    part.owner = target.owner;
    part.state = ConversationState::Answered;
    part.openedAt = m_now;
    part.readMessage = target.readMessage;
    part.id = m_conversations.add(part);
    if (!m_merges.splitMessages(target.id, part.id, firstMessage)) {
        return Unexpected{ConversationError::MessageNotFound};
    }
    m_merges.turnThreads(target.id, part.id);
    m_outbox.follow(target.id, part.id);
    target.state = *to;
    settle(target);
    part.version = 0;
    settle(part);
    append(ConversationAction::Split, *found, target, "part", part.id);
    appendConversationEvent(m_database, m_now, m_actor.name,
                            std::string(toWord(ConversationAction::Split)), nullptr, part,
                            Json{{"from", target.id}}.dump());
    return part;
}

}  // namespace core::conversations
