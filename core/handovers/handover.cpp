#include "core/handovers/handover.h"

#include <algorithm>
#include <array>
#include <utility>

namespace core::handovers {
namespace {

constexpr std::array<std::pair<HandoverItemKind, std::string_view>, 5> kKinds{{
    {HandoverItemKind::Waiting, "waiting"},
    {HandoverItemKind::Conversation, "conversation"},
    {HandoverItemKind::Promise, "promise"},
    {HandoverItemKind::Application, "application"},
    {HandoverItemKind::Note, "note"},
}};

}  // namespace

std::string_view toWord(HandoverItemKind kind) {
    return std::ranges::find(kKinds, kind, &std::pair<HandoverItemKind, std::string_view>::first)
        ->second;
}

std::optional<HandoverItemKind> handoverItemKindFromWord(std::string_view word) {
    const auto* found =
        std::ranges::find(kKinds, word, &std::pair<HandoverItemKind, std::string_view>::second);
    return found == kKinds.end() ? std::nullopt : std::optional(found->first);
}

}  // namespace core::handovers
