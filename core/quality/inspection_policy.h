#pragma once

#include "core/agents/actor.h"
#include "core/base/result.h"
#include "core/quality/inspection.h"

#include <array>

namespace core::quality {

enum class QualityError {
    NotFound,
    /// The state table has no such step.
    NotAllowedInState,
    /// A colleague acted on it since it was read.
    ChangedSinceRead,
    NotAllowedForRole,
    /// Nobody inspects, or decides about, a conversation they had a part in.
    OwnConversation,
    /// The appeal is decided by another person than the inspector …
    OwnInspection,
    /// … and than who appealed.
    OwnAppeal,
    /// Only the agent accepts; only the agent, or a lead, appeals.
    NotYours,
    AppealTooLate,
    /// The agent may still appeal.
    AppealStillOpen,
    /// An item of the card has no mark, or a mark no item.
    ItemMissing,
    /// No share of 0 to 100.
    MarkWrong,
    /// Another share than the program counted, without a word on why.
    CommentMissing,
    /// Not passed, and no cause is named.
    RootCauseMissing,
    ReasonMissing,
    /// Not passed, and nobody has something to do about it (R287).
    FollowUpMissing,
    TextMissing,
    /// Over 2,000 characters.
    TextTooLong,
    OwnerMissing,
    TimeNotInFuture,
    /// It ends before it begins, or in the future.
    PeriodWrong,
    /// No conversation, or none that the rules take.
    NothingDrawn,
    RulesWrong,
    /// A lead scores the own team; another team's is its lead's, the quality inspector's or an admin's.
    OtherTeam,
    NothingChanged,
    /// A conversation is in the library of that week already.
    AlreadyInLibrary,
};

struct QualityStep {
    QualityState from;
    QualityAction action;
    QualityState to;
};
/// The state table.
inline constexpr std::array kQualitySteps{
    QualityStep{QualityState::Drawn, QualityAction::Inspect, QualityState::Inspected},
    // Until the agent is told the marks may be mended.
    QualityStep{QualityState::Inspected, QualityAction::Inspect, QualityState::Inspected},
    QualityStep{QualityState::Inspected, QualityAction::Tell, QualityState::Told},
    QualityStep{QualityState::Told, QualityAction::Accept, QualityState::Accepted},
    QualityStep{QualityState::Told, QualityAction::Appeal, QualityState::Appealed},
    // No word within the days of the appeal.
    QualityStep{QualityState::Told, QualityAction::Close, QualityState::Closed},
    QualityStep{QualityState::Appealed, QualityAction::Decide, QualityState::Decided},
    QualityStep{QualityState::Accepted, QualityAction::Close, QualityState::Closed},
    QualityStep{QualityState::Decided, QualityAction::Close, QualityState::Closed},
};
[[nodiscard]] Result<QualityState, QualityError> next(QualityState from, QualityAction action);

/// What a rule needs to know beside the inspection.
struct QualityContext {
    agents::Actor actor;
    Seconds now{};
    /// The actor wrote in the conversation.
    bool hasWritten = false;
    /// Somebody has, or had, something to do about it.
    bool hasFollowUp = false;
    /// The actor leads another team than the agent's: agents::reachesTeam().
    bool isOtherTeam = false;
};
/// Why `action` may not be done: the state table, who may, and when. The rule of the buttons too.
[[nodiscard]] std::optional<QualityError> barrier(const Inspection& inspection, QualityAction action,
                                                  const QualityContext& context);
/// Whether the actor sees this one: the own, else by right (reliability.md section 3).
[[nodiscard]] bool maySee(const Inspection& inspection, const agents::Actor& actor);

/// Why these marks cannot stand: each item of the card needs one.
[[nodiscard]] std::optional<QualityError> faultOf(const ScoreCard& card, std::span<const ItemMark> marks,
                                                  RootCause cause);

}  // namespace core::quality
