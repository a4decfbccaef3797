#pragma once

#include "core/base/result.h"
#include "core/orders/order.h"

#include <map>
#include <span>

namespace core::returns {

/// One item of the order and its weight in what was paid.
struct RefundItem {
    std::string key;
    std::string title;
    std::int64_t quantity = 1;
    /// All pieces at their price; only its share of the sum counts.
    Fen price;
    /// Pieces refunded by earlier cases.
    std::int64_t refundedQuantity = 0;
    bool operator==(const RefundItem&) const = default;
};

/// What an order gives to the calculator.
struct RefundBasis {
    std::vector<RefundItem> items;
    /// What the buyer paid in all, postage included, before any refund.
    Fen paid;
    /// The part of `paid` that was for sending the goods.
    Fen postage;
    Fen refunded;
    bool operator==(const RefundBasis&) const = default;
};
/// From the mirror, whose `paid` is net of refunds (formats.md section 1).
[[nodiscard]] RefundBasis basisOf(const orders::OrderWithItems& order);
/// With what the shop's own cases have granted and the mirror does not tell yet: only `left` can still be refunded.
[[nodiscard]] RefundBasis basisOf(const orders::OrderWithItems& order, Fen left);
/// What may still be refunded: never below zero.
[[nodiscard]] Fen boundOf(const RefundBasis& basis);

/// What the agent fills in (R136, R140, R142).
struct RefundChoice {
    /// Pieces by key of item.
    std::map<std::string, std::int64_t> pieces;
    /// Of the postage of the order.
    Fen postage;
    /// What sending the goods back cost the buyer.
    Fen returnPostage;
    Fen priceDifference;
    Fen compensation;
    /// Worth of a coupon: a cost, but no money that is paid out.
    Fen coupon;
    bool operator==(const RefundChoice&) const = default;
};

enum class RefundLineKind { Item, Postage, ReturnPostage, PriceDifference, Compensation, Coupon };
struct RefundLine {
    RefundLineKind kind = RefundLineKind::Item;
    /// Of an item: its key and pieces.
    std::string item;
    std::int64_t pieces = 0;
    Fen amount;
    bool operator==(const RefundLine&) const = default;
};
struct RefundSum {
    std::vector<RefundLine> lines;
    /// Without the coupon.
    Fen refund;
    Fen bound;
    /// With the coupon: what the case costs the shop (R146).
    Fen cost;
    bool operator==(const RefundSum&) const = default;
};

enum class RefundError {
    ItemUnknown,
    /// More pieces than the order has left.
    TooManyPieces,
    /// Below zero, or over kLargestRefundSum.
    AmountWrong,
    /// More postage than was paid for it.
    PostageOverPaid,
    /// More than was paid and is not refunded yet.
    OverBound,
};
/// Ten million yuan: any larger sum is a slip, and the products below stay within 64 bits.
inline constexpr Fen kLargestRefundSum{1'000'000'000};
inline constexpr std::int64_t kMostPieces = 1'000'000;

/// What the calculator begins with: the whole order where its share is just what is claimed, else so many pieces of the item
/// the case is about (by its title) or of the only item as are claimed, else all that are left of it; nothing where it is not
/// known which item comes back.
[[nodiscard]] std::map<std::string, std::int64_t> likelyPieces(const RefundBasis& basis, const std::string& itemTitle,
                                                               std::optional<Fen> claimed = {});
/// How a sum was made that the case keeps: so many pieces as it holds whole, the rest as a compensation. The same sum, not
/// always the same lines.
[[nodiscard]] RefundChoice choiceOf(const RefundBasis& basis, const std::map<std::string, std::int64_t>& pieces, Fen amount,
                                    Fen coupon);
/// Splits `sum` by weight, exact to the fen: the shares add up to it (none for no weights), a share that lost a larger
/// remainder gets its fen first, then the earlier one. All weights zero: by equal parts. Weights and sum 0 to
/// kLargestRefundSum.
[[nodiscard]] std::vector<Fen> splitByWeight(Fen sum, std::span<const Fen> weights);
/// What each item's pieces together got of the paid amount without postage; in the order of the items.
[[nodiscard]] std::vector<Fen> itemShares(const RefundBasis& basis);
/// Pieces refunded one after the other add up to the item's share, however they are grouped. Zero lines are left out.
[[nodiscard]] Result<RefundSum, RefundError> refundSumOf(const RefundBasis& basis, const RefundChoice& choice);

}  // namespace core::returns
