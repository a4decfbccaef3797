#include "core/returns/inspection.h"

#include "tests/support/catch.h"

using namespace core::returns;

namespace {

InspectionTerms terms(ReasonGroup group = ReasonGroup::ChangedMind) {
    const std::vector<core::orders::OrderItem> items{
        {.key = "100-0", .outerCode = "TS-2026-001", .productId = "12345678", .quantity = 2},
        {.key = "100-1", .outerCode = "CAP-9"}};
    return termsOf(items, group);
}

Inspection good() {
    return {.itemNumber = "ts-2026-001", .pieces = 1, .pictures = 1};
}

std::vector<InspectionFault> faultsOf(const Inspection& inspection,
                                      ReasonGroup group = ReasonGroup::ChangedMind) {
    return verdictOf(inspection, terms(group)).faults;
}

}  // namespace

TEST_CASE("whole goods of the order pass under any of their numbers") {
    auto given = good();
    CHECK(verdictOf(given, terms()).hasPassed());
    for (const char* number :
         {"TS-2026-001", "ＴＳ－2026－001", " ts-2026-001 ", "12345678", "100-1", "cap-9"}) {
        CAPTURE(number);
        given.itemNumber = number;
        CHECK(faultsOf(given).empty());
    }
}

TEST_CASE("each check fails by itself and all are named together") {
    auto given = good();
    given.itemNumber = "TS-2026-002";
    CHECK(faultsOf(given) == std::vector{InspectionFault::WrongItem});
    given = good();
    given.itemNumber = "  ";
    CHECK(faultsOf(given) == std::vector{InspectionFault::ItemNumberMissing});
    given = good();
    given.pieces = 0;
    CHECK(faultsOf(given) == std::vector{InspectionFault::TooFewPieces});
    given.pieces = 3;
    CHECK(faultsOf(given) == std::vector{InspectionFault::TooManyPieces});
    given = good();
    given.damage = "袖口有破洞";
    CHECK(faultsOf(given) == std::vector{InspectionFault::Damaged});
    given = good();
    given.missingParts = "吊牌";
    CHECK(faultsOf(given) == std::vector{InspectionFault::PartsMissing});
    given = good();
    given.pictures = 0;
    CHECK(faultsOf(given) == std::vector{InspectionFault::TooFewPictures});
    CHECK(faultsOf({.itemNumber = "?", .pieces = 0, .damage = "x", .missingParts = "y"}) ==
          std::vector{InspectionFault::WrongItem, InspectionFault::TooFewPieces,
                      InspectionFault::Damaged, InspectionFault::PartsMissing,
                      InspectionFault::TooFewPictures});
}

TEST_CASE("what the buyer said is no fault, and what was not found is told") {
    auto given = good();
    given.damage = "开线";
    CHECK(faultsOf(given, ReasonGroup::Quality).empty());
    CHECK_FALSE(verdictOf(given, terms(ReasonGroup::Quality)).isClaimUnconfirmed);
    CHECK(verdictOf(good(), terms(ReasonGroup::Quality)).isClaimUnconfirmed);
    CHECK_FALSE(verdictOf(good(), terms(ReasonGroup::ChangedMind)).isClaimUnconfirmed);

    given = good();
    given.itemNumber = "TS-2026-002";
    CHECK(faultsOf(given, ReasonGroup::WrongItem).empty());
    CHECK_FALSE(verdictOf(given, terms(ReasonGroup::WrongItem)).isClaimUnconfirmed);
    CHECK(verdictOf(good(), terms(ReasonGroup::WrongItem)).isClaimUnconfirmed);

    given = good();
    given.missingParts = "充电头";
    CHECK(faultsOf(given, ReasonGroup::MissingParts).empty());
    CHECK(faultsOf(given, ReasonGroup::Quality) == std::vector{InspectionFault::PartsMissing});
}

TEST_CASE("every fault is stored as a word of its own") {
    for (int at = 0; at <= static_cast<int>(InspectionFault::TooFewPictures); ++at) {
        const auto fault = static_cast<InspectionFault>(at);
        CHECK(inspectionFaultFromWord(toWord(fault)) == fault);
    }
    CHECK_FALSE(inspectionFaultFromWord("fine"));
}
