#include "ui/stats/stats_text.h"

#include <QLocale>
#include <array>
#include <cmath>
#include <utility>

#include "ui/common/format.h"
#include "ui/common/plain_text.h"

namespace ui::stats {

using namespace core::stats;

namespace {

constexpr auto kDash = u"—";
constexpr double kLongSeconds = 120;

}  // namespace

QString StatsText::metric(Metric metric) {
    switch (metric) {
        case Metric::FirstResponseMean:
            return tr("First response");
        case Metric::FirstResponseMedian:
            return tr("First response, median");
        case Metric::FirstResponseP90:
            return tr("First response, P90");
        case Metric::FirstResponseMax:
            return tr("First response, longest");
        case Metric::ResponseMean:
            return tr("Response");
        case Metric::ResponseMeanPlatform:
            return tr("Response as the platform counts");
        case Metric::FirstResponseRate30:
            return tr("First response within 30 s");
        case Metric::FirstResponseRate60:
            return tr("First response within 60 s");
        case Metric::FirstResponseRate180:
            return tr("First response within 180 s");
        case Metric::ThreeMinuteRate:
            return tr("Three-minute rate");
        case Metric::ReplyRate:
            return tr("Reply rate");
        case Metric::Unanswered:
            return tr("Unanswered");
        case Metric::ConsultConversion:
            return tr("Consult conversion, next day");
        case Metric::ConsultConversion4:
            return tr("Consult conversion, 4 days");
        case Metric::ConsultConversionEver:
            return tr("Consult conversion, ever");
        case Metric::OrderConversion:
            return tr("Order conversion");
        case Metric::SalesAmount:
            return tr("Sales");
        case Metric::SalesOrders:
            return tr("Paid orders");
        case Metric::CustomerUnitPrice:
            return tr("Sales per customer");
        case Metric::PiecesPerCustomer:
            return tr("Pieces per customer");
        case Metric::SalesShare:
            return tr("Share of sales");
        case Metric::LinkedSalesShare:
            return tr("Linked sales");
        case Metric::InvitedShare:
            return tr("Invited to buy");
        case Metric::SatisfactionShare:
            return tr("Satisfied");
        case Metric::CsatMean:
            return tr("CSAT");
        case Metric::RatedShare:
            return tr("Rated");
        case Metric::Nps:
            return tr("NPS");
        case Metric::ReturnRate:
            return tr("Return rate");
        case Metric::ComplaintRate:
            return tr("Complaint rate");
        case Metric::RepeatComplaintRate:
            return tr("Repeated complaints");
        case Metric::ResolutionRate:
            return tr("Solved");
        case Metric::PhoneAnswerRate:
            return tr("Calls answered");
        case Metric::HandledPerHour:
            return tr("Handled per hour");
        case Metric::ChatLengthMean:
            return tr("Length of a chat");
        case Metric::AnswerAskRatio:
            return tr("Answers per question");
        case Metric::PromiseKeptRate:
            return tr("Promises kept");
        case Metric::PositiveReviewRate:
            return tr("Positive reviews");
        case Metric::NegativeReviewRate:
            return tr("Negative reviews");
        case Metric::QaScore:
            return tr("Quality score");
        case Metric::ConversationsReceived:
            return tr("Conversations");
        case Metric::CustomersReceived:
            return tr("Customers received");
        case Metric::OrdersHandled:
            return tr("Orders handled");
        case Metric::BuyerMessages:
            return tr("Buyers' messages");
        case Metric::AgentMessages:
            return tr("Agents' messages");
    }
    return {};
}

QString StatsText::formula(Metric metric) {
    switch (metric) {
        case Metric::FirstResponseMean:
            return tr("Waiting time of the first round ÷ conversations whose first round is answered");
        case Metric::FirstResponseMedian:
            return tr("The middle of all first waiting times (nearest rank)");
        case Metric::FirstResponseP90:
            return tr("What nine of ten first waiting times do not pass (nearest rank)");
        case Metric::FirstResponseMax:
            return tr("The longest first waiting time");
        case Metric::ResponseMean:
            return tr("Waiting time of all answered rounds ÷ answered rounds");
        case Metric::ResponseMeanPlatform:
            return tr("The same in calendar seconds, each round at most 600 s, rounds that were not answered on their day left out");
        case Metric::FirstResponseRate30:
            return tr("Conversations first answered within 30 s ÷ conversations with a buyer's message");
        case Metric::FirstResponseRate60:
            return tr("Conversations first answered within 60 s ÷ conversations with a buyer's message");
        case Metric::FirstResponseRate180:
            return tr("Conversations first answered within 180 s ÷ conversations with a buyer's message");
        case Metric::ThreeMinuteRate:
            return tr("Rounds started from 08:00 to 23:00 and answered within 180 s ÷ all rounds started then");
        case Metric::ReplyRate:
            return tr("Buyers of a day who got an agent's message after their first ÷ buyers of that day who wrote");
        case Metric::Unanswered:
            return tr("Conversations whose last round has no answer");
        case Metric::ConsultConversion:
            return tr("Customers who ordered until the end of the day after their conversation, and paid ÷ customers who asked");
        case Metric::ConsultConversion4:
            return tr("Customers who ordered until the end of the fourth day after their conversation, and paid ÷ customers who asked");
        case Metric::ConsultConversionEver:
            return tr("Customers who ordered at any time after their conversation, and paid ÷ customers who asked");
        case Metric::OrderConversion:
            return tr("Handled orders that succeeded ÷ orders with an act of an agent");
        case Metric::SalesAmount:
            return tr("What buyers really paid, net of refunds, by the time of payment");
        case Metric::SalesOrders:
            return tr("Orders paid in this time");
        case Metric::CustomerUnitPrice:
            return tr("Sales ÷ customers who paid");
        case Metric::PiecesPerCustomer:
            return tr("Pieces ÷ customers who paid");
        case Metric::SalesShare:
            return tr("These sales ÷ all sales of the shop at the same time");
        case Metric::LinkedSalesShare:
            return tr("Orders with at least two different items ÷ paid orders");
        case Metric::InvitedShare:
            return tr("Pre-sale conversations marked “invited to buy” ÷ pre-sale conversations");
        case Metric::SatisfactionShare:
            return tr("Ratings of 4 and 5 ÷ ratings");
        case Metric::CsatMean:
            return tr("Sum of the ratings ÷ ratings");
        case Metric::RatedShare:
            return tr("Rated conversations ÷ closed conversations");
        case Metric::Nps:
            return tr("Share of marks 9 and 10 minus share of marks 0 to 6, × 100");
        case Metric::ReturnRate:
            return tr("Paid orders created in this time with a return, exchange or repair ÷ paid orders created in this time");
        case Metric::ComplaintRate:
            return tr("Complaints about service ÷ customers received");
        case Metric::RepeatComplaintRate:
            return tr("Complaints of the same customer or about the same order soon after one was closed ÷ closed complaints");
        case Metric::ResolutionRate:
            return tr("Conversations closed as solved ÷ closed conversations");
        case Metric::PhoneAnswerRate:
            return tr("Answered ÷ incoming calls of the log");
        case Metric::HandledPerHour:
            return tr("Conversations and orders handled ÷ hours on duty");
        case Metric::ChatLengthMean:
            return tr("From the first to the last message ÷ conversations");
        case Metric::AnswerAskRatio:
            return tr("Agents' messages ÷ buyers' messages, robots and cards left out");
        case Metric::PromiseKeptRate:
            return tr("Promises fulfilled by their due time ÷ promises due in this time");
        case Metric::PositiveReviewRate:
            return tr("Positive reviews ÷ reviews");
        case Metric::NegativeReviewRate:
            return tr("Negative reviews ÷ reviews");
        case Metric::QaScore:
            return tr("Sum of the weighted scores ÷ inspected conversations");
        case Metric::ConversationsReceived:
            return tr("Conversations with a buyer's message");
        case Metric::CustomersReceived:
            return tr("Different customers who wrote");
        case Metric::OrdersHandled:
            return tr("Different orders with an act of an agent");
        case Metric::BuyerMessages:
            return tr("Messages that buyers sent");
        case Metric::AgentMessages:
            return tr("Messages that agents sent and that arrived");
    }
    return {};
}

QString StatsText::reason(LeftOut reason) {
    switch (reason) {
        case LeftOut::Excluded:
            return tr("taken out by a person");
        case LeftOut::Untimed:
            return tr("messages without times");
        case LeftOut::Unanswered:
            return tr("no answer yet");
        case LeftOut::UnansweredThatDay:
            return tr("not answered on its day");
        case LeftOut::OutsideHours:
            return tr("outside 08:00–23:00");
        case LeftOut::NoBuyerMessage:
            return tr("no message of a buyer");
        case LeftOut::Unclassified:
            return tr("no question type");
        case LeftOut::NotPreSale:
            return tr("not pre-sale");
        case LeftOut::NotPaid:
            return tr("not paid");
        case LeftOut::NoPaymentTime:
            return tr("the file has no time of payment");
        case LeftOut::NotClosed:
            return tr("not closed");
        case LeftOut::NotRated:
            return tr("not rated");
        case LeftOut::NotYetDue:
            return tr("not yet due");
        case LeftOut::Withdrawn:
            return tr("withdrawn");
        case LeftOut::NotDelivered:
            return tr("not delivered");
        case LeftOut::Outgoing:
            return tr("outgoing call");
        case LeftOut::NotAboutService:
            return tr("not about service");
        case LeftOut::OrderUnknown:
            return tr("the order is in no file");
    }
    return {};
}

QString StatsText::cut(Cut cut) {
    switch (cut) {
        case Cut::Agent:
            return tr("Agent");
        case Cut::Team:
            return tr("Team");
        case Cut::Shop:
            return tr("Shop");
        case Cut::Channel:
            return tr("Channel");
        case Cut::QuestionType:
            return tr("Question type");
        case Cut::Product:
            return tr("Product");
        case Cut::Hour:
            return tr("Hour");
        case Cut::Day:
            return tr("Day");
    }
    return {};
}

QString StatsText::kind(RowKind kind) {
    switch (kind) {
        case RowKind::Conversation:
            return tr("Conversation");
        case RowKind::Order:
            return tr("Order");
        case RowKind::Promise:
            return tr("Promise");
        case RowKind::Call:
            return tr("Call");
        case RowKind::Complaint:
            return tr("Complaint");
        case RowKind::Review:
            return tr("Review");
        case RowKind::Inspection:
            return tr("Inspection");
        case RowKind::Work:
            return tr("On duty");
    }
    return {};
}

QString StatsText::group(MetricGroup group) {
    switch (group) {
        case MetricGroup::Response:
            return tr("Response times");
        case MetricGroup::Conversion:
            return tr("Conversion");
        case MetricGroup::Sales:
            return tr("Sales figures");
        case MetricGroup::Satisfaction:
            return tr("Satisfaction");
        case MetricGroup::Quality:
            return tr("Quality of service");
        case MetricGroup::Work:
            return tr("Workload");
    }
    return {};
}

QString StatsText::error(StatisticsError error) {
    switch (error) {
        case StatisticsError::PeriodEmpty:
            return tr("The time is empty. Choose a first day that is not after the last one.");
        case StatisticsError::NoMetric:
            return tr("No figure is chosen.");
        case StatisticsError::NamedTwice:
            return tr("A figure or a cut is chosen twice.");
        case StatisticsError::TooManyRows:
            return tr("More than 100,000 rows. Choose a shorter time or fewer cuts.");
        case StatisticsError::Cancelled:
            return tr("Counting was stopped.");
    }
    return {};
}

QString StatsText::error(ExclusionError error) {
    switch (error) {
        case ExclusionError::NotAllowed:
            return tr("Only a team lead, quality or an administrator takes rows out of the figures.");
        case ExclusionError::ReasonMissing:
            return tr("Say why it is taken out.");
        case ExclusionError::ReasonTooLong:
            return tr("The reason is longer than 500 characters.");
        case ExclusionError::NotFound:
            return tr("This order or conversation is no longer there.");
        case ExclusionError::AlreadyExcluded:
            return tr("It is taken out already.");
        case ExclusionError::NotExcluded:
            return tr("It counts already.");
    }
    return {};
}

QString StatsText::schedule(Schedule schedule) {
    return schedule == Schedule::Calendar ? tr("Calendar time") : tr("Duty hours");
}

common::Chip StatsText::verdict(TargetVerdict verdict) {
    switch (verdict) {
        case TargetVerdict::Met:
            return {tr("Met"), theme::Tone::Success};
        case TargetVerdict::Missed:
            return {tr("Missed"), theme::Tone::Danger};
        case TargetVerdict::None:
            return {};
    }
    return {};
}

/// Limits are a minute or three: whole minutes would hide whether they are kept.
QString StatsText::lengthOf(double seconds) {
    constexpr std::int64_t kMinute = 60;
    if (seconds < kLongSeconds) {
        return tr("%1 s").arg(QLocale().toString(seconds, 'f', 1));
    }
    const auto whole = static_cast<std::int64_t>(std::llround(seconds));
    return whole < kMinute * kMinute
               ? tr("%1 min %2 s").arg(whole / kMinute).arg(whole % kMinute)
               : common::Format::duration(std::chrono::seconds(whole));
}

QString StatsText::value(Metric metric, const std::optional<double>& value) {
    if (!value) {
        return QString::fromUtf16(kDash);
    }
    const QLocale locale;
    switch (definitionOf(metric).unit) {
        case Unit::Seconds:
            return lengthOf(*value);
        case Unit::Share:
            return tr("%1 %").arg(locale.toString(*value * 100, 'f', 1));
        case Unit::Yuan:
            return common::Format::money(
                core::Fen{static_cast<std::int64_t>(std::llround(*value * 100))});
        case Unit::Number:
            return definitionOf(metric).form == Form::Count
                       ? common::Format::count(std::llround(*value))
                       : locale.toString(*value, 'f', 2);
        case Unit::Mark:
            return locale.toString(*value, 'f', 2);
        case Unit::Points:
            return locale.toString(*value, 'f', 0);
        case Unit::PerHour:
            return tr("%1 an hour").arg(locale.toString(*value, 'f', 1));
    }
    return {};
}

QString StatsText::part(Metric metric, std::int64_t amount, bool isDenominator) {
    const auto& definition = definitionOf(metric);
    if (isDenominator) {
        if (definition.unit == Unit::PerHour) {
            return tr("%1 h").arg(QLocale().toString(static_cast<double>(amount) / 3'600'000, 'f', 1));
        }
        return metric == Metric::SalesShare ? common::Format::money(core::Fen{amount})
                                            : common::Format::count(amount);
    }
    const bool isMoney = definition.unit == Unit::Yuan || metric == Metric::SalesShare;
    if (isMoney) {
        return common::Format::money(core::Fen{amount});
    }
    if (metric == Metric::QaScore) {
        return value(metric, static_cast<double>(amount) / 10'000);
    }
    return definition.unit == Unit::Seconds ? value(metric, static_cast<double>(amount) / 1'000)
                                            : common::Format::count(amount);
}

QString StatsText::cutValue(const CutValue& cut) {
    constexpr std::array<std::pair<std::string_view, const char*>, 24> kTypes{{
        {"pre_sale", QT_TR_NOOP("Pre-sale")},
        {"in_sale", QT_TR_NOOP("In sale")},
        {"after_sale", QT_TR_NOOP("After-sale")},
        {"product", QT_TR_NOOP("Product details")},
        {"price", QT_TR_NOOP("Price")},
        {"stock", QT_TR_NOOP("Stock")},
        {"shipping_time", QT_TR_NOOP("Time of dispatch")},
        {"promotion", QT_TR_NOOP("Promotion")},
        {"payment", QT_TR_NOOP("Payment")},
        {"bulk", QT_TR_NOOP("Bulk purchase")},
        {"order_change", QT_TR_NOOP("Change of the order")},
        {"urge_shipment", QT_TR_NOOP("Urging dispatch")},
        {"cancel", QT_TR_NOOP("Cancelling")},
        {"invoice", QT_TR_NOOP("Invoice")},
        {"gift", QT_TR_NOOP("Gift")},
        {"parcel", QT_TR_NOOP("Parcel")},
        {"return", QT_TR_NOOP("Return")},
        {"exchange", QT_TR_NOOP("Exchange")},
        {"refund", QT_TR_NOOP("Refund")},
        {"quality", QT_TR_NOOP("Quality")},
        {"repair", QT_TR_NOOP("Repair")},
        {"complaint", QT_TR_NOOP("Complaint")},
        {"how_to_use", QT_TR_NOOP("How to use it")},
        {"account", QT_TR_NOOP("Account")},
    }};
    if (cut.key.empty()) {
        return tr("(none)");
    }
    if (cut.cut == Cut::Hour) {
        return QStringLiteral("%1:00").arg(common::toScreen(cut.key), 2, u'0');
    }
    if (cut.cut == Cut::QuestionType) {
        for (const auto& [code, name] : kTypes) {
            if (code == cut.text) {
                return tr(name);
            }
        }
    }
    return common::toScreen(cut.text.empty() ? cut.key : cut.text);
}

}  // namespace ui::stats
