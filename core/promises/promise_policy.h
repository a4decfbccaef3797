#pragma once

#include "core/base/result.h"
#include "core/promises/promise.h"

#include <array>
#include <span>

namespace core::promises {

enum class PromiseError {
    NotFound,
    /// The state table has no such step.
    NotAllowedInState,
    /// A colleague acted on it, or its event happened, since it was read.
    ChangedSinceRead,
    /// What is promised is not said.
    TextMissing,
    /// More than 500 characters.
    TextTooLong,
    BuyerMissing,
    /// R175: nobody would do it.
    OwnerMissing,
    /// Neither a due time nor an event.
    DueMissing,
    TimeNotInFuture,
    ReasonMissing,
    NothingChanged,
    /// Quality reads only; and who gives a colleague's promise away is a lead.
    NotAllowedForRole,
};

struct PromiseStep {
    PromiseState from;
    PromiseAction action;
    PromiseState to;
};
/// The state table. Reopen takes back a step that was a slip.
inline constexpr std::array kPromiseSteps{
    PromiseStep{PromiseState::Open, PromiseAction::Keep, PromiseState::Kept},
    PromiseStep{PromiseState::Open, PromiseAction::Break, PromiseState::Broken},
    PromiseStep{PromiseState::Open, PromiseAction::Withdraw, PromiseState::Withdrawn},
    PromiseStep{PromiseState::Open, PromiseAction::Move, PromiseState::Open},
    PromiseStep{PromiseState::Open, PromiseAction::Assign, PromiseState::Open},
    PromiseStep{PromiseState::Open, PromiseAction::Happen, PromiseState::Open},
    PromiseStep{PromiseState::Kept, PromiseAction::Reopen, PromiseState::Open},
    PromiseStep{PromiseState::Broken, PromiseAction::Reopen, PromiseState::Open},
    PromiseStep{PromiseState::Withdrawn, PromiseAction::Reopen, PromiseState::Open},
};

/// The state after `action`, or NotAllowedInState. Happen is only for an event that has not happened.
[[nodiscard]] Result<PromiseState, PromiseError> next(const Promise& promise, PromiseAction action);
/// Why it may not be made so; the time of a dated promise must lie after `now`.
[[nodiscard]] std::optional<PromiseError> makingBarrier(const Promise& promise, Seconds now);

/// How long an agent has to act from when an event was seen: exports come in lumps, and a night shift is not woken.
inline constexpr std::chrono::hours kEventAllowance{4};
/// Whether the shop's exports tell of this event.
[[nodiscard]] bool isSeenInExports(PromiseEvent event);
/// What the exports say of an order that a promise is about: the one it names, else each of the buyer's.
struct OrderEvidence {
    orders::OrderState state = orders::OrderState::Unknown;
    std::optional<Seconds> paidAt;
    std::optional<Seconds> shippedAt;
    std::optional<Seconds> receivedAt;
    bool isRefunded = false;
    std::optional<Seconds> refundedAt;
};
/// Of a named order its state tells; of a buyer's orders only what the files say happened since the promise was made.
[[nodiscard]] bool hasHappened(const Promise& promise, std::span<const OrderEvidence> orders);

enum class PromiseStanding { Overdue, Today, Later, AwaitsEvent, Closed };
/// Overdue from the second after the due time on; Today until the end of the shop's day.
[[nodiscard]] PromiseStanding standingOf(const Promise& promise, Seconds now,
                                         std::chrono::minutes utcOffset = kChinaOffset);
/// It must be acted on now: due within `ahead`, or overdue.
[[nodiscard]] bool isDueNow(const Promise& promise, Seconds now,
                            std::chrono::minutes ahead = std::chrono::minutes{10});
/// Done, but after its due time.
[[nodiscard]] bool wasKeptLate(const Promise& promise);

/// metrics.md promise_kept_rate: fulfilled by the due time ÷ due in the period.
struct KeptRate {
    std::int64_t kept = 0;
    std::int64_t due = 0;
    bool operator==(const KeptRate&) const = default;
};
/// Of promises with a due time in [from, to) that has come by `now`. Withdrawn ones count only where they were overdue by
/// then.
[[nodiscard]] KeptRate keptRate(std::span<const Promise> promises, Seconds from, Seconds to, Seconds now);

}  // namespace core::promises
