#include "core/orders/review.h"
#include "core/orders/review_repository.h"
#include "tests/support/catch.h"

using namespace core::orders;

namespace {

/// Goes through the enum from its first to its last value: every word must lead back.
template <class T, class FromWord>
void checkWords(T last, FromWord fromWord) {
    std::set<std::string> words;
    for (int value = 0; value <= static_cast<int>(last); ++value) {
        const auto word = toWord(static_cast<T>(value));
        CHECK_FALSE(word.empty());
        CHECK(words.insert(std::string(word)).second);
        CHECK(fromWord(word) == static_cast<T>(value));
    }
    CHECK_FALSE(fromWord("no such word"));
}

}  // namespace

TEST_CASE("every value has one word and the word leads back to it") {
    checkWords(ReviewState::Rejected, reviewStateFromWord);
    checkWords(ReviewHitKind::PriceUnderFloor, reviewHitKindFromWord);
    checkWords(OrderField::Courier, orderFieldFromWord);
    checkWords(OrderFlag::OutOfStock, orderFlagFromWord);
    checkWords(EditState::Withdrawn, editStateFromWord);
}

TEST_CASE("all rules are on by default with the limit of 2,000 yuan") {
    const auto rules = defaultReviewRules();
    CHECK(rules.enabled.size() == 16);
    CHECK(rules.amountLimit == core::Fen{200'000});
    CHECK(rules.duplicateWindow == std::chrono::minutes{30});
    CHECK_FALSE(rules.cashOnDeliveryChecks.empty());
}

TEST_CASE("hits survive the way through the column, unknown words are left out") {
    const std::vector<ReviewHit> hits{
        {ReviewHitKind::DuplicateOrder, OrderField::BuyerNick, "1001"},
        {ReviewHitKind::CourierRequested, OrderField::SellerMemo, "申通"}};
    CHECK(hitsFromJson(hitsToJson(hits)) == hits);
    CHECK(hitsToJson({}) == "[]");
    CHECK(hitsFromJson(R"([{"kind":"of_next_year","field":"number","detail":""}])").empty());
}
