#include "core/returns/refund_calculator.h"

#include <numeric>
#include <random>

#include "tests/support/catch.h"

using namespace core::returns;
using core::Fen;

namespace {

Fen sumOf(const std::vector<Fen>& amounts) {
    return std::accumulate(amounts.begin(), amounts.end(), Fen{});
}

/// Two shirts and a cap for 100.00 with 10.00 postage, of which 6.67 were taken off.
RefundBasis basis() {
    return {.items = {{.key = "shirt", .quantity = 2, .price = Fen{8'000}},
                      {.key = "cap", .quantity = 1, .price = Fen{2'000}}},
            .paid = Fen{10'333},
            .postage = Fen{1'000}};
}

}  // namespace

TEST_CASE("each item bears its share of the discount, exact to the fen") {
    const auto shares = itemShares(basis());
    CHECK(shares == std::vector{Fen{7'466}, Fen{1'867}});
    CHECK(sumOf(shares) == Fen{9'333});
    const auto sum = refundSumOf(basis(), {.pieces = {{"shirt", 1}}});
    REQUIRE(sum);
    CHECK(sum->refund == Fen{3'733});
    CHECK(sum->bound == Fen{10'333});
    CHECK(sum->lines == std::vector{RefundLine{RefundLineKind::Item, "shirt", 1, Fen{3'733}}});
}

TEST_CASE("every part of a refund is a line and a coupon is a cost but no payment") {
    const auto sum = refundSumOf(basis(), {.pieces = {{"cap", 1}, {"shirt", 0}},
                                           .postage = Fen{1'000},
                                           .returnPostage = Fen{800},
                                           .priceDifference = Fen{200},
                                           .compensation = Fen{500},
                                           .coupon = Fen{300}});
    REQUIRE(sum);
    CHECK(sum->lines.size() == 6);
    CHECK(sum->refund == Fen{1'867 + 1'000 + 800 + 200 + 500});
    CHECK(sum->cost == sum->refund + Fen{300});
}

TEST_CASE("what own cases granted is taken off the bound, though the mirror does not tell it yet") {
    core::orders::OrderWithItems given;
    given.order.paid = Fen{9'000};
    given.order.refund = Fen{1'000};
    given.items.push_back({.key = "shirt", .price = Fen{10'000}, .quantity = 1});
    CHECK(boundOf(basisOf(given)) == Fen{9'000});
    CHECK(boundOf(basisOf(given, Fen{2'500})) == Fen{2'500});
    CHECK(boundOf(basisOf(given, Fen{0})) == Fen{0});
    CHECK(refundSumOf(basisOf(given, Fen{0}), {.compensation = Fen{100}}).error() ==
          RefundError::OverBound);
    // Never more than the mirror leaves.
    CHECK(boundOf(basisOf(given, Fen{20'000})) == Fen{9'000});
    // The shares of the items stay those of what was paid.
    CHECK(itemShares(basisOf(given, Fen{0})) == std::vector{Fen{10'000}});
}

TEST_CASE("a sum that was kept comes back as pieces and a rest") {
    const auto whole = basis();
    const auto same = [&](const RefundChoice& choice) {
        return refundSumOf(whole, choice)->refund;
    };
    const auto pieces = choiceOf(whole, {{"shirt", 1}}, Fen{3'733}, Fen{});
    CHECK(pieces == RefundChoice{.pieces = {{"shirt", 1}}});
    const auto more = choiceOf(whole, {{"shirt", 1}}, Fen{4'000}, Fen{500});
    CHECK(more ==
          RefundChoice{.pieces = {{"shirt", 1}}, .compensation = Fen{267}, .coupon = Fen{500}});
    CHECK(same(more) == Fen{4'000});
    CHECK(choiceOf(whole, {{"shirt", 1}}, Fen{550}, Fen{}) ==
          RefundChoice{.compensation = Fen{550}});
    CHECK(choiceOf(whole, {}, Fen{550}, Fen{}) == RefundChoice{.compensation = Fen{550}});
}

TEST_CASE("what was refunded before is taken off the bound and the pieces") {
    auto given = basis();
    given.refunded = Fen{3'733};
    given.items.front().refundedQuantity = 1;
    CHECK(boundOf(given) == Fen{6'600});
    const auto second = refundSumOf(given, {.pieces = {{"shirt", 1}}});
    REQUIRE(second);
    // Both pieces together get the item's whole share.
    CHECK(second->refund + Fen{3'733} == Fen{7'466});
    CHECK(refundSumOf(given, {.pieces = {{"shirt", 2}}}).error() == RefundError::TooManyPieces);
    CHECK(refundSumOf(given, {.compensation = Fen{6'601}}).error() == RefundError::OverBound);
    CHECK(refundSumOf(given, {.compensation = Fen{6'600}}));
    given.refunded = Fen{20'000};
    CHECK(boundOf(given) == Fen{});
}

TEST_CASE("what cannot be is refused") {
    const auto error = [](const RefundChoice& choice) {
        return refundSumOf(basis(), choice).error();
    };
    CHECK(error({.pieces = {{"hat", 1}}}) == RefundError::ItemUnknown);
    CHECK(error({.pieces = {{"cap", -1}}}) == RefundError::AmountWrong);
    CHECK(error({.postage = Fen{1'001}}) == RefundError::PostageOverPaid);
    CHECK(error({.compensation = Fen{-1}}) == RefundError::AmountWrong);
    CHECK(error({.coupon = kLargestRefundSum + Fen{1}}) == RefundError::AmountWrong);
    auto odd = basis();
    odd.items.front().quantity = 0;
    CHECK(refundSumOf(odd, {}).error() == RefundError::AmountWrong);
    CHECK(splitByWeight(Fen{100}, {}).empty());
}

TEST_CASE("gifts and items without a price share nothing, unless nothing has a price") {
    const std::vector weights{Fen{0}, Fen{3}, Fen{0}};
    CHECK(splitByWeight(Fen{100}, weights) == std::vector{Fen{0}, Fen{100}, Fen{0}});
    const std::vector none{Fen{0}, Fen{0}, Fen{0}};
    CHECK(splitByWeight(Fen{100}, none) == std::vector{Fen{34}, Fen{33}, Fen{33}});
}

TEST_CASE("the mirror's paid amount is net of refunds, so they are added again") {
    core::orders::OrderWithItems given;
    given.order.paid = Fen{5'000};
    given.order.refund = Fen{2'500};
    given.order.postage = Fen{500};
    given.items = {{.key = "1-0", .price = Fen{2'000}, .quantity = 2}, {.key = "1-1"}};
    auto basis = basisOf(given);
    CHECK(basis.paid == Fen{7'500});
    CHECK(basis.refunded == Fen{2'500});
    CHECK(boundOf(basis) == Fen{5'000});
    CHECK(basis.items.front().price == Fen{4'000});
    CHECK(itemShares(basis) == std::vector{Fen{7'000}, Fen{0}});
    // Where the export tells each item's own share, that counts.
    given.items[0].paid = Fen{3'000};
    given.items[1].paid = Fen{1'500};
    given.items[1].refund = Fen{2'500};
    CHECK(itemShares(basisOf(given)) == std::vector{Fen{3'000}, Fen{4'000}});
}

TEST_CASE("shares add up to the sum for every small case") {
    for (std::int64_t sum = 0; sum <= 40; ++sum) {
        for (std::int64_t a = 0; a <= 7; ++a) {
            for (std::int64_t b = 0; b <= 7; ++b) {
                for (std::int64_t c = 0; c <= 7; ++c) {
                    const std::vector weights{Fen{a}, Fen{b}, Fen{c}};
                    const auto shares = splitByWeight(Fen{sum}, weights);
                    REQUIRE(sumOf(shares) == Fen{sum});
                    const std::int64_t total = a + b + c;
                    for (std::size_t at = 0; total > 0 && at < weights.size(); ++at) {
                        // No share is off its exact part by a fen or more.
                        REQUIRE(std::abs(shares[at].value * total - sum * weights[at].value) <
                                total);
                    }
                }
            }
        }
    }
}

TEST_CASE("no way of refunding piece by piece ever passes what was paid") {
    std::mt19937_64 random(20170708);
    const auto below = [&random](std::int64_t bound) {
        return static_cast<std::int64_t>(random() % static_cast<std::uint64_t>(bound));
    };
    for (int round = 0; round < 20'000; ++round) {
        RefundBasis basis{.paid = Fen{below(300'000)}};
        basis.postage = Fen{below(basis.paid.value + 1)};
        for (std::int64_t item = 0; item <= below(5); ++item) {
            basis.items.push_back({.key = std::to_string(item),
                                   .quantity = 1 + below(6),
                                   .price = Fen{below(200'000)}});
        }
        Fen refunded;
        RefundBasis now = basis;
        for (bool hasMore = true; hasMore;) {
            RefundChoice choice;
            hasMore = false;
            for (const auto& item : now.items) {
                const std::int64_t left = item.quantity - item.refundedQuantity;
                hasMore = hasMore || left > 0;
                choice.pieces[item.key] = below(left + 1);
            }
            const auto sum = refundSumOf(now, choice);
            REQUIRE(sum);
            REQUIRE(sum->refund <= boundOf(now));
            Fen lines;
            for (const auto& line : sum->lines) {
                REQUIRE(line.amount >= Fen{});
                lines += line.amount;
            }
            REQUIRE(lines == sum->refund);
            refunded += sum->refund;
            now.refunded = refunded;
            for (auto& item : now.items) {
                item.refundedQuantity += choice.pieces[item.key];
            }
        }
        REQUIRE(refunded == basis.paid - basis.postage);
        const auto rest = refundSumOf(now, {.postage = basis.postage});
        REQUIRE(rest);
        REQUIRE(boundOf(now) == rest->refund);
    }
}

TEST_CASE("the calculator begins with the item that comes back") {
    RefundBasis basis;
    basis.items = {{.key = "a", .title = "炒锅", .quantity = 2, .price = core::Fen{100}, .refundedQuantity = 1},
                   {.key = "b", .title = "砧板", .quantity = 3, .price = core::Fen{100}}};
    using Pieces = std::map<std::string, std::int64_t>;
    CHECK(likelyPieces(basis, "砧板") == Pieces{{"b", 3}});
    CHECK(likelyPieces(basis, "炒锅") == Pieces{{"a", 1}});
    CHECK(likelyPieces(basis, "蒸锅").empty());
    basis.items[1].title = "炒锅";
    CHECK(likelyPieces(basis, "炒锅").empty());
    basis.items.pop_back();
    CHECK(likelyPieces(basis, "蒸锅") == Pieces{{"a", 1}});
    basis.items[0].refundedQuantity = 2;
    CHECK(likelyPieces(basis, "炒锅").empty());
}

TEST_CASE("the calculator begins with as many pieces as the buyer claims") {
    RefundBasis basis{.paid = core::Fen{61'490}, .postage = core::Fen{1'000}};
    basis.items = {{.key = "a", .title = "锅铲", .quantity = 1, .price = core::Fen{4'590}},
                   {.key = "b", .title = "砂锅", .quantity = 3, .price = core::Fen{55'900}}};
    using Pieces = std::map<std::string, std::int64_t>;
    // The platform names one item of an order that comes back as a whole.
    CHECK(likelyPieces(basis, "锅铲", core::Fen{60'490}) == Pieces{{"a", 1}, {"b", 3}});
    CHECK(likelyPieces(basis, "锅铲", core::Fen{4'590}) == Pieces{{"a", 1}});
    const auto two = refundSumOf(basis, {.pieces = {{"b", 2}}})->refund;
    CHECK(likelyPieces(basis, "砂锅", two) == Pieces{{"b", 2}});
    CHECK(likelyPieces(basis, "砂锅", core::Fen{123}) == Pieces{{"b", 3}});
    CHECK(likelyPieces(basis, "砂锅", core::Fen{0}) == Pieces{{"b", 3}});
    CHECK(likelyPieces(basis, "蒸锅", core::Fen{60'490}).size() == 2);
}
