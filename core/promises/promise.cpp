#include "core/promises/promise.h"

#include "core/base/word_table.h"

namespace core::promises {
namespace {

constexpr WordTable<PromiseState, 4> kStates{{
    {PromiseState::Open, "open"},
    {PromiseState::Kept, "kept"},
    {PromiseState::Broken, "broken"},
    {PromiseState::Withdrawn, "withdrawn"},
}};
constexpr WordTable<PromiseAction, 7> kActions{{
    {PromiseAction::Keep, "keep"},
    {PromiseAction::Break, "break"},
    {PromiseAction::Withdraw, "withdraw"},
    {PromiseAction::Move, "move"},
    {PromiseAction::Assign, "assign"},
    {PromiseAction::Happen, "happen"},
    {PromiseAction::Reopen, "reopen"},
}};
constexpr WordTable<PromiseEvent, 9> kEvents{{
    {PromiseEvent::Time, "time"},
    {PromiseEvent::Paid, "paid"},
    {PromiseEvent::Shipped, "shipped"},
    {PromiseEvent::Delivered, "delivered"},
    {PromiseEvent::Refunded, "refunded"},
    {PromiseEvent::ReturnReceived, "return_received"},
    {PromiseEvent::Restocked, "restocked"},
    {PromiseEvent::Repaired, "repaired"},
    {PromiseEvent::News, "news"},
}};

}  // namespace

std::string_view toWord(PromiseState state) {
    return wordOf(kStates, state);
}
std::string_view toWord(PromiseAction action) {
    return wordOf(kActions, action);
}
std::string_view toWord(PromiseEvent event) {
    return wordOf(kEvents, event);
}

std::optional<PromiseState> promiseStateFromWord(std::string_view word) {
    return valueOf(kStates, word);
}
std::optional<PromiseEvent> promiseEventFromWord(std::string_view word) {
    return valueOf(kEvents, word);
}

}  // namespace core::promises
