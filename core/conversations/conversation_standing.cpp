#include "core/conversations/conversation_standing.h"

#include <algorithm>

#include "core/conversations/conversation_policy.h"

namespace core::conversations {
namespace {

void step(Conversation& conversation, ConversationAction action, bool isBuyerWaiting) {
    if (const auto to = next(conversation.state, action, isBuyerWaiting)) {
        conversation.state = *to;
    }
}

void appendOfBuyer(Conversation& conversation) {
    ++conversation.buyerMessages;
    conversation.isWaiting = true;
    if (conversation.state == ConversationState::Closed) {
        conversation.closedAt.reset();
    }
    step(conversation, ConversationAction::BuyerWrites, true);
}

void appendOfAgent(Conversation& conversation, const Message& message) {
    ++conversation.agentMessages;
    conversation.isWaiting = false;
    conversation.readMessage = std::max(conversation.readMessage, message.id);
    if (conversation.owner.empty()) {
        conversation.owner = message.sender;
    }
    step(conversation, ConversationAction::AgentReplies, false);
}

}  // namespace

Standing standingOf(std::span<const Message> tail) {
    Standing standing;
    std::optional<Moment> last;
    for (const auto& message : tail) {
        if (message.failed) {
            continue;
        }
        if (message.side == Side::Buyer || message.side == Side::Agent) {
            standing.isWaiting = message.side == Side::Buyer;
        }
        last = std::max(last, message.at);
    }
    if (!standing.isWaiting || !last) {
        return standing;
    }
    // Without a schedule: the start of a round does not depend on it.
    const auto rounds = roundsOf(tail, {}, *last);
    if (!rounds.empty() && !rounds.back().end) {
        standing.since = rounds.back().start;
    }
    return standing;
}

std::vector<Message> openRoundOf(const Conversation& conversation) {
    if (!conversation.isWaiting) {
        return {};
    }
    return {Message{.conversation = conversation.id,
                    .side = Side::Buyer,
                    .sender = conversation.buyer,
                    .owner = conversation.owner,
                    .at = conversation.waitingSince,
                    .text = {},
                    .attachments = {}}};
}

void append(Conversation& conversation, const Message& message) {
    ++conversation.messages;
    conversation.lastMessage = message.id;
    if (message.at) {
        conversation.lastMessageAt = message.at;
        conversation.untimed = false;
    }
    if (message.side == Side::Buyer) {
        appendOfBuyer(conversation);
    } else if (message.side == Side::Agent) {
        appendOfAgent(conversation, message);
    }
}

void apply(Conversation& conversation, const Standing& standing) {
    conversation.isWaiting = standing.isWaiting;
    conversation.waitingSince = standing.since;
    if (conversation.state == ConversationState::Waiting ||
        conversation.state == ConversationState::Answered) {
        conversation.state =
            standing.isWaiting ? ConversationState::Waiting : ConversationState::Answered;
    }
}

void endSnooze(Conversation& conversation) {
    conversation.snoozedAt.reset();
    conversation.snoozeUntil.reset();
    conversation.snoozeFor.reset();
    conversation.snoozeOrders.clear();
}

bool isHistory(const Conversation& conversation, Seconds now) {
    const auto age = conversation.isWaiting ? kForgottenAfter : kConversationGap;
    return conversation.untimed || !conversation.lastMessageAt ||
           *conversation.lastMessageAt + age < now;
}

}  // namespace core::conversations
