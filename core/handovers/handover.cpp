#include "core/handovers/handover.h"

#include "core/base/word_table.h"

namespace core::handovers {
namespace {

constexpr WordTable<HandoverItemKind, 5> kKinds{{
    {HandoverItemKind::Waiting, "waiting"},
    {HandoverItemKind::Conversation, "conversation"},
    {HandoverItemKind::Promise, "promise"},
    {HandoverItemKind::Application, "application"},
    {HandoverItemKind::Note, "note"},
}};

}  // namespace

std::string_view toWord(HandoverItemKind kind) {
    return wordOf(kKinds, kind);
}

std::optional<HandoverItemKind> handoverItemKindFromWord(std::string_view word) {
    return valueOf(kKinds, word);
}

}  // namespace core::handovers
