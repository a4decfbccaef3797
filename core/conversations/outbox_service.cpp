#include "core/conversations/outbox_service.h"

#include <algorithm>
#include <nlohmann/json.hpp>
#include <set>

#include "core/agents/rights.h"
#include "core/base/text.h"
#include "core/conversations/auto_reply.h"
#include "core/conversations/conversation_act.h"
#include "core/conversations/conversation_annotation_repository.h"
#include "core/conversations/conversation_repository.h"
#include "core/conversations/conversation_standing.h"
#include "core/conversations/message_repository.h"
#include "core/conversations/outbox_repository.h"
#include "core/storage/transaction.h"

namespace core::conversations {
namespace {

using Json = nlohmann::json;

constexpr std::size_t kLongestText = 5'000;

/// One act on the outbox: its transaction, its time and the repositories.
struct Work {
    Work(storage::Database& connection, Seconds at)
        : transaction(connection)
        , now(at)
        , database(connection)
        , outbox(connection)
        , conversations(connection)
        , messages(connection) {}
    storage::Transaction transaction;
    Seconds now;
    storage::Database& database;
    OutboxRepository outbox;
    ConversationRepository conversations;
    MessageRepository messages;
};

void appendEvent(Work& work, const std::string& actor, const char* action,
                 const OutboxEntry& entry) {
    const auto conversation = work.conversations.find(entry.conversation).value();
    appendConversationEvent(
        work.database, work.now, actor, action, nullptr, conversation,
        Json{{"reply", entry.id}, {"reply_state", std::string(toWord(entry.state))}}.dump());
}

/// The reply as a message at the end of its conversation: never earlier than what it answers,
/// though the clock of the channel may be ahead of ours.
void enterTranscript(Work& work, OutboxEntry& entry) {
    auto conversation = work.conversations.find(entry.conversation).value();
    const auto last = conversation.lastMessageAt;
    Message message{.conversation = conversation.id,
                    .side = entry.side,
                    .sender = entry.author,
                    .owner = conversation.owner,
                    .at = std::max(Moment{work.now}, last.value_or(Moment{work.now})),
                    .text = entry.text,
                    .attachments = entry.attachments};
    const std::int64_t ordinal =
        message.at == last ? work.messages.ordinalOf(conversation.lastMessage) + 1 : 0;
    message.id = work.messages.add(message, work.outbox.threadOf(entry.id), entry.ownId, ordinal);
    auto tail = openRoundOf(conversation);
    append(conversation, message);
    tail.push_back(message);
    apply(conversation, standingOf(tail));
    work.conversations.save(conversation);
    entry.message = message.id;
}

/// An auto reply whose round is over, or that nobody fetched for too long, is worse than none.
bool isStale(Work& work, const OutboxEntry& entry) {
    return entry.side == Side::Auto &&
           (entry.createdAt + kAutoReplyLife < Moment{work.now} ||
            !work.conversations.find(entry.conversation).value().isWaiting);
}

/// Counts and standing anew; a closed conversation whose buyer waits again is opened.
void recount(Work& work, ConversationId id) {
    auto conversation = work.conversations.find(id).value();
    work.messages.recount(conversation);
    apply(conversation, standingOf(work.messages.tail(id)));
    if (conversation.state == ConversationState::Closed && conversation.isWaiting) {
        const auto to = next(conversation.state, ConversationAction::Reopen, true);
        conversation.previous = conversation.state;
        conversation.state = to ? *to : conversation.state;
        conversation.closedAt.reset();
    }
    ++conversation.version;
    work.conversations.save(conversation);
}

/// The channel's own id of the reply. Where its echo came before the acknowledgement and was not
/// known, one of the two messages is too many: the channel's stays, as what the buyer saw.
void takeExternalId(Work& work, OutboxEntry& entry, const std::string& externalId) {
    const auto thread = work.outbox.threadOf(entry.id);
    const auto echo = work.messages.findKnown(thread, externalId);
    const MessageId ours = entry.message.value();
    if (!echo) {
        work.messages.setKey(ours, externalId);
    } else if (echo->message != ours) {
        entry.message = echo->message;
        work.outbox.save(entry, work.now);
        work.messages.remove(ours);
        recount(work, entry.conversation);
    }
}

}  // namespace

OutboxService::OutboxService(storage::Database& database, Clock clock,
                             std::function<std::string()> makeOwnId)
    : m_database(database), m_clock(std::move(clock)), m_makeOwnId(std::move(makeOwnId)) {}

OutboxService::Outcome OutboxService::queue(const ReplyRequest& request,
                                            const agents::Actor& actor) {
    if (!agents::mayAct(actor, agents::Right::WorkOnCases)) {
        return Unexpected{OutboxError::NotAllowedForRole};
    }
    const std::string text(trimmed(request.text));
    if (text.empty() && request.attachments.empty()) {
        return Unexpected{OutboxError::TextMissing};
    }
    if (characterCount(text) > kLongestText) {
        return Unexpected{OutboxError::TextTooLong};
    }
    Work work(m_database, m_clock());
    const auto conversation = work.conversations.find(request.conversation);
    if (!conversation) {
        return Unexpected{OutboxError::NotFound};
    }
    if (conversation->state == ConversationState::Merged) {
        return Unexpected{OutboxError::ConversationGone};
    }
    if (request.lastSeen != 0 &&
        work.messages.hasNewerThan(conversation->id, request.lastSeen, actor.name)) {
        return Unexpected{OutboxError::ThreadChanged};
    }
    const auto thread = work.messages.threadOfReply(conversation->id);
    if (!thread) {
        return Unexpected{OutboxError::NotFound};
    }
    const bool isHeld = request.undoWindow > std::chrono::seconds{0};
    OutboxEntry entry;
    entry.ownId = m_makeOwnId();
    entry.conversation = conversation->id;
    entry.side = request.side;
    entry.text = text;
    entry.attachments = request.attachments;
    entry.state = isHeld ? OutboxState::Held : OutboxState::Queued;
    entry.author = actor.name;
    entry.createdAt = work.now;
    entry.releaseAt = isHeld ? work.now + request.undoWindow : work.now;
    entry = work.outbox.add(entry, *thread);
    if (request.side == Side::Agent && !request.keepsDraft) {
        ConversationAnnotationRepository(m_database).saveDraft(conversation->id, {}, work.now);
    }
    appendEvent(work, actor.name, "queue_reply", entry);
    work.transaction.commit();
    storage::emitAfterCommit(m_database, changed, entry.conversation);
    return entry;
}

OutboxService::Outcome OutboxService::withdraw(const std::string& ownId,
                                               const agents::Actor& actor) {
    if (!agents::mayAct(actor, agents::Right::WorkOnCases)) {
        return Unexpected{OutboxError::NotAllowedForRole};
    }
    Work work(m_database, m_clock());
    auto entry = work.outbox.find(ownId);
    if (!entry) {
        return Unexpected{OutboxError::NotFound};
    }
    if (entry->state != OutboxState::Held && entry->state != OutboxState::Queued) {
        return Unexpected{OutboxError::TooLateToWithdraw};
    }
    entry->state = OutboxState::Withdrawn;
    work.outbox.save(*entry, work.now);
    // What was typed since stays behind it: nothing is lost.
    ConversationAnnotationRepository annotations(m_database);
    if (entry->side == Side::Agent && !entry->text.empty()) {
        const auto typed = annotations.draft(entry->conversation);
        annotations.saveDraft(entry->conversation,
                              typed.empty() ? entry->text : entry->text + '\n' + typed, work.now);
    }
    appendEvent(work, actor.name, "withdraw_reply", *entry);
    work.transaction.commit();
    storage::emitAfterCommit(m_database, changed, entry->conversation);
    return *entry;
}

std::vector<ConversationId> OutboxService::releaseDue() {
    // Mostly nothing is due: then nobody is kept from writing.
    if (OutboxRepository(m_database).due(Moment{m_clock()}).empty()) {
        return {};
    }
    Work work(m_database, m_clock());
    std::set<ConversationId> touched;
    for (auto& entry : work.outbox.due(work.now)) {
        entry.state = OutboxState::Queued;
        work.outbox.save(entry, std::nullopt);
        appendEvent(work, "system", "release_reply", entry);
        touched.insert(entry.conversation);
    }
    work.transaction.commit();
    for (const auto conversation : touched) {
        storage::emitAfterCommit(m_database, changed, conversation);
    }
    return {touched.begin(), touched.end()};
}

OutboxService::Outcome OutboxService::handOverByHand(const std::string& ownId,
                                                     const agents::Actor& actor) {
    if (!agents::mayAct(actor, agents::Right::WorkOnCases)) {
        return Unexpected{OutboxError::NotAllowedForRole};
    }
    Work work(m_database, m_clock());
    auto entry = work.outbox.find(ownId);
    if (!entry) {
        return Unexpected{OutboxError::NotFound};
    }
    if (entry->state != OutboxState::Held && entry->state != OutboxState::Queued) {
        return Unexpected{OutboxError::NotAllowedInState};
    }
    entry->state = OutboxState::Delivered;
    entry->handedOverAt = work.now;
    entry->byHand = true;
    enterTranscript(work, *entry);
    work.outbox.save(*entry, work.now);
    appendEvent(work, actor.name, "hand_over_reply_by_hand", *entry);
    work.transaction.commit();
    storage::emitAfterCommit(m_database, changed, entry->conversation);
    return *entry;
}

OutboxService::Outcome OutboxService::queueByHand(const ReplyRequest& request,
                                                  const agents::Actor& actor) {
    storage::Transaction transaction(m_database);
    auto outcome = queue(request, actor);
    if (outcome) {
        outcome = handOverByHand(outcome->ownId, actor);
    }
    if (outcome) {
        transaction.commit();
    }
    return outcome;
}

std::vector<OutboxEntry> OutboxService::handOver(orders::ShopId shop, const std::string& channel,
                                                 std::size_t limit) {
    Work work(m_database, m_clock());
    auto entries =
        work.outbox.ofChannel(shop, channel, OutboxState::Queued, static_cast<std::int64_t>(limit));
    if (entries.empty()) {
        return entries;
    }
    for (auto& entry : entries) {
        if (isStale(work, entry)) {
            entry.state = OutboxState::Withdrawn;
            work.outbox.save(entry, work.now);
            appendEvent(work, "system", "withdraw_reply", entry);
            continue;
        }
        entry.state = OutboxState::HandedOver;
        entry.handedOverAt = work.now;
        enterTranscript(work, entry);
        work.outbox.save(entry, std::nullopt);
        appendEvent(work, entry.author, "hand_over_reply", entry);
    }
    work.transaction.commit();
    for (const auto& entry : entries) {
        storage::emitAfterCommit(m_database, changed, entry.conversation);
    }
    std::erase_if(entries,
                  [](const OutboxEntry& entry) { return entry.state == OutboxState::Withdrawn; });
    return entries;
}

std::vector<OutboxEntry> OutboxService::unacknowledged(orders::ShopId shop,
                                                       const std::string& channel) {
    return OutboxRepository(m_database).ofChannel(shop, channel, OutboxState::HandedOver, -1);
}

OutboxService::Outcome OutboxService::confirm(const std::string& ownId,
                                              const std::string& externalId) {
    Work work(m_database, m_clock());
    auto entry = work.outbox.find(ownId);
    if (!entry) {
        return Unexpected{OutboxError::NotFound};
    }
    if (entry->state == OutboxState::Delivered) {
        return *entry;
    }
    if (entry->state != OutboxState::HandedOver) {
        return Unexpected{OutboxError::NotAllowedInState};
    }
    entry->state = OutboxState::Delivered;
    work.outbox.save(*entry, work.now);
    if (!externalId.empty()) {
        takeExternalId(work, *entry, externalId);
    }
    appendEvent(work, "system", "confirm_reply", *entry);
    work.transaction.commit();
    storage::emitAfterCommit(m_database, changed, entry->conversation);
    return *entry;
}

OutboxService::Outcome OutboxService::fail(const std::string& ownId, const std::string& why) {
    Work work(m_database, m_clock());
    auto entry = work.outbox.find(ownId);
    if (!entry) {
        return Unexpected{OutboxError::NotFound};
    }
    if (entry->state == OutboxState::Failed) {
        return *entry;
    }
    if (entry->state != OutboxState::HandedOver) {
        return Unexpected{OutboxError::NotAllowedInState};
    }
    entry->state = OutboxState::Failed;
    entry->failure = why;
    work.outbox.save(*entry, work.now);
    work.messages.markFailed(entry->message.value());
    recount(work, entry->conversation);
    appendEvent(work, "system", "fail_reply", *entry);
    work.transaction.commit();
    storage::emitAfterCommit(m_database, changed, entry->conversation);
    return *entry;
}

}  // namespace core::conversations
