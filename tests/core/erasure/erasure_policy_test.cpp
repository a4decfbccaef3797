#include "core/erasure/erasure_policy.h"

#include "core/agents/rights.h"
#include "tests/support/catch.h"

using namespace core::erasure;
using core::agents::Actor;
using core::agents::Role;

TEST_CASE("erasure states: every step is in the table and no other", "[erasure]") {
    using S = ErasureState;
    using A = ErasureAction;
    const auto expected = [](S state, A action) -> std::optional<S> {
        switch (action) {
            case A::Approve:
                return state == S::Requested ? std::optional(S::Approved) : std::nullopt;
            case A::Refuse:
                return state == S::Requested || state == S::Approved ? std::optional(S::Refused)
                                                                     : std::nullopt;
            case A::Run:
                return state == S::Approved ? std::optional(S::Erased) : std::nullopt;
        }
        return std::nullopt;
    };
    for (const S state : kErasureStates) {
        for (const A action : {A::Approve, A::Refuse, A::Run}) {
            const auto to = next(state, action);
            const auto wanted = expected(state, action);
            REQUIRE(to.has_value() == wanted.has_value());
            if (to) {
                CHECK(*to == *wanted);
            } else {
                CHECK(to.error() == ErasureError::NotAllowedInState);
            }
        }
        CHECK(erasureStateFromWord(toWord(state)) == state);
    }
}

TEST_CASE("who may record, approve and run an erasure", "[erasure]") {
    ErasureRequest request{.subject = "云上", .reason = "买家要求", .requestedBy = "Lin"};
    for (const Role role : core::agents::kRoles) {
        const Actor other{"Other", role};
        INFO(toWord(role));
        CHECK(recordingBarrier(request, other).has_value() ==
              !(role == Role::Agent || role == Role::Senior || role == Role::Owner));
        request.state = ErasureState::Requested;
        const bool approves = role == Role::Lead || role == Role::Owner;
        CHECK(barrier(request, ErasureAction::Approve, other).has_value() == !approves);
        CHECK(barrier(request, ErasureAction::Refuse, other).has_value() == !approves);
        request.state = ErasureState::Approved;
        CHECK(barrier(request, ErasureAction::Run, other).has_value() ==
              !(role == Role::Admin || role == Role::Owner));
        CHECK(needsSecondPerson(other) == (role != Role::Owner));
    }
}

TEST_CASE("who asked does not approve, but may be refused by itself; the owner does both",
          "[erasure]") {
    const ErasureRequest request{.subject = "云上", .reason = "买家要求", .requestedBy = "Wang"};
    CHECK(barrier(request, ErasureAction::Approve, {"Wang", Role::Lead}) ==
          ErasureError::OwnRequest);
    CHECK_FALSE(barrier(request, ErasureAction::Refuse, {"Wang", Role::Lead}));
    CHECK_FALSE(barrier(request, ErasureAction::Approve, {"Wang", Role::Owner}));
}

TEST_CASE("a request says about whom and why, in at most 500 characters", "[erasure]") {
    ErasureRequest request{.reason = "买家要求", .requestedBy = "Lin"};
    const Actor agent{"Lin", Role::Agent};
    CHECK(recordingBarrier(request, agent) == ErasureError::SubjectMissing);
    request.subject = "云上";
    request.reason = "";
    CHECK(recordingBarrier(request, agent) == ErasureError::ReasonMissing);
    request.reason = std::string(kLongestErasureText + 1, 'x');
    CHECK(recordingBarrier(request, agent) == ErasureError::TextTooLong);
    request.reason.pop_back();
    CHECK_FALSE(recordingBarrier(request, agent));
}

TEST_CASE("a dispute weighs more than a complaint, a complaint more than a refund", "[erasure]") {
    CHECK_FALSE(holdBarrier({}));
    CHECK(holdBarrier({{Hold::Refund, 1}}) == ErasureError::OpenRefund);
    CHECK(holdBarrier({{Hold::Refund, 1}, {Hold::Complaint, 2}}) == ErasureError::OpenComplaint);
    CHECK(holdBarrier({{Hold::Complaint, 1}, {Hold::Dispute, 1}}) == ErasureError::OpenDispute);
}
