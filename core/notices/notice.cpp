#include "core/notices/notice.h"

#include "core/base/word_table.h"

namespace core::notices {
namespace {

constexpr WordTable<NoticeKind, 18> kKinds{{
    {NoticeKind::Confirmation, "confirmation"},
    {NoticeKind::Shipped, "shipped"},
    {NoticeKind::DeliveryFollowUp, "delivery_follow_up"},
    {NoticeKind::ThankYou, "thank_you"},
    {NoticeKind::Invitation, "invitation"},
    {NoticeKind::PaymentReminder, "payment_reminder"},
    {NoticeKind::ParcelNews, "parcel_news"},
    {NoticeKind::Care, "care"},
    {NoticeKind::CaseAccepted, "case_accepted"},
    {NoticeKind::CaseRefused, "case_refused"},
    {NoticeKind::CaseProgress, "case_progress"},
    {NoticeKind::CaseResult, "case_result"},
    {NoticeKind::RefundPaid, "refund_paid"},
    {NoticeKind::TicketResult, "ticket_result"},
    {NoticeKind::ComplaintAcknowledged, "complaint_acknowledged"},
    {NoticeKind::ComplaintProgress, "complaint_progress"},
    {NoticeKind::ComplaintResult, "complaint_result"},
    {NoticeKind::ReviewReply, "review_reply"},
}};
constexpr WordTable<NoticeState, 5> kStates{{
    {NoticeState::Waiting, "waiting"},
    {NoticeState::Queued, "queued"},
    {NoticeState::Sent, "sent"},
    {NoticeState::Copied, "copied"},
    {NoticeState::Skipped, "skipped"},
}};
constexpr WordTable<NoticeAnswer, 2> kAnswers{{
    {NoticeAnswer::Satisfied, "satisfied"},
    {NoticeAnswer::Dissatisfied, "dissatisfied"},
}};
constexpr WordTable<CameBack, 2> kReturns{{
    {CameBack::Withdrawn, "reply_withdrawn"},
    {CameBack::Failed, "reply_failed"},
}};

}  // namespace

std::string_view toWord(NoticeKind kind) {
    return wordOf(kKinds, kind);
}
std::string_view toWord(NoticeState state) {
    return wordOf(kStates, state);
}
std::string_view toWord(NoticeAnswer answer) {
    return wordOf(kAnswers, answer);
}
std::string_view toWord(CameBack why) {
    return wordOf(kReturns, why);
}

std::optional<NoticeKind> noticeKindFromWord(std::string_view word) {
    return valueOf(kKinds, word);
}
std::optional<NoticeState> noticeStateFromWord(std::string_view word) {
    return valueOf(kStates, word);
}
std::optional<NoticeAnswer> noticeAnswerFromWord(std::string_view word) {
    return valueOf(kAnswers, word);
}
std::optional<CameBack> cameBackFromWord(std::string_view word) {
    return valueOf(kReturns, word);
}

}  // namespace core::notices
