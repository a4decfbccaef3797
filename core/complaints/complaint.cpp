#include "core/complaints/complaint.h"

#include "core/base/word_table.h"

namespace core::complaints {
namespace {

constexpr WordTable<ComplaintKind, 3> kComplaintKindWords{{
    {ComplaintKind::Goods, "goods"},
    {ComplaintKind::Logistics, "logistics"},
    {ComplaintKind::Service, "service"},
}};
constexpr WordTable<ComplaintLevel, 3> kComplaintLevelWords{{
    {ComplaintLevel::Normal, "normal"},
    {ComplaintLevel::Serious, "serious"},
    {ComplaintLevel::Dispute, "dispute"},
}};
constexpr WordTable<ComplaintChannel, 6> kComplaintChannelWords{{
    {ComplaintChannel::Chat, "chat"},
    {ComplaintChannel::Phone, "phone"},
    {ComplaintChannel::Email, "email"},
    {ComplaintChannel::SocialMedia, "social_media"},
    {ComplaintChannel::Platform, "platform"},
    {ComplaintChannel::Visit, "visit"},
}};
constexpr WordTable<Mood, 4> kMoodWords{{
    {Mood::Calm, "calm"},
    {Mood::Disappointed, "disappointed"},
    {Mood::Angry, "angry"},
    {Mood::Furious, "furious"},
}};
constexpr WordTable<ResponsibleParty, 6> kResponsiblePartyWords{{
    {ResponsibleParty::Shop, "shop"},
    {ResponsibleParty::Supplier, "supplier"},
    {ResponsibleParty::Carrier, "carrier"},
    {ResponsibleParty::Platform, "platform"},
    {ResponsibleParty::Buyer, "buyer"},
    {ResponsibleParty::Unclear, "unclear"},
}};
constexpr WordTable<ComplaintState, 15> kComplaintStateWords{{
    {ComplaintState::Received, "received"},
    {ComplaintState::Acknowledged, "acknowledged"},
    {ComplaintState::Verified, "verified"},
    {ComplaintState::Investigated, "investigated"},
    {ComplaintState::Proposed, "proposed"},
    {ComplaintState::Negotiated, "negotiated"},
    {ComplaintState::Agreed, "agreed"},
    {ComplaintState::Executing, "executing"},
    {ComplaintState::Told, "told"},
    {ComplaintState::Satisfied, "satisfied"},
    {ComplaintState::Unsatisfied, "unsatisfied"},
    {ComplaintState::Unanswered, "unanswered"},
    {ComplaintState::Withdrawn, "withdrawn"},
    {ComplaintState::Summarised, "summarised"},
    {ComplaintState::Closed, "closed"},
}};
constexpr WordTable<ComplaintAction, 15> kComplaintActionWords{{
    {ComplaintAction::Acknowledge, "acknowledge"},
    {ComplaintAction::Verify, "verify"},
    {ComplaintAction::Investigate, "investigate"},
    {ComplaintAction::Propose, "propose"},
    {ComplaintAction::Negotiate, "negotiate"},
    {ComplaintAction::Agree, "agree"},
    {ComplaintAction::Execute, "execute"},
    {ComplaintAction::Tell, "tell"},
    {ComplaintAction::ConfirmSatisfied, "confirm_satisfied"},
    {ComplaintAction::ConfirmUnsatisfied, "confirm_unsatisfied"},
    {ComplaintAction::GiveUpAsking, "give_up_asking"},
    {ComplaintAction::Withdraw, "withdraw"},
    {ComplaintAction::Summarise, "summarise"},
    {ComplaintAction::Close, "close"},
    {ComplaintAction::Reopen, "reopen"},
}};
constexpr WordTable<RemedyKind, 9> kRemedyKindWords{{
    {RemedyKind::Refund, "refund"},
    {RemedyKind::Return, "return"},
    {RemedyKind::Exchange, "exchange"},
    {RemedyKind::Repair, "repair"},
    {RemedyKind::Reship, "reship"},
    {RemedyKind::Compensation, "compensation"},
    {RemedyKind::Coupon, "coupon"},
    {RemedyKind::Ticket, "ticket"},
    {RemedyKind::Apology, "apology"},
}};

}  // namespace

std::string_view toWord(ComplaintKind kind) {
    return wordOf(kComplaintKindWords, kind);
}
std::string_view toWord(ComplaintLevel level) {
    return wordOf(kComplaintLevelWords, level);
}
std::string_view toWord(ComplaintChannel channel) {
    return wordOf(kComplaintChannelWords, channel);
}
std::string_view toWord(Mood mood) {
    return wordOf(kMoodWords, mood);
}
std::string_view toWord(ResponsibleParty party) {
    return wordOf(kResponsiblePartyWords, party);
}
std::string_view toWord(ComplaintState state) {
    return wordOf(kComplaintStateWords, state);
}
std::string_view toWord(ComplaintAction action) {
    return wordOf(kComplaintActionWords, action);
}
std::string_view toWord(RemedyKind kind) {
    return wordOf(kRemedyKindWords, kind);
}

std::optional<ComplaintKind> complaintKindFromWord(std::string_view word) {
    return valueOf(kComplaintKindWords, word);
}
std::optional<ComplaintLevel> complaintLevelFromWord(std::string_view word) {
    return valueOf(kComplaintLevelWords, word);
}
std::optional<ComplaintChannel> complaintChannelFromWord(std::string_view word) {
    return valueOf(kComplaintChannelWords, word);
}
std::optional<Mood> moodFromWord(std::string_view word) {
    return valueOf(kMoodWords, word);
}
std::optional<ResponsibleParty> responsiblePartyFromWord(std::string_view word) {
    return valueOf(kResponsiblePartyWords, word);
}
std::optional<ComplaintState> complaintStateFromWord(std::string_view word) {
    return valueOf(kComplaintStateWords, word);
}
std::optional<RemedyKind> remedyKindFromWord(std::string_view word) {
    return valueOf(kRemedyKindWords, word);
}

}  // namespace core::complaints
