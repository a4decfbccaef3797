#pragma once

#include "core/orders/order.h"

namespace core::promises {

using PromiseId = std::int64_t;

/// Stored as a word; the table is in promise_policy.h. Broken: it was not kept and cannot be any more. Withdrawn: nobody
/// needs it any more.
enum class PromiseState { Open, Kept, Broken, Withdrawn };
enum class PromiseAction { Keep, Break, Withdraw, Move, Assign, Happen, Reopen };

/// What a promise waits for (R118). Paid to Refunded are seen in the shop's exports; the others are told by a person.
enum class PromiseEvent { Time, Paid, Shipped, Delivered, Refunded, ReturnReceived, Restocked, Repaired, News };

/// Something an agent told a buyer would be done (R015–R017, R175): it always has an owner and a due time or an event.
struct Promise {
    PromiseId id = 0;
    orders::ShopId shop = 0;
    std::optional<std::int64_t> conversation;
    /// Empty: about no certain order.
    std::string orderNumber;
    std::string buyer;
    std::string owner;
    std::string what;
    /// Why it could not be done at once (R017).
    std::string cause;
    PromiseEvent awaits = PromiseEvent::Time;
    /// Nothing: its event has not happened yet.
    std::optional<Seconds> dueAt;
    std::optional<Seconds> happenedAt;
    /// Moved or given up after its due time: it counts as not kept, whatever becomes of it.
    bool missed = false;
    PromiseState state = PromiseState::Open;
    std::string madeBy;
    Seconds madeAt{};
    std::optional<Seconds> closedAt;
    /// Of the last move, of breaking or withdrawing; of a kept one what came of it.
    std::string reason;
    std::int64_t version = 1;
    bool operator==(const Promise&) const = default;
};

[[nodiscard]] std::string_view toWord(PromiseState state);
[[nodiscard]] std::string_view toWord(PromiseAction action);
[[nodiscard]] std::string_view toWord(PromiseEvent event);
/// Nothing for a word that is none.
[[nodiscard]] std::optional<PromiseState> promiseStateFromWord(std::string_view word);
[[nodiscard]] std::optional<PromiseEvent> promiseEventFromWord(std::string_view word);

}  // namespace core::promises
