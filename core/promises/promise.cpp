#include "core/promises/promise.h"

#include <algorithm>
#include <array>
#include <utility>

namespace core::promises {
namespace {

template <class T, std::size_t N>
using Words = std::array<std::pair<T, std::string_view>, N>;

constexpr Words<PromiseState, 4> kStates{{
    {PromiseState::Open, "open"},
    {PromiseState::Kept, "kept"},
    {PromiseState::Broken, "broken"},
    {PromiseState::Withdrawn, "withdrawn"},
}};
constexpr Words<PromiseAction, 7> kActions{{
    {PromiseAction::Keep, "keep"},
    {PromiseAction::Break, "break"},
    {PromiseAction::Withdraw, "withdraw"},
    {PromiseAction::Move, "move"},
    {PromiseAction::Assign, "assign"},
    {PromiseAction::Happen, "happen"},
    {PromiseAction::Reopen, "reopen"},
}};
constexpr Words<PromiseEvent, 9> kEvents{{
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

template <class T, std::size_t N>
std::string_view wordOf(const Words<T, N>& words, T value) {
    return std::ranges::find(words, value, &std::pair<T, std::string_view>::first)->second;
}

template <class T, std::size_t N>
std::optional<T> valueOf(const Words<T, N>& words, std::string_view word) {
    const auto* found = std::ranges::find(words, word, &std::pair<T, std::string_view>::second);
    return found == words.end() ? std::nullopt : std::optional(found->first);
}

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
