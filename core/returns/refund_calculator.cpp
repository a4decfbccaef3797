#include "core/returns/refund_calculator.h"

#include <algorithm>
#include <array>
#include <numeric>

namespace core::returns {
namespace {

bool isSum(Fen amount) {
    return amount >= Fen{} && amount <= kLargestRefundSum;
}

Fen sumOf(std::span<const Fen> amounts) {
    return std::accumulate(amounts.begin(), amounts.end(), Fen{});
}

/// What the first `pieces` of an item's pieces got of its share: growing, and the share at the end.
Fen shareOfFirst(Fen share, std::int64_t pieces, std::int64_t quantity) {
    return {share.value * pieces / quantity};
}

bool areSumsPlausible(const RefundBasis& basis, const RefundChoice& choice) {
    const bool areWeights = std::ranges::all_of(basis.items, [](const RefundItem& item) {
        return isSum(item.price) && item.quantity > 0 && item.quantity <= kMostPieces &&
               item.refundedQuantity >= 0;
    });
    const std::array amounts{basis.paid,          basis.postage,        basis.refunded,
                             choice.postage,      choice.returnPostage, choice.priceDifference,
                             choice.compensation, choice.coupon};
    return areWeights && std::ranges::all_of(amounts, isSum);
}

struct Sum {
    RefundSum result;

    void add(const RefundLine& line) {
        if (line.amount == Fen{} && line.kind != RefundLineKind::Item) {
            return;
        }
        if (line.kind != RefundLineKind::Coupon) {
            result.refund += line.amount;
        }
        result.cost += line.amount;
        result.lines.push_back(line);
    }
};

std::optional<RefundError> addItems(Sum& sum, const RefundBasis& basis,
                                    const RefundChoice& choice) {
    const auto shares = itemShares(basis);
    for (const auto& [key, pieces] : choice.pieces) {
        const auto item = std::ranges::find(basis.items, key, &RefundItem::key);
        if (item == basis.items.end()) {
            return RefundError::ItemUnknown;
        }
        if (pieces < 0) {
            return RefundError::AmountWrong;
        }
        const std::int64_t before = std::min(item->refundedQuantity, item->quantity);
        if (pieces > item->quantity - before) {
            return RefundError::TooManyPieces;
        }
        if (pieces == 0) {
            continue;
        }
        const Fen share = shares[static_cast<std::size_t>(item - basis.items.begin())];
        sum.add({.kind = RefundLineKind::Item,
                 .item = key,
                 .pieces = pieces,
                 .amount = shareOfFirst(share, before + pieces, item->quantity) -
                           shareOfFirst(share, before, item->quantity)});
    }
    return std::nullopt;
}

}  // namespace

RefundBasis basisOf(const orders::OrderWithItems& given) {
    const auto& order = given.order;
    RefundBasis basis;
    basis.refunded = order.refund.value_or(Fen{});
    basis.paid = order.paid.value_or(Fen{}) + basis.refunded;
    basis.postage = std::min(order.postage.value_or(Fen{}), basis.paid);
    // The share that the shop's own table gives each item tells more than its price, where every
    // item has one.
    const bool areSharesKnown = std::ranges::all_of(
        given.items, [](const orders::OrderItem& item) { return item.paid.has_value(); });
    for (const auto& item : given.items) {
        const std::int64_t quantity = std::max<std::int64_t>(1, item.quantity.value_or(1));
        const Fen listed{item.price.value_or(Fen{}).value * quantity};
        basis.items.push_back(
            {.key = item.key,
             .title = item.title,
             .quantity = quantity,
             .price = areSharesKnown ? *item.paid + item.refund.value_or(Fen{}) : listed});
    }
    return basis;
}

RefundBasis basisOf(const orders::OrderWithItems& given, Fen left) {
    auto basis = basisOf(given);
    basis.refunded = std::max(basis.refunded, basis.paid - std::max(Fen{}, left));
    return basis;
}

std::map<std::string, std::int64_t> likelyPieces(const RefundBasis& basis,
                                                 const std::string& itemTitle,
                                                 std::optional<Fen> claimed) {
    const auto leftOf = [](const RefundItem& item) {
        return std::max<std::int64_t>(0, item.quantity - item.refundedQuantity);
    };
    const auto asksFor = [&](const std::map<std::string, std::int64_t>& pieces) {
        const auto sum = refundSumOf(basis, {.pieces = pieces});
        return claimed && *claimed > Fen{} && sum && sum->refund == *claimed;
    };
    std::map<std::string, std::int64_t> whole;
    for (const auto& item : basis.items) {
        if (leftOf(item) > 0) {
            whole[item.key] = leftOf(item);
        }
    }
    if (asksFor(whole)) {
        return whole;
    }
    const auto isIt = [&](const RefundItem& item) { return item.title == itemTitle; };
    const auto* only = basis.items.size() == 1 ? &basis.items.front() : nullptr;
    if (std::ranges::count_if(basis.items, isIt) == 1) {
        only = &*std::ranges::find_if(basis.items, isIt);
    }
    if (only == nullptr || leftOf(*only) == 0) {
        return {};
    }
    for (std::int64_t pieces = 1; claimed && pieces < leftOf(*only); ++pieces) {
        if (asksFor({{only->key, pieces}})) {
            return {{only->key, pieces}};
        }
    }
    return {{only->key, leftOf(*only)}};
}

RefundChoice choiceOf(const RefundBasis& basis, const std::map<std::string, std::int64_t>& pieces,
                      Fen amount, Fen coupon) {
    RefundChoice choice{.coupon = coupon};
    auto whole = basis;
    // Whether it may still be paid is another question than how it was made.
    whole.refunded = Fen{};
    const auto sum = refundSumOf(whole, {.pieces = pieces});
    const bool fits = sum && sum->refund <= amount;
    choice.pieces = fits ? pieces : std::map<std::string, std::int64_t>();
    choice.compensation = amount - (fits ? sum->refund : Fen{});
    return choice;
}

Fen boundOf(const RefundBasis& basis) {
    return std::max(Fen{}, basis.paid - basis.refunded);
}

std::vector<Fen> splitByWeight(Fen sum, std::span<const Fen> weights) {
    if (weights.empty()) {
        return {};
    }
    std::vector<Fen> even;
    if (sumOf(weights) == Fen{}) {
        even.assign(weights.size(), Fen{1});
        weights = even;
    }
    const std::int64_t total = sumOf(weights).value;
    std::vector<Fen> shares;
    std::vector<std::pair<std::int64_t, std::size_t>> remainders;
    Fen left = sum;
    for (std::size_t at = 0; at < weights.size(); ++at) {
        const std::int64_t product = sum.value * weights[at].value;
        shares.push_back({product / total});
        remainders.emplace_back(product % total, at);
        left = left - shares.back();
    }
    std::ranges::stable_sort(remainders, std::ranges::greater{},
                             &std::pair<std::int64_t, std::size_t>::first);
    for (std::size_t at = 0; at < static_cast<std::size_t>(left.value); ++at) {
        shares[remainders[at].second] += Fen{1};
    }
    return shares;
}

std::vector<Fen> itemShares(const RefundBasis& basis) {
    std::vector<Fen> weights;
    std::ranges::transform(basis.items, std::back_inserter(weights), &RefundItem::price);
    return splitByWeight(std::max(Fen{}, basis.paid - basis.postage), weights);
}

Result<RefundSum, RefundError> refundSumOf(const RefundBasis& basis, const RefundChoice& choice) {
    if (!areSumsPlausible(basis, choice)) {
        return Unexpected{RefundError::AmountWrong};
    }
    Sum sum;
    if (const auto error = addItems(sum, basis, choice)) {
        return Unexpected{*error};
    }
    if (choice.postage > basis.postage) {
        return Unexpected{RefundError::PostageOverPaid};
    }
    sum.add({.kind = RefundLineKind::Postage, .amount = choice.postage});
    sum.add({.kind = RefundLineKind::ReturnPostage, .amount = choice.returnPostage});
    sum.add({.kind = RefundLineKind::PriceDifference, .amount = choice.priceDifference});
    sum.add({.kind = RefundLineKind::Compensation, .amount = choice.compensation});
    sum.add({.kind = RefundLineKind::Coupon, .amount = choice.coupon});
    sum.result.bound = boundOf(basis);
    if (sum.result.refund > sum.result.bound) {
        return Unexpected{RefundError::OverBound};
    }
    return sum.result;
}

}  // namespace core::returns
