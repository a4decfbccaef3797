#pragma once

#include "core/agents/actor.h"
#include "core/base/result.h"
#include "core/orders/review.h"
#include "core/requests/request.h"

#include <array>
#include <vector>

namespace core::requests {

enum class RequestError {
    NotFound,
    /// The state table has no such step.
    NotAllowedInState,
    /// A colleague or an import acted on it since it was read.
    ChangedSinceRead,
    OrderNotFound,
    /// The state of the order forbids it; guardOf offers what can be done instead.
    OrderUnpaid,
    OrderNotShipped,
    OrderShipped,
    OrderDelivered,
    OrderClosed,
    /// One of this kind is on its way for this order.
    AlreadyRequested,
    BuyerMissing,
    ValueMissing,
    /// It is so already.
    NothingChanged,
    /// More than 500 characters.
    TextTooLong,
    /// Out of stock: what the buyer wants is not known.
    ChoiceMissing,
    TimeNotInFuture,
    ReasonMissing,
    ReferenceMissing,
    /// How it was checked who asks is not said.
    MethodMissing,
    /// Address, receiver, phone, money: who asks was not checked, or is not the buyer.
    IdentityUnchecked,
    IdentityFailed,
    RoleMayNot,
    /// The amount is over what this role may grant alone: a colleague with a higher limit decides.
    OverLimit,
    /// Over every limit: two persons sign.
    SecondPersonNeeded,
    /// The second signature is that of the first.
    OwnSignature,
    /// Over the limits of one: whoever asked is not the second person.
    OwnRequest,
    /// The check was waived: once a request.
    WaivedBefore,
    /// Only who asked, or a lead, takes it back.
    NotRequester,
    /// The shop's edit request was refused.
    EditRefused,
};

struct RequestStep {
    RequestState from;
    RequestAction action;
    RequestState to;
};
/// The state table.
inline constexpr std::array kRequestSteps{
    RequestStep{RequestState::Requested, RequestAction::Choose, RequestState::Requested},
    RequestStep{RequestState::Requested, RequestAction::CheckIdentity, RequestState::Requested},
    RequestStep{RequestState::Requested, RequestAction::Sign, RequestState::Requested},
    RequestStep{RequestState::Requested, RequestAction::Grant, RequestState::Granted},
    RequestStep{RequestState::Requested, RequestAction::Refuse, RequestState::Refused},
    RequestStep{RequestState::Requested, RequestAction::Withdraw, RequestState::Withdrawn},
    RequestStep{RequestState::Granted, RequestAction::HandOff, RequestState::HandedOff},
    RequestStep{RequestState::Granted, RequestAction::Complete, RequestState::Done},
    RequestStep{RequestState::Granted, RequestAction::Fail, RequestState::Failed},
    RequestStep{RequestState::Granted, RequestAction::Withdraw, RequestState::Withdrawn},
    RequestStep{RequestState::HandedOff, RequestAction::Complete, RequestState::Done},
    RequestStep{RequestState::HandedOff, RequestAction::Fail, RequestState::Failed},
    RequestStep{RequestState::Refused, RequestAction::Tell, RequestState::Told},
    RequestStep{RequestState::Done, RequestAction::Tell, RequestState::Told},
    RequestStep{RequestState::Failed, RequestAction::Tell, RequestState::Told},
};
[[nodiscard]] Result<RequestState, RequestError> next(RequestState from, RequestAction action);
/// Requested, granted or handed off.
[[nodiscard]] bool isOpen(RequestState state);

/// What may be done where the order forbids what was asked.
enum class Alternative { Cancel, Intercept, Return };
struct Guard {
    /// Nothing: it is possible.
    std::optional<RequestError> barrier;
    std::vector<Alternative> instead;
    bool operator==(const Guard&) const = default;
};
/// R111: no address change after dispatch, no cancelling but intercepting or returning. A state that the export's words do
/// not tell forbids nothing: the shop's system decides.
[[nodiscard]] Guard guardOf(RequestKind kind, orders::OrderState state);

/// Receiver, address, mobile, specification or courier: an edit request of the order carries it out.
[[nodiscard]] std::optional<orders::OrderField> editedField(const Request& request);
/// Before it is granted: whoever asks for another address or for money must be the buyer.
[[nodiscard]] bool needsIdentityCheck(const Request& request);
[[nodiscard]] bool needsValue(RequestKind kind);

/// Whether a person of this role may ask at all.
[[nodiscard]] bool mayRequest(agents::Role role);
/// What was granted since midnight, by requests and returns together: the parts of a split refund are one sum.
struct GrantedToday {
    /// By this person.
    Fen byAgent;
    /// To this buyer, by anybody.
    Fen toBuyer;
};
/// Why this person may not grant it now; the state table and the order are asked before. What is within the limits is
/// granted alone, even by who wrote it down.
[[nodiscard]] std::optional<RequestError> grantBarrier(const Request& request, const agents::Actor& actor,
                                                       const GrantedToday& granted);
/// The state table and who may: the rule of the buttons too. Of Grant only what the role never may, such as an agent an
/// address; the rest is answered by grantBarrier.
[[nodiscard]] std::optional<RequestError> barrier(const Request& request, RequestAction action,
                                                  const agents::Actor& actor);

/// The name, address or number that is asked for is masked like that of the order (R344), but for who asked and who may
/// decide it. Everything else is nobody's secret.
[[nodiscard]] bool maySeeValue(const Request& request, const agents::Actor& actor);

/// Why the exports show that it did not come to pass; stored as the decision.
enum class FailureCause { OrderShipped, OrderDelivered, OrderClosed, EditWithdrawn };
[[nodiscard]] std::string_view toWord(FailureCause cause);
[[nodiscard]] std::optional<FailureCause> failureCauseFromWord(std::string_view word);
/// As it is told to a buyer, in the shop's language.
[[nodiscard]] std::string_view reasonOf(FailureCause cause);

/// What the mirror and the hand-off say by now of an open request.
struct RequestEvidence {
    orders::OrderState state = orders::OrderState::Unknown;
    /// Money went back since the request was made.
    bool wasRefunded = false;
    /// Of the edit request that carries it out.
    std::optional<orders::EditState> edit;
};
enum class Settlement { Nothing, HandedOff, Done, Failed };
struct Settled {
    Settlement settlement = Settlement::Nothing;
    FailureCause cause = FailureCause::OrderShipped;
};
[[nodiscard]] Settled settle(const Request& request, const RequestEvidence& evidence);

}  // namespace core::requests
