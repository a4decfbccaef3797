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
/// Sent: through a conversation's outbox. Copied: handed over by hand. Skipped: with a reason.
enum class NoticeState { Waiting, Sent, Copied, Skipped };
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
    std::string closedBy;
    std::optional<Seconds> closedAt;
    /// Why it was skipped.
    std::string reason;
    /// Where it was sent.
    std::optional<std::int64_t> conversation;
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
/// Nothing for a word that is none.
[[nodiscard]] std::optional<NoticeKind> noticeKindFromWord(std::string_view word);
[[nodiscard]] std::optional<NoticeState> noticeStateFromWord(std::string_view word);
[[nodiscard]] std::optional<NoticeAnswer> noticeAnswerFromWord(std::string_view word);

}  // namespace core::notices
