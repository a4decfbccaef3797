#include "ui/reports/reports_text.h"

#include <QLocale>

#include <cmath>

#include "ui/common/format.h"
#include "ui/common/plain_text.h"

namespace ui::reports {

using namespace core::reports;
using common::Format;
using core::stats::Metric;

namespace {

constexpr int kLengthOfDate = 10;

QString dateOf(core::Seconds at) {
    return Format::exactTime(at).left(kLengthOfDate);
}

}  // namespace

QString ReportsText::of(ReportScope scope) {
    switch (scope) {
        case ReportScope::Own:
            return tr("Work report");
        case ReportScope::Team:
            return tr("Team report");
    }
    return {};
}

QString ReportsText::of(ReportSpan span) {
    switch (span) {
        case ReportSpan::Day:
            return tr("Day");
        case ReportSpan::Week:
            return tr("Week");
        case ReportSpan::TwoWeeks:
            return tr("Two weeks");
        case ReportSpan::Month:
            return tr("Month");
    }
    return {};
}

QString ReportsText::title(ReportScope scope, ReportSpan span) {
    const bool isTeam = scope == ReportScope::Team;
    switch (span) {
        case ReportSpan::Day:
            return isTeam ? tr("Team report of the day") : tr("Daily report");
        case ReportSpan::Week:
            return isTeam ? tr("Team report of the week") : tr("Weekly report");
        case ReportSpan::TwoWeeks:
            return isTeam ? tr("Team report of two weeks") : tr("Report of two weeks");
        case ReportSpan::Month:
            return isTeam ? tr("Team report of the month") : tr("Monthly report");
    }
    return {};
}

common::Chip ReportsText::chip(WorkReportState state) {
    switch (state) {
        case WorkReportState::Draft:
            return {tr("Draft"), theme::Tone::Neutral};
        case WorkReportState::Submitted:
            return {tr("Submitted"), theme::Tone::Info};
        case WorkReportState::Returned:
            return {tr("Returned"), theme::Tone::Warning};
        case WorkReportState::Confirmed:
            return {tr("Confirmed"), theme::Tone::Success};
    }
    return {};
}

QString ReportsText::of(FeedbackTopic topic) {
    switch (topic) {
        case FeedbackTopic::Product:
            return tr("Improvement of the product");
        case FeedbackTopic::Demand:
            return tr("Demand of the market");
        case FeedbackTopic::Price:
            return tr("Price and promotion");
        case FeedbackTopic::Page:
            return tr("Product page");
        case FeedbackTopic::Packing:
            return tr("Packing");
        case FeedbackTopic::Delivery:
            return tr("Delivery");
        case FeedbackTopic::Other:
            return tr("Other");
    }
    return {};
}

QString ReportsText::of(FeedbackSource source) {
    switch (source) {
        case FeedbackSource::Manual:
            return tr("By hand");
        case FeedbackSource::Conversation:
            return tr("Conversation");
        case FeedbackSource::Complaint:
            return tr("Complaint");
    }
    return {};
}

common::Chip ReportsText::chip(FeedbackState state) {
    switch (state) {
        case FeedbackState::Open:
            return {tr("Waits for operations"), theme::Tone::Info};
        case FeedbackState::Answered:
            return {tr("Answered"), theme::Tone::Success};
    }
    return {};
}

common::Chip ReportsText::chip(const core::tasks::Task& task, core::Seconds now) {
    switch (task.state) {
        case core::tasks::TaskState::Open:
            if (task.dueAt < now) {
                return {tr("Overdue"), theme::Tone::Danger};
            }
            return {tr("Open"), theme::Tone::Info};
        case core::tasks::TaskState::Done:
            return {tr("Done"), theme::Tone::Success};
        case core::tasks::TaskState::Dropped:
            return {tr("Dropped"), theme::Tone::Neutral};
    }
    return {};
}

QString ReportsText::of(BriefBlock block) {
    switch (block) {
        case BriefBlock::Sales:
            return tr("Sales");
        case BriefBlock::Consultations:
            return tr("Consultations");
        case BriefBlock::Complaints:
            return tr("Complaints");
    }
    return {};
}

QString ReportsText::of(CaseSource source) {
    switch (source) {
        case CaseSource::Conversation:
            return tr("Conversation");
        case CaseSource::Complaint:
            return tr("Complaint");
    }
    return {};
}

// The words are those of the statistics: one figure has one name.
QString ReportsText::of(Metric metric) {
    const auto is = [metric](Metric other) { return metric == other; };
    if (is(Metric::SalesAmount)) {
        return tr("Sales amount");
    }
    if (is(Metric::SalesOrders)) {
        return tr("Paid orders");
    }
    if (is(Metric::CustomerUnitPrice)) {
        return tr("Average per customer");
    }
    if (is(Metric::ConsultConversion)) {
        return tr("Consult conversion, next day");
    }
    if (is(Metric::ConversationsReceived)) {
        return tr("Conversations received");
    }
    if (is(Metric::FirstResponseMean)) {
        return tr("First response time");
    }
    if (is(Metric::ThreeMinuteRate)) {
        return tr("Three-minute rate");
    }
    if (is(Metric::Unanswered)) {
        return tr("Unanswered");
    }
    if (is(Metric::SatisfactionShare)) {
        return tr("Satisfied buyers");
    }
    if (is(Metric::ComplaintRate)) {
        return tr("Complaint rate");
    }
    if (is(Metric::ResolutionRate)) {
        return tr("Problems solved");
    }
    return common::toScreen(core::stats::toWord(metric));
}

QString ReportsText::value(Metric metric, const std::optional<double>& value) {
    if (!value) {
        return QStringLiteral("—");
    }
    using core::stats::Unit;
    const QLocale locale;
    switch (core::stats::definitionOf(metric).unit) {
        case Unit::Seconds:
            return tr("%1 s").arg(locale.toString(*value, 'f', 1));
        case Unit::Share:
            return tr("%1 %").arg(locale.toString(*value * 100, 'f', 1));
        case Unit::Yuan:
            return Format::money(core::Fen{static_cast<std::int64_t>(std::llround(*value * 100))});
        case Unit::Number:
        case Unit::Mark:
        case Unit::Points:
        case Unit::PerHour:
            return locale.toString(*value, 'f', *value == std::floor(*value) ? 0 : 2);
    }
    return {};
}

QString ReportsText::refusal(ReportError error) {
    switch (error) {
        case ReportError::NotFound:
            return tr("It is no longer there. Press F5 to read the list again.");
        case ReportError::NotAllowed:
            return tr("Your role or your part in it does not allow this. Ask your lead.");
        case ReportError::NotAllowedInState:
            return tr("It was submitted or confirmed already and cannot be changed so.");
        case ReportError::ChangedSinceRead:
            return tr("A colleague changed it meanwhile. Press F5 and look again.");
        case ReportError::TextMissing:
            return tr("Something must be written first: fill in the empty field.");
        case ReportError::TextTooLong:
            return tr("The text is longer than 4,000 characters. Shorten it.");
        case ReportError::CommentMissing:
            return tr("Write a comment that says what is missing.");
        case ReportError::GoalTextMissing:
            return tr("An item has no words. Fill it in or remove it.");
        case ReportError::GoalOwnerMissing:
            return tr("An item has nobody who does it. Name its owner.");
        case ReportError::GoalDuePast:
            return tr("An item is due in the past. Choose a later day.");
        case ReportError::NoItems:
            return tr("A plan needs an item at least. Add one or choose a template.");
        case ReportError::ProductMissing:
            return tr("Name the product that it is about.");
        case ReportError::AlreadyTakenUp:
            return tr("This complaint is in the list already.");
        case ReportError::NothingChanged:
            return tr("Nothing was changed.");
    }
    return {};
}

QString ReportsText::day(core::Seconds day) {
    const auto days = std::chrono::floor<std::chrono::days>(day + core::kChinaOffset);
    const int weekday = static_cast<int>(std::chrono::weekday(days).iso_encoding());
    return QStringLiteral("%1 %2").arg(dateOf(day), QLocale().dayName(weekday));
}

QString ReportsText::period(const ReportPeriod& period) {
    const QString first = dateOf(period.from);
    const QString last = dateOf(period.to - std::chrono::seconds{1});
    return first == last ? first : QStringLiteral("%1 – %2").arg(first, last);
}

std::vector<std::pair<QString, QString>> ReportsText::figures(const WorkFigures& figures) {
    return {{tr("Consultations received"), Format::count(figures.consultations)},
            {tr("Replies"), Format::count(figures.replies)},
            {tr("First response"), value(Metric::FirstResponseMean, meanResponse(figures))},
            {tr("Conversations closed"), Format::count(figures.conversationsClosed)},
            {tr("Orders reviewed"), Format::count(figures.ordersReviewed)},
            {tr("Cases ended"), Format::count(figures.casesEnded)},
            {tr("Promises kept"), tr("%1 of %2").arg(Format::count(figures.promisesKept),
                                                     Format::count(figures.promisesDue))},
            {tr("Tasks done"), Format::count(figures.tasksDone)},
            {tr("Sales amount"), Format::money(figures.sales)}};
}

QString ReportsText::item(const core::worklist::WorkItem& item) {
    using core::worklist::WorkKind;
    QString kind;
    switch (item.kind) {
        case WorkKind::Complaint:
            kind = tr("Complaint %1").arg(item.id);
            break;
        case WorkKind::Ticket:
            kind = tr("Ticket %1").arg(item.id);
            break;
        case WorkKind::Return:
            kind = tr("Return %1").arg(item.id);
            break;
        case WorkKind::Parcel:
            kind = tr("Parcel case %1").arg(item.id);
            break;
        case WorkKind::Review:
            kind = tr("Order to review");
            break;
        case WorkKind::BuyerReview:
            kind = tr("Buyer's review %1").arg(item.id);
            break;
        case WorkKind::Learning:
            kind = tr("Learning · %1").arg(common::toScreen(item.text).simplified());
            break;
        case WorkKind::Conversation:
        case WorkKind::Request:
        case WorkKind::Promise:
        case WorkKind::Task:
        case WorkKind::Application:
        case WorkKind::Notice:
        case WorkKind::Handover:
            return common::toScreen(item.text).simplified();
    }
    // The words of a return or parcel case are its state, which its own page tells better.
    const bool hasWords = item.kind == WorkKind::Complaint || item.kind == WorkKind::Ticket;
    return hasWords && !item.text.empty()
               ? kind + QStringLiteral(" · ") + common::toScreen(item.text).simplified()
               : kind;
}

}  // namespace ui::reports
