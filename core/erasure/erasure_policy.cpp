#include "core/erasure/erasure_policy.h"

#include <algorithm>

#include "core/agents/rights.h"
#include "core/base/text.h"

namespace core::erasure {

using agents::mayAct;
using agents::Right;

Result<ErasureState, ErasureError> next(ErasureState state, ErasureAction action) {
    const auto* step = std::ranges::find_if(kErasureSteps, [&](const ErasureStep& one) {
        return one.from == state && one.action == action;
    });
    if (step == kErasureSteps.end()) {
        return Unexpected{ErasureError::NotAllowedInState};
    }
    return step->to;
}

std::optional<ErasureError> recordingBarrier(const ErasureRequest& request,
                                             const agents::Actor& actor) {
    if (!mayAct(actor, Right::RecordErasure)) {
        return ErasureError::NotAllowedForRole;
    }
    if (request.subject.empty()) {
        return ErasureError::SubjectMissing;
    }
    if (request.reason.empty()) {
        return ErasureError::ReasonMissing;
    }
    return characterCount(request.reason) > kLongestErasureText
               ? std::optional(ErasureError::TextTooLong)
               : std::nullopt;
}

std::optional<ErasureError> barrier(const ErasureRequest& request, ErasureAction action,
                                    const agents::Actor& actor) {
    const auto to = next(request.state, action);
    if (!to) {
        return to.error();
    }
    if (action == ErasureAction::Run) {
        return mayAct(actor, Right::RunErasure) ? std::nullopt
                                                : std::optional(ErasureError::NotAllowedForRole);
    }
    if (!mayAct(actor, Right::ApproveErasure)) {
        return ErasureError::NotAllowedForRole;
    }
    const bool isOwn = request.requestedBy == actor.name;
    return action == ErasureAction::Approve && isOwn && !mayAct(actor, Right::ApproveOwnRequest)
               ? std::optional(ErasureError::OwnRequest)
               : std::nullopt;
}

bool maySee(const ErasureRequest& request, const agents::Actor& actor) {
    return mayAct(actor, Right::ApproveErasure) || mayAct(actor, Right::RunErasure) ||
           request.requestedBy == actor.name;
}

bool needsSecondPerson(const agents::Actor& actor) {
    return actor.role != agents::Role::Owner;
}

std::optional<ErasureError> holdBarrier(const std::vector<HoldCount>& holds) {
    const auto has = [&](Hold hold) {
        return std::ranges::find(holds, hold, &HoldCount::hold) != holds.end();
    };
    if (has(Hold::Dispute)) {
        return ErasureError::OpenDispute;
    }
    if (has(Hold::Complaint)) {
        return ErasureError::OpenComplaint;
    }
    return has(Hold::Refund) ? std::optional(ErasureError::OpenRefund) : std::nullopt;
}

}  // namespace core::erasure
