#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

namespace core::stats {

/// The metrics of metrics.md. A rate with a limit or a window of its own is a metric of its own, so that several
/// definitions stand side by side.
enum class Metric {
    FirstResponseMean,
    FirstResponseMedian,
    FirstResponseP90,
    FirstResponseMax,
    ResponseMean,
    ResponseMeanPlatform,
    FirstResponseRate30,
    FirstResponseRate60,
    FirstResponseRate180,
    ThreeMinuteRate,
    ReplyRate,
    Unanswered,
    ConsultConversion,
    ConsultConversion4,
    ConsultConversionEver,
    OrderConversion,
    SalesAmount,
    SalesOrders,
    CustomerUnitPrice,
    PiecesPerCustomer,
    SalesShare,
    LinkedSalesShare,
    InvitedShare,
    SatisfactionShare,
    CsatMean,
    RatedShare,
    Nps,
    ReturnRate,
    ComplaintRate,
    RepeatComplaintRate,
    ResolutionRate,
    PhoneAnswerRate,
    HandledPerHour,
    ChatLengthMean,
    AnswerAskRatio,
    PromiseKeptRate,
    PositiveReviewRate,
    NegativeReviewRate,
    QaScore,
    ConversationsReceived,
    CustomersReceived,
    OrdersHandled,
    BuyerMessages,
    AgentMessages,
};
inline constexpr std::size_t kMetrics = static_cast<std::size_t>(Metric::AgentMessages) + 1;

/// In what a value is told: seconds, a share of 1, yuan, a plain number, marks of 5, points from -100 to 100, pieces of
/// work an hour.
enum class Unit { Seconds, Share, Yuan, Number, Mark, Points, PerHour };
/// How numerator and denominator become the value. Count and Maximum have no denominator; Median and Percentile90 are
/// the nearest rank of the counted values.
enum class Form { Mean, Median, Percentile90, Maximum, Ratio, Count };
enum class Direction { None, HigherIsBetter, LowerIsBetter };
/// The part of the page on which a metric stands (R253, R254).
enum class MetricGroup { Response, Conversion, Sales, Satisfaction, Quality, Work };

struct MetricDefinition {
    Metric metric;
    /// The key of metrics.md: of files, of the command line and of stored targets.
    std::string_view key;
    MetricGroup group;
    Unit unit;
    Form form;
    Direction better;
    /// In the metric's unit; metrics.md names the seed it comes from. Nothing: none is given.
    std::optional<double> target;
    /// Of a limit in seconds (FirstResponseRate…) or a window in days (ConsultConversion…); 0: none, or no end.
    int parameter = 0;
};

/// Every metric, in the order of the enumeration.
[[nodiscard]] std::span<const MetricDefinition> metricCatalogue();
[[nodiscard]] const MetricDefinition& definitionOf(Metric metric);
[[nodiscard]] std::string_view toWord(Metric metric);
/// Nothing for a word that is none.
[[nodiscard]] std::optional<Metric> metricFromWord(std::string_view word);

}  // namespace core::stats
