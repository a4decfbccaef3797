#pragma once

#include <QCoreApplication>

#include "core/appraisals/history.h"
#include "core/stats/sheet_file.h"
#include "ui/appraisals/figure_words.h"

namespace ui::appraisals {

/// What is shown as tables for a file: numbers stay numbers.
class SheetTables final {
    Q_DECLARE_TR_FUNCTIONS(ui::appraisals::SheetTables)

public:
    /// One score sheet: a row an item, then what was said and signed.
    [[nodiscard]] static core::stats::Sheet of(const core::appraisals::Sheet& sheet,
                                               const std::vector<core::appraisals::Measure>& measures,
                                               const FigureWords& words);
    /// A row a sheet: the base of a bonus (R292).
    [[nodiscard]] static core::stats::Sheet of(const std::vector<core::appraisals::HistoryRow>& rows);
    /// A row an agent and kind of period (R296).
    [[nodiscard]] static core::stats::Sheet of(const std::vector<core::appraisals::YearRow>& rows);
    /// A row a training need (R306).
    [[nodiscard]] static core::stats::Sheet trainingNeeds(
        const std::vector<std::pair<std::string, core::appraisals::Measure>>& needs,
        const std::vector<core::appraisals::Sheet>& sheets, const FigureWords& words);
};

}  // namespace ui::appraisals
