#include "core/returns/return_policy.h"

#include <algorithm>

#include "tests/support/catch.h"

using namespace core::returns;
using core::Seconds;
using std::chrono::days;

namespace {

Seconds at(const char* text) {
    return *core::parseLocalTime(text);
}

std::set<EvidenceKind> allEvidence() {
    std::set<EvidenceKind> kinds;
    for (int kind = 0; kind <= static_cast<int>(EvidenceKind::ReturnTracking); ++kind) {
        kinds.insert(static_cast<EvidenceKind>(kind));
    }
    return kinds;
}

PolicyFacts facts(const char* reason, ReturnKind kind, const char* asked) {
    return {.kind = kind,
            .reason = reason,
            .itemTitle = "春季 T 恤",
            .receivedAt = at("2026-03-01 18:00:00"),
            .askedAt = at(asked),
            .evidence = allEvidence()};
}

}  // namespace

TEST_CASE("seven days without a reason end with the seventh local day after the receipt") {
    const auto policy = defaultReturnPolicy();
    auto asked = facts("no_reason", ReturnKind::Return, "2026-03-08 23:59:59");
    auto verdict = judge(policy, asked);
    CHECK(verdict.verdict == Verdict::Allowed);
    CHECK(verdict.clause == "no_reason");
    CHECK(verdict.within == days{7});
    CHECK(verdict.since == days{7});

    asked.askedAt = at("2026-03-09 00:00:00");
    verdict = judge(policy, asked);
    CHECK(verdict.verdict == Verdict::Refused);
    CHECK(verdict.clause == "no_reason");
    CHECK(verdict.since == days{8});
    // R125: a refusal never comes without something else.
    CHECK(verdict.alternatives == std::vector{ReturnKind::Compensation});
}

TEST_CASE("every window is open until its last second and shut from the next on") {
    const auto policy = defaultReturnPolicy();
    // Received at the first and the last second of a day, and at midday; by hand, without the rule.
    const struct {
        const char* received;
        int days;
        const char* lastSecond;
    } kByHand[]{{"2026-03-01 00:00:00", 7, "2026-03-08 23:59:59"},
                {"2026-03-01 23:59:59", 7, "2026-03-08 23:59:59"},
                {"2026-02-26 12:00:00", 7, "2026-03-05 23:59:59"},
                {"2028-02-26 12:00:00", 7, "2028-03-04 23:59:59"},
                {"2026-12-25 08:00:00", 15, "2027-01-09 23:59:59"}};
    for (const auto& row : kByHand) {
        const PolicyWindow window{.clause = "a", .within = days{row.days}};
        CAPTURE(row.received, row.days);
        CHECK(shutsAt(window, at(row.received)) == at(row.lastSecond) + std::chrono::seconds{1});
    }
    for (const auto& reason : returnReasons()) {
        for (const auto kind : kReturnKinds) {
            auto asked = facts(reason.key.c_str(), kind, "2026-03-01 18:00:00");
            const auto first = judge(policy, asked);
            if (!first.shutsAt) {
                continue;
            }
            CAPTURE(reason.key, toWord(kind));
            CHECK(first.verdict == Verdict::Allowed);
            asked.askedAt = *first.shutsAt - std::chrono::seconds{1};
            CHECK(judge(policy, asked).verdict == Verdict::Allowed);
            asked.askedAt = *first.shutsAt;
            CHECK(judge(policy, asked).verdict == Verdict::Refused);
        }
    }
}

TEST_CASE("a window of hours is counted to the second from the receipt") {
    ReturnPolicy policy{.windows = {{.clause = "broken",
                                     .groups = {ReasonGroup::Damaged},
                                     .kinds = {ReturnKind::Return},
                                     .withinHours = std::chrono::hours{48}}}};
    auto asked = facts("damaged", ReturnKind::Return, "2026-03-03 18:00:00");
    auto verdict = judge(policy, asked);
    CHECK(verdict.verdict == Verdict::Allowed);
    CHECK(verdict.withinHours == std::chrono::hours{48});
    CHECK(verdict.shutsAt == at("2026-03-03 18:00:01"));
    asked.askedAt = at("2026-03-03 18:00:01");
    verdict = judge(policy, asked);
    CHECK(verdict.verdict == Verdict::Refused);
    CHECK(verdict.clause == "broken");
    asked.receivedAt.reset();
    CHECK(judge(policy, asked).clause == kReceiptUnknown);
    asked.isReceived = false;
    CHECK(judge(policy, asked).clause == kNotReceived);
    CHECK(returnPolicyFromJson(toJson(policy)) == policy);
    // The wider of two counts, whichever way each is counted: two days hold 72 hours at most.
    asked = facts("damaged", ReturnKind::Return, "2026-03-03 23:59:59");
    policy.windows.push_back({.clause = "days",
                              .groups = {ReasonGroup::Damaged, ReasonGroup::Quality},
                              .kinds = {ReturnKind::Return},
                              .within = days{2}});
    CHECK(judge(policy, asked).clause == "days");
    CHECK(judge(policy, asked).verdict == Verdict::Allowed);
    policy.windows.front().withinHours = std::chrono::hours{73};
    CHECK(judge(policy, asked).clause == "broken");
    // The shop's own midnight counts, not the world's.
    asked = facts("quality", ReturnKind::Return, "2026-03-03 23:59:59");
    CHECK(judge(policy, asked).verdict == Verdict::Allowed);
    asked.askedAt += std::chrono::seconds{1};
    CHECK(judge(policy, asked).verdict == Verdict::Refused);
    asked.utcOffset = std::chrono::minutes{0};
    CHECK(judge(policy, asked).verdict == Verdict::Allowed);
}

TEST_CASE("quality may be exchanged for fifteen days and is mended for 180") {
    const auto policy = defaultReturnPolicy();
    const auto verdictAt = [&](ReturnKind kind, const char* asked) {
        return judge(policy, facts("quality", kind, asked));
    };
    CHECK(verdictAt(ReturnKind::Exchange, "2026-03-16 12:00:00").verdict == Verdict::Allowed);
    const auto late = verdictAt(ReturnKind::Exchange, "2026-03-17 00:00:00");
    CHECK(late.verdict == Verdict::Refused);
    CHECK(late.within == days{15});
    CHECK(late.alternatives == std::vector{ReturnKind::Repair, ReturnKind::Compensation});
    CHECK(offersOf(late) ==
          std::vector{Alternative::Coupon, Alternative::Repair, Alternative::PartialRefund});
    // Of the two windows that repair has the wider counts.
    const auto repair = verdictAt(ReturnKind::Repair, "2026-08-28 12:00:00");
    CHECK(repair.verdict == Verdict::Allowed);
    CHECK(repair.clause == "warranty");
    CHECK(verdictAt(ReturnKind::Repair, "2026-08-29 00:00:00").verdict == Verdict::Refused);
}

TEST_CASE("goods made to order and fresh food are not taken back without a fault") {
    const auto policy = defaultReturnPolicy();
    auto asked = facts("changed_mind", ReturnKind::Return, "2026-03-02 12:00:00");
    asked.itemTitle = "情侣杯 個性定製 刻字";
    const auto verdict = judge(policy, asked);
    CHECK(verdict.verdict == Verdict::Refused);
    CHECK(verdict.clause == "custom_made");
    CHECK(verdict.word == "定制");
    CHECK(offersOf(verdict) == std::vector{Alternative::Coupon, Alternative::PartialRefund});
    asked.reason = "quality";
    CHECK(judge(policy, asked).verdict == Verdict::Allowed);
    asked.reason = "changed_mind";
    asked.itemTitle = "杯子";
    asked.sku = "颜色:红;工艺:定制";
    CHECK(judge(policy, asked).clause == "custom_made");
}

TEST_CASE("missing evidence and an unknown receipt are for a person to decide") {
    const auto policy = defaultReturnPolicy();
    auto asked = facts("damaged", ReturnKind::Return, "2026-03-02 12:00:00");
    asked.evidence = {EvidenceKind::DefectPicture};
    auto verdict = judge(policy, asked);
    CHECK(verdict.verdict == Verdict::Ask);
    CHECK(verdict.clause == kEvidenceMissing);
    CHECK(verdict.missing == std::vector{EvidenceKind::PackagePicture, EvidenceKind::LabelPicture});
    auto lenient = policy;
    lenient.needsEvidence = false;
    CHECK(judge(lenient, asked).verdict == Verdict::Allowed);

    asked.receivedAt.reset();
    verdict = judge(policy, asked);
    CHECK(verdict.verdict == Verdict::Ask);
    CHECK(verdict.clause == kReceiptUnknown);
    asked.reason = "other";
    CHECK(judge(policy, asked).clause == kNoClause);
    asked.reason = "a key of tomorrow";
    CHECK(judge(policy, asked).verdict == Verdict::Ask);
}

TEST_CASE("the number of the parcel back is no evidence before the goods may be sent") {
    auto asked = facts("no_reason", ReturnKind::Return, "2026-03-02 12:00:00");
    asked.evidence.clear();
    CHECK(judge(defaultReturnPolicy(), asked).verdict == Verdict::Allowed);
}

TEST_CASE("an order that has not arrived may be called off, but not exchanged for the asking") {
    const auto policy = defaultReturnPolicy();
    auto asked = facts("changed_mind", ReturnKind::Return, "2026-03-02 12:00:00");
    asked.receivedAt.reset();
    asked.isReceived = false;
    CHECK(judge(policy, asked).verdict == Verdict::Allowed);
    CHECK(judge(policy, asked).clause == kNotReceived);
    asked.kind = ReturnKind::Exchange;
    CHECK(judge(policy, asked).verdict == Verdict::Ask);
    asked.reason = "undelivered";
    CHECK(judge(policy, asked).verdict == Verdict::Allowed);
    CHECK(judge(policy, asked).clause == "not_delivered");
}

TEST_CASE("for every reason, kind and day a refusal offers something and time never opens a door") {
    const auto policy = defaultReturnPolicy();
    for (const auto& reason : returnReasons()) {
        for (const auto kind : kReturnKinds) {
            bool wasRefused = false;
            for (int day = 0; day <= 400; ++day) {
                auto asked = facts(reason.key.c_str(), kind, "2026-03-01 20:00:00");
                asked.askedAt += days{day};
                const auto verdict = judge(policy, asked);
                CAPTURE(reason.key, toWord(kind), day);
                REQUIRE_FALSE(verdict.clause.empty());
                if (verdict.verdict == Verdict::Refused) {
                    REQUIRE_FALSE(offersOf(verdict).empty());
                    REQUIRE(verdict.within);
                    REQUIRE(*verdict.since > *verdict.within);
                    REQUIRE(asked.askedAt >= *verdict.shutsAt);
                }
                REQUIRE_FALSE((wasRefused && verdict.verdict != Verdict::Refused));
                wasRefused = verdict.verdict == Verdict::Refused;
            }
        }
    }
}

TEST_CASE("a policy survives its JSON and damage is refused") {
    auto policy = defaultReturnPolicy();
    CHECK(policy.windows.size() >= 9);
    CHECK(policy.exclusions.size() >= 4);
    policy.windows.front().within = days{10};
    policy.exclusions.push_back({"own", "试用装", {ReasonGroup::ChangedMind}, {"小样"}});
    CHECK(returnPolicyFromJson(toJson(policy)) == policy);
    for (
        const char* json :
        {"", "[]", "{}", "{\"needs_evidence\":1,\"windows\":[],\"exclusions\":[]}",
         R"({"needs_evidence":true,"windows":[{"clause":"a","groups":["nothing"],"kinds":["return"]}],"exclusions":[]})",
         R"({"needs_evidence":true,"windows":[{"clause":"a","groups":["late"],"kinds":["return"],"within_days":0}],"exclusions":[]})",
         R"({"needs_evidence":true,"windows":[{"clause":"a","groups":["late"],"kinds":["return"],"within_hours":0}],"exclusions":[]})",
         R"({"needs_evidence":true,"windows":[{"clause":"a","groups":["late"],"kinds":["return"],"within_hours":87601}],"exclusions":[]})",
         R"({"needs_evidence":true,"windows":[{"clause":"a","groups":["late"],"kinds":["return"],"within_days":2,"within_hours":48}],"exclusions":[]})",
         R"({"needs_evidence":true,"windows":[{"clause":" ","groups":["late"],"kinds":["return"]}],"exclusions":[]})",
         R"({"needs_evidence":true,"windows":[{"clause":"a","groups":["late"],"kinds":["return"]},{"clause":"b","groups":["late"],"kinds":["return"]}],"exclusions":[]})"}) {
        CAPTURE(json);
        CHECK_FALSE(returnPolicyFromJson(json));
    }
}
