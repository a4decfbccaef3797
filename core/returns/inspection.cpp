#include "core/returns/inspection.h"

#include <algorithm>

#include "core/base/text.h"
#include "core/base/word_table.h"
#include "core/search/folding.h"

namespace core::returns {
namespace {

constexpr WordTable<InspectionFault, 7> kFaults{{
    {InspectionFault::ItemNumberMissing, "item_number_missing"},
    {InspectionFault::WrongItem, "wrong_item"},
    {InspectionFault::TooFewPieces, "too_few_pieces"},
    {InspectionFault::TooManyPieces, "too_many_pieces"},
    {InspectionFault::Damaged, "damaged"},
    {InspectionFault::PartsMissing, "parts_missing"},
    {InspectionFault::TooFewPictures, "too_few_pictures"},
}};

std::u32string comparable(std::string_view number) {
    auto letters = search::foldedText(number);
    std::erase_if(letters, [](char32_t c) {
        return c == U' ' || c == U'\t' || c == U'\n' || c == U'\r' || c == 0x3000 || c == 0xA0;
    });
    return letters;
}

const ExpectedItem* itemOf(const InspectionTerms& terms, const std::u32string& number) {
    const auto found = std::ranges::find_if(terms.items, [&number](const ExpectedItem& item) {
        return std::ranges::any_of(item.numbers, [&number](const std::string& known) {
            return comparable(known) == number;
        });
    });
    return found == terms.items.end() ? nullptr : &*found;
}

bool has(std::string_view text) {
    return !trimmed(text).empty();
}

/// What the buyer said is what must be found: it is no fault.
struct Claim {
    bool isDamage = false;
    bool isMissing = false;
    bool isWrongItem = false;
};

Claim claimOf(ReasonGroup group) {
    return {.isDamage = group == ReasonGroup::Quality || group == ReasonGroup::Damaged,
            .isMissing = group == ReasonGroup::MissingParts || group == ReasonGroup::Damaged,
            .isWrongItem = group == ReasonGroup::WrongItem || group == ReasonGroup::Counterfeit};
}

}  // namespace

InspectionTerms termsOf(std::span<const orders::OrderItem> items, ReasonGroup group) {
    InspectionTerms terms{.items = {}, .group = group};
    for (const auto& item : items) {
        ExpectedItem expected{.numbers = {},
                              .pieces = std::max<std::int64_t>(1, item.quantity.value_or(1))};
        for (const auto* number : {&item.outerCode, &item.productId, &item.key}) {
            if (has(*number)) {
                expected.numbers.push_back(*number);
            }
        }
        terms.items.push_back(std::move(expected));
    }
    return terms;
}

InspectionVerdict verdictOf(const Inspection& inspection, const InspectionTerms& terms) {
    Claim claim = claimOf(terms.group);
    claim.isDamage = claim.isDamage || terms.isRepair;
    const auto number = comparable(inspection.itemNumber);
    const auto* item = number.empty() ? nullptr : itemOf(terms, number);
    const bool isOtherItem = !number.empty() && item == nullptr;
    InspectionVerdict verdict;
    const auto add = [&verdict](bool holds, InspectionFault fault) {
        if (holds) {
            verdict.faults.push_back(fault);
        }
    };
    add(number.empty(), InspectionFault::ItemNumberMissing);
    add(isOtherItem && !claim.isWrongItem, InspectionFault::WrongItem);
    add(inspection.pieces < 1, InspectionFault::TooFewPieces);
    add(item != nullptr && inspection.pieces > item->pieces, InspectionFault::TooManyPieces);
    add(has(inspection.damage) && !claim.isDamage, InspectionFault::Damaged);
    add(has(inspection.missingParts) && !claim.isMissing, InspectionFault::PartsMissing);
    add(inspection.pictures < terms.leastPictures, InspectionFault::TooFewPictures);
    const bool isConfirmed = (claim.isDamage && has(inspection.damage)) ||
                             (claim.isMissing && has(inspection.missingParts)) ||
                             (claim.isWrongItem && isOtherItem);
    const bool isClaimed = claim.isDamage || claim.isMissing || claim.isWrongItem;
    verdict.isClaimUnconfirmed = verdict.faults.empty() && isClaimed && !isConfirmed;
    return verdict;
}

std::string_view toWord(InspectionFault fault) {
    return wordOf(kFaults, fault);
}

std::optional<InspectionFault> inspectionFaultFromWord(std::string_view word) {
    return valueOf(kFaults, word);
}

}  // namespace core::returns
