#pragma once

#include <QCoreApplication>
#include <QString>

#include "core/reports/report_reader.h"
#include "ui/common/state_chip.h"

namespace ui::reports {

/// Reports, plans, figures and refusals in words.
class ReportsText final {
    Q_DECLARE_TR_FUNCTIONS(ui::reports::ReportsText)

public:
    [[nodiscard]] static QString of(core::reports::ReportScope scope);
    /// `Daily report`, `Team report of two weeks`.
    [[nodiscard]] static QString title(core::reports::ReportScope scope, core::reports::ReportSpan span);
    [[nodiscard]] static QString of(core::reports::ReportSpan span);
    [[nodiscard]] static common::Chip chip(core::reports::WorkReportState state);
    [[nodiscard]] static QString of(core::reports::FeedbackTopic topic);
    [[nodiscard]] static QString of(core::reports::FeedbackSource source);
    [[nodiscard]] static common::Chip chip(core::reports::FeedbackState state);
    /// An open one past its time is overdue.
    [[nodiscard]] static common::Chip chip(const core::tasks::Task& task, core::Seconds now);
    [[nodiscard]] static QString of(core::reports::BriefBlock block);
    [[nodiscard]] static QString of(core::reports::CaseSource source);
    [[nodiscard]] static QString of(core::stats::Metric metric);
    /// In the metric's unit; a dash where there is none.
    [[nodiscard]] static QString value(core::stats::Metric metric, const std::optional<double>& value);
    [[nodiscard]] static QString refusal(core::reports::ReportError error);
    /// `2026-11-26 Thursday`.
    [[nodiscard]] static QString day(core::Seconds day);
    /// `2026-11-23 – 2026-11-29`, or the one day.
    [[nodiscard]] static QString period(const core::reports::ReportPeriod& period);
    /// Names and values of what an agent did, in their order.
    [[nodiscard]] static std::vector<std::pair<QString, QString>> figures(const core::reports::WorkFigures& figures);
    /// A line of the worklist for the brief.
    [[nodiscard]] static QString item(const core::worklist::WorkItem& item);
};

}  // namespace ui::reports
