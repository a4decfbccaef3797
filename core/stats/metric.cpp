#include "core/stats/metric.h"

#include <algorithm>

namespace core::stats {
namespace {

using enum MetricGroup;
using U = Unit;
using F = Form;
using D = Direction;
constexpr auto kNoTarget = std::nullopt;

constexpr std::array<MetricDefinition, kMetrics> kCatalogue{{
    {Metric::FirstResponseMean, "first_response_mean", Response, U::Seconds, F::Mean, D::LowerIsBetter, 60},
    {Metric::FirstResponseMedian, "first_response_median", Response, U::Seconds, F::Median, D::LowerIsBetter, kNoTarget},
    {Metric::FirstResponseP90, "first_response_p90", Response, U::Seconds, F::Percentile90, D::LowerIsBetter, kNoTarget},
    {Metric::FirstResponseMax, "first_response_max", Response, U::Seconds, F::Maximum, D::LowerIsBetter, 180},
    {Metric::ResponseMean, "response_mean", Response, U::Seconds, F::Mean, D::LowerIsBetter, kNoTarget},
    {Metric::ResponseMeanPlatform, "response_mean_platform", Response, U::Seconds, F::Mean, D::LowerIsBetter, kNoTarget},
    {Metric::FirstResponseRate30, "first_response_rate_30", Response, U::Share, F::Ratio, D::HigherIsBetter, 0.95, 30},
    {Metric::FirstResponseRate60, "first_response_rate_60", Response, U::Share, F::Ratio, D::HigherIsBetter, 0.95, 60},
    {Metric::FirstResponseRate180, "first_response_rate_180", Response, U::Share, F::Ratio, D::HigherIsBetter, 0.95, 180},
    {Metric::ThreeMinuteRate, "three_minute_rate", Response, U::Share, F::Ratio, D::HigherIsBetter, 0.90, 180},
    {Metric::ReplyRate, "reply_rate", Response, U::Share, F::Ratio, D::HigherIsBetter, kNoTarget},
    {Metric::Unanswered, "unanswered", Response, U::Number, F::Count, D::LowerIsBetter, 0},
    {Metric::ConsultConversion, "consult_conversion", Conversion, U::Share, F::Ratio, D::HigherIsBetter, kNoTarget, 1},
    {Metric::ConsultConversion4, "consult_conversion_4", Conversion, U::Share, F::Ratio, D::HigherIsBetter, kNoTarget, 4},
    {Metric::ConsultConversionEver, "consult_conversion_ever", Conversion, U::Share, F::Ratio, D::HigherIsBetter, kNoTarget},
    {Metric::OrderConversion, "order_conversion", Conversion, U::Share, F::Ratio, D::HigherIsBetter, kNoTarget},
    {Metric::SalesAmount, "sales_amount", Sales, U::Yuan, F::Count, D::HigherIsBetter, kNoTarget},
    {Metric::SalesOrders, "sales_orders", Sales, U::Number, F::Count, D::HigherIsBetter, kNoTarget},
    {Metric::CustomerUnitPrice, "customer_unit_price", Sales, U::Yuan, F::Ratio, D::HigherIsBetter, kNoTarget},
    {Metric::PiecesPerCustomer, "pieces_per_customer", Sales, U::Number, F::Ratio, D::HigherIsBetter, kNoTarget},
    {Metric::SalesShare, "sales_share", Sales, U::Share, F::Ratio, D::HigherIsBetter, kNoTarget},
    {Metric::LinkedSalesShare, "linked_sales_share", Sales, U::Share, F::Ratio, D::HigherIsBetter, kNoTarget},
    {Metric::InvitedShare, "invited_share", Sales, U::Share, F::Ratio, D::HigherIsBetter, kNoTarget},
    {Metric::SatisfactionShare, "satisfaction_share", Satisfaction, U::Share, F::Ratio, D::HigherIsBetter, 0.95},
    {Metric::CsatMean, "csat_mean", Satisfaction, U::Mark, F::Mean, D::HigherIsBetter, 4.5},
    {Metric::RatedShare, "rated_share", Satisfaction, U::Share, F::Ratio, D::HigherIsBetter, kNoTarget},
    {Metric::Nps, "nps", Satisfaction, U::Points, F::Ratio, D::HigherIsBetter, 30},
    {Metric::ReturnRate, "return_rate", Quality, U::Share, F::Ratio, D::LowerIsBetter, kNoTarget},
    {Metric::ComplaintRate, "complaint_rate", Quality, U::Share, F::Ratio, D::LowerIsBetter, kNoTarget},
    {Metric::RepeatComplaintRate, "repeat_complaint_rate", Quality, U::Share, F::Ratio, D::LowerIsBetter, 0.05},
    {Metric::ResolutionRate, "resolution_rate", Quality, U::Share, F::Ratio, D::HigherIsBetter, 0.85},
    {Metric::PhoneAnswerRate, "phone_answer_rate", Quality, U::Share, F::Ratio, D::HigherIsBetter, 0.90},
    {Metric::HandledPerHour, "handled_per_hour", Work, U::PerHour, F::Ratio, D::HigherIsBetter, kNoTarget},
    {Metric::ChatLengthMean, "chat_length_mean", Work, U::Seconds, F::Mean, D::None, kNoTarget},
    {Metric::AnswerAskRatio, "answer_ask_ratio", Work, U::Number, F::Ratio, D::HigherIsBetter, kNoTarget},
    {Metric::PromiseKeptRate, "promise_kept_rate", Quality, U::Share, F::Ratio, D::HigherIsBetter, 1.0},
    {Metric::PositiveReviewRate, "positive_review_rate", Satisfaction, U::Share, F::Ratio, D::HigherIsBetter, kNoTarget},
    {Metric::NegativeReviewRate, "negative_review_rate", Satisfaction, U::Share, F::Ratio, D::LowerIsBetter, kNoTarget},
    {Metric::QaScore, "qa_score", Quality, U::Share, F::Mean, D::HigherIsBetter, kNoTarget},
    {Metric::ConversationsReceived, "conversations_received", Work, U::Number, F::Count, D::None, kNoTarget},
    {Metric::CustomersReceived, "customers_received", Work, U::Number, F::Count, D::None, kNoTarget},
    {Metric::OrdersHandled, "orders_handled", Work, U::Number, F::Count, D::None, kNoTarget},
    {Metric::BuyerMessages, "buyer_messages", Work, U::Number, F::Count, D::None, kNoTarget},
    {Metric::AgentMessages, "agent_messages", Work, U::Number, F::Count, D::None, kNoTarget},
}};

constexpr bool isInOrder() {
    for (std::size_t i = 0; i < kCatalogue.size(); ++i) {
        if (kCatalogue[i].metric != static_cast<Metric>(i)) {
            return false;
        }
    }
    return true;
}
static_assert(isInOrder());

}  // namespace

std::span<const MetricDefinition> metricCatalogue() {
    return kCatalogue;
}

const MetricDefinition& definitionOf(Metric metric) {
    return kCatalogue.at(static_cast<std::size_t>(metric));
}

std::string_view toWord(Metric metric) {
    return definitionOf(metric).key;
}

std::optional<Metric> metricFromWord(std::string_view word) {
    const auto* found = std::ranges::find(kCatalogue, word, &MetricDefinition::key);
    return found == kCatalogue.end() ? std::nullopt : std::optional(found->metric);
}

}  // namespace core::stats
