#pragma once

#include "core/orders/order.h"

namespace core::stats {

/// What may be taken out of the figures.
enum class ExclusionSubject { Order, Conversation };
[[nodiscard]] std::string_view toWord(ExclusionSubject subject);
[[nodiscard]] std::optional<ExclusionSubject> exclusionSubjectFromWord(std::string_view word);

struct ExclusionTarget {
    ExclusionSubject subject = ExclusionSubject::Order;
    orders::ShopId shop = 0;
    /// Number of the order or of the conversation.
    std::string id;
    bool operator==(const ExclusionTarget&) const = default;
};

/// An order or conversation that no figure counts, at whatever time that was said; it may be undone at any time.
struct Exclusion {
    std::int64_t id = 0;
    ExclusionTarget target;
    std::string reason;
    std::string excludedBy;
    Seconds excludedAt{};
    /// Undone: it counts again.
    std::string includedBy;
    std::optional<Seconds> includedAt;
    bool operator==(const Exclusion&) const = default;
};

}  // namespace core::stats
