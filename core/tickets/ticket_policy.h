#pragma once

#include <array>
#include <span>
#include <string_view>

#include "core/agents/actor.h"
#include "core/base/result.h"
#include "core/tickets/ticket.h"

namespace core::tickets {

enum class TicketError {
    NotFound,
    /// The state table has no such step.
    NotAllowedInState,
    /// A colleague acted on it since it was read.
    ChangedSinceRead,
    /// Not with this role (reliability.md section 3).
    NotAllowed,
    /// Neither a buyer nor anything else that tells who the customer is, and not marked as without one.
    CustomerMissing,
    ProblemMissing,
    /// What was done so far: needed before a hand-over (R187).
    ProgressMissing,
    /// More than 2,000 characters.
    TextTooLong,
    /// None of the departments that work is handed to.
    DepartmentUnknown,
    AnswerMissing,
    ResultMissing,
    ReasonMissing,
    OwnerMissing,
    ItemMissing,
    /// A line of the checklist is not done.
    ChecklistOpen,
    /// R178: it cannot be closed before the customer was told, and every other buyer whom it concerns.
    CustomerNotTold,
    /// No such buyer stands in it, or this one was told already.
    BuyerMissing,
    /// All of them stand in it already.
    BuyersKnown,
    /// More than kMostBuyers.
    TooManyBuyers,
    /// There is nobody to be told.
    NoCustomer,
    /// The customer's nick is not known, or the outbox refused it: tell by phone.
    CannotSend,
    AlreadyEscalated,
    NothingChanged,
};

struct TicketStep {
    TicketState from;
    TicketAction action;
    TicketState to;
};
/// The state table. Resume has one line for each state that was paused.
inline constexpr std::array kTicketSteps{
    TicketStep{TicketState::Open, TicketAction::HandOver, TicketState::HandedOver},
    TicketStep{TicketState::Open, TicketAction::Solve, TicketState::Solved},
    TicketStep{TicketState::Open, TicketAction::Pause, TicketState::WaitingCustomer},
    TicketStep{TicketState::HandedOver, TicketAction::Answer, TicketState::Answered},
    TicketStep{TicketState::HandedOver, TicketAction::HandOver, TicketState::HandedOver},
    TicketStep{TicketState::HandedOver, TicketAction::TakeBack, TicketState::Open},
    TicketStep{TicketState::HandedOver, TicketAction::Pause, TicketState::WaitingCustomer},
    TicketStep{TicketState::Answered, TicketAction::Solve, TicketState::Solved},
    TicketStep{TicketState::Answered, TicketAction::HandOver, TicketState::HandedOver},
    TicketStep{TicketState::Answered, TicketAction::Pause, TicketState::WaitingCustomer},
    TicketStep{TicketState::WaitingCustomer, TicketAction::Resume, TicketState::Open},
    TicketStep{TicketState::WaitingCustomer, TicketAction::Resume, TicketState::HandedOver},
    TicketStep{TicketState::WaitingCustomer, TicketAction::Resume, TicketState::Answered},
    TicketStep{TicketState::Solved, TicketAction::Tell, TicketState::Told},
    TicketStep{TicketState::Solved, TicketAction::Close, TicketState::Closed},
    TicketStep{TicketState::Solved, TicketAction::Reopen, TicketState::Open},
    TicketStep{TicketState::Told, TicketAction::Close, TicketState::Closed},
    TicketStep{TicketState::Told, TicketAction::Reopen, TicketState::Open},
    TicketStep{TicketState::Closed, TicketAction::Reopen, TicketState::Open},
};
/// Acts that leave the state as it is and are possible until the ticket is closed.
inline constexpr std::array kTicketSideActs{TicketAction::Edit,      TicketAction::Assign,      TicketAction::Check,
                                            TicketAction::AddItem,   TicketAction::AddBuyers,   TicketAction::RemoveBuyer,
                                            TicketAction::Escalate};
/// Of one ticket beside its own.
inline constexpr std::int64_t kMostBuyers = 500;

/// The table alone, with R178: Solved closes only where there is nobody to be told, and is told only where there is. With
/// several buyers it stays Solved until the last of them was told. Who is added later is told later: not once all know.
[[nodiscard]] Result<TicketState, TicketError> next(const Ticket& ticket, TicketAction action);
/// The table, the role and what the act needs of the ticket itself: the rule of the buttons too.
[[nodiscard]] std::optional<TicketError> barrier(const Ticket& ticket, TicketAction action, const agents::Actor& actor);

/// R187: who the customer is, the problem and the progress.
[[nodiscard]] std::optional<TicketError> missingForHandOver(const Ticket& ticket);

/// First: account stolen, payment failed.
[[nodiscard]] TicketLevel levelOf(TicketTopic topic);
/// What the department that answers for it calls its duties, the likeliest first; empty: anybody's.
[[nodiscard]] std::span<const std::string_view> dutiesFor(TicketTopic topic);
/// How long the customer waits at most: one hour or ten minutes.
[[nodiscard]] std::chrono::minutes answerWithin(TicketLevel level);
/// After which the customer is asked whether all is well (R337).
inline constexpr std::chrono::hours kFollowUpAfter{24};

[[nodiscard]] Seconds dueAtStart(TicketLevel level, Seconds now);
/// The department's limit; of the first level never later than the hour that was promised.
[[nodiscard]] Seconds dueAtHandOver(const Ticket& ticket, std::chrono::minutes limit, Seconds now);
/// After an answer or a result: a call-back time from now, of the first level never later than the promised hour.
[[nodiscard]] Seconds dueForCustomer(const Ticket& ticket, Seconds now);
/// The due time after the pause: what was left when it began is left now.
[[nodiscard]] std::optional<Seconds> dueAfterPause(const Ticket& ticket, Seconds now);

/// What is left; negative: overdue. Stands still while it waits for the customer. Nothing: nothing is awaited.
[[nodiscard]] std::optional<std::chrono::seconds> timeLeft(const Ticket& ticket, Seconds now);
/// Its time is over, and nobody waits for the customer.
[[nodiscard]] bool isOverdue(const Ticket& ticket, Seconds now);

}  // namespace core::tickets
