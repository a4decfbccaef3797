#pragma once

#include "core/base/money.h"
#include "core/knowledge/reply.h"

namespace core::knowledge {

using ProductId = std::int64_t;
using PromotionId = std::int64_t;

/// What the shop sells and how it is recommended (R032, R037, R040).
struct Product {
    ProductId id = 0;
    /// The shop's own code (商家编码).
    std::string code;
    std::string title;
    std::string link;
    /// A file; empty: none.
    std::string picture;
    std::optional<Fen> price;
    /// R042, 坚守价格底线: seen by agents, never inserted.
    std::optional<Fen> floor;
    std::string stockNote;
    std::string pros;
    std::string cons;
    /// What needs it answers, separated by blanks.
    std::string needs;
    /// R038: offered along with it.
    std::vector<ProductId> linked;
    bool archived = false;
    std::string origin;
    std::int64_t version = 1;
    Seconds updatedAt{};
    std::string updatedBy;
    bool operator==(const Product&) const = default;
};

/// R033: an offer of the shop, good in [validFrom, validUntil).
struct Promotion {
    PromotionId id = 0;
    std::string title;
    std::string text;
    Seconds validFrom{};
    Seconds validUntil{};
    bool archived = false;
    std::int64_t version = 1;
    Seconds updatedAt{};
    std::string updatedBy;
    bool operator==(const Promotion&) const = default;
};

}  // namespace core::knowledge
