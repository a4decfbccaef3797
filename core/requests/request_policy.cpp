#include "core/requests/request_policy.h"

#include <algorithm>

#include "core/agents/rights.h"
#include "core/base/word_table.h"

namespace core::requests {

using agents::Right;
using orders::EditState;
using orders::OrderField;
using orders::OrderState;

namespace {

constexpr WordTable<FailureCause, 4> kCauses{{
    {FailureCause::OrderShipped, "order_shipped"},
    {FailureCause::OrderDelivered, "order_delivered"},
    {FailureCause::OrderClosed, "order_closed"},
    {FailureCause::EditWithdrawn, "edit_withdrawn"},
}};

bool isOnItsWay(OrderState state) {
    return state == OrderState::PartShipped || state == OrderState::Shipped;
}

bool isDelivered(OrderState state) {
    return state == OrderState::Signed || state == OrderState::Finished;
}

Guard guardOfChange(OrderState state) {
    switch (state) {
        case OrderState::Unpaid:
        case OrderState::Paid:
        case OrderState::Unknown:
            return {};
        case OrderState::PartShipped:
        case OrderState::Shipped:
            return {RequestError::OrderShipped, {Alternative::Intercept}};
        case OrderState::Signed:
        case OrderState::Finished:
            return {RequestError::OrderDelivered, {Alternative::Return}};
        case OrderState::Closed:
            break;
    }
    return {RequestError::OrderClosed, {}};
}

Guard guardOfCancel(OrderState state) {
    auto guard = guardOfChange(state);
    if (isOnItsWay(state)) {
        guard.instead = {Alternative::Intercept, Alternative::Return};
    }
    return guard;
}

Guard guardOfIntercept(OrderState state) {
    switch (state) {
        case OrderState::PartShipped:
        case OrderState::Shipped:
        case OrderState::Unknown:
            return {};
        case OrderState::Unpaid:
        case OrderState::Paid:
            return {RequestError::OrderNotShipped, {Alternative::Cancel}};
        case OrderState::Signed:
        case OrderState::Finished:
            return {RequestError::OrderDelivered, {Alternative::Return}};
        case OrderState::Closed:
            break;
    }
    return {RequestError::OrderClosed, {}};
}

Guard guardOfStock(OrderState state) {
    switch (state) {
        case OrderState::Paid:
        case OrderState::PartShipped:
        case OrderState::Unknown:
            return {};
        case OrderState::Unpaid:
            return {RequestError::OrderUnpaid, {Alternative::Cancel}};
        case OrderState::Shipped:
            return {RequestError::OrderShipped, {}};
        case OrderState::Signed:
        case OrderState::Finished:
            return {RequestError::OrderDelivered, {}};
        case OrderState::Closed:
            break;
    }
    return {RequestError::OrderClosed, {}};
}

bool isAddressChange(RequestKind kind) {
    return kind == RequestKind::ChangeReceiver || kind == RequestKind::ChangeAddress ||
           kind == RequestKind::ChangeMobile;
}

bool isWaiting(const Request& request) {
    return request.kind == RequestKind::OutOfStock && request.choice == StockChoice::Wait;
}

std::optional<RequestError> moneyBarrier(const Request& request, const agents::Actor& actor,
                                         const GrantedToday& granted) {
    if (request.amount.value == 0) {
        return std::nullopt;
    }
    const bool isSecond = !request.signedBy.empty() && request.signedBy != actor.name &&
                          agents::mayAct(actor.role, Right::CosignRefund);
    if (isSecond) {
        const bool isOwn = request.requestedBy == actor.name &&
                           !agents::mayAct(actor.role, Right::ApproveOwnRequest);
        return isOwn ? std::optional(RequestError::OwnRequest) : std::nullopt;
    }
    if (!agents::mayAct(actor.role, Right::ApproveRefund)) {
        return RequestError::RoleMayNot;
    }
    const auto limit = agents::refundLimit(actor.role);
    const bool isWithin =
        !limit || (granted.toBuyer + request.amount <= limit->perCase &&
                   (!limit->perDay || granted.byAgent + request.amount <= *limit->perDay));
    if (isWithin) {
        return std::nullopt;
    }
    if (!agents::mayAct(actor.role, Right::CosignRefund)) {
        return RequestError::OverLimit;
    }
    return request.signedBy == actor.name ? RequestError::OwnSignature
                                          : RequestError::SecondPersonNeeded;
}

/// Whatever the amount and the check of who asks.
bool mayEverGrant(const Request& request, const agents::Actor& actor) {
    if (isAddressChange(request.kind)) {
        return agents::mayAct(actor.role, Right::ChangeAddress);
    }
    if (request.amount.value == 0) {
        return mayRequest(actor.role);
    }
    return agents::mayAct(actor.role, Right::ApproveRefund) ||
           agents::mayAct(actor.role, Right::CosignRefund);
}

Settled settleEdit(const Request& request, const RequestEvidence& evidence) {
    switch (*evidence.edit) {
        case EditState::Done:
            return {Settlement::Done};
        case EditState::Withdrawn:
            return {Settlement::Failed, FailureCause::EditWithdrawn};
        case EditState::Open:
        case EditState::Exported:
            break;
    }
    if (isOnItsWay(evidence.state) || isDelivered(evidence.state)) {
        return {Settlement::Failed, FailureCause::OrderShipped};
    }
    if (evidence.state == OrderState::Closed) {
        return {Settlement::Failed, FailureCause::OrderClosed};
    }
    const bool isExported =
        evidence.edit == EditState::Exported && request.state == RequestState::Granted;
    return {isExported ? Settlement::HandedOff : Settlement::Nothing};
}

/// What the order itself tells of what no edit request carries out.
Settled settleOrder(const Request& request, const RequestEvidence& evidence) {
    const bool isClosed = evidence.state == OrderState::Closed;
    if (isWaiting(request)) {
        if (isClosed) {
            return {Settlement::Failed, FailureCause::OrderClosed};
        }
        const bool isShipped = evidence.state == OrderState::Shipped || isDelivered(evidence.state);
        return {isShipped ? Settlement::Done : Settlement::Nothing};
    }
    if (isClosed || (evidence.wasRefunded && request.kind != RequestKind::Cancel)) {
        return {Settlement::Done};
    }
    if (request.kind == RequestKind::Cancel &&
        (isOnItsWay(evidence.state) || isDelivered(evidence.state))) {
        return {Settlement::Failed, FailureCause::OrderShipped};
    }
    if (request.kind == RequestKind::Intercept && isDelivered(evidence.state)) {
        return {Settlement::Failed, FailureCause::OrderDelivered};
    }
    return {};
}

}  // namespace

Result<RequestState, RequestError> next(RequestState from, RequestAction action) {
    const auto* step = std::ranges::find_if(kRequestSteps, [&](const RequestStep& candidate) {
        return candidate.from == from && candidate.action == action;
    });
    if (step == kRequestSteps.end()) {
        return Unexpected{RequestError::NotAllowedInState};
    }
    return step->to;
}

bool isOpen(RequestState state) {
    return state == RequestState::Requested || state == RequestState::Granted ||
           state == RequestState::HandedOff;
}

Guard guardOf(RequestKind kind, OrderState state) {
    switch (kind) {
        case RequestKind::ChangeReceiver:
        case RequestKind::ChangeAddress:
        case RequestKind::ChangeMobile:
        case RequestKind::ChangeSku:
        case RequestKind::ChangeCourier:
            return guardOfChange(state);
        case RequestKind::Cancel:
            return guardOfCancel(state);
        case RequestKind::Intercept:
            return guardOfIntercept(state);
        case RequestKind::OutOfStock:
            break;
    }
    return guardOfStock(state);
}

std::optional<OrderField> editedField(const Request& request) {
    switch (request.kind) {
        case RequestKind::ChangeReceiver:
            return OrderField::Receiver;
        case RequestKind::ChangeAddress:
            return OrderField::Address;
        case RequestKind::ChangeMobile:
            return OrderField::Mobile;
        case RequestKind::ChangeSku:
            return OrderField::Sku;
        case RequestKind::ChangeCourier:
            return OrderField::Courier;
        case RequestKind::Cancel:
        case RequestKind::Intercept:
            return std::nullopt;
        case RequestKind::OutOfStock:
            break;
    }
    return request.choice == StockChoice::Replace ? std::optional(OrderField::Sku) : std::nullopt;
}

bool needsIdentityCheck(const Request& request) {
    return isAddressChange(request.kind) || request.kind == RequestKind::Intercept ||
           request.amount.value > 0;
}

bool needsValue(RequestKind kind) {
    return kind != RequestKind::Cancel && kind != RequestKind::Intercept &&
           kind != RequestKind::OutOfStock;
}

bool mayRequest(agents::Role role) {
    return agents::grantOf(role, Right::ChangeAddress) != agents::Grant::No;
}

std::optional<RequestError> grantBarrier(const Request& request, const agents::Actor& actor,
                                         const GrantedToday& granted) {
    if (request.kind == RequestKind::OutOfStock && !request.choice) {
        return RequestError::ChoiceMissing;
    }
    if (needsIdentityCheck(request) && request.identity == IdentityCheck::Unchecked) {
        return RequestError::IdentityUnchecked;
    }
    if (needsIdentityCheck(request) && request.identity == IdentityCheck::Failed) {
        return RequestError::IdentityFailed;
    }
    if (isAddressChange(request.kind) && !agents::mayAct(actor.role, Right::ChangeAddress)) {
        return RequestError::RoleMayNot;
    }
    if (request.amount.value == 0 && !mayRequest(actor.role)) {
        return RequestError::RoleMayNot;
    }
    return moneyBarrier(request, actor, granted);
}

bool maySeeValue(const Request& request, const agents::Actor& actor) {
    return !isAddressChange(request.kind) || request.requestedBy == actor.name ||
           agents::mayAct(actor.role, Right::ChangeAddress);
}

std::optional<RequestError> barrier(const Request& request, RequestAction action,
                                    const agents::Actor& actor) {
    if (const auto to = next(request.state, action); !to) {
        return to.error();
    }
    switch (action) {
        case RequestAction::Choose:
            if (request.kind != RequestKind::OutOfStock) {
                return RequestError::NotAllowedInState;
            }
            break;
        case RequestAction::CheckIdentity:
            if (!needsIdentityCheck(request)) {
                return RequestError::NotAllowedInState;
            }
            break;
        case RequestAction::Sign:
            return grantBarrier(request, actor, {}) == RequestError::SecondPersonNeeded
                       ? std::nullopt
                       : std::optional(RequestError::NotAllowedInState);
        case RequestAction::Complete:
        case RequestAction::Fail:
            return agents::mayAct(actor.role, Right::RecordHandoffDone)
                       ? std::nullopt
                       : std::optional(RequestError::RoleMayNot);
        case RequestAction::Withdraw:
            return request.requestedBy == actor.name ||
                           agents::mayAct(actor.role, Right::UndoOthersAct)
                       ? std::nullopt
                       : std::optional(RequestError::NotRequester);
        case RequestAction::Grant:
            return mayEverGrant(request, actor) ? std::nullopt
                                                : std::optional(RequestError::RoleMayNot);
        case RequestAction::HandOff:
        case RequestAction::Tell:
            return std::nullopt;
        case RequestAction::Refuse:
            break;
    }
    return mayRequest(actor.role) ? std::nullopt : std::optional(RequestError::RoleMayNot);
}

std::string_view toWord(FailureCause cause) {
    return wordOf(kCauses, cause);
}

std::optional<FailureCause> failureCauseFromWord(std::string_view word) {
    return valueOf(kCauses, word);
}

std::string_view reasonOf(FailureCause cause) {
    switch (cause) {
        case FailureCause::OrderShipped:
            return "订单已经发货";
        case FailureCause::OrderDelivered:
            return "包裹已经签收";
        case FailureCause::OrderClosed:
            return "订单已经关闭";
        case FailureCause::EditWithdrawn:
            return "修改申请已经撤回";
    }
    return {};
}

Settled settle(const Request& request, const RequestEvidence& evidence) {
    const bool wasGranted =
        request.state == RequestState::Granted || request.state == RequestState::HandedOff;
    if (!wasGranted) {
        return {};
    }
    if (evidence.edit) {
        return settleEdit(request, evidence);
    }
    const auto settled = settleOrder(request, evidence);
    if (settled.settlement == Settlement::Nothing && request.exportedAt &&
        request.state == RequestState::Granted) {
        return {Settlement::HandedOff};
    }
    return settled;
}

}  // namespace core::requests
