#pragma once

#include "core/returns/refund_limits.h"
#include "core/returns/return_case.h"

#include <array>
#include <span>

namespace core::returns {

enum class ReturnError {
    NotFound,
    ChangedSinceRead,
    /// The table of the kind has no such step.
    NotAllowedInState,
    /// The role has no right to it.
    NoRight,
    /// Who asked for it never approves it, nor does anybody sign twice.
    OwnRequest,
    VerdictMissing,
    /// The policy refuses it, or a person must decide first.
    VerdictNotAllowed,
    /// The goods come back and nobody looked at them.
    InspectionMissing,
    InspectionFailed,
    /// Nobody made sure that the buyer is the one who ordered.
    IdentityMissing,
    /// Failed too often: a lead goes on.
    IdentityLocked,
    /// The digits of the order were wrong too often today: another way of checking, or a waiver.
    DigitsLocked,
    /// An own act is taken back on its own day; later by who may undo others'.
    NotToday,
    IdentityDone,
    /// Too few to tell anybody by …
    DigitsMissing,
    /// … and nothing that they could be compared with.
    PhoneUnknown,
    AmountMissing,
    AmountWrong,
    /// The order is not imported, so what was paid is not known.
    OrderUnknown,
    /// More than was paid and is not refunded yet.
    OverPaid,
    /// Over what this person may grant alone: it needs a second signature.
    NeedsSecondSigner,
    SecondSignerNotNeeded,
    /// The second signer's own limit or role is too low.
    SignerTooLow,
    /// Goods are to come back first.
    GoodsExpected,
    /// Nothing to inspect: they were not received.
    GoodsNotHere,
    NoGoodsExpected,
    WantedItemMissing,
    /// The buyer has not paid the price difference yet.
    DifferenceUnpaid,
    /// The shop owes the buyer the difference: finance first.
    DifferenceOwed,
    /// Money of the case has left: it is neither withdrawn nor refused, and its sum stays.
    PaidAlready,
    NothingOwed,
    /// What was mended is not written down.
    RepairNoteMissing,
    ReasonMissing,
    AlternativeMissing,
    ReferenceMissing,
    PayMethodMissing,
    TrackingMissing,
    MethodMissing,
    ResultMissing,
    TextMissing,
    /// More than kLongestReturnText characters.
    TextTooLong,
    /// Something stands in braces still.
    VariableLeft,
    BuyerMissing,
    OrderMissing,
    OwnerMissing,
    TimeNotInFuture,
    /// Goods cannot have come later than now.
    ReceiptInFuture,
    /// The case that this one is to come from is none of this shop.
    OriginUnknown,
    NothingChanged,
    /// There is a case of this refund or of this kind and order that is not closed.
    AlreadyOpen,
    /// Tasks or notices refused their part.
    CannotTell,
};
inline constexpr std::size_t kLongestReturnText = 500;
/// The clause of a verdict that the platform gave in a dispute.
inline constexpr std::string_view kRulingClause = "platform_ruling";

struct ReturnStep {
    ReturnState from;
    ReturnAction action;
    ReturnState to;
    bool operator==(const ReturnStep&) const = default;
};

namespace steps {

using enum ReturnAction;

/// From the request to the verdict: of every kind. Check looks again after a reason or evidence changed.
inline constexpr std::array kIntake{
    ReturnStep{ReturnState::Requested, AskEvidence, ReturnState::EvidenceAsked},
    ReturnStep{ReturnState::Requested, Check, ReturnState::Checked},
    ReturnStep{ReturnState::EvidenceAsked, EvidenceCame, ReturnState::Requested},
    ReturnStep{ReturnState::EvidenceAsked, Check, ReturnState::Checked},
    ReturnStep{ReturnState::Checked, AskEvidence, ReturnState::EvidenceAsked},
    ReturnStep{ReturnState::Checked, Check, ReturnState::Checked},
    ReturnStep{ReturnState::Checked, Approve, ReturnState::Approved},
    // A slip that was approved, as long as nobody else has it: from there it is set right and approved again.
    ReturnStep{ReturnState::Approved, TakeBack, ReturnState::Checked},
};
/// Two signatures: of every kind that can move money.
inline constexpr std::array kSigning{
    ReturnStep{ReturnState::Checked, Sign, ReturnState::SecondSignAsked},
    ReturnStep{ReturnState::SecondSignAsked, Cosign, ReturnState::Approved},
    ReturnStep{ReturnState::SecondSignAsked, DeclineSign, ReturnState::Checked},
    ReturnStep{ReturnState::SecondSignAsked, Withdraw, ReturnState::Withdrawn},
    ReturnStep{ReturnState::SecondSignAsked, Assign, ReturnState::SecondSignAsked},
    ReturnStep{ReturnState::SecondSignAsked, Move, ReturnState::SecondSignAsked},
};
/// The same after the goods were looked at.
inline constexpr std::array kGoodsSigning{
    ReturnStep{ReturnState::Inspected, Sign, ReturnState::SecondSignAsked},
};
/// The goods come back: return, exchange, repair. An imported case may be on its way without a verdict: Check.
inline constexpr std::array kGoods{
    ReturnStep{ReturnState::Checked, Accept, ReturnState::WaitingForGoods},
    // Opened again or ruled on after an inspection: the goods are here.
    ReturnStep{ReturnState::Checked, Inspect, ReturnState::Inspected},
    ReturnStep{ReturnState::WaitingForGoods, Check, ReturnState::WaitingForGoods},
    ReturnStep{ReturnState::WaitingForGoods, GoodsSent, ReturnState::GoodsUnderWay},
    ReturnStep{ReturnState::WaitingForGoods, ReceiveGoods, ReturnState::GoodsReceived},
    ReturnStep{ReturnState::GoodsUnderWay, Check, ReturnState::GoodsUnderWay},
    ReturnStep{ReturnState::GoodsUnderWay, ReceiveGoods, ReturnState::GoodsReceived},
    ReturnStep{ReturnState::GoodsReceived, Check, ReturnState::GoodsReceived},
    ReturnStep{ReturnState::GoodsReceived, Inspect, ReturnState::Inspected},
    ReturnStep{ReturnState::Inspected, Check, ReturnState::Inspected},
    ReturnStep{ReturnState::Inspected, Inspect, ReturnState::Inspected},
    ReturnStep{ReturnState::Inspected, Approve, ReturnState::Approved},
    ReturnStep{ReturnState::WaitingForGoods, Withdraw, ReturnState::Withdrawn},
    ReturnStep{ReturnState::GoodsUnderWay, Withdraw, ReturnState::Withdrawn},
    ReturnStep{ReturnState::GoodsReceived, Withdraw, ReturnState::Withdrawn},
    ReturnStep{ReturnState::Inspected, Withdraw, ReturnState::Withdrawn},
    ReturnStep{ReturnState::GoodsReceived, Refuse, ReturnState::Refused},
    ReturnStep{ReturnState::Inspected, Refuse, ReturnState::Refused},
    ReturnStep{ReturnState::WaitingForGoods, Dispute, ReturnState::Disputed},
    ReturnStep{ReturnState::GoodsUnderWay, Dispute, ReturnState::Disputed},
    ReturnStep{ReturnState::GoodsReceived, Dispute, ReturnState::Disputed},
    ReturnStep{ReturnState::Inspected, Dispute, ReturnState::Disputed},
};
/// Finance pays (R135). What it does not pay comes back to where it can be set right, withdrawn or disputed: first finance
/// lets go of it, so that nothing is paid of a case that ended otherwise.
inline constexpr std::array kPaying{
    ReturnStep{ReturnState::Approved, HandToFinance, ReturnState::WithFinance},
    ReturnStep{ReturnState::WithFinance, RecordPaid, ReturnState::Done},
    ReturnStep{ReturnState::WithFinance, SendBack, ReturnState::Checked},
};
/// Logistics ships; where the wanted item is cheaper, finance pays the difference before.
inline constexpr std::array kExchanging{
    ReturnStep{ReturnState::Approved, HandToFinance, ReturnState::WithFinance},
    ReturnStep{ReturnState::WithFinance, RecordPaid, ReturnState::WithLogistics},
    ReturnStep{ReturnState::Approved, HandToLogistics, ReturnState::WithLogistics},
    ReturnStep{ReturnState::WithLogistics, RecordShipped, ReturnState::Done},
    ReturnStep{ReturnState::WithFinance, SendBack, ReturnState::Checked},
    // Out of stock: another item is agreed on.
    ReturnStep{ReturnState::WithLogistics, SendBack, ReturnState::Checked},
};
/// What cannot be mended is decided on like goods that were just looked at; what cannot be sent waits in the workshop.
inline constexpr std::array kRepairing{
    ReturnStep{ReturnState::Approved, StartRepair, ReturnState::InRepair},
    ReturnStep{ReturnState::InRepair, FinishRepair, ReturnState::WithLogistics},
    ReturnStep{ReturnState::InRepair, SendBack, ReturnState::Inspected},
    ReturnStep{ReturnState::WithLogistics, RecordShipped, ReturnState::Done},
    ReturnStep{ReturnState::WithLogistics, SendBack, ReturnState::InRepair},
};
/// The buyer is told, and the closing record is written: of every kind.
inline constexpr std::array kEnding{
    ReturnStep{ReturnState::Requested, Refuse, ReturnState::Refused},
    ReturnStep{ReturnState::EvidenceAsked, Refuse, ReturnState::Refused},
    ReturnStep{ReturnState::Checked, Refuse, ReturnState::Refused},
    ReturnStep{ReturnState::Requested, Withdraw, ReturnState::Withdrawn},
    ReturnStep{ReturnState::EvidenceAsked, Withdraw, ReturnState::Withdrawn},
    ReturnStep{ReturnState::Checked, Withdraw, ReturnState::Withdrawn},
    ReturnStep{ReturnState::Approved, Withdraw, ReturnState::Withdrawn},
    ReturnStep{ReturnState::Requested, Dispute, ReturnState::Disputed},
    ReturnStep{ReturnState::EvidenceAsked, Dispute, ReturnState::Disputed},
    ReturnStep{ReturnState::Checked, Dispute, ReturnState::Disputed},
    ReturnStep{ReturnState::Refused, Dispute, ReturnState::Disputed},
    ReturnStep{ReturnState::Disputed, WinDispute, ReturnState::Refused},
    ReturnStep{ReturnState::Disputed, LoseDispute, ReturnState::Checked},
    ReturnStep{ReturnState::Disputed, Withdraw, ReturnState::Withdrawn},
    ReturnStep{ReturnState::Refused, Reopen, ReturnState::Requested},
    ReturnStep{ReturnState::Withdrawn, Reopen, ReturnState::Requested},
    ReturnStep{ReturnState::Done, Tell, ReturnState::Told},
    ReturnStep{ReturnState::Told, Close, ReturnState::Closed},
    ReturnStep{ReturnState::Refused, Close, ReturnState::Closed},
    ReturnStep{ReturnState::Withdrawn, Close, ReturnState::Closed},
};
/// What changes no state: of every kind. Nobody touches a sum that was signed.
inline constexpr std::array kCare{
    ReturnStep{ReturnState::Requested, CheckIdentity, ReturnState::Requested},
    ReturnStep{ReturnState::EvidenceAsked, CheckIdentity, ReturnState::EvidenceAsked},
    ReturnStep{ReturnState::Checked, CheckIdentity, ReturnState::Checked},
    ReturnStep{ReturnState::Disputed, CheckIdentity, ReturnState::Disputed},
    ReturnStep{ReturnState::Requested, Assign, ReturnState::Requested},
    ReturnStep{ReturnState::EvidenceAsked, Assign, ReturnState::EvidenceAsked},
    ReturnStep{ReturnState::Checked, Assign, ReturnState::Checked},
    ReturnStep{ReturnState::Approved, Assign, ReturnState::Approved},
    ReturnStep{ReturnState::Done, Assign, ReturnState::Done},
    ReturnStep{ReturnState::Told, Assign, ReturnState::Told},
    ReturnStep{ReturnState::Refused, Assign, ReturnState::Refused},
    ReturnStep{ReturnState::Withdrawn, Assign, ReturnState::Withdrawn},
    ReturnStep{ReturnState::Disputed, Assign, ReturnState::Disputed},
    ReturnStep{ReturnState::Requested, Move, ReturnState::Requested},
    ReturnStep{ReturnState::EvidenceAsked, Move, ReturnState::EvidenceAsked},
    ReturnStep{ReturnState::Checked, Move, ReturnState::Checked},
    ReturnStep{ReturnState::Approved, Move, ReturnState::Approved},
    ReturnStep{ReturnState::Done, Move, ReturnState::Done},
    ReturnStep{ReturnState::Told, Move, ReturnState::Told},
    ReturnStep{ReturnState::Disputed, Move, ReturnState::Disputed},
};
inline constexpr std::array kGoodsCare{
    ReturnStep{ReturnState::WaitingForGoods, CheckIdentity, ReturnState::WaitingForGoods},
    ReturnStep{ReturnState::GoodsUnderWay, CheckIdentity, ReturnState::GoodsUnderWay},
    ReturnStep{ReturnState::GoodsReceived, CheckIdentity, ReturnState::GoodsReceived},
    ReturnStep{ReturnState::Inspected, CheckIdentity, ReturnState::Inspected},
    ReturnStep{ReturnState::WaitingForGoods, Assign, ReturnState::WaitingForGoods},
    ReturnStep{ReturnState::GoodsUnderWay, Assign, ReturnState::GoodsUnderWay},
    ReturnStep{ReturnState::GoodsReceived, Assign, ReturnState::GoodsReceived},
    ReturnStep{ReturnState::Inspected, Assign, ReturnState::Inspected},
    ReturnStep{ReturnState::WaitingForGoods, Move, ReturnState::WaitingForGoods},
    ReturnStep{ReturnState::GoodsUnderWay, Move, ReturnState::GoodsUnderWay},
    ReturnStep{ReturnState::GoodsReceived, Move, ReturnState::GoodsReceived},
    ReturnStep{ReturnState::Inspected, Move, ReturnState::Inspected},
};
/// What is granted: of every kind that can move money; a repair has its cost in steps of its own.
inline constexpr std::array kAmount{
    ReturnStep{ReturnState::Requested, SetAmount, ReturnState::Requested},
    ReturnStep{ReturnState::EvidenceAsked, SetAmount, ReturnState::EvidenceAsked},
    ReturnStep{ReturnState::Checked, SetAmount, ReturnState::Checked},
    ReturnStep{ReturnState::Disputed, SetAmount, ReturnState::Disputed},
};
inline constexpr std::array kGoodsAmount{
    ReturnStep{ReturnState::WaitingForGoods, SetAmount, ReturnState::WaitingForGoods},
    ReturnStep{ReturnState::GoodsUnderWay, SetAmount, ReturnState::GoodsUnderWay},
    ReturnStep{ReturnState::GoodsReceived, SetAmount, ReturnState::GoodsReceived},
    ReturnStep{ReturnState::Inspected, SetAmount, ReturnState::Inspected},
};
inline constexpr std::array kFinanceCare{
    ReturnStep{ReturnState::WithFinance, Assign, ReturnState::WithFinance},
    ReturnStep{ReturnState::WithFinance, Move, ReturnState::WithFinance},
};
inline constexpr std::array kLogisticsCare{
    ReturnStep{ReturnState::WithLogistics, Assign, ReturnState::WithLogistics},
    ReturnStep{ReturnState::WithLogistics, Move, ReturnState::WithLogistics},
};
/// The wanted item until it is approved; after that only that the buyer paid the difference.
inline constexpr std::array kExchangeCare{
    ReturnStep{ReturnState::Requested, SetExchange, ReturnState::Requested},
    ReturnStep{ReturnState::EvidenceAsked, SetExchange, ReturnState::EvidenceAsked},
    ReturnStep{ReturnState::Checked, SetExchange, ReturnState::Checked},
    ReturnStep{ReturnState::WaitingForGoods, SetExchange, ReturnState::WaitingForGoods},
    ReturnStep{ReturnState::GoodsUnderWay, SetExchange, ReturnState::GoodsUnderWay},
    ReturnStep{ReturnState::GoodsReceived, SetExchange, ReturnState::GoodsReceived},
    ReturnStep{ReturnState::Inspected, SetExchange, ReturnState::Inspected},
    ReturnStep{ReturnState::Approved, SetExchange, ReturnState::Approved},
};
inline constexpr std::array kRepairCare{
    ReturnStep{ReturnState::Inspected, SetRepair, ReturnState::Inspected},
    ReturnStep{ReturnState::Approved, SetRepair, ReturnState::Approved},
    ReturnStep{ReturnState::InRepair, SetRepair, ReturnState::InRepair},
    ReturnStep{ReturnState::InRepair, Assign, ReturnState::InRepair},
    ReturnStep{ReturnState::InRepair, Move, ReturnState::InRepair},
};

/// One table out of its parts.
template <std::size_t... Sizes>
[[nodiscard]] constexpr auto joined(const std::array<ReturnStep, Sizes>&... parts) {
    std::array<ReturnStep, (Sizes + ...)> whole{};
    std::size_t at = 0;
    const auto take = [&](const auto& part) {
        for (const ReturnStep& step : part) {
            whole[at++] = step;
        }
    };
    (take(parts), ...);
    return whole;
}

}  // namespace steps

/// The state table of each kind: services, buttons, the help page and the tests all read these.
inline constexpr auto kReturnSteps =
    steps::joined(steps::kIntake, steps::kSigning, steps::kGoods, steps::kGoodsSigning, steps::kPaying, steps::kEnding,
                  steps::kCare, steps::kAmount, steps::kGoodsCare, steps::kGoodsAmount, steps::kFinanceCare);
inline constexpr auto kExchangeSteps =
    steps::joined(steps::kIntake, steps::kSigning, steps::kGoods, steps::kGoodsSigning, steps::kExchanging,
                  steps::kEnding, steps::kCare, steps::kAmount, steps::kGoodsCare, steps::kGoodsAmount,
                  steps::kFinanceCare, steps::kLogisticsCare, steps::kExchangeCare);
inline constexpr auto kRepairSteps =
    steps::joined(steps::kIntake, steps::kGoods, steps::kRepairing, steps::kEnding, steps::kCare, steps::kGoodsCare,
                  steps::kLogisticsCare, steps::kRepairCare);
inline constexpr auto kCompensationSteps =
    steps::joined(steps::kIntake, steps::kSigning, steps::kPaying, steps::kEnding, steps::kCare, steps::kAmount,
                  steps::kFinanceCare);

[[nodiscard]] std::span<const ReturnStep> stepsOf(ReturnKind kind);
/// The state after `action`, or NotAllowedInState.
[[nodiscard]] std::optional<ReturnState> next(ReturnKind kind, ReturnState from, ReturnAction action);
/// What the table lets be done, in its order.
[[nodiscard]] std::vector<ReturnAction> actionsIn(ReturnKind kind, ReturnState state);
/// The way of a case that goes well, for the state strip.
[[nodiscard]] std::vector<ReturnState> wayOf(const ReturnCase& c);
/// The step leads on along that way; not an ending such as a refusal, and not back.
[[nodiscard]] bool isForward(const ReturnCase& c, ReturnAction action);
/// What takes this hindrance out of the way; nothing: another person or the buyer does.
[[nodiscard]] std::optional<ReturnAction> remedyOf(ReturnError error);
/// R116: goods that were damaged on the way are compensated before the case goes on.
[[nodiscard]] bool asksCompensationFirst(const ReturnCase& c);
/// Whether finance will pay the buyer: every return, a compensation, an exchange for a cheaper item.
[[nodiscard]] bool movesMoney(const ReturnCase& c);
/// False for a repair, a coupon and a gift: nothing leaves the order's sum.
[[nodiscard]] bool movesOrderMoney(const ReturnCase& c);
/// Who asked for it never approves it; the owner of a shop of one person does.
[[nodiscard]] bool isOwnRequest(const ReturnCase& c, const agents::Actor& actor);
/// What finance will pay.
[[nodiscard]] Fen owedOf(const ReturnCase& c);

/// What a rule must know beside the case.
struct ReturnContext {
    agents::Actor actor;
    /// Nothing: the order is not imported. Its amount is that of the case.
    std::optional<RefundFacts> facts;
};
/// Why the step may not be taken, beside what its form must say: the state table, the right, the verdict, the inspection,
/// the identity check, the bound of the order and the signatures. The rule of the buttons too.
[[nodiscard]] std::optional<ReturnError> barrier(const ReturnCase& c, ReturnAction action,
                                                 const ReturnContext& context);

}  // namespace core::returns
