#include "core/requests/request_policy.h"

#include <algorithm>
#include <map>

#include "core/notices/notice_text.h"
#include "tests/support/catch.h"

using namespace core;
using namespace core::requests;
using orders::OrderState;

namespace {

constexpr RequestState kStates[]{RequestState::Requested, RequestState::Granted,
                                 RequestState::Refused,   RequestState::HandedOff,
                                 RequestState::Done,      RequestState::Failed,
                                 RequestState::Told,      RequestState::Withdrawn};
constexpr RequestAction kActions[]{
    RequestAction::Choose,   RequestAction::CheckIdentity, RequestAction::Sign,
    RequestAction::Grant,    RequestAction::Refuse,        RequestAction::HandOff,
    RequestAction::Complete, RequestAction::Fail,          RequestAction::Tell,
    RequestAction::Withdraw};
constexpr OrderState kOrderStates[]{OrderState::Unpaid,  OrderState::Paid,
                                    OrderState::PartShipped, OrderState::Shipped,
                                    OrderState::Signed,  OrderState::Finished,
                                    OrderState::Closed,  OrderState::Unknown};

const agents::Actor kOwner{"老板", agents::Role::Owner};
const agents::Actor kAgent{"小林", agents::Role::Agent};
const agents::Actor kSenior{"小王", agents::Role::Senior};
const agents::Actor kLead{"组长", agents::Role::Lead};
const agents::Actor kOtherLead{"值班", agents::Role::Lead};
const agents::Actor kAdmin{"主管", agents::Role::Admin};
const agents::Actor kQuality{"质检", agents::Role::Quality};

Request cancelOf(std::int64_t fen, IdentityCheck check = IdentityCheck::Passed) {
    return {.kind = RequestKind::Cancel,
            .amount = {fen},
            .identity = check,
            .requestedBy = "小林"};
}

}  // namespace

TEST_CASE("every state has its steps and no other") {
    const std::map<RequestState, std::vector<RequestAction>> allowed{
        {RequestState::Requested,
         {RequestAction::Choose, RequestAction::CheckIdentity, RequestAction::Sign,
          RequestAction::Grant, RequestAction::Refuse, RequestAction::Withdraw}},
        {RequestState::Granted,
         {RequestAction::HandOff, RequestAction::Complete, RequestAction::Fail,
          RequestAction::Withdraw}},
        {RequestState::HandedOff, {RequestAction::Complete, RequestAction::Fail}},
        {RequestState::Refused, {RequestAction::Tell}},
        {RequestState::Done, {RequestAction::Tell}},
        {RequestState::Failed, {RequestAction::Tell}}};
    for (const RequestState state : kStates) {
        for (const RequestAction action : kActions) {
            const auto steps = allowed.find(state);
            const bool isAllowed = steps != allowed.end() &&
                                   std::ranges::find(steps->second, action) != steps->second.end();
            CAPTURE(toWord(state), toWord(action));
            const auto to = next(state, action);
            CHECK(to.has_value() == isAllowed);
            if (!to) {
                CHECK(to.error() == RequestError::NotAllowedInState);
                CHECK(barrier({.state = state}, action, kOwner) ==
                      RequestError::NotAllowedInState);
            }
        }
    }
}

TEST_CASE("the state of the order guards what may be asked") {
    using E = RequestError;
    using A = Alternative;
    const auto no = std::optional<E>();
    struct Row {
        OrderState state;
        std::optional<E> change;
        std::optional<E> cancel;
        std::optional<E> intercept;
        std::optional<E> stock;
    };
    const Row rows[]{
        {OrderState::Unpaid, no, no, E::OrderNotShipped, E::OrderUnpaid},
        {OrderState::Paid, no, no, E::OrderNotShipped, no},
        {OrderState::PartShipped, E::OrderShipped, E::OrderShipped, no, no},
        {OrderState::Shipped, E::OrderShipped, E::OrderShipped, no, E::OrderShipped},
        {OrderState::Signed, E::OrderDelivered, E::OrderDelivered, E::OrderDelivered,
         E::OrderDelivered},
        {OrderState::Finished, E::OrderDelivered, E::OrderDelivered, E::OrderDelivered,
         E::OrderDelivered},
        {OrderState::Closed, E::OrderClosed, E::OrderClosed, E::OrderClosed, E::OrderClosed},
        {OrderState::Unknown, no, no, no, no}};
    CHECK(std::size(rows) == std::size(kOrderStates));
    for (const Row& row : rows) {
        CAPTURE(orders::toWord(row.state));
        for (const RequestKind kind :
             {RequestKind::ChangeReceiver, RequestKind::ChangeAddress, RequestKind::ChangeMobile,
              RequestKind::ChangeSku, RequestKind::ChangeCourier}) {
            CHECK(guardOf(kind, row.state).barrier == row.change);
        }
        CHECK(guardOf(RequestKind::Cancel, row.state).barrier == row.cancel);
        CHECK(guardOf(RequestKind::Intercept, row.state).barrier == row.intercept);
        CHECK(guardOf(RequestKind::OutOfStock, row.state).barrier == row.stock);
    }
    CHECK(guardOf(RequestKind::Cancel, OrderState::Shipped).instead ==
          std::vector{A::Intercept, A::Return});
    CHECK(guardOf(RequestKind::Cancel, OrderState::Finished).instead == std::vector{A::Return});
    CHECK(guardOf(RequestKind::ChangeAddress, OrderState::Shipped).instead ==
          std::vector{A::Intercept});
    CHECK(guardOf(RequestKind::Intercept, OrderState::Paid).instead == std::vector{A::Cancel});
    CHECK(guardOf(RequestKind::Cancel, OrderState::Closed).instead.empty());
}

TEST_CASE("an address is changed only for the buyer, and an agent proposes it") {
    Request request{.kind = RequestKind::ChangeAddress};
    CHECK(grantBarrier(request, kSenior, {}) == RequestError::IdentityUnchecked);
    request.identity = IdentityCheck::Failed;
    CHECK(grantBarrier(request, kSenior, {}) == RequestError::IdentityFailed);
    for (const auto check : {IdentityCheck::Passed, IdentityCheck::Waived}) {
        request.identity = check;
        CHECK_FALSE(grantBarrier(request, kSenior, {}));
        CHECK_FALSE(grantBarrier(request, kLead, {}));
        CHECK_FALSE(grantBarrier(request, kOwner, {}));
        CHECK(grantBarrier(request, kAgent, {}) == RequestError::RoleMayNot);
        CHECK(grantBarrier(request, kQuality, {}) == RequestError::RoleMayNot);
        CHECK(grantBarrier(request, kAdmin, {}) == RequestError::RoleMayNot);
    }
    CHECK_FALSE(grantBarrier({.kind = RequestKind::ChangeCourier}, kAgent, {}));
    CHECK(grantBarrier({.kind = RequestKind::ChangeCourier}, kQuality, {}) ==
          RequestError::RoleMayNot);
    CHECK(grantBarrier({.kind = RequestKind::OutOfStock}, kOwner, {}) ==
          RequestError::ChoiceMissing);
}

TEST_CASE("money goes back within the limit of who decides, and over all limits by two") {
    CHECK_FALSE(grantBarrier(cancelOf(5'000), kAgent, {}));
    CHECK(grantBarrier(cancelOf(5'001), kAgent, {}) == RequestError::OverLimit);
    CHECK(grantBarrier(cancelOf(5'000), kAgent, {.byAgent = Fen{26'000}}) == RequestError::OverLimit);
    CHECK(grantBarrier(cancelOf(5'000), kAgent, {.toBuyer = Fen{1}}) == RequestError::OverLimit);
    CHECK(grantBarrier(cancelOf(5'000, IdentityCheck::Unchecked), kAgent, {}) ==
          RequestError::IdentityUnchecked);
    CHECK_FALSE(grantBarrier(cancelOf(50'000), kSenior, {}));
    CHECK(grantBarrier(cancelOf(50'001), kSenior, {}) == RequestError::OverLimit);
    CHECK_FALSE(grantBarrier(cancelOf(200'000), kLead, {}));
    CHECK(grantBarrier(cancelOf(10'000), kAdmin, {}) == RequestError::RoleMayNot);
    CHECK(grantBarrier(cancelOf(10'000), kQuality, {}) == RequestError::RoleMayNot);
    CHECK_FALSE(grantBarrier(cancelOf(9'000'000), kOwner, {}));
    auto large = cancelOf(200'001);
    CHECK(grantBarrier(large, kLead, {}) == RequestError::SecondPersonNeeded);
    CHECK_FALSE(barrier(large, RequestAction::Sign, kLead));
    CHECK(barrier(large, RequestAction::Sign, kSenior) == RequestError::NotAllowedInState);
    CHECK(barrier(cancelOf(100), RequestAction::Sign, kLead) == RequestError::NotAllowedInState);
    large.signedBy = kLead.name;
    CHECK(grantBarrier(large, kLead, {}) == RequestError::OwnSignature);
    CHECK_FALSE(grantBarrier(large, kOtherLead, {}));
    CHECK_FALSE(grantBarrier(large, kAdmin, {}));
    CHECK(grantBarrier(large, kSenior, {}) == RequestError::OverLimit);
    // An order that is not paid costs nobody anything.
    CHECK_FALSE(grantBarrier(cancelOf(0, IdentityCheck::Unchecked), kAgent, {}));
}

TEST_CASE("who may take which step") {
    Request request{.kind = RequestKind::OutOfStock,
                    .state = RequestState::Granted,
                    .requestedBy = kAgent.name};
    CHECK(barrier(request, RequestAction::Complete, kAgent) == RequestError::RoleMayNot);
    CHECK_FALSE(barrier(request, RequestAction::Complete, kSenior));
    CHECK(barrier(request, RequestAction::Fail, kAdmin) == RequestError::RoleMayNot);
    CHECK_FALSE(barrier(request, RequestAction::Withdraw, kAgent));
    CHECK(barrier(request, RequestAction::Withdraw, kSenior) == RequestError::NotRequester);
    CHECK_FALSE(barrier(request, RequestAction::Withdraw, kLead));
    request.state = RequestState::Requested;
    CHECK_FALSE(barrier(request, RequestAction::Choose, kAgent));
    CHECK(barrier(request, RequestAction::CheckIdentity, kAgent) ==
          RequestError::NotAllowedInState);
    request.kind = RequestKind::ChangeAddress;
    CHECK(barrier(request, RequestAction::Choose, kAgent) == RequestError::NotAllowedInState);
    CHECK_FALSE(barrier(request, RequestAction::CheckIdentity, kAgent));
    CHECK(barrier(request, RequestAction::Refuse, kQuality) == RequestError::RoleMayNot);
}

TEST_CASE("the exports say what became of it") {
    const auto settled = [](RequestKind kind, RequestEvidence evidence,
                            std::optional<StockChoice> choice = {},
                            RequestState state = RequestState::HandedOff) {
        return settle({.kind = kind, .choice = choice, .state = state}, evidence).settlement;
    };
    using K = RequestKind;
    using S = Settlement;
    for (const OrderState state : kOrderStates) {
        CAPTURE(orders::toWord(state));
        const bool isClosed = state == OrderState::Closed;
        const bool isGone = state == OrderState::PartShipped || state == OrderState::Shipped ||
                            state == OrderState::Signed || state == OrderState::Finished;
        CHECK(settled(K::Cancel, {.state = state}) ==
              (isClosed ? S::Done : isGone ? S::Failed : S::Nothing));
        CHECK(settled(K::ChangeAddress, {.state = state, .edit = orders::EditState::Exported}) ==
              (isClosed || isGone ? S::Failed : S::Nothing));
        CHECK(settled(K::ChangeAddress, {.state = state, .edit = orders::EditState::Done}) ==
              S::Done);
        CHECK(settled(K::Intercept, {.state = state, .wasRefunded = true}) == S::Done);
        const bool isShipped = isGone && state != OrderState::PartShipped;
        CHECK(settled(K::OutOfStock, {.state = state}, StockChoice::Wait) ==
              (isClosed ? S::Failed : isShipped ? S::Done : S::Nothing));
        CHECK(settled(K::OutOfStock, {.state = state, .wasRefunded = true}, StockChoice::Refund) ==
              S::Done);
        for (const RequestState other : kStates) {
            if (other != RequestState::Granted && other != RequestState::HandedOff) {
                CHECK(settled(K::Cancel, {.state = state}, {}, other) == S::Nothing);
            }
        }
    }
    CHECK(settled(K::ChangeSku, {.state = OrderState::Paid, .edit = orders::EditState::Exported},
                  {}, RequestState::Granted) == S::HandedOff);
    CHECK(settled(K::ChangeSku, {.state = OrderState::Paid, .edit = orders::EditState::Withdrawn}) ==
          S::Failed);
}

TEST_CASE("every kind has a name for the buyer without a variable in it") {
    for (const RequestKind kind : kRequestKinds) {
        CHECK_FALSE(nameOf(kind, {}).empty());
        for (const auto choice : {StockChoice::Wait, StockChoice::Replace, StockChoice::Refund}) {
            CHECK(notices::missingIn(nameOf(kind, choice)).empty());
        }
    }
}
