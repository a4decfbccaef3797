#include "core/conversations/conversation_policy.h"

#include <algorithm>

namespace core::conversations {
namespace {

/// The acts after which the messages say whether somebody waits.
bool followsMessages(ConversationAction action) {
    switch (action) {
        case ConversationAction::Wake:
        case ConversationAction::AcceptHandOver:
        case ConversationAction::Reopen:
        case ConversationAction::UndoMerge:
            return true;
        case ConversationAction::BuyerWrites:
        case ConversationAction::AgentReplies:
        case ConversationAction::Take:
        case ConversationAction::Snooze:
        case ConversationAction::HandOver:
        case ConversationAction::Close:
        case ConversationAction::Merge:
        case ConversationAction::Split:
            return false;
    }
    return false;
}

}  // namespace

Result<ConversationState, ConversationError> next(ConversationState from, ConversationAction action,
                                                  bool isBuyerWaiting) {
    const auto* step =
        std::ranges::find_if(kConversationSteps, [&](const ConversationStep& candidate) {
            return candidate.from == from && candidate.action == action;
        });
    if (step == kConversationSteps.end()) {
        return Unexpected{ConversationError::NotAllowedInState};
    }
    return isBuyerWaiting && followsMessages(action) ? ConversationState::Waiting : step->to;
}

bool isAllowed(const Conversation& conversation, ConversationAction action) {
    return next(conversation.state, action, conversation.isWaiting).has_value();
}

std::optional<ConversationError> closingBarrier(const Conversation& conversation,
                                                const Closing& closing) {
    if (!isAllowed(conversation, ConversationAction::Close)) {
        return ConversationError::NotAllowedInState;
    }
    const bool hasQuestionType = closing.questionType || conversation.questionType;
    if (!hasQuestionType || !closing.outcome || !closing.solved) {
        return ConversationError::ClosingIncomplete;
    }
    const bool isWaiting = conversation.isWaiting || conversation.waitingSince;
    if (*closing.solved == Solved::Yes && isWaiting) {
        return ConversationError::BuyerStillWaiting;
    }
    return std::nullopt;
}

bool startsNewConversation(const Conversation& last, const std::optional<Moment>& at,
                           std::chrono::hours gap) {
    // A snoozed or handed-over one stands for what is still to come of it.
    const bool isExpected =
        last.state == ConversationState::Snoozed || last.state == ConversationState::HandedOver;
    return !isExpected && at && last.lastMessageAt && *at - *last.lastMessageAt > gap;
}

}  // namespace core::conversations
