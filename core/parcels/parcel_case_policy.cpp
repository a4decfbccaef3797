#include "core/parcels/parcel_case_policy.h"

#include <algorithm>

namespace core::parcels {
namespace {

bool isFirstStepOpen(const ParcelCase& parcelCase) {
    return std::ranges::any_of(
        parcelCase.steps, [](const ParcelStep& step) { return step.comesFirst && !step.doneAt; });
}

bool waitsForFirstStep(ParcelCaseAction action) {
    return action == ParcelCaseAction::Contact || action == ParcelCaseAction::RecordAnswer ||
           action == ParcelCaseAction::Close;
}

}  // namespace

Result<ParcelCaseState, ParcelError> next(const ParcelCase& parcelCase, ParcelCaseAction action) {
    const auto* edge = std::ranges::find_if(kParcelCaseEdges, [&](const ParcelCaseEdge& candidate) {
        return candidate.from == parcelCase.state && candidate.action == action;
    });
    if (edge == kParcelCaseEdges.end()) {
        return Unexpected{ParcelError::NotAllowedInState};
    }
    if (waitsForFirstStep(action) && isFirstStepOpen(parcelCase)) {
        return Unexpected{ParcelError::FirstStepOpen};
    }
    return edge->to;
}

std::optional<ParcelError> tickBarrier(const ParcelCase& parcelCase, std::int64_t ordinal) {
    const auto step = std::ranges::find(parcelCase.steps, ordinal, &ParcelStep::ordinal);
    if (step == parcelCase.steps.end()) {
        return ParcelError::NotFound;
    }
    if (step->doneAt) {
        return ParcelError::NothingChanged;
    }
    return !step->comesFirst && isFirstStepOpen(parcelCase)
               ? std::optional(ParcelError::FirstStepOpen)
               : std::nullopt;
}

}  // namespace core::parcels
