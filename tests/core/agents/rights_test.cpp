#include "core/agents/rights.h"

#include "tests/support/catch.h"

using namespace core::agents;

TEST_CASE("the owner of a single-person shop may do everything, quality and admin move no money") {
    for (const Right right :
         {Right::ApproveRefund, Right::Restore, Right::EditRules, Right::CosignRefund}) {
        CHECK(mayAct(Role::Owner, right));
    }
    for (const Role role : {Role::Quality, Role::Admin}) {
        CHECK_FALSE(mayAct(role, Right::ApproveRefund));
        CHECK_FALSE(mayAct(role, Right::GrantCompensation));
        CHECK(refundLimit(role)->perCase == core::Fen{0});
        CHECK(compensationLimit(role)->perCase == core::Fen{0});
    }
    CHECK(grantOf(Role::Agent, Right::DecideReturn) == Grant::Propose);
    CHECK_FALSE(mayAct(Role::Agent, Right::DecideReturn));
    CHECK(refundLimit(Role::Agent)->perCase == core::Fen{5'000});
    CHECK(refundLimit(Role::Senior)->perDay == core::Fen{300'000});
    CHECK_FALSE(refundLimit(Role::Lead)->perDay.has_value());
    CHECK_FALSE(refundLimit(Role::Owner).has_value());
}

TEST_CASE("roles are stored as words") {
    for (const Role role : kRoles) {
        CHECK(roleFromWord(toWord(role)) == role);
    }
    CHECK_FALSE(roleFromWord("boss"));
}
