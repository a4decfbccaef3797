#pragma once

#include "core/customers/contact_attempt.h"
#include "core/orders/order.h"

#include <vector>

namespace core::complaints {

using ComplaintId = std::int64_t;

/// R169; stored as words, like all enums here.
enum class ComplaintKind { Goods, Logistics, Service };
/// Each with its own time limits (R171); a dispute runs on the platform too.
enum class ComplaintLevel { Normal, Serious, Dispute };
/// R159: where it came from.
enum class ComplaintChannel { Chat, Phone, Email, SocialMedia, Platform, Visit };
/// R161.
enum class Mood { Calm, Disappointed, Angry, Furious };
/// R164: who answers for it.
enum class ResponsibleParty { Shop, Supplier, Carrier, Platform, Buyer, Unclear };

enum class ComplaintState {
    Received,
    Acknowledged,
    Verified,
    Investigated,
    Proposed,
    /// The buyer wants something else: another round (R153).
    Negotiated,
    Agreed,
    Executing,
    Told,
    Satisfied,
    Unsatisfied,
    /// Asked as often as the rules say, and no answer.
    Unanswered,
    /// The buyer took it back.
    Withdrawn,
    Summarised,
    Closed,
};
enum class ComplaintAction {
    Acknowledge,
    Verify,
    Investigate,
    Propose,
    Negotiate,
    Agree,
    Execute,
    Tell,
    ConfirmSatisfied,
    ConfirmUnsatisfied,
    GiveUpAsking,
    Withdraw,
    Summarise,
    Close,
    Reopen,
};

/// What an option does once the buyer agrees (R167).
enum class RemedyKind { Refund, Return, Exchange, Repair, Reship, Compensation, Coupon, Ticket, Apology };

/// One of at least two that the buyer may choose from (R165, R166).
struct RemedyOption {
    RemedyKind kind = RemedyKind::Apology;
    std::string text;
    Fen amount;
    /// How long it takes from the agreement on.
    std::chrono::hours within{24};
    std::string reason;
    bool isRecommended = false;
    bool operator==(const RemedyOption&) const = default;
};

/// A record that the agreed option began, and that must end before the buyer is told.
struct FollowUp {
    /// As in the event book: `return`, `ticket`, `application`, `task`.
    std::string kind;
    std::string subject;
    bool operator==(const FollowUp&) const = default;
};

/// R162: what was asked and checked.
struct Verification {
    std::string orderNumber;
    std::string purchasedAt;
    std::string product;
    std::string situation;
    bool operator==(const Verification&) const = default;
};

struct Complaint {
    ComplaintId id = 0;
    orders::ShopId shop = 0;
    /// When the buyer complained, which may be before it was written down.
    Seconds receivedAt{};
    ComplaintChannel channel = ComplaintChannel::Chat;
    std::optional<std::int64_t> conversation;
    /// Empty: about no certain order.
    std::string orderNumber;
    std::string buyer;
    std::string product;
    ComplaintKind kind = ComplaintKind::Goods;
    ComplaintLevel level = ComplaintLevel::Normal;
    /// R149, R161: what happened, what the buyer wants, expects, and how they feel.
    std::string matter;
    std::string demand;
    std::string expectation;
    Mood mood = Mood::Disappointed;
    std::string owner;
    ComplaintState state = ComplaintState::Received;
    std::optional<Seconds> acknowledgedAt;
    Verification verification;
    /// R164.
    std::string finding;
    ResponsibleParty responsible = ResponsibleParty::Unclear;
    std::vector<RemedyOption> options;
    /// How often the buyer wanted something else.
    std::int64_t rounds = 0;
    std::string proposedBy;
    /// The proposal waits for a lead, or waited for one.
    bool needsLead = false;
    /// The lead who let it go.
    std::string approvedBy;
    /// Index into options, once agreed.
    std::optional<std::int64_t> agreedOption;
    /// How and in which words the buyer agreed (R152).
    std::string consent;
    std::vector<FollowUp> followUps;
    std::vector<customers::ContactAttempt> attempts;
    /// What the buyer said to the result.
    std::string answer;
    /// R156: why it came about and what is done so that it does not come again.
    std::string cause;
    std::string improvement;
    std::string improvementOwner;
    std::optional<Seconds> improvementDueAt;
    /// Steps of R170 that were done, by number from 1.
    std::vector<std::int64_t> steps;
    /// The earlier complaint that this one repeats (R176).
    std::optional<ComplaintId> repeatOf;
    std::optional<Seconds> lastProgressAt;
    std::string createdBy;
    Seconds createdAt{};
    std::optional<Seconds> closedAt;
    std::int64_t version = 1;
    bool operator==(const Complaint&) const = default;
};

[[nodiscard]] std::string_view toWord(ComplaintKind kind);
[[nodiscard]] std::string_view toWord(ComplaintLevel level);
[[nodiscard]] std::string_view toWord(ComplaintChannel channel);
[[nodiscard]] std::string_view toWord(Mood mood);
[[nodiscard]] std::string_view toWord(ResponsibleParty party);
[[nodiscard]] std::string_view toWord(ComplaintState state);
[[nodiscard]] std::string_view toWord(ComplaintAction action);
[[nodiscard]] std::string_view toWord(RemedyKind kind);
/// Nothing for a word that is none.
[[nodiscard]] std::optional<ComplaintKind> complaintKindFromWord(std::string_view word);
[[nodiscard]] std::optional<ComplaintLevel> complaintLevelFromWord(std::string_view word);
[[nodiscard]] std::optional<ComplaintChannel> complaintChannelFromWord(std::string_view word);
[[nodiscard]] std::optional<Mood> moodFromWord(std::string_view word);
[[nodiscard]] std::optional<ResponsibleParty> responsiblePartyFromWord(std::string_view word);
[[nodiscard]] std::optional<ComplaintState> complaintStateFromWord(std::string_view word);
[[nodiscard]] std::optional<RemedyKind> remedyKindFromWord(std::string_view word);

inline constexpr ComplaintKind kComplaintKinds[]{ComplaintKind::Goods, ComplaintKind::Logistics, ComplaintKind::Service};
inline constexpr ComplaintLevel kComplaintLevels[]{ComplaintLevel::Normal, ComplaintLevel::Serious,
                                                   ComplaintLevel::Dispute};
inline constexpr ComplaintChannel kComplaintChannels[]{ComplaintChannel::Chat,        ComplaintChannel::Phone,
                                                       ComplaintChannel::Email,       ComplaintChannel::SocialMedia,
                                                       ComplaintChannel::Platform,    ComplaintChannel::Visit};
inline constexpr Mood kMoods[]{Mood::Calm, Mood::Disappointed, Mood::Angry, Mood::Furious};
inline constexpr ResponsibleParty kResponsibleParties[]{ResponsibleParty::Shop,     ResponsibleParty::Supplier,
                                                        ResponsibleParty::Carrier,  ResponsibleParty::Platform,
                                                        ResponsibleParty::Buyer,    ResponsibleParty::Unclear};
inline constexpr RemedyKind kRemedyKinds[]{RemedyKind::Refund,       RemedyKind::Return, RemedyKind::Exchange,
                                           RemedyKind::Repair,       RemedyKind::Reship, RemedyKind::Compensation,
                                           RemedyKind::Coupon,       RemedyKind::Ticket, RemedyKind::Apology};
inline constexpr ComplaintState kComplaintStates[]{
    ComplaintState::Received,  ComplaintState::Acknowledged, ComplaintState::Verified,    ComplaintState::Investigated,
    ComplaintState::Proposed,  ComplaintState::Negotiated,   ComplaintState::Agreed,      ComplaintState::Executing,
    ComplaintState::Told,      ComplaintState::Satisfied,    ComplaintState::Unsatisfied, ComplaintState::Unanswered,
    ComplaintState::Withdrawn, ComplaintState::Summarised,   ComplaintState::Closed};
inline constexpr ComplaintAction kComplaintActions[]{
    ComplaintAction::Acknowledge,      ComplaintAction::Verify,             ComplaintAction::Investigate,
    ComplaintAction::Propose,          ComplaintAction::Negotiate,          ComplaintAction::Agree,
    ComplaintAction::Execute,          ComplaintAction::Tell,               ComplaintAction::ConfirmSatisfied,
    ComplaintAction::ConfirmUnsatisfied, ComplaintAction::GiveUpAsking,     ComplaintAction::Withdraw,
    ComplaintAction::Summarise,        ComplaintAction::Close,              ComplaintAction::Reopen};

}  // namespace core::complaints
