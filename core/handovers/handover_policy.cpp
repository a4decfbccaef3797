#include "core/handovers/handover_policy.h"

#include <algorithm>
#include <tuple>

namespace core::handovers {
namespace {

int rankOf(HandoverItemKind kind) {
    switch (kind) {
        case HandoverItemKind::Waiting:
            return 0;
        case HandoverItemKind::Promise:
            return 1;
        case HandoverItemKind::Conversation:
            return 2;
        case HandoverItemKind::Application:
            return 3;
        case HandoverItemKind::Note:
            return 4;
    }
    return 4;
}

}  // namespace

std::vector<HandoverItem> packed(std::vector<HandoverItem> items) {
    std::ranges::stable_sort(items, {}, [](const HandoverItem& item) {
        return std::tuple(rankOf(item.kind), item.at.value_or(Seconds::max()), item.subject);
    });
    return items;
}

bool isWholeAcknowledged(const Handover& handover) {
    return std::ranges::all_of(
        handover.items, [](const HandoverItem& item) { return item.acknowledgedAt.has_value(); });
}

std::optional<HandoverError> acknowledgingBarrier(const Handover& handover,
                                                  const std::string& agent) {
    if (handover.from == agent) {
        return HandoverError::OwnPack;
    }
    return handover.to.empty() || handover.to == agent ? std::nullopt
                                                       : std::optional(HandoverError::NotForYou);
}

}  // namespace core::handovers
