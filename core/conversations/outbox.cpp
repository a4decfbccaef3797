#include "core/conversations/outbox.h"

#include "core/base/word_table.h"

namespace core::conversations {
namespace {

constexpr WordTable<OutboxState, 6> kStates{{
    {OutboxState::Held, "held"},
    {OutboxState::Queued, "queued"},
    {OutboxState::HandedOver, "handed_over"},
    {OutboxState::Delivered, "delivered"},
    {OutboxState::Failed, "failed"},
    {OutboxState::Withdrawn, "withdrawn"},
}};

}  // namespace

std::string_view toWord(OutboxState state) {
    return wordOf(kStates, state);
}

std::optional<OutboxState> outboxStateFromWord(std::string_view word) {
    return valueOf(kStates, word);
}

}  // namespace core::conversations
