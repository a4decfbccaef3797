#include "core/reports/report.h"

#include "core/base/word_table.h"

namespace core::reports {
namespace {

constexpr WordTable<ReportScope, 2> kScopes{{
    {ReportScope::Own, "own"},
    {ReportScope::Team, "team"},
}};
constexpr WordTable<ReportSpan, 4> kSpans{{
    {ReportSpan::Day, "day"},
    {ReportSpan::Week, "week"},
    {ReportSpan::TwoWeeks, "two_weeks"},
    {ReportSpan::Month, "month"},
}};
constexpr WordTable<WorkReportState, 4> kStates{{
    {WorkReportState::Draft, "draft"},
    {WorkReportState::Submitted, "submitted"},
    {WorkReportState::Returned, "returned"},
    {WorkReportState::Confirmed, "confirmed"},
}};
constexpr WordTable<WorkReportAction, 5> kActions{{
    {WorkReportAction::Write, "write"},
    {WorkReportAction::Submit, "submit"},
    {WorkReportAction::Comment, "comment"},
    {WorkReportAction::Return, "return"},
    {WorkReportAction::Confirm, "confirm"},
}};
constexpr WordTable<FeedbackTopic, 7> kTopics{{
    {FeedbackTopic::Product, "product"},
    {FeedbackTopic::Demand, "demand"},
    {FeedbackTopic::Price, "price"},
    {FeedbackTopic::Page, "page"},
    {FeedbackTopic::Packing, "packing"},
    {FeedbackTopic::Delivery, "delivery"},
    {FeedbackTopic::Other, "other"},
}};
constexpr WordTable<FeedbackSource, 3> kSources{{
    {FeedbackSource::Manual, "manual"},
    {FeedbackSource::Conversation, "conversation"},
    {FeedbackSource::Complaint, "complaint"},
}};
constexpr WordTable<FeedbackState, 2> kFeedbackStates{{
    {FeedbackState::Open, "open"},
    {FeedbackState::Answered, "answered"},
}};

}  // namespace

std::string_view toWord(ReportScope scope) {
    return wordOf(kScopes, scope);
}
std::string_view toWord(ReportSpan span) {
    return wordOf(kSpans, span);
}
std::string_view toWord(WorkReportState state) {
    return wordOf(kStates, state);
}
std::string_view toWord(WorkReportAction action) {
    return wordOf(kActions, action);
}
std::string_view toWord(FeedbackTopic topic) {
    return wordOf(kTopics, topic);
}
std::string_view toWord(FeedbackSource source) {
    return wordOf(kSources, source);
}
std::string_view toWord(FeedbackState state) {
    return wordOf(kFeedbackStates, state);
}

std::optional<ReportScope> reportScopeFromWord(std::string_view word) {
    return valueOf(kScopes, word);
}
std::optional<ReportSpan> reportSpanFromWord(std::string_view word) {
    return valueOf(kSpans, word);
}
std::optional<WorkReportState> workReportStateFromWord(std::string_view word) {
    return valueOf(kStates, word);
}
std::optional<FeedbackTopic> feedbackTopicFromWord(std::string_view word) {
    return valueOf(kTopics, word);
}
std::optional<FeedbackSource> feedbackSourceFromWord(std::string_view word) {
    return valueOf(kSources, word);
}
std::optional<FeedbackState> feedbackStateFromWord(std::string_view word) {
    return valueOf(kFeedbackStates, word);
}

}  // namespace core::reports
