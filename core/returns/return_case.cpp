#include "core/returns/return_case.h"

#include "core/base/word_table.h"

namespace core::returns {
namespace {

constexpr WordTable<ReturnKind, 4> kKinds{{
    {ReturnKind::Return, "return"},
    {ReturnKind::Exchange, "exchange"},
    {ReturnKind::Repair, "repair"},
    {ReturnKind::Compensation, "compensation"},
}};
constexpr WordTable<ReturnState, 18> kStates{{
    {ReturnState::Requested, "requested"},
    {ReturnState::EvidenceAsked, "evidence_asked"},
    {ReturnState::Checked, "checked"},
    {ReturnState::WaitingForGoods, "waiting_for_goods"},
    {ReturnState::GoodsUnderWay, "goods_under_way"},
    {ReturnState::GoodsReceived, "goods_received"},
    {ReturnState::Inspected, "inspected"},
    {ReturnState::SecondSignAsked, "second_sign_asked"},
    {ReturnState::Approved, "approved"},
    {ReturnState::InRepair, "in_repair"},
    {ReturnState::WithFinance, "with_finance"},
    {ReturnState::WithLogistics, "with_logistics"},
    {ReturnState::Done, "done"},
    {ReturnState::Told, "told"},
    {ReturnState::Closed, "closed"},
    {ReturnState::Refused, "refused"},
    {ReturnState::Withdrawn, "withdrawn"},
    {ReturnState::Disputed, "disputed"},
}};
constexpr WordTable<ReturnAction, 33> kActions{{
    {ReturnAction::AskEvidence, "ask_evidence"},
    {ReturnAction::EvidenceCame, "evidence_came"},
    {ReturnAction::Check, "check"},
    {ReturnAction::Accept, "accept"},
    {ReturnAction::GoodsSent, "goods_sent"},
    {ReturnAction::ReceiveGoods, "receive_goods"},
    {ReturnAction::Inspect, "inspect"},
    {ReturnAction::Sign, "sign"},
    {ReturnAction::Approve, "approve"},
    {ReturnAction::Cosign, "cosign"},
    {ReturnAction::DeclineSign, "decline_sign"},
    {ReturnAction::TakeBack, "take_back"},
    {ReturnAction::HandToFinance, "hand_to_finance"},
    {ReturnAction::RecordPaid, "record_paid"},
    {ReturnAction::HandToLogistics, "hand_to_logistics"},
    {ReturnAction::RecordShipped, "record_shipped"},
    {ReturnAction::StartRepair, "start_repair"},
    {ReturnAction::FinishRepair, "finish_repair"},
    {ReturnAction::SendBack, "send_back"},
    {ReturnAction::Refuse, "refuse"},
    {ReturnAction::Withdraw, "withdraw"},
    {ReturnAction::Dispute, "dispute"},
    {ReturnAction::WinDispute, "win_dispute"},
    {ReturnAction::LoseDispute, "lose_dispute"},
    {ReturnAction::Tell, "tell"},
    {ReturnAction::Close, "close"},
    {ReturnAction::Reopen, "reopen"},
    {ReturnAction::CheckIdentity, "check_identity"},
    {ReturnAction::SetAmount, "set_amount"},
    {ReturnAction::SetExchange, "set_exchange"},
    {ReturnAction::SetRepair, "set_repair"},
    {ReturnAction::Assign, "assign"},
    {ReturnAction::Move, "move"},
}};
constexpr WordTable<ReturnOrigin, 3> kOrigins{{
    {ReturnOrigin::Chat, "chat"},
    {ReturnOrigin::Order, "order"},
    {ReturnOrigin::Import, "import"},
}};
constexpr WordTable<Verdict, 3> kVerdicts{{
    {Verdict::Allowed, "allowed"},
    {Verdict::Refused, "refused"},
    {Verdict::Ask, "ask"},
}};
constexpr WordTable<IdentityState, 3> kIdentityStates{{
    {IdentityState::Unchecked, "unchecked"},
    {IdentityState::Passed, "passed"},
    {IdentityState::Waived, "waived"},
}};
constexpr WordTable<Alternative, 3> kAlternatives{{
    {Alternative::Coupon, "coupon"},
    {Alternative::Repair, "repair"},
    {Alternative::PartialRefund, "partial_refund"},
}};
constexpr WordTable<CompensationForm, 5> kForms{{
    {CompensationForm::Money, "money"},
    {CompensationForm::PriceDifference, "price_difference"},
    {CompensationForm::Postage, "postage"},
    {CompensationForm::Coupon, "coupon"},
    {CompensationForm::Gift, "gift"},
}};
constexpr WordTable<PlatformState, 10> kPlatformStates{{
    {PlatformState::WaitingSeller, "waiting_seller"},
    {PlatformState::WaitingReturn, "waiting_return"},
    {PlatformState::Returned, "returned"},
    {PlatformState::Refused, "refused"},
    {PlatformState::RefusedGoods, "refused_goods"},
    {PlatformState::WaitingPayment, "waiting_payment"},
    {PlatformState::Closed, "closed"},
    {PlatformState::Success, "success"},
    {PlatformState::None, "none"},
    {PlatformState::Unknown, "unknown"},
}};

}  // namespace

std::string_view toWord(ReturnKind kind) {
    return wordOf(kKinds, kind);
}
std::string_view toWord(ReturnState state) {
    return wordOf(kStates, state);
}
std::string_view toWord(ReturnAction action) {
    return wordOf(kActions, action);
}
std::string_view toWord(ReturnOrigin origin) {
    return wordOf(kOrigins, origin);
}
std::string_view toWord(Verdict verdict) {
    return wordOf(kVerdicts, verdict);
}
std::string_view toWord(IdentityState state) {
    return wordOf(kIdentityStates, state);
}
std::string_view toWord(Alternative alternative) {
    return wordOf(kAlternatives, alternative);
}
std::string_view toWord(CompensationForm form) {
    return wordOf(kForms, form);
}
std::string_view toWord(PlatformState state) {
    return wordOf(kPlatformStates, state);
}

std::optional<ReturnKind> returnKindFromWord(std::string_view word) {
    return valueOf(kKinds, word);
}
std::optional<ReturnState> returnStateFromWord(std::string_view word) {
    return valueOf(kStates, word);
}
std::optional<ReturnOrigin> returnOriginFromWord(std::string_view word) {
    return valueOf(kOrigins, word);
}
std::optional<Verdict> verdictFromWord(std::string_view word) {
    return valueOf(kVerdicts, word);
}
std::optional<IdentityState> identityStateFromWord(std::string_view word) {
    return valueOf(kIdentityStates, word);
}
std::optional<Alternative> alternativeFromWord(std::string_view word) {
    return valueOf(kAlternatives, word);
}
std::optional<CompensationForm> compensationFormFromWord(std::string_view word) {
    return valueOf(kForms, word);
}
std::optional<PlatformState> platformStateFromWord(std::string_view word) {
    return valueOf(kPlatformStates, word);
}

}  // namespace core::returns
