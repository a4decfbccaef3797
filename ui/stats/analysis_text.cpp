#include "ui/stats/analysis_text.h"

#include <QLocale>

#include "ui/common/format.h"
#include "ui/common/plain_text.h"
#include "ui/stats/stats_text.h"

namespace ui::stats {

using namespace core::stats;

QString AnalysisText::axis(ComparisonAxis axis) {
    switch (axis) {
        case ComparisonAxis::Period:
            return tr("Time with time");
        case ComparisonAxis::Agent:
            return tr("Agent with agent");
        case ComparisonAxis::Product:
            return tr("Product with product");
    }
    return {};
}

common::Chip AnalysisText::change(Change change) {
    switch (change) {
        case Change::None:
            return {};
        case Change::Same:
            return {tr("Same"), theme::Tone::Neutral};
        case Change::Better:
            return {tr("Better"), theme::Tone::Success};
        case Change::Worse:
            return {tr("Worse"), theme::Tone::Danger};
    }
    return {};
}

QString AnalysisText::points(double points) {
    return tr("%1 points").arg(QLocale().toString(points, 'f', 1));
}

QString AnalysisText::method(ForecastMethod method) {
    switch (method) {
        case ForecastMethod::SeasonalNaive:
            return tr("like the same weekday of the week before");
        case ForecastMethod::WeekdayMean:
            return tr("mean of the same weekday in four weeks");
        case ForecastMethod::WeekdayTrend:
            return tr(
                "mean of the same weekday in four weeks, moved on by the trend of two weeks "
                "against the two before");
    }
    return {};
}

QString AnalysisText::source(CauseSource source) {
    switch (source) {
        case CauseSource::Complaint:
            return tr("Complaint");
        case CauseSource::Review:
            return tr("Review");
        case CauseSource::Return:
            return tr("Return");
    }
    return {};
}

QString AnalysisText::cause(CauseSource source, const std::string& cause) {
    using core::reviews::Cause;
    const auto known =
        source == CauseSource::Review ? core::reviews::causeFromWord(cause) : std::nullopt;
    if (!known) {
        return cause.empty() ? tr("(no cause given)") : common::toScreen(cause);
    }
    switch (*known) {
        case Cause::GoodsQuality:
            return tr("Quality of the goods");
        case Cause::NotAsDescribed:
            return tr("Not as described");
        case Cause::Logistics:
            return tr("Delivery");
        case Cause::Service:
            return tr("Service");
        case Cause::Price:
            return tr("Price");
        case Cause::Misuse:
            return tr("Used wrongly");
        case Cause::Malicious:
            return tr("Malicious review");
        case Cause::Other:
            return tr("Other");
    }
    return {};
}

QString AnalysisText::part(DayPart part) {
    switch (part) {
        case DayPart::Night:
            return tr("Night, 0 to 6");
        case DayPart::Morning:
            return tr("Morning, 6 to 12");
        case DayPart::Afternoon:
            return tr("Afternoon, 12 to 18");
        case DayPart::Evening:
            return tr("Evening, 18 to 24");
    }
    return {};
}

QString AnalysisText::tier(core::customers::CustomerTier tier) {
    switch (tier) {
        case core::customers::CustomerTier::New:
            return tr("New customer");
        case core::customers::CustomerTier::Old:
            return tr("Regular customer");
        case core::customers::CustomerTier::Vip:
            return tr("VIP");
    }
    return {};
}

QString AnalysisText::failure(FailureKind kind) {
    switch (kind) {
        case FailureKind::MissedReply:
            return tr("Buyer without an answer");
        case FailureKind::BrokenPromise:
            return tr("Promise not kept in time");
        case FailureKind::WrongItem:
            return tr("Wrong or missing goods sent");
        case FailureKind::WrongAmount:
            return tr("Wrong amount charged");
    }
    return {};
}

QString AnalysisText::complaintKind(const std::string& word) {
    switch (core::complaints::complaintKindFromWord(word).value_or(
        core::complaints::ComplaintKind::Goods)) {
        case core::complaints::ComplaintKind::Goods:
            return tr("Complaint about goods");
        case core::complaints::ComplaintKind::Logistics:
            return tr("Complaint about delivery");
        case core::complaints::ComplaintKind::Service:
            return tr("Complaint about service");
    }
    return {};
}

QString AnalysisText::need(const TargetNeed& need) {
    const auto count = [](std::int64_t number) { return common::Format::count(number); };
    switch (need.kind) {
        case NeedKind::None:
            return need.target ? tr("Nothing to tell yet") : tr("No target");
        case NeedKind::Reached:
            return tr("Reached");
        case NeedKind::Amount:
            return definitionOf(need.metric).better == Direction::HigherIsBetter
                       ? tr("%1 more").arg(StatsText::value(need.metric, need.amount))
                       : tr("%1 fewer").arg(StatsText::value(need.metric, need.amount));
        case NeedKind::GoodInARow:
            return need.ofExpected ? tr("%1 good ones in a row; %2 of the %3 still expected today")
                                         .arg(count(need.pieces), count(*need.ofExpected),
                                              count(*need.expected))
                                   : tr("%1 good ones in a row").arg(count(need.pieces));
        case NeedKind::CleanInARow:
            return need.ofExpected
                       ? tr("%1 without another one; at most %2 of the %3 still expected today")
                             .arg(count(need.pieces), count(*need.ofExpected),
                                  count(*need.expected))
                       : tr("%1 without another one").arg(count(need.pieces));
        case NeedKind::MeanOfRest:
            return tr("%1 on average in the %2 still expected today")
                .arg(StatsText::value(need.metric, need.amount), count(need.expected.value_or(0)));
        case NeedKind::OutOfReach:
            return tr("Out of reach today");
    }
    return {};
}

QString AnalysisText::error(KpiError error) {
    switch (error) {
        case KpiError::NotAllowed:
            return tr("Your role does not import files. Ask a team lead.");
        case KpiError::Empty:
            return tr("The file has no row of an agent.");
        case KpiError::PeriodMissing:
            return tr(
                "The file's name does not tell its days. Put them into it, such as "
                "2026-04-20至2026-04-20.");
        case KpiError::NotFound:
            return tr("This report is no longer there.");
    }
    return {};
}

QString AnalysisText::error(core::settings::SettingsError error) {
    switch (error) {
        case core::settings::SettingsError::LimitOutOfRange:
            return tr("A target, weight or number of days is out of range.");
        case core::settings::SettingsError::NothingChanged:
            return tr("Nothing was changed.");
        case core::settings::SettingsError::NotAllowedForRole:
            return tr("Targets and weights are set by an administrator.");
        case core::settings::SettingsError::NameMissing:
        case core::settings::SettingsError::NameTaken:
            return tr("It could not be saved.");
    }
    return {};
}

QString AnalysisText::error(core::tasks::TaskError error) {
    switch (error) {
        case core::tasks::TaskError::TextMissing:
            return tr("Say what is to be improved.");
        case core::tasks::TaskError::OwnerMissing:
            return tr("Say who answers for it.");
        case core::tasks::TaskError::TimeNotInFuture:
            return tr("Choose a day after today.");
        case core::tasks::TaskError::NotFound:
        case core::tasks::TaskError::NotAllowedInState:
        case core::tasks::TaskError::ChangedSinceRead:
        case core::tasks::TaskError::ResultMissing:
        case core::tasks::TaskError::NotAllowedForRole:
            return tr("It could not be saved. Look into the tasks.");
    }
    return {};
}

}  // namespace ui::stats
