#include "core/agents/rights.h"

#include "tests/support/rights_oracle.h"
#include "tests/support/catch.h"

using namespace core::agents;
using support::oracle;

TEST_CASE("every right of every role is the one of reliability.md section 3") {
    const auto& rows = oracle();
    REQUIRE(rows.size() == std::size(kRights));
    for (const Right right : kRights) {
        REQUIRE(rows.contains(right));
        for (const Role role : kRoles) {
            INFO(static_cast<int>(right) << ' ' << toWord(role));
            CHECK(grantOf(role, right) == support::expected(role, right));
            CHECK(mayAct(role, right) == (support::expected(role, right) == Grant::Yes));
        }
    }
}

TEST_CASE("limits of money, reveals and special orders are those of reliability.md section 3") {
    struct Line {
        Role role;
        std::int64_t refundCase, refundDay, compensationCase, compensationDay;
        int reveals;
    };
    // Yuan; -1: no bound a day.
    for (const auto& line : {Line{Role::Agent, 50, 300, 20, 200, 20},
                             Line{Role::Senior, 500, 3'000, 100, 1'000, 40},
                             Line{Role::Quality, 0, 0, 0, 0, 0},
                             Line{Role::Lead, 2'000, -1, 500, -1, 60},
                             Line{Role::Admin, 0, 0, 0, 0, 0}}) {
        const auto limit = [](std::int64_t perCase, std::int64_t perDay) {
            return MoneyLimit{core::Fen{perCase * 100}, perDay < 0
                                                            ? std::nullopt
                                                            : std::optional(core::Fen{perDay * 100})};
        };
        CHECK(refundLimit(line.role) == limit(line.refundCase, line.refundDay));
        CHECK(compensationLimit(line.role) == limit(line.compensationCase, line.compensationDay));
        CHECK(revealsAnHour(line.role) == line.reveals);
        CHECK(specialOrderLimit(line.role) ==
              (line.role == Role::Senior ? std::optional(core::Fen{500'000}) : std::nullopt));
    }
    CHECK_FALSE(refundLimit(Role::Owner));
    CHECK_FALSE(compensationLimit(Role::Owner));
}

TEST_CASE("a senior has a right only with the capability of the post") {
    Actor senior{"Wu", Role::Senior};
    CHECK(mayAct(senior, Right::ReviewOrder));
    senior.capabilities = {Capability::ReturnReview};
    CHECK_FALSE(mayAct(senior, Right::ReviewOrder));
    CHECK_FALSE(mayAct(senior, Right::ReviewSpecialOrder));
    CHECK_FALSE(mayAct(senior, Right::CloseAnyComplaint));
    CHECK(mayAct(senior, Right::DecideReturn));
    CHECK(mayAct(senior, Right::RevealField));
    // A lead needs none.
    CHECK(mayAct(Actor{"Li", Role::Lead, {}}, Right::ReviewOrder));
}

TEST_CASE("roles and capabilities are stored as words") {
    for (const Role role : kRoles) {
        CHECK(roleFromWord(toWord(role)) == role);
    }
    for (const Capability capability : kCapabilities) {
        CHECK(capabilityFromWord(toWord(capability)) == capability);
    }
    CHECK_FALSE(roleFromWord("boss"));
    CHECK_FALSE(capabilityFromWord("everything"));
}
