#pragma once

#include <QCoreApplication>
#include <QString>

#include "core/appraisals/honour.h"
#include "core/stats/statistics_query.h"
#include "ui/appraisals/figure_words.h"
#include "ui/common/state_chip.h"

namespace ui::appraisals {

/// Appraisals and honours in words.
class AppraisalsText final {
    Q_DECLARE_TR_FUNCTIONS(ui::appraisals::AppraisalsText)

public:
    [[nodiscard]] static QString of(core::appraisals::SheetState state);
    [[nodiscard]] static common::Chip chip(core::appraisals::SheetState state);
    /// The word on the button.
    [[nodiscard]] static QString of(core::appraisals::SheetAction action);
    [[nodiscard]] static QString done(core::appraisals::SheetAction action);
    [[nodiscard]] static QString refusal(core::appraisals::AppraisalError error);
    /// What is wrong with rules, where, and what to do.
    [[nodiscard]] static QString slip(const core::appraisals::RulesSlip& slip);
    [[nodiscard]] static QString error(core::stats::StatisticsError error);
    [[nodiscard]] static QString of(core::appraisals::ItemGroup group);
    [[nodiscard]] static QString of(core::appraisals::Method method);
    [[nodiscard]] static QString of(core::appraisals::PeriodKind kind);
    /// `2026-11`, `2026 Q4`.
    [[nodiscard]] static QString of(const core::appraisals::Period& period);
    [[nodiscard]] static QString of(core::appraisals::MeasureKind kind);
    [[nodiscard]] static QString of(core::tasks::TaskState state);
    [[nodiscard]] static common::Chip chip(core::appraisals::HonourState state);
    /// One decimal; a dash where there is none.
    [[nodiscard]] static QString score(const std::optional<double>& score);
    /// `12.5 %` of a share of 1.
    [[nodiscard]] static QString share(double share);
    /// The name of a marked item, or of a metric.
    [[nodiscard]] static QString item(const core::appraisals::ScoreItem& item, const FigureWords& words);
    [[nodiscard]] static QString measure(const std::string& measure, const FigureWords& words);
    /// `Sales ¥900.00; Complaint rate 0.0 %`.
    [[nodiscard]] static QString figures(const std::vector<core::appraisals::HonourFigure>& figures,
                                         const FigureWords& words);
    /// `Lin, 2026-11-26 12:00`; empty: nobody yet.
    [[nodiscard]] static QString signature(const std::optional<core::appraisals::Signature>& signature);
    /// That the program only counts (R295).
    [[nodiscard]] static QString noDecision();
};

}  // namespace ui::appraisals
