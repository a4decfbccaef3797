#pragma once

#include "core/base/time.h"
#include "core/orders/order.h"
#include "core/returns/return_reason.h"

#include <span>

namespace core::returns {

/// What was found when the goods came back (R127, R136).
struct Inspection {
    /// Merchant code, product id or SKU as it stands on the goods.
    std::string itemNumber;
    std::int64_t pieces = 1;
    /// Empty: none.
    std::string damage;
    std::string missingParts;
    /// Pictures kept as evidence.
    std::int64_t pictures = 0;
    std::string note;
    std::string inspectedBy;
    Seconds inspectedAt{};
    bool operator==(const Inspection&) const = default;
};

/// What must come back.
struct ExpectedItem {
    /// Every number the item is known by: any of them matches, without regard to case, width and blanks.
    std::vector<std::string> numbers;
    std::int64_t pieces = 1;
};
struct InspectionTerms {
    std::vector<ExpectedItem> items;
    /// A damage is no fault of a quality case, a wrong number none of a wrong item: that is what the buyer said.
    ReasonGroup group = ReasonGroup::Other;
    std::int64_t leastPictures = 1;
    /// A repair: what is broken is why it came.
    bool isRepair = false;
};
[[nodiscard]] InspectionTerms termsOf(std::span<const orders::OrderItem> items, ReasonGroup group);

enum class InspectionFault {
    ItemNumberMissing,
    /// None of the order's items.
    WrongItem,
    TooFewPieces,
    TooManyPieces,
    Damaged,
    PartsMissing,
    TooFewPictures,
};
struct InspectionVerdict {
    /// In the order of the enum.
    std::vector<InspectionFault> faults;
    /// It passed, but what the buyer said was not found: postage and cause may change.
    bool isClaimUnconfirmed = false;
    [[nodiscard]] bool hasPassed() const { return faults.empty(); }
    bool operator==(const InspectionVerdict&) const = default;
};
[[nodiscard]] InspectionVerdict verdictOf(const Inspection& inspection, const InspectionTerms& terms);

[[nodiscard]] std::string_view toWord(InspectionFault fault);
[[nodiscard]] std::optional<InspectionFault> inspectionFaultFromWord(std::string_view word);

}  // namespace core::returns
