#pragma once

#include "core/base/result.h"
#include "core/conversations/conversation.h"
#include "core/conversations/response_clock.h"

#include <array>

namespace core::conversations {

enum class ConversationError {
    NotFound,
    /// The state table has no such step.
    NotAllowedInState,
    /// A colleague, the buyer or an import changed it since it was read.
    ChangedSinceRead,
    TextMissing,
    /// Question type, outcome or solved is missing (R012, lessons.md row 17).
    ClosingIncomplete,
    /// Solved "yes" while the buyer's last message has no answer.
    BuyerStillWaiting,
    TimeNotInFuture,
    AgentMissing,
    /// Merging: another buyer or shop, or itself.
    NotTheSameBuyer,
    NothingToUndo,
    /// Merging can be undone for a day.
    TooLate,
    NothingChanged,
    /// A leaf of the tree that is not archived is needed.
    QuestionTypeNotFound,
    /// A number outside of its scale, a tag that is too long.
    OutOfRange,
    /// Splitting before the first message, or at one of another conversation.
    MessageNotFound,
    /// It is a colleague's, or the role only reads (reliability.md section 3).
    NotAllowedForRole,
};

struct ConversationStep {
    ConversationState from;
    ConversationAction action;
    ConversationState to;
};
/// The state table. Wake, AcceptHandOver, Reopen and UndoMerge lead to Waiting or Answered by what the messages say: the
/// table names Answered, and `next` puts Waiting where a round is open.
inline constexpr std::array kConversationSteps{
    ConversationStep{ConversationState::Waiting, ConversationAction::BuyerWrites, ConversationState::Waiting},
    ConversationStep{ConversationState::Answered, ConversationAction::BuyerWrites, ConversationState::Waiting},
    ConversationStep{ConversationState::Snoozed, ConversationAction::BuyerWrites, ConversationState::Waiting},
    ConversationStep{ConversationState::HandedOver, ConversationAction::BuyerWrites, ConversationState::HandedOver},
    ConversationStep{ConversationState::Closed, ConversationAction::BuyerWrites, ConversationState::Waiting},
    ConversationStep{ConversationState::Waiting, ConversationAction::AgentReplies, ConversationState::Answered},
    ConversationStep{ConversationState::Answered, ConversationAction::AgentReplies, ConversationState::Answered},
    ConversationStep{ConversationState::Snoozed, ConversationAction::AgentReplies, ConversationState::Snoozed},
    ConversationStep{ConversationState::HandedOver, ConversationAction::AgentReplies, ConversationState::HandedOver},
    ConversationStep{ConversationState::Closed, ConversationAction::AgentReplies, ConversationState::Closed},
    ConversationStep{ConversationState::Waiting, ConversationAction::Take, ConversationState::Waiting},
    ConversationStep{ConversationState::Answered, ConversationAction::Take, ConversationState::Answered},
    ConversationStep{ConversationState::Waiting, ConversationAction::Snooze, ConversationState::Snoozed},
    ConversationStep{ConversationState::Answered, ConversationAction::Snooze, ConversationState::Snoozed},
    ConversationStep{ConversationState::Snoozed, ConversationAction::Wake, ConversationState::Answered},
    ConversationStep{ConversationState::Waiting, ConversationAction::HandOver, ConversationState::HandedOver},
    ConversationStep{ConversationState::Answered, ConversationAction::HandOver, ConversationState::HandedOver},
    ConversationStep{ConversationState::Snoozed, ConversationAction::HandOver, ConversationState::HandedOver},
    ConversationStep{ConversationState::HandedOver, ConversationAction::AcceptHandOver, ConversationState::Answered},
    ConversationStep{ConversationState::Waiting, ConversationAction::Close, ConversationState::Closed},
    ConversationStep{ConversationState::Answered, ConversationAction::Close, ConversationState::Closed},
    ConversationStep{ConversationState::Snoozed, ConversationAction::Close, ConversationState::Closed},
    ConversationStep{ConversationState::Closed, ConversationAction::Reopen, ConversationState::Answered},
    ConversationStep{ConversationState::Waiting, ConversationAction::Merge, ConversationState::Merged},
    ConversationStep{ConversationState::Answered, ConversationAction::Merge, ConversationState::Merged},
    ConversationStep{ConversationState::Snoozed, ConversationAction::Merge, ConversationState::Merged},
    ConversationStep{ConversationState::Closed, ConversationAction::Merge, ConversationState::Merged},
    ConversationStep{ConversationState::Merged, ConversationAction::UndoMerge, ConversationState::Answered},
    ConversationStep{ConversationState::Waiting, ConversationAction::Split, ConversationState::Waiting},
    ConversationStep{ConversationState::Answered, ConversationAction::Split, ConversationState::Answered},
    ConversationStep{ConversationState::Closed, ConversationAction::Split, ConversationState::Closed},
};

/// The state after `action`, or NotAllowedInState. `isBuyerWaiting`: a round is open.
[[nodiscard]] Result<ConversationState, ConversationError> next(ConversationState from, ConversationAction action,
                                                                bool isBuyerWaiting);
[[nodiscard]] bool isAllowed(const Conversation& conversation, ConversationAction action);

/// What closing asks for (R011, R012).
struct Closing {
    std::optional<std::int64_t> questionType;
    std::optional<Outcome> outcome;
    std::optional<Solved> solved;
    std::string summary;
};
/// Why it may not be closed so; the rule of buttons, bulk and macros alike. The conversation's own question type counts
/// where `closing` names none.
[[nodiscard]] std::optional<ConversationError> closingBarrier(const Conversation& conversation, const Closing& closing);

/// Whether a message at `at` opens a new conversation on its thread: the last message is longer ago than `gap`. Until then
/// a closed one is opened again. A snoozed or handed-over one is always taken up, and untimed messages open none.
inline constexpr std::chrono::hours kConversationGap{24};
[[nodiscard]] bool startsNewConversation(const Conversation& last, const std::optional<Moment>& at,
                                         std::chrono::hours gap = kConversationGap);

}  // namespace core::conversations
