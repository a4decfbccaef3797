#include "core/returns/refund_limits.h"

#include <algorithm>
#include <random>

#include "core/agents/rights.h"
#include "tests/support/catch.h"

using namespace core::returns;
using core::Fen;
using core::agents::Actor;
using core::agents::Role;

namespace {

RefundFacts refundOf(std::int64_t yuan) {
    return {.amount = Fen{yuan * 100}, .left = Fen{1'000'000}};
}

RefundSigning signing(Role role, const RefundFacts& facts) {
    return signingOf(role, facts).signing;
}

/// The table of reliability.md section 3, written once more and by hand: the limits in fen, and who
/// may propose what is out of the ordinary.
struct OracleRow {
    std::int64_t perCase;
    std::int64_t perDay;
    bool mayGrant;
    bool mayProposeLarge;
};
OracleRow oracleRow(Role role) {
    switch (role) {
        case Role::Owner:
            return {INT64_MAX, INT64_MAX, true, true};
        case Role::Agent:
            return {5'000, 30'000, true, false};
        case Role::Senior:
            return {50'000, 300'000, true, true};
        case Role::Lead:
            return {200'000, INT64_MAX, true, true};
        case Role::Quality:
        case Role::Admin:
            return {0, 0, false, false};
    }
    return {};
}
RefundSigning oracle(Role role, const RefundFacts& facts) {
    const auto row = oracleRow(role);
    if (role == Role::Owner) {
        return RefundSigning::Alone;
    }
    if (!row.mayGrant) {
        return RefundSigning::Refused;
    }
    const std::int64_t amount = facts.amount.value;
    if (amount > 200'000 || amount > facts.left.value || facts.goods == GoodsBack::Missing ||
        facts.refundsOfBuyer >= 3) {
        return row.mayProposeLarge ? RefundSigning::TwoPersons : RefundSigning::Refused;
    }
    const bool isOwn = amount <= row.perCase - facts.grantedInCase.value &&
                       amount <= row.perCase - facts.grantedToBuyerToday.value &&
                       amount <= row.perDay - facts.grantedByAgentToday.value;
    return isOwn ? RefundSigning::Alone : RefundSigning::SecondSigner;
}

}  // namespace

TEST_CASE("a refund within the own limit is signed alone, one fen more is not") {
    auto facts = refundOf(50);
    CHECK(signing(Role::Agent, facts) == RefundSigning::Alone);
    facts.amount += Fen{1};
    const auto rule = signingOf(Role::Agent, facts);
    CHECK(rule.signing == RefundSigning::SecondSigner);
    CHECK(rule.causes == std::vector{SigningCause::OverCaseLimit, SigningCause::OverBuyerLimit});
    CHECK(signing(Role::Senior, facts) == RefundSigning::Alone);
    CHECK(signing(Role::Senior, refundOf(501)) == RefundSigning::SecondSigner);
    CHECK(signing(Role::Lead, refundOf(2'000)) == RefundSigning::Alone);
    CHECK(signing(Role::Lead, refundOf(2'001)) == RefundSigning::TwoPersons);
    CHECK(signing(Role::Owner, refundOf(5'000)) == RefundSigning::Alone);
    CHECK(signing(Role::Quality, refundOf(0)) == RefundSigning::Refused);
    CHECK(signing(Role::Admin, refundOf(1)) == RefundSigning::Refused);
}

TEST_CASE("what is out of the ordinary needs two persons, whatever the sum") {
    const auto check = [](const RefundFacts& facts, SigningCause cause) {
        CHECK(signingOf(Role::Lead, facts) == SigningRule{RefundSigning::TwoPersons, {cause}});
        CHECK(signing(Role::Senior, facts) == RefundSigning::TwoPersons);
        CHECK(signing(Role::Agent, facts) == RefundSigning::Refused);
        CHECK(signing(Role::Owner, facts) == RefundSigning::Alone);
        CHECK_FALSE(signingOf(Role::Owner, facts).causes.empty());
    };
    auto over = refundOf(1);
    over.left = Fen{99};
    check(over, SigningCause::OverPaid);
    auto notBack = refundOf(1);
    notBack.goods = GoodsBack::Missing;
    check(notBack, SigningCause::NoGoodsBack);
    auto often = refundOf(1);
    often.refundsOfBuyer = 3;
    check(often, SigningCause::OftenRefunded);
    often.refundsOfBuyer = 2;
    CHECK(signing(Role::Agent, often) == RefundSigning::Alone);
}

TEST_CASE("splitting a refund over calls, cases or the day does not pass") {
    auto facts = refundOf(20);
    facts.grantedInCase = Fen{3'001};
    CHECK(signing(Role::Agent, facts) == RefundSigning::SecondSigner);
    facts = refundOf(20);
    facts.grantedToBuyerToday = Fen{3'001};
    CHECK(signingOf(Role::Agent, facts).causes == std::vector{SigningCause::OverBuyerLimit});
    facts = refundOf(20);
    facts.grantedByAgentToday = Fen{28'001};
    CHECK(signingOf(Role::Agent, facts).causes == std::vector{SigningCause::OverDayLimit});
    facts.grantedByAgentToday = Fen{28'000};
    CHECK(signing(Role::Agent, facts) == RefundSigning::Alone);
}

TEST_CASE("the second signature is another person's whose limit holds the sum") {
    const auto facts = refundOf(200);
    const Actor agent{"Lin", Role::Agent};
    const std::vector<Actor> none;
    CHECK_FALSE(isSigned(facts, agent, none));
    CHECK(signingBarrier(facts, agent, none, {"Lin", Role::Lead}) == SigningError::SignedAlready);
    CHECK(signingBarrier(facts, agent, none, {"Wu", Role::Agent}) == SigningError::RoleTooLow);
    CHECK(signingBarrier(facts, agent, none, {"Hu", Role::Admin}) == SigningError::RoleTooLow);
    CHECK_FALSE(signingBarrier(facts, agent, none, {"Mei", Role::Senior}));
    CHECK(signingBarrier(refundOf(501), agent, none, {"Mei", Role::Senior}) ==
          SigningError::RoleTooLow);
    const std::vector<Actor> mei{{"Mei", Role::Senior}};
    CHECK(isSigned(facts, agent, mei));
    CHECK(signingBarrier(facts, agent, mei, {"Tan", Role::Lead}) == SigningError::NotNeeded);
    CHECK(signingBarrier(refundOf(3'000), agent, none, {"Tan", Role::Lead}) ==
          SigningError::NotProposable);
}

TEST_CASE("of two persons one is a lead and neither asked twice") {
    const auto facts = refundOf(3'000);
    const Actor senior{"Mei", Role::Senior};
    const Actor lead{"Tan", Role::Lead};
    const Actor admin{"Hu", Role::Admin};
    CHECK_FALSE(signingBarrier(facts, senior, {}, lead));
    CHECK_FALSE(signingBarrier(facts, senior, {}, admin));
    CHECK(signingBarrier(facts, senior, {}, {"Wu", Role::Senior}) == SigningError::RoleTooLow);
    CHECK_FALSE(isSigned(facts, senior, std::vector{lead}));
    CHECK(signingBarrier(facts, senior, std::vector{lead}, lead) == SigningError::SignedAlready);
    CHECK_FALSE(signingBarrier(facts, senior, std::vector{lead}, admin));
    CHECK(isSigned(facts, senior, std::vector{lead, admin}));
    CHECK(signingBarrier(facts, senior, std::vector{admin}, {"He", Role::Admin}) ==
          SigningError::RoleTooLow);
    CHECK_FALSE(isSigned(facts, senior, std::vector{admin, {"He", Role::Admin}}));
    // A lead who asks is the first of the two.
    CHECK_FALSE(isSigned(facts, lead, {}));
    CHECK(isSigned(facts, lead, std::vector{admin}));
}

TEST_CASE("a million random refunds are signed as the table says") {
    std::mt19937_64 random(3);
    const auto below = [&random](std::int64_t bound) {
        return static_cast<std::int64_t>(random() % static_cast<std::uint64_t>(bound));
    };
    // Near the limits as often as anywhere else.
    const std::int64_t edges[]{0, 5'000, 30'000, 50'000, 200'000, 300'000};
    const auto amount = [&] {
        return below(2) == 0 ? Fen{below(400'000)}
                             : Fen{std::max<std::int64_t>(0, edges[below(6)] + below(3) - 1)};
    };
    int differences = 0;
    for (int round = 0; round < 1'000'000; ++round) {
        const Role role = core::agents::kRoles[below(6)];
        RefundFacts facts{.amount = amount(), .left = amount()};
        facts.goods = static_cast<GoodsBack>(below(3));
        facts.grantedInCase = below(2) == 0 ? Fen{} : amount();
        facts.grantedByAgentToday = below(2) == 0 ? Fen{} : amount();
        facts.grantedToBuyerToday = below(2) == 0 ? Fen{} : amount();
        facts.refundsOfBuyer = static_cast<int>(below(5));
        differences += signing(role, facts) == oracle(role, facts) ? 0 : 1;
    }
    CHECK(differences == 0);
}
