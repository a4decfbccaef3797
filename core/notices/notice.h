#pragma once

#include "core/tasks/task.h"

namespace core::notices {

using NoticeId = std::int64_t;

/// What a buyer is told; stored as a word. The first eight follow an order (R095–R102, R117), the others a case.
enum class NoticeKind {
    Confirmation,
    Shipped,
    DeliveryFollowUp,
    ThankYou,
    Invitation,
    PaymentReminder,
    ParcelNews,
    Care,
    CaseAccepted,
    CaseRefused,
    CaseProgress,
    CaseResult,
    RefundPaid,
    TicketResult,
    ComplaintAcknowledged,
    ComplaintProgress,
    ComplaintResult,
    ReviewReply,
};
/// Queued: its text lies in a conversation's outbox and has not reached the buyer; stored as waiting with that reply.
/// Sent: the channel delivered it. Copied: handed over by hand. Skipped: with a reason.
enum class NoticeState { Waiting, Queued, Sent, Copied, Skipped };
/// Why a notice that was on its way waits again; stored as its reason.
enum class CameBack { Withdrawn, Failed };
/// What the buyer said to a delivery follow-up (R102, R103).
enum class NoticeAnswer { Satisfied, Dissatisfied };

/// One message to one buyer, told once: `occasion` tells the first ship notice of an order from the second parcel's.
struct Notice {
    NoticeId id = 0;
    tasks::About about;
    NoticeKind kind = NoticeKind::Confirmation;
    std::string occasion;
    std::string buyer;
    /// Empty: about no certain order.
    std::string orderNumber;
    std::string text;
    Seconds dueAt{};
    NoticeState state = NoticeState::Waiting;
    std::string createdBy;
    Seconds createdAt{};
    /// Who told or skipped it; of a queued one who sent it.
    std::string closedBy;
    std::optional<Seconds> closedAt;
    /// Why it was skipped, or a word of CameBack.
    std::string reason;
    /// Where it was sent, and the reply that carries it.
    std::optional<std::int64_t> conversation;
    std::optional<std::int64_t> reply;
    std::int64_t version = 1;
    std::optional<NoticeAnswer> answer;
    std::string answerNote;
    std::string answeredBy;
    std::optional<Seconds> answeredAt;
    bool operator==(const Notice&) const = default;
};

[[nodiscard]] std::string_view toWord(NoticeKind kind);
[[nodiscard]] std::string_view toWord(NoticeState state);
[[nodiscard]] std::string_view toWord(NoticeAnswer answer);
[[nodiscard]] std::string_view toWord(CameBack why);
/// Nothing for a word that is none.
[[nodiscard]] std::optional<NoticeKind> noticeKindFromWord(std::string_view word);
[[nodiscard]] std::optional<NoticeState> noticeStateFromWord(std::string_view word);
[[nodiscard]] std::optional<NoticeAnswer> noticeAnswerFromWord(std::string_view word);
[[nodiscard]] std::optional<CameBack> cameBackFromWord(std::string_view word);

}  // namespace core::notices
