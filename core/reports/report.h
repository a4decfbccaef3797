#pragma once

#include "core/orders/order.h"

#include <optional>
#include <string>
#include <vector>

namespace core::reports {

using ReportId = std::int64_t;
using PlanId = std::int64_t;
using FeedbackId = std::int64_t;

/// Own: an agent's work (R317). Team: what a lead tells of the team, with its problems and goals (R314, R318).
enum class ReportScope { Own, Team };
/// Weeks begin on Monday. TwoWeeks ends with the week that it is asked for.
enum class ReportSpan { Day, Week, TwoWeeks, Month };
/// The table is in report_policy.h; stored as words, like all enums here.
enum class WorkReportState { Draft, Submitted, Returned, Confirmed };
enum class WorkReportAction { Write, Submit, Comment, Return, Confirm };

/// [from, to) in UTC, whole days of the shop.
struct ReportPeriod {
    Seconds from{};
    Seconds to{};
    bool operator==(const ReportPeriod&) const = default;
};

/// What one agent did in a time.
struct WorkFigures {
    std::int64_t consultations = 0;
    std::int64_t replies = 0;
    /// First responses: their sum and how many there were.
    std::int64_t responseMilliseconds = 0;
    std::int64_t responses = 0;
    std::int64_t conversationsClosed = 0;
    std::int64_t ordersReviewed = 0;
    /// Returns, tickets, complaints and parcel cases that were closed.
    std::int64_t casesEnded = 0;
    std::int64_t promisesKept = 0;
    std::int64_t promisesDue = 0;
    std::int64_t tasksDone = 0;
    Fen sales;
    bool operator==(const WorkFigures&) const = default;
};
struct AgentFigures {
    std::string agent;
    WorkFigures figures;
    bool operator==(const AgentFigures&) const = default;
};

/// Something to be reached, by whom and until when; a task once the report is submitted or the plan is made.
struct Goal {
    std::string text;
    std::string owner;
    Seconds dueAt{};
    /// 0: none yet.
    std::int64_t task = 0;
    bool operator==(const Goal&) const = default;
};

struct WorkReport {
    ReportId id = 0;
    orders::ShopId shop = 0;
    ReportScope scope = ReportScope::Own;
    ReportSpan span = ReportSpan::Day;
    ReportPeriod period;
    std::string agent;
    WorkReportState state = WorkReportState::Draft;
    /// Frozen when it is submitted; none before. Of scope Own one entry.
    std::vector<AgentFigures> figures;
    std::string summary;
    std::string problems;
    std::string nextPlan;
    std::vector<Goal> goals;
    /// Of who read it.
    std::string comment;
    std::string reviewedBy;
    std::optional<Seconds> reviewedAt;
    std::optional<Seconds> submittedAt;
    Seconds createdAt{};
    std::int64_t version = 1;
    bool operator==(const WorkReport&) const = default;
};

/// R319: what somebody means to do in a day, week or month. Its items are tasks about `plan` and its id.
struct Plan {
    PlanId id = 0;
    orders::ShopId shop = 0;
    std::string owner;
    ReportSpan span = ReportSpan::Day;
    ReportPeriod period;
    std::string title;
    Seconds createdAt{};
    bool operator==(const Plan&) const = default;
};

enum class FeedbackTopic { Product, Demand, Price, Page, Packing, Delivery, Other };
enum class FeedbackSource { Manual, Conversation, Complaint };
enum class FeedbackState { Open, Answered };

/// What buyers want of a product, for operations (R333).
struct Feedback {
    FeedbackId id = 0;
    orders::ShopId shop = 0;
    std::string product;
    FeedbackTopic topic = FeedbackTopic::Product;
    std::string text;
    FeedbackSource source = FeedbackSource::Manual;
    std::optional<std::int64_t> sourceId;
    std::string orderNumber;
    FeedbackState state = FeedbackState::Open;
    /// Of operations.
    std::string answer;
    std::string createdBy;
    Seconds createdAt{};
    std::optional<Seconds> answeredAt;
    std::int64_t version = 1;
    bool operator==(const Feedback&) const = default;
};

inline constexpr ReportSpan kReportSpans[]{ReportSpan::Day, ReportSpan::Week, ReportSpan::TwoWeeks, ReportSpan::Month};
inline constexpr WorkReportState kWorkReportStates[]{WorkReportState::Draft, WorkReportState::Submitted,
                                                     WorkReportState::Returned, WorkReportState::Confirmed};
inline constexpr WorkReportAction kWorkReportActions[]{WorkReportAction::Write, WorkReportAction::Submit,
                                                       WorkReportAction::Comment, WorkReportAction::Return,
                                                       WorkReportAction::Confirm};
inline constexpr FeedbackTopic kFeedbackTopics[]{FeedbackTopic::Product, FeedbackTopic::Demand, FeedbackTopic::Price,
                                                 FeedbackTopic::Page,    FeedbackTopic::Packing, FeedbackTopic::Delivery,
                                                 FeedbackTopic::Other};

[[nodiscard]] std::string_view toWord(ReportScope scope);
[[nodiscard]] std::string_view toWord(ReportSpan span);
[[nodiscard]] std::string_view toWord(WorkReportState state);
[[nodiscard]] std::string_view toWord(WorkReportAction action);
[[nodiscard]] std::string_view toWord(FeedbackTopic topic);
[[nodiscard]] std::string_view toWord(FeedbackSource source);
[[nodiscard]] std::string_view toWord(FeedbackState state);
/// Nothing for a word that is none.
[[nodiscard]] std::optional<ReportScope> reportScopeFromWord(std::string_view word);
[[nodiscard]] std::optional<ReportSpan> reportSpanFromWord(std::string_view word);
[[nodiscard]] std::optional<WorkReportState> workReportStateFromWord(std::string_view word);
[[nodiscard]] std::optional<FeedbackTopic> feedbackTopicFromWord(std::string_view word);
[[nodiscard]] std::optional<FeedbackSource> feedbackSourceFromWord(std::string_view word);
[[nodiscard]] std::optional<FeedbackState> feedbackStateFromWord(std::string_view word);

}  // namespace core::reports
