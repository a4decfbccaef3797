#pragma once

#include "core/agents/actor.h"
#include "core/base/result.h"
#include "core/erasure/erasure.h"

#include <array>

namespace core::erasure {

enum class ErasureError {
    NotFound,
    /// The state table has no such step.
    NotAllowedInState,
    /// Somebody acted on it since it was read.
    ChangedSinceRead,
    NotAllowedForRole,
    /// Who asked does not approve.
    OwnRequest,
    /// The act needs a second person.
    SecondPersonNeeded,
    SubjectMissing,
    /// Neither an order nor a buyer of that name is known.
    SubjectUnknown,
    ReasonMissing,
    /// More than 500 characters.
    TextTooLong,
    /// A request about it is not finished.
    AlreadyRequested,
    /// Holds: what is not settled must be settled first.
    OpenDispute,
    OpenComplaint,
    OpenRefund,
    /// It would bring back what is erased meanwhile.
    ImportRunning,
    /// A search cannot be repeated once the program has ended: nothing keeps the words it looked for.
    SearchWordsGone,
};

struct ErasureStep {
    ErasureState from;
    ErasureAction action;
    ErasureState to;
};
/// The state table. Nothing leads back from what is erased.
inline constexpr std::array kErasureSteps{
    ErasureStep{ErasureState::Requested, ErasureAction::Approve, ErasureState::Approved},
    ErasureStep{ErasureState::Requested, ErasureAction::Refuse, ErasureState::Refused},
    ErasureStep{ErasureState::Approved, ErasureAction::Refuse, ErasureState::Refused},
    ErasureStep{ErasureState::Approved, ErasureAction::Run, ErasureState::Erased},
};

/// The state after `action`, or NotAllowedInState.
[[nodiscard]] Result<ErasureState, ErasureError> next(ErasureState state, ErasureAction action);

inline constexpr std::size_t kLongestErasureText = 500;
/// Why it may not be recorded so.
[[nodiscard]] std::optional<ErasureError> recordingBarrier(const ErasureRequest& request,
                                                           const agents::Actor& actor);
/// Why this person may not do it: the rights of reliability.md section 3, and who asked does not approve. The second
/// person of a run is the service's to ask for.
[[nodiscard]] std::optional<ErasureError> barrier(const ErasureRequest& request, ErasureAction action,
                                                  const agents::Actor& actor);
/// Who decides or runs erasures sees all, others what they recorded.
[[nodiscard]] bool maySee(const ErasureRequest& request, const agents::Actor& actor);
/// The owner, who is alone, needs none.
[[nodiscard]] bool needsSecondPerson(const agents::Actor& actor);
/// The first that stands in the way.
[[nodiscard]] std::optional<ErasureError> holdBarrier(const std::vector<HoldCount>& holds);

}  // namespace core::erasure
