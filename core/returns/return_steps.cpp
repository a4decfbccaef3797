#include "core/returns/return_steps.h"

#include <algorithm>

#include "core/agents/rights.h"

namespace core::returns {
namespace {

using agents::Grant;
using agents::Right;

constexpr ReturnState kWayWithGoods[]{ReturnState::Requested,       ReturnState::Checked,
                                      ReturnState::WaitingForGoods, ReturnState::GoodsUnderWay,
                                      ReturnState::GoodsReceived,   ReturnState::Inspected,
                                      ReturnState::Approved};
constexpr ReturnState kWayWithoutGoods[]{ReturnState::Requested, ReturnState::Checked,
                                         ReturnState::Approved};

constexpr ReturnAction kDecisions[]{ReturnAction::Accept, ReturnAction::Refuse,
                                    ReturnAction::WinDispute, ReturnAction::LoseDispute,
                                    ReturnAction::Reopen};
constexpr ReturnAction kHandoffRecords[]{ReturnAction::RecordPaid, ReturnAction::RecordShipped,
                                         ReturnAction::FinishRepair, ReturnAction::SendBack};

bool isOneOf(std::span<const ReturnAction> actions, ReturnAction action) {
    return std::ranges::find(actions, action) != actions.end();
}

/// The right that a step needs in full; nothing: a role that may at least propose a decision.
std::optional<Right> rightOf(const ReturnCase& c, ReturnAction action) {
    if (isOneOf(kDecisions, action)) {
        return Right::DecideReturn;
    }
    if (isOneOf(kHandoffRecords, action)) {
        return Right::RecordHandoffDone;
    }
    if (action != ReturnAction::Sign && action != ReturnAction::Approve) {
        return std::nullopt;
    }
    if (c.kind == ReturnKind::Compensation) {
        return Right::GrantCompensation;
    }
    return movesMoney(c) ? Right::ApproveRefund : Right::DecideReturn;
}

bool hasRight(const ReturnCase& c, ReturnAction action, const agents::Actor& actor) {
    if (action == ReturnAction::Cosign || action == ReturnAction::DeclineSign) {
        return agents::mayAct(actor, Right::CosignRefund) ||
               agents::mayAct(actor, Right::ApproveRefund);
    }
    if (action == ReturnAction::TakeBack) {
        const bool isOwn = !c.signatures.empty() && c.signatures.back().name == actor.name;
        return agents::mayAct(actor, isOwn ? Right::UndoOwnAct : Right::UndoOthersAct);
    }
    if (action == ReturnAction::Assign) {
        const bool isOwn = c.owner.empty() || c.owner == actor.name;
        return agents::mayAct(actor, isOwn ? Right::HandOverOwn : Right::Reassign);
    }
    const auto right = rightOf(c, action);
    return right ? agents::mayAct(actor, *right)
                 : agents::grantOf(actor.role, Right::DecideReturn) != Grant::No;
}

/// Over what the role may grant as compensation alone.
bool isOverCompensation(const ReturnCase& c, agents::Role role, const RefundFacts& facts) {
    const auto limit = agents::compensationLimit(role);
    if (c.kind != ReturnKind::Compensation || !limit) {
        return false;
    }
    return facts.grantedToBuyerToday + facts.amount > limit->perCase ||
           (limit->perDay && facts.grantedByAgentToday + facts.amount > *limit->perDay);
}

RefundSigning signingOfCase(const ReturnCase& c, agents::Role role, const RefundFacts& facts) {
    const auto signing = signingOf(role, facts).signing;
    return signing == RefundSigning::Alone && isOverCompensation(c, role, facts)
               ? RefundSigning::SecondSigner
               : signing;
}

/// Out of the ordinary for whoever signs: a lead and another lead or admin.
bool needsTwoPersons(const RefundFacts& facts) {
    return signingOf(agents::Role::Lead, facts).signing == RefundSigning::TwoPersons;
}

/// R134: approval is impossible until policy and inspection are true.
std::optional<ReturnError> findingBarrier(const ReturnCase& c) {
    if (!c.verdict) {
        return ReturnError::VerdictMissing;
    }
    if (*c.verdict != Verdict::Allowed) {
        return ReturnError::VerdictNotAllowed;
    }
    if (c.goodsComeBack && c.kind != ReturnKind::Compensation) {
        if (!c.inspectedAt) {
            return ReturnError::InspectionMissing;
        }
        if (!c.inspectionPassed) {
            return ReturnError::InspectionFailed;
        }
    }
    if (c.kind == ReturnKind::Exchange && c.wantedItem.empty()) {
        return ReturnError::WantedItemMissing;
    }
    return std::nullopt;
}

/// What must be true of a sum before anybody signs it, and again before finance gets it.
std::optional<ReturnError> moneyBarrier(const ReturnCase& c, const ReturnContext& context) {
    if (c.identity == IdentityState::Unchecked) {
        return ReturnError::IdentityMissing;
    }
    const Fen owed = owedOf(c);
    if (owed <= Fen{0}) {
        return ReturnError::AmountMissing;
    }
    if (!movesOrderMoney(c)) {
        return std::nullopt;
    }
    if (!context.facts) {
        return ReturnError::OrderUnknown;
    }
    if (owed > context.facts->left) {
        return ReturnError::OverPaid;
    }
    // Asked for before it is signed: afterwards the sum is closed, and finance could never pay it. A case of the
    // platform's own refund goes back the way it was paid, by the platform.
    return c.payMethod.empty() && c.origin != ReturnOrigin::Import ? std::optional(ReturnError::PayMethodMissing) : std::nullopt;
}

RefundFacts factsOf(const ReturnCase& c, const ReturnContext& context) {
    auto facts = context.facts.value_or(RefundFacts{});
    facts.amount = owedOf(c);
    if (!movesOrderMoney(c)) {
        facts.left = facts.amount;
    }
    return facts;
}

std::optional<ReturnError> approvalBarrier(const ReturnCase& c, ReturnAction action,
                                           const ReturnContext& context) {
    if (const auto refusal = findingBarrier(c)) {
        return refusal;
    }
    const auto& actor = context.actor;
    const bool isOwn = isOwnRequest(c, actor);
    if (!movesMoney(c)) {
        if (action != ReturnAction::Approve) {
            return ReturnError::SecondSignerNotNeeded;
        }
        return isOwn ? std::optional(ReturnError::OwnRequest) : std::nullopt;
    }
    if (const auto refusal = moneyBarrier(c, context)) {
        return refusal;
    }
    if (isOwn) {
        return ReturnError::OwnRequest;
    }
    const auto facts = factsOf(c, context);
    const auto signing = signingOfCase(c, actor.role, facts);
    if (action != ReturnAction::Cosign && signing == RefundSigning::Refused) {
        return ReturnError::NoRight;
    }
    if (action == ReturnAction::Approve) {
        return signing == RefundSigning::Alone ? std::nullopt
                                               : std::optional(ReturnError::NeedsSecondSigner);
    }
    if (action == ReturnAction::Sign) {
        if (signing == RefundSigning::Alone) {
            return ReturnError::SecondSignerNotNeeded;
        }
        // Two persons means a lead and another: whoever is less hands it on.
        return signing == RefundSigning::TwoPersons && actor.role != agents::Role::Lead
                   ? std::optional(ReturnError::SignerTooLow)
                   : std::nullopt;
    }
    const bool hasSigned =
        std::ranges::find(c.signatures, actor.name, &agents::Actor::name) != c.signatures.end();
    if (hasSigned) {
        return ReturnError::OwnRequest;
    }
    if (c.signatures.empty()) {
        return ReturnError::SignerTooLow;
    }
    // The second of two persons, or somebody whose own limits hold it.
    const bool maySecond = agents::mayAct(actor, Right::CosignRefund) ||
                           (!needsTwoPersons(facts) && signing == RefundSigning::Alone);
    return maySecond ? std::nullopt : std::optional(ReturnError::SignerTooLow);
}

std::optional<ReturnError> identityBarrier(const ReturnCase& c, const agents::Actor& actor) {
    if (c.identity != IdentityState::Unchecked) {
        return ReturnError::IdentityDone;
    }
    const bool isLocked = c.identityTries >= kMostIdentityTries;
    return isLocked && !agents::mayAct(actor, Right::WaiveIdentityCheck)
               ? std::optional(ReturnError::IdentityLocked)
               : std::nullopt;
}

std::optional<ReturnError> acceptBarrier(const ReturnCase& c) {
    if (!c.verdict) {
        return ReturnError::VerdictMissing;
    }
    if (*c.verdict != Verdict::Allowed) {
        return ReturnError::VerdictNotAllowed;
    }
    return c.goodsComeBack && !c.inspectedAt ? std::nullopt
                                             : std::optional(ReturnError::NoGoodsExpected);
}

/// Of what is there already the inspection decides, and the policy as it was looked at before.
bool isBeforeGoods(ReturnState state) {
    return state == ReturnState::Requested || state == ReturnState::EvidenceAsked ||
           state == ReturnState::Checked;
}

/// What was paid may have changed since it was approved.
std::optional<ReturnError> financeBarrier(const ReturnCase& c, const ReturnContext& context) {
    if (!movesMoney(c) || c.paidAt) {
        return ReturnError::NothingOwed;
    }
    if (c.platformState == PlatformState::Success && c.overruled != PlatformState::Success) {
        return ReturnError::PaidAlready;
    }
    if (const auto refusal = findingBarrier(c)) {
        return refusal;
    }
    return moneyBarrier(c, context);
}

std::optional<ReturnError> logisticsBarrier(const ReturnCase& c) {
    if (movesMoney(c) && !c.paidAt) {
        return ReturnError::DifferenceOwed;
    }
    return c.priceDifference > Fen{0} && !c.differencePaid
               ? std::optional(ReturnError::DifferenceUnpaid)
               : std::nullopt;
}

}  // namespace

std::span<const ReturnStep> stepsOf(ReturnKind kind) {
    switch (kind) {
        case ReturnKind::Return:
            return kReturnSteps;
        case ReturnKind::Exchange:
            return kExchangeSteps;
        case ReturnKind::Repair:
            return kRepairSteps;
        case ReturnKind::Compensation:
            return kCompensationSteps;
    }
    return {};
}

std::optional<ReturnState> next(ReturnKind kind, ReturnState from, ReturnAction action) {
    const auto table = stepsOf(kind);
    const auto step = std::ranges::find_if(table, [&](const ReturnStep& candidate) {
        return candidate.from == from && candidate.action == action;
    });
    return step == table.end() ? std::nullopt : std::optional(step->to);
}

std::vector<ReturnAction> actionsIn(ReturnKind kind, ReturnState state) {
    std::vector<ReturnAction> actions;
    for (const ReturnStep& step : stepsOf(kind)) {
        if (step.from == state) {
            actions.push_back(step.action);
        }
    }
    return actions;
}

std::vector<ReturnState> wayOf(const ReturnCase& c) {
    const bool withGoods = c.goodsComeBack && c.kind != ReturnKind::Compensation;
    auto way = withGoods ? std::vector(std::begin(kWayWithGoods), std::end(kWayWithGoods))
                         : std::vector(std::begin(kWayWithoutGoods), std::end(kWayWithoutGoods));
    if (c.kind == ReturnKind::Repair) {
        way.push_back(ReturnState::InRepair);
    }
    if (movesMoney(c)) {
        way.push_back(ReturnState::WithFinance);
    }
    if (c.kind == ReturnKind::Exchange || c.kind == ReturnKind::Repair) {
        way.push_back(ReturnState::WithLogistics);
    }
    way.insert(way.end(), {ReturnState::Done, ReturnState::Told, ReturnState::Closed});
    return way;
}

bool isForward(const ReturnCase& c, ReturnAction action) {
    const auto to = next(c.kind, c.state, action);
    if (!to || *to == c.state || action == ReturnAction::LoseDispute ||
        action == ReturnAction::Reopen || action == ReturnAction::DeclineSign ||
        action == ReturnAction::TakeBack) {
        return false;
    }
    if (*to == ReturnState::SecondSignAsked) {
        return true;
    }
    const auto way = wayOf(c);
    const auto from = std::ranges::find(way, c.state);
    const auto target = std::ranges::find(way, *to);
    return target != way.end() && (from == way.end() || target > from);
}

std::optional<ReturnAction> remedyOf(ReturnError error) {
    constexpr std::array<std::pair<ReturnError, ReturnAction>, 9> kRemedies{
        {{ReturnError::VerdictMissing, ReturnAction::Check},
         {ReturnError::VerdictNotAllowed, ReturnAction::AskEvidence},
         {ReturnError::InspectionFailed, ReturnAction::Inspect},
         {ReturnError::IdentityMissing, ReturnAction::CheckIdentity},
         {ReturnError::AmountMissing, ReturnAction::SetAmount},
         {ReturnError::PayMethodMissing, ReturnAction::SetAmount},
         {ReturnError::WantedItemMissing, ReturnAction::SetExchange},
         {ReturnError::RepairNoteMissing, ReturnAction::SetRepair},
         {ReturnError::DifferenceUnpaid, ReturnAction::SetExchange}}};
    const auto* found =
        std::ranges::find(kRemedies, error, &std::pair<ReturnError, ReturnAction>::first);
    return found == kRemedies.end() ? std::nullopt : std::optional(found->second);
}

bool asksCompensationFirst(const ReturnCase& c) {
    // Once the platform has ruled, it has said how the case goes on.
    constexpr std::array kBefore{ReturnState::Requested, ReturnState::EvidenceAsked,
                                 ReturnState::Checked};
    const auto* reason = findReason(c.reason);
    return c.kind != ReturnKind::Compensation && reason != nullptr &&
           reason->group == ReasonGroup::Damaged && c.clause != kRulingClause &&
           std::ranges::find(kBefore, c.state) != kBefore.end();
}

bool movesMoney(const ReturnCase& c) {
    switch (c.kind) {
        case ReturnKind::Return:
        case ReturnKind::Compensation:
            return true;
        case ReturnKind::Exchange:
            return c.priceDifference < Fen{0};
        case ReturnKind::Repair:
            return false;
    }
    return false;
}

bool movesOrderMoney(const ReturnCase& c) {
    if (c.kind == ReturnKind::Repair) {
        return false;
    }
    return c.kind != ReturnKind::Compensation ||
           (c.form != CompensationForm::Coupon && c.form != CompensationForm::Gift);
}

bool isOwnRequest(const ReturnCase& c, const agents::Actor& actor) {
    return c.openedBy.name == actor.name && actor.role != agents::Role::Owner;
}

Fen owedOf(const ReturnCase& c) {
    if (c.kind == ReturnKind::Exchange) {
        return c.priceDifference < Fen{0} ? Fen{-c.priceDifference.value} : Fen{0};
    }
    return c.kind == ReturnKind::Repair ? Fen{0} : c.amount.value_or(Fen{0});
}

std::optional<ReturnError> barrier(const ReturnCase& c, ReturnAction action,
                                   const ReturnContext& context) {
    if (!next(c.kind, c.state, action)) {
        return ReturnError::NotAllowedInState;
    }
    if (!hasRight(c, action, context.actor)) {
        return ReturnError::NoRight;
    }
    if (c.paidAt && (action == ReturnAction::Withdraw || action == ReturnAction::Refuse)) {
        return ReturnError::PaidAlready;
    }
    // What the policy says of it is looked at before, whoever refuses.
    if (action == ReturnAction::Refuse && !c.verdict && isBeforeGoods(c.state)) {
        return ReturnError::VerdictMissing;
    }
    if (action == ReturnAction::Accept) {
        return acceptBarrier(c);
    }
    if (action == ReturnAction::Sign || action == ReturnAction::Approve ||
        action == ReturnAction::Cosign) {
        return approvalBarrier(c, action, context);
    }
    if (action == ReturnAction::HandToFinance) {
        return financeBarrier(c, context);
    }
    if (action == ReturnAction::HandToLogistics) {
        return logisticsBarrier(c);
    }
    if (action == ReturnAction::FinishRepair && c.repairNote.empty()) {
        return ReturnError::RepairNoteMissing;
    }
    if (action == ReturnAction::Inspect && c.state == ReturnState::Checked && !c.inspectedAt) {
        return ReturnError::GoodsNotHere;
    }
    return action == ReturnAction::CheckIdentity ? identityBarrier(c, context.actor) : std::nullopt;
}

}  // namespace core::returns
