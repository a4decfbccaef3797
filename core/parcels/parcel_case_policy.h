#pragma once

#include "core/base/result.h"
#include "core/parcels/parcel_case.h"

#include <array>

namespace core::parcels {

enum class ParcelError {
    /// No such case, or no order of that number.
    NotFound,
    /// The state table has no such step, or the order is not at that point.
    NotAllowedInState,
    ChangedSinceRead,
    /// The order has an open case of that kind.
    CaseOpenAlready,
    TextMissing,
    /// More than 2,000 characters.
    TextTooLong,
    OwnerMissing,
    TimeNotInFuture,
    ReasonMissing,
    NothingChanged,
    /// R116: the step that comes first is not done.
    FirstStepOpen,
    /// Neither a sum nor an account, or a sum that is none.
    AmountMissing,
    /// The role may not, or the other service refused it.
    NotAllowed,
    /// The buyer was told just this already.
    AlreadyTold,
    /// What the buyer is to be told waits still: it was neither sent, copied nor skipped.
    NewsWaiting,
    /// An address is changed only for who is known to be the buyer.
    IdentityNotChecked,
};

struct ParcelCaseEdge {
    ParcelCaseState from;
    ParcelCaseAction action;
    ParcelCaseState to;
};
/// The state table. A buyer may be told of progress at any time; only after an answer it is the result that he is told.
inline constexpr std::array kParcelCaseEdges{
    ParcelCaseEdge{ParcelCaseState::Opened, ParcelCaseAction::Contact, ParcelCaseState::Contacted},
    ParcelCaseEdge{ParcelCaseState::Contacted, ParcelCaseAction::Contact, ParcelCaseState::Contacted},
    ParcelCaseEdge{ParcelCaseState::Answered, ParcelCaseAction::Contact, ParcelCaseState::Contacted},
    ParcelCaseEdge{ParcelCaseState::Told, ParcelCaseAction::Contact, ParcelCaseState::Contacted},
    ParcelCaseEdge{ParcelCaseState::Contacted, ParcelCaseAction::RecordAnswer, ParcelCaseState::Answered},
    ParcelCaseEdge{ParcelCaseState::Answered, ParcelCaseAction::RecordAnswer, ParcelCaseState::Answered},
    ParcelCaseEdge{ParcelCaseState::Opened, ParcelCaseAction::Tell, ParcelCaseState::Opened},
    ParcelCaseEdge{ParcelCaseState::Contacted, ParcelCaseAction::Tell, ParcelCaseState::Contacted},
    ParcelCaseEdge{ParcelCaseState::Answered, ParcelCaseAction::Tell, ParcelCaseState::Told},
    ParcelCaseEdge{ParcelCaseState::Told, ParcelCaseAction::Tell, ParcelCaseState::Told},
    ParcelCaseEdge{ParcelCaseState::Told, ParcelCaseAction::Close, ParcelCaseState::Closed},
    ParcelCaseEdge{ParcelCaseState::Opened, ParcelCaseAction::Withdraw, ParcelCaseState::Closed},
    ParcelCaseEdge{ParcelCaseState::Contacted, ParcelCaseAction::Withdraw, ParcelCaseState::Closed},
    ParcelCaseEdge{ParcelCaseState::Answered, ParcelCaseAction::Withdraw, ParcelCaseState::Closed},
    ParcelCaseEdge{ParcelCaseState::Closed, ParcelCaseAction::Reopen, ParcelCaseState::Opened},
    ParcelCaseEdge{ParcelCaseState::Opened, ParcelCaseAction::TickStep, ParcelCaseState::Opened},
    ParcelCaseEdge{ParcelCaseState::Contacted, ParcelCaseAction::TickStep, ParcelCaseState::Contacted},
    ParcelCaseEdge{ParcelCaseState::Answered, ParcelCaseAction::TickStep, ParcelCaseState::Answered},
    ParcelCaseEdge{ParcelCaseState::Told, ParcelCaseAction::TickStep, ParcelCaseState::Told},
    ParcelCaseEdge{ParcelCaseState::Opened, ParcelCaseAction::Move, ParcelCaseState::Opened},
    ParcelCaseEdge{ParcelCaseState::Contacted, ParcelCaseAction::Move, ParcelCaseState::Contacted},
    ParcelCaseEdge{ParcelCaseState::Answered, ParcelCaseAction::Move, ParcelCaseState::Answered},
    ParcelCaseEdge{ParcelCaseState::Told, ParcelCaseAction::Move, ParcelCaseState::Told},
    ParcelCaseEdge{ParcelCaseState::Opened, ParcelCaseAction::Assign, ParcelCaseState::Opened},
    ParcelCaseEdge{ParcelCaseState::Contacted, ParcelCaseAction::Assign, ParcelCaseState::Contacted},
    ParcelCaseEdge{ParcelCaseState::Answered, ParcelCaseAction::Assign, ParcelCaseState::Answered},
    ParcelCaseEdge{ParcelCaseState::Told, ParcelCaseAction::Assign, ParcelCaseState::Told},
};

/// The state after `action`; NotAllowedInState, or FirstStepOpen while a step that comes first is not done and the act is
/// Contact, RecordAnswer or Close.
[[nodiscard]] Result<ParcelCaseState, ParcelError> next(const ParcelCase& parcelCase, ParcelCaseAction action);
/// Whether a step may be ticked: not done yet, and those that come first are done or it is one of them.
[[nodiscard]] std::optional<ParcelError> tickBarrier(const ParcelCase& parcelCase, std::int64_t ordinal);

}  // namespace core::parcels
