#pragma once

#include "core/agents/actor.h"
#include "core/orders/order.h"
#include "core/returns/return_reason.h"

namespace core::returns {

using ReturnId = std::int64_t;

/// The four flows after the sale (R139); stored as a word. Return: the money comes back, with the goods or without.
/// Exchange: another item is sent, also a re-sent one for which nothing comes back. Compensation: a coupon, a gift, the
/// postage or a part of the price, and the goods stay.
enum class ReturnKind { Return, Exchange, Repair, Compensation };
inline constexpr ReturnKind kReturnKinds[]{ReturnKind::Return, ReturnKind::Exchange, ReturnKind::Repair,
                                           ReturnKind::Compensation};

/// Stored as a word; the tables are in return_steps.h. Checked: the policy's verdict is there. SecondSignAsked: approved by
/// one person, over what one may grant alone. Told: the buyer knows the result. Closed: the closing record is written.
enum class ReturnState {
    Requested,
    EvidenceAsked,
    Checked,
    WaitingForGoods,
    GoodsUnderWay,
    GoodsReceived,
    Inspected,
    SecondSignAsked,
    Approved,
    InRepair,
    WithFinance,
    WithLogistics,
    Done,
    Told,
    Closed,
    Refused,
    Withdrawn,
    Disputed,
};
inline constexpr ReturnState kReturnStates[]{
    ReturnState::Requested,     ReturnState::EvidenceAsked, ReturnState::Checked,         ReturnState::WaitingForGoods,
    ReturnState::GoodsUnderWay, ReturnState::GoodsReceived, ReturnState::Inspected,       ReturnState::SecondSignAsked,
    ReturnState::Approved,      ReturnState::InRepair,      ReturnState::WithFinance,     ReturnState::WithLogistics,
    ReturnState::Done,          ReturnState::Told,          ReturnState::Closed,          ReturnState::Refused,
    ReturnState::Withdrawn,     ReturnState::Disputed};

/// What may be done; stored in events as a word.
enum class ReturnAction {
    AskEvidence,
    EvidenceCame,
    Check,
    /// The buyer may send the goods back, and is told how (R124).
    Accept,
    GoodsSent,
    ReceiveGoods,
    Inspect,
    /// The first of two signatures.
    Sign,
    Approve,
    Cosign,
    DeclineSign,
    /// What was approved by a slip, before finance or logistics has it.
    TakeBack,
    HandToFinance,
    RecordPaid,
    HandToLogistics,
    RecordShipped,
    StartRepair,
    FinishRepair,
    /// Who was to do it cannot: finance did not pay, logistics does not ship, the repair is not possible.
    SendBack,
    Refuse,
    Withdraw,
    Dispute,
    WinDispute,
    LoseDispute,
    Tell,
    Close,
    Reopen,
    CheckIdentity,
    SetAmount,
    SetExchange,
    SetRepair,
    Assign,
    Move,
};
inline constexpr int kReturnActionCount = static_cast<int>(ReturnAction::Move) + 1;

/// Where a case comes from.
enum class ReturnOrigin { Chat, Order, Import };

/// When the buyer got the goods, and who says so.
enum class ReceiptSource { Order, Parcel, Told };
struct Receipt {
    Seconds at{};
    ReceiptSource source = ReceiptSource::Order;
    bool operator==(const Receipt&) const = default;
};

/// What the policy says (R123): Ask: a person who may decide returns decides.
enum class Verdict { Allowed, Refused, Ask };

/// Passed: the buyer is the one who ordered. Waived: a lead took it on himself, with a reason.
enum class IdentityState { Unchecked, Passed, Waived };
/// After so many failed tries only a lead goes on (reliability.md section 3).
inline constexpr int kMostIdentityTries = 3;

/// What a refusal offers instead (R125): at least one.
enum class Alternative { Coupon, Repair, PartialRefund };

/// What a compensation is. Coupon and Gift move no money of the order.
enum class CompensationForm { Money, PriceDifference, Postage, Coupon, Gift };

/// The refund's state as the export tells it (formats.md 1.7); the words of mirror_refund.
enum class PlatformState {
    WaitingSeller,
    WaitingReturn,
    Returned,
    Refused,
    RefusedGoods,
    WaitingPayment,
    Closed,
    Success,
    None,
    Unknown,
};

/// A return, exchange, repair or compensation of one order, from the request to the closing record. Texts of the buyer are
/// untrusted. Empty text, empty optional: not known or not done yet.
struct ReturnCase {
    ReturnId id = 0;
    orders::ShopId shop = 0;
    ReturnKind kind = ReturnKind::Return;
    ReturnState state = ReturnState::Requested;
    ReturnOrigin origin = ReturnOrigin::Order;
    std::optional<std::int64_t> conversation;
    /// The case that this one comes from, in the words of the event book (`return` and its id); empty: none.
    std::string fromKind;
    std::string from;
    std::string orderNumber;
    std::string buyer;
    std::string owner;
    /// Who asked for it, and as what: never the one who approves. `system` of an import.
    agents::Actor openedBy;
    Seconds openedAt{};

    /// Key of the cause in return_reason.h, and the buyer's own words.
    std::string reason;
    std::string reasonNote;
    std::string itemTitle;
    /// The item's number on the order (R136).
    std::string itemNumber;
    bool goodsComeBack = true;
    /// When the goods came, as the buyer says: it counts where neither the order nor the parcel tells it.
    std::optional<Seconds> toldReceivedAt;
    /// The option "full refund" was promised (R143): finance pays within its short time.
    bool promisesFullRefund = false;
    CompensationForm form = CompensationForm::Money;

    /// What the case waits for must be done by then (R128).
    std::optional<Seconds> dueAt;
    /// Steps that were taken after their due time.
    int breaches = 0;

    /// What the buyer has given of what the reason asks for (R122).
    std::vector<EvidenceKind> evidence;
    std::optional<Verdict> verdict;
    /// The clause that the verdict rests on.
    std::string clause;
    /// The last agent who took a step: from then on an import does not lead the case any more, it marks a conflict.
    std::string decidedBy;

    std::optional<Seconds> inspectedAt;
    bool inspectionPassed = false;
    /// What is broken or missing; empty: nothing.
    std::string damage;
    std::string missingParts;
    bool itemNumberMatches = false;
    std::string inspectionNote;

    IdentityState identity = IdentityState::Unchecked;
    int identityTries = 0;
    /// How it was checked, never the answer.
    std::string identityMethod;
    std::string identityBy;

    /// What the buyer asks for, and what is granted: to the buyer, never negative.
    std::optional<Fen> claimed;
    std::optional<Fen> amount;
    /// How the sum was made, in the calculator's words.
    std::string amountNote;
    /// The way the buyer paid, to which it goes back (R129).
    std::string payMethod;
    /// What the case costs the shop beside the sum: postage, repair (R146).
    Fen cost;
    /// Who signed, in their order; the last signature approves.
    std::vector<agents::Actor> signatures;
    std::optional<Seconds> approvedAt;
    /// The number under which finance paid or the platform refunded.
    std::string reference;
    std::optional<Seconds> paidAt;

    /// Exchange: what the buyer wants, what it costs more (negative: less), whether it is there (R137).
    std::string wantedItem;
    Fen priceDifference;
    bool differencePaid = false;
    std::string stockNote;
    std::string repairNote;
    /// Why finance, logistics or the workshop last sent the case back; empty: never, or it was handed over again since.
    std::string sentBackNote;

    /// The parcel that comes in, and the one that goes out.
    std::string inCourier;
    std::string inTracking;
    std::string outCourier;
    std::string outTracking;

    std::string refusal;
    std::vector<Alternative> alternatives;

    /// The platform's refund: its number, its own deadline, what the last import said, and the state that an agent set aside
    /// on purpose.
    std::string refundNumber;
    std::optional<Seconds> platformDueAt;
    std::optional<PlatformState> platformState;
    std::optional<PlatformState> conflict;
    std::optional<PlatformState> overruled;

    std::optional<Seconds> closedAt;
    /// The closing record (R131, R132): what came of it, and what operations and the warehouse should learn.
    std::string result;
    std::string feedback;
    std::int64_t version = 1;
    bool operator==(const ReturnCase&) const = default;
};

[[nodiscard]] std::string_view toWord(ReturnKind kind);
[[nodiscard]] std::string_view toWord(ReturnState state);
[[nodiscard]] std::string_view toWord(ReturnAction action);
[[nodiscard]] std::string_view toWord(ReturnOrigin origin);
[[nodiscard]] std::string_view toWord(Verdict verdict);
[[nodiscard]] std::string_view toWord(IdentityState state);
[[nodiscard]] std::string_view toWord(Alternative alternative);
[[nodiscard]] std::string_view toWord(CompensationForm form);
[[nodiscard]] std::string_view toWord(PlatformState state);
/// Nothing for a word that is none.
[[nodiscard]] std::optional<ReturnKind> returnKindFromWord(std::string_view word);
[[nodiscard]] std::optional<ReturnState> returnStateFromWord(std::string_view word);
[[nodiscard]] std::optional<ReturnOrigin> returnOriginFromWord(std::string_view word);
[[nodiscard]] std::optional<Verdict> verdictFromWord(std::string_view word);
[[nodiscard]] std::optional<IdentityState> identityStateFromWord(std::string_view word);
[[nodiscard]] std::optional<Alternative> alternativeFromWord(std::string_view word);
[[nodiscard]] std::optional<CompensationForm> compensationFormFromWord(std::string_view word);
[[nodiscard]] std::optional<PlatformState> platformStateFromWord(std::string_view word);

}  // namespace core::returns
